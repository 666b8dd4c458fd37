import type { Expr, FormattedValue, JoinedStr, Position, Tuple } from '../syntax/ast'

function text(value: string, at: Position): Expr {
  const { line, column, endLine, endColumn } = at
  return { type: 'Constant', value: { kind: 'str', value }, line, column, endLine, endColumn }
}

/** A directive of `%`: flags, width, precision, conversion. */
const DIRECTIVE = /%(?:%|([-+ #0]*)(\d{0,2})(?:(\.)(\d{0,2}))?([sra]))/y

function formatted(match: RegExpExecArray, value: Expr): FormattedValue {
  const [, flags = '', width = '', dot = '', precision = '', conversion] = match
  const { line, column, endLine, endColumn } = value
  const padded = width !== ''
  const spec = `${padded && Number(width) > 0 && !flags.includes('-') ? '>' : ''}${padded ? Number(width) : ''}${dot === '' ? '' : `.${Number(precision)}`}`
  const formatSpec: JoinedStr | null = spec === '' ? null : { type: 'JoinedStr', values: [text(spec, value)], line, column, endLine, endColumn }
  return { type: 'FormattedValue', value, conversion: conversion === 's' ? 115 : conversion === 'r' ? 114 : 97, formatSpec, line, column, endLine, endColumn }
}

/**
 * A constant template with `%s`, `%r` and `%a` alone, and as many values as it asks for, becomes an f-string; null if it does not.
 * Source: `optimize_format` in `Python/ast_opt.c`.
 */
export function percentFormat(template: string, { elts }: Tuple, at: Position): JoinedStr | null {
  if (elts.some(({ type }) => type === 'Starred')) return null
  const values: Expr[] = []
  let used = 0
  let literal = ''
  const flush = () => {
    if (literal !== '') values.push(text(literal, at))
    literal = ''
  }
  for (let index = 0; index < template.length; ) {
    if (template[index] !== '%') {
      literal += template[index++]
      continue
    }
    DIRECTIVE.lastIndex = index
    const match = DIRECTIVE.exec(template)
    if (match === null) return null
    index = DIRECTIVE.lastIndex
    if (match[5] === undefined) {
      literal += '%'
      continue
    }
    if (used >= elts.length) return null
    flush()
    values.push(formatted(match, elts[used++]))
  }
  flush()
  const { line, column, endLine, endColumn } = at
  return used === elts.length ? { type: 'JoinedStr', values, line, column, endLine, endColumn } : null
}
