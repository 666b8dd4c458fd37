import { O } from '../../../../index'
import { NULL, type Ref } from '../../../heap/ref'
import { dropReprList, makeReprList } from '../../../types/containers/reprs'
import type { Interpreter } from '../../../vm/interpreter'
import { moduleState } from '../../state'
import { lengthsOf, mostOf, setLengths } from './freeObjects'
import { closeRing, give, isThere, type Member, makeMember } from './garbage'
import { DEATH, EVENT_KINDS, eventsOf, KINDS, NESTING, numberAt, SAFEPOINT, SEEN, SEEN_ONCE, UNSEEN } from './paths'

const [LIST, DICT, FRAME] = ['l', 'd', 'f'].map((letter) => KINDS.indexOf(letter))

/** Signs that hold more, and where they end. */
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '(': ')', '<': '>', '[': ']' }

/** How the collector and the lists of free objects stood when an import began. */
export interface Standing {
  readonly count: number
  /** Free objects by kind. */
  readonly free: readonly number[]
  /** Has the program made the text of a container? */
  readonly reprs: boolean
}

/**
 * What an import in CPython does to the collector, done again: births and deaths of its objects, and which of them go through lists of free objects (the
 * signs of a path are in the README). They are numbers here; objects exist only where they can be seen: they are made before a collection begins and at the end.
 */
export class Replay {
  /** Generation 0's count. */
  private count: number
  /** Free objects by kind, and how many are kept at most. */
  private free: number[]
  private readonly most: readonly number[]
  /** Objects of a kind that had to be taken from the heap's lists. */
  private readonly taken: Ref[][] = Array.from(KINDS, () => [])
  /** Objects that are alive and have no cell yet, by the way in which the collector sees them; cells of those that have, the newest last. */
  private readonly pending = [0, 0, 0]
  private readonly cells: Ref[] = []
  /** Those that will be garbage, and can still be reached. */
  private readonly living: Member[] = []
  private anchor: Ref = NULL
  private reprs: boolean
  /** To 3.11 a collection begins at once. */
  private readonly atOnce: boolean

  /** Tuples among them that a collection untracks only when an earlier one has untracked what they hold: in chains of two, three, four. */
  private readonly nested: number[] = []

  /** Which of those functions are not running: their frame is kept. */
  private readonly idle: boolean[] = new Array(NESTING).fill(true)
  /** From 3.12 on a collection waits for a safepoint. */
  private isDue = false

  /**
   * @param rules - what numbers of paths stand for
   * @param called - functions that have a frame of their own, by number (to 3.10)
   * @param own - objects of our own module, which stand for as many of CPython's
   */
  constructor(
    private readonly vm: Interpreter,
    private readonly rules: string,
    private readonly called: Set<number>,
    { count, free, reprs }: Standing,
    private own: number,
  ) {
    this.reprs = reprs
    this.count = count
    this.free = [...free]
    this.most = mostOf(vm)
    this.atOnce = !vm.atLeast(12)
  }

  /**
   * One path.
   *
   * @param before - modules that were there before it
   * @param imports - is called where it imports a module
   * @param nested - how many tuples only a second, a third, a fourth collection untracks
   */
  run(path: string, before: ReadonlySet<string>, imports: (name: string) => void, nested: readonly number[] = []): void {
    nested.forEach((tuples, at) => {
      this.nested[at] = (this.nested[at] ?? 0) + tuples - (nested[at + 1] ?? 0)
    })
    const members: Member[] = []
    const hanging = hangingOf(path)
    for (let at = 0; at < path.length; at++) {
      const sign = path[at]
      const end = sign === '=' ? at : CLOSING[sign] === undefined ? at + 1 : path.indexOf(CLOSING[sign], at)
      const inside = path.slice(at + 1, end)
      if (sign === '{') imports(inside)
      else if (sign === '(') this.lose(members, inside)
      else if (sign === '<') this.callFirst(Number(inside))
      else if (sign === '=') this.reprFirst()
      else if (sign === '[') this.sayAll(branchOf(inside, before))
      else if (sign === '!' || sign === '?' || sign === '~') members.push(this.newMember(path[at + 1], sign, hanging.get(members.length) ?? 0))
      else this.sayAll(path.slice(at, at + 2))
      at = end
    }
  }

  /** Frames on the path that functions keep: no list gives them. */
  lendFrames(n: number): void {
    this.free[FRAME] += n
  }

