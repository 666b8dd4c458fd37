import { Flag } from './regexReader'
import { RegexSets } from './regexSets'

/** The flags that a pattern can name. */
export const LETTERS: Readonly<Record<string, number>> = {
  i: Flag.IGNORECASE,
  L: Flag.LOCALE,
  m: Flag.MULTILINE,
  s: Flag.DOTALL,
  u: Flag.UNICODE,
  x: Flag.VERBOSE,
  a: Flag.ASCII,
}
const TYPES = Flag.ASCII | Flag.LOCALE | Flag.UNICODE

/** `(?…)` and `(?…:`. */
export class RegexFlags extends RegexSets {
  /** What `(?…:` turns on and off; a number: the flags that hold everywhere. */
  protected inlineFlags(letter: string): [number, number] | number {
    const [add, end] = letter === '-' ? [0, '-'] : this.turnedOn(letter)
    if (end === ')') return add
    const remove = end === '-' ? this.turnedOff() : 0
    if ((add & remove) !== 0) this.fail('bad inline flags: flag turned on and off', 1)
    return [add, remove]
  }

  private turnedOn(letter: string): [number, string] {
    let add = 0
    for (let unit = letter; ; ) {
      const flag = LETTERS[unit]
      add |= flag
      if ((flag & TYPES) !== 0 && (add & TYPES) !== flag) this.fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
      unit = this.take() ?? this.fail('missing -, : or )')
      if (unit === ')' || unit === '-' || unit === ':') return [add, unit]
      this.checkFlag(unit, 'missing -, : or )')
    }
  }

  private turnedOff(): number {
    let remove = 0
    let unit = this.take() ?? this.fail('missing flag')
    this.checkFlag(unit, 'missing flag')
    while (unit !== ':') {
      if ((LETTERS[unit] & TYPES) !== 0) this.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
      remove |= LETTERS[unit]
      unit = this.take() ?? this.fail('missing :')
      if (unit !== ':') this.checkFlag(unit, 'missing :')
    }
    return remove
  }

  private checkFlag(unit: string, missing: string): void {
    if (!(unit in LETTERS)) this.fail(/^\p{L}+$/u.test(unit) ? 'unknown flag' : missing, unit.length)
  }
}
