import { type Place, PythonSyntaxError, type SyntaxErrorType } from './error'

/** A version of Python as major and minor. */
export type Version = readonly [number, number]

/** What the compiler would print on stderr and not refuse. */
export interface SyntaxWarning {
  category: 'DeprecationWarning' | 'SyntaxWarning'
  message: string
  line: number
}

/** What a parse is told beside the text. */
export interface ParseOptions {
  version: Version
  /** Called for what is suspicious and yet valid, such as an unknown escape. */
  warn?: (warning: SyntaxWarning) => void
  /** The text that `\N{name}` stands for, or undefined for an unknown name: Unicode's names are not part of the parser. */
  unicodeName?: (name: string) => string | undefined
}

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

  error(message: string, place: Place, type: SyntaxErrorType = 'SyntaxError', incomplete = false): PythonSyntaxError {
    return new PythonSyntaxError(message, type, this.filename, place.line, place.column + 1, this.lines[place.line - 1] ?? '', incomplete)
  }

  atLeast(version: Version): boolean {
    const [major, minor] = this.options.version
    return major > version[0] || (major === version[0] && minor >= version[1])
  }

  /** Refuses a construct that is younger than the version. */
  need(version: Version, what: string, place: Place): void {
    if (!this.atLeast(version)) throw this.error(`${what} ${what.endsWith('s') ? 'need' : 'needs'} Python ${version.join('.')} or later`, place)
  }

  warn(message: string, line: number): void {
    this.options.warn?.({ category: this.atLeast([3, 12]) ? 'SyntaxWarning' : 'DeprecationWarning', message, line })
  }

  get lastLine(): number {
    return Math.max(1, this.lines.length - 1)
  }
}
