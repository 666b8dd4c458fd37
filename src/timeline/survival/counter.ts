import { doubled, grown, NONE } from '../../kernel/columns'
import { F, type FactKind } from '../../kernel/facts'
import { PERMANENT } from '../../kernel/gc/layout'
import { listOf } from '../../kernel/gc/read'
import { isAlive } from '../../kernel/refcounts/read'
import type { Replayed } from '../replayed'
import { Flow, Tally } from './tally'

/** `home` of an object that is in no generation. */
const NOWHERE = 255

/** Bits of `state`. */
const enum Bit {
  /** It was born while somebody counted. */
  COUNTED = 1,
  /** Its teardown has begun. */
  DYING = 2,
  /** A collection that is under way has moved it. */
  MOVED = 4,
}

/** Operand of a fact that says in which list the object is now: 1 b, 2 c, 3 the address. */
const LIST_SAID: ReadonlyMap<FactKind, 1 | 2 | 3> = new Map<FactKind, 1 | 2 | 3>([
  [F.OBJECT_TRACKED, 1],
  [F.OBJECT_FROZEN, 2],
  [F.OBJECT_MADE_PERMANENT, 2],
  [F.OBJECT_MERGED, 2],
  [F.OBJECT_PROMOTED, 2],
  [F.OBJECT_RESURRECTED, 2],
  [F.GARBAGE_OUTLIVED, 2],
  [F.GARBAGE_SAVED, 2],
  [F.WEAKREF_OUTLIVED, 2],
  [F.UNCOLLECTABLE_FOUND, 3],
  [F.OBJECT_SPACED, 2],
])

/**
 * Counts who is born, who dies at which age, and who goes from generation to generation, from the facts alone, in one pass. It keeps a few numbers for each
 * number of an object and some hundred for each type, however long the run is.
 *
 * In a collection the younger generations join the one that is collected before anybody knows who survives. Objects count as having moved when it is over;
 * what dies in it dies in the generation that it was in before.
 */
export class SurvivalCounter {
  readonly tallies = new Map<number, Tally>()
  /** Collections that were counted (`gc.get_stats()`): their garbage is dead then. */
  collections = 0
  private collecting = false
  private moved: number[] = []
  // Index = object.
  private state = new Uint8Array(64)
  private type = new Uint16Array(64)
  private home = new Uint8Array(64).fill(NOWHERE)
  private list = new Uint8Array(64).fill(NOWHERE)
  private bornAt = new Float64Array(64)
  private bornCollections = new Int32Array(64)
  private numbers = 0

  /**
   * @param lab - the heap in front of the first fact: what is alive in it was born before anybody counted, and has no age
   * @param incremental - the lists 1 and 2 are two spaces of one old generation
   */
  constructor(
    { refs, gc }: Pick<Replayed, 'refs' | 'gc'>,
    private readonly incremental: boolean,
  ) {
    this.reserve(refs.numbers)
    this.collecting = gc.collecting !== NONE
    for (let object = 0; object < refs.numbers; object++) {
      if (!isAlive(refs, object)) continue
      this.type[object] = refs.objType[object]
      const home = this.homeOf(listOf(gc, object))
      this.home[object] = this.list[object] = home
      if (home !== NOWHERE) this.tally(object).flow(home, Flow.BEFORE)
    }
  }

  hear(operation: number, kind: FactKind, a: number, b: number, c: number, address: number): void {
    switch (kind) {
      case F.OBJECT_CREATED:
        this.born(operation, a, b)
        break
      case F.OBJECT_PLACED:
        this.placed(a, b)
        break
      case F.OBJECT_RETYPED:
        this.retyped(a, b)
        break
      case F.BUFFER_ADOPTED:
        this.withdrawn(c)
        break
      case F.OBJECT_DYING:
      case F.OBJECT_DELAYED:
        this.state[a] |= Bit.DYING
        break
      case F.FINALIZER_RETURNED:
        if (c === 1) this.broughtBack(a)
        break
      case F.OBJECT_UNTRACKED:
        this.untracked(a)
        break
      case F.OBJECT_DIED:
        this.died(operation, a)
        break
      case F.COLLECTION_STARTED:
        this.collecting = true
        break
      case F.COLLECTION_COUNTED:
        this.collections++
        break
      case F.COLLECTION_ENDED:
        this.ended()
        break
      default: {
        const said = LIST_SAID.get(kind)
        if (said !== undefined) this.listed(a, said === 1 ? b : said === 2 ? c : address)
      }
    }
  }

