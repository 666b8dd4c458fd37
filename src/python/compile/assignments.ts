import { INPLACE, Op } from '../code/opcodes'
import type { AugAssign, Expr, Subscript } from '../syntax/ast'
import { noteStaticAttribute } from './classes'
import type { Compiler } from './compiler'
import { lateSlice, OPERATORS, sliceBounds } from './expressions'
import { refuseForbidden, variable } from './names'
import { fromName } from './places'

/** Most targets before a starred one, and after it. */
const UNPACK_LIMIT = { before: 256, after: 1 << 23 }

/** Takes the value on top apart. Source: `unpack_helper` in `Python/compile.c`. */
export function unpack(c: Compiler, starAt: number, count: number, at: Expr): void {
  if (starAt < 0) {
    c.emit(Op.UNPACK_SEQUENCE, count)
    return
  }
  const after = count - starAt - 1
  if (starAt >= UNPACK_LIMIT.before || after >= UNPACK_LIMIT.after) throw c.error('too many expressions in star-unpacking assignment', at)
  c.emit(Op.UNPACK_EX, starAt | (after << 8))
}

function storeItems(c: Compiler, target: Expr & { type: 'Tuple' | 'List' }): void {
  const { elts } = target
  const starAt = elts.findIndex(({ type }) => type === 'Starred')
  if (elts.some(({ type }, index) => type === 'Starred' && index > starAt)) {
    throw c.error(`${c.version < 9 ? 'two' : 'multiple'} starred expressions in assignment`, target)
  }
  unpack(c, starAt, elts.length, target)
  for (const elt of elts) store(c, elt.type === 'Starred' ? elt.value : elt)
}

function storeSubscript(c: Compiler, target: Subscript): void {
  c.load(target.value)
  const late = lateSlice(c, target)
  if (late === null) c.load(target.slice)
  else {
    sliceBounds(c, late)
    c.emit(Op.BUILD_SLICE, 2)
  }
  c.emit(Op.STORE_SUBSCR)
}

/** Takes the value for a target from the stack. */
export function store(c: Compiler, target: Expr): void {
  c.at(target, () => {
    switch (target.type) {
      case 'Name':
        variable(c, target.id, 'store')
        break
      case 'Attribute':
        refuseForbidden(c, target.attr, 'store')
        noteStaticAttribute(c, target)
        c.load(target.value)
        c.at(fromName(target, target), () => c.emitName(Op.STORE_ATTR, target.attr))
        break
      case 'Subscript':
        storeSubscript(c, target)
        break
      case 'Tuple':
      case 'List':
        storeItems(c, target)
        break
      case 'Starred':
        throw c.error('starred assignment target must be in a list or tuple', target)
      default:
        throw c.error('cannot assign to expression', target)
    }
  })
}

/** Source: the `Del` context in `compiler_visit_expr1`. */
export function remove(c: Compiler, target: Expr): void {
  c.at(target, () => {
    switch (target.type) {
      case 'Name':
        variable(c, target.id, 'delete')
        break
      case 'Attribute':
        refuseForbidden(c, target.attr, 'delete')
        c.load(target.value)
        c.at(fromName(target, target), () => c.emitName(Op.DELETE_ATTR, target.attr))
        break
      case 'Subscript':
        c.load(target.value)
        c.load(target.slice)
        c.emit(Op.DELETE_SUBSCR)
        break
      case 'Tuple':
      case 'List':
        for (const elt of target.elts) remove(c, elt)
        break
      default:
        throw c.error('cannot delete expression', target)
    }
  })
}

function augmentSubscript(c: Compiler, target: Subscript, operate: () => void): void {
  c.load(target.value)
  const late = lateSlice(c, target)
  const size = late === null ? 2 : 3
  if (late === null) c.load(target.slice)
  else sliceBounds(c, late)
  for (let index = 0; index < size; index++) c.emit(Op.COPY, size)
  if (late !== null) c.emit(Op.BUILD_SLICE, 2)
  c.emit(Op.BINARY_SUBSCR)
  operate()
  for (let index = size + 1; index > 1; index--) c.emit(Op.SWAP, index)
  if (late !== null) c.emit(Op.BUILD_SLICE, 2)
  c.emit(Op.STORE_SUBSCR)
}

/** Source: `compiler_augassign`. */
export function augmentedAssignment(c: Compiler, stmt: AugAssign): void {
  const { target, op, value } = stmt
  const operate = () => {
    c.at(stmt, () => {
      c.load(value)
      c.emit(Op.BINARY_OP, OPERATORS[op] + INPLACE)
    })
  }
  if (target.type === 'Name') {
    c.at(target, () => variable(c, target.id, 'load'))
    operate()
    c.at(target, () => variable(c, target.id, 'store'))
    return
  }
  c.at(target, () => {
    if (target.type === 'Subscript') {
      augmentSubscript(c, target, operate)
      return
    }
    c.load(target.value)
    c.emit(Op.COPY, 1)
    c.at(fromName(target, target), () => c.emitName(Op.LOAD_ATTR, target.attr))
    operate()
    c.at(fromName(target, target), () => {
      c.emit(Op.SWAP, 2)
      c.emitName(Op.STORE_ATTR, target.attr)
    })
  })
}
