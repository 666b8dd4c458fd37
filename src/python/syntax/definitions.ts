import type { Expr, Stmt } from './ast'
import { callArguments } from './calls'
import type { Cursor } from './cursor'
import { expression, namedExpression } from './expressions'
import { parameters } from './parameters'
import { NAME, NEWLINE, type Token } from './tokens'
import { typeParameters } from './typeParameters'

/** A function or class with its decorators. Source: the rules `decorators`, `function_def`, `class_def`. */
export function decorated(p: Cursor): Stmt {
  const list: Expr[] = []
  while (p.accept('@')) {
    const { token } = p
    const value = namedExpression(p)
    if (token.type !== NAME || !isPlainDecorator(value)) p.source.need([3, 9], 'a decorator that is no dotted name or call of one', token)
    list.push(value)
    p.expect(NEWLINE)
  }
  const start = p.token
  if (p.at('class')) return classDefinition(p, list)
  const isAsync = p.accept('async')
  if (!p.at('def')) throw p.unexpected()
  return functionDefinition(p, start, isAsync, list)
}

/** To 3.8 a decorator was a dotted name, or a call of one. */
function isPlainDecorator(value: Expr): boolean {
  let node = value.type === 'Call' ? value.func : value
  while (node.type === 'Attribute') node = node.value
  return node.type === 'Name'
}

/** @param start - `def`, or the `async` before it */
export function functionDefinition(p: Cursor, start: Token, isAsync: boolean, decoratorList: Expr[]): Stmt {
  const def = p.expect('def')
  const name = p.expect(NAME).text
  const typeParams = typeParameters(p)
  p.expect('(', "expected '('")
  const args = parameters(p, ')')
  p.expect(')')
  const returns = p.accept('->') ? expression(p) : null
  p.expect(':', "expected ':'")
  const body = p.rules.block(p, 'function definition', def.line)
  return { type: isAsync ? 'AsyncFunctionDef' : 'FunctionDef', name, args, body, decoratorList, returns, typeParams, ...p.span(start) }
}

export function classDefinition(p: Cursor, decoratorList: Expr[]): Stmt {
  const start = p.expect('class')
  const name = p.expect(NAME).text
  const typeParams = typeParameters(p)
  const { args: bases, keywords } = p.at('(') ? callArguments(p, true) : { args: [], keywords: [] }
  p.colon()
  const body = p.rules.block(p, 'class definition', start.line)
  return { type: 'ClassDef', name, bases, keywords, body, decoratorList, typeParams, ...p.span(start) }
}
