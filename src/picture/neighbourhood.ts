import { type HeapSnapshot, referrersOf, viewObject } from '../index'
import { KIND } from './categories'
import type { Table } from './data'
import type { HeapLook } from './heapLook'
import { cut, type NamedObject, type ProgramLook } from './programLook'

/** Values that stand in the text of what holds them, and are no objects of the graph. */
const LEAVES: readonly string[] = [KIND.TEXT, KIND.NUMBER, KIND.CODE]
/** Slots of an object that are looked at, and characters of a reference's name. */
const SLOTS = 200
const LABEL = 18
/** How far from the object that was asked for: references forward, and back. */
const FORWARD = 4

/** A place in the graph: an object by its birth, or a name. */
export interface Member {
  readonly id: string
  readonly kind: 'object' | 'name'
  /** The longest that was ever written in it. */
  width: number
}

/** Finds what the graph shows, moment by moment. What it has shown once, it shows for as long as it lives. */
export class Neighbourhood {
  /** In the order in which they were found. */
  readonly members = new Map<string, Member>()
  /** From, to, and the longest name of the reference. */
  readonly edges = new Map<string, { readonly from: string; readonly to: string; label: string }>()
  private readonly leftOut = new Set<string>()
  /** The object that was asked for: number and birth. */
  private root: { readonly number: number; readonly birth: number } | null = null

  constructor(
    private readonly heap: HeapLook,
    private readonly expression: string | null,
    private readonly most: number,
  ) {}

  /** Objects that would be in the graph, but for its limit. */
  get omitted(): number {
    return this.leftOut.size
  }

  /** Was the object found that was asked for? */
  get found(): boolean {
    return this.expression === null || this.root !== null
  }

  /** @returns the rows of `edges` at this moment: what the reference is called */
  take(snapshot: HeapSnapshot, program: ProgramLook | null, names: readonly NamedObject[]): Table {
    for (const number of this.rootsOf(program, names)) this.spread(snapshot, number)
    if (this.root !== null && program !== null && this.isRoot(this.root.number)) {
      for (const { from } of referrersOf(program.vm.heap.refs, this.root.number)) if (from !== program.vm.mainGlobals && this.heap.isOfProgram(from)) this.add(from)
    }
    return this.references(snapshot, program, names)
  }

  private isRoot(number: number): boolean {
    return this.root?.number === number && this.heap.isAlive(number) && this.heap.birthOf(number) === this.root.birth
  }

  /** Where the search begins: the object that was asked for, or what the names of the program stand for. */
  private rootsOf(program: ProgramLook | null, names: readonly NamedObject[]): number[] {
    if (this.expression === null) return this.ofProgram(names)
    if (this.root === null && program !== null) {
      const number = program.look.resolve(this.expression)
      if (number >= 0 && this.heap.isAlive(number)) this.root = { number, birth: this.heap.birthOf(number) }
    }
    return this.root !== null && this.isRoot(this.root.number) ? [this.root.number] : []
  }

  /** What names stand for, all instances of the program's classes, and what a collection takes for garbage. */
  private ofProgram(names: readonly NamedObject[]): number[] {
    const { heap } = this
    const roots = names.map(({ number }) => number)
    for (let number = 0; number < heap.numbers; number++) if (heap.isAlive(number) && (heap.kindOf(number) === KIND.INSTANCE || heap.isUnreachable(number))) roots.push(number)
    return roots.filter((number) => this.isMember(number) && heap.isOfProgram(number))
  }

  private isMember(number: number): boolean {
    return this.heap.isAlive(number) && (this.isRoot(number) || !LEAVES.includes(this.heap.kindOf(number)))
  }

  /** The object, and what it leads to, the nearest first. */
  private spread(snapshot: HeapSnapshot, root: number): void {
    const seen = new Set([root])
    let ring = [root]
    for (let distance = 0; distance <= FORWARD && ring.length > 0; distance++) {
      const next: number[] = []
      for (const number of ring) {
        if (!this.add(number)) continue
        for (const target of viewObject(snapshot, number)?.slots.slice(0, SLOTS) ?? []) {
          if (target === null || seen.has(target) || !this.isMember(target) || !this.heap.isOfProgram(target)) continue
          seen.add(target)
          next.push(target)
        }
      }
      ring = next
    }
  }

  private add(number: number): boolean {
    const id = String(this.heap.birthOf(number))
    if (this.members.has(id)) return true
    const objects = [...this.members.values()].reduce((n, { kind }) => (kind === 'object' ? n + 1 : n), 0)
    if (objects >= this.most) {
      this.leftOut.add(id)
      return false
    }
    this.members.set(id, { id, kind: 'object', width: 0 })
    return true
  }

  private references(snapshot: HeapSnapshot, program: ProgramLook | null, names: readonly NamedObject[]): Table {
    const rows: Table = new Map()
    const put = (from: string, to: string, label: string): void => {
      const id = `${from}>${to}`
      const before = rows.get(id)
      const joined = typeof before === 'string' && before !== '' ? cut(`${before}, ${label}`, LABEL) : label
      rows.set(id, joined)
      const edge = this.edges.get(id)
      if (edge === undefined) this.edges.set(id, { from, to, label: joined })
      else if (joined.length > edge.label.length) edge.label = joined
    }
    for (let number = 0; number < this.heap.numbers; number++) {
      const from = String(this.heap.birthOf(number))
      if (!this.heap.isAlive(number) || this.members.get(from)?.kind !== 'object') continue
      viewObject(snapshot, number)
        ?.slots.slice(0, SLOTS)
        .forEach((target, slot) => {
          if (target === null || !this.heap.isAlive(target)) return
          const to = String(this.heap.birthOf(target))
          if (!this.members.has(to)) return
          const known = program?.knows(number, this.heap.birthOf(number)) === true
          put(from, to, known && program !== null ? cut(program.label({ from: number, slot, to: target }), LABEL) : `slot ${slot}`)
        })
    }
    for (const { scope, name, number } of names) {
      const to = String(this.heap.birthOf(number))
      if (!this.heap.isAlive(number) || !this.members.has(to)) continue
      const id = `${scope}.${name}`
      if (!this.members.has(id)) this.members.set(id, { id, kind: 'name', width: name.length })
      put(id, to, '')
    }
    return rows
  }
}
