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
/** Objects that are looked at for each that is drawn. */
const CANDIDATES = 4

/** A place in the graph: an object by its birth, or a name. */
export interface Member {
  readonly id: string
  readonly kind: 'object' | 'name'
  /** The longest that was ever written in it. */
  width: number
  /** Moments at which it was there. */
  moments: number
}

/** A reference: from, to, and the longest that it is ever called. */
interface Edge {
  readonly from: string
  readonly to: string
  label: string
}

/** Finds what the graph shows, moment by moment. What it has shown once, it shows for as long as it lives. */
export class Neighbourhood {
  /** In the order in which they were found. */
  readonly members = new Map<string, Member>()
  readonly edges = new Map<string, Edge>()
  private objects = 0
  private readonly leftOut = new Set<string>()
  /** The object that was asked for: number and birth. */
  private root: { readonly number: number; readonly birth: number } | null = null

  constructor(
    private readonly heap: HeapLook,
    private readonly expression: string | null,
    private readonly most: number,
  ) {}

  /** What the graph has room for: the objects that are there for most moments, names that lead to them, and the references between those. */
  chosen(): { readonly members: readonly Member[]; readonly edges: ReadonlyMap<string, Edge>; readonly leftOut: number } {
    const all = [...this.members.values()]
    const most = (kind: Member['kind'], room: number): Member[] =>
      all
        .filter((member) => member.kind === kind)
        .toSorted((a, b) => b.moments - a.moments)
        .slice(0, room)
    const objects = most('object', this.most)
    const ids = new Set([...objects, ...most('name', this.most)].map(({ id }) => id))
    const edges = new Map([...this.edges].filter(([, { from, to }]) => ids.has(from) && ids.has(to)))
    const named = new Set([...edges.values()].map(({ from }) => from))
    const members = all.filter(({ id, kind }) => ids.has(id) && (kind === 'object' || named.has(id)))
    return { members, edges, leftOut: this.leftOut.size + all.filter(({ kind }) => kind === 'object').length - objects.length }
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
    if (this.expression === null) return this.ofProgram(program, names)
    if (this.root === null && program !== null) {
      const number = program.look.resolve(this.expression)
      if (number >= 0 && this.heap.isAlive(number)) this.root = { number, birth: this.heap.birthOf(number) }
    }
    return this.root !== null && this.isRoot(this.root.number) ? [this.root.number] : []
  }

  /** What names stand for, all instances of the program's classes, and what a collection takes for garbage. */
  private ofProgram(program: ProgramLook | null, names: readonly NamedObject[]): number[] {
    const { heap } = this
    const roots = names.map(({ number }) => number)
    for (let number = 0; number < heap.numbers; number++) {
      if (!heap.isOfProgram(number)) continue
      const known = program?.knows(number, heap.birthOf(number)) === true
      if (heap.isUnreachable(number) || (heap.kindOf(number) === KIND.INSTANCE && known && program?.isOfOwnClass(number) === true)) roots.push(number)
    }
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
    if (this.objects >= this.most * CANDIDATES) {
      this.leftOut.add(id)
      return false
    }
    this.objects++
    this.members.set(id, { id, kind: 'object', width: 0, moments: 0 })
    return true
  }

  private count(id: string): void {
    const member = this.members.get(id)
    if (member !== undefined) member.moments++
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
      this.count(from)
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
      if (!this.members.has(id)) this.members.set(id, { id, kind: 'name', width: name.length, moments: 0 })
      this.count(id)
      put(id, to, '')
    }
    return rows
  }
}
