import { LETTERS, RegexFlags } from './regexFlags'
import type { Node, Parsed, Tree } from './regexNodes'
import { Flag, RegexFault } from './regexReader'
import { ESCAPES } from './regexSets'

const MOST = 4294967295
/** A number that is too large for a repetition: OverflowError. */
export class RegexOverflow extends Error {}
/** `(?x)` inside: the pattern is read again with spaces that do not count. */
class Again extends Error {}

/** @throws RegexFault, RegexOverflow */
export function parsePattern(pattern: string, flags: number, minor: number, named: (name: string) => string | undefined): Parsed {
  try {
    return new Parser([...pattern], flags, minor, named).run()
  } catch (error) {
    if (!(error instanceof Again)) throw error
    return new Parser([...pattern], flags | Flag.VERBOSE, minor, named).run()
  }
}

class Parser extends RegexFlags {
  private groups = 1
  private readonly names = new Map<string, number>()
  private readonly closing: number[] = []
  private readonly open = new Set<number>()
  /** Groups there were before the look-behind that is read; null outside of one. */
  private beforeLookbehind: number | null = null
  private readonly conditions = new Map<number, number>()

  constructor(
    units: readonly string[],
    private flags: number,
    private readonly minor: number,
    named: (name: string) => string | undefined,
  ) {
    super(units, named)
  }

  run(): Parsed {
    const tree = this.alternatives((this.flags & Flag.VERBOSE) !== 0, 0)
    if (this.peek() !== null) this.fail('unbalanced parenthesis')
    if (this.minor >= 11) for (const [group, position] of this.conditions) if (group >= this.groups) throw new RegexFault(`invalid group reference ${group}`, position)
    return { tree, flags: this.flags, groups: this.groups - 1, names: this.names, closing: this.closing }
  }

  private alternatives(verbose: boolean, depth: number): Tree {
    const branches = [this.sequence(verbose, depth, depth === 0)]
    while (this.takes('|')) branches.push(this.sequence(verbose, depth, false))
    return branches.length === 1 ? branches[0] : [{ kind: 'branch', branches }]
  }

  private sequence(verbose: boolean, depth: number, first: boolean): Tree {
    const nodes: Node[] = []
    for (;;) {
      const item = this.peek()
      if (item === null || item === '|' || item === ')') return nodes
      this.take()
      if (verbose && this.isNothing(item)) continue
      if ('*+?{'.includes(item)) this.repeat(item, nodes)
      else if (item === '(') this.group(nodes, verbose, depth, first)
      else nodes.push(this.one(item))
    }
  }

  /** White space, and comments, which are read over. */
  private isNothing(item: string): boolean {
    if (item !== '#') return /^\s$/.test(item)
    for (let unit = this.take(); unit !== null && unit !== '\n'; ) unit = this.take()
    return true
  }

  private one(item: string): Node {
    if (item.startsWith('\\')) return this.escape(item)
    if (item === '[') return this.set()
    if (item === '.') return { kind: 'any' }
    if (item === '^' || item === '$') return { kind: 'at', where: item }
    return literal(item)
  }

  private repeat(item: string, nodes: Node[]): void {
    const here = this.at
    let [least, most] = item === '?' ? [0, 1] : item === '*' ? [0, MOST] : [1, MOST]
    if (item === '{') {
      const bounds = this.bounds(here)
      if (bounds === null) {
        this.at = here
        nodes.push(literal('{'))
        return
      }
      ;[least, most] = bounds
    }
    const last = nodes.at(-1)
    if (last === undefined || last.kind === 'at') this.fail('nothing to repeat', this.at - here + 1)
    if (last.kind === 'repeat') this.fail('multiple repeat', this.at - here + 1)
    const how = this.takes('?') ? 'lazy' : this.minor >= 11 && this.takes('+') ? 'possessive' : 'greedy'
    nodes[nodes.length - 1] = { kind: 'repeat', least, most: most === MOST ? Number.POSITIVE_INFINITY : most, how, body: [last] }
  }

