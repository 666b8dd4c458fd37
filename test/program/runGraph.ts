import type { Heap } from '../../src/program/heap'
import type { PyList } from '../../src/program/list'
import type { PyObject } from '../../src/program/object'

// The programs of test/cpython/programs/graphs.py, on a Heap.

export type Edge = readonly [from: number, to: number]

/** What can be made of `n` containers whose first `tuples` are tuples. */
export function possibleEdges(n: number, tuples: number): Edge[] {
  const edges: Edge[] = []
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const possible = i < tuples && j < tuples ? j < i : i !== j || (n < 4 && i >= tuples)
      if (possible) edges.push([i, j])
    }
  }
  return edges
}

/** All orders of 0 to n − 1, in the order of `itertools.permutations`. */
export function permutations(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]]
  return values.flatMap((first) => permutations(values.filter((value) => value !== first)).map((rest) => [first, ...rest]))
}

/** Runs programs one after the other on one heap. */
export class GraphRun {
  /** Tags of the living, by object number. */
  private readonly tags = new Map<number, number>()
  private died: number[] = []
  /** What each container refers to, of the edges asked for last: many orders share them. */
  private edges: readonly Edge[] = []
  private targets: readonly (readonly number[])[] = []

  /** @param heap - without collections by itself: the recordings were made so */
  constructor(private readonly heap: Heap) {
    heap.gc.disable()
  }

  hearDying(object: number): void {
    const tag = this.tags.get(object)
    if (tag === undefined) return
    this.tags.delete(object)
    this.died.push(tag)
  }

  /** What is told of one program. */
  run(n: number, tuples: number, edges: readonly Edge[], order: readonly number[]): string {
    this.tags.clear()
    const held: (PyObject | null)[] = this.make(n, tuples, edges)
    const told: string[] = []
    for (const root of order) {
      held[root]?.drop()
      held[root] = null
      let counts = ''
      for (const one of held) if (one !== null) counts += counts === '' ? one.refcount : `,${one.refcount}`
      told.push(`${this.died.join()}|${counts}`)
      this.died = []
    }
    return told.join(';')
  }

  private make(n: number, tuples: number, edges: readonly Edge[]): PyObject[] {
    const { heap } = this
    if (edges !== this.edges) {
      this.edges = edges
      this.targets = Array.from({ length: n }, (_, i) => edges.filter(([from]) => from === i).map(([, to]) => to))
    }
    const held = Array<PyObject>(n)
    for (let i = tuples; i < n; i++) held[i] = this.hand((tag) => heap.list([tag]), 2 * i)
    const targets = (i: number): PyObject[] => this.targets[i].map((to) => held[to])
    for (let i = 0; i < tuples; i++) held[i] = this.hand((front) => this.hand((end) => heap.tuple([front, ...targets(i), end]), 2 * i + 1), 2 * i)
    for (let i = tuples; i < n; i++) {
      const list = held[i] as PyList
      for (const to of this.targets[i]) list.append(held[to])
      this.hand((tag) => list.append(tag), 2 * i + 1)
    }
    return held
  }

  /** A tag for `use`, which keeps it. */
  private hand<T>(use: (tag: PyObject) => T, number: number): T {
    const tag = this.heap.object()
    this.tags.set(tag.id, number)
    const result = use(tag)
    tag.drop()
    return result
  }
}
