import { NONE } from '../../kernel/columns'
import { F, type FactKind } from '../../kernel/facts'
import type { Refcounts } from '../../kernel/refcounts/layout'
import { isImmortal } from '../../kernel/refcounts/read'

/** Witnesses that are followed. */
const FURTHEST = 16

/**
 * How many objects are garbage, operation by operation.
 *
 * Garbage: an object to which no path of references leads from one that is held from outside of the heap's slots. Only a collection can free it. Who is
 * immortal is held from outside; so is, while its end or a collection waits for program code, who is being torn down, cleared or finalized.
 *
 * The count is exact between two operations. An operation makes garbage only where an object loses a reference and lives on; then what it reaches is
 * examined, up to objects that are held from outside: references from within and from garbage are subtracted from their counts, as `subtract_refs` does.
 * Cost: the heap once, then what is reached from objects that lost a reference.
 */
export class GarbageLedger {
  private readonly garbage = new Set<number>()
  /** References as they were last seen: index = object. */
  private readonly targets: number[][] = []
  private readonly classOf: number[] = []
  /** References to an object that are in slots; and those of them that are in slots of garbage. */
  private readonly edges: number[] = []
  private readonly fromGarbage: number[] = []
  /** A slot that refers to an object: from one to the next they lead, mostly, to somebody who is held from outside. */
  private readonly witness: number[] = []
  private readonly witnessSlot: number[] = []
  private settled = 0
  /** Objects of this operation that lost a reference, and that got one. */
  private lost: number[] = []
  private won: number[] = []

  constructor(private readonly refs: Readonly<Refcounts>) {
    for (let object = 0; object < refs.numbers; object++) if (refs.objType[object] !== 0) this.enter(object)
    this.findWitnesses()
    for (let object = 0; object < refs.numbers; object++) if (this.isCandidate(object)) this.lost.push(object)
    this.settle()
  }

  /** As it was when the last operation was over. */
  get count(): number {
    return this.settled
  }

  has(object: number): boolean {
    return this.garbage.has(object)
  }

  /** Hears a fact; the columns are as they are behind it. */
  fact(kind: FactKind, a: number, b: number, c: number): void {
    switch (kind) {
      case F.SLOT_STORED:
        this.store(a, b, c)
        this.lost.push(c)
        this.won.push(c)
        break
      case F.SLOT_CLEARED:
        this.store(a, b, NONE)
        this.lost.push(c)
        break
      case F.SLOTS_MOVED:
      case F.SLOTS_TRUNCATED:
        this.forget(a)
        this.enter(a)
        break
      case F.OBJECT_CREATED:
      case F.OBJECT_PLACED:
        this.enter(a)
        break
      case F.OBJECT_RETYPED:
        this.forget(a)
        this.enter(a)
        break
      case F.BUFFER_ADOPTED:
        this.forget(c)
        break
      case F.OBJECT_DIED:
        this.leave(a)
        this.forget(a)
        break
      case F.TYPE_DROPPED:
        this.lost.push(b)
        break
      case F.REFERENCE_DROPPED:
      case F.CLEARING_ENDED:
      case F.FINALIZER_RETURNED:
      case F.DEFERRED_TAKEN:
        this.lost.push(a)
        break
      case F.REFERENCE_HELD:
      case F.GARBAGE_KEPT:
      case F.GARBAGE_FINALIZING:
      case F.CLEARING_BEGUN:
      case F.FINALIZER_CALLED:
      case F.OBJECT_DYING:
      case F.OBJECT_DELAYED:
      case F.OBJECT_DEFERRED:
      case F.OBJECT_IMMORTALIZED:
      case F.WEAKREF_CLEARING:
        this.won.push(a)
        break
      default:
        break
    }
  }

  /** The operation is over. */
  settle(): void {
    const { won, lost } = this
    if (won.length === 0 && lost.length === 0) return
    this.won = []
    this.lost = []
    // What is held again, with all that it reaches, is examined like the rest: who holds it may have been lost since.
    for (const object of won) if (this.garbage.has(object) && (!this.isCandidate(object) || this.edges[object] > this.fromGarbage[object])) this.revive(object, lost)
    const suspects = this.reachedFrom(lost)
    if (suspects.size > 0) for (const object of this.unreachable(suspects)) this.join(object)
    this.settled = this.garbage.size
  }

  /** Could it be garbage? Not where somebody outside holds it, it is immortal, or it is at its end. */
  private isCandidate(object: number): boolean {
    const { refs } = this
    if (object === NONE || refs.objType[object] === 0 || isImmortal(refs, object)) return false
    return refs.objRefcnt[object] > 0 && refs.objRefcnt[object] - this.edges[object] <= 0
  }