  private bounds(here: number): [number, number] | null {
    if (this.peek() === '}') return null
    const low = this.takeWhile(Number.POSITIVE_INFINITY, /^[0-9]$/)
    const high = this.takes(',') ? this.takeWhile(Number.POSITIVE_INFINITY, /^[0-9]$/) : low
    if (!this.takes('}')) return null
    const least = low === '' ? 0 : Number(low)
    const most = high === '' ? MOST : Number(high)
    if (least >= MOST || (high !== '' && most >= MOST)) throw new RegexOverflow('the repetition number is too large')
    if (most < least) this.fail('min repeat greater than max repeat', this.at - here)
    return [least, most]
  }

  private group(nodes: Node[], verbose: boolean, depth: number, first: boolean): void {
    const start = this.at - 1
    if (!this.takes('?')) {
      this.inside(nodes, verbose, depth, start, this.opens(null))
      return
    }
    const unit = this.take() ?? this.fail('unexpected end of pattern')
    if (unit === 'P') this.namedGroup(nodes, verbose, depth, start)
    else if (unit === ':') this.inside(nodes, verbose, depth, start, 0)
    else if (unit === '#') this.comment(start)
    else if (unit === '=' || unit === '!' || unit === '<') nodes.push(this.look(unit, verbose, depth, start))
    else if (unit === '(') nodes.push(this.condition(verbose, depth, start))
    else if (unit === '>' && this.minor >= 11) {
      const body = this.alternatives(verbose, depth + 1)
      this.closes(start)
      nodes.push({ kind: 'atomic', body })
    } else if (unit === '-' || unit in LETTERS) this.flagged(unit, nodes, verbose, depth, start, first)
    else this.fail(`unknown extension ?${unit}`, unit.length + 1)
  }

  private comment(start: number): void {
    for (let each = this.take(); each !== ')'; each = this.take()) if (each === null) this.fail('missing ), unterminated comment', this.at - start)
  }

  private namedGroup(nodes: Node[], verbose: boolean, depth: number, start: number): void {
    if (!this.takes('<')) {
      this.namedReference(nodes)
      return
    }
    const name = this.until('>', 'group name')
    this.checkName(name)
    this.inside(nodes, verbose, depth, start, this.opens(name))
  }

  private flagged(unit: string, nodes: Node[], verbose: boolean, depth: number, start: number, first: boolean): void {
    const found = this.inlineFlags(unit)
    if (typeof found !== 'number') {
      this.inside(nodes, verbose, depth, start, 0, found)
      return
    }
    this.flags |= found
    if ((!first || nodes.length > 0) && this.minor >= 11) this.fail('global flags not at the start of the expression', this.at - start)
    if ((this.flags & Flag.VERBOSE) !== 0 && !verbose) throw new Again()
  }

  /** What is in the brackets of a group, 0: one that does not capture. */
  private inside(nodes: Node[], verbose: boolean, depth: number, start: number, group: number, [add, remove] = [0, 0]): void {
    const body = this.alternatives((verbose || (add & Flag.VERBOSE) !== 0) && (remove & Flag.VERBOSE) === 0, depth + 1)
    this.closes(start)
    if (group > 0) {
      this.open.delete(group)
      this.closing.push(group)
    }
    nodes.push({ kind: 'group', group, add, remove, body })
  }

  private opens(name: string | null): number {
    const group = this.groups++
    if (name !== null) {
      const known = this.names.get(name)
      if (known !== undefined) this.fail(`redefinition of group name '${name}' as group ${group}; was group ${known}`, [...name].length + 1)
      this.names.set(name, group)
    }
    this.open.add(group)
    return group
  }

  private closes(start: number): void {
    if (!this.takes(')')) this.fail('missing ), unterminated subpattern', this.at - start)
  }

  private checkName(name: string): void {
    if (!isName(name)) this.fail(`bad character in group name '${name}'`, [...name].length + 1)
  }

