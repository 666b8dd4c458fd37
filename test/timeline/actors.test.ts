import { Phase } from '../../src/kernel/allocatorKernel'
import { F } from '../../src/kernel/facts'
import type { Pymalloc } from '../../src/kernel/pymalloc/layout'
import { createTracedObjectLab, type TracedObjectLab } from '../../src/lab/objectLab'
import { recordProgram, type Session } from '../../src/python'
import { ofFacts } from '../../src/timeline/conditions/objects'
import { search } from '../../src/timeline/search'

/** Cycles with finalizers, one of which comes back; weak references with callbacks; nested containers; collections by count and by request; arenas. */
const SOURCE = `import gc, weakref
gc.set_threshold(60, 2, 2)
back = []
class Node:
    def __init__(self):
        self.me = self
        self.rest = [[], (1, []), {}]
class Loud(Node):
    def __del__(self):
        again = [self.rest]
        if len(back) < 2:
            back.append(self)
called = []
def work():
    kept = []
    for i in range(30):
        node = Node() if i % 3 else Loud()
        if i % 5 == 0:
            kept.append(weakref.ref(node, called.append))
        nested = []
        for _ in range(4):
            nested = [nested]
    wide = [[i] for i in range(400)]
    big = ['x' * 600 for _ in range(8)]
    return kept
kept = work()
gc.collect()
back.clear()
gc.collect(0)
gc.collect()
`

type States = Readonly<Record<string, string>>

/** The chart state of each actor that has a chart. */
function statesOf({ actors }: TracedObjectLab): States {
  return Object.fromEntries(
    Object.entries(actors).flatMap(([id, actor]) => {
      const snapshot = actor.getSnapshot() as { readonly value?: unknown }
      return snapshot.value === undefined ? [] : [[id, JSON.stringify(snapshot.value)]]
    }),
  )
}

/** What an actor's state may depend on: its kernel's own values. */
function basis({ refs, gc, heap }: Pick<TracedObjectLab, 'refs' | 'gc' | 'heap'>, id: string): string {
  if (id === 'refcountTracker') return String(refs.phase)
  if (id === 'allocator') return String((heap as Pymalloc).phase)
  return id.startsWith('generation') ? [gc.collecting, gc.phase, gc.scheduled, gc.enabled, gc.threshold[0]].join() : ''
}

interface Seen {
  readonly operation: number
  readonly fact: number
  readonly quiet: boolean
  readonly states: States
  readonly bases: Readonly<Record<string, string>>
}

/** The operation in a traced run: the actors' states behind every fact. */
function tracedRun({ timeline, plan }: Session, operation: number): Seen[] {
  timeline.seekTo({ operation, fact: 0 })
  const lab = createTracedObjectLab({ plan, from: timeline.heap() })
  const seen: Seen[] = []
  const before = lab.factCount
  let said = 0
  const look = (quiet: boolean): void => {
    const states = statesOf(lab)
    seen.push({ operation, fact: said, quiet, states, bases: Object.fromEntries(Object.keys(states).map((id) => [id, basis(lab, id)])) })
  }
  // A fact that is shown has not been handed over: the one before has.
  lab.facts$.subscribe(() => {
    if (said > 0) look(false)
    said++
  })
  const { kind, a, b, c, d } = timeline.log.read(operation)
  for (let more = lab.begin(kind, a, b, c, d); more; more = lab.goOn()) {
    expect(said).toBe(lab.factCount - before)
    look(true)
  }
  return seen
}

/** Of each combination of states a few places: the first, one in the middle, the last. */
function sampled(places: readonly Seen[], most: number): Seen[] {
  const groups = new Map<string, Seen[]>()
  for (const place of places) {
    const key = JSON.stringify(place.states)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [place])
    else group.push(place)
  }
  const chosen = [...groups.values()].flatMap((group) => [...new Set([group[0], group[group.length >> 1], group[group.length - 1]])])
  return chosen.filter((_, at) => at % Math.ceil(chosen.length / most) === 0)
}

