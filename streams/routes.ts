import type { ActorId } from './ids'
import type { MessageType } from './message'

/** Who gets a message: `answers` must say something in return, the `hears` only listen. */
export interface Route {
  readonly answers?: ActorId
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

  'arena.unmapped': { hears: ['mutator'] },
  'block.allocated': { hears: ['mutator'] },
  'block.resized': { hears: ['mutator'] },
  'block.placed': { hears: ['mutator'] },
  'block.refused': { hears: ['mutator'] },

  'replay.diverged': { hears: ['lab'] },
  'replay.ended': { hears: ['lab'] },
  step: { hears: ['mutator'] },
  paused: { hears: ['lab'] },
  'operation.finished': { hears: ['mutator'] },
} as const satisfies Partial<Record<MessageType, Route>>
