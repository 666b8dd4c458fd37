import { deserialize } from 'node:v8'
import type { Profile } from '../../profiles'
import type { Page } from '../../snapshot/pages'
import type { HeapSnapshot } from '../../snapshot/snapshot'
import type { Keyframe, Keyframes } from '../../timeline/keyframes'
import { TraceFormatError } from '../errors'
import { Member } from '../session/format'
import type * as Packed from '../session/keyframe'
import type { SessionFile } from './sessionFile'

const packed = (): typeof Packed => require('../session/keyframe')

/** Keyframes that are kept when they have been read. */
const KEPT = 32
/** Bytes of pages that are kept, if nobody says how many: those of one group in any case. What keyframes share is there once. */
const KEPT_BYTES = 2 ** 29

/** The keyframes of a session, read from its file when they are asked for. */
export class FileKeyframes<P> implements Keyframes<P> {
  private readonly kept = new Map<number, Keyframe<P>>()
  private readonly groups = new Map<number, Packed.KeyframeGroup>()
  private begin: Keyframe<P> | null = null

  /**
   * @param start - the heap before the first operation
   * @param most - bytes of pages that are kept
   */
  constructor(
    private readonly file: SessionFile,
    private readonly profile: Profile,
    private readonly start: () => HeapSnapshot,
    private readonly most = KEPT_BYTES,
  ) {}

  get length(): number {
    return this.file.keyframes.length + 1
  }

  /** What those that were read take in memory. */
  get bytes(): number {
    return [...this.groups.values()].reduce((sum, { bytes }) => sum + bytes, 0)
  }

  before(operation: number): Keyframe<P> {
    return this.last(operation, () => true)
  }

  programBefore(operation: number): Keyframe<P> {
    return this.last(operation, (keyframe, index) => this.file.keyframes[index].hasProgram && keyframe.program !== null)
  }

  /** The last one that will do. One that is damaged is passed over: whoever has none goes further, and is held against the same hashes. */
  private last(operation: number, wanted: (keyframe: Keyframe<P>, index: number) => boolean): Keyframe<P> {
    for (let index = this.indexBefore(operation); index >= 0; index--) {
      try {
        const keyframe = this.keyframe(index)
        if (wanted(keyframe, index)) return keyframe
      } catch (error) {
        if (!(error instanceof TraceFormatError)) throw error
      }
    }
    return this.beginning()
  }

  private beginning(): Keyframe<P> {
    this.begin ??= { operation: 0, snapshot: this.start(), program: null }
    return this.begin
  }

  private keyframe(index: number): Keyframe<P> {
    const known = this.kept.get(index)
    if (known !== undefined) return known
    const { group, place } = this.reading(index, () => this.groupOf(index))
    const heap = this.reading(index, () => group.heap(place))
    this.forget()
    // Written before a column came or went: what it would begin with is not all there is.
    if (shapeOf(heap) !== shapeOf(this.beginning().snapshot)) throw new TraceFormatError(this.file.path, `keyframe ${index}`, 'it has other columns', 'Record the run again.')
    const keyframe = this.lazily(index, heap)
    this.kept.set(index, keyframe)
    if (this.kept.size > KEPT) this.kept.delete(first(this.kept))
    return keyframe
  }

  /** The group of a keyframe, read so far. The last one asked for is the last that goes. */
  private groupOf(index: number): { readonly group: Packed.KeyframeGroup; readonly place: number } {
    const known = [...this.groups].find(([start, { length }]) => index >= start && index < start + length)
    if (known !== undefined) {
      this.use(...known)
      return { group: known[1], place: index - known[0] }
    }
    const opened = packed().openKeyframe(this.file.keyframe(index))
    const { place } = opened.heap
    const start = index - place
    const group = this.groups.get(start) ?? new (packed().KeyframeGroup)(this.profile, (number) => this.pageElsewhere(number))
    while (group.length < place) group.add(packed().openKeyframe(this.file.keyframe(start + group.length)))
    group.add(opened)
    this.use(start, group)
    return { group, place }
  }

  /** A page that another group has. */
  private pageElsewhere(number: number): Page | undefined {
    for (const group of this.groups.values()) {
      const page = group.known(number)
      if (page !== undefined) return page
    }
    return undefined
  }

  private use(start: number, group: Packed.KeyframeGroup): void {
    this.groups.delete(start)
    this.groups.set(start, group)
  }

  /** Groups go, where there is too much of them. */
  private forget(): void {
    const { groups, kept } = this
    while (groups.size > 1 && this.bytes > this.most) {
      const oldest = first(groups)
      const length = groups.get(oldest)?.length ?? 0
      for (let index = oldest; index < oldest + length; index++) kept.delete(index)
      groups.delete(oldest)
    }
  }

  private reading<R>(index: number, read: () => R): R {
    try {
      return read()
    } catch (error) {
      if (error instanceof TraceFormatError) throw error
      throw new TraceFormatError(this.file.path, `keyframe ${index}`, 'this is no keyframe', 'Copy or record it again.')
    }
  }

  private indexBefore(operation: number): number {
    const { keyframes } = this.file
    let [low, high] = [0, keyframes.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (keyframes[middle].operation <= operation) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  /** A keyframe whose program is unpacked when somebody asks for it. */
  private lazily(index: number, snapshot: HeapSnapshot): Keyframe<P> {
    const { file } = this
    const { operation, hasProgram } = file.keyframes[index]
    const reading = <R>(read: () => R): R => this.reading(index, read)
    let known: P | null | undefined
    return {
      operation,
      snapshot,
      get program() {
        if (known === undefined) known = hasProgram ? reading(() => deserialize(file.keyframe(index, Member.PROGRAM)) as P) : null
        return known
      },
    }
  }
}

/** The names of all columns and values, as one text. */
function shapeOf({ kernels }: HeapSnapshot): string {
  return Object.entries(kernels)
    .map(([actor, { columns, values }]) => `${actor}: ${[...Object.keys(columns), ...Object.keys(values)].sort().join(' ')}`)
    .sort()
    .join('\n')
}

/** The key that was set first. */
function first(map: ReadonlyMap<number, unknown>): number {
  return map.keys().next().value as number
}
