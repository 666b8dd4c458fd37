import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { ENDS_HERE, type Pymalloc, STARTS_HERE } from './layout'
import * as update from './updates'

/**
 * First half of `new_arena`: a record in `arenas`, then memory for it.
 *
 * Source  `new_arena` (Objects/obmalloc.c)
 * Needs   no usable arena is left
 * @returns ARENA_REQUESTED
 */
export function requestArena(heap: Pymalloc, block: number, nbytes: number, from: number, sink: FactSink): Outcome {
  // 1. No record is unused: the array is made, or doubled.
  if (heap.unusedArenaObjects === NONE) {
    const maxarenas = heap.maxarenas === 0 ? heap.initialArenaObjects : heap.maxarenas * 2
    update.arenasGrown(heap, maxarenas)
    sink.put(F.ARENAS_GROWN, maxarenas)
  }
  // 2. The operating system is asked for memory.
  update.arenaRequested(heap, block, nbytes, heap.arenaSize, from)
  return sink.ask(F.ARENA_REQUESTED, block, nbytes, heap.arenaSize, from)
}

/**
 * Second half of `new_arena`: the head of `unused_arena_objects` takes the memory at `address`.
 *
 * A base that is not a multiple of the pool size costs one pool: its bytes lie partly before the first and partly behind the last.
 */
export function openArena(heap: Pymalloc, address: number, sink: FactSink): void {
  const arena = heap.unusedArenaObjects
  const aligned = address % heap.poolSize === 0
  const nfreepools = aligned ? heap.poolsPerArena : heap.poolsPerArena - 1
  update.arenaOpened(heap, arena, nfreepools, 0, address)
  sink.put(F.ARENA_OPENED, arena, nfreepools, 0, address)
  markUsed(heap, address, arena, sink)
  setLastArena(heap, nfreepools, arena, sink)
}

/**
 * The end of `insert_to_freepool`: the arena, whose free pools just became `nfreepools`, finds its place in `usable_arenas`,
 * which is kept in ascending order of free pools, or goes back to the operating system.
 *
 * @param lastBefore - `nfp2lasta[nfreepools - 1]` as it was before
 * @returns DONE or ARENA_RELEASED
 */
export function placeArena(heap: Pymalloc, arena: number, nfreepools: number, lastBefore: number, sink: FactSink): Outcome {
  // 1. Wholly free: released. From 3.9 not where it is the last of the list, so that one arena is always at hand.
  if (nfreepools === heap.arenaNtotalpools[arena] && !(heap.keepLastFreeArena && heap.arenaNextarena[arena] === NONE)) {
    return releaseArena(heap, arena, sink)
  }
  // 2. It was full until now: it becomes the head.
  if (nfreepools === 1) {
    update.arenaLinked(heap, arena)
    sink.put(F.ARENA_LINKED, arena)
    if (heap.nfp2lasta[1] === NONE) setLastArena(heap, 1, arena, sink)
    return F.DONE
  }
  // 3. It was the last with its old number: it stays where it is, left of all with more.
  if (heap.nfp2lasta[nfreepools] === NONE) setLastArena(heap, nfreepools, arena, sink)
  if (lastBefore === arena) return F.DONE
  // 4. Otherwise it moves to behind the last one with its old number.
  update.arenaMoved(heap, arena, lastBefore)
  sink.put(F.ARENA_MOVED, arena, lastBefore)
  return F.DONE
}

/** `nfp2lasta[nfreepools] = arena`. */
export function setLastArena(heap: Pymalloc, nfreepools: number, arena: number, sink: FactSink): void {
  update.lastArenaSet(heap, nfreepools, arena)
  sink.put(F.LAST_ARENA_SET, nfreepools, arena)
}

function releaseArena(heap: Pymalloc, arena: number, sink: FactSink): Outcome {
  const address = heap.arenaAddress[arena]
  update.arenaUnlinked(heap, arena)
  sink.put(F.ARENA_UNLINKED, arena)
  markUsed(heap, address, NONE, sink)
  update.arenaReleased(heap, arena)
  return sink.ask(F.ARENA_RELEASED, arena, heap.arenaSize, 0, address)
}

/** `arena_map_mark_used`: enters the arena's one or two leaves in the map, or with `entry` NONE clears them. */
function markUsed(heap: Pymalloc, address: number, entry: number, sink: FactSink): void {
  setLeaf(heap, STARTS_HERE, address, entry, sink)
  // A base that is not a multiple of the arena size reaches into the next unit.
  if (address % heap.arenaSize !== 0) setLeaf(heap, ENDS_HERE, address + heap.arenaSize, entry, sink)
}

function setLeaf(heap: Pymalloc, side: number, address: number, entry: number, sink: FactSink): void {
  const leaf = arenaMapGet(heap, address, sink)
  update.arenaMapSet(heap, side, leaf, entry)
  sink.put(F.ARENA_MAP_SET, side, leaf, entry)
}

/** `arena_map_get(…, create)`: the leaf for `address`; nodes that are missing on the way are made, and never freed. */
function arenaMapGet(heap: Pymalloc, address: number, sink: FactSink): number {
  const upper = (address * heap.perMapBot) | 0
  const top = upper >> heap.mapMidBits
  if (heap.mapRoot[top] === NONE) growMap(heap, 1, heap.mapMidCount, top, sink)
  const middle = (heap.mapRoot[top] << heap.mapMidBits) | (upper & heap.mapMidMask)
  if (heap.mapMid[middle] === NONE) growMap(heap, 2, heap.mapBotCount, middle, sink)
  const lower = (address * heap.perArena - upper * heap.mapBotLength) | 0
  return (heap.mapMid[middle] << heap.mapBotBits) | lower
}

function growMap(heap: Pymalloc, level: number, node: number, at: number, sink: FactSink): void {
  update.arenaMapGrown(heap, level, node, at)
  sink.put(F.ARENA_MAP_GROWN, level, node, at)
}
