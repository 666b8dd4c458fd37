import { NONE } from '../columns'
import { foldHash } from '../factSink'
import { F } from '../facts'
import { Pool, PoolRecord } from '../pymalloc/layout'
import { blockFreed } from '../pymalloc/updates'
import { BUFFERS, NO_RANGE, type Refcounts, Step } from '../refcounts/layout'
import { objectBlockReleased, objectDied, pushFrame } from '../refcounts/updates'
import { keep } from './blocks'
import type { Lanes } from './lanes'

/**
 * The whole end of an object from which nothing hangs, such as an int, a float or a str: it refers to nothing, is in no list of the collector, and its
 * pool stays partly used. Its count is zero already. What happens, and in which order, `tearDown` of `death.ts` has step by step; here nothing asks, on the
 * way, what cannot be.
 *
 * @returns was it such an object? Otherwise nothing was done
 */
export function leafDies(lanes: Lanes, object: number): boolean {
  const { refs, heap, sink, lists } = lanes
  if (!isLeaf(refs, object)) return false
  const cache = refs.objCache[object]
  const place = heap.blockPlace[object]
  const pool = (place >> heap.granulesShift) << PoolRecord.SHIFT
  if (cache === NONE) {
    if (place === 0 || heap.pools[pool + Pool.FREEBLOCK] === 0 || heap.pools[pool + Pool.COUNT] === 1) return false
  } else if (lists.length[cache] >= lists.limit[cache]) return false
  pushFrame(refs, object, Step.CLEARING)
  refs.stackCursor[refs.stackDepth - 1] = NONE
  objectDied(refs, object, 1, 0)
  const hash = foldHash(sink.hash, F.OBJECT_DYING, object, 0, 0, NONE)
  sink.hash = foldHash(hash, F.OBJECT_DIED, object, 1, 0, 0)
  sink.count += 2
  if (cache !== NONE) {
    keep(lanes, object, NONE, object, cache)
    return true
  }
  objectBlockReleased(refs, object)
  sink.hash = foldHash(foldHash(sink.hash, F.OBJECT_BLOCK_RELEASED, object, 0, 0, 0), F.BLOCK_FREED, object, place, 0, 0)
  sink.count += 2
  blockFreed(heap, object, place)
  return true
}

/** No flag, no reference, no buffer, and a type without rules of its own; and nothing else is put off or refused. */
function isLeaf(refs: Refcounts, object: number): boolean {
  const type = refs.objType[object]
  if ((refs.objFlags[object] | refs.typeFlags[type]) !== 0 || refs.slotShift[object] !== NO_RANGE || refs.typeObject[type] !== NONE) return false
  if (refs.objBuffer[object * BUFFERS] !== NONE || refs.objBuffer[object * BUFFERS + 1] !== NONE) return false
  return refs.trashcanLength === 0 && refs.refused === 0
}
