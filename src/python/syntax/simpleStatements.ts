import type { Expr, Stmt, TypeAlias } from './ast'
import type { Cursor } from './cursor'
import { assignedValue, expression, starExpressions } from './expressions'
import { fromStatement, importStatement } from './imports'
import { bitwiseOr } from './operators'
import { AUGMENTED, assignable, deletable, expressionName, refuseStarred } from './targets'
import { NAME, NEWLINE, startsExpression, type Token } from './tokens'
import { typeParameters } from './typeParameters'

/** Statements of one line, with the line's end. Source: the rule `simple_stmts`. */
export function simpleStatements(p: Cursor): Stmt[] {
  const body = [simpleStatement(p)]
  while (p.accept(';') && !p.at(NEWLINE)) body.push(simpleStatement(p))
  if (!p.accept(NEWLINE)) throw p.unexpected()
  return body
}

const STATEMENTS: Readonly<Record<string, (p: Cursor, start: Token) => Stmt>> = {
  pass: (p, start) => ({ type: 'Pass', ...word(p, start) }),
  break: (p, start) => ({ type: 'Break', ...word(p, start) }),
  continue: (p, start) => ({ type: 'Continue', ...word(p, start) }),
  return: returnStatement,
  raise: raiseStatement,
  global: (p, start) => ({ type: 'Global', ...names(p, start) }),
  nonlocal: (p, start) => ({ type: 'Nonlocal', ...names(p, start) }),
  del: deleteStatement,
  assert: assertStatement,
  import: importStatement,
  from: fromStatement,
}

function simpleStatement(p: Cursor): Stmt {
  const start = p.token
  const rule = Object.hasOwn(STATEMENTS, start.type) ? STATEMENTS[start.type] : undefined
  if (rule !== undefined) return rule(p, start)
  if (p.atSoft('type') && p.next.type === NAME) return typeAlias(p, start)
  return expressionStatement(p, start)
}

function word(p: Cursor, start: Token): ReturnType<Cursor['span']> {
  p.advance()
  return p.span(start)
}

function names(p: Cursor, start: Token): ReturnType<Cursor['span']> & { names: string[] } {
  p.advance()
  const list = [p.name()]
  while (p.accept(',')) list.push(p.name())
  return { names: list, ...p.span(start) }
}

function returnStatement(p: Cursor, start: Token): Stmt {
  p.advance()
  const value = startsExpression(p.token) || p.at('*') ? refuseStarred(p, starExpressions(p)) : null
  return { type: 'Return', value, ...p.span(start) }
}

function raiseStatement(p: Cursor, start: Token): Stmt {
  p.advance()
  const exc = startsExpression(p.token) ? expression(p) : null
  const cause = exc !== null && p.accept('from') ? expression(p) : null
  return { type: 'Raise', exc, cause, ...p.span(start) }
}

function deleteStatement(p: Cursor, start: Token): Stmt {
  p.advance()
  const targets = [target(p)]
  while (p.accept(',') && !p.at(NEWLINE) && !p.at(';')) targets.push(target(p))
  return { type: 'Delete', targets, ...p.span(start) }
}

function target(p: Cursor): Expr {
  const { token } = p
  if (token.type === '*') {
    p.advance()
    bitwiseOr(p)
    throw p.error('cannot delete starred', p.span(token))
  }
  const whole = p.source.atLeast([3, 9]) || ['not', 'lambda', 'await'].includes(token.type)
  const value = startsExpression(token) && whole ? expression(p) : bitwiseOr(p)
  return deletable(p, value)
}

function assertStatement(p: Cursor, start: Token): Stmt {
  p.advance()
  const test = expression(p)
  const msg = p.accept(',') ? expression(p) : null
  return { type: 'Assert', test, msg, ...p.span(start) }
}

function typeAlias(p: Cursor, start: Token): TypeAlias {
  p.source.need([3, 12], 'a type statement', start)
  p.advance()
  const name = p.advance()
  const target = { type: 'Name', id: name.text, ctx: 'Store', ...p.span(name) } as const
  const typeParams = typeParameters(p)
  p.expect('=')
  const value = expression(p)
  return { type: 'TypeAlias', name: target, typeParams, value, ...p.span(start) }
}

