import { F, type FactKind } from '../../src/kernel/facts'

// The text of test/cpython/programs/allocations, from an allocator's facts. What a word means stands in the README there.

const ALIGNMENT = 16

/** A block that has a new place; whether it had another before, the facts that follow tell. */
interface Taken {
  readonly block: number
  /** A size class, or what is asked of the C library. */
  readonly size: number
  /** Of pymalloc's blocks; the C library's have a place of their own each. */
  readonly address: number | null
}

/** Turns an allocator's facts into words, one for each call. */
export class Words {
  readonly words: string[] = []
  private places = 0
  /** Number of the place that was named last. */
  private before = 0
  /** Numbers of pymalloc's places that were seen, by address. */
  protected readonly small = new Map<number, number>()
  /** Numbers of the C library's blocks that live, by block. */
  protected readonly large = new Map<number, number>()
  private taken: Taken | null = null

  /** A fact as a kernel says it; those of others than the allocator are passed over. */
  hear(kind: FactKind, a: number, b: number, c: number, address: number): void {
    switch (kind) {
      case F.BLOCK_ALLOCATED:
        this.take({ block: a, size: sizeClass(c), address })
        break
      case F.LARGE_BLOCK_REQUESTED:
        this.take({ block: a, size: b, address: null })
        break
      case F.BLOCK_VACATED:
        this.move(address)
        break
      case F.BLOCK_FREED:
      case F.LARGE_BLOCK_RETURNED:
        this.finish()
        this.words.push(`-${this.known(a, address)}`)
        this.large.delete(a)
        break
      case F.BLOCK_RESIZED:
        this.resize(a, address, sizeClass(b))
        break
      case F.LARGE_BLOCK_RESIZE_REQUESTED:
        this.resize(a, address, b)
    }
  }

  /** All words: no fact follows. */
  end(): readonly string[] {
    this.finish()
    return this.words
  }

  private take(taken: Taken): void {
    this.finish()
    this.taken = taken
  }

  /** What was taken was a malloc. */
  private finish(): void {
    if (this.taken !== null) this.words.push(`+${this.taken.size}${this.place(this.taken)}`)
    this.taken = null
  }

  private resize(block: number, address: number, size: number): void {
    this.finish()
    this.words.push(`~${this.known(block, address)}:${size}`)
  }

  /** What was taken was where realloc moves a block to, from `address`. */
  private move(address: number): void {
    const { taken } = this
    if (taken === null) throw new Error(`the place ${address} was given up for none`)
    this.taken = null
    this.words.push(`~${this.known(taken.block, address)}:${taken.size}>${this.place(taken)}`)
  }

  private place({ block, address }: Taken): string {
    const known = address === null ? undefined : this.small.get(address)
    if (known !== undefined) return this.name(known)
    return address === null ? this.next(this.large, block) : this.next(this.small, address)
  }

  private name(number: number): string {
    const jump = number - this.before
    this.before = number
    return `@${jump}`
  }

  /** The name of a block that was there before. */
  private known(block: number, address: number): string {
    const number = this.large.get(block) ?? this.small.get(address)
    return number === undefined ? this.madeBefore(block, address) : this.name(number)
  }

  /** The name of a block that was made before the words began. */
  protected madeBefore(_block: number, address: number): string {
    throw new Error(`the block at ${address} was made before the program began`)
  }

  /** A place that is seen for the first time has the next number and needs no name. */
  protected next(known: Map<number, number>, key: number): string {
    this.before = this.places++
    known.set(key, this.before)
    return ''
  }
}

function sizeClass(nbytes: number): number {
  return Math.ceil(nbytes / ALIGNMENT) * ALIGNMENT
}

/** The words of a recording: `3*(+48 -@0)` is three times the two. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const [, times, repeated, word] of text.matchAll(/(\d+)\*\(([^)]*)\)|(\S+)/g)) {
    if (word !== undefined) words.push(word)
    else for (const group = repeated.split(' '), end = words.length + Number(times) * group.length; words.length < end; ) words.push(...group)
  }
  return words
}
