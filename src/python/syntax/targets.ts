import type { Expr, ExprContext, Operator } from './ast'
import type { Cursor } from './cursor'
import type { PythonSyntaxError } from './error'

const NAMES: Partial<Record<Expr['type'], string>> = {
  Call: 'function call',
  BoolOp: 'expression',
  BinOp: 'expression',
  UnaryOp: 'expression',
  Compare: 'comparison',
  GeneratorExp: 'generator expression',
  Yield: 'yield expression',
  YieldFrom: 'yield expression',
  Await: 'await expression',
  ListComp: 'list comprehension',
  SetComp: 'set comprehension',
  DictComp: 'dict comprehension',
  Dict: 'dict literal',
  Set: 'set display',
  JoinedStr: 'f-string expression',
  FormattedValue: 'f-string expression',
  IfExp: 'conditional expression',
  NamedExpr: 'named expression',
  Lambda: 'lambda',
  Attribute: 'attribute',
  Subscript: 'subscript',
  Starred: 'starred',
  Name: 'name',
  List: 'list',
  Tuple: 'tuple',
}
const SINGLETONS: Record<string, string> = { none: 'None', true: 'True', false: 'False', ellipsis: 'ellipsis' }

/** What messages call an expression. Source: `_PyPegen_get_expr_name`, `Parser/pegen.c`. */
export function expressionName(node: Expr, p: Cursor): string {
  if (!p.source.atLeast([3, 10]) && ['BoolOp', 'BinOp', 'UnaryOp'].includes(node.type)) return 'operator'
  if (node.type === 'Constant') return (node.value.kind === 'ellipsis' && !p.source.atLeast([3, 10]) ? 'Ellipsis' : SINGLETONS[node.value.kind]) ?? 'literal'
  return NAMES[node.type] ?? 'expression'
}

/** The part of an expression that can be no target, or null. Source: `_PyPegen_get_invalid_target`. */
export function invalidTarget(node: Expr, kind: 'star' | 'del' | 'for'): Expr | null {
  if (node.type === 'List' || node.type === 'Tuple') {
    for (const elt of node.elts) {
      const found = invalidTarget(elt, kind)
      if (found !== null) return found
    }
    return null
  }
  if (node.type === 'Starred') return kind === 'del' ? node : invalidTarget(node.value, kind)
  return node.type === 'Name' || node.type === 'Attribute' || node.type === 'Subscript' ? null : node
}

/** Makes an expression a target: its names, attributes, items and displays get the context. */
export function setContext(node: Expr, ctx: ExprContext): void {
  if (node.type === 'List' || node.type === 'Tuple') for (const elt of node.elts) setContext(elt, ctx)
  else if (node.type === 'Starred') setContext(node.value, ctx)
  if ('ctx' in node) node.ctx = ctx
}

/**
 * Refuses a target of `=` that can be none.
 *
 * @param comparison - `==` may have been meant
 */
export function assignable(p: Cursor, node: Expr, comparison = false): void {
  const wrong = invalidTarget(node, 'star')
  if (wrong !== null) throw assignmentError(p, node, wrong, comparison)
  refuseStarredTargets(p, node)
  setContext(node, 'Store')
}

function assignmentError(p: Cursor, whole: Expr, wrong: Expr, comparison: boolean): PythonSyntaxError {
  const what = expressionName(wrong, p)
  if (wrong.type === 'Yield' || wrong.type === 'YieldFrom') {
    const bare = p.tokens.some(({ type, line, column }) => type === '(' && line === wrong.line && column < wrong.column)
    if (!bare) return p.error('assignment to yield expression not possible', wrong)
  }
  // The wrong part must stand right before the `=`, and be no looser than an operand of `==`.
  const before = wrong.endLine === whole.endLine && wrong.endColumn === whole.endColumn
  const loose = ['Compare', 'BoolOp', 'Lambda', 'IfExp', 'GeneratorExp'].includes(wrong.type) || (wrong.type === 'UnaryOp' && wrong.op === 'Not')
  if (!p.source.atLeast([3, 10]) || !comparison || !before || loose || what === 'None' || what === 'True' || what === 'False') return p.error(`cannot assign to ${what}`, wrong)
  return p.error(`cannot assign to ${what} here. Maybe you meant '==' instead of '='?`, wrong)
}

/** A star that stands alone: CPython's compiler refuses it (`Python/compile.c`), its parser does not. */
export function refuseStarred(p: Cursor, value: Expr): Expr {
  if (value.type === 'Starred') p.refuseLater("can't use starred expression here", value)
  return value
}

/** Source: `unpack_helper` and `compiler_visit_expr1`, `Python/compile.c`. */
function refuseStarredTargets(p: Cursor, node: Expr): void {
  if (node.type === 'Starred') p.refuseLater('starred assignment target must be in a list or tuple', node)
  if (node.type !== 'List' && node.type !== 'Tuple') return
  const starred = node.elts.filter(({ type }) => type === 'Starred')
  if (starred.length > 1) p.refuseLater('multiple starred expressions in assignment', node)
  for (const elt of node.elts) if (elt.type !== 'Starred') refuseStarredTargets(p, elt)
}

/** The targets of `for`. */
export function loopTarget(p: Cursor, node: Expr): Expr {
  const wrong = invalidTarget(node, 'for')
  if (wrong !== null) throw p.error(`cannot assign to ${expressionName(wrong, p)}`, wrong)
  refuseStarredTargets(p, node)
  setContext(node, 'Store')
  return node
}

/** A target of `del`. */
export function deletable(p: Cursor, node: Expr): Expr {
  const wrong = invalidTarget(node, 'del')
  if (wrong !== null) throw p.error(`cannot delete ${expressionName(wrong, p)}`, wrong)
  setContext(node, 'Del')
  return node
}

/** What each augmented assignment does. */
export const AUGMENTED: Readonly<Record<string, Operator>> = {
  '+=': 'Add',
  '-=': 'Sub',
  '*=': 'Mult',
  '@=': 'MatMult',
  '/=': 'Div',
  '%=': 'Mod',
  '&=': 'BitAnd',
  '|=': 'BitOr',
  '^=': 'BitXor',
  '<<=': 'LShift',
  '>>=': 'RShift',
  '**=': 'Pow',
  '//=': 'FloorDiv',
}