  /** Objects that live at the end of the path are not there any more: one of a kind, and so many of none. */
  forget(kind: number, others: number): void {
    this.freed(kind)
    for (let left = others; left > 0; left--) this.freed(-1)
    this.pending[SEEN] = Math.max(0, this.pending[SEEN] - others - 1)
  }

  /** The end of the outermost import: the collector is as it is in CPython. @returns objects of our own module that stand for none of CPython's */
  end(): number {
    if (!this.reprs) this.quietly(() => dropReprList(this.vm))
    this.materialize()
    this.setCount(this.count)
    // From 3.12 on what is due is taken up at the program's next safepoint.
    if (this.isDue) this.schedule()
    return this.own
  }

  private sayAll(numbers: string): void {
    for (let at = 0; at < numbers.length; at += 2) for (const event of eventsOf(this.rules, numberAt(numbers, at))) this.say(event)
  }

  private say(event: number): void {
    const kind = event % EVENT_KINDS
    const way = Math.trunc(event / EVENT_KINDS)
    if (event === SAFEPOINT) {
      if (this.isDue) this.collect()
      this.isDue = false
    } else if (event > SAFEPOINT) this.nest(event - SAFEPOINT - 1)
    else if (way !== DEATH) this.born(kind, way)
    else {
      if (this.pending[SEEN] > 0) this.pending[SEEN]--
      else if (this.cells.length > 0) this.vm.drop(this.cells.pop() as Ref)
      this.freed(kind)
    }
  }

  private freed(kind: number): void {
    if (kind >= 0 && kind < KINDS.length && this.free[kind] < this.most[kind]) this.free[kind]++
    else if (this.count > 0) this.count--
  }

  /** A call, or a return: the frame that is kept is taken first, and the one that comes back first is kept. */
  private nest(number: number): void {
    const name = number >> 1
    const returns = number % 2 === 1
    if (this.idle[name] === returns) {
      if (returns) this.freed(FRAME)
      else this.born(FRAME, UNSEEN)
    } else this.idle[name] = returns
  }

  private born(kind: number, way: number): void {
    this.take(kind)
    this.pending[way]++
  }

  /** Takes a block: from its list of free ones, if there is one. */
  private take(kind: number): void {
    if (kind >= 0 && kind < KINDS.length && this.free[kind] > 0) this.free[kind]--
    else this.grow()
  }

  /** The first repr of a container. */
  private reprFirst(): void {
    if (this.reprs) return
    this.reprs = true
    this.take(DICT)
    this.take(LIST)
    if (moduleState(this.vm).reprList === NULL) this.quietly(() => makeReprList(this.vm))
  }

  /** To 3.10: the first call of a function makes a frame, which stays with it. */
  private callFirst(number: number): void {
    if (this.called.has(number)) return
    this.called.add(number)
    this.born(FRAME, UNSEEN)
  }

  /** A new object, not under the collector yet: what is over the threshold begins a collection. */
  private grow(): void {
    this.count++
    if (!this.isOver()) return
    if (this.atOnce) this.collect()
    else this.isDue = true
  }

  private isOver(): boolean {
    const { gc } = this.vm.lab
    return this.count > gc.threshold[0] && gc.threshold[0] > 0 && gc.enabled === 1
  }

  private newMember(letter: string, seen: string, hanging: number): Member {
    const kind = KINDS.indexOf(letter)
    const member: Member = { ref: NULL, kind, seen, hanging, held: 0, birth: -1 }
    this.take(kind)
    this.living.push(member)
    return member
  }

  /** A collection, as the count is. */
  private collect(): void {
    this.materialize()
    if (this.atOnce) {
      // The allocation that the count has counted last exceeds the threshold.
      this.setCount(this.count - 1)
      this.vm.drop(this.newCell())
    } else {
      this.schedule()
      if (this.vm.safepointDue) this.vm.safepoint()
    }
    this.count = this.vm.lab.gc.count[0]
    this.free = lengthsOf(this.vm)
  }

  /** A collection is due since the threshold was exceeded, also where the count is below it by now: an older generation can be over its own. */
  private schedule(): void {
    this.setCount(this.vm.lab.gc.threshold[0])
    this.vm.drop(this.newCell())
    this.setCount(this.count)
  }

