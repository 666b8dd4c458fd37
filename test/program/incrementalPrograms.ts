import type { PyClass, PyInstance } from '../../src/program/classes'
import type { Heap } from '../../src/program/heap'
import type { PyList } from '../../src/program/list'
import type { PyObject } from '../../src/program/object'
import type { PyTuple } from '../../src/program/tuple'
import { PyWeakref } from '../../src/program/weakref'
import { StartedHeap } from './incrementalHeap'

// The programs of test/cpython/incremental on a Heap, step for step: what Python makes of each line that lives longer than the line, and what is
// on the stacks of frames where a collection runs. What dies within a line is left out: it makes no difference to a count that is not looked at.

export type Row = readonly (number | null)[]

/** N and T. */
const CLASSES = 2

/** What the words of `_prelude.py` are here. */
export class IncrementalProgram {
  readonly started: StartedHeap
  readonly heap: Heap
  readonly N: PyClass
  private readonly T: PyClass
  private readonly tagged = new Map<PyObject, string>()
  private readonly statsBefore: readonly number[]

  /** The program begins with so many tracked objects that roots reach, its classes among them, and so many others. */
  constructor(reachable: number, others: number) {
    this.started = new StartedHeap('3.14.4', { reachable: reachable - CLASSES, others, untracked: 0, young: 0 })
    this.heap = this.started.heap
    this.N = this.heap.defineClass('N')
    this.started.put('N', this.N)
    this.T = this.heap.defineClass('T', ['to'])
    this.started.put('T', this.T)
    this.statsBefore = this.stats()
  }

  /** `[len(gc.get_objects(0)), len(gc.get_objects(1)), len(gc.get_objects(2)), gc.get_freeze_count()]` */
  lengths(): number[] {
    const { length } = this.heap.lab.gc
    return [length[0], 0, length[1] + length[2], length[3]]
  }

  /** How many collections there were since the start, and what they collected, by kind. */
  statsSince(): number[] {
    return this.stats().map((value, at) => value - this.statsBefore[at])
  }

  /** A list that stays where no mark comes: in a frozen dict. */
  kept(): PyList {
    return this.heap.list()
  }

  /** `note(name, [result, *lengths(), …])`: the display is there when the lengths are taken. */
  noted<R>(take: () => R): R {
    this.kept()
    return take()
  }

  /** A call: what the function's locals hold is let go of at its end. */
  call<R>(body: () => R): R {
    this.heap.pushFrame()
    const result = body()
    this.heap.popFrame()
    return result
  }

  /** `name = object` in a function. */
  local<T extends PyObject>(object: T): T {
    this.heap.addRoot(object, 'stack')
    object.drop()
    return object
  }

  /** `[[] for _ in range(n)]` */
  lists(n: number): PyList {
    const all = this.heap.list()
    this.extend(all, n)
    return all
  }

  extend(list: PyList, n: number): void {
    for (let k = 0; k < n; k++) {
      const item = this.heap.list()
      list.append(item)
      item.drop()
    }
  }

  /** `[make() for _ in range(n)]` */
  filled(make: (heap: Heap) => PyObject, n = 200): PyList {
    const all = this.heap.list()
    for (let k = 0; k < n; k++) {
      const item = make(this.heap)
      all.append(item)
      item.drop()
    }
    return all
  }

  /** A pair of N that refer to each other. */
  pair(): [PyInstance, PyInstance] {
    const [a, b] = [this.heap.instance(this.N), this.heap.instance(this.N)]
    a.setAttribute('b', b)
    b.setAttribute('b', a)
    return [a, b]
  }

  deadPairs(n: number): void {
    for (let k = 0; k < n; k++) for (const object of this.pair()) object.drop()
  }

  made(tag: string, ...to: readonly PyObject[]): PyInstance {
    const t = this.heap.instance(this.T)
    this.tagged.set(t, tag)
    const list = this.heap.listFrom(to)
    t.setAttribute('to', list)
    list.drop()
    return t
  }

  /** `t.to.append(other)` */
  lead(t: PyInstance, other: PyObject): void {
    ;(t.getAttribute('to') as PyList).append(other)
  }

  tags(generation: number): string[] {
    return this.heap.gc.getObjects(generation).flatMap((object) => this.tagged.get(object) ?? [])
  }

  /** `gc.unfreeze(); gc.collect(); gc.freeze()` */
  fresh(): void {
    const { gc } = this.heap
    gc.unfreeze()
    gc.collect()
    gc.freeze()
  }

