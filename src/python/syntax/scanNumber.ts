import type { ConstantValue } from './ast'
import type { Scanner } from './scanner'
import { NUMBER, type Token } from './tokens'

const DIGITS = '[0-9](?:_?[0-9])*'
const EXPONENT = `(?:[eE][+-]?${DIGITS})`
const DECIMAL = new RegExp(`(?:${DIGITS}\\.(?:${DIGITS})?|\\.${DIGITS}|${DIGITS})${EXPONENT}?[jJ]?`, 'y')
const RADIX = /0(?:[xX](?:_?[0-9a-fA-F])+|[oO](?:_?[0-7])+|[bB](?:_?[01])+)/y
const WORD = /[\p{XID_Start}_][\p{XID_Continue}]*/uy
/** Keywords that may follow a number without a space, with a warning. Source: `verify_end_of_number`, `Parser/tokenizer.c`. */
const GLUED = /(?:and|else|for|if|in|is|or|not)/y
const KINDS: Record<string, string> = { x: 'hexadecimal', o: 'octal', b: 'binary' }

/** `PyLong_MAX_STR_DIGITS`: decimal integers may have so many digits. */
const MAX_DIGITS = 4300

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

function scanRadix(s: Scanner, kind: string): Token {
  const number = match(RADIX, s.text, s.pos)
  const next = s.text.charAt(s.pos + (number ?? '0x').length)
  const after = s.pos + (number ?? '0x').length
  if (/[0-9]/.test(next)) throw s.errorBefore(`invalid digit '${next}' in ${kind} literal`, after + 1)
  if (number === undefined || next === '_' || match(WORD, s.text, s.pos + number.length) !== undefined) {
    const glued = number !== undefined && match(GLUED, s.text, s.pos + number.length) !== undefined
    if (number === undefined || !glued) throw s.errorBefore(`invalid ${kind} literal`, next === '_' ? after + 1 : after)
    warnGlued(s, kind)
  }
  return s.take(NUMBER, number.length)
}

function warnGlued(s: Scanner, kind: string): void {
  if (s.source.atLeast([3, 10])) s.source.warn(`invalid ${kind} literal`, s.line, undefined, [3, 11])
}

/** Cuts a number off; `pos` is at its first digit, or at a dot before one. */
export function scanNumber(s: Scanner): Token {
  const kind = KINDS[s.peek(1).toLowerCase()]
  if (s.peek() === '0' && kind !== undefined) return scanRadix(s, kind)
  const number = match(DECIMAL, s.text, s.pos) ?? s.peek()
  const end = s.pos + number.length
  if (/^0[0-9_]*[1-9]/.test(number) && /^[0-9_]+$/.test(number)) {
    const zeros = /^[0_]*/.exec(number)?.[0].length ?? 0
    const { line, column } = s.place
    const place = s.source.atLeast([3, 10]) ? { line, column, endColumn: column + zeros } : { line, column: column + number.length - 1 }
    throw s.error('leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers', place)
  }
  const word = match(WORD, s.text, end)
  if (word !== undefined) {
    if (match(GLUED, s.text, end) === undefined)
      throw s.errorBefore(
        `invalid ${/[jJ]$/.test(number) ? 'imaginary' : 'decimal'} literal`,
        /^(?:__|_(?![0-9])|[eE][+-])/.test(s.text.slice(end)) ? end + (s.text[end] === '_' ? 1 : 2) : end,
      )
    warnGlued(s, 'decimal')
  }
  return s.take(NUMBER, number.length)
}

/** The value that a NUMBER stands for; null for a decimal integer of too many digits. */
export function numberValue(text: string, most = MAX_DIGITS): ConstantValue | null {
  const plain = text.replaceAll('_', '')
  if (/^0[xob]/i.test(plain)) return integer(BigInt(plain.toLowerCase()))
  if (/[jJ]$/.test(plain)) return { kind: 'complex', imag: Number(plain.slice(0, -1)) }
  if (/[.eE]/.test(plain)) return { kind: 'float', value: Number(plain) }
  if (most > 0 && plain.length > most) return null
  return integer(BigInt(plain))
}

function integer(value: bigint): ConstantValue {
  const small = Number(value)
  return { kind: 'int', value: Number.isSafeInteger(small) ? small : value }
}
