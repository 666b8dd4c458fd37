import type { FactListener } from '../kernel/factSink'
import type { FactKind } from '../kernel/facts'

/** A fact of an operation, as numbers (`kernel/facts.ts`). */
export interface FactRecord {
  readonly kind: FactKind
  readonly a: number
  readonly b: number
  readonly c: number
  readonly address: number
}

/** Is this fact meant? */
export type FactTest = (kind: FactKind, a: number, b: number, c: number, address: number) => boolean

/** Facts of a block, as a power of two: no fact is moved when more are added. */
const BLOCK_SHIFT = 12
const BLOCK_MASK = 2 ** BLOCK_SHIFT - 1
/** The first block begins with so many, and grows: most operations say few. */
const FEW = 16

interface Block {
  readonly kind: Uint8Array
  /** `a`, `b`, `c` of each fact. 32 bits hold nearly all of them; a block with one that they do not hold has fractions. */
  operands: Int32Array | Float64Array
  readonly address: Float64Array
}

/** The facts of an operation, in order, packed: a collection of a million objects says five million of them. */
export class FactList implements Iterable<FactRecord> {
  private readonly blocks: Block[] = []
  length = 0

  /** Adds a fact. */
  add(kind: FactKind, a: number, b: number, c: number, address: number): void {
    const at = this.length++ & BLOCK_MASK
    if (at === 0) this.blocks.push(blockOf(this.blocks.length === 0 ? FEW : 2 ** BLOCK_SHIFT))
    const block = this.roomFor(at)
    block.kind[at] = kind
    block.address[at] = address
    if (block.operands instanceof Int32Array && !(isShort(a) && isShort(b) && isShort(c))) block.operands = Float64Array.from(block.operands)
    block.operands[3 * at] = a
    block.operands[3 * at + 1] = b
    block.operands[3 * at + 2] = c
  }

  /** The fact at an index; undefined where there is none. */
  at(index: number): FactRecord | undefined {
    if (!(index >= 0 && index < this.length)) return undefined
    const { kind, operands, address } = this.blocks[index >> BLOCK_SHIFT]
    const at = index & BLOCK_MASK
    return { kind: kind[at], a: operands[3 * at], b: operands[3 * at + 1], c: operands[3 * at + 2], address: address[at] }
  }

  /** Hands the facts from `start` to before `end` to `listener`, as numbers. */
  read(start: number, end: number, listener: FactListener): void {
    this.indexWhere(
      (...numbers) => {
        listener(...numbers)
        return false
      },
      start,
      end,
    )
  }

  /** The index of the first fact from `start` to before `end` that passes the test; −1: none does. */
  indexWhere(test: FactTest, start = 0, end = this.length): number {
    for (let index = Math.max(start, 0); index < Math.min(end, this.length); index++) if (this.passes(index, test)) return index
    return -1
  }

  /** The same from the last one on, backwards. */
  lastIndexWhere(test: FactTest, start = 0, end = this.length): number {
    for (let index = Math.min(end, this.length) - 1; index >= Math.max(start, 0); index--) if (this.passes(index, test)) return index
    return -1
  }

  /** The facts from `start` to before `end`. */
  slice(start = 0, end = this.length): FactRecord[] {
    const found: FactRecord[] = []
    this.read(start, end, (kind, a, b, c, address) => found.push({ kind, a, b, c, address }))
    return found
  }

  [Symbol.iterator](): Iterator<FactRecord> {
    let index = 0
    return {
      next: () => {
        const value = this.at(index++)
        return value === undefined ? { done: true, value } : { done: false, value }
      },
    }
  }

  private passes(index: number, test: FactTest): boolean {
    const { kind, operands, address } = this.blocks[index >> BLOCK_SHIFT]
    const at = index & BLOCK_MASK
    return test(kind[at], operands[3 * at], operands[3 * at + 1], operands[3 * at + 2], address[at])
  }

  /** The last block, with room for one more. */
  private roomFor(at: number): Block {
    const last = this.blocks[this.blocks.length - 1]
    if (at < last.kind.length) return last
    const larger = blockOf(last.kind.length * 4)
    larger.kind.set(last.kind)
    larger.address.set(last.address)
    if (last.operands instanceof Float64Array) larger.operands = new Float64Array(3 * larger.kind.length)
    larger.operands.set(last.operands)
    this.blocks[this.blocks.length - 1] = larger
    return larger
  }
}

function blockOf(facts: number): Block {
  return { kind: new Uint8Array(facts), operands: new Int32Array(3 * facts), address: new Float64Array(facts) }
}

/** A whole number of 32 bits. */
function isShort(value: number): boolean {
  return Object.is(value, value | 0)
}