  /** How far below zero `work_to_do` is. */
  probe(limit = 400_000): number {
    const { heap } = this
    return this.call(() => {
      const before = heap.gc.getThreshold()
      // The tuple of thresholds is filled by C code, and tracked until it is looked at.
      this.local(heap.emptyTuple(3)).fill([0, 1, 2].map((n) => heap.int(n)))
      heap.gc.setThreshold(0, 1_000_000_000)
      const kept = this.local(heap.list())
      const done = this.increments()
      let n = 0
      while (n < limit) {
        this.extend(kept, 1)
        n++
        heap.gc.collect(1)
        if (this.increments() !== done) break
      }
      heap.gc.setThreshold(...before)
      return n
    })
  }

  increments(): number {
    return this.heap.gc.getStats()[1].collections
  }

  private stats(): number[] {
    const stats = this.heap.gc.getStats()
    return [...stats.map(({ collections }) => collections), ...stats.map(({ collected }) => collected)]
  }
}

// ── loops ────────────────────────────────────────────────────────────────────────────────────────

export interface Loop {
  readonly keep: number
  readonly freezes: boolean
  readonly thresholds: readonly number[] | null
  readonly steps: number
}

/** `loop.py` and its like: dead pairs, every tenth of which is held. @returns a row a collection: at its start, and at its end */
export function loop(reachable: number, others: number, { keep, freezes, thresholds, steps }: Loop): { before: Row; events: Row[]; stats: Row } {
  const program = new IncrementalProgram(reachable, others)
  const { heap, started, N } = program
  const { gc } = heap.lab
  const held = heap.list()
  started.put('held', held)
  const kept = program.lists(keep)
  started.put('keep', kept)
  heap.gc.collect()
  if (freezes) heap.gc.freeze()
  const before = program.lengths()
  started.put('before', heap.list())
  if (thresholds !== null) heap.gc.setThreshold(...thresholds)
  let i = 0
  const events: number[][] = []
  heap.gc.callbacks.push((phase, { generation, collected }) => {
    const lengths = [gc.length[0], gc.length[1] + gc.length[2]]
    if (phase === 'start') events.push([generation, ...lengths, i])
    else events[events.length - 1].push(collected, ...lengths)
  })
  heap.gc.enable()
  for (i = 0; i < steps; i++) {
    const a = started.endCall(heap.instance(N))
    started.put('a', a)
    const b = started.endCall(heap.instance(N))
    started.put('b', b)
    a.setAttribute('b', b)
    b.setAttribute('b', a)
    if (i % 10 === 0) held.append(a)
    started.forget('a')
    started.forget('b')
  }
  return { before, events, stats: program.statsSince() }
}

/** `loopInFunction.py`: a and b are on a frame's stack. */
export function loopInFunction(reachable: number, others: number): Row[] {
  const program = new IncrementalProgram(reachable, others)
  const { heap, started, N } = program
  const { gc } = heap.lab
  heap.gc.collect()
  heap.gc.freeze()
  started.put('before', heap.list())
  heap.gc.setThreshold(50, 5)
  let i = 0
  const events: number[][] = []
  heap.gc.callbacks.push((phase, { generation, collected }) => {
    const lengths = [gc.length[0], gc.length[1] + gc.length[2]]
    if (phase === 'start') events.push([generation, ...lengths, i])
    else events[events.length - 1].push(collected, ...lengths)
  })
  heap.gc.enable()
  program.call(() => {
    const held = program.local(heap.list())
    for (i = 0; i < 2000; i++) {
      const a = started.endCall(heap.instance(N))
      heap.addRoot(a, 'stack')
      const b = started.endCall(heap.instance(N))
      heap.addRoot(b, 'stack')
      a.setAttribute('b', b)
      b.setAttribute('b', a)
      if (i % 10 === 0) held.append(a)
      for (const object of [b, a]) {
        heap.removeRoot(object, 'stack')
        object.drop()
      }
    }
  })
  return events
}

// ── work ─────────────────────────────────────────────────────────────────────────────────────────

