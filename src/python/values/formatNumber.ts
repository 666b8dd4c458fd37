import { fixedDigits, significantDigits } from './decimalDigits'
import { floatRepr } from './floats'
import type { FormatSpec } from './formatSpec'
import { aligned } from './formatSpec'

export interface DoubleOptions {
  /** Keeps the point, and with 'g' the zeros at the end. */
  readonly alternate?: boolean
  /** Puts '.0' behind what would look like an int. */
  readonly addDotZero?: boolean
  /** Takes the sign from what is rounded to zero. */
  readonly noNegativeZero?: boolean
}

/** A float as text. Python/pystrtod.c PyOS_double_to_string. @param type - e, f, g, their capitals, or r for the shortest */
export function formatDouble(value: number, type: string, precision: number, options: DoubleOptions = {}): string {
  const magnitude = magnitudeText(Math.abs(value), type.toLowerCase(), precision, options)
  const isNegative = value < 0 || Object.is(value, -0)
  const text = isNegative && !(options.noNegativeZero === true && !/[1-9in]/.test(magnitude.split('e')[0] ?? '')) ? `-${magnitude}` : magnitude
  return type === type.toLowerCase() ? text : text.toUpperCase()
}

function magnitudeText(value: number, type: string, precision: number, options: DoubleOptions): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return 'inf'
  const { alternate = false, addDotZero = false } = options
  if (type === 'f') return fixedDigits(value, precision) + (alternate && precision === 0 ? '.' : '')
  if (type === 'e') {
    const { digits, exponent } = significantDigits(value, precision + 1)
    return withExponent(digits, exponent, alternate)
  }
  if (type === 'r') return shortest(value, alternate, addDotZero)
  return general(value, precision === 0 ? 1 : precision, alternate, addDotZero)
}

function shortest(value: number, alternate: boolean, addDotZero: boolean): string {
  const text = floatRepr(value)
  const bare = addDotZero || alternate ? text : text.replace(/\.0$/, '')
  if (!alternate) return bare
  if (text.includes('e')) return text.includes('.') ? text : text.replace('e', '.e')
  return addDotZero ? text : text.replace(/\.0$/, '.')
}

/** 'g': as many digits as the precision says, with an exponent where the point would be far away. */
function general(value: number, precision: number, alternate: boolean, addDotZero: boolean): string {
  const { digits, exponent } = significantDigits(value, precision)
  const kept = alternate ? digits : digits.replace(/(?!^)0+$/, '')
  if (exponent < -4 || exponent >= precision - (addDotZero ? 1 : 0)) return withExponent(kept, exponent, alternate)
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${kept}`
  const whole = kept.slice(0, exponent + 1).padEnd(exponent + 1, '0')
  const fraction = kept.slice(exponent + 1)
  if (fraction !== '') return `${whole}.${fraction}`
  return whole + (addDotZero ? '.0' : alternate ? '.' : '')
}

function withExponent(digits: string, exponent: number, alternate: boolean): string {
  const point = digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits + (alternate ? '.' : '')
  return `${point}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
}

/** Parts of a number from left to right. */
export interface NumberParts {
  readonly isNegative: boolean
  readonly prefix: string
  readonly digits: string
  /** Point, fraction, exponent, percent sign. */
  readonly rest: string
}

/** A number in its field. Python/formatter_unicode.c calc_number_widths, fill_number. @param group - digits between separators */
export function laidOut({ isNegative, prefix, digits, rest }: NumberParts, spec: FormatSpec, group: number): string {
  const sign = isNegative ? '-' : spec.sign === '+' || spec.sign === ' ' ? spec.sign : ''
  const head = sign + prefix
  const isZeroFilled = spec.fill === '0' && spec.align === '='
  const body = grouped(digits, spec.grouping, group, isZeroFilled ? spec.width - head.length - rest.length : 0) + rest
  if (spec.align !== '=') return aligned(head + body, head.length + body.length, spec)
  return head + aligned(body, body.length, { ...spec, align: '>', width: spec.width - head.length })
}

/** Digits with separators, and with zeros in front up to a width; a separator never comes first. */
function grouped(digits: string, separator: string | null, group: number, width: number): string {
  if (separator === null || /^(inf|nan)/i.test(digits)) return digits
  let count = digits.length
  while (count + Math.floor((count - 1) / group) < width) count++
  const padded = digits.padStart(count, '0')
  const first = count % group === 0 ? group : count % group
  let result = padded.slice(0, first)
  for (let at = first; at < count; at += group) result += separator + padded.slice(at, at + group)
  return result
}
