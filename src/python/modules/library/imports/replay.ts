import { O } from '../../../../index'
import { NULL, type Ref } from '../../../heap/ref'
import type { Interpreter } from '../../../vm/interpreter'
import { lengthsOf, mostOf, setLengths } from './freeObjects'
import { linkRing, type Member, makeMember, type Side } from './garbage'
import { KINDS, type Phrase } from './paths'

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** How the collector and the lists of free objects stood when an import began. */
export interface Standing {
  readonly count: number
  /** Free objects by kind. */
  readonly free: readonly number[]
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
  /** Objects that are alive and have no cell yet; cells of those that have, the newest last. */
  private pending = 0
  private readonly cells: Ref[] = []
  /** Those that will be garbage, and can still be reached. */
  private readonly living: Member[] = []
  private anchor: Ref = NULL
  /** Places in the garbage that was lost last, until a collection may have found it. */
  private spare: readonly Side[] = []
  /** To 3.11 a collection begins at once. */
  private readonly atOnce: boolean

  /**
   * @param phrases - those that paths name by their number
   * @param own - objects of our own module, which stand for as many of CPython's
   */
  constructor(
    private readonly vm: Interpreter,
    private readonly phrases: readonly Phrase[],
    { count, free }: Standing,
    private own: number,
  ) {
    this.count = count
    this.free = [...free]
    this.most = mostOf(vm)
    this.atOnce = !vm.atLeast(12)
  }

  /** One path; `imports` is called where it imports a module. */
  run(path: string, imports: (name: string) => void): void {
    const members: Member[] = []
    for (let at = 0; at < path.length; at++) {
      const sign = path[at]
      if (sign === '.') {
        if (this.isOver(this.count)) this.collect()
      } else if (sign === '{') {
        const end = path.indexOf('}', at)
        imports(path.slice(at + 1, end))
        at = end
      } else if (sign === '(') {
        const end = path.indexOf(')', at)
        this.loseRing(membersOf(members, path.slice(at + 1, end)))
        at = end
      } else if (sign === '!' || sign === '?' || sign === '~') members.push(this.newMember(path[++at], sign))
      else this.say(this.phrases[DIGITS.indexOf(sign) * DIGITS.length + DIGITS.indexOf(path[++at])])
    }
  }

  /** The end of the outermost import: the collector is as it is in CPython. */
  end(): void {
    const due = this.isOver(this.count)
    this.materialize()
    this.setCount(this.count)
    // From 3.12 on what is due is taken up at the program's next safepoint.
    if (due) this.touch()
  }

  private say({ others, changes }: Phrase): void {
    let born = others
    let counted = others
    for (const { kind, by, low, high } of changes) {
      const free = Math.min(Math.max(this.free[kind] + by, low), this.most[kind] - high)
      born -= by
      counted += free - this.free[kind] - by
      this.free[kind] = free
    }
    if (born > 0) this.pending += born
    else this.die(-born)
    this.move(counted)
  }

  /** Generation 0's count changes, and what is over the threshold begins a collection. */
  private move(by: number): void {
    let rest = by
    const { threshold } = this.vm.lab.gc
    while (rest > 0 && this.atOnce && this.isOver(this.count + rest)) {
      const step = Math.max(threshold[0] + 1 - this.count, 1)
      this.count += step
      rest -= step
      this.collect()
    }
    this.count = Math.max(this.count + rest, 0)
  }

  private die(number: number): void {
    const lazy = Math.min(number, this.pending)
    this.pending -= lazy
    for (let step = lazy; step < number && this.cells.length > 0; step++) this.vm.drop(this.cells.pop() as Ref)
  }

  private isOver(count: number): boolean {
    const { gc } = this.vm.lab
    return count > gc.threshold[0] && gc.threshold[0] > 0 && gc.enabled === 1
  }

  private newMember(letter: string, seen: string): Member {
    const kind = KINDS.indexOf(letter)
    const member: Member = { ref: NULL, kind, seen }
    this.living.push(member)
    if (kind >= 0 && this.free[kind] > 0) this.free[kind]--
    else this.move(1)
    return member
  }

  /** A collection, as the count is. */
  private collect(): void {
    this.materialize()
    this.setCount(this.count)
    this.touch()
    if (!this.atOnce && this.vm.safepointDue) this.vm.safepoint()
    this.count = this.vm.lab.gc.count[0]
    this.free = lengthsOf(this.vm)
    this.spare = []
  }

  /** The allocation that the count has counted last: it exceeds the threshold. */
  private touch(): void {
    this.setCount(this.count - 1)
    this.vm.drop(this.newCell())
  }

  /** What is alive gets its object, and the lists of free ones are as long as CPython's; nothing is counted, and no collection begins. */
  private materialize(): void {
    this.quietly(() => {
      const stands = Math.min(this.own, this.pending)
      this.own -= stands
      for (let made = stands; made < this.pending; made++) this.cells.push(this.newCell())
      this.pending = 0
      for (const member of this.living) makeMember(this.vm, member, this.anchored())
      setLengths(this.vm, this.free, this.taken)
    })
  }

  /** Nothing refers to the ring any more. */
  private loseRing(members: readonly Member[]): void {
    for (const member of members) this.living.splice(this.living.indexOf(member), 1)
    this.quietly(() => {
      for (const member of members) makeMember(this.vm, member, this.anchored())
      this.spare = linkRing(this.vm, members, this.spare)
    })
  }

  /** An object that lives on. */
  private anchored(): Ref {
    if (this.anchor === NULL) this.anchor = this.newCell()
    return this.anchor
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

/** `0-3,7`: members by number. */
function membersOf(members: readonly Member[], numbers: string): Member[] {
  return numbers.split(',').flatMap((part) => {
    const [first, last = first] = part.split('-').map(Number)
    return members.slice(first, last + 1)
  })
}
