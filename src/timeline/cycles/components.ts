import type { ObjectGraph } from './graph'

/** The strongly connected components of a graph. */
export interface Components {
  readonly count: number
  /** Node → component. A component refers to components of lower numbers only. */
  readonly of: Int32Array
}

/**
 * Tarjan's algorithm with a stack of its own: a chain of a million objects is no deeper than one of ten.
 *
 * Source  R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972)
 * Cost    nodes and edges, once
 */
export function componentsOf({ first, to }: Pick<ObjectGraph, 'first' | 'to'>): Components {
  const size = first.length - 1
  const of = new Int32Array(size).fill(-1)
  /** When a node was seen first, from 1 on; and the earliest on the stack that it reaches. */
  const seen = new Int32Array(size)
  const low = new Int32Array(size)
  const cursor = new Int32Array(size)
  const path = new Int32Array(size)
  const open = new Int32Array(size)
  let [count, clock, depth, opened] = [0, 0, 0, 0]
  const enter = (node: number): void => {
    seen[node] = low[node] = ++clock
    cursor[node] = first[node]
    path[depth++] = node
    open[opened++] = node
  }
  const leave = (node: number): void => {
    depth--
    if (low[node] === seen[node]) {
      let member: number
      do {
        member = open[--opened]
        of[member] = count
      } while (member !== node)
      count++
    }
    if (depth > 0) low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[node])
  }
  for (let root = 0; root < size; root++) {
    if (seen[root] !== 0) continue
    enter(root)
    while (depth > 0) {
      const node = path[depth - 1]
      if (cursor[node] === first[node + 1]) {
        leave(node)
        continue
      }
      const target = to[cursor[node]++]
      if (seen[target] === 0) enter(target)
      else if (of[target] === -1) low[node] = Math.min(low[node], seen[target])
    }
  }
  return { count, of }
}

/** The nodes by component. */
export interface Members {
  /** Those of component c are `nodes[first[c]]` to `nodes[first[c + 1] − 1]`, the lowest first. */
  readonly first: Int32Array
  readonly nodes: Int32Array
  /** Node → its place among those of its component. */
  readonly place: Int32Array
}

export function membersOf({ count, of }: Components): Members {
  const first = new Int32Array(count + 1)
  for (const component of of) first[component + 1]++
  for (let component = 0; component < count; component++) first[component + 1] += first[component]
  const next = first.slice(0, count)
  const nodes = new Int32Array(of.length)
  const place = new Int32Array(of.length)
  for (let node = 0; node < of.length; node++) {
    const at = next[of[node]]++
    nodes[at] = node
    place[node] = at - first[of[node]]
  }
  return { first, nodes, place }
}

/** One component as a graph of its own; `objects` are those of the graph. */
export function partOf(graph: ObjectGraph, { of }: Components, { first: starts, nodes, place }: Members, component: number): ObjectGraph {
  const members = nodes.subarray(starts[component], starts[component + 1])
  const first = new Int32Array(members.length + 1)
  const to: number[] = []
  const slot: number[] = []
  for (let at = 0; at < members.length; at++) {
    for (let edge = graph.first[members[at]]; edge < graph.first[members[at] + 1]; edge++) {
      if (of[graph.to[edge]] !== component) continue
      to.push(place[graph.to[edge]])
      slot.push(graph.slot[edge])
    }
    first[at + 1] = to.length
  }
  return { objects: members.map((node) => graph.objects[node]), first, to: Int32Array.from(to), slot: Int32Array.from(slot) }
}
