import { noCaches } from '../../machines/freeListCache'
import { cpython } from '../../machines/plans'
import { cachedBlocks } from '../../src/kernel/freelists/lists'
import { O } from '../../src/kernel/operations'
import { cacheNumber, cacheOf, NO_CACHE } from '../../src/lab/objectModel'
import type { TypeName } from '../../src/profiles'
import { Hand, ObjectRig, saidBy } from '../support/objectPrograms'

const handOf = (version: string, parts = {}): Hand<ObjectRig> => new Hand(new ObjectRig({ ...cpython(version), ...parts }))
const kept = (hand: Hand<ObjectRig>, type: TypeName, nitems = 0): number[] => {
  const cache = cacheOf(hand.lab.model, type, nitems)
  return cache === NO_CACHE ? [] : cachedBlocks(hand.lab.parts.freeLists, cache)
}

/** Makes so many, and lets go of them, the first first. */
function makeAndDrop(hand: Hand<ObjectRig>, count: number, type: TypeName, nitems = 0): number[] {
  const objects = Array.from({ length: count }, () => hand.make(type, nitems))
  for (const object of objects) hand.drop(object)
  return objects
}

describe('[L7] how many blocks a free list keeps (Objects/*object.c, Include/internal/pycore_*.h)', () => {
  const lengths: readonly (readonly [TypeName, number, number])[] = [
    ['list', 0, 80],
    ['dict', 0, 80],
    ['float', 0, 100],
    ['tuple', 1, 2000],
    ['tuple', 19, 2000],
  ]
  describe.each(['3.8', '3.9', '3.10', '3.11', '3.12', '3.13'])('%s', (version) => {
    test.each(lengths)('%s of %d: %d', (type, nitems, limit) => {
      const hand = handOf(version)
      const objects = makeAndDrop(hand, limit + 3, type, nitems)
      // The last to be kept is the first to serve; those that came when it was full went back to the allocator.
      expect(kept(hand, type, nitems)).toEqual(objects.slice(0, limit).reverse())
      expect(hand.lab.refs.freeNumbersLength).toBe(3)
      expect([hand.allocate(type, nitems), hand.allocate(type, nitems)]).toEqual([objects[limit - 1], objects[limit - 2]])
    })

    test('a dict’s smallest keys: 80, and they serve as keys again', () => {
      const hand = handOf(version)
      const cache = cacheNumber(hand.lab.model, 'dictKeys')
      const dicts = Array.from({ length: 82 }, () => hand.make('dict'))
      for (const dict of dicts) hand.lab.perform(O.BUFFER_RESIZE, dict, 0, 96, cache)
      const keys = dicts.map((dict) => hand.lab.refs.objBuffer[dict * 2])
      for (const dict of dicts) hand.drop(dict)
      expect(cachedBlocks(hand.lab.parts.freeLists, cache)).toEqual(keys.slice(0, 80).reverse())
      const dict = hand.make('dict')
      hand.lab.perform(O.BUFFER_RESIZE, dict, 0, 96, cache)
      expect(hand.lab.refs.objBuffer[dict * 2]).toBe(keys[79])
    })

    test('an object, a set and a tuple of 21 have none', () => {
      const hand = handOf(version)
      for (const [type, nitems] of [
        ['object', 0],
        ['set', 0],
        ['tuple', 21],
      ] as const)
        expect(cacheOf(hand.lab.model, type, nitems)).toBe(NO_CACHE)
    })
  })
})

describe('[L7] tuples of 20', () => {
  test.each(['3.8', '3.9', '3.10'])('%s: there is no list for them (PyTuple_MAXSAVESIZE is the first that is not kept)', (version) => {
    const hand = handOf(version)
    makeAndDrop(hand, 3, 'tuple', 20)
    expect(cacheOf(hand.lab.model, 'tuple', 20)).toBe(NO_CACHE)
  })

  test.each(['3.11', '3.12'])('%s: they are kept and never serve (maybe_freelist_push, maybe_freelist_pop)', (version) => {
    const hand = handOf(version)
    const tuples = makeAndDrop(hand, 3, 'tuple', 20)
    expect(kept(hand, 'tuple', 20)).toEqual([...tuples].reverse())
    saidBy(hand)
    const fresh = hand.allocate('tuple', 20)
    expect(tuples).not.toContain(fresh)
    expect(saidBy(hand)).toContain('cache.missed')
    expect(kept(hand, 'tuple', 20)).toHaveLength(3)
  })

  test('3.13: they are kept and serve again', () => {
    const hand = handOf('3.13')
    const tuples = makeAndDrop(hand, 3, 'tuple', 20)
    expect(hand.allocate('tuple', 20)).toBe(tuples[2])
  })
})

test('tuples of different sizes have lists of their own', () => {
  const hand = handOf('3.11')
  const [two] = makeAndDrop(hand, 1, 'tuple', 2)
  const [three] = makeAndDrop(hand, 1, 'tuple', 3)
  expect([kept(hand, 'tuple', 2), kept(hand, 'tuple', 3)]).toEqual([[two], [three]])
})

test.each(['3.8', '3.11', '3.13'])('generation 0 counts neither a block that a free list gives nor one that it takes, %s', (version) => {
  const hand = handOf(version)
  const { count } = hand.lab.parts.gc
  const list = hand.make('list')
  expect(count[0]).toBe(1)
  hand.drop(list)
  expect([count[0], kept(hand, 'list')]).toEqual([1, [list]])
  expect([hand.make('list'), count[0]]).toEqual([list, 1])
})

test('without free lists each block goes back to the allocator, and generation 0 counts it', () => {
  const hand = handOf('3.11', { caches: noCaches })
  const list = hand.make('list')
  saidBy(hand)
  hand.drop(list)
  expect(saidBy(hand)).toEqual(expect.arrayContaining(['block.offered', 'cache.refused', 'objectBlock.released', 'deallocation.counted']))
  expect([kept(hand, 'list'), hand.lab.parts.gc.count[0], hand.lab.refs.freeNumbersLength]).toEqual([[], 0, 1])
})
