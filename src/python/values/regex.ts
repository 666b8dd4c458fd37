/** A pattern of `re` as one of the host's. What the host has not, or does in another way, is refused. */
export interface HostPattern {
  readonly source: string
  readonly flags: string
  readonly groups: number
  readonly names: ReadonlyMap<string, number>
  /** Groups in the order in which their brackets close. */
  readonly closing: readonly number[]
  /** The flags that are set in the end, those inside of the pattern with them. */
  readonly allFlags: number
}

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

const LETTERS: Readonly<Record<string, number>> = {
  i: Flag.IGNORECASE,
  L: Flag.LOCALE,
  m: Flag.MULTILINE,
  s: Flag.DOTALL,
  u: Flag.UNICODE,
  x: Flag.VERBOSE,
  a: Flag.ASCII,
}
const CONTROL: Readonly<Record<string, string>> = { n: '\\n', t: '\\t', r: '\\r', f: '\\f', v: '\\v', a: '\\x07' }
const SPACES = ' \\t\\n\\r\\f\\v\\x1c-\\x1f\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'
const START = '(?<![^])'
const END = '(?![^])'

/** What an open bracket will be when it closes. */
interface Open {
  readonly position: number
  /** 0: it does not capture. */
  readonly group: number
  readonly captures: number
  readonly looks: boolean
  alternatives: boolean
}

/** @param minor - version: 11 of 3.11 @throws RegexFault, RegexRefused */
export function hostPattern(pattern: string, flags: number, minor: number): HostPattern {
  return new Translator([...pattern], flags, minor).run()
}

class Translator {
  private at = 0
  private out = ''
  private groups = 0
  private readonly names = new Map<string, number>()
  private readonly closing: number[] = []
  private readonly open: Open[] = []
  /** Where the item that a quantifier would repeat begins in `out`; −1: there is none. */
  private item = -1
  /** The last item: has it captures, and alternatives or what need not match? Then the host forgets what Python remembers. */
  private forgets = false
  private repeated = false

  constructor(
    private readonly units: readonly string[],
    private flags: number,
    private readonly minor: number,
  ) {}

  run(): HostPattern {
    while (this.at < this.units.length) this.step()
    const last = this.open.at(-1)
    if (last !== undefined) throw new RegexFault('missing ), unterminated subpattern', last.position)
    return {
      source: this.out,
      flags: `du${this.has(Flag.IGNORECASE) ? 'i' : ''}`,
      groups: this.groups,
      names: this.names,
      closing: this.closing,
      allFlags: this.flags,
    }
  }

  private has(flag: Flag): boolean {
    return (this.flags & flag) !== 0
  }

  private step(): void {
    const { units } = this
    const unit = units[this.at++]
    if (this.has(Flag.VERBOSE) && /\s/.test(unit)) return
    if (this.has(Flag.VERBOSE) && unit === '#') {
      while (this.at < units.length && units[this.at] !== '\n') this.at++
      return
    }
    if ('*+?'.includes(unit) || (unit === '{' && this.bounds(this.at) !== null)) this.quantifier(unit)
    else if (unit === '(') this.group()
    else if (unit === ')') this.close()
    else if (unit === '|') {
      const top = this.open.at(-1)
      if (top !== undefined) top.alternatives = true
      this.out += '|'
      this.item = -1
      this.repeated = false
    } else this.emit(this.single(unit))
  }

  private emit(text: string): void {
    this.item = this.out.length
    this.forgets = false
    this.repeated = false
    this.out += text
  }

  private single(unit: string): string {
    switch (unit) {
      case '.':
        return this.has(Flag.DOTALL) ? '[^]' : '[^\\n]'
      case '^':
        return this.has(Flag.MULTILINE) ? '(?<![^\\n])' : START
      case '$':
        return this.has(Flag.MULTILINE) ? '(?![^\\n])' : `(?=\\n?${END})`
      case '[':
        return this.set()
      case '\\':
        return this.escape()
      default:
        return literal(unit)
    }
  }