/** `work.py`: how much an increment owes after a mark, and after what else may happen. */
export function work(tracked: number): { marked: Row[]; later: Row[]; deep: Row; layered: Row[] } {
  const program = new IncrementalProgram(tracked, 100)
  const { heap } = program
  heap.gc.disable()
  const rows = program.kept()
  const marked: Row[] = []
  for (const [reach, young] of [
    [0, 0],
    [10, 0],
    [100, 0],
    [100, 10],
    [1000, 10],
    [1000, 100],
    [3000, 1000],
  ])
    for (const rate of [1_000_000_000, 0, 1, 2, 3, 5, 10]) marked.push(program.call(() => markedRow(program, rows, reach, young, rate)))
  const later: Row[] = []
  const laterRows = program.kept()
  // Three functions stay; four lambdas and their tuple are there while the loop runs.
  for (let n = 0; n < 3; n++) program.kept()
  const lambdas = program.lists(4)
  for (const reach of [500, 1000])
    for (const dead of [0, 10, 100])
      for (const between of ['nothing', '0', 'freeze', '2'] as const) later.push(program.call(() => laterRow(program, laterRows, reach, dead, between)))
  lambdas.drop()
  program.fresh()
  const deep = heldDeep(program, 4, () =>
    program.call(() => {
      heap.gc.collect()
      heap.gc.setThreshold(0, 1_000_000_000)
      heap.gc.collect(1)
      const lengths = program.lengths()
      program.local(heap.list())
      return [...lengths, program.probe()]
    }),
  )
  const box = program.kept()
  // A function, what was noted, and the loop's iterator.
  for (let n = 0; n < 3; n++) program.kept()
  const layered = [
    [1, 5000],
    [5, 5000],
    [20, 5000],
    [5, 100],
  ].map(([frames, old]) => {
    const row = program.call(() => layeredRow(program, box, frames, old))
    box.clear()
    program.kept()
    return row
  })
  return { marked, later, deep, layered }
}

function markedRow(program: IncrementalProgram, rows: PyList, reach: number, young: number, rate: number): Row {
  const { heap } = program
  program.call(() => program.fresh())
  program.local(program.lists(reach))
  heap.gc.collect()
  heap.gc.setThreshold(0, rate)
  program.local(program.lists(young))
  const row: number[] = [reach, young, rate, heap.gc.getCount()[0]]
  const list = program.local(heap.list())
  row.push(...program.lengths())
  heap.gc.collect(1)
  row.push(...program.lengths())
  row.push(program.probe(), ...program.lengths())
  rows.append(list)
  return row
}

function laterRow(program: IncrementalProgram, rows: PyList, reach: number, dead: number, between: 'nothing' | '0' | 'freeze' | '2'): Row {
  const { heap } = program
  program.call(() => program.fresh())
  program.local(program.lists(reach))
  heap.gc.collect()
  heap.gc.setThreshold(0, 1_000_000_000)
  heap.gc.collect(1)
  program.deadPairs(dead)
  const list = program.local(heap.list())
  const result = program.call(() => {
    if (between === 'nothing') return -1
    if (between !== 'freeze') return heap.gc.collect(Number(between))
    heap.gc.freeze()
    return -2
  })
  const row = [reach, dead, result, ...program.lengths()]
  row.push(program.probe(), ...program.lengths())
  row.push(program.probe())
  rows.append(list)
  return row
}

/** `deep(n, then)`: n + 1 frames that hold ten lists each. */
function heldDeep<R>(program: IncrementalProgram, n: number, then: () => R): R {
  return program.call(() => {
    program.local(program.lists(10))
    return n > 0 ? heldDeep(program, n - 1, then) : then()
  })
}

function layeredRow(program: IncrementalProgram, box: PyList, frames: number, old: number): Row {
  const { heap } = program
  program.call(() => program.fresh())
  program.local(program.lists(200))
  program.extend(box, old)
  heap.gc.collect()
  heap.gc.setThreshold(0, 1_000_000_000)
  heap.gc.collect(1)
  const row = program.lengths()
  // The row, and the lambda.
  for (let n = 0; n < 2; n++) program.local(heap.list())
  const then = (): Row =>
    program.call(() => {
      const told = [program.probe()]
      // The display is there once its first item is.
      program.local(heap.list())
      told.push(...program.lengths())
      for (let n = 0; n < 2; n++) told.push(program.probe(), ...program.lengths())
      return told
    })
  return [...row, ...heldDeep(program, frames - 1, then)]
}

// ── increments ───────────────────────────────────────────────────────────────────────────────────

