import { Pool, PoolRecord, type Pymalloc, USEDPOOLS_HEADERS } from '../../src/kernel/pymalloc/layout'
import { brokenInvariants } from '../../src/snapshot/invariants'
import { profileOf, Rig, SIXTEEN_POOLS, usableArenas } from '../support/heaps'

/** Four arenas: 0 and 1 have one free pool, 2 has two, 3 is new; pools that are full, partly used, emptied and virgin. */
function soundHeap(): Rig {
  const rig = new Rig(profileOf('3.9', SIXTEEN_POOLS))
  const blocks = Array.from({ length: 96 }, () => rig.malloc(96))
  for (const block of [0, 1, 32, 33, 64, 65, 66, 67, 10, 70]) rig.free(blocks[block])
  rig.malloc(16)
  rig.malloc(16)
  return rig
}

const pool = (at: number): number => (USEDPOOLS_HEADERS + at) << PoolRecord.SHIFT

test('a sound heap breaks nothing', () => {
  const rig = soundHeap()
  expect(usableArenas(rig)).toEqual([0, 2])
  expect(brokenInvariants(rig.heap)).toEqual([])
})

/** One column changed, and a word of the complaint. */
const BREAKS: readonly (readonly [string, (heap: Pymalloc) => void, RegExp])[] = [
  ['a count too high', (heap) => heap.pools[pool(5) + Pool.COUNT]++, /counts 2 blocks, the program has 1/],
  ['a free block forgotten', (heap) => (heap.pools[pool(5) + Pool.FREEBLOCK] = 0), /do not make 2/],
  ['a virgin block forgotten', (heap) => (heap.pools[pool(16) + Pool.NEXTOFFSET] += 16), /virgin do not make 13/],
  ['a class changed', (heap) => (heap.pools[pool(5) + Pool.SZIDX] = 4), /stands in usedpools\[5\]/],
  ['a pool away from its list', (heap) => (heap.pools[(5 << PoolRecord.SHIFT) + Pool.NEXTPOOL] = pool(5)), /is not in usedpools|prevpool/],
  ['a link back that is wrong', (heap) => (heap.pools[pool(5) + Pool.PREVPOOL] = pool(34)), /prevpool/],
  ['a block in two hands', (heap) => (heap.blockPlace[20] = heap.blockPlace[21]), /belongs to two blocks/],
  ['a block free and used', (heap) => (heap.blockPlace[10] = heap.blockPlace[11] - 6), /is free and used/],
  ['an arena away from usable_arenas', (heap) => (heap.usableArenas = 2), /arena 0 is not in usable_arenas/],
  ['a full arena in usable_arenas', (heap) => (heap.arenaNfreepools[0] = 0), /arena 0 is in usable_arenas/],
  ['usable_arenas out of order', (heap) => (heap.arenaNfreepools[0] = 9), /stands behind one with 9/],
  ['a prevarena that is wrong', (heap) => (heap.arenaPrevarena[2] = 1), /prevarena of arena 2/],
  ['a last arena that is wrong', (heap) => (heap.nfp2lasta[3] = 2), /nfp2lasta\[3\] is 2/],
  ['a last arena forgotten', (heap) => (heap.nfp2lasta[2] = -1), /nfp2lasta\[2\] is -1/],
  ['an arena map without an arena', (heap) => heap.mapBot.fill(-1), /the arena map says -1/],
]

test.each(BREAKS)('%s is noticed', (_what, damage, complaint) => {
  const { heap } = soundHeap()
  damage(heap)
  expect(brokenInvariants(heap).join('\n')).toMatch(complaint)
})
