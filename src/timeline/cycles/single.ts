import { NONE } from '../../kernel/columns'
import { CLASS_SLOT } from '../why/alive'
import type { ObjectGraph } from './graph'

/**
 * All edges of a strongly connected graph without any one of which it has no cycle any more: each lies on every cycle. A reference of an instance to its
 * class is none, because no slot has it.
 *
 * How: such an edge lies on any one cycle K. Without K's edges the rest must have no cycle; then a path of the rest from K's a-th node to its b-th is a
 * way round the edges of K from a on to b, and those are none. What no path goes round lies on all cycles.
 *
 * Cost    nodes and edges, a fixed number of times
 * @returns edges, in the order of K
 */
export function singleCuts(graph: ObjectGraph): number[] {
  const cycle = anyCycle(graph)
  const order = orderWithout(graph, cycle)
  if (order === null) return []
  const spanned = spannedBy(graph, cycle, order)
  return cycle.filter((edge, at) => spanned[at] === 0 && graph.slot[edge] !== CLASS_SLOT)
}

/** The edges of a cycle, in order: the first edge of each node is followed until a node comes again. */
function anyCycle({ first, to }: ObjectGraph): number[] {
  const seenAt = new Int32Array(first.length - 1).fill(NONE)
  const edges: number[] = []
  let node = 0
  while (seenAt[node] === NONE) {
    seenAt[node] = edges.length
    edges.push(first[node])
    node = to[first[node]]
  }
  return edges.slice(seenAt[node])
}

/** The nodes in an order in which all edges but these lead forwards; null where those have a cycle. */
export function orderWithout({ first, to }: Pick<ObjectGraph, 'first' | 'to'>, without: Iterable<number>): Int32Array | null {
  const size = first.length - 1
  const left = new Uint8Array(to.length)
  for (const edge of without) left[edge] = 1
  const incoming = new Int32Array(size)
  for (let edge = 0; edge < to.length; edge++) if (left[edge] === 0) incoming[to[edge]]++
  const order = new Int32Array(size)
  let found = 0
  for (let node = 0; node < size; node++) if (incoming[node] === 0) order[found++] = node
  for (let at = 0; at < found; at++) {
    for (let edge = first[order[at]]; edge < first[order[at] + 1]; edge++) {
      if (left[edge] === 0 && --incoming[to[edge]] === 0) order[found++] = to[edge]
    }
  }
  return found === size ? order : null
}

/** Of each node: the first and the last place on the cycle to which the edges that are not on it lead from there; and the last from which they lead there. */
interface Ways {
  /** Node → its place on the cycle, or NONE. */
  readonly place: Int32Array
  readonly earliest: Int32Array
  readonly last: Int32Array
  readonly into: Int32Array
}

function waysOf({ first, to }: ObjectGraph, cycle: readonly number[], order: Int32Array): Ways {
  const size = first.length - 1
  const onCycle = new Uint8Array(to.length)
  const place = new Int32Array(size).fill(NONE)
  cycle.forEach((edge, at) => {
    onCycle[edge] = 1
    place[to[edge]] = (at + 1) % cycle.length
  })
  const last = new Int32Array(size).fill(NONE)
  const earliest = new Int32Array(size).fill(cycle.length)
  const into = new Int32Array(size).fill(NONE)
  for (let at = size - 1; at >= 0; at--) {
    const node = order[at]
    for (let edge = first[node]; edge < first[node + 1]; edge++) {
      if (onCycle[edge] === 1) continue
      const target = to[edge]
      last[node] = Math.max(last[node], place[target], last[target])
      earliest[node] = Math.min(earliest[node], place[target] === NONE ? cycle.length : place[target], earliest[target])
    }
  }
  for (const node of order) {
    for (let edge = first[node]; edge < first[node + 1]; edge++) if (onCycle[edge] === 0) into[to[edge]] = Math.max(into[to[edge]], place[node], into[node])
  }
  return { place, earliest, last, into }
}

/** Index = edge of the cycle; not 0: a path of the other edges goes round it. */
function spannedBy(graph: ObjectGraph, cycle: readonly number[], order: Int32Array): Int32Array {
  const { place, earliest, last, into } = waysOf(graph, cycle, order)
  const length = cycle.length
  // A way forwards, from a to b, goes round the edges a … b − 1; one backwards round all but b … a − 1.
  const change = new Int32Array(length + 1)
  let [from, end] = [0, length]
  for (let node = 0; node < place.length; node++) {
    const a = place[node]
    if (a === NONE) continue
    if (last[node] > a) {
      change[a]++
      change[last[node]]--
    }
    if (earliest[node] < a) end = Math.min(end, a)
    if (into[node] > a) from = Math.max(from, a)
  }
  const spanned = new Int32Array(length)
  for (let at = 0, open = 0; at < length; at++) {
    open += change[at]
    spanned[at] = at < from || at >= end ? 1 : open
  }
  return spanned
}