export const BOXED = [
  [50, 20, 2, 100, 5, 30],
  [50, 20, 2, 100, 1_000_000_000, 40],
  [50, 20, 1, 30, 1_000_000_000, 60],
  [100, 3, 3, 10, 1_000_000_000, 80],
  [10, 200, 2, 100, 10, 40],
] as const

/** `increments.py`, its second half: rings that a frozen list holds, some of which die; found ring by ring. */
export function boxed(tracked: number, [groups, size, dead, young, rate, calls]: (typeof BOXED)[number]): [old: Row, rows: Row[]] {
  const program = new IncrementalProgram(tracked, 100)
  const { heap } = program
  heap.gc.disable()
  const box = program.kept()
  return program.call(() => {
    heap.gc.collect()
    heap.gc.freeze()
    for (let group = 0; group < groups; group++) {
      const first = program.call(() => ring(program, size))
      box.append(first)
      first.drop()
    }
    heap.gc.collect()
    const old = program.lengths()
    program.local(heap.list())
    for (let k = 0; k < groups; k += dead) box.setItem(k, heap.int(0))
    heap.gc.setThreshold(0, rate)
    const rows = program.local(heap.list())
    const told: Row[] = []
    for (let call = 0; call < calls; call++) {
      program.extend(box, young)
      const n = heap.gc.getCount()[0]
      const result = heap.gc.collect(1)
      program.extend(rows, 1)
      told.push([n, result, ...program.lengths()])
    }
    return [old, told]
  })
}

/** Its first half: rings that a frame's local holds. */
export function groups(tracked: number, [count, size, dead, young, rate, calls]: (typeof BOXED)[number]): [old: Row, rows: Row[]] {
  const program = new IncrementalProgram(tracked, 100)
  const { heap } = program
  heap.gc.disable()
  return program.call(() => {
    heap.gc.collect()
    heap.gc.freeze()
    const held = program.local(heap.list())
    for (let group = 0; group < count; group++) {
      const first = program.call(() => ring(program, size))
      held.append(first)
      first.drop()
    }
    heap.gc.collect()
    heap.gc.collect(0)
    const old = program.lengths()
    program.local(heap.list())
    for (let k = 0; k < count; k += dead) held.setItem(k, heap.int(0))
    heap.gc.setThreshold(0, rate)
    const rows = program.local(heap.list())
    const kept = program.local(heap.list())
    const told: Row[] = []
    for (let call = 0; call < calls; call++) {
      const lists = program.lists(young)
      kept.append(lists)
      lists.drop()
      const n = heap.gc.getCount()[0]
      const result = heap.gc.collect(1)
      program.extend(rows, 1)
      told.push([n, result, ...program.lengths()])
    }
    return [old, told]
  })
}

function ring(program: IncrementalProgram, n: number): PyList {
  const { heap } = program
  const all = program.lists(n)
  for (let k = 0; k < n; k++) (all.item(k) as PyList).append(all.item(k - 1))
  const first = (all.item(0) as PyList).hold()
  all.drop()
  heap.safepoint()
  return first
}

// ── order ────────────────────────────────────────────────────────────────────────────────────────

const GRAPH_KINDS = [[0], [1], [2], [1, 1], [1, 1, 1], [0, 1], [0, 0], [0, 2], [1, 2], [2, 2], [1, 0], [1, 1, 2]]
const GARBAGE_KINDS = [[0], [2], [1, 0], [0, 2], [1, 1, 1, 1]]

/** `order.py`: the lists after each kind of collection. */
export function order(tracked: number): Record<string, unknown> {
  const told: Record<string, unknown> = {}
  const program = new IncrementalProgram(tracked, 100)
  const { heap } = program
  heap.gc.disable()
  const collect = (kind: number): unknown => [heap.gc.collect(kind), program.tags(0), program.tags(2)]
  const letGo = (objects: readonly PyObject[]): void => {
    for (const object of objects) object.drop()
  }
  for (const kinds of GRAPH_KINDS) {
    program.fresh()
    heap.gc.setThreshold(0, 5)
    const root = program.call(() => graph(program))
    told[`collect ${kinds.join(' ')}`] = [program.tags(0), ...kinds.map(collect)]
    root.drop()
  }
  for (const kinds of GARBAGE_KINDS) {
    program.fresh()
    const root = program.call(() => garbage(program))
    told[`garbage ${kinds.join(' ')}`] = [program.tags(0), ...kinds.map(collect)]
    root.drop()
  }
  program.fresh()
  told.locals = program.call(() => {
    const a = program.local(program.made('a'))
    program.local(program.made('b', a))
    const c = program.local(program.made('c'))
    program.local(program.made('d', c))
    const e = program.made('e')
    program.lead(e, e)
    letGo([e])
    return [program.tags(0), ...[1, 1, 1, 1].map(collect)]
  })
  program.fresh()
  told['two frames'] = program.call(() => {
    const a = program.local(program.made('a'))
    program.local(program.made('b', a))
    return program.call(() => {
      const c = program.local(program.made('c'))
      program.local(program.made('d', c))
      return [program.tags(0), ...[1, 1, 1].map(collect)]
    })
  })
  program.fresh()
  const once = (): number => program.call(() => heap.gc.collect(1))
  told.frames = program.call(() => {
    program.local(program.made('a'))
    const rows: unknown[] = [once()]
    for (const tag of ['b', 'c']) {
      program.local(program.made(tag))
      rows.push([once(), program.tags(0), program.tags(2)])
    }
    return rows
  })
  return told
}

