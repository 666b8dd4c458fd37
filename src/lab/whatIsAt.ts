import type { AddressSpace } from '../kernel/addressSpace/layout'
import { NONE } from '../kernel/columns'
import type { FreeLists } from '../kernel/freelists/layout'
import { DUMMY_SIZE_IDX, Pool, type Pymalloc } from '../kernel/pymalloc/layout'
import { arenaOf, freeChain, index2size, numblocks, placeOf, poolBase, poolOf } from '../kernel/pymalloc/read'
import { BUFFERS, type Refcounts } from '../kernel/refcounts/layout'

/** What an address of the simulated process is, in a pymalloc heap of objects. Numbers of pools are those that facts give them. */
export interface PlaceOfAddress {
  readonly address: number
  /**
   * `used`, `free`: a block of a pool; `virgin`: one that was never handed out; `large`: a block of the C library; `header`, `rest`: of a pool, where no block
   * is; `uncarved`: of an arena, no pool yet; `outside`: nothing of the heap.
   */
  readonly kind: 'used' | 'free' | 'virgin' | 'large' | 'header' | 'rest' | 'uncarved' | 'outside'
  readonly arena: number | null
  readonly pool: number | null
  /** The block around the address: where it begins, and its bytes. */
  readonly block: { readonly address: number; readonly bytes: number; readonly number: number | null } | null
  /** The object that the block is, or is a buffer of (`buffer`: which one; null: its own block). */
  readonly owner: { readonly object: number; readonly buffer: number | null } | null
  /** The free list that keeps the block; null. */
  readonly freeList: string | null
}

/** What is looked into. */
export interface HeapOfObjects {
  readonly heap: Pymalloc
  readonly space: AddressSpace
  readonly refs: Refcounts
  readonly freeLists: FreeLists
}

/** What lies at an address: which block, pool and arena, and whose it is. Cost: the blocks of the heap, once. */
export function whatIsAt(lab: HeapOfObjects, address: number): PlaceOfAddress {
  const { heap } = lab
  const nothing = { address, arena: null, pool: null, block: null, owner: null, freeList: null }
  const arena = arenaOf(heap, address)
  if (arena === NONE) return largeBlockAt(lab, address) ?? { ...nothing, kind: 'outside' }
  if (address < heap.arenaFirstPool[arena] || address >= heap.arenaPoolAddress[arena]) return { ...nothing, arena, kind: 'uncarved' }
  const pool = poolOf(heap, arena, address)
  const szidx = heap.pools[pool + Pool.SZIDX]
  const within = address - poolBase(heap, pool)
  const inPool = { ...nothing, arena, pool }
  if (within < heap.poolOverhead) return { ...inPool, kind: 'header' }
  const bytes = szidx === DUMMY_SIZE_IDX ? 0 : index2size(heap, szidx)
  const index = bytes === 0 ? 0 : Math.floor((within - heap.poolOverhead) / bytes)
  if (bytes === 0 || index >= numblocks(heap, szidx)) return { ...inPool, kind: 'rest' }
  const offset = heap.poolOverhead + index * bytes
  const block = { address: poolBase(heap, pool) + offset, bytes, number: null }
  if (offset >= heap.pools[pool + Pool.NEXTOFFSET]) return { ...inPool, block, kind: 'virgin' }
  if (freeChain(heap, pool).includes(offset)) return { ...inPool, block, kind: 'free' }
  const number = heap.blockPlace.indexOf(placeOf(heap, pool, offset))
  return { ...inPool, kind: 'used', block: { ...block, number: number < 0 ? null : number }, ...holderOf(lab, number) }
}

function largeBlockAt(lab: HeapOfObjects, address: number): PlaceOfAddress | null {
  const { heap, space } = lab
  for (let number = 0; number < heap.blockAddress.length; number++) {
    const begins = heap.blockAddress[number]
    if (begins === 0 || address < begins) continue
    const bytes = (space.largeBytes[number] ?? 0) - space.largeBlockHeader
    if (address < begins + bytes) return { address, kind: 'large', arena: null, pool: null, block: { address: begins, bytes, number }, ...holderOf(lab, number) }
  }
  return null
}

/** Whose block it is: an object's, a free list's, or (neither) the interpreter's own. */
function holderOf({ refs, freeLists }: HeapOfObjects, block: number): Pick<PlaceOfAddress, 'owner' | 'freeList'> {
  if (block < 0) return { owner: null, freeList: null }
  const kept = freeLists.names.find((_, list) => freeLists.blocks.subarray(freeLists.base[list], freeLists.base[list] + freeLists.length[list]).includes(block))
  if (kept !== undefined) return { owner: null, freeList: kept }
  if (block < refs.numbers && refs.objType[block] !== 0) return { owner: { object: block, buffer: null }, freeList: null }
  for (let buffer = 0; buffer < refs.numbers * BUFFERS; buffer++) {
    const object = Math.floor(buffer / BUFFERS)
    if (refs.objBuffer[buffer] === block && refs.objType[object] !== 0) return { owner: { object, buffer: buffer % BUFFERS }, freeList: null }
  }
  return { owner: null, freeList: null }
}
