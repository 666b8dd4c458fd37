import { type PyVersion, since, ValueFault } from './fault'
import { parseFloatText } from './floats'
import type { PyIntValue } from './ints'
import { parseIntText } from './intText'
import { codePoints, isFlat } from './unicode'

/** Makes the objects that a document describes, in the order in which json.loads makes them. */
export interface JsonBuilder<T> {
  string(text: string): T
  int(value: PyIntValue): T
  float(value: number): T
  constant(value: boolean | null): T
  array(): T
  append(array: T, item: T): void
  object(): T
  /** Comes before the value is read. */
  key(text: string): T
  set(object: T, key: T, value: T): void
}

/** A JSONDecodeError; its arguments here are message, document and position. Lib/json/decoder.py JSONDecodeError */
export function jsonDecodeFault(message: string, document: string, position: number): ValueFault {
  const before = codePoints(document).slice(0, position)
  const line = before.filter((unit) => unit === '\n').length + 1
  const column = position - before.lastIndexOf('\n')
  return new ValueFault('JSONDecodeError', `${message}: line ${line} column ${column} (char ${position})`, [message, document, position])
}

/** json.loads of a str. Lib/json/decoder.py JSONDecoder.decode, Modules/_json.c scan_once_unicode */
export function parseJson<T>(document: string, builder: JsonBuilder<T>, version: PyVersion, strict = true): T {
  if (document.startsWith('\ufeff')) throw jsonDecodeFault('Unexpected UTF-8 BOM (decode using utf-8-sig)', document, 0)
  const parser = new Parser(document, builder, version, strict)
  parser.skipSpace()
  const value = parser.value()
  parser.skipSpace()
  parser.finish()
  return value
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y

const WORDS: readonly (readonly [text: string, value: boolean | null | number])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]

const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

class Parser<T> {
  /** Code points, as positions count them. */
  private readonly units: string | readonly string[]
  private at = 0

  constructor(
    private readonly document: string,
    private readonly builder: JsonBuilder<T>,
    private readonly version: PyVersion,
    private readonly strict: boolean,
  ) {
    this.units = isFlat(document) ? document : codePoints(document)
  }

  skipSpace(): void {
    while (' \t\n\r'.includes(this.units[this.at] ?? 'x')) this.at++
  }

  finish(): void {
    if (this.at < this.units.length) throw this.fault('Extra data', this.at)
  }

  value(): T {
    const unit = this.units[this.at]
    if (unit === '"') {
      this.at++
      return this.builder.string(this.stringBody())
    }
    if (unit === '{') return this.object()
    if (unit === '[') return this.array()
    const word = WORDS.find(([text]) => text[0] === unit && this.slice(this.at, this.at + text.length) === text)
    if (word === undefined) return this.number()
    const [text, value] = word
    this.at += text.length
    return typeof value === 'number' ? this.builder.float(value) : this.builder.constant(value)
  }

  private fault(message: string, position: number): ValueFault {
    return jsonDecodeFault(message, this.document, position)
  }

  private slice(from: number, to: number): string {
    const part = this.units.slice(from, to)
    return typeof part === 'string' ? part : part.join('')
  }

  private number(): T {
    let end = this.at
    while (/^[-+.0-9eE]$/.test(this.units[end] ?? '')) end++
    const text = this.slice(this.at, end)
    NUMBER.lastIndex = 0
    const match = NUMBER.exec(text)
    if (match === null) throw this.fault('Expecting value', this.at)
    const [matched, fraction, exponent] = match
    this.at += matched.length
    if (fraction === undefined && exponent === undefined) return this.builder.int(parseIntText(matched, 10, this.version))
    return this.builder.float(parseFloatText(matched, this.version))
  }

  private array(): T {
    const array = this.builder.array()
    this.at++
    this.skipSpace()
    while (this.units[this.at] !== ']') {
      this.builder.append(array, this.value())
      this.skipSpace()
      if (this.units[this.at] === ']') break
      this.comma('array', ']')
      // A bracket behind a comma is no value.
      if (this.units[this.at] === ']') throw this.fault('Expecting value', this.at)
    }
    this.at++
    return array
  }

  private object(): T {
    const object = this.builder.object()
    this.at++
    this.skipSpace()
    while (this.units[this.at] !== '}') {
      const key = this.key()
      this.builder.set(object, key, this.value())
      this.skipSpace()
      if (this.units[this.at] === '}') break
      this.comma('object', '}')
      if (this.units[this.at] === '}') throw this.fault('Expecting property name enclosed in double quotes', this.at)
    }
    this.at++
    return object
  }

  private key(): T {
    if (this.units[this.at] !== '"') throw this.fault('Expecting property name enclosed in double quotes', this.at)
    this.at++
    const key = this.builder.key(this.stringBody())
    this.skipSpace()
    if (this.units[this.at] !== ':') throw this.fault("Expecting ':' delimiter", this.at)
    this.at++
    this.skipSpace()
    return key
  }

  private comma(what: string, close: string): void {
    if (this.units[this.at] !== ',') throw this.fault("Expecting ',' delimiter", this.at)
    const comma = this.at++
    this.skipSpace()
    if (this.units[this.at] === close && since(this.version, 13)) throw this.fault(`Illegal trailing comma before end of ${what}`, comma)
  }

  /** From behind the opening quote to behind the closing one. Modules/_json.c scanstring_unicode */
  private stringBody(): string {
    const begin = this.at - 1
    let result = ''
    for (;;) {
      const unit = this.units[this.at]
      if (unit === undefined) throw this.fault('Unterminated string starting at', begin)
      this.at++
      if (unit === '"') return result
      if (unit === '\\') result += this.escape(begin)
      else if (unit < ' ' && this.strict) throw this.fault('Invalid control character at', this.at - 1)
      else result += unit
    }
  }

  private escape(begin: number): string {
    const letter = this.units[this.at]
    if (letter === undefined) throw this.fault('Unterminated string starting at', begin)
    this.at++
    if (letter !== 'u') {
      const character = ESCAPES[letter]
      if (character === undefined) throw this.fault('Invalid \\escape', this.at - 2)
      return character
    }
    const digits = this.slice(this.at, this.at + 4)
    // There must be room for the digits and for the quote behind them.
    if (this.at + 4 >= this.units.length || !/^[0-9a-f]{4}$/i.test(digits)) throw this.fault('Invalid \\uXXXX escape', this.at - 1)
    this.at += 4
    return String.fromCharCode(Number.parseInt(digits, 16))
  }
}