  /** Do witnesses lead to somebody who is held from outside? Where they do not, nothing is said. */
  private isHeldBySomebody(object: number): boolean {
    let held = object
    for (let step = 0; step < FURTHEST; step++) {
      const by = this.witness[held] ?? NONE
      if (by === NONE || this.refs.objType[by] === 0 || this.targets[by]?.[this.witnessSlot[held]] !== held) return false
      if (!this.isCandidate(by)) return true
      held = by
    }
    return false
  }

  /** From those who are held from outside, to all that they reach: who came there first is the witness. */
  private findWitnesses(): void {
    const { refs } = this
    const queue: number[] = []
    for (let object = 0; object < refs.numbers; object++) if (refs.objType[object] !== 0 && !this.isCandidate(object)) queue.push(object)
    for (let at = 0; at < queue.length; at++) {
      this.targets[queue[at]]?.forEach((target, slot) => {
        if (target === NONE || this.witness[target] !== undefined) return
        this.witness[target] = queue[at]
        this.witnessSlot[target] = slot
        if (this.isCandidate(target)) queue.push(target)
      })
    }
  }

  /** All candidates that can be reached from these, over candidates. Who is held for certain is left out: so a reference of its own comes from outside. */
  private reachedFrom(objects: readonly number[]): Set<number> {
    const found = new Set<number>()
    const stack = [...objects]
    for (let object = stack.pop(); object !== undefined; object = stack.pop()) {
      if (!this.isCandidate(object) || this.garbage.has(object) || found.has(object) || this.isHeldBySomebody(object)) continue
      found.add(object)
      for (const target of this.referencesOf(object)) stack.push(target)
    }
    return found
  }

  /** Those of the suspects that are not held but by one another and by garbage. */
  private unreachable(suspects: ReadonlySet<number>): Set<number> {
    const within = new Map<number, number>()
    for (const object of suspects) for (const target of this.referencesOf(object)) if (suspects.has(target)) within.set(target, (within.get(target) ?? 0) + 1)
    const left = new Set(suspects)
    const alive = [...suspects].filter((object) => this.refs.objRefcnt[object] - (within.get(object) ?? 0) - this.fromGarbage[object] > 0)
    for (let object = alive.pop(); object !== undefined; object = alive.pop()) {
      if (!left.delete(object)) continue
      for (const target of this.referencesOf(object)) if (left.has(target)) alive.push(target)
    }
    return left
  }

  private join(object: number): void {
    this.garbage.add(object)
    for (const target of this.referencesOf(object)) this.fromGarbage[target]++
  }

  private leave(object: number): void {
    if (!this.garbage.delete(object)) return
    for (const target of this.referencesOf(object)) this.fromGarbage[target]--
  }

  /** Somebody holds it again, and so all that can be reached from it. */
  private revive(first: number, revived: number[]): void {
    const stack = [first]
    for (let object = stack.pop(); object !== undefined; object = stack.pop()) {
      if (!this.garbage.has(object)) continue
      this.leave(object)
      revived.push(object)
      for (const target of this.referencesOf(object)) stack.push(target)
    }
  }

  // ── references as they are ──

  private *referencesOf(object: number): Generator<number> {
    for (const target of this.targets[object] ?? []) if (target !== NONE && target !== undefined) yield target
    const cls = this.classOf[object] ?? NONE
    if (cls !== NONE) yield cls
  }

  private enter(object: number): void {
    const { refs } = this
    const base = refs.slotBase[object]
    this.targets[object] = Array.from(refs.slotTarget.subarray(base, base + refs.slotLength[object]))
    const cls = refs.typeObject[refs.objType[object]] ?? NONE
    this.classOf[object] = cls === object ? NONE : cls
    this.edges[object] ??= 0
    this.fromGarbage[object] ??= 0
    for (const target of this.referencesOf(object)) this.link(object, target, 1)
  }

  private forget(object: number): void {
    for (const target of this.referencesOf(object)) this.link(object, target, -1)
    this.targets[object] = []
    this.classOf[object] = NONE
  }

  private store(object: number, slot: number, target: number): void {
    this.targets[object] ??= []
    const slots = this.targets[object]
    const old = slots[slot] ?? NONE
    while (slots.length < slot) slots.push(NONE)
    slots[slot] = target
    if (old !== NONE) this.link(object, old, -1)
    if (target === NONE) return
    this.link(object, target, 1)
    if (this.targets[this.witness[target] ?? NONE]?.[this.witnessSlot[target]] === target) return
    this.witness[target] = object
    this.witnessSlot[target] = slot
  }

  private link(from: number, target: number, by: 1 | -1): void {
    this.edges[target] = (this.edges[target] ?? 0) + by
    if (this.garbage.has(from)) this.fromGarbage[target] = (this.fromGarbage[target] ?? 0) + by
  }
}
