import type { ActorId, Role } from './ids'
import type { MessageType } from './message'

/** Who gets a message: `answers` must say something in return, the `hears` only listen. */
export interface Route {
  readonly answers?: ActorId | Role
  /** Instead: the free-list cache that the message's `cache` names. */
  readonly answersByCache?: true
  /** Instead: the collector of the generation that the message's `generation` names. */
  readonly answersByGeneration?: true
  readonly hears?: readonly (ActorId | Role)[]
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
  'object.retype': { answers: 'refcountTracker' },
  'reference.hold': { answers: 'refcountTracker' },
  'reference.drop': { answers: 'refcountTracker' },
  'slot.store': { answers: 'refcountTracker' },
  'slot.give': { answers: 'refcountTracker' },
  'slots.move': { answers: 'refcountTracker' },
  'slots.truncate': { answers: 'refcountTracker' },
  'buffer.resize': { answers: 'refcountTracker' },
  'buffer.adopt': { answers: 'refcountTracker' },
  'values.embed': { answers: 'refcountTracker' },
  'values.detach': { answers: 'refcountTracker' },
  'buffer.free': { answers: 'refcountTracker' },
  'type.define': { answers: 'refcountTracker' },
  'code.return': { answers: 'refcountTracker', hears: ['collector'] },

  'object.track': { answers: 'collector' },
  'object.untrack': { answers: 'collector' },
  safepoint: { answers: 'collector' },
  'threshold.change': { answers: 'collector' },
  'collector.switch': { answers: 'collector' },
  'counts.adopt': { answers: 'collector' },
  collect: { answersByGeneration: true },
  'collector.resume': { answers: 'collector' },
  freeze: { answers: 'collector' },
  unfreeze: { answers: 'collector' },
  'callbacks.change': { answers: 'collector' },
  'debug.change': { answers: 'collector' },
  'policy.change': { answers: 'collector' },
  'garbage.take': { answers: 'collector' },
  'root.add': { answers: 'collector' },
  'root.remove': { answers: 'collector' },
  'frame.push': { answers: 'collector' },
  'frame.pop': { answers: 'collector' },
  'weakref.link': { answers: 'weakrefs' },
  'weakref.clear': { answers: 'weakrefs' },

  'objectBlock.requested': { answers: 'allocator' },
  'buffer.requested': { answers: 'allocator' },
  'buffer.resizeRequested': { answers: 'allocator' },
  'buffer.released': { answers: 'allocator' },
  'objectBlock.released': { answers: 'allocator', hears: ['collector'] },
  'object.created': { hears: ['collector'] },
  'object.dying': { hears: ['collector', 'weakrefs'] },
  'object.delayed': { hears: ['collector'] },
  'finalizer.called': { hears: ['collector'] },
  'finalizer.returned': { hears: ['collector'] },
  'weakrefs.abandoned': { answers: 'weakrefs' },
  'cachedBlock.discarded': { answers: 'refcountTracker' },
  'cachedBlock.requested': { answersByCache: true },
  'block.offered': { answersByCache: true },

  'cachedBlock.taken': { hears: ['refcountTracker'] },
  'block.cached': { hears: ['refcountTracker'] },
  'cache.refused': { hears: ['refcountTracker'] },
  'object.tracked': { hears: ['refcountTracker'] },
  'object.untracked': { hears: ['refcountTracker'] },
  'collection.scheduled': { hears: ['generation0', 'generation1', 'generation2'] },
  'collection.waived': { hears: ['generation0', 'generation1', 'generation2'] },
  'threshold.set': { hears: ['generation0', 'generation1', 'generation2'] },
  'collector.enabled': { hears: ['generation0', 'generation1', 'generation2'] },

  'safepoint.passed': { hears: ['refcountTracker'] },
  'collection.considered': { answers: 'trigger' },
  'collection.wanted': { answers: 'scope' },
  'collection.declined': { hears: ['collector'] },
  'scope.chosen': { answersByGeneration: true },
  'survivors.considered': { answers: 'promotion' },
  'promotion.chosen': { answers: 'collector' },
  'collection.started': { hears: ['generation0', 'generation1', 'generation2'] },
  'collection.ended': { hears: ['generation0', 'generation1', 'generation2'] },
  'weakref.clearing': { answers: 'weakrefs', hears: ['refcountTracker'] },
  'weakrefCallback.returned': { answers: 'refcountTracker' },
  'garbage.finalizing': { hears: ['refcountTracker'] },
  'garbage.finalized': { answers: 'refcountTracker' },
  'garbage.clearing': { answers: 'refcountTracker' },
  'garbage.kept': { hears: ['refcountTracker'] },
  'garbage.taken': { answers: 'refcountTracker' },
  'freeList.clearing': { answersByCache: true },
  'freeList.emptied': { hears: ['collector'] },
  'weakref.linked': { hears: ['refcountTracker'] },
  'weakref.cleared': { hears: ['refcountTracker'] },
  'callbacks.due': { hears: ['refcountTracker'] },

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
