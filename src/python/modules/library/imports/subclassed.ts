import type { PyType } from '../../../vm/classes/type'
import type { Interpreter } from '../../../vm/interpreter'
import { moduleState } from '../../state'

/** Classes that other modules of CPython's library derive from: by whose import they have a subclass there, whether or not ours are loaded. */
const SUBCLASSED_BY: Readonly<Record<string, readonly string[]>> = { 'abc.ABC': ['contextlib', 'os'] }

/** Has CPython's library given the class its first subclass before? */
export function isSubclassed(vm: Interpreter, { module, name }: PyType): boolean {
  const by = SUBCLASSED_BY[`${module}.${name}`]
  if (by === undefined) return false
  const { imported } = moduleState(vm)
  return by.some((importer) => imported.has(importer))
}
