import type { Expr, Pattern } from './ast'
import { atom } from './atoms'
import type { Cursor } from './cursor'
import { FSTRING_START, NAME, NUMBER, STRING, startsExpression, type Token } from './tokens'

/** What follows `case`: a pattern, or a sequence without brackets. Source: the rule `patterns`. */
export function patterns(p: Cursor): Pattern {
  const start = p.token
  const first = starPattern(p)
  if (!p.at(',')) {
    if (first.type === 'MatchStar') throw p.unexpected()
    return first
  }
  const elements = [first]
  while (p.accept(',') && !p.at(':') && !p.at('if')) elements.push(starPattern(p))
  return { type: 'MatchSequence', patterns: elements, ...p.span(start) }
}

function starPattern(p: Cursor): Pattern {
  const start = p.token
  if (!p.accept('*')) return pattern(p)
  const name = p.name()
  return { type: 'MatchStar', name: name === '_' ? null : name, ...p.span(start) }
}

/** Alternatives, and the name that they are bound to. Source: the rules `as_pattern` and `or_pattern`. */
function pattern(p: Cursor): Pattern {
  const start = p.token
  const first = closed(p)
  let result = first
  if (p.at('|')) {
    const alternatives = [first]
    while (p.accept('|')) alternatives.push(closed(p))
    result = { type: 'MatchOr', patterns: alternatives, ...p.span(start) }
  }
  if (!p.accept('as')) return result
  if (p.atSoft('_')) throw p.error("cannot use '_' as a target")
  if (!p.at(NAME)) throw startsExpression(p.token) ? p.error('invalid pattern target') : p.unexpected()
  const name = p.name()
  return { type: 'MatchAs', pattern: result, name, ...p.span(start) }
}

function closed(p: Cursor): Pattern {
  const start = p.token
  switch (start.type) {
    case NAME:
      return named(p, start)
    case '(':
    case '[':
      return sequence(p, start)
    case '{':
      return mapping(p, start)
    case 'None':
    case 'True':
    case 'False':
      p.advance()
      return { type: 'MatchSingleton', value: { kind: start.type === 'None' ? 'none' : start.type === 'True' ? 'true' : 'false' }, ...p.span(start) }
    default: {
      const value = literal(p)
      return { type: 'MatchValue', value, ...p.span(start) }
    }
  }
}

/** A capture, `_`, a dotted name, or a class with its patterns. */
function named(p: Cursor, start: Token): Pattern {
  if (p.next.type !== '.' && p.next.type !== '(') {
    const name = p.name()
    return { type: 'MatchAs', pattern: null, name: name === '_' ? null : name, ...p.span(start) }
  }
  const value = dotted(p)
  if (p.at('(')) return ofClass(p, start, value)
  return { type: 'MatchValue', value, ...p.span(start) }
}

function dotted(p: Cursor): Expr {
  const start = p.token
  let value: Expr = { type: 'Name', id: p.name(), ctx: 'Load', ...p.span(start) }
  while (p.accept('.')) value = { type: 'Attribute', value, attr: p.name(), ctx: 'Load', ...p.span(start) }
  return value
}

/** Strings and numbers, with a sign or as a complex number. Source: the rules `literal_expr` and `complex_number`. */
function literal(p: Cursor): Expr {
  const { token } = p
  if (token.type === STRING || token.type === FSTRING_START) {
    const value = atom(p)
    if (value.type === 'JoinedStr') p.refuseLater('patterns may only match literals and attribute lookups', token)
    return value
  }
  const left = signed(p)
  if (!p.at('+') && !p.at('-')) return left
  const op = p.advance().type === '+' ? 'Add' : 'Sub'
  const real = left.type === 'UnaryOp' ? left.operand : left
  if (isImaginary(real)) throw p.error('real number required in complex literal', left)
  const right = p.at(NUMBER) ? atom(p) : null
  if (right === null) throw p.unexpected()
  if (!isImaginary(right)) throw p.error('imaginary number required in complex literal', right)
  return { type: 'BinOp', left, op, right, ...p.span(token) }
}

function isImaginary(node: Expr): boolean {
  return node.type === 'Constant' && node.value.kind === 'complex'
}

function signed(p: Cursor): Expr {
  const { token } = p
  const negative = p.accept('-')
  if (!p.at(NUMBER)) throw p.unexpected()
  const operand = atom(p)
  return negative ? { type: 'UnaryOp', op: 'USub', operand, ...p.span(token) } : operand
}

/** Brackets; parentheses around one pattern without a comma are a group. */
function sequence(p: Cursor, open: Token): Pattern {
  const closing = p.advance().type === '(' ? ')' : ']'
  const elements: Pattern[] = []
  let comma = closing === ']'
  while (!p.at(closing)) {
    elements.push(starPattern(p))
    if (!p.accept(',')) break
    comma = true
  }
  p.close(closing)
  const [first] = elements
  if (first === undefined || comma) return { type: 'MatchSequence', patterns: elements, ...p.span(open) }
  if (first.type === 'MatchStar') throw p.error('invalid syntax', first)
  return first
}

function mapping(p: Cursor, open: Token): Pattern {
  p.expect('{')
  const keys: Expr[] = []
  const values: Pattern[] = []
  let rest: string | null = null
  while (!p.at('}')) {
    if (rest !== null) throw p.unexpected()
    if (p.accept('**')) {
      if (p.atSoft('_')) throw p.unexpected()
      rest = p.name()
    } else {
      keys.push(key(p))
      p.expect(':')
      values.push(pattern(p))
    }
    if (!p.accept(',')) break
  }
  p.close('}')
  return { type: 'MatchMapping', keys, patterns: values, rest, ...p.span(open) }
}

function key(p: Cursor): Expr {
  if (p.at(NAME)) {
    if (p.next.type !== '.') throw p.error('invalid syntax', p.next)
    return dotted(p)
  }
  return p.at('None') || p.at('True') || p.at('False') ? atom(p) : literal(p)
}

/** Source: the rule `class_pattern`. */
function ofClass(p: Cursor, start: Token, cls: Expr): Pattern {
  const open = p.expect('(')
  const positional: Pattern[] = []
  const kwdAttrs: string[] = []
  const kwdPatterns: Pattern[] = []
  while (!p.at(')')) {
    const at = p.token
    if (p.at(NAME) && p.next.type === '=') {
      kwdAttrs.push(p.name())
      p.expect('=')
      kwdPatterns.push(pattern(p))
    } else {
      positional.push(pattern(p))
      if (kwdAttrs.length > 0) throw p.error('positional patterns follow keyword patterns', at)
    }
    if (!p.accept(',')) break
  }
  p.close(')', open)
  return { type: 'MatchClass', cls, patterns: positional, kwdAttrs, kwdPatterns, ...p.span(start) }
}
