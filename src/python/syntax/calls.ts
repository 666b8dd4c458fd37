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
    if (keywords.some(({ arg }) => arg === null)) throw p.error('iterable argument unpacking follows keyword argument unpacking', start)
    args.push({ type: 'Starred', value: p.rules.expression(p), ctx: 'Load', ...p.span(start) })
  } else if (p.next.type === '=') {
    keywords.push(keyword(p, start, names))
  } else {
    args.push(positional(p, keywords))
  }
}

function keyword(p: Cursor, start: Token, names: Set<string>): Keyword {
  if (start.type === 'True' || start.type === 'False' || start.type === 'None') throw p.error(`cannot assign to ${start.type}`, start)
  if (start.type !== NAME) throw p.error('expression cannot contain assignment, perhaps you meant "=="?', start)
  const arg = p.name()
  p.expect('=')
  if (p.at(')') || p.at(',')) throw p.error('expected argument value expression', start)
  const value = p.rules.expression(p)
  if (atComprehension(p)) throw p.error("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", start)
  if (names.has(arg)) p.late.push(p.error(`keyword argument repeated: ${arg}`, start))
  names.add(arg)
  return { type: 'keyword', arg, value, ...p.span(start) }
}

function positional(p: Cursor, keywords: readonly Keyword[]): Expr {
  const start = p.token
  const value = p.at(NAME) && p.next.type === ':=' ? p.rules.namedExpression(p) : p.rules.expression(p)
  if (p.at('=')) throw p.error('expression cannot contain assignment, perhaps you meant "=="?', start)
  const last = keywords[keywords.length - 1]
  if (last !== undefined) {
    const unpacking = keywords.some(({ arg }) => arg === null)
    throw p.error(unpacking ? 'positional argument follows keyword argument unpacking' : 'positional argument follows keyword argument', p.last)
  }
  return value
}

/** A generator without parentheses of its own: it must be alone, and its position is that of the call's parentheses. */
function generator(p: Cursor, { args, keywords }: CallArguments, open: Token, start: Token, ofClass: boolean): void {
  const elt = args.pop()
  if (elt === undefined || elt.type === 'Starred' || ofClass) throw p.unexpected()
  const generators = comprehensions(p)
  if (args.length > 0 || keywords.length > 0 || p.at(',')) throw p.error('Generator expression must be parenthesized', start)
  p.expect(')')
  p.index--
  const { endLine, endColumn } = p.token
  args.push({ type: 'GeneratorExp', elt, generators, line: open.line, column: open.column, endLine, endColumn })
}
