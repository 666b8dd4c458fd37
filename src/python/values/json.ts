import { type PyVersion, since, valueError } from './fault'
import { floatRepr } from './floats'

const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A str as json.dumps writes it, quotes included. Modules/_json.c py_encode_basestring, py_encode_basestring_ascii */
export function encodeJsonString(text: string, ensureAscii = true): string {
  if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`
  let result = '"'
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const character = text[at] ?? ''
    const short = SHORT[character]
    if (short !== undefined) result += short
    else if (unit < 0x20 || (ensureAscii && unit > 0x7e)) result += `\\u${unit.toString(16).padStart(4, '0')}`
    else result += character
  }
  return `${result}"`
}

/** A float as json.dumps writes it. Modules/_json.c encoder_encode_float */
export function encodeJsonFloat(value: number, allowNan: boolean, version: PyVersion): string {
  if (Number.isFinite(value)) return floatRepr(value)
  if (!allowNan) throw valueError(`Out of range float values are not JSON compliant${since(version, 12) ? `: ${floatRepr(value)}` : ''}`)
  if (Number.isNaN(value)) return 'NaN'
  return value > 0 ? 'Infinity' : '-Infinity'
}

export { type JsonBuilder, jsonDecodeFault, parseJson } from './jsonParser'