/** A chain, a fan, a cycle: `root` of it. */
function graph(program: IncrementalProgram): PyObject {
  const a = program.made('a')
  const b = program.made('b', a)
  const c = program.made('c', b)
  const d = program.made('d')
  const e = program.made('e')
  const f = program.made('f', d, e)
  const g = program.made('g')
  const h = program.made('h', g)
  program.lead(g, h)
  const root = program.made('root', c, h, f)
  for (const object of [h, g, f, e, d, c, b, a]) object.drop()
  return root
}

/** Dead cycles among live ones. */
function garbage(program: IncrementalProgram): PyObject {
  const w = program.made('w')
  const x = program.made('X', w)
  const y = program.made('y')
  program.lead(y, y)
  const z = program.made('z', w)
  program.lead(z, y)
  program.lead(z, z)
  const v = program.made('V')
  const root = program.made('R', v, x)
  for (const object of [v, z, y, x, w]) object.drop()
  return root
}

// ── the gc module ────────────────────────────────────────────────────────────────────────────────

/** `collect.py`: result, lengths, counts, and what the statistics grew by. */
export function collect(tracked: number): Record<string, unknown> {
  const told: Record<string, unknown> = {}
  const program = new IncrementalProgram(tracked, 100)
  const { heap } = program
  heap.gc.disable()
  const state = (name: string, result: number): void => {
    // `s`: a list of three dicts.
    const s = heap.list()
    for (let n = 0; n < 3; n++) {
      const dict = heap.dict()
      s.append(dict)
      dict.drop()
    }
    told[name] = program.noted(() => [result, ...program.lengths(), ...heap.gc.getCount(), ...program.statsSince()])
    s.drop()
  }
  heap.gc.collect()
  heap.gc.freeze()
  state('full, freeze', 0)
  program.deadPairs(2)
  state('two pairs', 0)
  state('0', heap.gc.collect(0))
  state('0 again', heap.gc.collect(0))
  program.deadPairs(1)
  heap.instance(program.N)
  state('1 (mark)', heap.gc.collect(1))
  state('1 (work below 0 or not)', heap.gc.collect(1))
  program.deadPairs(1)
  state('1 third', heap.gc.collect(1))
  state('1 fourth', heap.gc.collect(1))
  state('1 fifth', heap.gc.collect(1))
  program.deadPairs(1)
  state('2', heap.gc.collect(2))
  state('2 again', heap.gc.collect())
  for (const generation of [3, -1]) {
    try {
      heap.gc.collect(generation)
    } catch (error) {
      told[`ValueError ${generation}`] = (error as Error).message
    }
  }
  const seen: unknown[] = []
  heap.gc.callbacks.push((phase, info) => seen.push([phase, info]))
  program.deadPairs(1)
  for (const generation of [0, 1, 2]) heap.gc.collect(generation)
  heap.gc.callbacks.length = 0
  told.callbacks = seen
  const nested: number[] = []
  heap.gc.callbacks.push((phase) => {
    if (phase === 'start') nested.push(heap.gc.collect())
  })
  heap.gc.collect()
  heap.gc.callbacks.length = 0
  told['collect inside a callback'] = nested
  return told
}

