import type { CompareOperator, Expr, Operator, UnaryOperator } from './ast'
import { atom } from './atoms'
import { callArguments } from './calls'
import type { Cursor } from './cursor'
import { subscript } from './subscripts'
import { NAME } from './tokens'

const BINARY: Readonly<Record<string, readonly [Operator, number]>> = {
  '|': ['BitOr', 1],
  '^': ['BitXor', 2],
  '&': ['BitAnd', 3],
  '<<': ['LShift', 4],
  '>>': ['RShift', 4],
  '+': ['Add', 5],
  '-': ['Sub', 5],
  '*': ['Mult', 6],
  '/': ['Div', 6],
  '//': ['FloorDiv', 6],
  '%': ['Mod', 6],
  '@': ['MatMult', 6],
}
const UNARY: Readonly<Record<string, UnaryOperator>> = { '+': 'UAdd', '-': 'USub', '~': 'Invert' }
const COMPARISONS: Readonly<Record<string, CompareOperator>> = { '==': 'Eq', '!=': 'NotEq', '<': 'Lt', '<=': 'LtE', '>': 'Gt', '>=': 'GtE', in: 'In' }

/** Wraps what stands behind a prefix. */
export type Pending = (operand: Expr) => Expr

/** Builds a chain of prefixes from its end, so that long chains need no deep calls. */
export function unwind(pending: Pending[], innermost: Expr): Expr {
  let result = innermost
  for (let wrap = pending.pop(); wrap !== undefined; wrap = pending.pop()) result = wrap(result)
  return result
}

/** An atom with its attributes, items and calls. Source: the rules `await_primary` and `primary`. */
export function primary(p: Cursor): Expr {
  const start = p.token
  const awaited = p.accept('await')
  const first = p.token
  let value = atom(p)
  for (;;) {
    if (p.accept('.')) value = { type: 'Attribute', value, attr: p.expect(NAME).text, ctx: 'Load', ...p.span(first) }
    else if (p.at('(')) value = { type: 'Call', func: value, ...callArguments(p), ...p.span(first) }
    else if (p.at('[')) value = { type: 'Subscript', value, slice: subscript(p), ctx: 'Load', ...p.span(first) }
    else break
  }
  return awaited ? { type: 'Await', value, ...p.span(start) } : value
}

/** Signs and powers; a power binds tighter than a sign to its left, not than one to its right. Source: the rules `factor` and `power`. */
function factor(p: Cursor): Expr {
  const pending: Pending[] = []
  for (;;) {
    const start = p.token
    const op = UNARY[start.type]
    if (op !== undefined) {
      p.advance()
      pending.push((operand) => ({ type: 'UnaryOp', op, operand, ...p.span(start) }))
      continue
    }
    const left = primary(p)
    if (!p.accept('**')) return unwind(pending, left)
    pending.push((right) => ({ type: 'BinOp', left, op: 'Pow', right, ...p.span(start) }))
  }
}

function binary(p: Cursor, least: number): Expr {
  const start = p.token
  let left = factor(p)
  for (;;) {
    const [op, level] = BINARY[p.token.type] ?? ['Add', 0]
    if (level < least) return left
    p.advance()
    const right = binary(p, level + 1)
    left = { type: 'BinOp', left, op, right, ...p.span(start) }
  }
}

/** Source: the rule `bitwise_or` and those below it. */
export function bitwiseOr(p: Cursor): Expr {
  return binary(p, 1)
}

function comparisonOperator(p: Cursor): CompareOperator | null {
  const { type } = p.token
  const op = COMPARISONS[type]
  if (op !== undefined) {
    p.advance()
    return op
  }
  if (type === 'is') {
    p.advance()
    return p.accept('not') ? 'IsNot' : 'Is'
  }
  if (type !== 'not' || p.next.type !== 'in') return null
  p.index += 2
  return 'NotIn'
}

function comparison(p: Cursor): Expr {
  const start = p.token
  const left = bitwiseOr(p)
  let op = comparisonOperator(p)
  if (op === null) return left
  const ops: CompareOperator[] = []
  const comparators: Expr[] = []
  for (; op !== null; op = comparisonOperator(p)) {
    ops.push(op)
    comparators.push(bitwiseOr(p))
  }
  return { type: 'Compare', left, ops, comparators, ...p.span(start) }
}

function inversion(p: Cursor): Expr {
  const pending: Pending[] = []
  while (p.at('not')) {
    const start = p.advance()
    pending.push((operand) => ({ type: 'UnaryOp', op: 'Not', operand, ...p.span(start) }))
  }
  return unwind(pending, comparison(p))
}

function boolean(p: Cursor, word: 'and' | 'or', operand: (p: Cursor) => Expr): Expr {
  const start = p.token
  const first = operand(p)
  if (!p.at(word)) return first
  const values = [first]
  while (p.accept(word)) values.push(operand(p))
  return { type: 'BoolOp', op: word === 'and' ? 'And' : 'Or', values, ...p.span(start) }
}

const conjunction = (p: Cursor): Expr => boolean(p, 'and', inversion)

/** Source: the rule `disjunction`. */
export function disjunction(p: Cursor): Expr {
  return boolean(p, 'or', conjunction)
}
