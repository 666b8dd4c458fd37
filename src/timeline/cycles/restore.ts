import { type Backwards, backwardsOf, type ObjectGraph } from './graph'

/** Edges that may be looked at for each edge of the graph, before no more are put back. */
const LOOKS = 50

/**
 * Of edges without which a graph has no cycle, those that are needed: one after the other is put back, and stays unless it closes a cycle. Each that is left
 * closes one. In large graphs that would be slow it stops early, and the set may be larger than need be.
 *
 * How: the order in which all edges lead forwards is kept up to date.
 * Source  D. J. Pearce, P. H. J. Kelly, A dynamic topological sort algorithm for directed acyclic graphs, ACM JEA 11 (2006)
 * @param place - node → place in an order in which all other edges lead forwards; it is changed
 */
export function neededOf(graph: ObjectGraph, place: Int32Array, cut: readonly number[]): number[] {
  const order = new KeptOrder(graph, backwardsOf(graph), place, cut)
  return cut.filter((edge) => !order.putBack(edge))
}

class KeptOrder {
  private readonly out: Uint8Array
  private readonly seen: Uint8Array
  private left: number

  constructor(
    private readonly graph: ObjectGraph,
    private readonly back: Backwards,
    private readonly place: Int32Array,
    cut: readonly number[],
  ) {
    this.out = new Uint8Array(graph.to.length)
    for (const edge of cut) this.out[edge] = 1
    this.seen = new Uint8Array(place.length)
    this.left = LOOKS * (graph.to.length + 1)
  }

  /** @returns does the graph have no cycle with the edge? */
  putBack(edge: number): boolean {
    const from = this.back.from[edge]
    const to = this.graph.to[edge]
    if (from === to || this.left <= 0) return false
    if (this.place[from] > this.place[to]) {
      const ahead = this.ahead(to, from)
      if (ahead === null) return false
      this.reorder(this.behind(from, to), ahead)
    }
    this.out[edge] = 0
    return true
  }

  /** What `node` reaches up to the place of `end`; null: `end` itself, or it was too much to look at. */
  private ahead(node: number, end: number): number[] | null {
    const { first, to } = this.graph
    const found = [node]
    this.seen[node] = 1
    for (let at = 0; at < found.length; at++) {
      for (let edge = first[found[at]]; edge < first[found[at] + 1]; edge++) {
        const target = to[edge]
        if (this.out[edge] === 1) continue
        if (target === end || this.left-- <= 0) return this.forget(found, null)
        if (this.seen[target] === 1 || this.place[target] > this.place[end]) continue
        this.seen[target] = 1
        found.push(target)
      }
    }
    return this.forget(found, found)
  }

  /** What reaches `node` from the place of `end` on. */
  private behind(node: number, end: number): number[] {
    const { first, edge: edges, from } = this.back
    const found = [node]
    this.seen[node] = 1
    for (let at = 0; at < found.length; at++) {
      for (let index = first[found[at]]; index < first[found[at] + 1]; index++) {
        const source = from[edges[index]]
        if (this.out[edges[index]] === 1 || this.seen[source] === 1 || this.place[source] < this.place[end]) continue
        this.left--
        this.seen[source] = 1
        found.push(source)
      }
    }
    return this.forget(found, found)
  }

  private forget<T>(found: readonly number[], result: T): T {
    for (const node of found) this.seen[node] = 0
    return result
  }

  /** What comes in front takes the first of all their places. */
  private reorder(behind: number[], ahead: number[]): void {
    const { place } = this
    const byPlace = (a: number, b: number): number => place[a] - place[b]
    const nodes = [...behind.sort(byPlace), ...ahead.sort(byPlace)]
    const places = nodes.map((node) => place[node]).sort((a, b) => a - b)
    nodes.forEach((node, at) => {
      place[node] = places[at]
    })
  }
}