/** All states of a kind of actor, in these places. */
function statesIn(places: readonly States[], actor: string): string {
  return [...new Set(places.flatMap((states) => Object.entries(states).flatMap(([id, state]) => (id.startsWith(actor) ? [state] : []))))].join()
}

const PHASES = ['updatingRefs', 'subtractingRefs', 'movingUnreachable', 'finalizing', 'deletingGarbage', 'handlingWeakrefs']

describe.each(['3.8', '3.13'])('actors that are made at a place of a run, %s', (version) => {
  const session = recordProgram({ source: SOURCE, filename: 'x.py', version, argv: ['x.py'] })
  const { timeline, plan, begins } = session
  // The collections that were asked for, and two that began by themselves; with what came before and after.
  const { collections } = timeline
  const windows = [collections[0], collections[Math.floor(collections.length / 2)], ...collections.slice(-5)].filter((operation) => operation > begins)
  const seen = [...new Set(windows.flatMap((operation) => [operation - 1, operation]))].flatMap((operation) => tracedRun(session, operation))
  const quiet = sampled(
    seen.filter((place) => place.quiet),
    40,
  )

  const madeAt = ({ operation, fact }: Seen): TracedObjectLab => {
    timeline.seekTo({ operation, fact })
    return createTracedObjectLab({ plan, from: timeline.heap() })
  }

  test('[L8] at quiet places, in teardowns and collections too, they are in the states in which a traced run has them', () => {
    for (const place of quiet) expect({ ...place, states: statesOf(madeAt(place)) }).toEqual(place)
    const states = quiet.map((place) => place.states)
    for (const phase of PHASES) expect(statesIn(states, 'generation')).toContain(phase)
    expect(statesIn(states, 'refcountTracker')).toContain('tearingDown')
  })

  test('[L8] between two facts, too, where an actor has said no more than the place knows', () => {
    const compared: States[] = []
    for (const place of sampled(seen, 140)) {
      const lab = madeAt(place)
      const made = statesOf(lab)
      for (const [id, state] of Object.entries(place.states)) {
        if (basis(lab, id) !== place.bases[id]) continue
        compared.push({ [id]: state })
        expect([place.operation, place.fact, id, made[id]]).toEqual([place.operation, place.fact, id, state])
      }
    }
    for (const phase of ['updatingRefsAgain', 'deletingGarbage']) expect(statesIn(compared, 'generation')).toContain(phase)
    for (const state of ['idle', 'tearingDown', 'awaitingRelease']) expect(statesIn(compared, 'refcountTracker')).toContain(state)
  })

  test('[L8] from a quiet place they go on to what the run came to', () => {
    for (const place of quiet.filter((_, at) => at % 4 === 0)) {
      const lab = madeAt(place)
      while (lab.goOn());
      timeline.seekTo({ operation: place.operation + 1, fact: 0 })
      expect([place.operation, place.fact, lab.factCount, lab.factHash]).toEqual([place.operation, place.fact, timeline.heap().factCount, timeline.heap().factHash])
    }
  })
})

test('[L8] an allocator that waits for an arena is made as one that waits', () => {
  const { timeline, keyframes, begins, plan } = recordProgram({ source: 'x = [[i] for i in range(5000)]\n', filename: 'x.py', version: '3.11', argv: ['x.py'] })
  const place = search(timeline, keyframes, ofFacts('an arena', [F.ARENA_REQUESTED]), { from: { operation: begins, fact: 0 }, direction: 1 })
  expect(place).not.toBeNull()
  timeline.seekTo(place ?? timeline.end)
  const lab = createTracedObjectLab({ plan, from: timeline.heap() })
  expect((lab.heap as Pymalloc).phase).toBe(Phase.AWAITING_ARENA)
  expect(statesOf(lab).allocator).toBe('"awaitingArena"')
})
