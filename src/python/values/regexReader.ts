/** What is read of a pattern of `re` one item at a time: escapes, sets, bounds of repetitions. */
export const enum Flag {
  IGNORECASE = 2,
  LOCALE = 4,
  MULTILINE = 8,
  DOTALL = 16,
  UNICODE = 32,
  VERBOSE = 64,
  ASCII = 256,
}

/** The pattern is wrong: what `re.error` says. */
export class RegexFault extends Error {
  constructor(
    message: string,
    readonly position: number,
  ) {
    super(message)
  }
}

/** The pattern is right, and more than is supported. */
export class RegexRefused extends Error {}

const CONTROL: Readonly<Record<string, string>> = { n: '\\n', t: '\\t', r: '\\r', f: '\\f', v: '\\v', a: '\\x07' }
export const SPACES = ' \\t\\n\\r\\f\\v\\x1c-\\x1f\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'
export const START = '(?<![^])'
export const END = '(?![^])'

export abstract class RegexReader {
  protected at = 0
  protected groups = 0

  constructor(
    protected readonly units: readonly string[],
    protected flags: number,
    protected readonly minor: number,
  ) {}

  /** Is the group's bracket still open? */
  protected abstract isOpen(group: number): boolean

  protected has(flag: Flag): boolean {
    return (this.flags & flag) !== 0
  }

