import { type Finder, type Place, PythonSyntaxError, type Reported, type SyntaxErrorType } from './error'
import { DEDENT, END, INDENT, NEWLINE } from './tokens'

/** A version of Python as major and minor. */
export type Version = readonly [number, number]

/** What the compiler would print on stderr and not refuse. */
export interface SyntaxWarning {
  category: 'DeprecationWarning' | 'SyntaxWarning'
  message: string
  line: number
  /** Where the SyntaxError is that a filter makes of it: its column, from 0, its end, and whether its line is quoted. */
  column?: number
  end?: { line: number; column: number }
  quoted?: boolean
}

/** What a parse is told beside the text. */
export interface ParseOptions {
  version: Version
  /** Called for what is suspicious and yet valid, such as an unknown escape. */
  warn?: (warning: SyntaxWarning) => void
  /** How many digits a decimal integer may have; 0: any number. */
  maxDigits?: number
  /** The text that `\N{name}` stands for, or undefined for an unknown name: Unicode's names are not part of the parser. */
  unicodeName?: (name: string) => string | undefined
}

/** What the parser itself refused to 3.9; all else was found in its tree (`Python/ast.c`), and quoted no text. */
const QUOTED_BY_OLD = /^(?:invalid syntax|unexpected |E\w+ while scanning|Missing parentheses)/

/** A source text with the lines, the name and the version that messages need. */
export class Source {
  /** With `\n` as only line end, and with one at its end. Source: `translate_newlines`, `Parser/tokenizer.c`. */
  readonly text: string

  private readonly lines: string[]

  constructor(
    text: string,
    readonly filename: string,
    readonly options: ParseOptions,
  ) {
    const unified = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
    this.text = unified === '' || unified.endsWith('\n') ? unified : `${unified}\n`
    this.lines = this.text.split('\n')
    if (this.text.includes('\0')) throw this.error('source code cannot contain null bytes', { line: 1, column: 0 })
  }

  /** @param reached - how far the tokenizer has come: the line that it is in is quoted with its end */
  error(message: string, place: Place, type: SyntaxErrorType = 'SyntaxError', incomplete = false, by: Finder = 'parser', reached = place.line): PythonSyntaxError {
    const text = this.lines[place.line - 1] ?? ''
    // The place of an INDENT is where the tokenizer stands, which counts from 1 already.
    const column = place.type === INDENT ? place.column : place.column + 1
    return new PythonSyntaxError(message, type, this.filename, place.line, column, text, incomplete, this.reported(message, type, place, column, text, by, reached))
  }

  /** Source: `_PyPegen_raise_error_known_location`, `_syntaxerror_range`; to 3.9 an error had no end, and what `ast.c` found quoted files only. */
  private reported(message: string, type: SyntaxErrorType, place: Place, column: number, text: string, by: Finder, reached: number): Reported {
    if (by === 'tokenizer') return { endLine: place.line, endOffset: place.endColumn === undefined ? column : place.endColumn + 1, text }
    const old = !this.atLeast([3, 10])
    const quoted = by === 'compiler' || (old && type === 'SyntaxError' && !QUOTED_BY_OLD.test(message)) ? null : place.line < reached && !old ? text : `${text}\n`
    if (place.endColumn === undefined || place.type === INDENT || place.type === DEDENT || place.type === END) return { endLine: place.line, endOffset: -1, text: quoted }
    const ended = place.type === NEWLINE && !this.atLeast([3, 12]) ? place.column : place.endColumn
    return { endLine: place.endLine ?? place.line, endOffset: ended + 1, text: quoted }
  }

  atLeast(version: Version): boolean {
    const [major, minor] = this.options.version
    return major > version[0] || (major === version[0] && minor >= version[1])
  }

  /** Refuses a construct that is younger than the version. */
  need(version: Version, what: string, place: Place): void {
    if (!this.atLeast(version)) throw this.error(`${what} ${what.endsWith('s') ? 'need' : 'needs'} Python ${version.join('.')} or later`, place)
  }

  /** @param plain - since when it is more than a deprecation */
  warn(message: string, line: number, column?: number, plain: Version = [3, 12]): void {
    const at = column === undefined ? {} : { column, quoted: this.atLeast([3, 10]) }
    this.options.warn?.({ category: this.atLeast(plain) ? 'SyntaxWarning' : 'DeprecationWarning', message, line, ...at })
  }

  get lastLine(): number {
    return Math.max(1, this.lines.length - 1)
  }
}
