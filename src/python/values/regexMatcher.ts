import { type Member, type Node, type Parsed, type Tree, widthOf } from './regexNodes'
import { Flag, RegexFault, SPACES } from './regexReader'

/** Goes on from a place in the text; false where that leads nowhere. */
type Step = (at: number) => boolean
type Test = (code: number) => boolean

/** A pattern that is run here and not by the host: what the host has not, or does in another way. */
export interface OwnPattern {
  /** Starts and ends of all and of each group, −1 where it took no part; null: it does not match. */
  find(text: ArrayLike<number>, mode: string, from: number): number[] | null
}

/** Letters that are one letter where case does not count, beyond what lower case says. */
const EQUIVALENT = ['iı', 'sſ', 'µμ', 'ͅιι', 'ΐΐ', 'ΰΰ', 'βϐ', 'εϵ', 'θϑ', 'κϰ', 'πϖ', 'ρϱ', 'ςσ', 'φϕ', 'ṡẛ', 'ſtst'].map((each) =>
  [...each].map((unit) => unit.codePointAt(0) ?? 0),
)
const TYPES = Flag.ASCII | Flag.LOCALE | Flag.UNICODE

/** @throws RegexFault */
export function ownPattern(parsed: Parsed): OwnPattern {
  return new Matcher(parsed)
}

class Matcher implements OwnPattern {
  private text: ArrayLike<number> = []
  private length = 0
  private readonly starts: number[]
  private readonly ends: number[]
  private readonly opened: number[]
  private reached = 0
  private whole = false
  /** Where the match may not end: behind an empty match the next one is not empty at the same place; −1: anywhere. */
  private barred = -1
  private readonly bodies = new Map<number, Tree>()
  private readonly first: Step

  constructor(parsed: Parsed) {
    this.starts = new Array<number>(parsed.groups + 1).fill(-1)
    this.ends = [...this.starts]
    this.opened = [...this.starts]
    this.first = this.sequence(parsed.tree, parsed.flags, (at) => {
      this.reached = at
      return at !== this.barred && (!this.whole || at === this.length)
    })
  }

  find(text: ArrayLike<number>, mode: string, from: number): number[] | null {
    this.text = text
    this.length = text.length
    this.whole = mode === 'fullmatch'
    const searches = mode === 'search' || mode === 'advance'
    this.barred = mode === 'advance' ? from : -1
    for (let start = from; start <= (searches ? this.length : from); start++) {
      if (start > from) this.barred = -1
      this.starts.fill(-1)
      this.ends.fill(-1)
      if (!this.first(start)) continue
      const found = [start, this.reached]
      for (let group = 1; group < this.starts.length; group++) found.push(this.starts[group], this.ends[group])
      return found
    }
    return null
  }

  private sequence(tree: Tree, flags: number, next: Step): Step {
    let step = next
    for (const node of [...tree].reverse()) step = this.node(node, flags, step)
    return step
  }

  private node(node: Node, flags: number, next: Step): Step {
    switch (node.kind) {
      case 'literal':
      case 'any':
      case 'set': {
        const test = single(node, flags)
        return (at) => at < this.length && test(this.text[at]) && next(at + 1)
      }
      case 'at':
        return this.place(node.where, flags, next)
      case 'branch': {
        const branches = node.branches.map((branch) => this.sequence(branch, flags, next))
        return (at) => branches.some((branch) => branch(at))
      }
      case 'group': {
        const inside = (((node.add & TYPES) !== 0 ? flags & ~TYPES : flags) | node.add) & ~node.remove
        return this.group(node.group, node.body, inside, next)
      }
      case 'atomic': {
        const body = this.sequence(node.body, flags, this.reach)
        return (at) => this.alone(body, at, next)
      }
      case 'repeat':
        return this.repeat(node, flags, next)
      case 'look':
        return this.look(node, flags, next)
      case 'reference':
        return this.reference(node.group, flags, next)
      case 'condition': {
        const yes = this.sequence(node.yes, flags, next)
        const no = this.sequence(node.no, flags, next)
        return (at) => ((this.ends[node.group] ?? -1) >= 0 ? yes(at) : no(at))
      }
    }
  }

