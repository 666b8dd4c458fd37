import type { Expr, Keyword } from './ast'
import { atComprehension, comprehensions } from './comprehensions'
import type { Cursor } from './cursor'
import { NAME, type Token } from './tokens'

/** The arguments of a call or of a class definition. */
export interface CallArguments {
  args: Expr[]
  keywords: Keyword[]
}

/** Arguments with their parentheses; the cursor is at the opening one. Source: the rules `arguments`, `args`, `kwargs`. */
export function callArguments(p: Cursor, ofClass = false): CallArguments {
  const open = p.expect('(')
  const result: CallArguments = { args: [], keywords: [] }
  const names = new Set<string>()
  while (!p.at(')')) {
    const start = p.token
    argument(p, result, names)
    if (atComprehension(p)) generator(p, result, open, start, ofClass)
    else if (!p.accept(',')) {
      p.close(')', start)
      return result
    }
  }
  p.expect(')')
  return result
}

function argument(p: Cursor, { args, keywords }: CallArguments, names: Set<string>): void {
  const start = p.token
  if (p.accept('**')) {
    keywords.push({ type: 'keyword', arg: null, value: p.rules.expression(p), ...p.span(start) })
  } else if (p.accept('*')) {
    if (keywords.some(({ arg }) => arg === null)) throw doubleUnpacked(p, start)
    args.push({ type: 'Starred', value: p.rules.expression(p), ctx: 'Load', ...p.span(start) })
  } else if (p.next.type === '=') {
    keywords.push(keyword(p, start, names))
  } else {
    args.push(positional(p, keywords))
  }
}

function keyword(p: Cursor, start: Token, names: Set<string>): Keyword {
  if (start.type === 'True' || start.type === 'False' || start.type === 'None') throw p.error(`cannot assign to ${start.type}`, p.range(start, p.next))
  if (start.type !== NAME) throw p.error('expression cannot contain assignment, perhaps you meant "=="?', p.range(start, p.next))
  const arg = p.name()
  p.expect('=')
  if (p.at(')') || p.at(',')) throw p.source.atLeast([3, 12]) ? p.error('expected argument value expression', p.span(start)) : p.unexpected()
  const value = p.rules.expression(p)
  if (atComprehension(p)) throw p.hint("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", p.range(start, start))
  if (names.has(arg)) p.refuseLater(p.source.atLeast([3, 9]) ? `keyword argument repeated: ${arg}` : 'keyword argument repeated', p.span(start))
  names.add(arg)
  return { type: 'keyword', arg, value, ...p.span(start) }
}

function positional(p: Cursor, keywords: readonly Keyword[]): Expr {
  const start = p.token
  const value = p.at(NAME) && p.next.type === ':=' ? p.rules.namedExpression(p) : p.rules.expression(p)
  if (p.at('=')) throw p.error('expression cannot contain assignment, perhaps you meant "=="?', p.range(start, p.token))
  const last = keywords[keywords.length - 1]
  if (last !== undefined) {
    const unpacking = keywords.some(({ arg }) => arg === null)
    throw p.error(
      unpacking ? 'positional argument follows keyword argument unpacking' : 'positional argument follows keyword argument',
      p.source.atLeast([3, 10]) ? endOfArguments(p) : p.last,
    )
  }
  return value
}

function doubleUnpacked(p: Cursor, start: Token): Error {
  const message = 'iterable argument unpacking follows keyword argument unpacking'
  if (!p.source.atLeast([3, 13])) return p.error(message, start)
  const last = p.tokens[p.index - 3]
  p.rules.expression(p)
  return p.error(message, p.range(last, p.last))
}

/** The token to which the arguments go on. */
function endOfArguments(p: Cursor): Token {
  let depth = 0
  for (let at = p.index; at < p.tokens.length; at++) {
    const { type } = p.tokens[at]
    if (type === ')' && depth === 0) return p.tokens[at]
    if (type === '(' || type === '[' || type === '{') depth++
    else if (type === ')' || type === ']' || type === '}') depth--
  }
  return p.token
}

/** A generator without parentheses of its own: it must be alone, and its position is that of the call's parentheses. */
function generator(p: Cursor, { args, keywords }: CallArguments, open: Token, start: Token, ofClass: boolean): void {
  const elt = args.pop()
  if (elt === undefined || elt.type === 'Starred' || ofClass) throw p.unexpected()
  const generators = comprehensions(p)
  if (args.length > 0 || keywords.length > 0 || p.at(',')) throw p.error('Generator expression must be parenthesized', p.span(start))
  p.expect(')')
  p.index--
  const { endLine, endColumn } = p.token
  args.push({ type: 'GeneratorExp', elt, generators, line: open.line, column: open.column, endLine, endColumn })
}
