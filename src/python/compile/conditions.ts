import { CompareOp, Op } from '../code/opcodes'
import type { BoolOp, Compare, CompareOperator, Expr, IfExp } from '../syntax/ast'
import { Block } from './blocks'
import type { Compiler } from './compiler'

const COMPARE: Partial<Record<CompareOperator, number>> = {
  Eq: CompareOp.EQ,
  NotEq: CompareOp.NE,
  Lt: CompareOp.LT,
  LtE: CompareOp.LE,
  Gt: CompareOp.GT,
  GtE: CompareOp.GE,
}

const INVERSE: Partial<Record<CompareOperator, CompareOperator>> = { Is: 'IsNot', IsNot: 'Is', In: 'NotIn', NotIn: 'In' }

function emitCompare(c: Compiler, op: CompareOperator): void {
  const order = COMPARE[op]
  if (order !== undefined) c.emit(Op.COMPARE_OP, order)
  else if (op === 'Is' || op === 'IsNot') c.emit(Op.IS_OP, op === 'IsNot' ? 1 : 0)
  else c.emit(Op.CONTAINS_OP, op === 'NotIn' ? 1 : 0)
}

/** Loads what a membership is asked of; a display that only this sees is a tuple or frozenset. Source: `fold_compare` in `Python/ast_opt.c`. */
function loadComparator(c: Compiler, { ops, comparators }: Compare, index: number): void {
  const comparator = comparators[index]
  if (index === ops.length - 1 && (ops[index] === 'In' || ops[index] === 'NotIn')) loadIterable(c, comparator)
  else c.load(comparator)
}

/** Loads what is walked over once or asked for membership. Source: `fold_iter` in `Python/ast_opt.c`. */
export function loadIterable(c: Compiler, expr: Expr): void {
  const constant = c.folder.iterable(expr)
  if (constant !== null) c.at(expr, () => c.constant(constant))
  else if (expr.type === 'List' && !expr.elts.some(({ type }) => type === 'Starred')) {
    c.at(expr, () => {
      c.loadAll(expr.elts)
      c.emit(Op.BUILD_TUPLE, expr.elts.length)
    })
  } else c.load(expr)
}

/** The links of a chain but for the last; what fails goes to `cleanup` with the last operand on the stack. */
function compareLinks(c: Compiler, expr: Compare, jump: number, cleanup: Block): void {
  c.load(expr.left)
  const last = expr.ops.length - 1
  for (let index = 0; index < last; index++) {
    loadComparator(c, expr, index)
    c.emit(Op.SWAP, 2)
    c.emit(Op.COPY, 2)
    emitCompare(c, expr.ops[index])
    c.jump(jump, cleanup)
  }
  loadComparator(c, expr, last)
  emitCompare(c, expr.ops[last])
}

/** Source: `compiler_compare` in `Python/compile.c`. */
export function compare(c: Compiler, expr: Compare): void {
  if (expr.ops.length === 1) {
    c.load(expr.left)
    loadComparator(c, expr, 0)
    emitCompare(c, expr.ops[0])
    return
  }
  const cleanup = new Block()
  const end = new Block()
  compareLinks(c, expr, Op.JUMP_IF_FALSE_OR_POP, cleanup)
  c.jumpArtificial(Op.JUMP, end)
  c.use(cleanup)
  c.emit(Op.SWAP, 2)
  c.emit(Op.POP_TOP)
  c.use(end)
}

/** `not a in b` is `a not in b`. Source: `fold_not` in `Python/ast_opt.c`. */
export function inverted(expr: Expr): Compare | null {
  if (expr.type !== 'Compare' || expr.ops.length !== 1) return null
  const op = INVERSE[expr.ops[0]]
  return op === undefined ? null : { ...expr, ops: [op] }
}

export function boolOp(c: Compiler, { op, values }: BoolOp): void {
  const end = new Block()
  const last = values.length - 1
  for (const value of values.slice(0, last)) {
    c.load(value)
    c.jump(op === 'And' ? Op.JUMP_IF_FALSE_OR_POP : Op.JUMP_IF_TRUE_OR_POP, end)
    c.useNew()
  }
  c.load(values[last])
  c.use(end)
}

export function ifExp(c: Compiler, { test, body, orelse }: IfExp): void {
  const end = new Block()
  const next = new Block()
  jumpIf(c, test, next, false)
  c.load(body)
  c.jumpArtificial(Op.JUMP, end)
  c.use(next)
  c.load(orelse)
  c.use(end)
}

function jumpIfBool(c: Compiler, { op, values }: BoolOp, target: Block, condition: boolean): void {
  const shortcut = op === 'Or'
  const past = shortcut === condition ? target : new Block()
  const last = values.length - 1
  for (const value of values.slice(0, last)) jumpIf(c, value, past, shortcut)
  jumpIf(c, values[last], target, condition)
  if (past !== target) c.use(past)
}

function jumpIfElse(c: Compiler, { test, body, orelse }: IfExp, target: Block, condition: boolean): void {
  const end = new Block()
  const next = new Block()
  jumpIf(c, test, next, false)
  jumpIf(c, body, target, condition)
  c.jumpArtificial(Op.JUMP, end)
  c.use(next)
  jumpIf(c, orelse, target, condition)
  c.use(end)
}

function jumpIfCompare(c: Compiler, expr: Compare, target: Block, condition: boolean): void {
  const cleanup = new Block()
  const end = new Block()
  compareLinks(c, expr, Op.POP_JUMP_IF_FALSE, cleanup)
  c.jump(condition ? Op.POP_JUMP_IF_TRUE : Op.POP_JUMP_IF_FALSE, target)
  c.useNew()
  c.jumpArtificial(Op.JUMP, end)
  c.use(cleanup)
  c.emit(Op.POP_TOP)
  if (!condition) c.jumpArtificial(Op.JUMP, target)
  c.use(end)
}

/** Jumps to `target` if the truth of `expr` is `condition`. What follows a comparison stands where it does, as in CPython. Source: `compiler_jump_if` in `Python/compile.c`. */
export function jumpIf(c: Compiler, expr: Expr, target: Block, condition: boolean): void {
  if (!c.isConstant(expr)) {
    switch (expr.type) {
      case 'UnaryOp': {
        if (expr.op !== 'Not') break
        const other = inverted(expr.operand)
        jumpIf(c, other ?? expr.operand, target, condition === (other !== null))
        return
      }
      case 'BoolOp':
        jumpIfBool(c, expr, target, condition)
        return
      case 'IfExp':
        jumpIfElse(c, expr, target, condition)
        return
      case 'Compare':
        c.place = expr
        if (expr.ops.length === 1) break
        jumpIfCompare(c, expr, target, condition)
        return
      default:
    }
  }
  c.load(expr)
  c.at(c.version >= 12 ? expr : c.place, () => c.jump(condition ? Op.POP_JUMP_IF_TRUE : Op.POP_JUMP_IF_FALSE, target))
  c.useNew()
}
