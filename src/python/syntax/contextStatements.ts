import type { ExceptHandler, Stmt, WithItem } from './ast'
import { elseBlock } from './compoundStatements'
import type { Cursor } from './cursor'
import { expression, starTarget } from './expressions'
import { assignable, expressionName, invalidTarget } from './targets'
import type { Token } from './tokens'

/** @param start - `with`, or the `async` before it */
export function withStatement(p: Cursor, start: Token, isAsync: boolean): Stmt {
  const word = p.expect('with')
  const items = bracketedItems(p) ?? itemList(p, ':')
  p.colon()
  const body = p.rules.block(p, "'with' statement", word.line)
  return { type: isAsync ? 'AsyncWith' : 'With', items, body, ...p.span(start) }
}

/** Items in parentheses of their own. What reads as items and as an expression is items, from 3.9 on. */
function bracketedItems(p: Cursor): WithItem[] | null {
  const open = p.token
  if (open.type !== '(') return null
  const result = p.attempt(() => {
    p.advance()
    const items = itemList(p, ')')
    p.expect(')')
    if (!p.at(':')) throw p.unexpected()
    return items
  })
  if ('value' in result) {
    if (p.source.atLeast([3, 9])) return result.value
    if (result.value.some(({ optionalVars }) => optionalVars !== null)) p.source.need([3, 9], 'with items in parentheses', open)
    while (p.last !== open) p.index--
    p.index--
    return null
  }
  const plain = p.attempt(() => {
    const { index } = p
    itemList(p, ':')
    p.index = index
  })
  if ('failed' in plain && result.at > plain.at) throw result.failed
  return null
}

function itemList(p: Cursor, closing: string): WithItem[] {
  const items = [withItem(p)]
  while (p.accept(',')) {
    if (closing === ')' && p.at(')')) break
    items.push(withItem(p))
  }
  return items
}

function withItem(p: Cursor): WithItem {
  const contextExpr = expression(p)
  if (!p.accept('as')) return { type: 'withitem', contextExpr, optionalVars: null }
  const optionalVars = starTarget(p)
  const wrong = invalidTarget(optionalVars, 'star')
  if (wrong !== null) throw p.error(`cannot assign to ${expressionName(wrong, p)}`, wrong)
  if (!p.at(',') && !p.at(')') && !p.at(':')) throw p.unexpected()
  assignable(p, optionalVars)
  return { type: 'withitem', contextExpr, optionalVars }
}

/** Source: the rules `try_stmt`, `except_block`, `except_star_block`. */
export function tryStatement(p: Cursor): Stmt {
  const start = p.expect('try')
  p.expect(':', "expected ':'")
  const body = p.rules.block(p, "'try' statement", start.line)
  const handlers: ExceptHandler[] = []
  const star = p.at('except') && p.next.type === '*'
  while (p.at('except')) {
    if ((p.next.type === '*') !== star) throw p.error("cannot have both 'except' and 'except*' on the same 'try'")
    handlers.push(handler(p, star))
  }
  for (const bare of handlers.slice(0, -1)) if (bare.test === null) p.refuseLater("default 'except:' must be last", bare)
  const orelse = handlers.length > 0 ? elseBlock(p) : []
  const last = p.token
  let finalbody: Stmt[] = []
  if (p.accept('finally')) {
    p.expect(':', "expected ':'")
    finalbody = p.rules.block(p, "'finally' statement", last.line)
  } else if (handlers.length === 0) {
    throw p.hint("expected 'except' or 'finally' block")
  }
  return { type: star ? 'TryStar' : 'Try', body, handlers, orelse, finalbody, ...p.span(start) }
}

/** `except A, B`: to 3.9 the comma was not expected. */
function severalTypes(p: Cursor, first: Token): Error {
  if (!p.source.atLeast([3, 10])) return p.unexpected()
  p.advance()
  p.rules.starExpressions(p)
  return p.error('multiple exception types must be parenthesized', p.span(first))
}

function handler(p: Cursor, star: boolean): ExceptHandler {
  const start = p.expect('except')
  if (star) {
    p.source.need([3, 11], 'except*', start)
    p.advance()
    if (p.at(':')) throw p.error('expected one or more exception types')
  }
  const first = p.token
  const test = p.at(':') ? null : expression(p)
  if (test !== null && p.at(',')) throw severalTypes(p, first)
  const name = test !== null && p.accept('as') ? p.name() : null
  p.colon()
  const body = p.rules.block(p, `'except${star ? '*' : ''}' statement`, start.line)
  return { type: 'ExceptHandler', test, name, body, ...p.span(start) }
}
