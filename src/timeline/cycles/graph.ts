import { NONE } from '../../kernel/columns'
import type { Refcounts } from '../../kernel/refcounts/layout'
import { isAlive } from '../../kernel/refcounts/read'
import { CLASS_SLOT } from '../why/alive'

/**
 * Objects as nodes, and the references among them as edges: the edges of node n are `first[n]` to `first[n + 1]`. Typed arrays throughout, so that a
 * million objects cost some megabytes.
 */
export interface ObjectGraph {
  /** Node → object, the lowest number first. */
  readonly objects: Int32Array
  readonly first: Int32Array
  /** Edge → node that is referred to. */
  readonly to: Int32Array
  /** Edge → slot of the object that refers, or CLASS_SLOT. */
  readonly slot: Int32Array
}

/** The objects that `chosen` has a 1 for, and each reference from one of them to another; a slot is an edge of its own. Cost: their slots, twice. */
export function graphOf(refs: Readonly<Refcounts>, chosen: Uint8Array): ObjectGraph {
  const nodeOf = new Int32Array(refs.numbers).fill(NONE)
  let size = 0
  for (let object = 0; object < refs.numbers; object++) if (chosen[object] === 1) nodeOf[object] = size++
  const objects = new Int32Array(size)
  const first = new Int32Array(size + 1)
  for (let object = 0, node = 0; object < refs.numbers; object++) {
    if (nodeOf[object] === NONE) continue
    objects[node] = object
    let edges = 0
    forEachReference(refs, object, (target) => {
      if (nodeOf[target] !== NONE) edges++
    })
    first[node + 1] = first[node] + edges
    node++
  }
  const to = new Int32Array(first[size])
  const slots = new Int32Array(first[size])
  for (let node = 0, edge = 0; node < size; node++) {
    forEachReference(refs, objects[node], (target, slot) => {
      if (nodeOf[target] === NONE) return
      to[edge] = nodeOf[target]
      slots[edge++] = slot
    })
  }
  return { objects, first, to, slot: slots }
}

/** Each reference that the object counts for: its slots, then its class. Weak references are none. */
export function forEachReference(refs: Readonly<Refcounts>, object: number, use: (target: number, slot: number) => void): void {
  const base = refs.slotBase[object]
  const length = refs.slotLength[object]
  for (let slot = 0; slot < length; slot++) if (refs.slotTarget[base + slot] !== NONE) use(refs.slotTarget[base + slot], slot)
  const typeObject = refs.typeObject[refs.objType[object]]
  if (typeObject !== NONE && typeObject !== object) use(typeObject, CLASS_SLOT)
}

/**
 * Marks what is reachable from the marked objects: 1 in `marked`.
 *
 * @param within - only objects that it has a 1 for; default: all
 * @param skips - references that are passed over
 */
export function spread(
  refs: Readonly<Refcounts>,
  marked: Uint8Array,
  within: Uint8Array | null = null,
  skips: (from: number, to: number, slot: number) => boolean = () => false,
): void {
  const stack: number[] = []
  for (let object = 0; object < refs.numbers; object++) if (marked[object] === 1) stack.push(object)
  let from = NONE
  const visit = (target: number, slot: number): void => {
    if (marked[target] === 1 || (within !== null && within[target] === 0) || skips(from, target, slot)) return
    marked[target] = 1
    stack.push(target)
  }
  for (let object = stack.pop(); object !== undefined; object = stack.pop()) {
    from = object
    if (isAlive(refs, object)) forEachReference(refs, object, visit)
  }
}

/** The same edges, backwards: of node n those that lead to it, as numbers of edges, and the node that each comes from. */
export interface Backwards {
  readonly first: Int32Array
  readonly edge: Int32Array
  /** Edge (of the graph) → node that refers. */
  readonly from: Int32Array
}

export function backwardsOf({ first, to }: Pick<ObjectGraph, 'first' | 'to'>): Backwards {
  const size = first.length - 1
  const starts = new Int32Array(size + 1)
  const from = new Int32Array(to.length)
  for (let node = 0; node < size; node++) {
    for (let edge = first[node]; edge < first[node + 1]; edge++) {
      from[edge] = node
      starts[to[edge] + 1]++
    }
  }
  for (let node = 0; node < size; node++) starts[node + 1] += starts[node]
  const next = starts.slice(0, size)
  const edges = new Int32Array(to.length)
  for (let edge = 0; edge < to.length; edge++) edges[next[to[edge]]++] = edge
  return { first: starts, edge: edges, from }
}
