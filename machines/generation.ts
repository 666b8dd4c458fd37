import { setup } from 'xstate'
import { type CollectorKernel, collectorGoesOn } from '../src/kernel/collector/kernel'
import type { CollectorView } from '../src/kernel/collector/view'
import { countAllocation, countDeallocation, hearDeclined, safepoint, setCallbacks, setCounts, setDebug, setEnabled, setPolicy, setThreshold } from '../src/kernel/gc/counts'
import { Awaiting } from '../src/kernel/gc/layout'
import { freeze, takeGarbage, track, unfreeze, untrack } from '../src/kernel/gc/lists'
import { addRoot, popFrame, pushFrame, removeRoot } from '../src/kernel/gc/roots'
import { goesOn as trackerGoesOn } from '../src/kernel/refcounts/read'
import type { Outbox } from '../streams/bus'
import type { FactOf } from '../streams/facts'
import type { Message } from '../streams/message'
import { each } from './each'
import { Voice } from './voice'

/** What the collector with the token serves. */
const SERVED = [
  'object.track',
  'object.untrack',
  'object.created',
  'object.dying',
  'object.delayed',
  'finalizer.called',
  'finalizer.returned',
  'objectBlock.released',
  'safepoint',
  'threshold.change',
  'collector.switch',
  'counts.adopt',
  'freeze',
  'unfreeze',
  'callbacks.change',
  'debug.change',
  'policy.change',
  'garbage.take',
  'root.add',
  'root.remove',
  'frame.push',
  'frame.pop',
  // A collection, and what it waits for.
  'collect',
  'collection.declined',
  'scope.chosen',
  'promotion.chosen',
  'freeList.emptied',
  'collector.resume',
  'code.return',
  'quiet',
] as const
/** What changes where a collector stands, whoever has the token. */
const HEARD = ['collection.scheduled', 'collection.waived', 'threshold.set', 'collector.enabled', 'collection.started', 'collection.ended'] as const

type Served = Extract<Message, { readonly type: (typeof SERVED)[number] }>
type GenerationEvent = Served | FactOf<(typeof HEARD)[number]> | { readonly type: 'stands'; readonly in: string }

/**
 * The collector of one generation: it counts until a collection of its generation is due, and carries that out, phase by phase.
 *
 * The generations share one kernel of linked lists. Its writer is the collector that has the collection token: the youngest, or the one
 * whose collection runs. The chart's states are the kernel's phases; where it stands follows from the columns, so that the actor can be
 * made between any two objects of any phase.
 */
export function generationMachine(generation: number, kernel: CollectorKernel, view: CollectorView, outbox: Outbox) {
  const voice = new Voice(outbox)
  const { sink } = voice
  const { gc, refs } = view
  /** Is it to be told when all is quiet? */
  let waits = false
  let standing = standsIn()
  const stands = (state: string) => ({ guard: { type: 'standsIn' as const, params: { state } } })
  const targets = [
    ...kernel.phases.map(({ name }) => ({ ...stands(`collecting.${name}`), target: `#generation${generation}.collecting.${name}` })),
    ...['due', 'idle'].map((name) => ({ ...stands(name), target: `#generation${generation}.${name}` })),
    { target: `#generation${generation}.counting` },
  ]

  return setup({
    types: { events: {} as GenerationEvent },
    guards: { standsIn: (_, { state }: { readonly state: string }) => standsIn() === state },
    actions: {
      serve: ({ event, self }) => {
        if (event.type === 'stands') return
        if (event.type === 'quiet') waits = false
        step(event as Served)
        voice.say(event.type === 'quiet' ? event.after : event.seq)
        waitForTurn()
        move(self)
      },
      hear: ({ self }) => move(self),
      resume: () => waitForTurn(),
    },
  }).createMachine({
    id: `generation${generation}`,
    initial: 'resuming',
    on: {
      stands: targets,
      ...each(SERVED, { actions: 'serve' as const }),
      ...each(HEARD, { actions: 'hear' as const }),
    },
    states: {
      resuming: { entry: 'resume', always: targets },
      counting: {},
      // Its count is over the threshold; the next safepoint looks at it.
      due: {},
      // `gc.disable()`, or a threshold of 0: it counts on, and nothing will be due.
      idle: {},
      // It has the token.
      collecting: { initial: kernel.phases[0].name, states: Object.fromEntries(kernel.phases.map(({ name }) => [name, {}])) },
    },
  })

  function standsIn(): string {
    if (gc.collecting === generation) return `collecting.${kernel.phases[gc.phase].name}`
    if (generation === 0 && gc.scheduled === 1) return 'due'
    return gc.enabled === 0 || gc.threshold[0] === 0 ? 'idle' : 'counting'
  }

  function move(self: { send(event: GenerationEvent): void }): void {
    const now = standsIn()
    if (now !== standing) self.send({ type: 'stands', in: now })
    standing = now
  }

  /** While its collection runs it goes on whenever all is quiet, behind the tracker. While program code runs it does not. */
  function waitForTurn(): void {
    if (waits || gc.collecting !== generation || gc.awaiting === Awaiting.PROGRAM) return
    if (!collectorGoesOn(gc, refs) && !trackerGoesOn(refs)) return
    waits = true
    outbox.waitBehind()
  }

  function step(event: Served): void {
    switch (event.type) {
      case 'quiet':
        if (collectorGoesOn(gc, refs)) kernel.goOn(view, 1, sink)
        break
      case 'collect':
        kernel.start(view, event.generation, 0, sink)
        break
      case 'scope.chosen':
        kernel.start(view, event.generation, 1, sink)
        break
      case 'collection.declined':
        hearDeclined(gc, sink)
        break
      case 'promotion.chosen':
        kernel.hearPromotion(view, event.list, sink)
        break
      case 'freeList.emptied':
        kernel.hearFreeListEmptied(view)
        break
      case 'collector.resume':
        kernel.resume(view, sink)
        break
      default:
        serveProgram(event)
    }
  }

  function serveProgram(event: Served): void {
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
      case 'freeze':
        freeze(gc, sink)
        break
      case 'unfreeze':
        unfreeze(gc, sink)
        break
      case 'callbacks.change':
        setCallbacks(gc, event.has, sink)
        break
      case 'debug.change':
        setDebug(gc, event.flags, sink)
        break
      case 'policy.change':
        setPolicy(gc, event.decides, event.policy, sink)
        break
      case 'garbage.take':
        takeGarbage(gc, sink)
        break
      case 'root.add':
        addRoot(gc, event.object, event.kind, sink)
        break
      case 'root.remove':
        removeRoot(gc, event.object, event.kind, sink)
        break
      case 'frame.push':
        pushFrame(gc, sink)
        break
      case 'frame.pop':
        popFrame(gc, sink)
        break
      default:
        break
    }
  }
}
