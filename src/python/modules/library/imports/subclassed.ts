import type { PyType } from '../../../vm/classes/type'
import type { Interpreter } from '../../../vm/interpreter'
import { moduleState } from '../../state'

/** Built-in types that have subclasses in the modules of CPython's start. */
const AT_START: ReadonlySet<string> = new Set(['classmethod', 'dict', 'property', 'staticmethod', 'type'])

/** Classes that other modules of CPython's library derive from: by whose import they have a subclass there, whether or not ours are loaded. */
const SUBCLASSED_BY: Readonly<Record<string, readonly string[]>> = { 'abc.ABC': ['contextlib', 'os'] }

/** Does CPython's start, or its library, give the class a subclass for good? */
export function isSubclassed(vm: Interpreter, { builtin, module, name, subclasses }: PyType): boolean {
  if (builtin && (AT_START.has(name) || (name === 'list' && vm.atLeast(12)) || [...subclasses].some((subclass) => subclass.builtin))) return true
  const by = SUBCLASSED_BY[`${module}.${name}`]
  if (by === undefined) return false
  const { imported } = moduleState(vm)
  return by.some((importer) => imported.has(importer))
}
