import { setup } from 'xstate'
import type { Outbox } from '../streams/bus'
import type { FactOf } from '../streams/facts'
import type { Paused } from '../streams/message'

/** Run on, up to record `until`. From whoever uses the lab. */
interface Run {
  readonly type: 'run'
  readonly until: number
}

type LabEvent = Run | Paused | FactOf<'replay.diverged' | 'replay.ended'>

/** The lab itself: whether the program runs, rests, has ended, or has left the recording. */
export function labMachine(outbox: Outbox) {
  return setup({
    types: { events: {} as LabEvent },
    actions: {
      letRun: ({ event }) => {
        if (event.type === 'run') outbox.signal({ type: 'step', until: event.until })
      },
    },
  }).createMachine({
    id: 'lab',
    initial: 'paused',
    states: {
      paused: { on: { run: { target: 'running', actions: 'letRun' } } },
      running: {
        on: {
          paused: 'paused',
          'replay.ended': 'finished',
          'replay.diverged': 'diverged',
        },
      },
      finished: {},
      diverged: {},
    },
  })
}
