import { BinaryOp, Op } from '../code/opcodes'
import type { BinOp, Expr, JoinedStr, Operator, Slice, Subscript, UnaryOp } from '../syntax/ast'
import { awaitExpression, delegate, yieldTop } from './awaits'
import { callExpression } from './calls'
import type { Compiler } from './compiler'
import { comprehension } from './comprehensions'
import { boolOp, compare, ifExp, inverted } from './conditions'
import { dict, formattedValue, joinedStr, list, set, tupleDisplay } from './displays'
import { lambda } from './functions'
import { variable } from './names'
import { percentFormat } from './percentFormat'
import { fromName } from './places'

export const OPERATORS: Readonly<Record<Operator, number>> = {
  Add: BinaryOp.ADD,
  Sub: BinaryOp.SUBTRACT,
  Mult: BinaryOp.MULTIPLY,
  MatMult: BinaryOp.MATRIX_MULTIPLY,
  Div: BinaryOp.TRUE_DIVIDE,
  Mod: BinaryOp.REMAINDER,
  Pow: BinaryOp.POWER,
  LShift: BinaryOp.LSHIFT,
  RShift: BinaryOp.RSHIFT,
  BitOr: BinaryOp.OR,
  BitXor: BinaryOp.XOR,
  BitAnd: BinaryOp.AND,
  FloorDiv: BinaryOp.FLOOR_DIVIDE,
}

const UNARY: Readonly<Record<UnaryOp['op'], number>> = { Invert: Op.UNARY_INVERT, Not: Op.UNARY_NOT, UAdd: Op.UNARY_POSITIVE, USub: Op.UNARY_NEGATIVE }

/** `'%s' % (x,)` is what `f'{x!s}'` is (3.11+). */
function asFormat(c: Compiler, { left, op, right }: BinOp): JoinedStr | null {
  if (c.version < 11 || op !== 'Mod' || right.type !== 'Tuple' || c.isConstant(right)) return null
  const template = c.folder.constant(left)
  return template?.kind === 'str' ? percentFormat(template.value, right, left) : null
}

/** A chain of operators leans to the left and is walked in a loop. */
function binOp(c: Compiler, top: BinOp): void {
  const spine: BinOp[] = []
  let left: Expr = top
  while (left.type === 'BinOp' && !c.isConstant(left) && asFormat(c, left) === null) {
    spine.push(left)
    left = left.left
  }
  const format = left.type === 'BinOp' && !c.isConstant(left) ? asFormat(c, left) : null
  if (format !== null) c.at(left, () => joinedStr(c, format))
  else c.load(left)
  for (let node = spine.pop(); node !== undefined; node = spine.pop()) {
    const { op, right } = node
    c.load(right)
    c.at(node, () => c.emit(Op.BINARY_OP, OPERATORS[op]))
  }
}

function unaryOp(c: Compiler, { op, operand }: UnaryOp): void {
  const other = op === 'Not' ? inverted(operand) : null
  if (other !== null) {
    c.load(other)
    return
  }
  c.load(operand)
  c.emit(UNARY[op])
}

function bound(c: Compiler, expr: Expr | null): void {
  if (expr === null) c.none()
  else c.load(expr)
}

export function slice(c: Compiler, { lower, upper, step }: Slice): void {
  bound(c, lower)
  bound(c, upper)
  if (step !== null) c.load(step)
  c.emit(Op.BUILD_SLICE, step === null ? 2 : 3)
}

/** The start and stop of `a[start:stop]`, if the slice is made only where it is used (3.12+). Source: `is_two_element_slice` in `Python/compile.c`. */
export function lateSlice(c: Compiler, { slice: key }: Subscript): Slice | null {
  return c.version >= 12 && key.type === 'Slice' && key.step === null ? key : null
}

export function sliceBounds(c: Compiler, { lower, upper }: Slice): void {
  bound(c, lower)
  bound(c, upper)
}

function subscript(c: Compiler, expr: Subscript): void {
  c.load(expr.value)
  const late = lateSlice(c, expr)
  if (late === null) c.load(expr.slice)
  else {
    sliceBounds(c, late)
    c.emit(Op.BUILD_SLICE, 2)
  }
  c.emit(Op.BINARY_SUBSCR)
}

function refuseOutsideFunction(c: Compiler, expr: Expr): void {
  if (!c.unit.scope.isFunction) throw c.error("'yield' outside function", expr)
}

/** Source: `compiler_visit_expr1` in `Python/compile.c`. */
function visit(c: Compiler, expr: Expr): void {
  switch (expr.type) {
    case 'NamedExpr':
      c.load(expr.value)
      c.emit(Op.COPY, 1)
      c.store(expr.target)
      break
    case 'BoolOp':
      boolOp(c, expr)
      break
    case 'BinOp':
      binOp(c, expr)
      break
    case 'UnaryOp':
      unaryOp(c, expr)
      break
    case 'Lambda':
      lambda(c, expr)
      break
    case 'IfExp':
      ifExp(c, expr)
      break
    case 'Compare':
      compare(c, expr)
      break
    case 'Call':
      callExpression(c, expr)
      break
    case 'Attribute':
      c.load(expr.value)
      c.at(fromName(expr, expr), () => c.emitName(Op.LOAD_ATTR, expr.attr))
      break
    case 'Subscript':
      subscript(c, expr)
      break
    case 'Name':
      variable(c, expr.id, 'load')
      break
    default:
      visitOther(c, expr)
  }
}

function visitOther(c: Compiler, expr: Expr): void {
  switch (expr.type) {
    case 'Dict':
      dict(c, expr)
      break
    case 'Set':
      set(c, expr)
      break
    case 'List':
      list(c, expr)
      break
    case 'Tuple':
      tupleDisplay(c, expr)
      break
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      comprehension(c, expr)
      break
    case 'FormattedValue':
      formattedValue(c, expr)
      break
    case 'JoinedStr':
      joinedStr(c, expr)
      break
    case 'Slice':
      slice(c, expr)
      break
    case 'Yield':
    case 'YieldFrom':
      refuseOutsideFunction(c, expr)
      yieldExpression(c, expr)
      break
    case 'Await':
      awaitExpression(c, expr)
      break
    case 'Starred':
      throw c.error("can't use starred expression here", expr)
    default:
      throw c.error(`${expr.type} is not expected here`, expr)
  }
}

/** Source: `compiler_add_yield_from`. */
function yieldExpression(c: Compiler, expr: Expr & { type: 'Yield' | 'YieldFrom' }): void {
  if (expr.type === 'Yield') {
    if (expr.value === null) c.none()
    else c.load(expr.value)
    yieldTop(c)
    return
  }
  if (c.unit.scope.isCoroutine) throw c.error("'yield from' inside async function", expr)
  c.load(expr.value)
  c.emit(Op.GET_YIELD_FROM_ITER)
  delegate(c, 2)
}

/** Leaves the value of an expression on the stack; the instructions stand where the expression does. */
export function load(c: Compiler, expr: Expr): void {
  c.at(expr, () => {
    const constant = c.folder.constant(expr)
    if (constant !== null) c.constant(constant)
    else visit(c, expr)
  })
}
