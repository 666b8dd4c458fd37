import { noCacheKernel } from '../../src/kernel/freelists/kernel'
import { createFreeLists, type FreeLists } from '../../src/kernel/freelists/layout'
import { freeListCache, given, type Scripted } from '../support/actors'

const wanted = (cache: number): Scripted => ({ type: 'cachedBlock.requested', kind: 1, slots: 0, cache, nbytes: 64 })
const offered = (cache: number, block: number): Scripted => ({ type: 'block.offered', object: block, buffer: -1, block, cache })
const two = (): FreeLists =>
  createFreeLists([
    { name: 'list', limit: 2, reused: 1, gc: 1 },
    { name: 'tuple 20', limit: 1, reused: 0, gc: 0 },
  ])

describe('a free-list cache alone', () => {
  test('keeps what fits, and gives what came last first', () => {
    given(freeListCache(two()))
      .when(offered(0, 7), offered(0, 8), offered(0, 9), wanted(0), wanted(0), wanted(0))
      .then(
        { type: 'block.cached', cache: 0, block: 7 },
        { type: 'block.cached', cache: 0, block: 8 },
        { type: 'cache.refused', cache: 0, block: 9 },
        { type: 'cachedBlock.taken', cache: 0, block: 8 },
        { type: 'cachedBlock.taken', cache: 0, block: 7 },
        { type: 'cache.missed', cache: 0 },
      )
  })

  test('a list that is never read keeps, and misses', () => {
    given(freeListCache(two())).when(offered(1, 7), wanted(1)).then({ type: 'block.cached', cache: 1, block: 7 }, { type: 'cache.missed', cache: 1 })
  })

  test('without free lists it keeps and gives nothing', () => {
    const lists = two()
    given(freeListCache(lists, noCacheKernel)).when(offered(0, 7), wanted(0)).then({ type: 'cache.refused', block: 7 }, { type: 'cache.missed' })
    expect([...lists.length]).toEqual([0, 0])
  })

  test('[L8] one that is made over lists that hold something goes on', () => {
    const lists = two()
    given(freeListCache(lists)).when(offered(0, 7)).then({ type: 'block.cached' })
    given(freeListCache(lists)).when(wanted(0)).then({ type: 'cachedBlock.taken', block: 7 })
  })

  test('[L5] what it says is caused by the message it answers, and it never waits', () => {
    const { alone } = given(freeListCache(two())).when(wanted(0), offered(0, 1), wanted(0))
    expect([alone.outbox.causes, alone.outbox.waits]).toEqual([[1, 2, 3], 0])
  })
})
