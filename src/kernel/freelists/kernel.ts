import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import type { FreeLists } from './layout'
import { discard, keep, take } from './lists'

/** What a lab asks of its free-list caches. */
export interface CacheKernel {
  readonly name: string
  /** A block is wanted. @returns CACHED_BLOCK_TAKEN, or DONE: there is none */
  take(lists: FreeLists, cache: number, sink: FactSink): Outcome
  /** A dead object's block is offered. @returns BLOCK_CACHED or CACHE_REFUSED */
  keep(lists: FreeLists, cache: number, block: number, sink: FactSink): Outcome
  /** The list is to be emptied. @returns CACHED_BLOCK_DISCARDED or FREE_LIST_EMPTIED */
  discard(lists: FreeLists, cache: number, sink: FactSink): Outcome
}

/** CPython's free lists. */
export const freeListKernel: CacheKernel = { name: 'free lists', take, keep, discard }

/** NOT IN CPYTHON: free lists of length 0. */
export const noCacheKernel: CacheKernel = {
  name: 'no free lists',
  take(_lists, cache, sink) {
    sink.put(F.CACHE_MISSED, cache)
    return F.DONE
  },
  keep: (_lists, cache, block, sink) => sink.ask(F.CACHE_REFUSED, cache, block),
  discard: (_lists, cache, sink) => sink.ask(F.FREE_LIST_EMPTIED, cache),
}
