import type { ConstantValue, Stmt } from '../../../src/python/syntax/ast'

const POSITION = new Set(['line', 'column', 'endLine', 'endColumn', 'type'])
const NAMES: Record<string, string> = { none: 'None', true: 'True', false: 'False', ellipsis: '...' }

type Fields = Record<string, unknown>

function text(value: string): string {
  return JSON.stringify(value).replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function double(value: number): string {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value)
  return bytes.toString('hex')
}

function constant(value: ConstantValue): string {
  switch (value.kind) {
    case 'int':
      return `int:${value.value.toString(16)}`
    case 'float':
      return `float:${double(value.value)}`
    case 'complex':
      return `imag:${double(value.imag)}`
    case 'bytes':
      return `bytes:${Buffer.from(value.value).toString('hex')}`
    case 'str':
      return text(value.value)
    default:
      return NAMES[value.kind] ?? ''
  }
}

function field(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => (item === null ? 'None' : field(item))).join(',')}]`
  // Without a position an operator or a context is a bare name in CPython's tree; here it is a string that starts with a capital.
  if (typeof value === 'string') return text(value)
  if (typeof value === 'object' && value !== null) return 'kind' in value ? constant(value as ConstantValue) : node(value as Fields)
  return String(Number(value))
}

/** Fields whose strings name a class of CPython's `ast`. */
const ENUMS = new Set(['ctx', 'op', 'ops'])

function enumeration(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(',')}]` : String(value)
}

function node(fields: Fields): string {
  const { type, line, column, endLine, endColumn } = fields
  const position = line === undefined || type === 'match_case' ? '' : `@${line}:${column}-${endLine}:${endColumn}`
  const parts: string[] = []
  for (const name of Object.keys(fields).sort()) {
    const value = fields[name]
    if (POSITION.has(name) || value === null || (Array.isArray(value) && value.length === 0)) continue
    parts.push(`${name}=${ENUMS.has(name) ? enumeration(value) : field(value)}`)
  }
  return `${type}${position}(${parts.join(',')})`
}

/** A statement in the form of record.py. */
export function dump(statement: Stmt): string {
  return node(statement as unknown as Fields)
}