  private readonly reach: Step = (at) => {
    this.reached = at
    return true
  }

  /** Takes the first way through `body`, and no other. */
  private alone(body: Step, at: number, next: Step): boolean {
    const kept = this.marks()
    if (!body(at)) return false
    if (next(this.reached)) return true
    this.restore(kept)
    return false
  }

  private marks(): readonly [number[], number[]] {
    return [[...this.starts], [...this.ends]]
  }

  private restore([starts, ends]: readonly [number[], number[]]): void {
    for (let group = 0; group < starts.length; group++) {
      this.starts[group] = starts[group]
      this.ends[group] = ends[group]
    }
  }

  private group(group: number, body: Tree, flags: number, next: Step): Step {
    if (group === 0) return this.sequence(body, flags, next)
    this.bodies.set(group, body)
    const { starts, ends, opened } = this
    const inner = this.sequence(body, flags, (at) => {
      const [start, end] = [starts[group], ends[group]]
      starts[group] = opened[group]
      ends[group] = at
      if (next(at)) return true
      starts[group] = start
      ends[group] = end
      return false
    })
    return (at) => {
      const before = opened[group]
      opened[group] = at
      if (inner(at)) return true
      opened[group] = before
      return false
    }
  }

  private place(where: string, flags: number, next: Step): Step {
    const multiline = (flags & Flag.MULTILINE) !== 0
    const word = category('w', flags)
    const isWord = (at: number): boolean => at >= 0 && at < this.length && word(this.text[at])
    switch (where) {
      case 'A':
        return (at) => at === 0 && next(at)
      case 'Z':
        return (at) => at === this.length && next(at)
      case '^':
        return (at) => (at === 0 || (multiline && this.text[at - 1] === 10)) && next(at)
      case '$':
        return (at) => (at === this.length || (this.text[at] === 10 && (multiline || at === this.length - 1))) && next(at)
      case 'b':
        return (at) => isWord(at - 1) !== isWord(at) && next(at)
      default:
        return (at) => this.length > 0 && isWord(at - 1) === isWord(at) && next(at)
    }
  }

  private look(node: Node & { kind: 'look' }, flags: number, next: Step): Step {
    const body = this.sequence(node.body, flags, this.reach)
    const [least, most] = node.behind ? widthOf(node.body, this.bodies) : [0, 0]
    if (least !== most) throw new RegexFault('look-behind requires fixed-width pattern', -1)
    return (at) => {
      const kept = this.marks()
      const found = at >= least && body(at - least)
      if (found && node.negated) this.restore(kept)
      if (found === node.negated) return false
      if (next(at)) return true
      this.restore(kept)
      return false
    }
  }

  private reference(group: number, flags: number, next: Step): Step {
    const ignores = (flags & Flag.IGNORECASE) !== 0
    return (at) => {
      const [start, end] = [this.starts[group], this.ends[group]]
      if (end < 0 || at + end - start > this.length) return false
      for (let each = start; each < end; each++) {
        const [one, other] = [this.text[each], this.text[at + each - start]]
        if (one !== other && !(ignores && lower(one, flags) === lower(other, flags))) return false
      }
      return next(at + end - start)
    }
  }

  private repeat(node: Node & { kind: 'repeat' }, flags: number, next: Step): Step {
    const only = node.body[0]
    if (only.kind === 'literal' || only.kind === 'any' || only.kind === 'set') return this.run(node, single(only, flags), next)
    if (node.how === 'possessive') {
      const body = this.rounds({ ...node, how: 'greedy' }, flags, this.reach)
      return (at) => this.alone(body, at, next)
    }
    return this.rounds(node, flags, next)
  }

  /** Repeats one character. */
  private run({ least, most, how }: Node & { kind: 'repeat' }, test: Test, next: Step): Step {
    if (how === 'lazy') return (from) => this.fewest(from, least, most, test, next)
    return (from) => {
      const last = Math.min(this.length, from + most)
      let at = from
      while (at < last && test(this.text[at])) at++
      if (how === 'possessive') return at - from >= least && next(at)
      for (; at - from >= least; at--) if (next(at)) return true
      return false
    }
  }

