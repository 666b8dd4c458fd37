import { F, type FactKind, type Outcome } from './facts'

/** Numbers a fact takes in a sink: kind, a, b, c, address. */
const FACT_STRIDE = 5

/** What a rolling hash starts from (the offset basis of 32-bit FNV). */
const HASH_SEED = 0x811c9dc5 | 0

const { imul } = Math

/** What each operand of a fact counts with: it goes as (a · A + b · B) ^ (c · C + address · ADDRESS) ^ kind into the hash. */
export const enum Fold {
  A = 0x9e3779b1 | 0,
  B = 0x85ebca77 | 0,
  C = 0xc2b2ae3d | 0,
  ADDRESS = 0x27d4eb2f,
  STEP = 0x01000193,
}

/**
 * One step of the rolling hash over facts (law L6). Operands count with their low 32 bits.
 * The first kinds, up to BLOCK_VACATED, count with their place, from which the address follows.
 * Only one multiplication depends on the previous hash, so that the others run beside it.
 */
export function foldHash(hash: number, kind: FactKind, a: number, b: number, c: number, address: number): number {
  const where = kind > F.BLOCK_VACATED ? imul(address | 0, Fold.ADDRESS) : 0
  const fact = (imul(a, Fold.A) + imul(b, Fold.B)) ^ (imul(c, Fold.C) + where)
  const mixed = imul(hash ^ (fact ^ kind), Fold.STEP)
  return mixed ^ (mixed >>> 15)
}

/**
 * The same for operands that whoever calls has put together, and with the hash so far: `hash ^ operands ^ kind`. Lanes know which operands are 0, and use
 * again what is the same in several facts. So short that the host writes it into its callers wherever it is called.
 */
export function folded(value: number): number {
  const mixed = imul(value, Fold.STEP)
  return mixed ^ (mixed >>> 15)
}

/** The same for a fact with one operand. */
export function foldHash1(hash: number, kind: FactKind, a: number): number {
  const mixed = imul(hash ^ (imul(a, Fold.A) ^ kind), Fold.STEP)
  return mixed ^ (mixed >>> 15)
}

/** The same number, to the host's engine a whole one where it is: one that comes from among fractions would change the shape of whatever keeps it (D-031). */
function whole(value: number): number {
  const low = value | 0
  return low === value ? low : value
}

/** A fact as numbers. */
export type FactListener = (kind: FactKind, a: number, b: number, c: number, address: number) => void

/**
 * Where kernels leave their facts. Fast mode only counts and hashes them; an actor keeps them until it has sent them on.
 * One class for both, so that the kernels' call sites see one shape.
 */
export class FactSink {
  hash = HASH_SEED
  count = 0
  /** Operands of the last fact that somebody must answer. */
  askedA = 0
  askedB = 0
  askedC = 0
  askedAddress: number
  /** Facts kept and not yet taken; always 0 in a sink that does not keep. */
  kept = 0
  /** Hears each fact at once, in place of its being kept: the columns are as they are right behind it. */
  listener: FactListener | null = null
  private facts: Float64Array

  /** @param keeps - are facts kept, or heard? An address that follows from a fact's place is read by those only; nobody else needs to work it out */
  constructor(public keeps: boolean) {
    // An address to come: it begins as a fraction, so that the first one does not change the object's shape.
    this.askedAddress = 0.5
    this.askedAddress = 0
    this.facts = new Float64Array(keeps ? 64 * FACT_STRIDE : 0)
  }

  put(kind: FactKind, a = 0, b = 0, c = 0, address = 0): void {
    this.hash = foldHash(this.hash, kind, a, b, c, address)
    this.count++
    if (this.keeps) this.keep(kind, a, b, c, address)
  }

  /** Puts a fact that somebody must answer; it is the outcome of the step. */
  ask(kind: FactKind, a = 0, b = 0, c = 0, address = 0): Outcome {
    this.put(kind, a, b, c, address)
    this.askedA = whole(a)
    this.askedB = whole(b)
    this.askedC = whole(c)
    this.askedAddress = address
    return kind
  }

  /** Hands each kept fact to `read`, oldest first, and forgets them. */
  take(read: FactListener): void {
    const facts = this.facts
    const end = this.kept * FACT_STRIDE
    this.kept = 0
    for (let at = 0; at < end; at += FACT_STRIDE) read(facts[at], facts[at + 1], facts[at + 2], facts[at + 3], facts[at + 4])
  }

  private keep(kind: FactKind, a: number, b: number, c: number, address: number): void {
    if (this.listener !== null) {
      this.listener(kind, a, b, c, address)
      return
    }
    const at = this.kept++ * FACT_STRIDE
    if (at === this.facts.length) {
      const larger = new Float64Array(at * 2)
      larger.set(this.facts)
      this.facts = larger
    }
    this.facts[at] = kind
    this.facts[at + 1] = a
    this.facts[at + 2] = b
    this.facts[at + 3] = c
    this.facts[at + 4] = address
  }
}
