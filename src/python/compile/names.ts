import { Op } from '../code/opcodes'
import type { Compiler } from './compiler'
import { Where } from './scope'

export type Access = 'load' | 'store' | 'delete'

const FAST: Record<Access, number> = { load: Op.LOAD_FAST, store: Op.STORE_FAST, delete: Op.DELETE_FAST }
const DEREF: Record<Access, number> = { load: Op.LOAD_DEREF, store: Op.STORE_DEREF, delete: Op.DELETE_DEREF }
const GLOBAL: Record<Access, number> = { load: Op.LOAD_GLOBAL, store: Op.STORE_GLOBAL, delete: Op.DELETE_GLOBAL }
const NAME: Record<Access, number> = { load: Op.LOAD_NAME, store: Op.STORE_NAME, delete: Op.DELETE_NAME }

/** `__debug__` can be neither assigned nor deleted. Source: `forbidden_name` in `Python/compile.c`. */
export function refuseForbidden(c: Compiler, name: string, access: Access): void {
  if (name !== '__debug__' || access === 'load') return
  throw c.error(`cannot ${access === 'store' ? 'assign to' : 'delete'} __debug__`, c.place)
}

/** In an annotation scope of a class, its namespace is looked at first: it is put on the stack. */
function seesClass(c: Compiler, access: Access, name: string): boolean {
  const { scope } = c.unit
  if (!scope.seesClass || access !== 'load' || name === '__classdict__' || name.startsWith('.')) return false
  if (scope.where(name) === Where.CELL) return false
  c.emit(Op.LOAD_DEREF, c.unit.cellIndex('__classdict__'))
  return true
}

/** Loads, stores or deletes a variable, wherever it lives. Source: `compiler_nameop`. */
export function variable(c: Compiler, name: string, access: Access): void {
  refuseForbidden(c, name, access)
  const { unit } = c
  if (unit.assembler.silent) return
  const { scope } = unit
  const mangled = c.mangle(name)
  switch (scope.where(mangled)) {
    case Where.FREE:
    case Where.CELL: {
      if (seesClass(c, access, mangled)) {
        c.emit(Op.LOAD_FROM_DICT_OR_DEREF, unit.cellIndex(mangled))
        return
      }
      const inClass = scope.kind === 'class' && access === 'load' && unit.inlined === 0
      c.emit(inClass ? Op.LOAD_CLASSDEREF : DEREF[access], unit.cellIndex(mangled))
      return
    }
    case Where.LOCAL:
      if (scope.isFunction || unit.fastNames.has(mangled)) c.emit(FAST[access], unit.varnames.index(mangled))
      else c.emitName(NAME[access], name)
      return
    case Where.GLOBAL_IMPLICIT:
      if (seesClass(c, access, mangled)) {
        c.emitName(Op.LOAD_FROM_DICT_OR_GLOBALS, name)
        return
      }
      c.emitName(scope.isFunction || (scope.kind === 'class' && unit.inlined > 0) ? GLOBAL[access] : NAME[access], name)
      return
    case Where.GLOBAL_EXPLICIT:
      c.emitName(GLOBAL[access], name)
      return
    default:
      c.emitName(NAME[access], name)
  }
}