  /** What is alive gets its object, and the lists of free ones are as long as CPython's; nothing is counted, and no collection begins. */
  private materialize(): void {
    this.quietly(() => {
      const { pending } = this
      for (let depth = this.nested.length; depth > 0; depth--) this.nestAll(depth)
      const stands = Math.min(this.own, pending[SEEN])
      this.own -= stands
      for (let made = stands; made < pending[SEEN]; made++) this.cells.push(this.newCell())
      // They live as long as their module.
      for (let made = 0; made < pending[SEEN_ONCE]; made++) this.vm.tuple([this.vm.newNone()])
      pending.fill(0)
      for (const member of this.living) makeMember(this.vm, member, this.anchored())
      setLengths(this.vm, this.free, this.taken)
    })
  }

  /** `parent>ring` or `parent:these`; a ring can hang nowhere. */
  private lose(members: readonly Member[], text: string): void {
    const [, parent, sign, numbers] = /^(\d*)([>:])(.*)$/.exec(text) as RegExpExecArray
    this.hang(parent === '' ? undefined : members[Number(parent)], membersOf(members, numbers), sign === '>')
  }

  /** Nothing but `parent` refers to these from outside any more, and they do to one another where they are a ring. */
  private hang(parent: Member | undefined, lost: readonly Member[], isRing: boolean): void {
    const { vm } = this
    for (const member of lost) this.living.splice(this.living.indexOf(member), 1)
    this.quietly(() => {
      for (const member of lost) makeMember(vm, member, this.anchored())
      if (isRing && lost[0].seen !== '~') closeRing(vm, lost)
      const heads = isRing ? lost.slice(0, 1) : lost
      const isHeld = parent !== undefined && isThere(vm, parent)
      for (const { ref } of heads) if (isHeld && give(vm, parent, ref)) parent.held++
      for (const member of lost) {
        member.birth = vm.heap.refs.objBirth[member.ref]
        vm.drop(member.ref)
        // What it hung at is gone since an earlier collection: so it dies now.
        if (!isThere(vm, member)) this.freed(member.kind)
      }
    })
  }

  /** An object that lives on. */
  private anchored(): Ref {
    if (this.anchor === NULL) this.anchor = this.newCell()
    return this.anchor
  }

  /** Chains of tuples, the outer one first in the collector's list, as far as there are objects for them. */
  private nestAll(depth: number): void {
    const { vm, pending, nested } = this
    for (; nested[depth - 1] > 0 && pending[SEEN] >= depth && pending[SEEN_ONCE] > 0; nested[depth - 1]--) {
      pending[SEEN] -= depth
      pending[SEEN_ONCE]--
      let outer = NULL
      for (let level = 0; level <= depth; level++) {
        const tuple = level === depth ? vm.tuple([vm.newNone()]) : vm.heap.track(vm.heap.emptyTupleOf(1))
        if (outer !== NULL) vm.heap.give(outer, 0, tuple)
        outer = tuple
      }
    }
  }

  private newCell(): Ref {
    return this.vm.heap.cell(NULL)
  }

  private quietly(work: () => void): void {
    const { vm } = this
    const { enabled } = vm.lab.gc
    vm.heap.perform(O.COLLECTOR_ENABLE, 0)
    work()
    vm.heap.perform(O.COLLECTOR_ENABLE, enabled)
  }

  private setCount(count: number): void {
    const { gc } = this.vm.lab
    this.vm.heap.perform(O.COUNTS_SET, count, gc.count[1], gc.count[2])
  }
}

/** `name,name?A|B`: A behind one of these modules, else B. */
function branchOf(text: string, imported: ReadonlySet<string>): string {
  const [names, both] = text.split('?')
  return both.split('|')[names.split(',').some((name) => imported.has(name)) ? 0 : 1]
}

/** How many members hang at others, by number. */
function hangingOf(path: string): Map<number, number> {
  const out = new Map<number, number>()
  for (const [, parent, sign, numbers] of path.matchAll(/\((\d+)([>:])([^)]*)\)/g)) {
    out.set(Number(parent), (out.get(Number(parent)) ?? 0) + (sign === '>' ? 1 : count(numbers)))
  }
  return out
}

function count(numbers: string): number {
  return numbers.split(',').reduce((sum, part) => {
    const [first, last = first] = part.split('-').map(Number)
    return sum + last - first + 1
  }, 0)
}

/** `0-3,7`: members by number. */
function membersOf(members: readonly Member[], numbers: string): Member[] {
  return numbers.split(',').flatMap((part) => {
    const [first, last = first] = part.split('-').map(Number)
    return members.slice(first, last + 1)
  })
}
