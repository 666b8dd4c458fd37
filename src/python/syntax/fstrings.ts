import type { Constant, Expr, FormattedValue, JoinedStr } from './ast'
import type { Cursor } from './cursor'
import { decodeText } from './escapes'
import { refuseStarred } from './targets'
import { FSTRING_END, FSTRING_MIDDLE, FSTRING_START, startsExpression, type Token } from './tokens'

const CONVERSIONS: Record<string, 97 | 114 | 115> = { a: 97, r: 114, s: 115 }

/** An f-string. Source: the rules `fstring`, `fstring_middle`, `fstring_replacement_field` of 3.12. */
export function formattedString(p: Cursor): JoinedStr {
  const start = p.expect(FSTRING_START)
  const raw = /r/i.test(start.text)
  const values = parts(p, raw)
  if (!p.accept(FSTRING_END)) throw p.unexpected()
  return { type: 'JoinedStr', values, ...p.span(start) }
}

/** Literal text and fields, up to what is neither. */
function parts(p: Cursor, raw: boolean): Expr[] {
  const values: Expr[] = []
  for (;;) {
    if (p.at(FSTRING_MIDDLE)) middle(p, p.advance(), raw, values)
    else if (p.at('{')) field(p, raw, values)
    else return values
  }
}

function middle(p: Cursor, token: Token, raw: boolean, values: Expr[]): void {
  const value = raw ? token.text : decodeText(p, token.text, token)
  const { line, column, endLine, endColumn } = token
  const constant: Constant = { type: 'Constant', value: { kind: 'str', value }, line, column, endLine, endColumn }
  if (token.text === '') values.push(constant)
  else append(values, constant)
}

/** Adds a constant, as the end of a constant before it. */
function append(values: Expr[], constant: Constant): void {
  const last = values[values.length - 1]
  if (constant.value.kind !== 'str') return
  if (last?.type === 'Constant' && last.value.kind === 'str') {
    const value = last.value.value + constant.value.value
    values[values.length - 1] = { ...last, value: { kind: 'str', value }, endLine: constant.endLine, endColumn: constant.endColumn }
  } else if (constant.value.value !== '') {
    values.push(constant)
  }
}

function field(p: Cursor, raw: boolean, values: Expr[]): void {
  const first = p.index
  const open = p.expect('{')
  refuseEmpty(p)
  const value = fieldExpression(p)
  const debug = p.at('=') ? p.next : null
  if (debug !== null) p.advance()
  const conversion = p.at('!') ? conversionCode(p) : -1
  const spec = p.at(':') ? format(p, raw) : null
  if (!p.at('}')) throw spec !== null ? p.error("f-string: expecting '}', or format specs") : fieldError(p, debug !== null, conversion !== -1)
  p.advance()
  const formatted: FormattedValue = { type: 'FormattedValue', value, conversion, formatSpec: spec, ...p.span(open) }
  if (debug !== null) {
    append(values, debugText(p, first, debug))
    if (conversion === -1 && spec === null) formatted.conversion = CONVERSIONS.r ?? -1
  }
  values.push(formatted)
}

/** The source of a field with `=`, from behind the brace to the conversion, the format or the closing brace, without comments. */
function debugText(p: Cursor, first: number, after: Token): Constant {
  const open = p.tokens[first] ?? after
  let value = ''
  let from = open.end
  for (let at = first; p.tokens[at] !== after && at < p.index; at++) {
    const next = p.tokens[at + 1] ?? after
    value += p.source.text.slice(from, next.offset).replace(/#[^\n]*/g, '')
    value += next === after ? '' : p.source.text.slice(next.offset, next.end)
    from = next.end
  }
  return { type: 'Constant', value: { kind: 'str', value }, line: open.line, column: open.endColumn, endLine: after.line, endColumn: after.column }
}

function conversionCode(p: Cursor): 97 | 114 | 115 {
  const mark = p.advance()
  const { token } = p
  if (token.type === '}' || token.type === ':') throw p.error('f-string: missing conversion character')
  if (token.offset !== mark.end) throw p.error('f-string: conversion type must come right after the exclamanation mark', mark)
  if (!/^[\p{L}_]/u.test(token.text)) throw p.error('f-string: invalid conversion character')
  const code = CONVERSIONS[token.text]
  if (code === undefined) throw p.error(`f-string: invalid conversion character '${token.text}': expected 's', 'r', or 'a'`)
  p.advance()
  return code
}

function format(p: Cursor, raw: boolean): JoinedStr {
  const colon = p.expect(':')
  const values = parts(p, raw)
  return { type: 'JoinedStr', values, ...p.span(colon) }
}

function fieldExpression(p: Cursor): Expr {
  const start = p.token
  const result = p.attempt(() => (p.at('yield') ? p.rules.yieldExpression(p) : refuseStarred(p, p.rules.starExpressions(p))))
  if ('value' in result) {
    if (startsExpression(p.token) && p.token.type !== '(' && p.token.type !== '[') throw missingComma(p, start)
    return result.value
  }
  if (result.failed.message !== 'invalid syntax') throw result.failed
  if (start.type === 'lambda') throw p.error('f-string: lambda expressions are not allowed without parentheses')
  const message = result.at === p.index ? "f-string: expecting a valid expression after '{'" : "f-string: expecting '=', or '!', or ':', or '}'"
  p.index = result.at
  throw p.error(message)
}

function missingComma(p: Cursor, start: Token): Error {
  if (!p.source.atLeast([3, 10])) return p.unexpected()
  const second = p.attempt(() => p.rules.expression(p))
  const place = 'value' in second ? p.range(start, second.value) : start
  return p.error(`${p.source.atLeast([3, 12]) ? '' : 'f-string: '}invalid syntax. Perhaps you forgot a comma?`, place)
}

function refuseEmpty(p: Cursor): void {
  const { type } = p.token
  if (type === '}' && !p.source.atLeast([3, 12])) throw p.error('f-string: empty expression not allowed')
  if (type === '}') throw p.error("f-string: valid expression required before '}'")
  if (type === '!' || type === ':' || type === '=') throw p.error(`f-string: valid expression required before '${type}'`)
}

function fieldError(p: Cursor, debug: boolean, conversion: boolean): Error {
  if (conversion) return p.error("f-string: expecting ':' or '}'")
  return p.error(debug ? "f-string: expecting '!', or ':', or '}'" : "f-string: expecting '=', or '!', or ':', or '}'")
}