  /** `{m,n}` behind the bracket: its end, and what the host calls it; null where the bracket is one. */
  protected bounds(from: number): { readonly end: number; readonly text: string; readonly most: number; readonly least: number } | null {
    const rest = this.units.slice(from, from + 24).join('')
    const found = /^(?:(\d+)|(\d*),(\d*))\}/.exec(rest)
    if (found === null || found[0] === ',}') return null
    const least = Number(found[1] ?? found[2] ?? 0)
    const most = found[1] !== undefined ? least : found[3] === '' ? Number.POSITIVE_INFINITY : Number(found[3])
    if (least > most) throw new RegexFault('min repeat greater than max repeat', from)
    return { end: from + found[0].length, text: `{${least}${most === least ? '' : most === Number.POSITIVE_INFINITY ? ',' : `,${most}`}}`, most, least }
  }

  protected escape(): string {
    const here = this.at - 1
    const unit = this.units[this.at++]
    if (unit === undefined) throw new RegexFault('bad escape (end of pattern)', here)
    if (unit === 'A') return START
    if (unit === 'Z') return END
    if (unit === 'b' || unit === 'B') {
      const word = this.category('w')
      return unit === 'b' ? `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))` : `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`
    }
    if (/[1-9]/.test(unit)) {
      if (/[0-9]/.test(this.units[this.at] ?? '')) {
        const octal = /^[0-3]?[0-7]{2}$/.test(unit + this.units.slice(this.at, this.at + 2).join(''))
        if (octal) throw new RegexRefused('an octal escape in a pattern')
      }
      const digits = /^[0-9]?/.exec(this.units[this.at] ?? '')?.[0] ?? ''
      this.at += digits.length
      const group = Number(unit + digits)
      if (group > this.groups) throw new RegexFault(`invalid group reference ${group}`, here + 1)
      if (this.isOpen(group)) throw new RegexFault('cannot refer to an open group', here)
      return `(?:\\${group})`
    }
    return this.category(unit) || this.character(unit, here)
  }

  /** \d, \w, \s and their opposites as a set of the host's; '' for anything else. */
  private category(unit: string): string {
    const inside = this.inside(unit.toLowerCase())
    if (inside === '' || !'dDwWsS'.includes(unit)) return ''
    return unit === unit.toLowerCase() ? `[${inside}]` : `[^${inside}]`
  }

  private inside(lower: string): string {
    const ascii = this.has(Flag.ASCII)
    if (lower === 'd') return ascii ? '0-9' : '\\p{Nd}'
    if (lower === 'w') return ascii ? 'a-zA-Z0-9_' : '\\p{L}\\p{N}_'
    if (lower === 's') return ascii ? ' \\t\\n\\r\\f\\v' : SPACES
    return ''
  }

  private character(unit: string, here: number): string {
    if (unit in CONTROL) return CONTROL[unit]
    if (unit === '0') {
      const more = /^[0-7]{0,2}/.exec(this.units.slice(this.at, this.at + 2).join(''))?.[0] ?? ''
      this.at += more.length
      return literal(String.fromCharCode(Number.parseInt(`0${more}`, 8)))
    }
    const width = unit === 'x' ? 2 : unit === 'u' ? 4 : unit === 'U' ? 8 : 0
    if (width > 0) {
      const digits = this.units.slice(this.at, this.at + width).join('')
      if (!/^[0-9a-fA-F]+$/.test(digits) || digits.length < width) throw new RegexFault(`incomplete escape \\${unit}${/^[0-9a-fA-F]*/.exec(digits)?.[0] ?? ''}`, here)
      this.at += width
      return literal(String.fromCodePoint(Number.parseInt(digits, 16)))
    }
    if (/[a-zA-Z]/.test(unit)) throw new RegexFault(`bad escape \\${unit}`, here)
    return literal(unit)
  }

  /** `[…]`. Opposites of a category are alternatives beside the set. */
  protected set(): string {
    const begin = this.at - 1
    const negated = this.units[this.at] === '^'
    if (negated) this.at++
    const { inside, beside } = this.members(begin)
    if (beside.length === 0) return `[${negated ? '^' : ''}${inside}]`
    const either = `(?:${[...(inside === '' ? [] : [`[${inside}]`]), ...beside].join('|')})`
    return negated ? `(?:(?!${either})[^])` : either
  }

  /** To the closing bracket. */
  private members(begin: number): { readonly inside: string; readonly beside: readonly string[] } {
    let inside = ''
    const beside: string[] = []
    for (let first = true; ; first = false) {
      if (this.at >= this.units.length) throw new RegexFault('unterminated character set', begin)
      if (this.units[this.at] === ']' && !first) break
      const from = this.at
      const low = this.member()
      if (this.units[this.at] === '-' && this.units[this.at + 1] !== ']' && this.at + 1 < this.units.length) {
        this.at++
        const high = this.member()
        if (low.category || high.category || codeOf(low.text) > codeOf(high.text)) throw new RegexFault(`bad character range ${this.units.slice(from, this.at).join('')}`, from)
        inside += `${low.text}-${high.text}`
      } else if (low.category && low.text.startsWith('[^')) beside.push(low.text)
      else inside += low.category ? low.text.slice(1, -1) : low.text
    }
    this.at++
    return { inside, beside }
  }

  private member(): { readonly text: string; readonly category: boolean } {
    const here = this.at
    const unit = this.units[this.at++]
    if (unit !== '\\') return { text: literal(unit), category: false }
    const escaped = this.units[this.at++] ?? ''
    const category = this.category(escaped)
    if (category !== '') return { text: category, category: true }
    if (escaped === 'b') return { text: '\\x08', category: false }
    if (/[1-7]/.test(escaped)) throw new RegexRefused('an octal escape in a pattern')
    return { text: this.character(escaped, here), category: false }
  }
}

/** One character that stands for itself. */
export function literal(unit: string): string {
  const code = unit.codePointAt(0) ?? 0
  return /[a-zA-Z0-9_]/.test(unit) ? unit : `\\u{${code.toString(16)}}`
}

function codeOf(text: string): number {
  const hex = /^\\u\{([0-9a-f]+)\}$|^\\x([0-9a-f]{2})$/.exec(text)
  if (hex !== null) return Number.parseInt(hex[1] ?? hex[2], 16)
  const control = Object.values(CONTROL).indexOf(text)
  return control < 0 ? text.charCodeAt(0) : ([10, 9, 13, 12, 11, 7][control] ?? 0)
}
