import type { Member, Node } from './regexNodes'
import { RegexUnits } from './regexUnits'

/** Escapes of one character. */
export const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, '\\': 92 }

/** Sets and escapes of characters. */
export class RegexSets extends RegexUnits {
  constructor(
    units: readonly string[],
    private readonly named: (name: string) => string | undefined,
  ) {
    super(units)
  }

  protected set(): Node {
    const here = this.at - 1
    const negated = this.takes('^')
    const members: Member[] = []
    const unterminated = (): never => this.fail('unterminated character set', this.at - here)
    for (;;) {
      const item = this.take() ?? unterminated()
      if (item === ']' && members.length > 0) break
      const low = item.startsWith('\\') ? this.setEscape(item) : ([item, single(item)] as const)
      if (!this.takes('-')) {
        members.push(low[1])
        continue
      }
      const that = this.take() ?? unterminated()
      if (that === ']') {
        members.push(low[1], single('-'))
        break
      }
      const high = that.startsWith('\\') ? this.setEscape(that) : ([that, single(that)] as const)
      const range = 'low' in low[1] && 'low' in high[1] && low[1].low <= high[1].low ? { low: low[1].low, high: high[1].low } : null
      members.push(range ?? this.fail(`bad character range ${low[0]}-${high[0]}`, [...low[0]].length + 1 + [...high[0]].length))
    }
    return { kind: 'set', negated, members }
  }

  /** What an escape in a set is, with its text. */
  private setEscape(item: string): readonly [string, Member] {
    const letter = item.slice(1)
    if (letter in ESCAPES) return [item, range(ESCAPES[letter])]
    if (/^[dDsSwW]$/.test(letter)) return [item, { category: letter }]
    const [text, code] = /^[0-7]$/.test(letter) ? this.octal(item + this.takeWhile(2, /^[0-7]$/)) : this.character(item)
    return [text, range(code)]
  }

  protected octal(text: string): [string, number] {
    const code = Number.parseInt(text.slice(1), 8)
    if (code > 0o377) this.fail(`octal escape value ${text} outside of range 0-0o377`, text.length)
    return [text, code]
  }

  /** An escape of one character: its text and code. */
  protected character(item: string): [string, number] {
    const letter = item.slice(1)
    const width = letter === 'x' ? 2 : letter === 'u' ? 4 : letter === 'U' ? 8 : 0
    if (width > 0) {
      const text = item + this.takeWhile(width, /^[0-9a-fA-F]$/)
      if (text.length !== width + 2) this.fail(`incomplete escape ${text}`, text.length)
      const code = Number.parseInt(text.slice(2), 16)
      if (code > 0x10ffff) this.fail(`bad escape ${text}`, text.length)
      return [text, code]
    }
    if (letter === 'N') {
      if (!this.takes('{')) this.fail('missing {')
      const name = this.until('}', 'character name')
      const code = this.named(name)?.codePointAt(0)
      if (code === undefined) this.fail(`undefined character name '${name}'`, name.length + 4)
      return [`\\N{${name}}`, code]
    }
    if (/^[a-zA-Z0-9]$/.test(letter)) this.fail(`bad escape ${item}`, item.length)
    return [item, letter.codePointAt(0) ?? 0]
  }
}

function range(code: number): Member {
  return { low: code, high: code }
}

function single(unit: string): Member {
  return range(unit.codePointAt(0) ?? 0)
}
