import { NULL, type Ref } from '../../heap/ref'
import { EXTRAS } from '../../types/core/exceptionFields'
import { Exc } from '../../vm/errors/errors'
import type { Interpreter } from '../../vm/interpreter'

/** Fields that are no references in CPython. */
const NUMBERS: ReadonlySet<string> = new Set(['start', 'end'])

/** Types that visit their own fields in another order than they have them. */
const VISITED: Readonly<Record<string, readonly string[]>> = {
  AttributeError: ['obj', 'name'],
  ImportError: ['msg', 'name', 'path', 'name_from'],
  SyntaxError: ['msg', 'filename', 'lineno', 'offset', 'end_lineno', 'end_offset', 'text', 'print_file_and_line'],
  UnicodeTranslateError: ['encoding', 'object', 'reason'],
}

const BASE_FIELDS = [Exc.DICT, Exc.ARGS, Exc.TRACEBACK, Exc.CAUSE, Exc.CONTEXT]

/** An exception: a class's own slots and the class, the fields of the built-in type, then those of every exception. Source: `subtype_traverse`, `BaseException_traverse`. */
export function referentsOfException(vm: Interpreter, ref: Ref): Ref[] {
  const type = vm.typeOf(ref)
  const { heap } = vm
  const at = (slots: readonly number[]): Ref[] => slots.map((slot) => heap.slot(ref, slot)).filter((target) => target !== NULL)
  const known = type.mro.find(({ name, builtin }) => builtin && EXTRAS[name] !== undefined)?.name
  const fields = known === undefined ? [] : EXTRAS[known]
  const visited = (known === undefined ? undefined : VISITED[known]) ?? fields.filter((name) => !NUMBERS.has(name))
  const nfields = Exc.EXTRA + fields.length
  const own = type.builtin ? [] : Array.from({ length: Math.max(heap.size(ref) - nfields, 0) }, (_, slot) => heap.slot(ref, nfields + slot)).filter((target) => target !== NULL)
  return [...own, ...(type.builtin ? [] : [type.ref]), ...at(visited.map((name) => Exc.EXTRA + fields.indexOf(name))), ...at(BASE_FIELDS)]
}
