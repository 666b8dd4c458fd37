import type { Observable, Subscription } from 'rxjs'
import { type AnyActorRef, createActor } from 'xstate'
import { addressSpaceLogic } from '../../machines/addressSpace'
import { encodeFact } from '../../machines/factCodec'
import { labMachine } from '../../machines/lab'
import { mutatorMachine } from '../../machines/mutator'
import type { Plan } from '../../machines/plans'
import { Bus, type BusError } from '../../streams/bus'
import type { Fact } from '../../streams/facts'
import type { ActorId } from '../../streams/ids'
import type { Message } from '../../streams/message'
import type { Operation } from '../../streams/operations'
import { ROUTES } from '../../streams/routes'
import { ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES, type AddressSpace, createAddressSpace } from '../kernel/addressSpace/layout'
import { FactSink } from '../kernel/factSink'
import type { Recording } from '../kernel/recording/layout'
import { createMutator, Diverged, MUTATOR_VALUES, type RecordingMutator } from '../kernel/recording/mutatorState'
import { type HeapSnapshot, type KernelStates, restoreKernels, takeSnapshot } from '../snapshot/snapshot'
import { runFast } from './fast'
import { wireTraced } from './traced'

export type Mode = 'fast' | 'traced'

/** What a lab is doing. `failed`: an actor could not be reached or did not answer. */
export type LabStatus = 'paused' | 'finished' | 'diverged' | 'failed'

export interface LabOptions {
  /** The actors and their numbers. */
  readonly plan: Plan
  /** The program: a recording. */
  readonly recording: Recording
  /** Start from here instead of from the empty heap. The snapshot is of the same plan and recording, taken in either mode. */
  readonly from?: HeapSnapshot
}

export interface TracedOptions extends LabOptions {
  /** What the bus passes on of a message; see `BusOptions.transfer`. */
  readonly transfer?: (message: Message) => Message
}

/** A heap, its program, and the way to run it. */
export interface Lab {
  readonly mode: Mode
  readonly plan: Plan
  readonly recording: Recording
  /** The allocator's columns; their shape is the allocator kernel's. Read only. */
  readonly heap: unknown
  /** The address space's columns. Read only. */
  readonly space: AddressSpace
  /** The mutator's cursor, tally and first difference. Read only. */
  readonly mutator: RecordingMutator
  readonly status: LabStatus
  /** Rolling hash over all facts so far (law L6). */
  readonly factHash: number
  /** How many facts so far. */
  readonly factCount: number
  /** The whole heap now, as an immutable value; it shares with the lab's last snapshot what did not change. */
  snapshot(): HeapSnapshot
  /** Runs on up to record `until` (default: to the end), or to the first difference or failure. */
  run(until?: number): LabStatus
}

/** A lab whose parts are actors that talk through streams. */
export interface TracedLab extends Lab {
  readonly mode: 'traced'
  readonly operations$: Observable<Operation>
  readonly facts$: Observable<Fact>
  /** The XState actors, by name. */
  readonly actors: Readonly<Record<ActorId, AnyActorRef>>
  /** Why the lab failed, or null. */
  readonly failure: BusError | null
  /** Cuts the stream into one actor: the run stops at the first message meant for it. */
  cut(actor: ActorId): void
}

/** The kernels' states of a lab; both wirings start from the same. */
function createStates({ plan, recording, from }: LabOptions, ledger: FactSink) {
  const states = {
    heap: plan.allocator.kernel.create(plan.profile, recording.births),
    space: createAddressSpace(plan.profile, recording.births),
    mutator: createMutator(recording),
  }
  const kernels: KernelStates = {
    allocator: { state: states.heap as object, shape: plan.allocator.kernel },
    addressSpace: { state: states.space, shape: { columns: ADDRESS_SPACE_COLUMNS, values: ADDRESS_SPACE_VALUES } },
    mutator: { state: states.mutator, shape: { columns: [], values: MUTATOR_VALUES } },
  }
  if (from !== undefined) {
    restoreKernels(from, kernels)
    ledger.hash = from.factHash
    ledger.count = from.factCount
  }
  let last = from ?? null
  const snapshot = (): HeapSnapshot => {
    last = takeSnapshot(last, { record: states.mutator.cursor, factHash: ledger.hash, factCount: ledger.count }, kernels)
    return last
  }
  return { ...states, snapshot }
}

/** A lab that calls its kernels directly: no message, no snapshot. */
export function createFastLab(options: LabOptions): Lab {
  const { plan, recording } = options
  const sink = new FactSink(false)
  const states = createStates(options, sink)
  const parts = { allocator: plan.allocator.kernel, ...states, sink }
  return {
    mode: 'fast',
    plan,
    recording,
    ...states,
    get status() {
      return statusOf(states.mutator)
    },
    get factHash() {
      return sink.hash
    },
    get factCount() {
      return sink.count
    },
    run(until = recording.records) {
      if (states.mutator.diverged === Diverged.NOT) runFast(parts, Math.min(until, recording.records))
      return this.status
    },
  }
}

/** A lab whose kernels are owned by actors on a bus. */
export function createTracedLab(options: TracedOptions): TracedLab {
  const { plan, recording } = options
  const ledger = new FactSink(false)
  const states = createStates(options, ledger)
  const bus = new Bus({ routes: ROUTES, lastSeq: states.mutator.operations + ledger.count, ...(options.transfer === undefined ? {} : { transfer: options.transfer }) })
  const actors = {
    allocator: createActor(plan.allocator.logic(states.heap, bus.outbox('allocator'))) as AnyActorRef,
    addressSpace: createActor(addressSpaceLogic(states.space, bus.outbox('addressSpace'))) as AnyActorRef,
    mutator: createActor(mutatorMachine(states.mutator, bus.outbox('mutator'))) as AnyActorRef,
    lab: createActor(labMachine(bus.outbox('lab'))) as AnyActorRef,
  }
  const wires: Readonly<Record<ActorId, Subscription>> = wireTraced(bus, actors, (fact) => encodeFact(fact, (kind, a, b, c, address) => ledger.put(kind, a, b, c, address)))
  for (const actor of Object.values(actors)) actor.start()
  return {
    mode: 'traced',
    plan,
    recording,
    ...states,
    operations$: bus.operations$,
    facts$: bus.facts$,
    actors,
    get status() {
      return bus.failure === null ? statusOf(states.mutator) : 'failed'
    },
    get failure() {
      return bus.failure
    },
    get factHash() {
      return ledger.hash
    },
    get factCount() {
      return ledger.count
    },
    run(until = recording.records) {
      actors.lab.send({ type: 'run', until: Math.min(until, recording.records) })
      bus.drain()
      return this.status
    },
    cut: (actor) => wires[actor].unsubscribe(),
  }
}

/**
 * A lab in the mode that is asked for.
 *
 * @example
 * const lab = createLab({ mode: 'fast', plan: cpython('3.11'), recording })
 * lab.run()
 */
export function createLab(options: LabOptions & { readonly mode: Mode }): Lab {
  return options.mode === 'fast' ? createFastLab(options) : createTracedLab(options)
}

function statusOf(mutator: RecordingMutator): LabStatus {
  if (mutator.diverged !== Diverged.NOT) return 'diverged'
  return mutator.ended === 1 ? 'finished' : 'paused'
}
