import fc from 'fast-check'
import { recordProgram, type Session } from '../../src/python'
import { comparePositions, parsePosition, printPosition } from '../../src/timeline/position'
import type { StepSize } from '../../src/timeline/timeline'
import { digest } from './digests'

const SEED = 20261122

/** Lines of random programs: what they bind, link, drop and collect. */
const LINES: readonly ((a: string, b: string) => string)[] = [
  (a) => `${a} = Node()`,
  (a) => `${a} = Node()`,
  (a) => `${a} = Final()`,
  (a, b) => `${a} = [${b}, 1.5, 'text']`,
  (a, b) => `${a} = {'key': ${b}, 7: (${b},)}`,
  (a, b) => `${a} = (${b}, ${a})`,
  (a, b) => `link(${a}, ${b})`,
  (a, b) => `link(${a}, ${b}); link(${b}, ${a})`,
  (a) => `${a} = None`,
  (a) => `${a} = None`,
  (a, b) => `${a} = lambda: ${b}`,
  (a) => `${a} = [n for n in range(40)]`,
  () => 'gc.collect()',
  () => 'gc.collect(0)',
  (a, b) => `${a} = watch(${b})`,
]

const HEAD = `import gc
from _weakref import ref
gc.set_threshold(50, 3, 2)


class Node:
    def __init__(self):
        self.other = None


class Final(Node):
    def __del__(self):
        saved.append([self.other])


def link(a, b):
    if isinstance(a, Node):
        a.other = b
    elif isinstance(a, list):
        a.append(b)


def watch(b):
    return ref(b, lambda r: [r]) if isinstance(b, Node) else b


saved = []
a = b = c = d = None
`

const programs = fc
  .array(fc.tuple(fc.nat(LINES.length - 1), fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('a', 'b', 'c', 'd')), { minLength: 6, maxLength: 8 })
  .map((lines) => `${HEAD}${lines.map(([line, a, b]) => LINES[line](a, b)).join('\n')}\ngc.collect()\n`)

function record(source: string, version: string, keyframeEvery: number): Session {
  return recordProgram({ source, filename: 'random.py', version, findModule: () => null, keyframeEvery })
}

/** The heap at the cursor, and all places that steps lead to from here. */
function walk({ timeline, begins }: Session, size: StepSize, direction: 1 | -1, seen: Map<string, object>, most = Number.POSITIVE_INFINITY): string[] {
  const places: string[] = []
  for (;;) {
    const before = timeline.cursor
    if (before.operation < begins) return places
    const place = printPosition(before)
    const heap = digest(timeline.heap())
    places.push(place)
    if (seen.has(place)) expect({ place, size, direction, heap }).toEqual({ place, size, direction, heap: seen.get(place) })
    else seen.set(place, heap)
    const after = direction === 1 ? timeline.stepForward(size) : timeline.stepBack(size)
    if (comparePositions(before, after) === 0 || places.length > most) return places
  }
}

describe('[L5] Python programs: a place is the same heap, however it is reached', () => {
  test.each(['3.8', '3.11', '3.13', '3.14.0'])(`random programs, %s (seed ${SEED})`, (version) => {
    let collections = 0
    const property = fc.property(
      programs,
      fc.integer({ min: 100, max: 900 }),
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 2, maxLength: 2 }),
      (source, every, shares) => {
        const session = record(source, version, every)
        const { timeline, begins } = session
        const { end } = timeline
        collections += timeline.collections.filter((operation) => operation >= begins).length
        const seen = new Map<string, object>()
        // 1. Lines, phases and collections: forth and back, over the same places, to the same heaps.
        for (const size of ['line', 'phase', 'collection'] as const) {
          timeline.seekTo({ operation: begins, fact: 0 })
          // Collections have many phases: those of the first ones.
          const forth = walk(session, size, 1, seen, size === 'phase' ? 12 : undefined)
          timeline.seekTo(parsePosition(forth[forth.length - 1]) ?? timeline.end)
          const back = walk(session, size, -1, seen)
          expect({ size, places: back.reverse().filter((place) => place !== `#${begins}`) }).toEqual({ size, places: forth.filter((place) => place !== `#${begins}`) })
        }
        // 2. Any operation: as a run of the program that nobody has recorded before has it there, from its start.
        const afresh = record(source, version, Number.MAX_SAFE_INTEGER)
        for (const share of shares) {
          const operation = begins + 1 + Math.floor(share * (end.operation - begins - 1))
          timeline.seekTo({ operation, fact: 0 })
          const vm = afresh.programAt(operation)
          expect(vm).not.toBeNull()
          if (vm !== null) expect({ operation, heap: digest(timeline.heap()) }).toEqual({ operation, heap: digest(vm.lab.snapshot()) })
        }
      },
    )
    fc.assert(property, { seed: SEED, numRuns: 1, endOnFailure: true })
    expect(collections).toBeGreaterThan(0)
  })
})
