import type { Expr } from './ast'
import type { Cursor } from './cursor'
import { NAME, startsExpression } from './tokens'

/** What stands between the brackets of an item, with them. Source: the rule `slices`. */
export function subscript(p: Cursor): Expr {
  p.expect('[')
  const start = p.token
  const first = slice(p)
  if (!p.at(',') && first.type !== 'Starred') {
    p.close(']', start)
    return first
  }
  const elts = [first]
  while (p.accept(',') && !p.at(']')) elts.push(slice(p))
  const position = p.span(start)
  p.close(']', start)
  return { type: 'Tuple', elts, ctx: 'Load', ...position }
}

function slice(p: Cursor): Expr {
  const start = p.token
  if (p.accept('*')) {
    p.source.need([3, 11], 'a starred index', start)
    return { type: 'Starred', value: p.rules.bitwiseOr(p), ctx: 'Load', ...p.span(start) }
  }
  if (p.at(NAME) && p.next.type === ':=') {
    p.source.need([3, 10], 'an assignment expression without parentheses in an index', start)
    return p.rules.namedExpression(p)
  }
  const lower = p.at(':') ? null : p.rules.expression(p)
  if (!p.accept(':')) return lower ?? p.rules.expression(p)
  const upper = startsExpression(p.token) ? p.rules.expression(p) : null
  const step = p.accept(':') && startsExpression(p.token) ? p.rules.expression(p) : null
  return { type: 'Slice', lower, upper, step, ...p.span(start) }
}
