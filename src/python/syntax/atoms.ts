import type { ConstantValue, Expr } from './ast'
import { atComprehension, comprehensionElement, comprehensions } from './comprehensions'
import type { Cursor } from './cursor'
import { numberValue } from './scanNumber'
import { strings } from './strings'
import { FSTRING_START, NAME, NUMBER, STRING, type Token } from './tokens'

const SINGLETONS: Record<string, ConstantValue> = { None: { kind: 'none' }, True: { kind: 'true' }, False: { kind: 'false' }, '...': { kind: 'ellipsis' } }

/** Source: the rule `atom`. */
export function atom(p: Cursor): Expr {
  const { token } = p
  switch (token.type) {
    case NAME:
      p.advance()
      return { type: 'Name', id: token.text, ctx: 'Load', ...p.span(token) }
    case NUMBER:
      return number(p, p.advance())
    case STRING:
    case FSTRING_START:
      return strings(p)
    case '(':
      return parenthesised(p)
    case '[':
      return list(p)
    case '{':
      return braces(p)
    default:
      return singleton(p, token)
  }
}

function singleton(p: Cursor, token: Token): Expr {
  const value = SINGLETONS[token.type]
  if (value === undefined) throw p.unexpected()
  p.advance()
  return { type: 'Constant', value, ...p.span(token) }
}

function number(p: Cursor, token: Token): Expr {
  const most = p.source.options.maxDigits ?? 4300
  const value = numberValue(token.text, most)
  if (value === null) {
    const digits = token.text.replaceAll('_', '').length
    const advice = 'use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.'
    throw p.error(`Exceeds the limit (${most}${p.source.atLeast([3, 11]) ? ' digits' : ''}) for integer string conversion: value has ${digits} digits; ${advice}`, token)
  }
  return { type: 'Constant', value, ...p.span(token) }
}

/** A group, a tuple or a generator. A group has its content's position. */
function parenthesised(p: Cursor): Expr {
  const open = p.expect('(')
  if (p.accept(')')) return { type: 'Tuple', elts: [], ctx: 'Load', ...p.span(open) }
  const start = p.token
  if (p.at('yield')) {
    const value = p.rules.yieldExpression(p)
    p.close(')')
    return value
  }
  const first = p.rules.starNamedExpression(p)
  if (atComprehension(p)) {
    const elt = comprehensionElement(p, first)
    const generators = comprehensions(p)
    p.close(')')
    return { type: 'GeneratorExp', elt, generators, ...p.span(open) }
  }
  if (!p.at(',')) {
    p.close(')', start)
    if (first.type === 'Starred') throw p.error('cannot use starred expression here', first)
    return first
  }
  const elts = rest(p, first, ')')
  return { type: 'Tuple', elts, ctx: 'Load', ...p.span(open) }
}

/** The elements behind the first, and the closing bracket. */
function rest(p: Cursor, first: Expr, closing: string): Expr[] {
  const elts = [first]
  let start: Token | undefined
  while (p.accept(',') && !p.at(closing)) {
    start = p.token
    elts.push(p.rules.starNamedExpression(p))
  }
  if (elts.length > 1 && atComprehension(p) && closing !== ')') throw p.hint('did you forget parentheses around the comprehension target?', p.range(first, p.last))
  p.close(closing, start ?? first)
  return elts
}

function list(p: Cursor): Expr {
  const open = p.expect('[')
  if (p.accept(']')) return { type: 'List', elts: [], ctx: 'Load', ...p.span(open) }
  const first = p.rules.starNamedExpression(p)
  if (atComprehension(p)) {
    const elt = comprehensionElement(p, first)
    const generators = comprehensions(p)
    p.close(']')
    return { type: 'ListComp', elt, generators, ...p.span(open) }
  }
  const elts = rest(p, first, ']')
  return { type: 'List', elts, ctx: 'Load', ...p.span(open) }
}

/** A dict, a set, or a comprehension of one of them. */
function braces(p: Cursor): Expr {
  const open = p.expect('{')
  if (p.accept('}')) return { type: 'Dict', keys: [], values: [], ...p.span(open) }
  if (p.at('**')) return dict(p, open, null)
  const named = p.at(NAME) && p.next.type === ':='
  if (named) p.source.need([3, 10], 'an assignment expression without parentheses in a set', p.token)
  const first = p.rules.starNamedExpression(p)
  if (p.at(':') && !named && first.type !== 'Starred') return dict(p, open, first)
  if (atComprehension(p)) {
    const elt = comprehensionElement(p, first)
    const generators = comprehensions(p)
    p.close('}')
    return { type: 'SetComp', elt, generators, ...p.span(open) }
  }
  const elts = rest(p, first, '}')
  return { type: 'Set', elts, ...p.span(open) }
}

/** A dict whose first key has been read, or that starts with `**`. */
function dict(p: Cursor, open: Token, first: Expr | null): Expr {
  const keys: (Expr | null)[] = []
  const values: Expr[] = []
  let key = first
  let start = p.token
  do {
    if (keys.length > 0 && p.at('}')) break
    start = p.token
    if (key === null && p.accept('**')) {
      keys.push(null)
    } else {
      key ??= p.rules.expression(p)
      dictColon(p, keys.length === 0)
      keys.push(key)
      start = p.token
    }
    values.push(keys[keys.length - 1] === null ? p.rules.bitwiseOr(p) : p.rules.expression(p))
    key = null
    if (keys.length === 1 && atComprehension(p)) return dictComprehension(p, open, keys[0] ?? null, values[0])
  } while (p.accept(','))
  p.close('}', start)
  return { type: 'Dict', keys, values, ...p.span(open) }
}

/** The colon between a key and its value. Source: the rule `invalid_double_starred_kvpairs`. */
function dictColon(p: Cursor, first: boolean): void {
  if (!p.accept(':'))
    throw !first || p.at('}') || p.at(',') ? p.hint("':' expected after dictionary key", { ...p.last, column: p.last.endColumn - 1, endColumn: -1 }) : p.unexpected()
  if (p.at('}') || p.at(',')) throw p.hint("expression expected after dictionary key and ':'", p.last)
  if (p.at('*')) throw p.hint('cannot use a starred expression in a dictionary value')
}

function dictComprehension(p: Cursor, open: Token, key: Expr | null, value: Expr | undefined): Expr {
  const unpacked = p.tokens[p.tokens.indexOf(open) + 1]
  if (key === null || value === undefined) throw p.error('dict unpacking cannot be used in dict comprehension', unpacked)
  const generators = comprehensions(p)
  p.close('}')
  return { type: 'DictComp', key, value, generators, ...p.span(open) }
}
