import * as columns from '../columns'
import * as sinks from '../factSink'
import { Fold } from '../factSink'
import { F } from '../facts'
import { Pool, PoolRecord } from '../pymalloc/layout'
import type { Refcounts } from '../refcounts/layout'
import * as layout from '../refcounts/layout'
import { Step } from '../refcounts/layout'
import { pushFrame, rest } from '../refcounts/updates'
import type { Lanes } from './lanes'
import { freeLarge, isLarge } from './large'

const { imul } = Math
// What is imported is read from the other module each time; a constant of this module the host writes into its code.
const { NONE, grown } = columns
const { folded } = sinks
const { BUFFERS, KEPT_RANGE, NO_RANGE } = layout
const NO_BUFFER = imul(NONE, Fold.B)
const NO_CURSOR = imul(NONE, Fold.ADDRESS)

/**
 * The whole end of an object from which nothing hangs, such as an int, a float or a str: it refers to nothing, is in no list of the collector, and its
 * pool stays partly used, or its block is the C library's. Its count is zero already. What happens, and in which order, `tearDown` of `teardown.ts` has step by step; here nothing asks, on
 * the way, what cannot be.
 *
 * @returns was it such an object? Otherwise nothing was done
 */
export function leafDies(lanes: Lanes, object: number): boolean {
  const { refs, heap, sink, lists } = lanes
  if (!isLeaf(refs, object)) return false
  const cache = refs.objCache[object]
  const place = cache === NONE ? heap.blockPlace[object] : 0
  const pool = (place >> heap.granulesShift) << PoolRecord.SHIFT
  if (cache === NONE) {
    if (place === 0 ? !isLarge(lanes, object) : heap.pools[pool + Pool.FREEBLOCK] === 0 || heap.pools[pool + Pool.COUNT] === 1) return false
  } else if (lists.length[cache] >= lists.limit[cache]) return false
  // 1. Its frame on the stack, which it leaves at once.
  const top = refs.stackDepth
  if (top === refs.stackObject.length) {
    pushFrame(refs, object, Step.CLEARING)
    refs.stackDepth = top
  }
  refs.stackObject[top] = object
  refs.stackStep[top] = Step.CLEARING
  refs.stackCursor[top] = NONE
  refs.stackNests[top] = 0
  // 2. The object.
  refs.pendingType = refs.objType[object]
  refs.objType[object] = 0
  refs.living--
  refs.refused = 0
  rest(refs)
  const dying = folded(sink.hash ^ (imul(object, Fold.A) ^ NO_CURSOR ^ F.OBJECT_DYING))
  const died = folded(dying ^ ((imul(object, Fold.A) + Fold.B) ^ F.OBJECT_DIED))
  sink.count += 4
  // 3. Its block.
  if (cache !== NONE) {
    const kept = lists.length[cache]
    lists.blocks[lists.base[cache] + kept] = object
    lists.length[cache] = kept + 1
    refs.pendingObject = object
    refs.pendingBuffer = NONE
    refs.pendingBlock = object
    const offered = folded(died ^ ((imul(object, Fold.A) + NO_BUFFER) ^ (imul(object, Fold.C) + imul(cache, Fold.ADDRESS)) ^ F.BLOCK_OFFERED))
    sink.hash = folded(offered ^ ((imul(cache, Fold.A) + imul(object, Fold.B)) ^ F.BLOCK_CACHED))
    return true
  }
  const free = refs.freeNumbersLength
  if (free === refs.freeNumbers.length) refs.freeNumbers = grown(refs.freeNumbers, free * 2)
  refs.freeNumbers[free] = object
  refs.freeNumbersLength = free + 1
  const released = folded(died ^ (imul(object, Fold.A) ^ F.OBJECT_BLOCK_RELEASED))
  if (place === 0) {
    sink.count--
    sink.hash = freeLarge(lanes, object, released)
    return true
  }
  const { pools } = heap
  heap.blockPlace[object] = 0
  heap.blockNext[place] = pools[pool + Pool.FREEBLOCK] >> heap.alignmentShift
  pools[pool + Pool.FREEBLOCK] = (place << heap.alignmentShift) & (heap.poolSize - 1)
  pools[pool + Pool.COUNT]--
  heap.granulesInUse = (heap.granulesInUse - pools[pool + Pool.SZIDX] - 1) | 0
  sink.hash = folded(released ^ ((imul(object, Fold.A) + imul(place, Fold.B)) ^ F.BLOCK_FREED))
  return true
}

/** No flag, no reference, no buffer, and a type without rules of its own; and nothing else is put off or refused. */
function isLeaf(refs: Refcounts, object: number): boolean {
  const type = refs.objType[object]
  if ((refs.objFlags[object] | refs.typeFlags[type] | refs.slotLength[object]) !== 0 || refs.typeObject[type] !== NONE) return false
  const shift = refs.slotShift[object]
  if (shift > KEPT_RANGE && shift !== NO_RANGE) return false
  if (refs.objBuffer[object * BUFFERS] !== NONE || refs.objBuffer[object * BUFFERS + 1] !== NONE) return false
  return refs.trashcanLength === 0 && refs.refused === 0
}
