import { RegexFault } from './regexReader'

/** A pattern item by item. */
export class RegexUnits {
  protected at = 0

  constructor(protected readonly units: readonly string[]) {}

  protected fail(message: string, back = 0): never {
    throw new RegexFault(message, this.at - back)
  }

  /** The next item, a backslash with what follows it. */
  protected peek(): string | null {
    const unit = this.units[this.at]
    if (unit !== '\\') return unit ?? null
    const next = this.units[this.at + 1]
    if (next === undefined) throw new RegexFault('bad escape (end of pattern)', this.units.length - 1)
    return unit + next
  }

  protected take(): string | null {
    const item = this.peek()
    if (item !== null) this.at += [...item].length
    return item
  }

  protected takes(item: string): boolean {
    if (this.peek() !== item) return false
    this.at += item.length
    return true
  }

  protected takeWhile(most: number, set: RegExp): string {
    let found = ''
    while (found.length < most && set.test(this.units[this.at] ?? '')) found += this.units[this.at++]
    return found
  }

  protected until(end: string, what: string): string {
    let found = ''
    for (;;) {
      const item = this.take()
      if (item === null) this.fail(found === '' ? `missing ${what}` : `missing ${end}, unterminated name`, [...found].length)
      if (item === end) break
      found += item
    }
    if (found === '') this.fail(`missing ${what}`, 1)
    return found
  }
}
