import { NONE } from '../../kernel/columns'
import { F } from '../../kernel/facts'
import { Pool, Pymalloc } from '../../kernel/pymalloc/layout'
import { addressOfPlace, index2size, poolBase, poolOfPlace } from '../../kernel/pymalloc/read'
import { BUFFERS } from '../../kernel/refcounts/layout'
import type { FoldedObjects } from '../../snapshot/objectFold'
import type { Replayed } from '../replayed'
import type { Condition } from '../search'
import { type ObjectName, ofFacts } from './objects'

// Conditions about blocks, pools and arenas: what pymalloc has.

/** pymalloc's columns. @throws TypeError where the plan has another allocator */
export function pymallocOf({ heap }: Pick<Replayed, 'heap'>): Pymalloc {
  if (heap instanceof Pymalloc) return heap
  throw new TypeError('The plan has another allocator than pymalloc: there are no pools and arenas, and no size classes.')
}

/** A pool's class (`bytes` of a block, as asked for), or one pool, by an address in it. */
export interface WhichPool {
  readonly bytes?: number
  readonly address?: number
}

/** The pool's last free block is taken; of any pool, or of those of a size class, or of one. */
export function poolFills(which: WhichPool = {}): Condition {
  return ofPools('pool-filled', F.POOL_FILLED, which)
}

/** The pool's last block in use is freed. */
export function poolEmpties(which: WhichPool = {}): Condition {
  return ofPools('pool-emptied', F.POOL_EMPTIED, which)
}

function ofPools(word: string, wanted: F, { bytes, address }: WhichPool): Condition {
  const text = bytes !== undefined ? `${word} ${bytes}` : address !== undefined ? `${word} 0x${address.toString(16)}` : word
  return {
    text,
    begin(lab) {
      const heap = pymallocOf(lab)
      const szidx = bytes === undefined ? NONE : (Math.max(bytes, 1) - 1) >> heap.alignmentShift
      return (_operation, kind, pool) => {
        if (kind !== wanted || (szidx !== NONE && heap.pools[pool + Pool.SZIDX] !== szidx)) return false
        return address === undefined || (address >= poolBase(heap, pool) && address < poolBase(heap, pool) + heap.poolSize)
      }
    },
  }
}

/** An arena gets memory; of any, or of the one at this position in `arenas`. */
export function arenaOpens(arena?: number): Condition {
  return ofFacts(arena === undefined ? 'arena-opened' : `arena-opened ${arena}`, [F.ARENA_OPENED], (opened) => arena === undefined || opened === arena)
}

/** An arena's memory goes back to the operating system. */
export function arenaIsReleased(arena?: number): Condition {
  return ofFacts(arena === undefined ? 'arena-released' : `arena-released ${arena}`, [F.ARENA_RELEASED], (released) => arena === undefined || released === arena)
}

/** What a free list keeps, nobody has. */
function isKept({ freeLists }: Replayed, block: number): boolean {
  return freeLists.names.some((_name, cache) => freeLists.blocks.subarray(freeLists.base[cache], freeLists.base[cache] + freeLists.length[cache]).includes(block))
}

/**
 * The block that `address` lies in is given to an object, or taken from it: by the allocator, by a free list, by the C library. An address need not be the
 * block's first byte: `id()` of an object with a GC head is not.
 */
export function addressChangesOwner(address: number): Condition {
  return {
    text: `address 0x${address.toString(16)}`,
    begin(lab) {
      const heap = pymallocOf(lab)
      const { space } = lab as unknown as FoldedObjects
      const lies = (start: number, bytes: number): boolean => address >= start && address < start + bytes
      const inPlace = (place: number): boolean => lies(addressOfPlace(heap, place), index2size(heap, heap.pools[poolOfPlace(heap, place) + Pool.SZIDX]))
      let owner = NONE
      let start = 0
      for (let block = 0; block < heap.blockPlace.length && owner === NONE; block++) if (heap.blockPlace[block] !== 0 && inPlace(heap.blockPlace[block])) owner = block
      for (let block = 0; block < heap.blockAddress.length && owner === NONE; block++) {
        if (heap.blockAddress[block] === 0 || !lies(heap.blockAddress[block], space.largeBytes[block] ?? 0)) continue
        owner = block
        start = heap.blockAddress[block]
      }
      let kept = owner !== NONE && isKept(lab, owner)
      const give = (block: number, at: number): boolean => {
        const changed = owner !== block && !kept
        owner = block
        start = at
        kept = false
        return changed
      }
      return (_operation, kind, a, b, _c, at) => {
        switch (kind) {
          case F.BLOCK_ALLOCATED:
            return inPlace(b) && give(a, 0)
          case F.BLOCK_FREED:
          case F.BLOCK_VACATED:
            return owner === a && inPlace(b) && give(NONE, 0)
          case F.LARGE_BLOCK_PLACED:
            return lies(at, b) && give(a, at)
          case F.LARGE_BLOCK_REMOVED:
            return owner === a && start === at && give(NONE, 0)
          case F.CACHED_BLOCK_TAKEN:
          case F.BLOCK_CACHED:
            if (owner !== b) return false
            kept = kind === F.BLOCK_CACHED
            return true
          default:
            return false
        }
      }
    },
  }
}

/** One of the object's buffers gets another address (realloc, a new table), or is given up. The object's own block never moves. */
export function bufferMoves({ object, birth }: ObjectName): Condition {
  return {
    text: `moved @${object}`,
    begin(lab) {
      const { refs } = lab
      const heap = pymallocOf(lab)
      const addresses = (): number[] =>
        Array.from({ length: BUFFERS }, (_, buffer) => {
          const block = refs.objBirth[object] === birth ? refs.objBuffer[object * BUFFERS + buffer] : NONE
          if (block === NONE) return 0
          return (heap.blockPlace[block] ?? 0) !== 0 ? addressOfPlace(heap, heap.blockPlace[block]) : (heap.blockAddress[block] ?? 0)
        })
      let before = addresses()
      return (_operation, kind, a) => {
        if (a !== object || (kind !== F.BUFFER_ATTACHED && kind !== F.BUFFER_ADOPTED && kind !== F.BUFFER_RELEASED && kind !== F.BLOCK_OFFERED)) return false
        const now = addresses()
        const moved = now.some((address, buffer) => address !== before[buffer])
        before = now
        return moved
      }
    },
  }
}
