import type { Call, Compare, Expr, Expression, Interactive, Module, Subscript } from '../syntax/ast'
import type { SyntaxWarning } from '../syntax/source'

// What the compiler finds suspicious: literals that are compared by identity, called, or asked for an item that they cannot have.
// Source: check_compare, check_caller, check_subscripter, check_index, compiler_assert in Python/compile.c.

const OF_DISPLAY: Readonly<Record<string, string>> = {
  Tuple: 'tuple',
  List: 'list',
  ListComp: 'list',
  Dict: 'dict',
  DictComp: 'dict',
  Set: 'set',
  SetComp: 'set',
  GeneratorExp: 'generator',
  Lambda: 'function',
  JoinedStr: 'str',
  FormattedValue: 'str',
}
const OF_CONSTANT: Readonly<Record<string, string>> = { none: 'NoneType', true: 'bool', false: 'bool', ellipsis: 'ellipsis' }
const ITEMS_BY_INT = new Set(['Tuple', 'List', 'ListComp', 'JoinedStr', 'FormattedValue'])
const NEVER_ITEMS = new Set(['Set', 'SetComp', 'GeneratorExp', 'Lambda'])

/** Is it a constant once the tree is optimised? */
function isConstant(expr: Expr): boolean {
  if (expr.type === 'Constant') return true
  if (expr.type === 'Tuple') return expr.elts.every(isConstant)
  return expr.type === 'UnaryOp' && expr.op !== 'Not' && isConstant(expr.operand)
}

/** The type of what is written there; undefined where only a run can tell. */
function typeOf(expr: Expr): string | undefined {
  if (expr.type === 'Constant') return OF_CONSTANT[expr.value.kind] ?? expr.value.kind
  if (expr.type === 'UnaryOp' && isConstant(expr)) return typeOf(expr.operand)
  return OF_DISPLAY[expr.type]
}

const isSingleton = (expr: Expr): boolean => expr.type === 'Constant' && expr.value.kind in OF_CONSTANT

function compared(expr: Compare, version: number): string | undefined {
  let left = expr.left
  for (const [at, right] of expr.comparators.entries()) {
    const op = expr.ops[at]
    const literal = [left, right].find((one) => isConstant(one) && !isSingleton(one))
    if ((op === 'Is' || op === 'IsNot') && literal !== undefined) {
      const what = version >= 12 ? `'${typeOf(literal)}' literal` : 'a literal'
      return op === 'Is' ? `"is" with ${what}. Did you mean "=="?` : `"is not" with ${what}. Did you mean "!="?`
    }
    left = right
  }
  return undefined
}

const called = ({ func }: Call): string | undefined =>
  func.type !== 'Lambda' && typeOf(func) !== undefined ? `'${typeOf(func)}' object is not callable; perhaps you missed a comma?` : undefined

function subscripted({ value, slice, ctx }: Subscript): string | undefined {
  const type = typeOf(value)
  if (ctx !== 'Load' || type === undefined) return undefined
  const hasItems = type === 'str' || type === 'bytes' || value.type === 'Tuple'
  if (NEVER_ITEMS.has(value.type) || (isConstant(value) && !hasItems)) return `'${type}' object is not subscriptable; perhaps you missed a comma?`
  const index = typeOf(slice)
  if (index === undefined || index === 'int' || index === 'bool' || !(hasItems || ITEMS_BY_INT.has(value.type))) return undefined
  return `${type} indices must be integers or slices, not ${index}; perhaps you missed a comma?`
}

function suspicion(node: Expr | { type: 'Assert'; test: Expr }, version: number): string | undefined {
  if (node.type === 'Compare') return compared(node, version)
  if (node.type === 'Call') return called(node)
  if (node.type === 'Subscript') return subscripted(node)
  if (node.type === 'Assert' && node.test.type === 'Tuple' && node.test.elts.length > 0 && (version >= 10 || !isConstant(node.test)))
    return 'assertion is always true, perhaps remove parentheses?'
  return undefined
}

/** Tells what is suspicious in a tree, in the order of the text. */
export function literalWarnings(root: Module | Expression | Interactive, version: number, warn: (warning: SyntaxWarning) => void): void {
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) for (const one of part) visit(one)
    else if (typeof part === 'object' && part !== null) {
      const node = part as Expr
      const message = suspicion(node, version)
      if (message !== undefined) warn({ category: 'SyntaxWarning', message, line: node.line, column: node.column, end: { line: node.endLine, column: node.endColumn } })
      if (node.type === 'Constant') return
      for (const value of Object.values(part)) if (typeof value === 'object') visit(value)
    }
  }
  visit(root.body)
}
