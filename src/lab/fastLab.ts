import type { Plan } from '../../machines/plans'
import type { PolicyPart } from '../../machines/policies'
import { POLICY_IDS } from '../../streams/ids'
import type { AddressSpace } from '../kernel/addressSpace/layout'
import * as columns from '../kernel/columns'
import * as sinks from '../kernel/factSink'
import { Fold } from '../kernel/factSink'
import { F } from '../kernel/facts'
import type { FreeLists } from '../kernel/freelists/layout'
import type { Generations } from '../kernel/gc/layout'
import { birth } from '../kernel/lanes/birth'
import { attachBuffer } from '../kernel/lanes/buffers'
import { fall } from '../kernel/lanes/death'
import { NOT_HERE } from '../kernel/lanes/lanes'
import * as lane from '../kernel/lanes/references'
import { giveAll, holdAll } from '../kernel/lanes/rows'
import { track } from '../kernel/lanes/tracking'
import { O, type OperationKind } from '../kernel/operations'
import { ObjectFlag, type Refcounts, TrackerPhase } from '../kernel/refcounts/layout'
import { targetOf } from '../kernel/refcounts/read'
import type { Weakrefs } from '../kernel/weakrefs/layout'
import type { HeapSnapshot } from '../snapshot/snapshot'
import { giveEach, holdEach } from '../timeline/rows'
import { anybodyGoesOn, beginFast, goOnFast, goOnWith, type ObjectParts, performFast, settleFast } from './fastObjects'
import type { ObjectModel } from './objectModel'
import type { PoliciesAtHand } from './policiesAtHand'

const { imul } = Math
// What is imported is read from the other module each time; a constant of this module the host writes into its code.
const { NONE } = columns
const { folded } = sinks

/** What a fast lab is made of. */
export interface FastLabParts {
  readonly plan: Plan
  readonly model: ObjectModel
  readonly parts: ObjectParts & { readonly space: AddressSpace; readonly program: { operations: number } }
  readonly atHand: PoliciesAtHand
  readonly snapshot: () => HeapSnapshot
}

/** Kernels that are called directly. A class, not an object with closures: every lab has one shape, and whoever calls one in a loop finds its methods at once. */
export class FastLab {
  readonly mode = 'fast'
  readonly plan: Plan
  readonly model: ObjectModel
  readonly heap: ObjectParts['heap']
  readonly space: AddressSpace
  readonly refs: Refcounts
  readonly gc: Generations
  readonly freeLists: FreeLists
  readonly weakrefs: Weakrefs
  readonly program: { operations: number }
  readonly snapshot: () => HeapSnapshot
  private readonly parts: ObjectParts
  private readonly atHand: PoliciesAtHand

  constructor({ plan, model, parts, atHand, snapshot }: FastLabParts) {
    this.plan = plan
    this.model = model
    this.heap = parts.heap
    this.space = parts.space
    this.refs = parts.refs
    this.gc = parts.gc
    this.freeLists = parts.freeLists
    this.weakrefs = parts.weakrefs
    this.program = parts.program
    this.snapshot = snapshot
    this.parts = parts
    this.atHand = atHand
  }

  get factHash(): number {
    return this.parts.sink.hash
  }

  get factCount(): number {
    return this.parts.sink.count
  }

  get operations(): number {
    return this.program.operations
  }

  perform(operation: OperationKind, a = 0, b = 0, c = 0, d = 0): void {
    if (this.refs.phase !== TrackerPhase.IDLE || this.gc.collecting !== NONE) this.finish()
    this.program.operations++
    performFast(this.parts, operation, a, b, c, d)
  }

  hold(object: number): void {
    const { lanes } = this.parts
    if (lanes === null) {
      this.perform(O.REFERENCE_HOLD, object)
      return
    }
    const { refs } = this
    if (refs.phase !== TrackerPhase.IDLE || this.gc.collecting !== NONE) this.finish()
    this.program.operations++
    const { sink } = lanes
    if ((refs.objFlags[object] & ObjectFlag.IMMORTAL) !== 0) {
      lane.hold(lanes, object)
      return
    }
    refs.objRefcnt[object]++
    sink.hash = folded(sink.hash ^ (imul(object, Fold.A) ^ F.REFERENCE_HELD))
    sink.count++
  }

  drop(object: number): boolean {
    const { parts, refs } = this
    if (refs.phase !== TrackerPhase.IDLE || this.gc.collecting !== NONE) this.finish()
    this.program.operations++
    const count = refs.objRefcnt[object]
    if (count !== 1 && parts.lanes !== null && (refs.objFlags[object] & ObjectFlag.IMMORTAL) === 0) {
      // The common case: others hold it, too.
      const { sink } = parts
      refs.objRefcnt[object] = count - 1
      sink.hash = folded(sink.hash ^ (imul(object, Fold.A) ^ F.REFERENCE_DROPPED))
      sink.count++
      return false
    }
    return this.dropLast(object, count === 1)
  }

