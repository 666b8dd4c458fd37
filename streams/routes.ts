import type { ActorId } from './ids'
import type { MessageType } from './message'

/** Who gets a message: `answers` must say something in return, the `hears` only listen. */
export interface Route {
  readonly answers?: ActorId
  /** Instead: the free-list cache that the message's `cache` names. */
  readonly answersByCache?: true
  readonly hears?: readonly ActorId[]
}

/**
 * Who answers what: the one table behind both wirings. A message that is not here is for the streams' readers only.
 * In fast mode the same facts are outcomes of kernel steps; a test holds `src/lab/fast.ts` to this table.
 */
export const ROUTES = {
  'block.allocate': { answers: 'allocator' },
  'block.resize': { answers: 'allocator' },
  'block.free': { answers: 'allocator' },
  'block.adopt': { answers: 'allocator' },
  'arena.offer': { answers: 'addressSpace' },
  'largeBlock.offer': { answers: 'addressSpace' },
  'chunk.map': { answers: 'addressSpace' },
  'chunk.unmap': { answers: 'addressSpace' },

  'arena.requested': { answers: 'addressSpace' },
  'arena.released': { answers: 'addressSpace' },
  'largeBlock.requested': { answers: 'addressSpace' },
  'largeBlock.resizeRequested': { answers: 'addressSpace' },
  'largeBlock.returned': { answers: 'addressSpace' },

  'arena.mapped': { answers: 'allocator', hears: ['mutator'] },
  'arena.refused': { answers: 'allocator' },
  'largeBlock.placed': { answers: 'allocator' },
  'largeBlock.refused': { answers: 'allocator' },

  'object.allocate': { answers: 'refcountTracker' },
  'object.place': { answers: 'refcountTracker' },
  'object.immortalize': { answers: 'refcountTracker' },
  'reference.hold': { answers: 'refcountTracker' },
  'reference.drop': { answers: 'refcountTracker' },
  'slot.store': { answers: 'refcountTracker' },
  'slot.give': { answers: 'refcountTracker' },
  'slots.move': { answers: 'refcountTracker' },
  'slots.truncate': { answers: 'refcountTracker' },
  'buffer.resize': { answers: 'refcountTracker' },
  'buffer.adopt': { answers: 'refcountTracker' },
  'buffer.free': { answers: 'refcountTracker' },
  'type.define': { answers: 'refcountTracker' },
  'finalizer.finish': { answers: 'refcountTracker' },

  'object.track': { answers: 'generation0' },
  'object.untrack': { answers: 'generation0' },
  safepoint: { answers: 'generation0', hears: ['refcountTracker'] },
  'threshold.change': { answers: 'generation0' },
  'collector.switch': { answers: 'generation0' },
  'counts.adopt': { answers: 'generation0' },

  'objectBlock.requested': { answers: 'allocator' },
  'buffer.requested': { answers: 'allocator' },
  'buffer.resizeRequested': { answers: 'allocator' },
  'buffer.released': { answers: 'allocator' },
  'objectBlock.released': { answers: 'allocator', hears: ['generation0'] },
  'object.created': { hears: ['generation0'] },
  'object.dying': { hears: ['generation0'] },
  'object.delayed': { hears: ['generation0'] },
  'finalizer.called': { hears: ['generation0'] },
  'finalizer.returned': { hears: ['generation0'] },
  'cachedBlock.requested': { answersByCache: true },
  'block.offered': { answersByCache: true },

  'cachedBlock.taken': { hears: ['refcountTracker'] },
  'block.cached': { hears: ['refcountTracker'] },
  'cache.refused': { hears: ['refcountTracker'] },
  'object.tracked': { hears: ['refcountTracker'] },
  'object.untracked': { hears: ['refcountTracker'] },
  'collection.due': { hears: ['generation0', 'generation1', 'generation2'] },
  'collection.waived': { hears: ['generation0', 'generation1', 'generation2'] },
  'threshold.set': { hears: ['generation0', 'generation1', 'generation2'] },
  'collector.enabled': { hears: ['generation0', 'generation1', 'generation2'] },

  'arena.unmapped': { hears: ['mutator'] },
  'block.allocated': { hears: ['mutator'] },
  'block.resized': { hears: ['mutator'] },
  'block.placed': { hears: ['mutator'] },
  'block.refused': { hears: ['mutator', 'refcountTracker'] },

  'replay.diverged': { hears: ['lab'] },
  'replay.ended': { hears: ['lab'] },
  quiet: {},
  step: { hears: ['mutator'] },
  paused: { hears: ['lab'] },
  'operation.finished': { hears: ['mutator'] },
} as const satisfies Partial<Record<MessageType, Route>>
