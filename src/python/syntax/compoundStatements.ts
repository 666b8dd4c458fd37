import type { Expr, MatchCase, Stmt } from './ast'
import type { Cursor } from './cursor'
import { forTargets, namedExpression, starExpressions, subjectExpression } from './expressions'
import { patterns } from './patterns'
import { refuseStarred } from './targets'
import { INDENT, NAME, NEWLINE, NUMBER, STRING, startsExpression, type Token } from './tokens'

/** `else` with its block, or nothing. */
export function elseBlock(p: Cursor): Stmt[] {
  const { token } = p
  if (!p.accept('else')) return []
  p.expect(':', "expected ':'")
  return p.rules.block(p, "'else' statement", token.line)
}

/** The branches are read in a loop and nested from the last: a long `elif` chain needs no deep calls. */
export function ifStatement(p: Cursor): Stmt {
  const branches: { start: Token; test: Expr; body: Stmt[] }[] = []
  do {
    const start = p.advance()
    const test = namedExpression(p)
    p.colon()
    branches.push({ start, test, body: p.rules.block(p, `'${start.type}' statement`, start.line) })
  } while (p.at('elif'))
  let orelse = elseBlock(p)
  for (let branch = branches.pop(); branch !== undefined; branch = branches.pop()) {
    const { start, test, body } = branch
    orelse = [{ type: 'If', test, body, orelse, ...p.span(start) }]
  }
  const [first] = orelse
  if (first === undefined) throw p.unexpected()
  return first
}

export function whileStatement(p: Cursor): Stmt {
  const start = p.expect('while')
  const test = namedExpression(p)
  p.colon()
  const body = p.rules.block(p, "'while' statement", start.line)
  const orelse = elseBlock(p)
  return { type: 'While', test, body, orelse, ...p.span(start) }
}

/** @param start - `for`, or the `async` before it */
export function forStatement(p: Cursor, start: Token, isAsync: boolean): Stmt {
  const word = p.expect('for')
  const target = forTargets(p)
  p.expect('in')
  const iterStart = p.token
  const iter = refuseStarred(p, starExpressions(p))
  if (iter.type === 'Tuple' && iterStart.type !== '(' && iter.elts.some(({ type }) => type === 'Starred')) {
    p.source.need([3, 9], 'a starred iterable without parentheses', iterStart)
  }
  p.colon()
  const body = p.rules.block(p, "'for' statement", word.line)
  const orelse = elseBlock(p)
  return { type: isAsync ? 'AsyncFor' : 'For', target, iter, body, orelse, ...p.span(start) }
}

/** Whether the name `match` starts a statement: its line ends with a colon, or no expression could go on so. */
export function atMatch(p: Cursor): boolean {
  if (!p.atSoft('match') || !(startsExpression(p.next) || p.next.type === '*')) return false
  if (p.next.type === NAME || p.next.type === NUMBER || p.next.type === STRING) return true
  let end = p.index
  while (end < p.tokens.length && p.tokens[end]?.type !== NEWLINE) end++
  return p.tokens[end - 1]?.type === ':'
}

/** Source: the rule `match_stmt`. */
export function matchStatement(p: Cursor): Stmt {
  const start = p.advance()
  const subject = subjectExpression(p)
  p.colon()
  p.source.need([3, 10], 'the match statement', start)
  p.expect(NEWLINE)
  if (!p.accept(INDENT)) throw p.error(`expected an indented block after 'match' statement on line ${start.line}`, p.token, 'IndentationError')
  const cases: MatchCase[] = []
  while (p.atSoft('case')) cases.push(matchCase(p))
  if (cases.length === 0 || !p.accept('DEDENT')) throw p.unexpected()
  return { type: 'Match', subject, cases, ...p.span(start) }
}

function matchCase(p: Cursor): MatchCase {
  const start = p.advance()
  const pattern = patterns(p)
  const guard = p.accept('if') ? namedExpression(p) : null
  p.colon()
  const body = p.rules.block(p, "'case' statement", start.line)
  return { type: 'match_case', pattern, guard, body, ...p.span(start) }
}