/** `freeze.py`. */
export function freeze(tracked: number): Record<string, unknown> {
  const told: Record<string, unknown> = {}
  const program = new IncrementalProgram(tracked, 100)
  const { heap } = program
  heap.gc.disable()
  const state = (name: string, result: number | null = null): void => {
    told[name] = program.noted(() => [result, ...program.lengths(), ...heap.gc.getCount()])
  }
  const tags = (name: string): void => {
    for (let list = 0; list < 3; list++) program.kept()
    told[name] = [program.tags(0), program.tags(2)]
  }
  heap.gc.collect()
  state('full')
  program.started.put('x', program.made('x'))
  heap.gc.collect(0)
  program.started.put('y', program.made('y'))
  state('x old, y young')
  heap.gc.freeze()
  state('frozen')
  program.started.put('z', program.made('z'))
  state('0', heap.gc.collect(0))
  tags('tags')
  state('1', heap.gc.collect(1))
  tags('tags after 1')
  state('2', heap.gc.collect(2))
  tags('tags after 2')
  heap.gc.unfreeze()
  state('unfrozen')
  tags('tags unfrozen')
  state('2 after', heap.gc.collect(2))
  tags('tags at last')
  // Garbage among the frozen joins what was visited: an increment does not look at it in this cycle.
  const g = program.made('g')
  program.lead(g, g)
  g.drop()
  heap.gc.freeze()
  state('garbage frozen, full', heap.gc.collect())
  heap.gc.unfreeze()
  const rows: unknown[] = []
  program.kept()
  heap.gc.setThreshold(0, 2)
  let more: PyObject | null = null
  for (let k = 0; k < 60; k++) {
    const lists = program.lists(2000)
    more?.drop()
    more = lists
    const n = heap.gc.collect(1)
    if (n === 0 && k >= 3) continue
    rows.push([k, n, program.tags(2)])
    program.kept()
    program.kept()
    if (n > 0) break
  }
  told['increments until it is found'] = rows
  heap.gc.collect()
  program.lists(50)
  const a = heap.gc.getCount()[0]
  heap.gc.freeze()
  told['count before and after freeze'] = program.noted(() => [a >= 50, ...heap.gc.getCount()])
  heap.gc.unfreeze()
  return told
}

/** `reach.py`: the mark phase marks the whole start-up. */
export function reach(reachable: number, others: number): Record<string, unknown> {
  const told: Record<string, unknown> = {}
  const program = new IncrementalProgram(reachable, others)
  const { heap, started } = program
  const note = (name: string, value: unknown, isList = false): void => {
    told[name] = value
    if (isList) started.put(name, heap.list())
  }
  heap.gc.disable()
  heap.gc.collect()
  heap.gc.setThreshold(0, 1_000_000_000)
  note('lengths', program.lengths(), true)
  note('count', heap.gc.getCount(), true)
  note('first increment', heap.gc.collect(1))
  note('lengths after marking', program.lengths(), true)
  note('objects until the next real increment', program.probe())
  note('lengths at last', program.lengths(), true)
  return told
}

/** `reachFrozen.py`. */
export function reachFrozen(tracked: number): Record<string, unknown> {
  const told: Record<string, unknown> = {}
  const program = new IncrementalProgram(tracked, 100)
  const { heap } = program
  heap.gc.disable()
  heap.gc.collect()
  heap.gc.freeze()
  heap.gc.setThreshold(0, 1_000_000_000)
  program.lists(1000)
  const note = (name: string, value: unknown): void => {
    told[name] = value
  }
  note('lengths', program.lengths())
  program.kept()
  note('first increment', heap.gc.collect(1))
  note('lengths after marking', program.lengths())
  program.kept()
  note('objects until the next real increment', program.probe())
  note('lengths at last', program.lengths())
  return told
}

const DELTAS: Readonly<Record<string, (program: IncrementalProgram) => PyObject>> = {
  '200 lists': (program) => program.lists(200),
  '200 lists of one': (program) => program.filled((heap) => heap.list([heap.int(1)])),
  '200 dicts': (program) => program.filled((heap) => heap.dict()),
  '200 tuples of ints': (program) => program.filled((heap) => heap.tuple([heap.int(1)])),
  '200 instances': (program) => program.filled((heap) => heap.instance(program.N)),
  '200 sets': (program) => program.filled((heap) => heap.set()),
}

