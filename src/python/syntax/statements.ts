import type { Stmt } from './ast'
import { atMatch, forStatement, ifStatement, matchStatement, whileStatement } from './compoundStatements'
import { tryStatement, withStatement } from './contextStatements'
import type { Cursor } from './cursor'
import { classDefinition, decorated, functionDefinition } from './definitions'
import { simpleStatements } from './simpleStatements'
import { DEDENT, INDENT, NEWLINE, startsExpression } from './tokens'

/** A compound statement, or null when the token starts none. Source: the rule `compound_stmt`. */
export function compoundStatement(p: Cursor): Stmt | null {
  const start = p.token
  switch (start.type) {
    case 'if':
      return ifStatement(p)
    case 'while':
      return whileStatement(p)
    case 'for':
      return forStatement(p, start, false)
    case 'try':
      return tryStatement(p)
    case 'with':
      return withStatement(p, start, false)
    case 'def':
      return functionDefinition(p, start, false, [])
    case 'class':
      return classDefinition(p, [])
    case '@':
      return decorated(p)
    case 'async':
      return asyncStatement(p)
    default:
      return atMatch(p) ? matchStatement(p) : null
  }
}

function asyncStatement(p: Cursor): Stmt {
  const start = p.expect('async')
  if (p.at('def')) return functionDefinition(p, start, true, [])
  if (p.at('for')) return forStatement(p, start, true)
  if (p.at('with')) return withStatement(p, start, true)
  throw p.unexpected()
}

/** Statements up to a token of that type. */
export function statements(p: Cursor, end: string): Stmt[] {
  const body: Stmt[] = []
  while (!p.at(end)) {
    const match = p.atSoft('match') && startsExpression(p.next)
    const compound = compoundStatement(p)
    if (compound === null) body.push(...simpleStatements(p))
    else body.push(compound)
    if (match && compound === null && p.at(INDENT)) throw p.error("expected ':'")
  }
  return body
}

/** What follows a colon. Source: the rule `block`. */
export function block(p: Cursor, what: string, line: number): Stmt[] {
  if (!p.accept(NEWLINE)) return simpleStatements(p)
  if (!p.accept(INDENT)) {
    throw p.error(p.source.atLeast([3, 10]) ? `expected an indented block after ${what} on line ${line}` : 'expected an indented block', p.token, 'IndentationError')
  }
  const body = statements(p, DEDENT)
  p.expect(DEDENT)
  return body
}