  private namedReference(nodes: Node[]): void {
    if (!this.takes('=')) {
      const unit = this.take()
      if (unit === null) this.fail('unexpected end of pattern')
      this.fail(`unknown extension ?P${unit}`, unit.length + 2)
    }
    const name = this.until(')', 'group name')
    this.checkName(name)
    const group = this.names.get(name)
    const length = [...name].length + 1
    if (group === undefined) this.fail(`unknown group name '${name}'`, length)
    if (this.open.has(group)) this.fail('cannot refer to an open group', length)
    this.checkLookbehind(group)
    nodes.push({ kind: 'reference', group })
  }

  private checkLookbehind(group: number): void {
    if (this.beforeLookbehind === null) return
    if (this.open.has(group)) this.fail('cannot refer to an open group')
    if (group >= this.beforeLookbehind) this.fail('cannot refer to group defined in the same lookbehind subpattern')
  }

  private look(unit: string, verbose: boolean, depth: number, start: number): Node {
    let kind: string | null = unit
    const before = this.beforeLookbehind
    if (unit === '<') {
      kind = this.take()
      if (kind === null) this.fail('unexpected end of pattern')
      if (kind !== '=' && kind !== '!') this.fail(`unknown extension ?<${kind}`, kind.length + 2)
      this.beforeLookbehind ??= this.groups
    }
    const body = this.alternatives(verbose, depth + 1)
    this.beforeLookbehind = before
    this.closes(start)
    return { kind: 'look', behind: unit === '<', negated: kind === '!', body }
  }

  private condition(verbose: boolean, depth: number, start: number): Node {
    const name = this.until(')', 'group name')
    const length = [...name].length + 1
    let group = this.names.get(name)
    if (isName(name)) {
      if (group === undefined) this.fail(`unknown group name '${name}'`, length)
    } else {
      if (!/^\d+$/.test(name)) this.fail(`bad character in group name '${name}'`, length)
      group = Number(name)
      if (group === 0) this.fail('bad group number', length)
      if (!this.conditions.has(group)) this.conditions.set(group, this.at - length)
    }
    this.checkLookbehind(group)
    const yes = this.sequence(verbose, depth + 1, false)
    let no: Tree = []
    if (this.takes('|')) {
      no = this.sequence(verbose, depth + 1, false)
      if (this.peek() === '|') this.fail('conditional backref with more than two branches')
    }
    this.closes(start)
    return { kind: 'condition', group, yes, no }
  }

  private escape(item: string): Node {
    const letter = item.slice(1)
    if (/^[AbBZ]$/.test(letter)) return { kind: 'at', where: letter }
    if (/^[dDsSwW]$/.test(letter)) return { kind: 'set', negated: false, members: [{ category: letter }] }
    if (letter in ESCAPES) return { kind: 'literal', code: ESCAPES[letter] }
    if (letter === '0') return { kind: 'literal', code: this.octal(item + this.takeWhile(2, /^[0-7]$/))[1] }
    if (!/^[1-9]$/.test(letter)) return { kind: 'literal', code: this.character(item)[1] }
    let text = item + this.takeWhile(1, /^[0-9]$/)
    if (/^\\[0-7]{2}$/.test(text) && /^[0-7]$/.test(this.units[this.at] ?? '')) {
      text += this.units[this.at++]
      return { kind: 'literal', code: this.octal(text)[1] }
    }
    const group = Number(text.slice(1))
    if (group >= this.groups) this.fail(`invalid group reference ${group}`, text.length - 1)
    if (this.open.has(group)) this.fail('cannot refer to an open group', text.length)
    this.checkLookbehind(group)
    return { kind: 'reference', group }
  }
}

function isName(name: string): boolean {
  return /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*$/u.test(name)
}

function literal(unit: string): Node {
  return { kind: 'literal', code: unit.codePointAt(0) ?? 0 }
}