  /** The range ends in front of this operation: who is alive is counted as such. */
  close(operation: number): void {
    for (let object = 0; object < this.numbers; object++) {
      if ((this.state[object] & Bit.COUNTED) === 0) continue
      const tally = this.tally(object)
      tally.alive++
      tally.operations.end(operation - this.bornAt[object], false)
      tally.collections.end(this.collections - this.bornCollections[object], false)
    }
  }

  // ── birth and death ──

  private born(operation: number, object: number, type: number): void {
    this.placed(object, type)
    this.state[object] = Bit.COUNTED
    this.bornAt[object] = operation
    this.bornCollections[object] = this.collections
    this.tally(object).born++
  }

  /** A static object has no birth that counts: no program asks for one. */
  private placed(object: number, type: number): void {
    this.reserve(object + 1)
    this.state[object] = 0
    this.type[object] = type
    this.home[object] = this.list[object] = NOWHERE
  }

  private retyped(object: number, type: number): void {
    const before = this.tally(object)
    this.type[object] = type
    const after = this.tally(object)
    if ((this.state[object] & Bit.COUNTED) !== 0) {
      before.born--
      after.born++
    }
    // It leaves one table for the other.
    const home = this.home[object]
    if (home === NOWHERE) return
    before.flow(home, Flow.MOVED_ON)
    after.flow(home, Flow.ARRIVED)
  }

  /** It was a block that became another object's buffer: no object. */
  private withdrawn(object: number): void {
    if ((this.state[object] & Bit.COUNTED) !== 0) this.tally(object).born--
    this.state[object] = 0
  }

  private died(operation: number, object: number): void {
    const tally = this.tally(object)
    if (this.home[object] !== NOWHERE) tally.flow(this.home[object], this.collecting ? Flow.COLLECTED : Flow.DIED)
    this.home[object] = NOWHERE
    if ((this.state[object] & Bit.COUNTED) !== 0) {
      if (this.collecting) tally.collected++
      else tally.died++
      tally.operations.end(operation - this.bornAt[object], true)
      tally.collections.end(this.collections - this.bornCollections[object], true)
    }
    this.state[object] = 0
  }

  // ── generations ──

  /** What is dying leaves its generation when it is dead. Its finalizer sees it in generation 0 for a moment: that does not count. */
  private untracked(object: number): void {
    this.list[object] = NOWHERE
    if ((this.state[object] & Bit.DYING) !== 0 || this.home[object] === NOWHERE) return
    this.tally(object).flow(this.home[object], Flow.UNTRACKED)
    this.home[object] = NOWHERE
  }

  private listed(object: number, list: number): void {
    const home = this.homeOf(list)
    if (home === NOWHERE) return
    this.list[object] = home
    if ((this.state[object] & Bit.DYING) !== 0) return
    if (!this.collecting || this.home[object] === NOWHERE) this.settle(object)
    else if ((this.state[object] & Bit.MOVED) === 0) {
      this.state[object] |= Bit.MOVED
      this.moved.push(object)
    }
  }

  private broughtBack(object: number): void {
    this.state[object] &= ~Bit.DYING
    this.settle(object)
  }

  private ended(): void {
    this.collecting = false
    for (const object of this.moved) {
      if ((this.state[object] & Bit.MOVED) === 0) continue
      this.state[object] &= ~Bit.MOVED
      this.settle(object)
    }
    this.moved = []
  }

  /** The list that it is in is its generation from now on. */
  private settle(object: number): void {
    const [from, to] = [this.home[object], this.list[object]]
    if (from === to || to === NOWHERE) return
    if (from === NOWHERE) this.tally(object).flow(to, Flow.TRACKED)
    else {
      this.tally(object).flow(from, Flow.MOVED_ON)
      this.tally(object).flow(to, Flow.ARRIVED)
    }
    this.home[object] = to
  }

  private homeOf(list: number): number {
    if (list > PERMANENT) return NOWHERE
    return this.incremental && list === PERMANENT - 1 ? 1 : list
  }

  private tally(object: number): Tally {
    const type = this.type[object]
    const known = this.tallies.get(type)
    if (known !== undefined) return known
    const made = new Tally()
    this.tallies.set(type, made)
    return made
  }

  private reserve(numbers: number): void {
    this.numbers = Math.max(this.numbers, numbers)
    if (numbers <= this.state.length) return
    const length = doubled(this.state.length, numbers - 1)
    this.state = grown(this.state, length)
    this.type = grown(this.type, length)
    this.home = grown(this.home, length, NOWHERE)
    this.list = grown(this.list, length, NOWHERE)
    this.bornAt = grown(this.bornAt, length)
    this.bornCollections = grown(this.bornCollections, length)
  }
}
