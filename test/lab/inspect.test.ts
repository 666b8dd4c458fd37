import type { InspectionEvent } from 'xstate'
import { cpython } from '../../machines/plans'
import { type DevtoolsConnection, type DevtoolsMessage, devtoolsInspect } from '../../src/lab/inspect/devtools'
import { type Inspect, nameOfActor, type Sampling, sampledInspect } from '../../src/lab/inspect/sampled'
import { createLab } from '../../src/program/createLab'
import type { Fact } from '../../streams/facts'

/** An object, dropped; a list that holds itself, and an item, collected. */
function run(inspect?: Inspect): { readonly facts: readonly Fact[]; readonly hash: number; readonly actors: readonly string[] } {
  const heap = createLab({ plan: cpython('3.11'), mode: 'traced', ...(inspect === undefined ? {} : { inspect }) })
  const facts: Fact[] = []
  heap.lab.facts$.subscribe((fact) => facts.push(fact))
  heap.object().drop()
  const item = heap.object()
  const list = heap.list([item])
  item.drop()
  list.append(list)
  list.drop()
  heap.gc.collect()
  return { facts, hash: heap.lab.factHash, actors: Object.keys(heap.lab.actors) }
}

function watched(sampling?: Sampling): { readonly events: readonly InspectionEvent[]; readonly result: ReturnType<typeof run> } {
  const events: InspectionEvent[] = []
  const result = run(sampledInspect({ next: (event) => events.push(event) }, sampling))
  return { events, result }
}

const ofType = (events: readonly InspectionEvent[], type: InspectionEvent['type']) => events.filter((event) => event.type === type)
const namesOf = (events: readonly InspectionEvent[]) => events.map(({ actorRef }) => nameOfActor(actorRef))

test('[L1] watching changes nothing: the same facts, the same hash', () => {
  const { result } = watched()
  const alone = run()
  expect(result.hash).toBe(alone.hash)
  expect(result.facts).toEqual(alone.facts)
})

describe('what a watcher hears', () => {
  test('every actor of the lab by its name, once, before anything of it', () => {
    const { events, result } = watched()
    expect(namesOf(ofType(events, '@xstate.actor')).sort()).toEqual([...result.actors].sort())
    const introduced = new Set<unknown>()
    for (const event of events) {
      if (event.type === '@xstate.actor') introduced.add(event.actorRef)
      else expect(introduced.has(event.actorRef)).toBe(true)
    }
  })

  test('each message of the bus that an actor took, in order, from the actor that said it', () => {
    const { events, result } = watched()
    const dying = ofType(events, '@xstate.event').flatMap((event) => (event.type === '@xstate.event' && event.event.type === 'object.dying' ? [event] : []))
    const said = result.facts.filter(({ type }) => type === 'object.dying')
    expect(dying.map(({ event }) => event.seq)).toEqual(said.flatMap(({ seq }) => [seq, seq]))
    expect(new Set(namesOf(dying))).toEqual(new Set(['generation0', 'generation2', 'weakrefs']))
    for (const { sourceRef } of dying) expect(sourceRef === undefined ? undefined : nameOfActor(sourceRef)).toBe('refcountTracker')
  })

  test('a snapshot behind each event, and they are data: any of them can be sent to another window', () => {
    const { events } = watched()
    const snapshots = ofType(events, '@xstate.snapshot')
    expect(snapshots).toHaveLength(ofType(events, '@xstate.event').length)
    for (const event of snapshots) if (event.type === '@xstate.snapshot') expect(JSON.stringify(event.snapshot).length).toBeLessThan(10_000)
  })
})

