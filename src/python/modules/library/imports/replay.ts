import { O } from '../../../../index'
import { NULL, type Ref } from '../../../heap/ref'
import type { Interpreter } from '../../../vm/interpreter'

/** An object of an import that will be garbage. */
interface Member {
  /** Its cell, or null: there is none before a collection, or the end, could see it. */
  cell: Ref | null
  /** Is it a tuple that a collection which it survives stops tracking? */
  readonly tuple: boolean
}

/**
 * What an import in CPython does to the collector, done again: allocations and deallocations of objects of the collector as they follow each other (the
 * signs of a path are in the README). Counted in `count`; objects exist only where they can be seen: cells, made before a collection begins and at the end.
 */
export class Replay {
  /** Generation 0's count. */
  private count: number
  /** Objects that are alive and have no cell yet; cells of those that have, the newest last. */
  private pending = 0
  private readonly cells: Ref[] = []
  /** Those that will be garbage, and can still be reached. */
  private readonly living: Member[] = []
  /** To 3.11 a collection begins at once. */
  private readonly atOnce: boolean

  /**
   * @param count - generation 0's count before the import
   * @param own - objects of our own module, which stand for as many of CPython's
   */
  constructor(
    private readonly vm: Interpreter,
    count: number,
    private own: number,
  ) {
    this.count = count
    this.atOnce = !vm.atLeast(12)
  }

  /** One path; `imports` is called where it imports a module. */
  run(path: string, imports: (name: string) => void): void {
    const members: Member[] = []
    for (let at = 0; at < path.length; at++) {
      const sign = path.charCodeAt(at)
      if (sign > 96 && sign < 123) this.fall(sign - 96)
      else if (sign > 64 && sign < 91) this.rise(sign - 64)
      else if (path[at] === '.') {
        if (this.isOver(this.count)) this.collect()
      } else if (path[at] === '{') {
        const end = path.indexOf('}', at)
        imports(path.slice(at + 1, end))
        at = end
      } else if (path[at] === '(') {
        const end = path.indexOf(')', at)
        this.loseRing(membersOf(members, path.slice(at + 1, end)))
        at = end
      } else {
        members.push(this.newMember(path[at]))
        if (path[at] === '!' || path[at] === '?') this.rise(1, 0)
      }
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

  private rise(by: number, alive = 1): void {
    if (!this.atOnce || !this.isOver(this.count + by)) {
      this.count += by
      this.pending += by * alive
      return
    }
    for (let step = 0; step < by; step++) {
      this.count++
      this.pending += alive
      if (this.isOver(this.count)) this.collect()
    }
  }

  private fall(by: number): void {
    this.count = Math.max(this.count - by, 0)
    const lazy = Math.min(by, this.pending)
    this.pending -= lazy
    for (let step = lazy; step < by && this.cells.length > 0; step++) this.vm.drop(this.cells.pop() as Ref)
  }

  private isOver(count: number): boolean {
    const { gc } = this.vm.lab
    return count > gc.threshold[0] && gc.threshold[0] > 0 && gc.enabled === 1
  }

  private newMember(sign: string): Member {
    const member: Member = { cell: null, tuple: sign === '?' || sign === '^' }
    this.living.push(member)
    return member
  }

  /** A collection, as the count is. */
  private collect(): void {
    this.materialize()
    this.setCount(this.count)
    this.touch()
    if (!this.atOnce && this.vm.safepointDue) this.vm.safepoint()
    this.count = this.vm.lab.gc.count[0]
  }

  /** The allocation that the count has counted last: it exceeds the threshold. */
  private touch(): void {
    this.setCount(this.count - 1)
    this.vm.drop(this.newCell())
  }

  /** What is alive gets its cell; nothing is counted, and no collection begins. */
  private materialize(): void {
    this.quietly(() => {
      const stands = Math.min(this.own, this.pending)
      this.own -= stands
      for (let made = stands; made < this.pending; made++) this.cells.push(this.newCell())
      this.pending = 0
      for (const member of this.living) member.cell ??= this.newCell()
    })
  }

  /** Nothing refers to the ring any more. */
  private loseRing(members: readonly Member[]): void {
    for (const member of members) this.living.splice(this.living.indexOf(member), 1)
    this.quietly(() => {
      for (const { cell, tuple } of members) if (tuple && cell !== null) this.vm.drop(cell)
      const ring = members.filter(({ cell, tuple }) => !tuple || cell === null).map(({ cell }) => cell ?? this.newCell())
      ring.forEach((cell, at) => {
        this.vm.heap.store(cell, 0, ring[(at + 1) % ring.length])
      })
      this.vm.dropAll(ring)
    })
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
