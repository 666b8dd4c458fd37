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
import type { FactKind } from '../kernel/facts'
import type { Recording } from '../kernel/recording/layout'
import { createMutator, Diverged, MUTATOR_VALUES, type RecordingMutator } from '../kernel/recording/mutatorState'
import { Keyframes, type SnapshotCadence } from '../snapshot/keyframes'
import { type HeapSnapshot, type KernelStates, type Moment, restoreKernels } from '../snapshot/snapshot'
import { Snapshotter } from '../snapshot/snapshotter'
import { runFast } from './fast'
import { actorOptions } from './inspect/actorOptions'
import type { Inspect } from './inspect/sampled'
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
  /** When the lab takes snapshots by itself, into `keyframes`. Default `'keyframes'`: every 1,048,576 records. */
  readonly snapshots?: SnapshotCadence
}

export interface TracedOptions extends LabOptions {
  /** What the bus passes on of a message; see `BusOptions.transfer`. */
  readonly transfer?: (message: Message) => Message
  /** Hears what XState tells of the actors: Stately's inspector, the Redux DevTools (docs/how-to/watch-the-actors.md). */
  readonly inspect?: Inspect
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
  /** The snapshots that the lab has taken by itself, in order of their records; see `LabOptions.snapshots`. The start is not among them. */
  readonly keyframes: readonly HeapSnapshot[]
  /**
   * The whole heap now, as an immutable value; it shares with the lab's last snapshot what did not change.
   *
   * Cost: in traced mode the pages that were touched since, times the depth of a small tree (law L8). Every column is read by the first
   * snapshot, by all in fast mode, where facts are not looked at, and by one that is taken while an operation is under way or after a failure.
   */
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
  readonly actors: Readonly<Record<'allocator' | 'addressSpace' | 'mutator' | 'lab', AnyActorRef>>
  /** Why the lab failed, or null. */
  readonly failure: BusError | null
  /** Cuts the stream into one actor: the run stops at the first message meant for it. */
  cut(actor: ActorId): void
}

/** The kernels' states of a lab; both wirings start from the same. */
function createStates({ plan, recording, from, snapshots }: LabOptions, ledger: FactSink) {
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
  const moment = (): Moment => {
    const { cursor, operations } = states.mutator
    return { record: cursor, seq: operations + ledger.count, factHash: ledger.hash, factCount: ledger.count }
  }
  return { states, moment, snapshotter: new Snapshotter(kernels, plan.profile, from), keyframes: new Keyframes(snapshots) }
}

/** A lab that calls its kernels directly: no message, and a snapshot only between slices of the run. */
export function createFastLab(options: LabOptions): Lab {
  const { plan, recording } = options
  const sink = new FactSink(false)
  const { states, moment, snapshotter, keyframes } = createStates(options, sink)
  const snapshot = () => snapshotter.takeCompared(moment())
  const runTo = (record: number): boolean => {
    if (states.mutator.diverged === Diverged.NOT) runFast(parts, record)
    return states.mutator.diverged === Diverged.NOT
  }
  const parts = { allocator: plan.allocator.kernel, ...states, sink }
  return {
    mode: 'fast',
    plan,
    recording,
    ...states,
    keyframes: keyframes.taken,
    snapshot,
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
      keyframes.run(Math.min(until, recording.records), () => states.mutator.cursor, runTo, snapshot)
      return this.status
    },
  }
}

/** A lab whose kernels are owned by actors on a bus. */
export function createTracedLab(options: TracedOptions): TracedLab {
  const { plan, recording, inspect } = options
  const ledger = new FactSink(false)
  const { states, moment, snapshotter, keyframes } = createStates(options, ledger)
  const bus = new Bus({ routes: ROUTES, lastSeq: states.mutator.operations + ledger.count, ...(options.transfer === undefined ? {} : { transfer: options.transfer }) })
  const actors = {
    allocator: createActor(plan.allocator.logic(states.heap, bus.outbox('allocator')), actorOptions('allocator', inspect)) as AnyActorRef,
    addressSpace: createActor(addressSpaceLogic(states.space, bus.outbox('addressSpace')), actorOptions('addressSpace', inspect)) as AnyActorRef,
    mutator: createActor(mutatorMachine(states.mutator, bus.outbox('mutator')), actorOptions('mutator', inspect)) as AnyActorRef,
    lab: createActor(labMachine(bus.outbox('lab')), actorOptions('lab', inspect)) as AnyActorRef,
  }
  const note = (kind: FactKind, a: number, b: number, c: number, address: number): void => {
    ledger.put(kind, a, b, c, address)
    snapshotter.touch(kind, a, b, c, address)
  }
  const wires: Readonly<Record<ActorId, Subscription>> = wireTraced(bus, actors, (fact) => encodeFact(fact, note))
  for (const actor of Object.values(actors)) actor.start()
  /** While messages are under way, or lost, columns may have changed by facts that nobody has heard. */
  let underWay = false
  const snapshot = () => (underWay || bus.failure !== null ? snapshotter.takeCompared(moment()) : snapshotter.takeMarked(moment()))
  const runTo = (record: number): boolean => {
    underWay = true
    actors.lab.send({ type: 'run', until: record })
    bus.drain()
    underWay = false
    return bus.failure === null && states.mutator.diverged === Diverged.NOT
  }
  return {
    mode: 'traced',
    plan,
    recording,
    ...states,
    keyframes: keyframes.taken,
    snapshot,
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
      keyframes.run(Math.min(until, recording.records), () => states.mutator.cursor, runTo, snapshot)
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