/** `counting.py`, of the types that a Heap has. */
export function counting(): Record<string, unknown> {
  const told: Record<string, unknown> = {}
  const program = new IncrementalProgram(1000, 100)
  const { heap } = program
  heap.gc.disable()
  const count = (): number => heap.gc.getCount()[0]
  for (const [name, make] of Object.entries(DELTAS)) {
    heap.gc.collect()
    program.lists(100)
    const a = count()
    const made = make(program)
    const b = count()
    made.drop()
    told[name] = [b - a, count() - b]
  }
  const sets = program.filled((of) => of.set(), 9)
  heap.gc.collect()
  sets.drop()
  told.floor = count()
  heap.gc.collect()
  const k = heap.list()
  const tuples = (): PyObject => program.filled((of) => of.tuple(Array.from({ length: 20 }, () => k)), 300)
  const first = tuples()
  const a = count()
  first.drop()
  const b = count()
  tuples()
  told['tuples of 20 dropped and made'] = [b - a, count() - b]
  return told
}

/** `tuples.py`, of what a Heap makes tuples of: displays, and what C code fills later. */
export function tuples(): Record<string, unknown> {
  const told: Record<string, unknown> = {}
  const program = new IncrementalProgram(1000, 100)
  const { heap } = program
  const one = heap.int(1)
  const of = (...items: readonly PyObject[]): boolean => heap.tuple(items).tracked
  heap.gc.disable()
  told['made: (1,) via name, of list, of dict, of class, of function, of str'] = [of(one), of(heap.list()), of(heap.dict()), of(program.N), of(heap.set()), of(heap.str('x1'))]
  const inner = heap.tuple([one])
  told['inner, outer made'] = [inner.tracked, of(inner)]
  told['of the empty tuple'] = of(heap.tuple())
  const filled = (...items: readonly PyObject[]): PyTuple => {
    const tuple = heap.emptyTuple(items.length)
    tuple.fill(items)
    return tuple
  }
  const makers: Readonly<Record<string, () => PyTuple>> = {
    nested: () => heap.tuple([heap.tuple([one])]),
    'nested of list': () => heap.tuple([heap.tuple([heap.list()])]),
    items: () => filled(one, one),
    args: () => heap.tuple([one, one]),
    'slice of list': () => filled(heap.list(), one),
  }
  for (const [name, make] of Object.entries(makers)) {
    const row = [0, 1, 2].map((kind, at) => {
      heap.gc.collect()
      const tuple = make()
      const was = tuple.tracked
      heap.gc.collect(kind)
      return at === 0 ? [was, tuple.tracked] : [tuple.tracked]
    })
    told[`made, after 0, after 1 (mark), after 2: ${name}`] = row.flat()
  }
  const dict = heap.dict()
  const row = [dict.tracked]
  dict.set(heap.str('a'), one)
  row.push(dict.tracked)
  for (const kind of [0, 2]) {
    heap.gc.collect(kind)
    row.push(dict.tracked)
  }
  told.dict = row
  return told
}

