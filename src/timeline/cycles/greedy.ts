import { NONE } from '../../kernel/columns'
import { CLASS_SLOT } from '../why/alive'
import { type Backwards, backwardsOf, type ObjectGraph } from './graph'

/**
 * An order of the nodes in which few edges lead backwards: nodes to which nothing leads come first, those from which nothing leads last, and where there is
 * neither, the one with most edges out beyond those in. Edges that must not be cut (of instances to their class) lead forwards always: a class is put
 * down when all of its instances are.
 *
 * Source  P. Eades, X. Lin, W. F. Smyth, A fast and effective heuristic for the feedback arc set problem, Inf. Process. Lett. 47 (1993)
 * Cost    nodes and edges, once
 * @returns node → place
 */
export function greedyOrder(graph: ObjectGraph): Int32Array {
  const order = new GreedyOrder(graph, backwardsOf(graph))
  order.run()
  return order.place
}

class GreedyOrder {
  readonly place: Int32Array
  private readonly size: number
  private readonly out: Int32Array
  private readonly in: Int32Array
  /** Class references that lead to the node and come from nodes without a place. */
  private readonly fixed: Int32Array
  /** Nodes without a place by edges out − edges in, in linked lists; `shift` makes indices of the differences. */
  private readonly head: Int32Array
  private readonly next: Int32Array
  private readonly previous: Int32Array
  private readonly shift: number
  private top = 0
  /** Nodes with no edges out, or in; some may have a place by now. */
  private readonly ends: number[] = []

  constructor(
    private readonly graph: ObjectGraph,
    private readonly back: Backwards,
  ) {
    const { first, to, slot } = graph
    this.size = first.length - 1
    const empty = (): Int32Array => new Int32Array(this.size)
    this.place = empty().fill(NONE)
    this.out = empty()
    this.in = empty()
    this.fixed = empty()
    let most = 0
    for (let node = 0; node < this.size; node++) {
      for (let edge = first[node]; edge < first[node + 1]; edge++) {
        if (to[edge] === node) continue
        this.out[node]++
        this.in[to[edge]]++
        if (slot[edge] === CLASS_SLOT) this.fixed[to[edge]]++
      }
    }
    for (let node = 0; node < this.size; node++) most = Math.max(most, this.out[node], this.in[node])
    this.shift = most
    this.head = new Int32Array(2 * most + 1).fill(NONE)
    this.next = empty().fill(NONE)
    this.previous = empty().fill(NONE)
    for (let node = 0; node < this.size; node++) {
      if (this.out[node] === 0 || this.in[node] === 0) this.ends.push(node)
      this.list(node)
    }
  }

  run(): void {
    let low = 0
    let high = this.size - 1
    while (low <= high) {
      const node = this.ends.pop() ?? this.best()
      if (this.place[node] !== NONE) continue
      const isLast = this.out[node] === 0 && this.in[node] !== 0
      this.place[node] = isLast ? high-- : low++
      this.takeOut(node)
    }
  }

  /** The first of the highest list. There is one: references to classes have no cycle. */
  private best(): number {
    while (this.head[this.top] === NONE) this.top--
    return this.head[this.top]
  }

  private takeOut(node: number): void {
    const { first, to, slot } = this.graph
    this.unlist(node, this.out[node] - this.in[node])
    for (let edge = first[node]; edge < first[node + 1]; edge++) {
      const target = to[edge]
      if (this.place[target] !== NONE) continue
      this.unlist(target, this.out[target] - this.in[target])
      this.in[target]--
      if (slot[edge] === CLASS_SLOT) this.fixed[target]--
      if (this.in[target] === 0) this.ends.push(target)
      this.list(target)
    }
    for (let at = this.back.first[node]; at < this.back.first[node + 1]; at++) {
      const source = this.back.from[this.back.edge[at]]
      if (this.place[source] !== NONE) continue
      this.unlist(source, this.out[source] - this.in[source])
      this.out[source]--
      if (this.out[source] === 0) this.ends.push(source)
      this.list(source)
    }
  }

  /** A node that fixed edges lead to is in no list. */
  private list(node: number): void {
    if (this.fixed[node] > 0) return
    const at = this.out[node] - this.in[node] + this.shift
    this.next[node] = this.head[at]
    this.previous[node] = NONE
    if (this.head[at] !== NONE) this.previous[this.head[at]] = node
    this.head[at] = node
    this.top = Math.max(this.top, at)
  }

  private unlist(node: number, difference: number): void {
    if (this.fixed[node] > 0) return
    const at = difference + this.shift
    if (this.previous[node] === NONE) {
      if (this.head[at] !== node) return
      this.head[at] = this.next[node]
    } else this.next[this.previous[node]] = this.next[node]
    if (this.next[node] !== NONE) this.previous[this.next[node]] = this.previous[node]
    this.next[node] = this.previous[node] = NONE
  }
}
