import { type PyVersion, since, ValueFault, valueError } from './fault'
import { codePoints, decimalValue } from './unicode'

/** A parsed format specification; null where it says nothing. */
export interface FormatSpec {
  readonly fill: string
  readonly align: string
  readonly sign: string | null
  readonly noNegativeZero: boolean
  readonly alternate: boolean
  /** -1 without one. */
  readonly width: number
  readonly grouping: ',' | '_' | null
  /** -1 without one. */
  readonly precision: number
  /** '' without one, for floats and complex numbers. */
  readonly type: string
}

/** What is formatted, for messages and for what a specification leaves open. */
export interface FormatSubject {
  readonly typeName: string
  readonly align: '<' | '>'
  readonly type: string
}

class Cursor {
  at = 0

  constructor(readonly units: readonly string[]) {}

  get next(): string | undefined {
    return this.units[this.at]
  }

  /** Takes the next character where it is one of those. */
  take(characters: string): string | null {
    const character = this.next
    if (character === undefined || !characters.includes(character)) return null
    this.at++
    return character
  }

  /** Digits of any script as a number, -1 where there are none. */
  integer(): number {
    const first = this.at
    let value = 0n
    for (;;) {
      const digit = this.next === undefined ? -1 : decimalValue(this.next.codePointAt(0) ?? 0)
      if (digit < 0) break
      value = value * 10n + BigInt(digit)
      if (value > 0x7fffffffffffffffn) throw valueError('Too many decimal digits in format string')
      this.at++
    }
    return this.at === first ? -1 : Number(value)
  }
}

const ALIGN = '<>=^'

const parsed = new Map<string, FormatSpec>()
/** A program has few specifications; one that makes them up has no use for any of these. */
const MOST_PARSED = 256

/** Python/formatter_unicode.c parse_internal_render_format_spec. */
export function parseFormatSpec(text: string, subject: FormatSubject, version: PyVersion): FormatSpec {
  const key = `${version[1]} ${subject.align}${subject.type} ${text}`
  let spec = parsed.get(key)
  if (spec === undefined) {
    spec = parseAnew(text, subject, version)
    if (parsed.size === MOST_PARSED) parsed.clear()
    parsed.set(key, spec)
  }
  return spec
}

function parseAnew(text: string, subject: FormatSubject, version: PyVersion): FormatSpec {
  const cursor = new Cursor(codePoints(text))
  // 1. Alignment, with what fills in front of it.
  let fill: string | null = null
  let align: string | null = null
  if (cursor.units[1] !== undefined && ALIGN.includes(cursor.units[1])) {
    fill = cursor.units[0] ?? ' '
    align = cursor.units[1]
    cursor.at = 2
  } else align = cursor.take(ALIGN)
  // 2. Sign, negative zero, alternate form, and zeros: these say how to fill as well.
  const sign = cursor.take('+- ')
  const noNegativeZero = since(version, 11) && cursor.take('z') !== null
  const alternate = cursor.take('#') !== null
  if (fill === null && cursor.take('0') !== null) {
    fill = '0'
    if (align === null && (subject.align === '>' || !since(version, 10))) align = '='
  }
  // 3. Numbers.
  const width = cursor.integer()
  const grouping = takeGrouping(cursor, version)
  const precision = takePrecision(cursor)
  const rest = cursor.units.length - cursor.at
  if (rest > 1) throw valueError(since(version, 11) ? `Invalid format specifier '${text}' for object of type '${subject.typeName}'` : 'Invalid format specifier')
  const type = cursor.next ?? subject.type
  if (grouping !== null) checkGrouping(grouping, type)
  return { fill: fill ?? ' ', align: align ?? subject.align, sign, noNegativeZero, alternate, width, grouping, precision, type }
}

function takeGrouping(cursor: Cursor, version: PyVersion): ',' | '_' | null {
  const both = () => valueError("Cannot specify both ',' and '_'.")
  let grouping: ',' | '_' | null = cursor.take(',') === null ? null : ','
  if (cursor.take('_') !== null) {
    if (grouping !== null) throw both()
    grouping = '_'
  }
  if (cursor.next === ',' && (grouping === '_' || !since(version, 9))) throw both()
  return grouping
}

function takePrecision(cursor: Cursor): number {
  if (cursor.take('.') === null) return -1
  const precision = cursor.integer()
  if (precision < 0) throw valueError('Format specifier missing precision')
  return precision
}

function checkGrouping(grouping: string, type: string): void {
  if (type === '' || 'deEfFgG%'.includes(type) || (grouping === '_' && 'boxX'.includes(type))) return
  throw valueError(`Cannot specify '${grouping}' with '${shownType(type)}'.`)
}

function shownType(type: string): string {
  const codePoint = type.codePointAt(0) ?? 0
  return codePoint > 32 && codePoint < 128 ? type : `\\x${codePoint.toString(16)}`
}

export function unknownFormatCode(type: string, typeName: string): ValueFault {
  return valueError(`Unknown format code '${shownType(type)}' for object of type '${typeName}'`)
}

/** The text in its field; '=' fills like '>' here, as a number knows where its sign ends. @param length - code points of the text */
export function aligned(text: string, length: number, { fill, align, width }: Pick<FormatSpec, 'fill' | 'align' | 'width'>): string {
  const places = width - length
  if (places <= 0) return text
  if (places > 2 ** 29) throw new ValueFault('MemoryError', '', [])
  const left = align === '<' ? 0 : align === '^' ? Math.floor(places / 2) : places
  return fill.repeat(left) + text + fill.repeat(places - left)
}
