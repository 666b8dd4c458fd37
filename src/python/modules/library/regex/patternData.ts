import { NULL, type Ref } from '../../../heap/ref'
import { isInt, sizeOf, toIndex } from '../../../types/toIndex'
import type { Steps } from '../../../vm/frames/frame'
import type { Interpreter } from '../../../vm/interpreter'
import { type Looked, subjectOf, type Translated, textOfAny } from './translated'

/** What a pattern refers to; what it was compiled to is no object. Source: `PatternObject` in `Modules/_sre/sre.h` */
export const enum PatternSlot {
  GROUPINDEX = 0,
  INDEXGROUP = 1,
  PATTERN = 2,
}

export interface PatternData {
  readonly parsed: Translated
  readonly flags: number
  readonly groups: number
  readonly isText: boolean
}

export function patternOf(vm: Interpreter, pattern: Ref): PatternData {
  return vm.heap.payload[pattern] as PatternData
}

/** What the pattern is to be tried on. Source: `state_init` */
export function lookedThrough(vm: Interpreter, pattern: Ref, string: Ref): Looked {
  const text = textOfAny(vm, string)
  const { isText } = patternOf(vm, pattern)
  if (text === null) vm.raise('TypeError', `expected string or bytes-like object${vm.atLeast(11) ? `, got '${vm.typeName(string)}'` : ''}`)
  if (isText !== vm.isStr(string)) vm.raise('TypeError', isText ? 'cannot use a string pattern on a bytes-like object' : 'cannot use a bytes pattern on a string-like object')
  return { string, subject: subjectOf(text) }
}

/** The same up to `endpos`, and the place where it begins. */
export function within(vm: Interpreter, pattern: Ref, string: Ref, pos: number, endpos: number): { readonly looked: Looked; readonly from: number } {
  const looked = lookedThrough(vm, pattern, string)
  const { subject } = looked
  const end = Math.min(Math.max(endpos, 0), subject.length)
  const from = Math.min(Math.max(pos, 0), subject.length)
  return { looked: end === subject.length ? looked : { string, subject: subjectOf(subject.slice(0, end)) }, from }
}

/** The end where none is given: `sys.maxsize`. */
export const NO_END = Number.MAX_SAFE_INTEGER

/** An argument that is an int; undefined where `__index__` has to be asked. */
export function sizeAtOnce(vm: Interpreter, ref: Ref, fallback: number): number | undefined {
  if (ref === NULL) return fallback
  return isInt(vm, ref) ? sizeOf(vm, vm.intOf(ref)) : undefined
}

export function* sizeLater(vm: Interpreter, ref: Ref, fallback: number): Steps<number> {
  if (ref === NULL) return fallback
  const message = !vm.atLeast(10) && vm.isA(ref, 'float') ? 'integer argument expected, got float' : undefined
  return sizeOf(vm, yield* toIndex(vm, ref, message))
}