describe('a sample', () => {
  test('of each actor the first event and every third from there, with its snapshot', () => {
    const { events: every } = watched()
    const { events: third } = watched({ every: 3 })
    for (const name of new Set(namesOf(every))) {
      const of = (events: readonly InspectionEvent[]) =>
        ofType(events, '@xstate.event').flatMap((event) => (nameOfActor(event.actorRef) === name && event.type === '@xstate.event' ? [event.event] : []))
      expect(of(third)).toEqual(of(every).filter((_, at) => at % 3 === 0))
    }
    expect(ofType(third, '@xstate.snapshot')).toHaveLength(ofType(third, '@xstate.event').length)
    expect(namesOf(ofType(third, '@xstate.actor'))).toEqual(namesOf(ofType(every, '@xstate.actor')))
  })

  test('of some actors nothing is heard of the others', () => {
    const { events } = watched({ actors: ['allocator', 'generation2'] })
    expect(new Set(namesOf(events))).toEqual(new Set(['allocator', 'generation2']))
    expect(ofType(events, '@xstate.event').length).toBeGreaterThan(5)
  })

  test.each([0, -1, 1.5, Number.NaN])('every %p is refused', (every) => {
    expect(() => sampledInspect({}, { every })).toThrow(new RangeError(`Every nth event is told: a whole number from 1, not ${every}.`))
  })
})

describe('the Redux DevTools', () => {
  interface Called {
    readonly method: 'connect' | 'init' | 'send'
    readonly args: readonly unknown[]
  }

  /** An extension that notes what it is called with, as its documentation describes `connect`. */
  function extension() {
    const calls: Called[] = []
    const listeners: ((message: DevtoolsMessage) => void)[] = []
    const connection: DevtoolsConnection = {
      init: (...args) => calls.push({ method: 'init', args }),
      send: (...args) => calls.push({ method: 'send', args }),
      subscribe(listener) {
        listeners.push(listener)
        return () => {}
      },
    }
    return {
      calls,
      tell: (message: DevtoolsMessage) => {
        for (const listener of listeners) listener(message)
      },
      connect(...args: readonly unknown[]) {
        calls.push({ method: 'connect', args })
        return connection
      },
    }
  }

  test('one connection, its first state, then actions that have a type, each with the state behind it; all of it is data', () => {
    const devtools = extension()
    const { actors } = run(devtoolsInspect(devtools, { name: 'lab' }))
    const [connect, init, ...sent] = devtools.calls
    expect(connect).toMatchObject({ method: 'connect', args: [{ name: 'lab', features: { pause: true, jump: false, dispatch: false } }] })
    expect(init.method).toBe('init')
    expect(Object.keys(init.args[0] as object).sort()).toEqual([...actors].sort())
    expect(sent.length).toBeGreaterThan(50)
    for (const { method, args } of sent) {
      expect(method).toBe('send')
      expect(args).toEqual([expect.objectContaining({ type: expect.stringMatching(/^\w+: [\w.]+$/) }), expect.any(Object)])
      expect(JSON.parse(JSON.stringify(args))).toEqual(args)
    }
  })

  test('a state is not changed by what comes later', () => {
    const devtools = extension()
    run(devtoolsInspect(devtools))
    const asTheyWere: string[] = []
    const again = extension()
    const { connect } = again
    again.connect = (...args) => {
      const made = connect(...args)
      return { ...made, send: (action, state) => asTheyWere.push(JSON.stringify([action, state])) }
    }
    run(devtoolsInspect(again))
    expect(devtools.calls.filter(({ method }) => method === 'send').map(({ args }) => JSON.stringify(args))).toEqual(asTheyWere)
  })

  test('nothing is sent while they are paused', () => {
    const devtools = extension()
    const inspect = devtoolsInspect(devtools)
    run(inspect)
    const before = devtools.calls.length
    devtools.tell({ type: 'DISPATCH', payload: { type: 'PAUSE_RECORDING', status: true } })
    run(inspect)
    expect(devtools.calls).toHaveLength(before)
    devtools.tell({ type: 'DISPATCH', payload: { type: 'PAUSE_RECORDING', status: false } })
    run(inspect)
    expect(devtools.calls.length).toBeGreaterThan(before)
    expect(devtools.calls.filter(({ method }) => method === 'connect')).toHaveLength(1)
  })

  test('an actor that nobody asked for is not sent', () => {
    const devtools = extension()
    run(devtoolsInspect(devtools, { actors: ['weakrefs'] }))
    const types = devtools.calls.flatMap(({ method, args }) => (method === 'send' ? [(args[0] as { type: string }).type] : []))
    expect(types.length).toBeGreaterThan(0)
    for (const type of types) expect(type).toMatch(/^weakrefs: /)
  })
})
