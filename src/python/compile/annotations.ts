import { Op } from '../code/opcodes'
import type { AnnAssign, Arg, Arguments, Expr } from '../syntax/ast'
import type { Compiler } from './compiler'
import { str, tuple } from './constants'
import { refuseForbidden } from './names'
import { unparse } from './unparse'

/** Leaves an annotation on the stack: its value, or its text under `from __future__ import annotations`. */
export function annotation(c: Compiler, expr: Expr): void {
  if (c.annotationsAsText) c.at(expr, () => c.text(unparse(expr)))
  else if (expr.type === 'Starred') {
    c.load(expr.value)
    c.emit(Op.UNPACK_SEQUENCE, 1)
  } else c.load(expr)
}

/** The parameters in the order in which annotations are evaluated. Source: `compiler_visit_annotations` in `Python/compile.c`. */
function inOrder({ posonlyargs, args, vararg, kwonlyargs, kwarg }: Arguments): Arg[] {
  return [...args, ...posonlyargs, ...(vararg === null ? [] : [vararg]), ...kwonlyargs, ...(kwarg === null ? [] : [kwarg])]
}

/** Leaves names and annotations of a function on the stack, if it has any, as the flag of MAKE_FUNCTION wants them. */
export function functionAnnotations(c: Compiler, args: Arguments, returns: Expr | null): boolean {
  const found: { name: string; expr: Expr }[] = []
  for (const parameter of inOrder(args)) {
    if (parameter.annotation !== null) found.push({ name: c.mangle(parameter.arg), expr: parameter.annotation })
  }
  if (returns !== null) found.push({ name: 'return', expr: returns })
  if (found.length === 0) return false
  const isFlat = c.version >= 10
  for (const { name, expr } of found) {
    if (isFlat) c.text(name)
    annotation(c, expr)
  }
  if (isFlat) c.emit(Op.BUILD_TUPLE, 2 * found.length)
  else {
    c.constant(tuple(found.map(({ name }) => str(name))))
    c.emit(Op.BUILD_CONST_KEY_MAP, found.length)
  }
  return true
}

function evaluate(c: Compiler, expr: Expr | null): void {
  if (expr === null) return
  c.load(expr)
  c.emit(Op.POP_TOP)
}

function evaluateKey(c: Compiler, key: Expr): void {
  if (key.type === 'Slice') for (const part of [key.lower, key.upper, key.step]) evaluate(c, part)
  else if (key.type === 'Tuple') for (const elt of key.elts) evaluateKey(c, elt)
  else evaluate(c, key)
}

/** Source: `compiler_annassign`. */
export function annotatedAssignment(c: Compiler, { target, annotation: expr, value, simple }: AnnAssign): void {
  const isNamespace = !c.unit.scope.isFunction
  if (value !== null) {
    c.load(value)
    c.store(target)
  }
  if (target.type === 'Name') {
    refuseForbidden(c, target.id, 'store')
    if (!simple || !isNamespace) {
      if (!simple && isNamespace && !c.annotationsAsText) evaluate(c, expr)
      return
    }
    annotation(c, expr)
    c.emitName(Op.LOAD_NAME, '__annotations__')
    c.text(c.mangle(target.id))
    c.emit(Op.STORE_SUBSCR)
    return
  }
  if (value === null) {
    evaluate(c, target.value)
    if (target.type === 'Subscript') evaluateKey(c, target.slice)
  }
  if (isNamespace && !c.annotationsAsText) evaluate(c, expr)
}
