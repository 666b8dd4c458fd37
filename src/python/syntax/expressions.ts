import type { Arguments, Expr, Name } from './ast'
import type { Cursor } from './cursor'
import { bitwiseOr, disjunction, type Pending, unwind } from './operators'
import { parameters } from './parameters'
import { expressionName, loopTarget, refuseStarred } from './targets'
import { NAME, startsExpression, type Token } from './tokens'

/** A lambda, a conditional, or what binds tighter. A chain of them is read in a loop, and built from its end. Source: the rule `expression`. */
export function expression(p: Cursor): Expr {
  const pending: Pending[] = []
  for (;;) {
    const start = p.token
    if (p.at('lambda')) {
      const args = lambdaHead(p)
      pending.push((body) => ({ type: 'Lambda', args, body, ...p.span(start) }))
      continue
    }
    const body = disjunction(p)
    if (!p.at('if')) return unwind(pending, body)
    p.advance()
    const test = disjunction(p)
    if (!p.accept('else')) throw p.at(':') ? p.unexpected() : p.hint("expected 'else' after 'if' expression", p.span(start))
    pending.push((orelse) => ({ type: 'IfExp', test, body, orelse, ...p.span(start) }))
  }
}

function lambdaHead(p: Cursor): Arguments {
  p.expect('lambda')
  const args = parameters(p, ':')
  p.expect(':')
  return args
}

/** Source: the rules `named_expression` and `assignment_expression`. */
export function namedExpression(p: Cursor): Expr {
  const start = p.token
  if (p.at(NAME) && p.next.type === ':=') {
    p.source.need([3, 8], 'an assignment expression', start)
    const name = p.advance()
    const target: Name = { type: 'Name', id: name.text, ctx: 'Store', ...p.span(name) }
    p.expect(':=')
    const value = expression(p)
    return { type: 'NamedExpr', target, value, ...p.span(start) }
  }
  const value = expression(p)
  if (p.at(':=')) throw p.error(`cannot use assignment expressions with ${expressionName(value, p)}`, value)
  if (p.at('=')) throw notComparison(p, value, start)
  return value
}

function notComparison(p: Cursor, value: Expr, start: Token): Error {
  if (!p.source.atLeast([3, 10])) return p.unexpected()
  if (value.type === 'Name') {
    const right = p.attempt(() => p.advance() && bitwiseOr(p))
    return p.error("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", 'value' in right ? p.range(start, right.value) : start)
  }
  if (value.type === 'List' || value.type === 'Tuple' || value.type === 'GeneratorExp') return p.unexpected()
  return p.error(`cannot assign to ${expressionName(value, p)} here. Maybe you meant '==' instead of '='?`, value)
}

function starred(p: Cursor): Expr {
  const start = p.expect('*')
  return { type: 'Starred', value: bitwiseOr(p), ctx: 'Load', ...p.span(start) }
}

export function starNamedExpression(p: Cursor): Expr {
  return p.at('*') ? starred(p) : namedExpression(p)
}

function starExpression(p: Cursor): Expr {
  return p.at('*') ? starred(p) : expression(p)
}

/** One expression, or a tuple without parentheses. */
function list(p: Cursor, element: (p: Cursor) => Expr): Expr {
  const start = p.token
  const first = element(p)
  if (!p.at(',')) return first
  const elts = [first]
  while (p.accept(',') && (startsExpression(p.token) || p.at('*'))) elts.push(element(p))
  return { type: 'Tuple', elts, ctx: 'Load', ...p.span(start) }
}

/** Source: the rule `star_expressions`. */
export function starExpressions(p: Cursor): Expr {
  return list(p, starExpression)
}

/** What `match` looks at. Source: the rule `subject_expr`. */
export function subjectExpression(p: Cursor): Expr {
  const subject = list(p, starNamedExpression)
  if (subject.type === 'Starred') throw p.unexpected()
  return subject
}

const target = (p: Cursor): Expr => (p.at('*') ? starred(p) : bitwiseOr(p))

/** Source: the rule `star_targets`, read as expressions and then judged. */
export function forTargets(p: Cursor): Expr {
  return loopTarget(p, list(p, target))
}

/** Source: the rule `star_target`. */
export function starTarget(p: Cursor): Expr {
  return target(p)
}

/** Source: the rule `yield_expr`. */
export function yieldExpression(p: Cursor): Expr {
  const start = p.expect('yield')
  if (p.accept('from')) return { type: 'YieldFrom', value: expression(p), ...p.span(start) }
  const value = startsExpression(p.token) || p.at('*') ? refuseStarred(p, starExpressions(p)) : null
  return { type: 'Yield', value, ...p.span(start) }
}

/** What may stand to the right of `=`. */
export function assignedValue(p: Cursor): Expr {
  return p.at('yield') ? yieldExpression(p) : starExpressions(p)
}
