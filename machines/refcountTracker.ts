import { type AnyActorLogic, setup } from 'xstate'
import { F, type Outcome } from '../src/kernel/facts'
import { deferredKernel } from '../src/kernel/refcounts/deferred'
import { refcountKernel, type TrackerKernel } from '../src/kernel/refcounts/kernel'
import { type Refcounts, TrackerPhase } from '../src/kernel/refcounts/layout'
import { goesOn } from '../src/kernel/refcounts/read'
import type { Outbox } from '../streams/bus'
import type { FactOf } from '../streams/facts'
import type { Message, Quiet } from '../streams/message'
import { each } from './each'
import { Voice } from './voice'

/** What the program, or the collector, asks of it. */
const ASKED = [
  'object.allocate',
  'object.place',
  'object.immortalize',
  'object.retype',
  'reference.hold',
  'reference.drop',
  'slot.store',
  'slot.give',
  'slots.move',
  'slots.truncate',
  'buffer.resize',
  'buffer.adopt',
  'values.embed',
  'values.detach',
  'buffer.free',
  'type.define',
  'code.return',
  'safepoint.passed',
  'weakrefCallback.returned',
  'garbage.finalized',
  'garbage.clearing',
  'garbage.taken',
  'cachedBlock.discarded',
] as const
/** What others say that it must know. */
const HEARD = [
  'cachedBlock.taken',
  'block.cached',
  'cache.refused',
  'block.refused',
  'object.tracked',
  'object.untracked',
  'weakref.linked',
  'weakref.cleared',
  'callbacks.due',
  'weakref.clearing',
  'garbage.finalizing',
  'garbage.kept',
] as const

type Asked = Extract<Message, { readonly type: (typeof ASKED)[number] }>
type Heard = FactOf<(typeof HEARD)[number]>
type Wait = 'awaitingBlock' | 'tearingDown' | 'awaitingRelease' | 'awaitingProgramCode' | 'idle'
type TrackerEvent = Asked | Heard | Quiet | { readonly type: 'rests'; readonly in: Wait }

/**
 * The refcount tracker: owns the object table, and tears objects down, depth first.
 *
 * It waits where somebody else must act: a cache or the allocator that gives a block or takes one, generation 0 that lets go of an object,
 * the program whose finalizer runs. When all is quiet it goes on. Its state is derived from the kernel's phase, so that it can be made in
 * the middle of a teardown.
 */
