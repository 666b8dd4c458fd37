import { bump, cpython, createLab, createTracedLab } from '../../src'
import { Pool, PoolRecord, type Pymalloc } from '../../src/kernel/pymalloc/layout'
import { addressOf, freeChain, index2size, numblocks, poolOfPlace } from '../../src/kernel/pymalloc/read'
import { carvedPools } from '../../src/snapshot/invariants'
import { viewArena, viewBlock, viewPool } from '../../src/snapshot/views'
import { tinyRecording } from '../support/heaps'

const VERSIONS = ['3.8', '3.11'] as const
const RECORDS = 6000

/** A snapshot, and beside it the columns that it was taken from. */
function taken(version: string) {
  const recording = tinyRecording(version)
  const lab = createTracedLab({ plan: cpython(version), recording })
  lab.run(RECORDS)
  return { lab, snapshot: lab.snapshot(), heap: lab.heap as Pymalloc }
}

describe.each(VERSIONS)('views of a heap of %s', (version) => {
  const { lab, snapshot, heap } = taken(version)

  test('a pool: what the kernel reads in its columns', () => {
    const pools = carvedPools(heap)
    expect(pools.length).toBeGreaterThan(20)
    for (const pool of pools) {
      const view = viewPool(snapshot, pool)
      if (view === null) throw new Error(`pool ${pool} is not seen`)
      const { szidx } = view
      expect([szidx, view.used, view.address]).toEqual([heap.pools[pool + Pool.SZIDX], heap.pools[pool + Pool.COUNT], heap.poolAddress[pool >> PoolRecord.SHIFT]])
      expect([view.size, view.capacity]).toEqual([index2size(heap, szidx ?? 0), numblocks(heap, szidx ?? 0)])
      expect(view.freeChain).toEqual(freeChain(heap, pool))
      const count = (state: string): number => view.blocks.filter((block) => block.state === state).length
      expect([count('used'), count('free')]).toEqual([view.used, view.freeChain.length])
      expect(view.blocks).toHaveLength(view.capacity)
    }
  })

  test('an arena: its fields, and pools that can be viewed', () => {
    const pools: number[] = []
    for (let arena = 0; arena < heap.maxarenas; arena++) {
      const view = viewArena(snapshot, arena)
      expect(view?.address ?? 0).toBe(heap.arenaAddress[arena])
      if (view === null) continue
      expect([view.nfreepools, view.ntotalpools, view.poolAddress]).toEqual([heap.arenaNfreepools[arena], heap.arenaNtotalpools[arena], heap.arenaPoolAddress[arena]])
      expect(view.pools.length + view.nfreepools - view.freepools.length).toBe(view.ntotalpools)
      expect(view.freepools.map((pool) => viewPool(snapshot, pool)?.used)).toEqual(view.freepools.map(() => 0))
      pools.push(...view.pools)
    }
    expect(pools).toEqual(carvedPools(heap))
  })

  test('a block: where it lives, whoever serves it', () => {
    const homes = { pool: 0, library: 0, gone: 0 }
    for (let block = 0; block < lab.recording.births; block++) {
      const view = viewBlock(snapshot, block)
      expect(view?.address ?? 0).toBe(addressOf(heap, block))
      homes[view?.home ?? 'gone']++
      if (view?.home !== 'pool') continue
      expect([view.pool, view.nbytes]).toEqual([poolOfPlace(heap, heap.blockPlace[block]), heap.blockNbytes[block]])
      expect(viewPool(snapshot, view.pool ?? 0)?.blocks.find(({ offset }) => offset === view.offset)?.state).toBe('used')
    }
    expect(Math.min(homes.pool, homes.library, homes.gone)).toBeGreaterThan(10)
  })
})

test('what is not there is null', () => {
  const { snapshot } = taken('3.11')
  for (const arena of [-1, 0.5, 15, 1e9]) expect(viewArena(snapshot, arena)).toBeNull()
  for (const pool of [-8, 0, 8, 513, 512 + 8 * 63, 1e9]) expect(viewPool(snapshot, pool)).toBeNull()
  for (const block of [-1, 0.5, 1e9]) expect(viewBlock(snapshot, block)).toBeNull()
  const other = createLab({ mode: 'fast', plan: bump('3.11'), recording: tinyRecording('3.11') }).snapshot()
  expect(() => viewPool(other, 512)).toThrow(TypeError)
})

test('[L8] a view is made once as long as its pages live: the next snapshot gives the same object', () => {
  const { lab, snapshot, heap } = taken('3.11')
  const pools = carvedPools(heap)
  const seen = { pools: pools.map((pool) => viewPool(snapshot, pool)), arena: viewArena(snapshot, 0), block: viewBlock(snapshot, 0) }
  expect(pools.every((pool, i) => viewPool(snapshot, pool) === seen.pools[i])).toBe(true)
  expect(lab.snapshot().kernels).toBe(snapshot.kernels)
  expect(viewArena(lab.snapshot(), 0)).toBe(seen.arena)
  // Few records on, a block far from them is the same object; a pool that changed is another, and the old snapshot's is as it was.
  const before = new Map(pools.map((pool) => [pool, JSON.stringify(viewPool(snapshot, pool))]))
  lab.run(RECORDS + 40)
  const later = lab.snapshot()
  const changed = pools.filter((pool) => JSON.stringify(viewPool(later, pool)) !== before.get(pool))
  expect(changed.length).toBeGreaterThan(0)
  for (const [pool, text] of before) expect(JSON.stringify(viewPool(snapshot, pool))).toBe(text)
  for (const pool of pools) expect(viewPool(later, pool)).toBe(viewPool(later, pool))
  expect(Object.isFrozen(seen.pools[0]) && Object.isFrozen(seen.pools[0]?.blocks) && Object.isFrozen(seen.arena)).toBe(true)
})
