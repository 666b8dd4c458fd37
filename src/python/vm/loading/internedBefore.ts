import type { Code, Constant } from '../../code/code'
import { NULL } from '../../heap/ref'
import { isInternedAtStart } from '../../modules/sys/heldAtStart'
import type { Interpreter } from '../interpreter'

/**
 * Strings in frozensets of a unit's code whose interned str is another object than the compiler's: the interpreter, an earlier unit or a name of this one has brought it along.
 *
 * Source: `intern_string_constants` in `Objects/codeobject.c`
 */
export function internedBefore(vm: Interpreter, code: Code): ReadonlySet<string> {
  const codes = [...codesOf(code)]
  const texts = codes.flatMap(({ consts }) => consts.flatMap((constant) => (constant.kind === 'frozenset' ? textsOf(constant) : [])))
  const found = new Set<string>()
  if (texts.length === 0) return found
  const names = new Set(codes.flatMap((one) => [one.name, ...one.names, ...one.varnames, ...one.cellvars, ...one.freevars]))
  for (const text of texts) if (names.has(text) || isInterned(vm, text)) found.add(text)
  return found
}

function* codesOf(code: Code): Generator<Code> {
  yield code
  for (const constant of code.consts) if (constant.kind === 'code') yield* codesOf(constant.code)
}

function textsOf(constant: Constant): string[] {
  if (constant.kind === 'str') return [constant.value]
  return constant.kind === 'tuple' || constant.kind === 'frozenset' ? constant.items.flatMap(textsOf) : []
}

function isInterned(vm: Interpreter, text: string): boolean {
  if (text.length <= 1) return text !== '' && vm.heap.internedLetters.includes(text)
  return isInternedAtStart(vm.version[1], text) || vm.heap.internedNow(text) !== NULL
}
