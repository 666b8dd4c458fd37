import type { Observable, Subscription } from 'rxjs'
import { type AnyActorRef, createActor } from 'xstate'
import { addressSpaceLogic } from '../../machines/addressSpace'
import { encodeFact } from '../../machines/factCodec'
import { generationMachine } from '../../machines/generation'
import { labMachine } from '../../machines/lab'
import { decodeOperation } from '../../machines/operationCodec'
import type { Plan } from '../../machines/plans'
import { programLogic } from '../../machines/program'
import { Bus, type BusError } from '../../streams/bus'
import type { Fact } from '../../streams/facts'
import type { ActorId, CacheId } from '../../streams/ids'
import type { Message } from '../../streams/message'
import type { Operation } from '../../streams/operations'
import { ROUTES } from '../../streams/routes'
import { bootFromImage } from '../boot'
import { ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES, type AddressSpace, createAddressSpace } from '../kernel/addressSpace/layout'
import { FactSink } from '../kernel/factSink'
import type { FactKind } from '../kernel/facts'
import { createFreeLists, FREE_LIST_COLUMNS, FREE_LIST_VALUES, type FreeLists } from '../kernel/freelists/layout'
import { createGenerations, GENERATION_COLUMNS, GENERATION_VALUES, type Generations } from '../kernel/gc/layout'
import type { OperationKind } from '../kernel/operations'
import { createMutator } from '../kernel/recording/mutatorState'
import { createRefcounts, REFCOUNT_COLUMNS, REFCOUNT_VALUES, type Refcounts } from '../kernel/refcounts/layout'
import { goesOn } from '../kernel/refcounts/read'
import { type HeapSnapshot, type KernelStates, type Moment, restoreKernels } from '../snapshot/snapshot'
import { Snapshotter } from '../snapshot/snapshotter'
import { beginFast, goOnFast, performFast } from './fastObjects'
import { NO_PROGRAM } from './noProgram'
import { type ObjectModel, objectModel } from './objectModel'
import { wireTraced } from './traced'

/** A heap of objects, whose mutator is a program in TypeScript. */
export interface ObjectLab {
  readonly mode: 'fast' | 'traced'
  readonly plan: Plan
  readonly model: ObjectModel
  /** The allocator's columns. Read only. */
  readonly heap: unknown
  readonly space: AddressSpace
  readonly refs: Refcounts
  readonly gc: Generations
  readonly freeLists: FreeLists
  /** Rolling hash over all facts so far (law L6). */
  readonly factHash: number
  readonly factCount: number
  /** Operations asked so far. */
  readonly operations: number
  /** The whole heap now, as an immutable value; it shares with the lab's last snapshot what did not change. */
  snapshot(): HeapSnapshot
  /** One operation, and all that it leads to. @throws BusError in traced mode, where an actor could not be reached */
  perform(operation: OperationKind, a?: number, b?: number, c?: number, d?: number): void
  /**
   * One operation up to the first moment when all is quiet: everybody has answered, and the tracker has not gone on yet. A snapshot of such
   * a moment, in the middle of a teardown too, can be continued from.
   *
   * @returns is there more to do? `goOn` does it
   */
  begin(operation: OperationKind, a?: number, b?: number, c?: number, d?: number): boolean
  /** From one quiet moment to the next. @returns is there more to do? */
  goOn(): boolean
}

/** The same, as actors that talk through streams. */
export interface TracedObjectLab extends ObjectLab {
  readonly mode: 'traced'
  readonly operations$: Observable<Operation>
  readonly facts$: Observable<Fact>
  readonly actors: Readonly<Record<string, AnyActorRef>>
  readonly failure: BusError | null
  cut(actor: ActorId): void
}

export interface ObjectLabOptions {
  readonly plan: Plan
  /** What the bus passes on of a message; see `BusOptions.transfer`. */
  readonly transfer?: (message: Message) => Message
  /** Start from here instead of from the empty heap. The snapshot is of the same plan, taken in either mode. */
  readonly from?: HeapSnapshot
  /** What the heap holds at the start: nothing, or what a fresh interpreter of the plan's version holds. Default `'empty'`. No matter with `from`. */
  readonly boot?: 'cpython' | 'empty'
}

/** The kernels' states of a lab; both wirings start from the same. */
function createStates({ plan, from, boot = 'empty' }: ObjectLabOptions, ledger: FactSink) {
  const model = objectModel(plan.profile)
  const states = {
    heap: plan.allocator.kernel.create(plan.profile, 0),
    space: createAddressSpace(plan.profile, 0),
    refs: createRefcounts(model.typeFlags, model.trashcan),
    gc: createGenerations(model.collector),
    freeLists: createFreeLists(model.freeLists),
    program: { operations: 0 },
  }
  if (boot === 'cpython' && from === undefined) bootFromImage(plan.profile, states)
  const kernels: KernelStates = {
    allocator: { state: states.heap as object, shape: plan.allocator.kernel },
    addressSpace: { state: states.space, shape: { columns: ADDRESS_SPACE_COLUMNS, values: ADDRESS_SPACE_VALUES } },
    refcountTracker: { state: states.refs, shape: { columns: REFCOUNT_COLUMNS, values: REFCOUNT_VALUES } },
    generations: { state: states.gc, shape: { columns: GENERATION_COLUMNS, values: GENERATION_VALUES } },
    freeLists: { state: states.freeLists, shape: { columns: FREE_LIST_COLUMNS, values: FREE_LIST_VALUES } },
    program: { state: states.program, shape: { columns: [], values: ['operations'] } },
  }
  if (from !== undefined) {
    restoreKernels(from, kernels)
    ledger.hash = from.factHash
    ledger.count = from.factCount
  }
  const moment = (): Moment => {
    const { operations } = states.program
    return { record: operations, seq: operations + ledger.count, factHash: ledger.hash, factCount: ledger.count }
  }
  return { model, states, moment, snapshotter: new Snapshotter(kernels, plan.profile, from) }
}

