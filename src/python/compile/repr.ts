import type { Constant } from '../code/code'

function escaped(text: string, quote: string): string {
  let out = ''
  for (const point of text) {
    const code = point.codePointAt(0) ?? 0
    if (point === quote || point === '\\') out += `\\${point}`
    else if (point === '\n') out += '\\n'
    else if (point === '\r') out += '\\r'
    else if (point === '\t') out += '\\t'
    else if (code < 32 || code === 127) out += `\\x${code.toString(16).padStart(2, '0')}`
    else if (code >= 0xd800 && code <= 0xdfff) out += `\\u${code.toString(16)}`
    else out += point
  }
  return quote + out + quote
}

function quoted(text: string): string {
  return escaped(text, text.includes("'") && !text.includes('"') ? '"' : "'")
}

function bytes(value: Uint8Array): string {
  const text = String.fromCharCode(...value)
  return `b${quoted(text).replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`)}`
}

/** `repr` of a float: the shortest digits, with an exponent from 1e16 on and below 1e-4. */
function float(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value < 0 ? '-1e309' : '1e309'
  if (Object.is(value, -0)) return '-0.0'
  const size = Math.abs(value)
  if (size !== 0 && (size >= 1e16 || size < 1e-4)) {
    const [digits, exponent] = value.toExponential().split('e')
    return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`
  }
  return Number.isInteger(value) ? `${value}.0` : String(value)
}

function withoutPoint(value: number): string {
  return float(value).replace(/\.0$/, '')
}

function complex(real: number, imag: number): string {
  const part = `${withoutPoint(imag)}j`
  if (real === 0 && !Object.is(real, -0)) return part
  return `(${withoutPoint(real)}${imag < 0 || Object.is(imag, -0) ? '' : '+'}${part})`
}

const NAMES = { none: 'None', true: 'True', false: 'False', ellipsis: '...' } as const

/** A constant as Python writes it. An infinite float is written as a literal that is one. */
export function repr(constant: Constant): string {
  switch (constant.kind) {
    case 'int':
      return String(constant.value)
    case 'float':
      return float(constant.value)
    case 'complex':
      return complex(constant.real ?? 0, constant.imag)
    case 'str':
      return quoted(constant.value)
    case 'bytes':
      return bytes(constant.value)
    case 'tuple':
      return `(${constant.items.map(repr).join(', ')}${constant.items.length === 1 ? ',' : ''})`
    case 'frozenset':
      return `frozenset({${constant.items.map(repr).join(', ')}})`
    case 'code':
      return `<code ${constant.code.name}>`
    default:
      return NAMES[constant.kind]
  }
}
