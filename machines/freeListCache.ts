import { type AnyActorLogic, fromTransition } from 'xstate'
import { type CacheKernel, freeListKernel, noCacheKernel } from '../src/kernel/freelists/kernel'
import type { FreeLists } from '../src/kernel/freelists/layout'
import type { Outbox } from '../streams/bus'
import type { FactOf } from '../streams/facts'
import { Voice } from './voice'

/** The free lists of one type: it gives the block that was kept last, and keeps what fits. It never waits. */
export function freeListCacheLogic(kernel: CacheKernel, lists: FreeLists, outbox: Outbox) {
  const voice = new Voice(outbox)

  return fromTransition((context: Record<string, never>, event: FactOf<'cachedBlock.requested' | 'block.offered' | 'freeList.clearing'>) => {
    if (event.type === 'cachedBlock.requested') kernel.take(lists, event.cache, voice.sink)
    else if (event.type === 'block.offered') kernel.keep(lists, event.cache, event.block, voice.sink)
    else kernel.discard(lists, event.cache, voice.sink)
    voice.say(event.seq)
    return context
  }, {})
}

/** Free-list caches that a lab can be made with. */
export interface CachePart {
  readonly name: string
  readonly kernel: CacheKernel
  logic(lists: FreeLists, outbox: Outbox): AnyActorLogic
}

function cachePart(kernel: CacheKernel): CachePart {
  return { name: kernel.name, kernel, logic: (lists, outbox) => freeListCacheLogic(kernel, lists, outbox) }
}

/** CPython's free lists. */
export const freeListCaches: CachePart = cachePart(freeListKernel)
/** Caches that keep nothing: each block goes back to the allocator. */
export const noCaches: CachePart = cachePart(noCacheKernel)