/** Kernels that are called directly: no message. */
export function createFastObjectLab(options: ObjectLabOptions): ObjectLab {
  const { plan } = options
  const sink = new FactSink(false)
  const { model, states, moment, snapshotter } = createStates(options, sink)
  const { program } = states
  /** What a snapshot was taken in the middle of ends before anything else begins. */
  const finish = (): void => {
    while (goesOn(states.refs)) goOnFast(parts)
  }
  const parts = { allocator: plan.allocator.kernel, tracker: plan.tracker.kernel, caches: plan.caches.kernel, ...states, mutator: createMutator(NO_PROGRAM), sink }
  return {
    mode: 'fast',
    plan,
    model,
    ...states,
    snapshot: () => snapshotter.takeCompared(moment()),
    get factHash() {
      return sink.hash
    },
    get factCount() {
      return sink.count
    },
    get operations() {
      return program.operations
    },
    perform(operation, a = 0, b = 0, c = 0, d = 0) {
      finish()
      program.operations++
      performFast(parts, operation, a, b, c, d)
    },
    begin(operation, a = 0, b = 0, c = 0, d = 0) {
      finish()
      program.operations++
      return beginFast(parts, operation, a, b, c, d)
    },
    goOn: () => goesOn(states.refs) && goOnFast(parts),
  }
}

/** Kernels that are owned by actors on a bus. */
export function createTracedObjectLab(options: ObjectLabOptions): TracedObjectLab {
  const { plan, transfer } = options
  const ledger = new FactSink(false)
  const { model, states, moment, snapshotter } = createStates(options, ledger)
  const { refs, gc, freeLists, program } = states
  const bus = new Bus({ routes: ROUTES, caches: model.caches, lastSeq: program.operations + ledger.count, ...(transfer === undefined ? {} : { transfer }) })
  const cacheActors = Object.fromEntries(model.caches.map((id): [CacheId, AnyActorRef] => [id, createActor(plan.caches.logic(freeLists, bus.outbox(id)))]))
  const actors: Readonly<Record<string, AnyActorRef>> = {
    allocator: createActor(plan.allocator.logic(states.heap, bus.outbox('allocator'))) as AnyActorRef,
    addressSpace: createActor(addressSpaceLogic(states.space, bus.outbox('addressSpace'))) as AnyActorRef,
    refcountTracker: createActor(plan.tracker.logic(refs, bus.outbox('refcountTracker'))) as AnyActorRef,
    generation0: createActor(generationMachine(0, gc, bus.outbox('generation0'))) as AnyActorRef,
    generation1: createActor(generationMachine(1, gc, bus.outbox('generation1'))) as AnyActorRef,
    generation2: createActor(generationMachine(2, gc, bus.outbox('generation2'))) as AnyActorRef,
    mutator: createActor(programLogic(bus.outbox('mutator'))) as AnyActorRef,
    lab: createActor(labMachine(bus.outbox('lab'))) as AnyActorRef,
    ...cacheActors,
  }
  const note = (kind: FactKind, a: number, b: number, c: number, address: number): void => {
    ledger.put(kind, a, b, c, address)
    snapshotter.touch(kind, a, b, c, address)
  }
  const wires: Readonly<Record<string, Subscription>> = wireTraced(bus, actors, (fact) => encodeFact(fact, note))
  for (const actor of Object.values(actors)) actor.start()
  /** While messages are under way, or lost, columns may have changed by facts that nobody has heard. */
  let underWay = false
  const ask = (operation: OperationKind, a: number, b: number, c: number, d: number): void => {
    actors.mutator.send({ type: 'perform', operation: decodeOperation(program.operations++, operation, a, b, c, d) })
  }
  const run = <R>(drain: () => R): R => {
    underWay = true
    const result = drain()
    underWay = false
    if (bus.failure !== null) throw bus.failure
    return result
  }
  /** Whoever waits and has nothing more to do waits in vain: the operation is over. */
  const quiet = (woken: boolean): boolean => {
    if (!run(() => bus.drainToQuiet(woken))) return false
    if (goesOn(refs)) return true
    run(() => bus.drain())
    return false
  }
  return {
    mode: 'traced',
    plan,
    model,
    ...states,
    snapshot: () => (underWay || bus.failure !== null ? snapshotter.takeCompared(moment()) : snapshotter.takeMarked(moment())),
    operations$: bus.operations$,
    facts$: bus.facts$,
    actors,
    get failure() {
      return bus.failure
    },
    get factHash() {
      return ledger.hash
    },
    get factCount() {
      return ledger.count
    },
    get operations() {
      return program.operations
    },
    perform(operation, a = 0, b = 0, c = 0, d = 0) {
      ask(operation, a, b, c, d)
      run(() => bus.drain())
    },
    begin(operation, a = 0, b = 0, c = 0, d = 0) {
      run(() => bus.drain())
      ask(operation, a, b, c, d)
      return quiet(false)
    },
    goOn: () => quiet(true),
    cut: (actor) => wires[actor]?.unsubscribe(),
  }
}
