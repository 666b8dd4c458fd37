import { allHits, collectionStarts, ofFacts, printPosition } from '../../../src'
import { runNames } from '../../../src/python'
import { writeChromeTrace } from '../../../src/trace/export/chrome'
import type { Range } from '../../../src/trace/export/range'
import { type ProgramRun, runOf, written } from './run'

const PROGRAM = `
import gc, _weakref
class Node:
    def __del__(self):
        pass
class Back:
    def __del__(self):
        kept.append(self)
kept = []
node = Node()
node.me = node
ref = _weakref.ref(node)
back = Back()
back.me = back
del node, back
gc.collect()  # COLLECT
kept.clear()  # BEHIND
gc.collect()
for i in range(1500):
    kept.append([i])
`

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly tid: number
  readonly ts: number
  readonly args: Readonly<Record<string, unknown>>
}

const run: ProgramRun = runOf(PROGRAM)
const { session } = run
const { timeline } = session
const whole: Range = { from: { operation: session.begins, fact: 0 }, to: timeline.end }

function traceOf(range: Range): { readonly events: readonly TraceEvent[]; readonly otherData: Readonly<Record<string, string>> } {
  const head = { position: timeline.end, python: '3.11', plan: session.plan.name }
  const text = written((write) => writeChromeTrace(timeline, range, runNames(session), head, write)).toString()
  const { traceEvents, otherData } = JSON.parse(text) as { traceEvents: TraceEvent[]; otherData: Record<string, string> }
  return { events: traceEvents, otherData }
}

/** What was open at each event of a row, the outermost first; every E closes the B before it. */
function nested(events: readonly TraceEvent[], tid: number): { event: TraceEvent; inside: string[]; end: number }[] {
  const open: { event: TraceEvent; inside: string[]; end: number }[] = []
  const closed: typeof open = []
  for (const event of events.filter((one) => one.tid === tid)) {
    if (event.ph === 'B') open.push({ event, inside: open.map((one) => one.event.name), end: Number.NaN })
    if (event.ph !== 'E') continue
    const last = open.pop()
    if (last === undefined) throw new Error('an end without a beginning')
    expect(event.ts).toBeGreaterThanOrEqual(last.event.ts)
    closed.push({ ...last, end: event.ts })
  }
  expect(open).toEqual([])
  return closed.sort((a, b) => a.event.ts - b.event.ts || a.inside.length - b.inside.length)
}

const { events, otherData } = traceOf(whole)
const COLLECTOR = 2

test('time never goes back, and is the number of the fact; the file says so', () => {
  const times = events.flatMap(({ ph, ts }) => (ph === 'M' ? [] : [ts]))
  expect([...times].sort((a, b) => a - b)).toEqual(times)
  timeline.seekTo(whole.from)
  expect(times[0]).toBe(timeline.heap().factCount)
  timeline.seekTo(whole.to)
  expect(times.at(-1)).toBe(timeline.heap().factCount)
  expect(otherData.clock).toMatch(/no clock: a microsecond is one fact/)
})

test('every collection of the run, and its phases inside of it', () => {
  const durations = nested(events, COLLECTOR)
  const collections = durations.filter(({ inside }) => inside.length === 0)
  const hits = allHits(timeline, collectionStarts()).filter(({ operation }) => operation >= session.begins)
  expect(collections.map(({ event }) => event.args.place)).toEqual(hits.map(({ operation, fact }) => printPosition({ operation, fact: fact - 1 })))
  expect(collections.length).toBeGreaterThan(3)
  const phases = durations.filter(({ inside }) => inside.length === 1)
  expect(phases.length + collections.length).toBe(durations.length)
  for (const phase of phases) expect(collections.some(({ event, end }) => event.ts <= phase.event.ts && phase.end <= end)).toBe(true)
  const [asked] = collections.filter(({ event }) => event.args.automatic === false)
  const names = phases.filter(({ event }) => event.ts >= asked.event.ts && event.ts < asked.end).map(({ event }) => event.name)
  expect(names).toEqual(expect.arrayContaining(['updatingRefs', 'subtractingRefs', 'movingUnreachable', 'finalizing', 'handlingResurrected', 'deletingGarbage']))
  expect(asked.event.name).toBe('collection of generation 2')
})

test('finalizers, the one that brought its object back, and the cleared weak reference are instants', () => {
  const instants = traceOf({ from: whole.from, to: run.at('BEHIND') }).events.filter(({ ph }) => ph === 'i')
  const of = (name: string) => instants.filter((event) => event.name === name).map(({ args }) => args.type)
  expect(of('finalizer')).toEqual(['Node', 'Back'])
  expect(of('resurrection')).toEqual(['Back'])
  expect(instants.filter(({ name }) => name === 'weakref cleared')).toHaveLength(1)
  for (const { args } of instants) expect(args.place).toMatch(/^#\d+(\.\d+)?$/)
})

test('counters say at the last place what the heap there says', () => {
  timeline.seekTo(whole.to)
  const { refs, gc } = timeline.lab()
  const last = (name: string) => events.findLast((event) => event.name === name)?.args
  expect(last('objects alive')).toEqual({ objects: refs.living })
  expect(last('generation 0: count')).toEqual({ count: gc.count[0] })
  expect(last('generations: objects')).toEqual({ 'generation 0': gc.length[0], 'generation 1': gc.length[1], 'generation 2': gc.length[2] })
  const arenas = allHits(timeline, ofFacts('opened', [22])).length - allHits(timeline, ofFacts('released', [27])).length
  expect(Number(last('arenas')?.arenas)).toBeGreaterThanOrEqual(arenas)
})

test('lines of the program are one after the other', () => {
  const lines = nested(events, 1)
  expect(lines.every(({ inside }) => inside.length === 0)).toBe(true)
  const names = lines.map(({ event }) => event.name)
  const at = names.indexOf('prog.py:16')
  expect(names.slice(0, at)).toContain('prog.py:9')
  // The finalizers run inside of line 16.
  expect(names.slice(at, at + 4)).toEqual(['prog.py:16', 'prog.py:5', 'prog.py:16', 'prog.py:8'])
})

test('a part that begins and ends inside of a collection shows it as far as it goes', () => {
  const [start] = allHits(timeline, collectionStarts(2))
  const phases = allHits(timeline, ofFacts('phase', [172])).filter(({ operation }) => operation >= start.operation)
  const part = traceOf({ from: phases[3], to: phases[5] })
  const durations = nested(part.events, COLLECTOR)
  const whereItIs = nested(events, COLLECTOR).filter(({ inside }) => inside.length === 1)
  const first = whereItIs.findIndex(({ event }) => event.args.place === printPosition({ operation: phases[3].operation, fact: phases[3].fact - 1 }))
  expect(durations.map(({ event }) => event.name)).toEqual(['collection of generation 2', ...whereItIs.slice(first, first + 3).map(({ event }) => event.name)])
  expect(durations[0].event.args).toEqual({ began: 'before the range' })
})
