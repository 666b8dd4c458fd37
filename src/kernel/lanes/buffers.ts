import { NONE } from '../columns'
import { Fold, folded, foldHash } from '../factSink'
import { F, type Outcome } from '../facts'
import { Pool } from '../pymalloc/layout'
import { BUFFER_KIND, BUFFERS } from '../refcounts/layout'
import { bufferAttached } from '../refcounts/updates'
import { poolUsedUp, poolWithRoom, takeHead, takeNextNumber } from './blocks'
import { type Lanes, NOT_HERE } from './lanes'

const { imul } = Math

/**
 * An object gets a buffer that it has not: `cache` as for `birth`.
 *
 * Source  what `resizeBuffer` of the refcount tracker, `take` of the free lists and `allocate` of pymalloc do in turn
 * @returns DONE, or NOT_HERE: nothing was done
 */
export function attachBuffer(lanes: Lanes, object: number, buffer: number, nbytes: number, cache: number): Outcome | typeof NOT_HERE {
  const { refs, heap, lists, sink } = lanes
  if (cache < NONE || refs.objBuffer[object * BUFFERS + buffer] !== NONE || (cache !== NONE && (lists.length[cache] === 0 || lists.reused[cache] === 0))) return NOT_HERE
  let { hash, count } = sink
  let block = NONE
  if (cache === NONE) {
    const pool = poolWithRoom(heap, nbytes)
    if (pool === NONE) return NOT_HERE
    block = takeNextNumber(refs)
    hash = folded(hash ^ ((imul(object, Fold.A) + imul(buffer, Fold.B)) ^ (imul(block, Fold.C) + imul(nbytes, Fold.ADDRESS)) ^ F.BUFFER_REQUESTED))
    const place = takeHead(heap, pool, block, nbytes)
    hash = folded(hash ^ ((imul(block, Fold.A) + imul(place, Fold.B)) ^ imul(nbytes, Fold.C) ^ F.BLOCK_ALLOCATED))
    count += 2
    if (heap.pools[pool + Pool.FREEBLOCK] === 0) {
      hash = poolUsedUp(heap, pool, hash)
      count++
    }
    refs.pendingBuffer = buffer
    refs.pendingBlock = block
    refs.refused = 0
  } else {
    const length = --lists.length[cache]
    block = lists.blocks[lists.base[cache] + length]
    hash = foldHash(hash, F.BUFFER_WANTED, object, 0, 0, 0)
    hash = foldHash(hash, F.CACHED_BLOCK_REQUESTED, BUFFER_KIND - buffer, 0, cache, nbytes)
    hash = foldHash(hash, F.CACHED_BLOCK_TAKEN, cache, block, 0, 0)
    count += 3
    refs.pendingType = BUFFER_KIND - buffer
    refs.pendingSlots = 0
    refs.cachedBlock = block
  }
  refs.pendingObject = object
  refs.pendingNbytes = nbytes
  bufferAttached(refs, object, buffer, block, cache)
  sink.hash = foldHash(hash, F.BUFFER_ATTACHED, object, buffer, block, cache)
  sink.count = count + 1
  return F.DONE
}
