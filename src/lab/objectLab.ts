import type { Observable, Subscription } from 'rxjs'
import { type AnyActorRef, createActor } from 'xstate'
import { addressSpaceLogic } from '../../machines/addressSpace'
import { encodeFact } from '../../machines/factCodec'
import { labMachine } from '../../machines/lab'
import { decodeOperation } from '../../machines/operationCodec'
import type { Plan } from '../../machines/plans'
import type { PolicyPart } from '../../machines/policies'
import { programLogic } from '../../machines/program'
import { weakrefsLogic } from '../../machines/weakrefs'
import { Bus, type BusError } from '../../streams/bus'
import type { Fact } from '../../streams/facts'
import { type ActorId, type CacheId, POLICY_IDS } from '../../streams/ids'
import type { Message } from '../../streams/message'
import type { Operation } from '../../streams/operations'
import { ROUTES } from '../../streams/routes'
import { bootFromImage } from '../boot'
import { ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES, type AddressSpace, createAddressSpace } from '../kernel/addressSpace/layout'
import { collectorView } from '../kernel/collector/view'
import { NONE } from '../kernel/columns'
import { FactSink } from '../kernel/factSink'
import { F, type FactKind } from '../kernel/facts'
import { createFreeLists, FREE_LIST_COLUMNS, FREE_LIST_VALUES } from '../kernel/freelists/layout'
import { createGenerations, GENERATION_COLUMNS, GENERATION_VALUES } from '../kernel/gc/layout'
import { lanesOver } from '../kernel/lanes/lanes'
import { AS_WRITTEN } from '../kernel/lanes/ownCourse'
import { O, type OperationKind } from '../kernel/operations'
import { createMutator } from '../kernel/recording/mutatorState'
import { createRefcounts, REFCOUNT_COLUMNS, REFCOUNT_VALUES } from '../kernel/refcounts/layout'
import { targetOf } from '../kernel/refcounts/read'
import { WEAKREF_COLUMNS, WEAKREF_VALUES, Weakrefs } from '../kernel/weakrefs/layout'
import { type HeapSnapshot, type KernelStates, type Moment, restoreKernels } from '../snapshot/snapshot'
import { Snapshotter } from '../snapshot/snapshotter'
import type { Replayed } from '../timeline/replayed'
import { giveEach, holdEach } from '../timeline/rows'
import { FastLab } from './fastLab'
import { anybodyGoesOn } from './fastObjects'
import { heapNumbers } from './heapNumbers'
import { actorOptions } from './inspect/actorOptions'
import type { Inspect } from './inspect/sampled'
import { NO_PROGRAM } from './noProgram'
import { type ObjectModel, objectModel, typeNumber } from './objectModel'
import { PoliciesAtHand } from './policiesAtHand'
import { memoryOf, PolicyDesk, policyActor } from './policyDesk'
import { rehearse } from './rehearsal'
import { wireTraced } from './traced'

/** A heap of objects, whose mutator is a program in TypeScript. */
export interface ObjectLab extends Replayed {
  readonly mode: 'fast' | 'traced'
  readonly plan: Plan
  readonly model: ObjectModel
  readonly space: AddressSpace
  /**
   * One operation up to the first moment when all is quiet: everybody has answered, and the tracker, or the collector, has not gone on yet.
   * A snapshot of such a moment, in the middle of a teardown or of a collection too, can be continued from. A collection goes on object by
   * object, in either mode.
   *
   * @returns is there more to do? `goOn` does it
   */
  begin(operation: OperationKind, a?: number, b?: number, c?: number, d?: number): boolean
  /** From one quiet moment to the next. @returns is there more to do? */
  goOn(): boolean
  /**
   * From now on `part` decides: the trigger, the scope, or the promotion. It is an operation like any other (`policy.change`). A part that neither ships nor
   * is among the plan's choices is at hand from then on; whoever goes on from a snapshot, or replays the log, has to give it as a choice.
   */
  setPolicy(part: PolicyPart): void
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
  /** Hears what XState tells of the actors, in traced mode: Stately's inspector, the Redux DevTools (docs/how-to/watch-the-actors.md). */
  readonly inspect?: Inspect
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
    weakrefs: new Weakrefs(),
    program: { operations: 0 },
  }
  const { gc, refs, weakrefs } = states
  const view = collectorView({
    gc,
    refs,
    weakrefs,
    rules: model.collector,
    tupleType: typeNumber('tuple'),
    typeType: typeNumber('type'),
    dictType: typeNumber('dict'),
    freeListsCleared: model.freeListsCleared,
  })
  if (boot === 'cpython' && from === undefined) bootFromImage(plan.profile, states)
  const kernels: KernelStates = {
    allocator: { state: states.heap as object, shape: plan.allocator.kernel },
    addressSpace: { state: states.space, shape: { columns: ADDRESS_SPACE_COLUMNS, values: ADDRESS_SPACE_VALUES } },
    refcountTracker: { state: states.refs, shape: { columns: REFCOUNT_COLUMNS, values: REFCOUNT_VALUES } },
    generations: { state: states.gc, shape: { columns: GENERATION_COLUMNS, values: GENERATION_VALUES } },
    weakrefs: { state: weakrefs, shape: { columns: WEAKREF_COLUMNS, values: WEAKREF_VALUES } },
    freeLists: { state: states.freeLists, shape: { columns: FREE_LIST_COLUMNS, values: FREE_LIST_VALUES } },
    program: { state: states.program, shape: { columns: [], values: ['operations'] } },
  }
  if (from !== undefined) {
    restoreKernels(from, kernels)
    ledger.hash = from.factHash
    ledger.count = from.factCount
  }
  const atHand = new PoliciesAtHand(plan, gc)
  const parts = partNames(plan)
  const moment = (policies: HeapSnapshot['policies']): Moment => {
    const { operations } = states.program
    return {
      record: operations,
      seq: operations + ledger.count,
      factHash: ledger.hash,
      factCount: ledger.count,
      parts: { ...parts, ...atHand.names() },
      ...(policies === undefined ? {} : { policies }),
    }
  }
  return { model, states, view, numbers: heapNumbers(gc, refs), atHand, moment, snapshotter: new Snapshotter(kernels, plan.profile, from) }
}