  allocate(type: number, nbytes: number, cache: number, slots: number): number {
    const { parts, refs } = this
    if (refs.phase !== TrackerPhase.IDLE || this.gc.collecting !== NONE) this.finish()
    this.program.operations++
    const outcome = parts.lanes === null ? NOT_HERE : birth(parts.lanes, type, nbytes, cache, slots)
    if (outcome !== F.DONE) goOnWith(parts, outcome, O.OBJECT_ALLOCATE, type, nbytes, cache, slots)
    return refs.newest
  }

  build(type: number, nbytes: number, cache: number, items: Int32Array, from: number, length: number): number {
    const { lanes } = this.parts
    if (lanes === null) return NONE
    if (this.refs.phase !== TrackerPhase.IDLE || this.gc.collecting !== NONE) this.finish()
    const given = lanes.course.build(lanes, type, nbytes, cache, items, from, length)
    if (given === NOT_HERE) return NONE
    this.program.operations += given + 2
    return this.refs.newest
  }

  store(object: number, slot: number, target: number): boolean {
    return this.put(O.SLOT_STORE, object, slot, target)
  }

  give(object: number, slot: number, target: number): boolean {
    return this.put(O.SLOT_GIVE, object, slot, target)
  }

  giveAll(object: number, slot: number, targets: ArrayLike<number>, from: number, to: number): void {
    const { lanes } = this.parts
    if (lanes === null) {
      giveEach(this, object, slot, targets, from, to)
      return
    }
    if (to <= from) return
    if (this.refs.phase !== TrackerPhase.IDLE || this.gc.collecting !== NONE) this.finish()
    this.program.operations += to - from
    giveAll(lanes, object, slot, targets, from, to)
  }

  holdAll(targets: ArrayLike<number>, from: number, to: number): void {
    const { lanes } = this.parts
    if (lanes === null) {
      holdEach(this, targets, from, to)
      return
    }
    if (this.refs.phase !== TrackerPhase.IDLE || this.gc.collecting !== NONE) this.finish()
    this.program.operations += holdAll(lanes, targets, from, to)
  }

  truncate(object: number, length: number): void {
    const { parts, refs } = this
    if (refs.phase !== TrackerPhase.IDLE || this.gc.collecting !== NONE) this.finish()
    this.program.operations++
    const outcome = parts.lanes === null ? NOT_HERE : lane.truncate(parts.lanes, object, length)
    if (outcome !== F.DONE) goOnWith(parts, outcome, O.SLOTS_TRUNCATE, object, length, 0, 0)
  }

  track(object: number): void {
    const { parts, refs } = this
    if (refs.phase !== TrackerPhase.IDLE || this.gc.collecting !== NONE) this.finish()
    this.program.operations++
    const outcome = parts.lanes === null ? NOT_HERE : track(parts.lanes, object)
    if (outcome !== F.DONE) goOnWith(parts, outcome, O.OBJECT_TRACK, object, 0, 0, 0)
  }

  resizeBuffer(object: number, buffer: number, nbytes: number, cache: number): void {
    const { parts, refs } = this
    if (refs.phase !== TrackerPhase.IDLE || this.gc.collecting !== NONE) this.finish()
    this.program.operations++
    const outcome = parts.lanes === null ? NOT_HERE : attachBuffer(parts.lanes, object, buffer, nbytes, cache)
    if (outcome !== F.DONE) goOnWith(parts, outcome, O.BUFFER_RESIZE, object, buffer, nbytes, cache)
  }

  begin(operation: OperationKind, a = 0, b = 0, c = 0, d = 0): boolean {
    this.finish()
    this.program.operations++
    return beginFast(this.parts, operation, a, b, c, d)
  }

  goOn(): boolean {
    return anybodyGoesOn(this.parts) && goOnFast(this.parts)
  }

  setPolicy(part: PolicyPart): void {
    this.perform(O.POLICY_SET, POLICY_IDS.indexOf(part.decides), this.atHand.numberOf(part))
  }

  private dropLast(object: number, last: boolean): boolean {
    const { parts, refs } = this
    const outcome = parts.lanes === null ? parts.tracker.drop(refs, object, parts.sink) : fall(parts.lanes, object)
    if (outcome !== F.DONE || (last && anybodyGoesOn(parts))) settleFast(parts, outcome)
    return last
  }

  private put(operation: O.SLOT_STORE | O.SLOT_GIVE, object: number, slot: number, target: number): boolean {
    const { parts, refs } = this
    if (refs.phase !== TrackerPhase.IDLE || this.gc.collecting !== NONE) this.finish()
    this.program.operations++
    const outcome = parts.lanes === null ? NOT_HERE : lane.store(parts.lanes, object, slot, target, operation === O.SLOT_GIVE ? 1 : 0)
    if (outcome === F.DONE) return false
    const wasThere = outcome !== NOT_HERE || targetOf(refs, object, slot) !== NONE
    goOnWith(parts, outcome, operation, object, slot, target, 0)
    return wasThere
  }

  /** What a snapshot was taken in the middle of ends before anything else begins. */
  private finish(): void {
    while (anybodyGoesOn(this.parts)) goOnFast(this.parts)
  }
}
