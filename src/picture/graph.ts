import { Graph, layout } from '@dagrejs/dagre'
import type { GraphEdge, GraphLayout, GraphNode } from './data'
import type { Member } from './neighbourhood'

/** Pixels of a letter of the graph's two sizes, and of what stands around the text. */
const LETTER = 7.3
const SMALL = 6.3
const PADDING = 24
const OBJECT = { least: 212, height: 46 }
const NAME = { least: 30, height: 24 }
const LABEL_HEIGHT = 14

/** Gives every object that is in the graph at any moment its one place. */
export function layOut(members: readonly Member[], edges: ReadonlyMap<string, { readonly from: string; readonly to: string; readonly label: string }>): GraphLayout {
  if (members.length === 0) return { width: 0, height: 0, nodes: [], edges: [] }
  const graph = new Graph({ multigraph: false })
  graph.setGraph({ rankdir: 'LR', nodesep: 22, ranksep: 40, edgesep: 14, marginx: 12, marginy: 12 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, kind, width } of members) {
    const size = kind === 'name' ? NAME : OBJECT
    graph.setNode(id, { width: Math.max(size.least, Math.ceil(width * LETTER) + PADDING), height: size.height })
  }
  for (const { from, to, label } of edges.values()) {
    // An object that refers to itself has a loop, which the layout draws on its right.
    graph.setEdge(from, to, {
      width: Math.ceil(label.length * SMALL) + (label === '' ? 0 : 8),
      height: label === '' ? 0 : LABEL_HEIGHT,
      labelpos: 'c',
      weight: label === '' ? 3 : 1,
    })
  }
  layout(graph)
  const kinds = new Map(members.map(({ id, kind }) => [id, kind]))
  const nodes = graph.nodes().map((id: string): GraphNode => {
    const { x, y, width, height } = graph.node(id) as unknown as Box
    return { id, kind: kinds.get(id) ?? 'object', x: round(x - width / 2), y: round(y - height / 2), width: round(width), height: round(height) }
  })
  const drawn = graph.edges().map(({ v, w }: { readonly v: string; readonly w: string }): GraphEdge => {
    const { points, x = 0, y = 0 } = graph.edge(v, w) as unknown as Line
    return { id: `${v}>${w}`, from: v, to: w, path: pathThrough(points), x: round(x), y: round(y) }
  })
  const whole = graph.graph() as unknown as Box
  return { width: Math.ceil(whole.width), height: Math.ceil(whole.height), nodes, edges: drawn }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Point {
  readonly x: number
  readonly y: number
}

interface Line {
  readonly points: readonly Point[]
  readonly x?: number
  readonly y?: number
}

/** A smooth line: through the middles between points, each point pulling its part. */
function pathThrough(points: readonly Point[]): string {
  const [first, ...rest] = points
  const last = rest[rest.length - 1]
  const middles = rest.slice(0, -1).map((point, at) => `Q${place(point)} ${place(at === rest.length - 2 ? last : middle(point, rest[at + 1]))}`)
  return `M${place(first)}${middles.length === 0 ? `L${place(last)}` : middles.join('')}`
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

function place({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
