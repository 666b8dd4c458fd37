import { Graph, layout } from '@dagrejs/dagre'
import type { GraphEdge, GraphLayout, GraphNode } from './data'
import type { Member } from './neighbourhood'

/** Pixels of a letter of the graph's two sizes, and of what stands around the text. */
const LETTER = 7.6
const SMALL = 6.3
const PADDING = 26
const OBJECT = { least: 240, height: 46 }
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

/** A smooth line through all points, so that a reference's name, which stands at one of them, stands on it. Where it bends it goes on as from the point before to the one behind. */
function pathThrough(points: readonly Point[]): string {
  const at = (index: number): Point => points[Math.max(0, Math.min(index, points.length - 1))]
  const direction = (index: number): Point => {
    const [from, to] = [at(index - 1), at(index + 1)]
    const length = distance(from, to) || 1
    return { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  }
  const curves = points.slice(1).map((to, index) => {
    const from = at(index)
    const [out, into] = [direction(index), direction(index + 1)]
    const pull = distance(from, to) / 3
    return `C${place({ x: from.x + out.x * pull, y: from.y + out.y * pull })} ${place({ x: to.x - into.x * pull, y: to.y - into.y * pull })} ${place(to)}`
  })
  return `M${place(at(0))}${curves.join('')}`
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

function place({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
