import { Alone, given, lab, type Scripted } from '../support/actors'

const run: Scripted = { type: 'run', until: 7 }
const paused: Scripted = { type: 'paused' }
const ended: Scripted = { type: 'replay.ended', records: 7 }
const diverged: Scripted = { type: 'replay.diverged', record: 3 }

describe('the chart: each state × each message', () => {
  const script: Readonly<Record<string, readonly Scripted[]>> = { paused: [], running: [run], finished: [run, ended], diverged: [run, diverged] }
  const table: Readonly<Record<string, readonly [run: string, paused: string, ended: string, diverged: string]>> = {
    paused: ['running', 'paused', 'paused', 'paused'],
    running: ['running', 'paused', 'finished', 'diverged'],
    finished: ['finished', 'finished', 'finished', 'finished'],
    diverged: ['diverged', 'diverged', 'diverged', 'diverged'],
  }
  const cases = Object.keys(script).flatMap((state) => [run, paused, ended, diverged].map((message, i) => ({ state, message, event: message.type, to: table[state][i] })))

  test.each(cases)('$state, $event → $to', ({ state, message, to }) => {
    const alone = new Alone(lab())
    for (const earlier of script[state]) alone.send(earlier)
    expect(alone.state).toBe(state)
    alone.outbox.said.length = 0
    alone.send(message)
    expect(alone.state).toBe(to)
    expect(alone.outbox.said).toEqual(state === 'paused' && message === run ? [{ type: 'step', until: 7 }] : [])
  })
})

test('tells the mutator how far to read', () => {
  given(lab()).when(run).then({ type: 'step', until: 7 })
})

test('runs again after a pause, and not after the end', () => {
  given(lab()).when(run, paused, run, ended, paused, run).then({ type: 'step', until: 7 }, { type: 'step', until: 7 })
})