  private fewest(from: number, least: number, most: number, test: Test, next: Step): boolean {
    const last = Math.min(this.length, from + most)
    for (let at = from; ; at++) {
      if (at - from >= least && next(at)) return true
      if (at >= last || !test(this.text[at])) return false
    }
  }

  /** Repeats more than a character. A round that would begin where the last one began is none. */
  private rounds({ least, most, how, body }: Node & { kind: 'repeat' }, flags: number, next: Step): Step {
    let count = 0
    let begun = -1
    const outside = (at: number): boolean => {
      const [rounds, last] = [count, begun]
      if (next(at)) return true
      count = rounds
      begun = last
      return false
    }
    const again = (at: number): boolean => {
      if (count >= most || at === begun) return false
      const last = begun
      begun = at
      count++
      if (inner(at)) return true
      count--
      begun = last
      return false
    }
    const step = (at: number): boolean => {
      if (count >= least) return how === 'lazy' ? outside(at) || again(at) : again(at) || outside(at)
      count++
      if (inner(at)) return true
      count--
      return false
    }
    const inner = this.sequence(body, flags, step)
    return (at) => {
      const [rounds, last] = [count, begun]
      count = 0
      begun = -1
      if (step(at)) return true
      count = rounds
      begun = last
      return false
    }
  }
}

function single(node: Node & { kind: 'literal' | 'any' | 'set' }, flags: number): Test {
  if (node.kind === 'any') return (flags & Flag.DOTALL) !== 0 ? () => true : (code) => code !== 10
  const ignores = (flags & Flag.IGNORECASE) !== 0
  if (node.kind === 'literal') {
    if (!ignores) return (code) => code === node.code
    const all = new Set(cases(node.code, flags))
    return (code) => code === node.code || all.has(lower(code, flags))
  }
  const tests = node.members.map((member) => memberTest(member, flags))
  const has = (code: number): boolean => tests.some((test) => test(code))
  const within = ignores ? (code: number): boolean => has(code) || spellings(code, flags).some(has) : has
  return node.negated ? (code) => !within(code) : within
}

function memberTest(member: Member, flags: number): Test {
  if ('category' in member) return category(member.category, flags)
  return (code) => code >= member.low && code <= member.high
}

const SPACE = new RegExp(`[${SPACES}]`)

function category(letter: string, flags: number): Test {
  const small = letter.toLowerCase()
  if (letter !== small) {
    const test = category(small, flags)
    return (code) => !test(code)
  }
  const ascii = (flags & Flag.ASCII) !== 0
  const [plain, all] = small === 'd' ? [/[0-9]/, /\p{Nd}/u] : small === 'w' ? [/[a-zA-Z0-9_]/, /[\p{L}\p{N}_]/u] : [/[ \t\n\r\f\v]/, SPACE]
  const known = Array.from({ length: 128 }, (_, code) => (ascii ? plain : all).test(String.fromCharCode(code)))
  return (code) => (code < 128 ? known[code] : !ascii && all.test(String.fromCodePoint(code)))
}

function lower(code: number, flags: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  if ((flags & Flag.ASCII) !== 0) return code
  return String.fromCodePoint(code).toLowerCase().codePointAt(0) ?? code
}

/** The lower case of a letter, and what counts as the same. */
function cases(code: number, flags: number): number[] {
  const small = lower(code, flags)
  return (flags & Flag.ASCII) !== 0 ? [small] : [small, ...(EQUIVALENT.find((each) => each.includes(small)) ?? [])]
}

/** In what cases a letter may stand in a set. */
function spellings(code: number, flags: number): number[] {
  const small = cases(code, flags)
  const large = small.map((each) => {
    const upper = each < 128 || (flags & Flag.ASCII) === 0 ? String.fromCodePoint(each).toUpperCase() : ''
    return [...upper].length === 1 ? (upper.codePointAt(0) ?? each) : each
  })
  return [...small, ...large]
}