  /** `{m,n}` behind the bracket: its end, and what the host calls it; null where the bracket is one. */
  private bounds(from: number): { readonly end: number; readonly text: string; readonly most: number; readonly least: number } | null {
    const rest = this.units.slice(from, from + 24).join('')
    const found = /^(?:(\d+)|(\d*),(\d*))\}/.exec(rest)
    if (found === null || found[0] === ',}') return null
    const least = Number(found[1] ?? found[2] ?? 0)
    const most = found[1] !== undefined ? least : found[3] === '' ? Number.POSITIVE_INFINITY : Number(found[3])
    if (least > most) throw new RegexFault('min repeat greater than max repeat', from)
    return { end: from + found[0].length, text: `{${least}${most === least ? '' : most === Number.POSITIVE_INFINITY ? ',' : `,${most}`}}`, most, least }
  }

  private quantifier(unit: string): void {
    const here = this.at - 1
    if (this.item < 0 || this.item === this.out.length) throw new RegexFault('nothing to repeat', here)
    if (this.repeated) throw new RegexFault('multiple repeat', here)
    const bounds = unit === '{' ? this.bounds(this.at) : null
    if (bounds !== null) this.at = bounds.end
    const most = bounds?.most ?? (unit === '?' ? 1 : Number.POSITIVE_INFINITY)
    if (most > 1 && this.forgets) throw new RegexRefused('a group in a repetition that does not match each time')
    // What matches no text cannot be repeated by the host.
    if (/^\(\?<?[=!]/.test(this.out.slice(this.item))) this.out = `${this.out.slice(0, this.item)}(?:${this.out.slice(this.item)})`
    this.out += bounds?.text ?? unit
    const lazy = this.units[this.at] === '?'
    if (lazy) this.at++
    else if (this.units[this.at] === '+' && this.minor >= 11) throw new RegexRefused('a possessive quantifier')
    this.out += lazy ? '?' : ''
    const top = this.open.at(-1)
    if (top !== undefined && (bounds?.least ?? (unit === '+' ? 1 : 0)) === 0) top.alternatives = top.alternatives || this.capturesSince(this.item)
    this.repeated = true
  }

  /** Does a group that captures begin behind this place? */
  private capturesSince(place: number): boolean {
    return /(?<!\\)\((?!\?)/.test(this.out.slice(place))
  }

  private group(): void {
    const position = this.at - 1
    const begin = (text: string, group = 0, looks = false): void => {
      this.open.push({ position: this.out.length, group, captures: this.groups, looks, alternatives: false })
      this.out += text
      this.item = -1
      this.repeated = false
    }
    if (this.units[this.at] !== '?') {
      begin('(', ++this.groups)
      return
    }
    const rest = this.units.slice(this.at + 1).join('')
    const look = /^(?:[=!]|<[=!])/.exec(rest)
    if (look !== null) {
      this.at += 1 + look[0].length
      begin(`(?${look[0]}`, 0, true)
    } else if (rest.startsWith(':')) {
      this.at += 2
      begin('(?:')
    } else if (rest.startsWith('P<')) begin('(', this.name(rest.slice(2), position + 4, '>'))
    else if (rest.startsWith('P=')) this.reference(rest.slice(2), position)
    else if (rest.startsWith('#')) this.comment(position)
    else this.inlineFlags(rest, position)
  }

  /** The name of a new group: its number. */
  private name(rest: string, position: number, end: string): number {
    const length = rest.indexOf(end)
    if (length < 0) throw new RegexFault(`missing ${end}, unterminated name`, position)
    const name = rest.slice(0, length)
    if (name === '') throw new RegexFault('missing group name', position)
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) throw new RegexFault(`bad character in group name '${name}'`, position)
    const known = this.names.get(name)
    this.groups++
    if (known !== undefined) throw new RegexFault(`redefinition of group name '${name}' as group ${this.groups}; was group ${known}`, position)
    this.names.set(name, this.groups)
    this.at = position + length + 1
    return this.groups
  }

  private reference(rest: string, position: number): void {
    const name = rest.slice(0, Math.max(rest.indexOf(')'), 0))
    const group = this.names.get(name)
    if (group === undefined) throw new RegexFault(`unknown group name '${name}'`, position + 4)
    this.at = position + 5 + name.length
    this.emit(`(?:\\${group})`)
  }

  private comment(position: number): void {
    const end = this.units.indexOf(')', this.at)
    if (end < 0) throw new RegexFault('missing ), unterminated comment', position)
    this.at = end + 1
  }

  private inlineFlags(rest: string, position: number): void {
    const found = /^([aiLmsux]+)\)/.exec(rest)
    if (found === null) {
      if (/^[aiLmsux]*(-[imsx]+)?:|^\(|^>/.test(rest))
        throw new RegexRefused(rest.startsWith('(') ? 'a condition in a pattern' : rest.startsWith('>') ? 'an atomic group' : 'flags for a part of a pattern')
      throw new RegexFault(`unknown extension ?${rest[0] ?? ''}${rest[0] === '<' || rest[0] === 'P' ? (rest[1] ?? '') : ''}`, position + 1)
    }
    if (position > 0 && this.minor >= 11) throw new RegexFault('global flags not at the start of the expression', position)
    for (const letter of found[1]) this.flags |= LETTERS[letter]
    this.at += 1 + found[0].length
  }

  private close(): void {
    const top = this.open.pop()
    if (top === undefined) throw new RegexFault('unbalanced parenthesis', this.at - 1)
    this.out += ')'
    if (top.group > 0) this.closing.push(top.group)
    this.item = top.position
    this.repeated = false
    const captures = this.groups > top.captures || top.group > 0
    this.forgets = captures && top.alternatives
    const outer = this.open.at(-1)
    if (outer !== undefined && top.alternatives && captures) outer.alternatives = true
  }

  private escape(): string {
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
      if (this.open.some((open) => open.group === group)) throw new RegexFault('cannot refer to an open group', here)
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
  private set(): string {
    const begin = this.at - 1
    const negated = this.units[this.at] === '^'
    if (negated) this.at++
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
    if (beside.length === 0) return `[${negated ? '^' : ''}${inside}]`
    const either = `(?:${[...(inside === '' ? [] : [`[${inside}]`]), ...beside].join('|')})`
    return negated ? `(?:(?!${either})[^])` : either
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
function literal(unit: string): string {
  const code = unit.codePointAt(0) ?? 0
  return /[a-zA-Z0-9_]/.test(unit) ? unit : `\\u{${code.toString(16)}}`
}

function codeOf(text: string): number {
  const hex = /^\\u\{([0-9a-f]+)\}$|^\\x([0-9a-f]{2})$/.exec(text)
  if (hex !== null) return Number.parseInt(hex[1] ?? hex[2], 16)
  const control = Object.values(CONTROL).indexOf(text)
  return control < 0 ? text.charCodeAt(0) : ([10, 9, 13, 12, 11, 7][control] ?? 0)
}