/** The parts of a plan, by name: a heap goes on from a snapshot with the same. */
export function partNames({ allocator, tracker, caches, collector, policies }: Plan): Record<string, string> {
  const { trigger, scope, promotion } = policies
  return Object.fromEntries(Object.entries({ allocator, tracker, caches, collector, trigger, scope, promotion }).map(([part, { name }]) => [part, name]))
}

/** A fast lab's parts: its kernels and their states, over a sink. @internal */
export function createFastParts(options: ObjectLabOptions, sink: FactSink) {
  const { plan } = options
  const { model, states, view, numbers, atHand, moment, snapshotter } = createStates(options, sink)
  const parts = {
    allocator: plan.allocator.kernel,
    tracker: plan.tracker.kernel,
    caches: plan.caches.kernel,
    collector: plan.collector.kernel,
    ...states,
    view,
    policies: new PolicyDesk(atHand, numbers, sink, options.from?.policies),
    mutator: createMutator(NO_PROGRAM),
    sink,
    lanes: lanesOver({ allocator: plan.allocator.kernel, tracker: plan.tracker.kernel, caches: plan.caches.kernel }, states, sink, AS_WRITTEN),
  }
  return { model, states, parts, atHand, moment, snapshotter }
}

/**
 * Kernels that are called directly: no message.
 *
 * @param sink - where the facts go: by default they are counted and hashed only
 */
export function createFastObjectLab(options: ObjectLabOptions, sink: FactSink = new FactSink(false)): ObjectLab {
  const { plan, from, boot = 'empty' } = options
  const made = createFastParts(options, sink)
  // Once a process, ahead of the first heap that is empty: one that holds an interpreter has seen everything by the time its program begins.
  if (!rehearsed && made.parts.lanes !== null && from === undefined && boot === 'empty') {
    rehearsed = true
    rehearse(fastObjectLab(plan, createFastParts({ plan }, new FactSink(false))))
  }
  return fastObjectLab(plan, made)
}

let rehearsed = false

/** A fast lab over its parts. @internal */
export function fastObjectLab(plan: Plan, { model, parts, atHand, moment, snapshotter }: ReturnType<typeof createFastParts>): FastLab {
  return new FastLab({ plan, model, parts, atHand, snapshot: () => snapshotter.takeCompared(moment(parts.policies.memory())) })
}

