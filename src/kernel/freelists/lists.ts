import type { FactSink } from '../factSink'
import { F, type FactKind, type Outcome } from '../facts'
import type { FreeLists } from './layout'

/** An object of the list's type is wanted: the block that was kept last serves. @returns CACHED_BLOCK_TAKEN, or DONE: there is none */
export function take(lists: FreeLists, cache: number, sink: FactSink): Outcome {
  if (lists.length[cache] === 0 || lists.reused[cache] === 0) {
    sink.put(F.CACHE_MISSED, cache)
    return F.DONE
  }
  const block = lists.blocks[lists.base[cache] + lists.length[cache] - 1]
  cachedBlockTaken(lists, cache)
  return sink.ask(F.CACHED_BLOCK_TAKEN, cache, block)
}

/** A dead object's block is offered. @returns BLOCK_CACHED: it is kept; or CACHE_REFUSED: the list is full */
export function keep(lists: FreeLists, cache: number, block: number, sink: FactSink): Outcome {
  if (lists.length[cache] >= lists.limit[cache]) return sink.ask(F.CACHE_REFUSED, cache, block)
  blockCached(lists, cache, block)
  return sink.ask(F.BLOCK_CACHED, cache, block)
}

/** A full collection empties the lists. @returns CACHED_BLOCK_DISCARDED: the block that was kept last goes; or FREE_LIST_EMPTIED: there is none */
export function discard(lists: FreeLists, cache: number, sink: FactSink): Outcome {
  if (lists.length[cache] === 0) return sink.ask(F.FREE_LIST_EMPTIED, cache)
  const block = lists.blocks[lists.base[cache] + lists.length[cache] - 1]
  cachedBlockTaken(lists, cache)
  return sink.ask(F.CACHED_BLOCK_DISCARDED, cache, block, lists.gc[cache])
}

/** The blocks that a list keeps, the next to serve first. */
export function cachedBlocks(lists: FreeLists, cache: number): number[] {
  const base = lists.base[cache]
  return [...lists.blocks.subarray(base, base + lists.length[cache])].reverse()
}

// ── updates, shared with the fold ────────────────────────────────────────────────────────────────

function cachedBlockTaken(lists: FreeLists, cache: number): void {
  lists.length[cache]--
}

function blockCached(lists: FreeLists, cache: number, block: number): void {
  lists.blocks[lists.base[cache] + lists.length[cache]] = block
  lists.length[cache]++
}

type Update = (lists: FreeLists, a: number, b: number, c: number, address: number) => void

/** Fact → what it does to the free lists. */
export const FREE_LIST_UPDATES: ReadonlyMap<FactKind, Update> = new Map<FactKind, Update>([
  [F.CACHED_BLOCK_TAKEN, cachedBlockTaken],
  [F.CACHED_BLOCK_DISCARDED, cachedBlockTaken],
  [F.BLOCK_CACHED, blockCached],
])
