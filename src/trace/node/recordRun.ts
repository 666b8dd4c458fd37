import type { OperationKind } from '../../kernel/operations'
import type { Profile } from '../../profiles'
import { indexLast, type RunIndex, recorded } from '../../timeline/recorder'
import type { Replayed } from '../../timeline/replayed'
import { HASH_EVERY, SESSION_FORMAT, SESSION_VERSION } from '../session/format'
import { SessionWriter } from './sessionWriter'

/** What a session says of the heap that it was recorded on. */
export interface RecordedHeap {
  /** The plan, as `planByName` knows it. */
  readonly plan: { readonly name: string; readonly profile: Profile }
  /** What the heap held at the start. */
  readonly boot: 'cpython' | 'empty'
}

/** A heap whose operations go into a file. */
export interface RecordedRun<L> {
  /** The same lab: a program that uses it is recorded. */
  readonly lab: L
  /** The run is over: what is not in the file yet is written. */
  end(): void
}

/**
 * Records what a program in TypeScript asks of a heap, from its first operation on. The session can be sought and stepped through like any other; it cannot
 * be gone on with, because the program is not in it.
 *
 * @param lab - a lab of which nothing was asked yet
 * @throws RangeError where something was; an Error of the file system where the file cannot be made
 *
 * @example
 * const plan = cpython('3.11')
 * const { lab, end } = recordRun('run.session', createLab({ plan, mode: 'fast' }).lab, { plan, boot: 'empty' })
 * const heap = new Heap(lab)
 */
export function recordRun<L extends Replayed>(path: string, lab: L, { plan, boot }: RecordedHeap): RecordedRun<L> {
  if (lab.operations > 0) throw new RangeError(`The lab has done ${lab.operations} operations. A recording begins with the first.`)
  const writer = new SessionWriter(path, { format: SESSION_FORMAT, version: SESSION_VERSION, plan: plan.name, profile: plan.profile, boot, program: null })
  const index: RunIndex = { collections: [] }
  let noted = 0
  const note = (): void => {
    const operations = index.collections.slice(noted)
    if (operations.length > 0) writer.note({ note: 'collections', operations })
    noted += operations.length
  }
  const sink = {
    append(kind: OperationKind, a: number, b: number, c: number, d: number, code: number, instruction: number): void {
      // The operation before is over, and this one has not begun.
      if (writer.keyframeDue) writer.keyframe(lab.snapshot(), null)
      writer.append(kind, a, b, c, d, code, instruction)
    },
    close(factHash: number, factCount: number): void {
      const hashed = writer.operations % HASH_EVERY === 0
      if (hashed) note()
      writer.check(factHash, factCount, hashed)
    },
  }
  return {
    lab: recorded(lab, sink, index, { site: () => NOWHERE }),
    end() {
      writer.check(lab.factHash, lab.factCount, true)
      indexLast(lab, index, writer.operations - 1)
      note()
      writer.note({ note: 'end', exitCode: null })
      writer.close()
    },
  }
}

const NOWHERE = { code: -1, instruction: -1 }
