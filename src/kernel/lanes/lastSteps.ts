import { NONE } from '../columns'
import { foldHash } from '../factSink'
import { F, type Outcome } from '../facts'
import { countDeallocation } from '../gc/counts'
import { BUFFERS, ObjectFlag, type Refcounts, TypeFlag } from '../refcounts/layout'
import { bufferReleased, objectBlockReleased, objectDied, typeDropped } from '../refcounts/updates'
import { clearingEnded } from '../refcounts/updatesByOthers'
import { freeBlock, keep } from './blocks'
import type { Lanes } from './lanes'

/** What a drop of the target does: 0 nothing (it is immortal), 1 its count goes down, 2 and it dies. */
export function countedDrop(refs: Refcounts, target: number): number {
  if ((refs.objFlags[target] & ObjectFlag.IMMORTAL) !== 0) return 0
  return refs.objRefcnt[target] === 1 && (refs.objFlags[target] & ObjectFlag.DEFERRED) === 0 ? 2 : 1
}

/** What the collector had cleared is held once less, and may die of it. @returns OVER: and so on; DONE: the kernels go on; or what must be answered */
export function endClearing(lanes: Lanes, object: number): Outcome {
  const { refs, sink } = lanes
  if ((refs.typeFlags[refs.objType[object]] & TypeFlag.CLEARS_BUFFERS) !== 0) {
    const outcome = giveUpBuffers(lanes, object)
    if (outcome !== F.OVER) return outcome
  }
  const dying = refs.objRefcnt[object] === 1 ? 1 : 0
  clearingEnded(refs, object, dying)
  sink.hash = foldHash(sink.hash, F.CLEARING_ENDED, object, dying, 0, 0)
  sink.count++
  return F.OVER
}

/** Its buffers go, then itself, then its block. @returns OVER: and so on; DONE: the kernels go on; or what must be answered */
export function die(lanes: Lanes, object: number): Outcome {
  const { refs, heap, sink } = lanes
  if (refs.objBuffer[object * BUFFERS + 1] !== NONE || refs.objBuffer[object * BUFFERS] !== NONE) {
    const outcome = giveUpBuffers(lanes, object)
    if (outcome !== F.OVER) return outcome
  }
  const cache = refs.objCache[object]
  // A block of the C library.
  if (cache === NONE && heap.blockPlace[object] === 0) return F.DONE
  const type = refs.objType[object]
  const flags = refs.typeFlags[type]
  const leaves = refs.typeObject[type] === NONE ? 1 : 0
  sink.hash = foldHash(sink.hash, F.OBJECT_DIED, object, leaves, 0, 0)
  sink.count++
  objectDied(refs, object, leaves, 0)
  if (cache !== NONE && keep(lanes, object, NONE, object, cache)) return F.OVER
  if (cache !== NONE && heap.blockPlace[object] === 0) return F.DONE
  objectBlockReleased(refs, object)
  sink.hash = foldHash(sink.hash, F.OBJECT_BLOCK_RELEASED, object, flags & TypeFlag.GC, 0, 0)
  sink.count++
  const outcome = freeBlock(lanes, object)
  if ((flags & TypeFlag.GC) !== 0) countDeallocation(lanes.gc, object, sink)
  return outcome
}

/** The later first. @returns OVER, DONE or what must be answered, as above */
export function giveUpBuffers(lanes: Lanes, object: number): Outcome {
  const { refs, heap, sink } = lanes
  for (let buffer = BUFFERS - 1; buffer >= 0; buffer--) {
    const block = refs.objBuffer[object * BUFFERS + buffer]
    if (block === NONE) continue
    const cache = refs.objBufferCache[object * BUFFERS + buffer]
    if (heap.blockPlace[block] === 0) return F.DONE
    if (cache !== NONE) {
      refs.objBuffer[object * BUFFERS + buffer] = NONE
      refs.containerBytes -= refs.objBufferNbytes[object * BUFFERS + buffer]
      if (keep(lanes, object, buffer, block, cache)) continue
    }
    bufferReleased(refs, object, buffer, block)
    sink.hash = foldHash(sink.hash, F.BUFFER_RELEASED, object, buffer, block, 0)
    sink.count++
    const outcome = freeBlock(lanes, block)
    if (outcome !== F.OVER) return outcome
  }
  return F.OVER
}

/** An instance lets go of its class last. */
export function dropType({ refs, sink }: Lanes, object: number): void {
  const typeObject = refs.typeObject[refs.pendingType]
  const counted = countedDrop(refs, typeObject)
  typeDropped(refs, object, typeObject, 0, counted)
  sink.hash = foldHash(sink.hash, F.TYPE_DROPPED, object, typeObject, 0, counted)
  sink.count++
}
