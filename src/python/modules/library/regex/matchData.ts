import { NULL, type Ref } from '../../../heap/ref'
import { bytesLike, latin1 } from '../../../types/text/bytesLike'
import { type Marks, Subject } from '../../../values/regexRun'
import { allocateInstance } from '../../../vm/classes/instances'
import type { Interpreter } from '../../../vm/interpreter'
import { patternOf } from './patternData'
import { type Looked, part } from './translated'

/** What a match refers to; all else is numbers. Source: `MatchObject` in `Modules/_sre/sre.h` */
export const enum MatchSlot {
  STRING = 0,
  /** Made when it is asked for. */
  REGS = 1,
  PATTERN = 2,
}

export interface MatchData {
  readonly marks: Marks
  readonly subject: Subject
  readonly pos: number
  readonly endpos: number
  /** −1: no group took part. */
  readonly lastindex: number
}

export const MARK_BYTES = 8

export function dataOfMatch(vm: Interpreter, self: Ref): MatchData {
  return vm.heap.payload[self] as MatchData
}

/** A match of the pattern in what is looked through, `pos` being where that began. Source: `pattern_new_match` */
export function newMatch(vm: Interpreter, pattern: Ref, { string, subject }: Looked, pos: number, marks: Marks): Ref {
  const { closing } = patternOf(vm, pattern).parsed
  let lastindex = -1
  for (const group of closing) if (marks[2 * group] >= 0) lastindex = group
  const ref = allocateInstance(vm, vm.type('Match'), marks.length)
  vm.heap.payload[ref] = { marks, subject, pos, endpos: subject.length, lastindex } satisfies MatchData
  vm.heap.store(ref, MatchSlot.STRING, string)
  vm.heap.store(ref, MatchSlot.PATTERN, pattern)
  return ref
}

/** What its groups are parts of: bytes that can change are read anew. */
export function lookedBy(vm: Interpreter, self: Ref): Looked {
  const string = vm.heap.slot(self, MatchSlot.STRING)
  const { subject } = dataOfMatch(vm, self)
  const bytes = vm.isStr(string) || vm.heap.refs.objType[string] === vm.heap.kinds.bytes ? null : bytesLike(vm, string)
  return { string, subject: bytes === null ? subject : new Subject(latin1(bytes)) }
}

/** The text of a group, or the fallback, borrowed, where it took no part; NULL stands for None. Source: `match_getslice_by_index` */
export function groupOf(vm: Interpreter, looked: Looked, marks: Marks, group: number, fallback = NULL): Ref {
  if (marks[2 * group] < 0) return fallback === NULL ? vm.newNone() : vm.hold(fallback)
  return part(vm, looked, Math.min(marks[2 * group], looked.subject.length), Math.min(marks[2 * group + 1], looked.subject.length))
}

/** The same by number, for a template; NULL: there is no such group. */
export function groupForTemplate(vm: Interpreter, self: Ref, group: number): Ref {
  const { marks } = dataOfMatch(vm, self)
  if (2 * group >= marks.length) return NULL
  return groupOf(vm, lookedBy(vm, self), marks, group)
}
