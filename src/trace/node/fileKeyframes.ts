import { deserialize } from 'node:v8'
import type { Profile } from '../../profiles'
import type { HeapSnapshot } from '../../snapshot/snapshot'
import type { Keyframe, Keyframes } from '../../timeline/keyframes'
import { TraceFormatError } from '../errors'
import { Member } from '../session/format'
import type * as Packed from '../session/keyframe'
import type { SessionFile } from './sessionFile'

const packed = (): typeof Packed => require('../session/keyframe')

/** Keyframes that are kept when they have been read, and groups: what they share is there once. */
const KEPT = 32
const KEPT_GROUPS = 3

/** The keyframes of a session, read from its file when they are asked for. */
export class FileKeyframes<P> implements Keyframes<P> {
  private readonly kept = new Map<number, Keyframe<P>>()
  private readonly groups = new Map<number, Packed.KeyframeGroup>()
  private begin: Keyframe<P> | null = null

  /** @param start - the heap before the first operation */
  constructor(
    private readonly file: SessionFile,
    private readonly profile: Profile,
    private readonly start: () => HeapSnapshot,
  ) {}

  get length(): number {
    return this.file.keyframes.length + 1
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
    return this.first()
  }

  private first(): Keyframe<P> {
    this.begin ??= { operation: 0, snapshot: this.start(), program: null }
    return this.begin
  }

  private keyframe(index: number): Keyframe<P> {
    const known = this.kept.get(index)
    if (known !== undefined) return known
    const first = index - (index % packed().GROUP)
    const group = this.group(first)
    const keyframe = this.lazily(
      index,
      this.reading(index, () => (index === first ? group.read() : group.read(this.file.keyframe(index)))),
    )
    keep(this.kept, index, keyframe, KEPT)
    return keyframe
  }

  private group(first: number): Packed.KeyframeGroup {
    const known = this.groups.get(first)
    if (known !== undefined) return known
    const group = this.reading(first, () => new (packed().KeyframeGroup)(this.profile, this.file.keyframe(first)))
    keep(this.groups, first, group, KEPT_GROUPS)
    return group
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

/** The oldest goes where there are too many. */
function keep<V>(kept: Map<number, V>, key: number, value: V, most: number): void {
  kept.set(key, value)
  if (kept.size > most) kept.delete(kept.keys().next().value as number)
}