/** Kernels that are owned by actors on a bus. */
export function createTracedObjectLab(options: ObjectLabOptions): TracedObjectLab {
  const { plan, transfer, inspect } = options
  const ledger = new FactSink(false)
  const { model, states, view, numbers, atHand, moment, snapshotter } = createStates(options, ledger)
  const { refs, gc, freeLists, weakrefs, program } = states
  const bus = new Bus({
    routes: ROUTES,
    caches: model.caches,
    lastSeq: program.operations + ledger.count,
    collecting: Math.max(gc.collecting, 0),
    ...(transfer === undefined ? {} : { transfer }),
  })
  const cacheActors = Object.fromEntries(
    [...new Set(model.caches)].map((id): [CacheId, AnyActorRef] => [id, createActor(plan.caches.logic(freeLists, bus.outbox(id)), actorOptions(id, inspect))]),
  )
  const decider = (part: PolicyPart, remembered?: unknown): AnyActorRef => policyActor(part, numbers, bus.outbox(part.decides), remembered, inspect)
  const actors: Record<string, AnyActorRef> = {
    allocator: createActor(plan.allocator.logic(states.heap, bus.outbox('allocator')), actorOptions('allocator', inspect)) as AnyActorRef,
    addressSpace: createActor(addressSpaceLogic(states.space, bus.outbox('addressSpace')), actorOptions('addressSpace', inspect)) as AnyActorRef,
    refcountTracker: createActor(plan.tracker.logic(refs, bus.outbox('refcountTracker')), actorOptions('refcountTracker', inspect)) as AnyActorRef,
    generation0: createActor(plan.collector.logic(0, view, bus.outbox('generation0')), actorOptions('generation0', inspect)) as AnyActorRef,
    generation1: createActor(plan.collector.logic(1, view, bus.outbox('generation1')), actorOptions('generation1', inspect)) as AnyActorRef,
    generation2: createActor(plan.collector.logic(2, view, bus.outbox('generation2')), actorOptions('generation2', inspect)) as AnyActorRef,
    weakrefs: createActor(weakrefsLogic(weakrefs, bus.outbox('weakrefs')), actorOptions('weakrefs', inspect)) as AnyActorRef,
    mutator: createActor(programLogic(bus.outbox('mutator')), actorOptions('mutator', inspect)) as AnyActorRef,
    lab: createActor(labMachine(bus.outbox('lab')), actorOptions('lab', inspect)) as AnyActorRef,
    ...cacheActors,
    ...Object.fromEntries(atHand.now().map((part) => [part.decides, decider(part, options.from?.policies?.[part.decides])])),
  }
  const note = (kind: FactKind, a: number, b: number, c: number, address: number): void => {
    ledger.put(kind, a, b, c, address)
    snapshotter.touch(kind, a, b, c, address)
    if (kind === F.POLICY_SET) replacePolicy(atHand.at(a, b))
  }
  /** The one before is cut off, the new one is heard from now on. */
  const replacePolicy = (part: PolicyPart): void => {
    wires[part.decides]?.unsubscribe()
    const actor = decider(part)
    actors[part.decides] = actor
    wires[part.decides] = bus.connect(part.decides, actor)
    actor.start()
  }
  const wires: Record<string, Subscription> = wireTraced(bus, actors, (fact) => encodeFact(fact, note))
  for (const actor of Object.values(actors)) actor.start()
  /** While messages are under way, or lost, columns may have changed by facts that nobody has heard. */
  let underWay = false
  const ask = (operation: OperationKind, a: number, b: number, c: number, d: number): void => {
    // One that there is not is refused before anybody hears of it, as in fast mode.
    if (operation === O.POLICY_SET) atHand.at(a, b)
    actors.mutator.send({ type: 'perform', operation: decodeOperation(program.operations++, operation, a, b, c, d) })
  }
  const run = <R>(drain: () => R): R => {
    underWay = true
    const result = drain()
    underWay = false
    if (bus.failure !== null) throw bus.failure
    return result
  }
  /** Whoever waits and has nothing more to do waits in vain: the next goes on, or the operation is over. */
  const quiet = (woken: boolean): boolean => {
    const before = ledger.count
    if (!run(() => bus.drainToQuiet(woken))) return false
    if (anybodyGoesOn(states)) return ledger.count === before ? quiet(true) : true
    run(() => bus.drain())
    return false
  }
  return {
    mode: 'traced',
    plan,
    model,
    ...states,
    snapshot() {
      const now = moment(memoryOf(actors))
      return underWay || bus.failure !== null ? snapshotter.takeCompared(now) : snapshotter.takeMarked(now)
    },
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
    hold(object) {
      this.perform(O.REFERENCE_HOLD, object)
    },
    drop(object) {
      const last = refs.objRefcnt[object] === 1
      this.perform(O.REFERENCE_DROP, object)
      return last
    },
    allocate(type, nbytes, cache, slots) {
      this.perform(O.OBJECT_ALLOCATE, type, nbytes, cache, slots)
      return refs.newest
    },
    // Each operation by itself: somebody may look.
    build: () => NONE,
    store(object, slot, target) {
      const wasThere = targetOf(refs, object, slot) !== NONE
      this.perform(O.SLOT_STORE, object, slot, target)
      return wasThere
    },
    give(object, slot, target) {
      const wasThere = targetOf(refs, object, slot) !== NONE
      this.perform(O.SLOT_GIVE, object, slot, target)
      return wasThere
    },
    giveAll(object, slot, targets, from, to) {
      giveEach(this, object, slot, targets, from, to)
    },
    holdAll(targets, from, to) {
      holdEach(this, targets, from, to)
    },
    truncate(object, length) {
      this.perform(O.SLOTS_TRUNCATE, object, length)
    },
    track(object) {
      this.perform(O.OBJECT_TRACK, object)
    },
    resizeBuffer(object, buffer, nbytes, cache) {
      this.perform(O.BUFFER_RESIZE, object, buffer, nbytes, cache)
    },
    begin(operation, a = 0, b = 0, c = 0, d = 0) {
      run(() => bus.drain())
      ask(operation, a, b, c, d)
      return quiet(false)
    },
    goOn: () => quiet(true),
    setPolicy(part) {
      this.perform(O.POLICY_SET, POLICY_IDS.indexOf(part.decides), atHand.numberOf(part))
    },
    cut: (actor) => wires[actor]?.unsubscribe(),
  }
}