export function refcountTrackerMachine(kernel: TrackerKernel, refs: Refcounts, outbox: Outbox) {
  const voice = new Voice(outbox)
  const { sink } = voice
  /** The chart's state. */
  let resting = waitsIn(refs)
  const rests = (state: Wait) => ({ guard: { type: 'restsIn' as const, params: { state } } })

  return setup({
    types: { events: {} as TrackerEvent },
    guards: {
      restsIn: ({ event }, { state }: { readonly state: Wait }) => (event.type === 'rests' ? event.in : waitsIn(refs)) === state,
    },
    actions: {
      serve: ({ event, self }) => {
        if (event.type === 'rests') return
        step(event)
        voice.say(event.type === 'quiet' ? event.after : event.seq)
        if (goesOn(refs)) outbox.wait()
        rest(self)
      },
      hear: ({ event, self }) => {
        hear(event)
        rest(self)
      },
      resume: () => {
        if (goesOn(refs)) outbox.wait()
      },
    },
  }).createMachine({
    id: 'refcountTracker',
    initial: 'resuming',
    on: {
      rests: [
        { ...rests('idle'), target: '.idle' },
        { ...rests('awaitingBlock'), target: '.awaitingBlock' },
        { ...rests('tearingDown'), target: '.tearingDown' },
        { ...rests('awaitingRelease'), target: '.awaitingRelease' },
        { target: '.awaitingProgramCode' },
      ],
      ...each(HEARD, { actions: 'hear' as const }),
    },
    states: {
      resuming: {
        entry: 'resume',
        always: [
          { ...rests('idle'), target: 'idle' },
          { ...rests('awaitingBlock'), target: 'awaitingBlock' },
          { ...rests('tearingDown'), target: 'tearingDown' },
          { ...rests('awaitingRelease'), target: 'awaitingRelease' },
          { target: 'awaitingProgramCode' },
        ],
      },
      idle: { on: each(ASKED, { actions: 'serve' as const }) },
      // A cache or the allocator gives a block for an object or a buffer.
      awaitingBlock: { on: { quiet: { actions: 'serve' } } },
      // Objects are on the stack: generation 0 lets go of the innermost, or a block of one has found its place.
      tearingDown: { on: { quiet: { actions: 'serve' } } },
      // A cache, or the allocator, takes a block.
      awaitingRelease: { on: { quiet: { actions: 'serve' } } },
      // The program runs a finalizer, in the middle of a teardown, and asks what it likes.
      awaitingProgramCode: { on: each(ASKED, { actions: 'serve' as const }) },
    },
  })

  function rest(self: { send(event: TrackerEvent): void }): void {
    const now = waitsIn(refs)
    if (now !== resting) self.send({ type: 'rests', in: now })
    resting = now
  }

  function step(event: Asked | Heard | Quiet): Outcome {
    switch (event.type) {
      case 'quiet':
        return kernel.goOn(refs, sink)
      case 'object.allocate':
        return kernel.create(refs, event.kind, event.nbytes, event.cache, event.slots, sink)
      case 'object.place':
        return kernel.createStatic(refs, event.kind, event.slots, sink)
      case 'object.retype':
        return kernel.retype(refs, event.object, event.kind, sink)
      case 'object.immortalize':
        return kernel.immortalize(refs, event.object, sink)
      case 'reference.hold':
        return kernel.hold(refs, event.object, sink)
      case 'reference.drop':
        return kernel.drop(refs, event.object, sink)
      case 'slot.store':
        return kernel.store(refs, event.object, event.slot, event.target, sink)
      case 'slot.give':
        return kernel.give(refs, event.object, event.slot, event.target, sink)
      case 'slots.move':
        return kernel.moveSlots(refs, event.object, event.from, event.to, event.count, sink)
      case 'slots.truncate':
        return kernel.truncateSlots(refs, event.object, event.length, sink)
      case 'buffer.resize':
        return kernel.resizeBuffer(refs, event.object, event.buffer, event.nbytes, event.cache, sink)
      case 'buffer.adopt':
        return kernel.adoptBuffer(refs, event.object, event.buffer, event.donor, event.nbytes, sink)
      case 'values.embed':
        return kernel.embedValues(refs, event.object, event.dict, sink)
      case 'values.detach':
        return kernel.detachValues(refs, event.object, event.dict, sink)
      case 'buffer.free':
        return kernel.freeBuffer(refs, event.object, event.buffer, sink)
      case 'type.define':
        return kernel.defineType(refs, event.kind, event.object, event.flags, sink)
      case 'code.return':
        return kernel.returnFromCode(refs, sink)
      case 'safepoint.passed':
        return kernel.safepoint(refs, sink)
      case 'weakrefCallback.returned':
        return kernel.drop(refs, event.weakref, sink)
      case 'garbage.finalized':
      case 'garbage.taken':
        return kernel.drop(refs, event.object, sink)
      case 'garbage.clearing':
        return kernel.clearReferences(refs, event.object, sink)
      case 'cachedBlock.discarded':
        return kernel.releaseCached(refs, event.block, event.gc, sink)
      default:
        return F.DONE
    }
  }

  function hear(event: TrackerEvent): void {
    switch (event.type) {
      case 'cachedBlock.taken':
        kernel.hearCachedBlock(refs, event.block)
        break
      case 'block.cached':
        kernel.hearKept(refs)
        break
      case 'cache.refused':
      case 'block.refused':
        kernel.hearRefusal(refs)
        break
      case 'object.tracked':
        kernel.hearTracked(refs, event.object)
        break
      case 'object.untracked':
        kernel.hearUntracked(refs, event.object)
        break
      case 'weakref.linked':
        kernel.hearWeakrefLinked(refs, event.object)
        break
      case 'weakref.cleared':
        kernel.hearWeakrefCleared(refs, event.object, event.last)
        break
      case 'callbacks.due':
        kernel.hearCallbacksDue(refs)
        break
      case 'weakref.clearing':
        kernel.hearWeakrefClearing(refs, event.weakref, event.kept)
        break
      case 'garbage.finalizing':
        kernel.hearGarbageFinalizing(refs, event.object)
        break
      case 'garbage.kept':
        kernel.hearGarbageKept(refs, event.object)
        break
      default:
        break
    }
  }
}

/** The state of the chart that the kernel's phase stands for. */
function waitsIn(refs: Refcounts): Wait {
  switch (refs.phase) {
    case TrackerPhase.IDLE:
      return 'idle'
    case TrackerPhase.TEARING_DOWN:
      return 'tearingDown'
    case TrackerPhase.AWAITING_RELEASE:
      return 'awaitingRelease'
    case TrackerPhase.AWAITING_PROGRAM:
      return 'awaitingProgramCode'
    default:
      return 'awaitingBlock'
  }
}

/** A refcount tracker that a lab can be made with: its kernel for fast mode, its actor for traced mode. */
export interface TrackerPart {
  readonly name: string
  readonly kernel: TrackerKernel
  logic(refs: Refcounts, outbox: Outbox): AnyActorLogic
}

/** The tracker over a kernel. */
function trackerPart(kernel: TrackerKernel): TrackerPart {
  return { name: kernel.name, kernel, logic: (refs, outbox) => refcountTrackerMachine(kernel, refs, outbox) }
}

/** CPython's refcount tracker. */
export const refcountTracker: TrackerPart = trackerPart(refcountKernel)
/** NOT IN CPYTHON: a tracker with which nothing that the program lets go of dies before the next safepoint. */
export const deferredTracker: TrackerPart = trackerPart(deferredKernel)
