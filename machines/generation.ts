import { setup } from 'xstate'
import { countAllocation, countDeallocation, safepoint, setCounts, setEnabled, setThreshold } from '../src/kernel/gc/counts'
import type { Generations } from '../src/kernel/gc/layout'
import { track, untrack } from '../src/kernel/gc/lists'
import type { Outbox } from '../streams/bus'
import type { FactOf } from '../streams/facts'
import type { OperationOf } from '../streams/operations'
import { Voice } from './voice'

type GenerationEvent =
  | OperationOf<'object.track' | 'object.untrack' | 'safepoint' | 'threshold.change' | 'collector.switch' | 'counts.adopt'>
  | FactOf<
      | 'object.created'
      | 'object.dying'
      | 'object.delayed'
      | 'finalizer.called'
      | 'finalizer.returned'
      | 'objectBlock.released'
      | 'collection.due'
      | 'collection.waived'
      | 'threshold.set'
      | 'collector.enabled'
    >

/**
 * The collector of one generation: it counts until a collection of its generation is due.
 *
 * The generations share one kernel of linked lists. Outside a collection its writer is the youngest: objects are born into it,
 * and it lets go of those that die, whichever list they are in.
 */
export function generationMachine(generation: number, gc: Generations, outbox: Outbox) {
  const voice = new Voice(outbox)
  const { sink } = voice

  return setup({
    types: { events: {} as GenerationEvent },
    guards: {
      isDue: () => gc.due === generation,
      isMine: ({ event }) => event.type === 'collection.due' && event.generation === generation,
      isOff: () => gc.enabled === 0 || gc.threshold[0] === 0,
    },
    actions: {
      serve: ({ event }) => {
        step(event)
        voice.say(event.seq)
      },
    },
  }).createMachine({
    id: `generation${generation}`,
    initial: 'resuming',
    on: {
      'object.track': { actions: 'serve' },
      'object.untrack': { actions: 'serve' },
      'object.created': { actions: 'serve' },
      'object.dying': { actions: 'serve' },
      'object.delayed': { actions: 'serve' },
      'finalizer.called': { actions: 'serve' },
      'finalizer.returned': { actions: 'serve' },
      'objectBlock.released': { actions: 'serve' },
      safepoint: { actions: 'serve' },
      'threshold.change': { actions: 'serve' },
      'collector.switch': { actions: 'serve' },
      'counts.adopt': { actions: 'serve' },
      'collection.due': [{ guard: 'isMine', target: '.due' }, { target: '.counting' }],
      'collection.waived': '.resuming',
      'threshold.set': '.resuming',
      'collector.enabled': '.resuming',
    },
    states: {
      // The state follows from the columns, so that the actor can be made at any moment.
      resuming: { always: [{ guard: 'isDue', target: 'due' }, { guard: 'isOff', target: 'idle' }, { target: 'counting' }] },
      counting: {},
      // The collection of this generation is to run, and has not.
      due: {},
      // `gc.disable()`, or a threshold of 0: it counts on, and nothing will be due.
      idle: {},
    },
  })

  function step(event: GenerationEvent): void {
    switch (event.type) {
      case 'object.track':
        track(gc, event.object, sink)
        break
      case 'object.untrack':
        untrack(gc, event.object, sink)
        break
      case 'object.dying':
      case 'object.delayed':
      case 'finalizer.returned':
        if (event.tracked === 1) untrack(gc, event.object, sink)
        break
      case 'finalizer.called':
        if (event.gc === 1) track(gc, event.object, sink)
        break
      case 'object.created':
        if (event.counted === 1) countAllocation(gc, event.object, sink)
        break
      case 'objectBlock.released':
        if (event.gc === 1) countDeallocation(gc, event.object, sink)
        break
      case 'safepoint':
        safepoint(gc, sink)
        break
      case 'threshold.change':
        setThreshold(gc, event.generation, event.threshold, sink)
        break
      case 'collector.switch':
        setEnabled(gc, event.enabled, sink)
        break
      case 'counts.adopt':
        setCounts(gc, event.count0, event.count1, event.count2, sink)
        break
      default:
        break
    }
  }
}