/** An expression, or an assignment of any kind. Source: the rules `assignment` and `star_expressions`. */
function expressionStatement(p: Cursor, start: Token): Stmt {
  const first = assignedValue(p)
  const op = AUGMENTED[p.token.type]
  if (p.at('=')) return assign(p, start, first)
  if (op !== undefined) {
    p.advance()
    const value = refuseStarred(p, assignedValue(p))
    if (first.type !== 'Name' && first.type !== 'Attribute' && first.type !== 'Subscript') {
      throw p.error(p.source.atLeast([3, 10]) ? `'${expressionName(first, p)}' is an illegal expression for augmented assignment` : oldAugmented(p, first), first)
    }
    first.ctx = 'Store'
    return { type: 'AugAssign', target: first, op, value, ...p.span(start) }
  }
  if (p.at(':')) return annotated(p, start, first)
  if (p.at(':=')) throw first.type === 'Name' ? p.unexpected() : p.error(`cannot use assignment expressions with ${expressionName(first, p)}`, first)
  if (first.type === 'Name' && (first.id === 'print' || first.id === 'exec') && startsExpression(p.token)) {
    throw oldPrint(p, first.id, start)
  }
  refuseStarred(p, first)
  return { type: 'Expr', value: first, ...p.span(start) }
}

function oldAugmented(p: Cursor, target: Expr): string {
  return target.type === 'Tuple' || target.type === 'List' ? 'illegal expression for augmented assignment' : `cannot assign to ${expressionName(target, p)}`
}

/** `print` as a statement. Source: the rule `invalid_expression`; to 3.9 `_set_legacy_print_statement_msg`, `Objects/exceptions.c`. */
function oldPrint(p: Cursor, name: string, start: Token): Error {
  const message = `Missing parentheses in call to '${name}'.`
  if (p.source.atLeast([3, 10])) {
    const rest = p.attempt(() => starExpressions(p))
    const place = 'value' in rest ? p.range(start, rest.value) : p.span(start)
    return p.error(`${message} Did you mean ${name}(...)?`, place)
  }
  if (name === 'exec') return p.error(message.slice(0, -1))
  const line = p.source.text.slice(p.token.offset).split('\n', 1)[0].split(';', 1)[0].trim()
  return p.error(line.endsWith(',') ? `${message} Did you mean print(${line} end=" ")?` : `${message} Did you mean print(${line})?`)
}

function assign(p: Cursor, start: Token, first: Expr): Stmt {
  const targets: Expr[] = []
  let value = first
  while (p.accept('=')) {
    assignable(p, value, targets.length === 0 && atLastComparison(p))
    targets.push(value)
    value = assignedValue(p)
  }
  refuseStarred(p, value)
  return { type: 'Assign', targets, value, ...p.span(start) }
}

/** Whether one operand follows and no other `=`: only then `==` may have been meant. Source: the rule `invalid_named_expression`. */
function atLastComparison(p: Cursor): boolean {
  const { index } = p
  const operand = p.attempt(() => bitwiseOr(p))
  const last = 'value' in operand && !p.at('=') && !p.at(':=')
  p.index = index
  return last
}

/** Source: the rule `invalid_ann_assign_target` and the first of `assignment`. */
function annotated(p: Cursor, start: Token, target: Expr): Stmt {
  if (target.type === 'List' || target.type === 'Tuple') throw p.error(`only single target (not ${expressionName(target, p)}) can be annotated`, target)
  if (target.type !== 'Name' && target.type !== 'Attribute' && target.type !== 'Subscript') {
    const colon = p.unexpected()
    p.expect(':')
    throw 'value' in p.attempt(() => expression(p)) ? p.error('illegal target for annotation', target) : colon
  }
  p.expect(':')
  target.ctx = 'Store'
  const annotation = expression(p)
  const value = p.accept('=') ? refuseStarred(p, assignedValue(p)) : null
  return { type: 'AnnAssign', target, annotation, value, simple: start.type === NAME && target.type === 'Name', ...p.span(start) }
}
