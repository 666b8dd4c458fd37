import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { Subject } from 'rxjs'
import { createActor, setup } from 'xstate'
import { cpython } from '../machines/plans'
import { createFastObjectLab, createTracedObjectLab, type ObjectLab } from '../src/lab/objectLab'
import { cacheOf, NO_CACHE, typeNumber } from '../src/lab/objectModel'
import { objectRequest } from '../src/objects/sizes'
import { Heap } from '../src/program/heap'
import { type Interpreter, interpreter } from './peers'
import { ROOT } from './support/recordings'
import { check, type Native, type Row, SkipError, said } from './support/row'

const DEPTHS = [6, 14, 18]
/** Objects of one run: as many trees as come to so many. */
const OBJECTS = 2 ** 17
const ROUNDS = 8
const HOLDS = 10_000

type Kind = 'instances' | 'tuples'

/** Trees built and dropped beside the interpreter that builds the same ones; and what a traced operation costs beside bare messages. */
export function objectRows(): Row[] {
  const python = interpreter(process.env.PYTHON ?? 'python3')
  const series = python?.series ?? '3.11'
  const kinds: readonly Kind[] = ['instances', 'tuples']
  return [...kinds.flatMap((kind) => DEPTHS.flatMap((depth) => treeRows(kind, depth, series, python))), ...messageRows()]
}

// ── trees ────────────────────────────────────────────────────────────────────────────────────────

function treeRows(kind: Kind, depth: number, series: string, python: Interpreter | undefined): Row[] {
  const size = `tree of ${kind}, depth ${depth}`
  const trees = Math.max(1, OBJECTS >> (depth + 1))
  const records = trees * (2 ** (depth + 1) - 1)
  const peer = `objects/CPython ${python?.version ?? series} ${size}`
  const long = depth > 14 ? { long: true } : {}
  return [
    { name: peer, records, measure: () => measure(python, kind, depth, trees), ...long },
    { name: `objects/fast ${size}`, records, beside: peer, prepare: () => treeBody(kind, depth, trees, series), ...long },
  ]
}

function measure(python: Interpreter | undefined, kind: Kind, depth: number, trees: number): Native {
  if (python === undefined) throw new SkipError('no python3 here')
  const script = join(ROOT, 'perf/peers/trees.py')
  const [first, best] = execFileSync(process.env.PYTHON ?? 'python3', ['-I', '-S', script, kind, String(depth), String(trees), String(ROUNDS)], { encoding: 'utf8' })
    .split(' ')
    .map(Number)
  return { first, best }
}

function treeBody(kind: Kind, depth: number, trees: number, series: string): () => number {
  const heap = new Heap(createFastObjectLab({ plan: cpython(series) }))
  const { lab } = heap
  // As in the peer.
  heap.gc.disable()
  const node = kind === 'tuples' ? tuples(lab) : instances(heap)
  const build = (below: number): number => (below === 0 ? node(NO_CHILD, NO_CHILD) : node(build(below - 1), build(below - 1)))
  return () => {
    const facts = lab.factCount
    const living = lab.refs.living
    for (let i = 0; i < trees; i++) lab.drop(build(depth))
    check(lab.refs.living === living, 'a tree is left')
    said(lab.factCount - facts)
    return lab.factHash
  }
}

const NO_CHILD = -1
const NOT_BUILT = -1
const items = new Int32Array(2)

/** `(left, right)`. */
function tuples(lab: ObjectLab): (left: number, right: number) => number {
  const [type, nbytes, cache] = [typeNumber('tuple'), objectRequest(lab.model.objects, 'tuple', 2), cacheOf(lab.model, 'tuple', 2)]
  return (left, right) => filled(lab, type, nbytes, cache, left, right)
}

/** `Node(left, right)`, with two slots. */
function instances(heap: Heap): (left: number, right: number) => number {
  const cls = heap.defineClass('Node', ['left', 'right'])
  const nbytes = heap.requestOf(cls)
  return (left, right) => filled(heap.lab, cls.kind, nbytes, NO_CACHE, left, right)
}

function filled(lab: ObjectLab, type: number, nbytes: number, cache: number, left: number, right: number): number {
  items[0] = left
  items[1] = right
  const built = lab.build(type, nbytes, cache, items, 0, 2)
  if (built !== NOT_BUILT) return built
  const object = lab.allocate(type, nbytes, cache, 2)
  if (left !== NO_CHILD) {
    lab.give(object, 0, left)
    lab.give(object, 1, right)
  }
  lab.track(object)
  return object
}

// ── messages ─────────────────────────────────────────────────────────────────────────────────────

/** An operation that leads to one fact, beside what its two messages cost if an actor does nothing. */
function messageRows(): Row[] {
  const bare = 'objects/bare xstate and rxjs, a message in and one out'
  return [
    { name: bare, records: HOLDS, prepare: bareBody },
    { name: 'objects/traced hold or drop', records: HOLDS, beside: bare, prepare: () => holdBody(createTracedObjectLab({ plan: cpython('3.11') })) },
    { name: 'objects/fast hold or drop', records: HOLDS, beside: 'objects/traced hold or drop', prepare: () => holdBody(createFastObjectLab({ plan: cpython('3.11') })) },
  ]
}

function bareBody(): () => number {
  const [inbox, outbox] = [new Subject<{ readonly type: 'asked'; readonly object: number }>(), new Subject<{ readonly type: 'done'; readonly object: number }>()]
  let done = 0
  const machine = setup({
    types: { events: {} as { readonly type: 'asked'; readonly object: number } },
    actions: { answer: ({ event }) => outbox.next({ type: 'done', object: event.object }) },
  }).createMachine({ initial: 'idle', states: { idle: { on: { asked: { actions: 'answer' } } } } })
  const actor = createActor(machine)
  inbox.subscribe((message) => actor.send(message))
  outbox.subscribe(({ object }) => {
    done += object
  })
  actor.start()
  return () => {
    for (let i = 0; i < HOLDS; i++) inbox.next({ type: 'asked', object: 1 })
    return done
  }
}

function holdBody(lab: ObjectLab): () => number {
  const object = new Heap(lab).object().id
  return () => {
    const facts = lab.factCount
    for (let i = 0; i < HOLDS / 2; i++) {
      lab.hold(object)
      lab.drop(object)
    }
    check(lab.refs.objRefcnt[object] === 1, 'the count is off')
    said(lab.factCount - facts)
    return lab.factHash
  }
}
