import { NONE } from '../../kernel/columns'
import { F, type FactKind } from '../../kernel/facts'
import type { Refcounts } from '../../kernel/refcounts/layout'
import { isAlive, isImmortal } from '../../kernel/refcounts/read'
import type { ObjectName } from '../conditions/objects'
import { type Backwards, backwardsOf, graphOf, type ObjectGraph, spread } from '../cycles/graph'
import type { Position } from '../position'
import { labAt, type RecordedRun } from '../scan'
import { countEdges } from './alive'

/** 1 for each object that is garbage, as `GarbageLedger` counts it. Cost: all slots of the heap, twice; no objects are made. */
export function unreachableOf(refs: Readonly<Refcounts>): Uint8Array {
  const edges = countEdges(refs)
  const reached = new Uint8Array(refs.numbers)
  for (let object = 0; object < refs.numbers; object++) {
    const count = refs.objRefcnt[object]
    if (isAlive(refs, object) && (isImmortal(refs, object) || count === 0 || count > edges[object])) reached[object] = 1
  }
  spread(refs, reached)
  for (let object = 0; object < refs.numbers; object++) reached[object] = isAlive(refs, object) && reached[object] === 0 ? 1 : 0
  return reached
}

/** Is it alive at a place, and garbage there? */
export function isGarbageAt(run: RecordedRun, { object, birth }: ObjectName, place: Position): boolean {
  const { refs } = labAt(run, place)
  return refs.objBirth[object] === birth && unreachableOf(refs)[object] === 1
}

/** A piece of garbage, and all that leads to it: as long as nobody touches one of these, it stays garbage. */
export class Keepers {
  private readonly isOne: Uint8Array
  /** Those that lead to a cycle, or are in one; nearest to the object first: it is free only where these are gone. */
  private readonly holding: readonly number[]
  private readonly births: readonly number[]

  /** @param garbage - `unreachableOf` the same columns; the object is in it */
  constructor(
    private readonly refs: Readonly<Refcounts>,
    garbage: Uint8Array,
    object: number,
  ) {
    const graph = graphOf(refs, garbage)
    const back = backwardsOf(graph)
    const nodes = leadingTo(back, graph.objects.indexOf(object))
    this.isOne = new Uint8Array(refs.numbers)
    for (const node of nodes) this.isOne[graph.objects[node]] = 1
    const ends = withoutCycle(graph, back, nodes)
    this.holding = nodes.flatMap((node) => (ends.has(node) ? [] : [graph.objects[node]]))
    this.births = this.holding.map((one) => refs.objBirth[one])
  }

  /** Those that lead to a cycle, or are in one, and are alive yet; nearest first. */
  *alive(): Generator<number> {
    for (let at = 0; at < this.holding.length; at++) {
      const object = this.holding[at]
      if (isAlive(this.refs, object) && this.refs.objBirth[object] === this.births[at]) yield object
    }
  }

  /** Does the fact change who refers to one of them, or to whom it refers? */
  isTouchedBy(kind: FactKind, a: number, b: number, c: number): boolean {
    if (TOUCHES[kind] === 0) return false
    return this.isOne[a] === 1 || (b !== NONE && kind === F.TYPE_DROPPED && this.isOne[b] === 1) || (c !== NONE && SLOTS[kind] === 1 && this.isOne[c] === 1)
  }
}

/** A node, and all that lead to it, nearest first. */
function leadingTo({ first, edge, from }: Backwards, node: number): number[] {
  const seen = new Uint8Array(first.length - 1)
  const nodes = [node]
  seen[node] = 1
  for (let at = 0; at < nodes.length; at++) {
    for (let index = first[nodes[at]]; index < first[nodes[at] + 1]; index++) {
      const source = from[edge[index]]
      if (seen[source] === 1) continue
      seen[source] = 1
      nodes.push(source)
    }
  }
  return nodes
}

/** Those of the nodes from which no way among them leads into a cycle: the object itself, where it is in none, and what lies between it and the last cycle. */
function withoutCycle({ first, to }: ObjectGraph, back: Backwards, nodes: readonly number[]): ReadonlySet<number> {
  const among = new Set(nodes)
  const ways = new Map<number, number>()
  for (const node of nodes) {
    let count = 0
    for (let edge = first[node]; edge < first[node + 1]; edge++) if (among.has(to[edge])) count++
    ways.set(node, count)
  }
  const ends = new Set<number>()
  const stack = nodes.filter((node) => ways.get(node) === 0)
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    ends.add(node)
    for (let index = back.first[node]; index < back.first[node + 1]; index++) {
      const source = back.from[back.edge[index]]
      const left = (ways.get(source) ?? 0) - 1
      ways.set(source, left)
      if (left === 0) stack.push(source)
    }
  }
  return ends
}

/** Facts whose third operand is an object. */
const SLOTS = tableOf([F.SLOT_STORED, F.SLOT_CLEARED, F.BUFFER_ADOPTED])
/** Facts by which an object comes to be held, is given up, or refers to something else. */
const TOUCHES = tableOf([
  F.SLOT_STORED,
  F.SLOT_CLEARED,
  F.SLOTS_MOVED,
  F.SLOTS_TRUNCATED,
  F.BUFFER_ADOPTED,
  F.REFERENCE_HELD,
  F.REFERENCE_DROPPED,
  F.TYPE_DROPPED,
  F.OBJECT_CREATED,
  F.OBJECT_PLACED,
  F.OBJECT_RETYPED,
  F.OBJECT_IMMORTALIZED,
  F.OBJECT_DYING,
  F.OBJECT_DELAYED,
  F.OBJECT_DIED,
  F.OBJECT_DEFERRED,
  F.DEFERRED_TAKEN,
  F.FINALIZER_CALLED,
  F.FINALIZER_RETURNED,
  F.CLEARING_BEGUN,
  F.CLEARING_ENDED,
  F.GARBAGE_KEPT,
  F.GARBAGE_FINALIZING,
  F.WEAKREF_CLEARING,
])

function tableOf(kinds: readonly FactKind[]): Uint8Array {
  const table = new Uint8Array(256)
  for (const kind of kinds) table[kind] = 1
  return table
}
