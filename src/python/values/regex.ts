import { LETTERS } from './regexFlags'
import { END, Flag, literal, RegexFault, RegexReader, RegexRefused, START } from './regexReader'

export { RegexFault, RegexRefused } from './regexReader'

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

/** What an open bracket will be when it closes. */
interface Open {
  /** The flags that hold again behind it, where it has its own. */
  flagsBehind?: number
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

class Translator extends RegexReader {
  private out = ''
  private readonly names = new Map<string, number>()
  private readonly closing: number[] = []
  private readonly open: Open[] = []
  /** Where the item that a quantifier would repeat begins in `out`; −1: there is none. */
  private item = -1
  /** The last item: has it captures, and alternatives or what need not match? Then the host forgets what Python remembers. */
  private forgets = false
  private repeated = false

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

  protected isOpen(group: number): boolean {
    return this.open.some((open) => open.group === group)
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
    else
      this.inlineFlags(rest, position, (flags) => {
        begin('(?:')
        const top = this.open.at(-1)
        if (top !== undefined) top.flagsBehind = flags
      })
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

  /** `(?s-m:…)`: flags for what is in the group. */
  private scopedFlags(rest: string, begin: (flags: number) => void): boolean {
    const scoped = /^([msx]*)(?:-([msx]+))?:/.exec(rest)
    if (scoped === null) return false
    this.at += 1 + scoped[0].length
    const before = this.flags
    for (const letter of scoped[1]) this.flags |= LETTERS[letter]
    for (const letter of scoped[2] ?? '') this.flags &= ~LETTERS[letter]
    begin(before)
    return true
  }

  /** @param begin - opens a group behind which these flags hold again */
  private inlineFlags(rest: string, position: number, begin: (flags: number) => void): void {
    if (this.scopedFlags(rest, begin)) return
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
    if (top.flagsBehind !== undefined) this.flags = top.flagsBehind
    if (top.group > 0) this.closing.push(top.group)
    this.item = top.position
    this.repeated = false
    const captures = this.groups > top.captures || top.group > 0
    this.forgets = captures && top.alternatives
    const outer = this.open.at(-1)
    if (outer !== undefined && top.alternatives && captures) outer.alternatives = true
  }
}
