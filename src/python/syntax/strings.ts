import type { ConstantValue, Expr } from './ast'
import type { Cursor } from './cursor'
import { decodeBytes, decodeText } from './escapes'
import { formattedString } from './fstrings'
import { FSTRING_START, STRING, type Token } from './tokens'

type Piece = Expr & { type: 'Constant' | 'JoinedStr' }

/** One or more adjacent literals; all of them are one constant, or one JoinedStr. Source: `_PyPegen_concatenate_strings`, `Parser/action_helpers.c`. */
export function strings(p: Cursor): Expr {
  const start = p.token
  const pieces: Piece[] = []
  while (p.at(STRING) || p.at(FSTRING_START)) pieces.push(p.at(STRING) ? plainString(p, p.advance()) : formattedString(p))
  const [first] = pieces
  if (pieces.length === 1 && first !== undefined) return first
  const bytes = pieces.filter((piece) => piece.type === 'Constant' && piece.value.kind === 'bytes').length
  if (bytes > 0 && bytes < pieces.length) throw p.error('cannot mix bytes and nonbytes literals')
  const position = p.span(start)
  if (bytes > 0) return { type: 'Constant', value: { kind: 'bytes', value: joinBytes(pieces) }, ...position }
  if (pieces.every((piece) => piece.type === 'Constant')) return { type: 'Constant', value: { kind: 'str', value: pieces.map(textOf).join('') }, ...position }
  return { type: 'JoinedStr', values: merge(pieces.flatMap((piece) => (piece.type === 'JoinedStr' ? piece.values : [piece]))), ...position }
}

function plainString(p: Cursor, token: Token): Piece {
  const { text } = token
  const open = text.search(/['"]/)
  const prefix = text.slice(0, open).toLowerCase()
  const size = text.length - open >= 6 && text.startsWith(text.charAt(open).repeat(3), open) ? 3 : 1
  const body = text.slice(open + size, -size)
  const raw = prefix.includes('r')
  const value: ConstantValue = prefix.includes('b') ? { kind: 'bytes', value: decodeBytes(p, body, raw, token) } : { kind: 'str', value: raw ? body : decodeText(p, body, token) }
  return { type: 'Constant', value, ...p.span(token) }
}

function textOf(piece: Expr): string {
  return piece.type === 'Constant' && piece.value.kind === 'str' ? piece.value.value : ''
}

function joinBytes(pieces: readonly Piece[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => (piece.type === 'Constant' && piece.value.kind === 'bytes' ? [...piece.value.value] : [])))
}

/** Makes one constant of neighbours, and drops the empty ones. */
function merge(values: readonly Expr[]): Expr[] {
  const result: Expr[] = []
  for (const value of values) {
    const last = result[result.length - 1]
    if (value.type === 'Constant' && last?.type === 'Constant') {
      result[result.length - 1] = { ...last, value: { kind: 'str', value: textOf(last) + textOf(value) }, endLine: value.endLine, endColumn: value.endColumn }
    } else {
      result.push(value)
    }
  }
  return result.filter((value) => value.type !== 'Constant' || textOf(value) !== '')
}