/** `weak.py`, but for what the first collection found of the start-up. */
export function weak(): Record<string, unknown> {
  const told: Record<string, unknown> = {}
  const program = new IncrementalProgram(1000, 100)
  const { heap, started } = program
  heap.gc.disable()
  heap.gc.collect()
  let seen: unknown[] = []
  let back: PyObject[] = []
  const is = (of: PyObject | undefined, self: PyObject): boolean | null => (of instanceof PyWeakref ? of.referent === self : null)
  const D = heap.defineClass('D', null, (self) => seen.push(['del', names.get(self), is(self.getAttribute('plain'), self), is(self.getAttribute('called'), self)]))
  const R = heap.defineClass('R', null, (self) => {
    seen.push(['resurrect', 'r'])
    back.push(self.hold())
  })
  const names = new Map<PyObject, string>()
  const dead = (weakref: PyWeakref): void => void seen.push(['callback', weakref.referent === null])
  const give = (to: PyInstance, name: string, value: PyObject): void => {
    to.setAttribute(name, value)
    value.drop()
  }
  const none = heap.int(0)
  for (const cyclic of [false, true]) {
    const d = heap.instance(D)
    names.set(d, cyclic ? 'cycle' : 'count')
    give(d, 'plain', heap.weakref(d))
    d.setAttribute('called', none)
    if (cyclic) d.setAttribute('me', d)
    const refs = [heap.weakref(d), heap.weakref(d, dead)]
    d.drop()
    const n = heap.gc.collect()
    told[`callback-less inside, refs outside: ${cyclic ? 'True' : 'False'}`] = [n, seen, refs.map(({ referent }) => referent === null)]
    seen = []
    for (const ref of refs) ref.drop()
  }
  const d = heap.instance(D)
  names.set(d, 'outside')
  d.setAttribute('me', d)
  const keep = [heap.weakref(d), heap.weakref(d, dead), heap.weakref(d, dead)]
  d.setAttribute('plain', keep[0])
  d.setAttribute('called', keep[1])
  d.drop()
  told['plain and called held from outside'] = [heap.gc.collect(), seen, keep.map(({ referent }) => referent === null)]
  seen = []
  const clear = (): void => {
    const were = back
    back = []
    for (const object of were) object.drop()
  }
  for (const kind of [0, 2]) {
    const r = heap.instance(R)
    r.setAttribute('me', r)
    const x = heap.instance(program.N)
    x.setAttribute('x', x)
    const refs = [heap.weakref(x), heap.weakref(r)]
    r.drop()
    x.drop()
    told[`one resurrects, one is dead: ${kind}`] = [heap.gc.collect(kind), seen, refs.map(({ referent }) => referent === null), program.tags(2)]
    seen = []
    clear()
  }
  const S = heap.defineClass('S', null, (self) => void back.push(self.hold()))
  heap.gc.collect()
  heap.gc.freeze()
  started.put('t', program.made('T'))
  const s = heap.instance(S)
  s.setAttribute('me', s)
  give(s, 't', program.made("S's"))
  s.drop()
  told['resurrected, young'] = [heap.gc.collect(0), program.tags(0), program.tags(2), back.length]
  clear()
  told['resurrected, then dropped'] = [heap.gc.collect(), program.tags(0), program.tags(2), back.length]
  let child: PyObject = none
  const M = heap.defineClass('M', null, () => {
    child = program.made('child')
  })
  for (const full of [false, true]) {
    const m = heap.instance(M)
    m.setAttribute('me', m)
    m.drop()
    const n = heap.gc.collect(full ? 2 : 0)
    // The two lists of tags are there when the count is taken.
    const lists = [heap.list(), heap.list()]
    const count = heap.gc.getCount()[0]
    told[`made during collect(${full ? '' : '0'})`] = [n, program.tags(0), program.tags(2), full ? count : count > 0]
    for (const object of [...lists, child]) object.drop()
  }
  const box = heap.list()
  for (const [name, callback] of [
    ['a weakref dropped by its callback', () => box.clear()],
    ['a weakref that stays', dead],
  ] as const) {
    const x = heap.instance(program.N)
    x.setAttribute('x', x)
    const ref = heap.weakref(x, callback)
    box.append(ref)
    ref.drop()
    x.drop()
    told[name] = heap.gc.collect()
  }
  return told
}

/** `triggers.py`: the steps at which increments begin. */
export function triggers(): Record<string, number[]> {
  const program = new IncrementalProgram(1000, 100)
  const { heap } = program
  const told: Record<string, number[]> = {}
  let at = 0
  let steps: number[] = []
  heap.gc.collect()
  heap.gc.freeze()
  heap.gc.callbacks.push((phase) => {
    if (phase === 'start' && heap.gc.isEnabled()) steps.push(at)
  })
  const run = (name: string, thresholds: readonly [number, number], body: () => void): void => {
    heap.gc.disable()
    heap.gc.setThreshold(...thresholds)
    heap.gc.collect()
    heap.gc.enable()
    steps = []
    program.call(body)
    heap.gc.disable()
    told[name] = steps
  }
  const sixty = (make: (list: PyList) => void) => (): void => {
    const list = program.local(heap.list())
    for (at = 0; at < 60; at++) {
      make(list)
      heap.safepoint()
    }
  }
  const append = (list: PyList, item: PyObject): void => {
    list.append(item)
    item.drop()
  }
  const kept = sixty((list) => append(list, heap.instance(program.N)))
  run('kept instances, threshold 10', [10, 5], kept)
  run('dropped instances, threshold 10', [10, 5], () => {
    for (at = 0; at < 60; at++) {
      heap.instance(program.N).drop()
      heap.safepoint()
    }
  })
  run(
    'displays, threshold 10',
    [10, 5],
    sixty((list) => append(list, heap.list())),
  )
  run('list(map(list)), threshold 100', [100, 5], () => {
    at = 0
    program.local(program.lists(1000))
    heap.safepoint()
  })
  run('threshold 0', [0, 5], kept)
  run('kept instances, threshold 1', [1, 5], kept)
  return told
}
