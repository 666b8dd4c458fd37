import { CPYTHON_POLICIES } from '../../machines/policies'
import { NONE } from '../../src/kernel/columns'
import { objectsOf } from '../../src/kernel/gc/read'
import { O } from '../../src/kernel/operations'
import { isTracked } from '../../src/kernel/refcounts/read'
import { NO_CACHE, typeNumber } from '../../src/lab/objectModel'
import { factsOf, type Hand, type ObjectRig, saidBy, tightHand } from '../support/objectPrograms'

const ALL = ['3.8', '3.9', '3.10', '3.11', '3.12', '3.13']
const AT_ALLOCATION = ['3.8', '3.9', '3.10', '3.11']
const AT_SAFEPOINT = ['3.12', '3.13']

const count = (hand: Hand<ObjectRig>): number => hand.lab.parts.gc.count[0]
const threshold = (hand: Hand<ObjectRig>, generation: number, value: number): void => hand.lab.perform(O.THRESHOLD_SET, generation, value)
/** What was said of a collection to come since this was asked last. On a tight hand the trigger declines: no collection starts, and counts stand. */
const dues = (hand: Hand<ObjectRig>): string[] => saidBy(hand).filter((type) => ['collection.considered', 'collection.scheduled'].includes(type))
/** What is said where a generation is over its threshold. */
const dueIn = (version: string): string => (AT_SAFEPOINT.includes(version) ? 'collection.scheduled' : 'collection.considered')
/** A hand on a heap that collects as CPython does. */
const collecting = (version: string): Hand<ObjectRig> => tightHand(version, { policies: CPYTHON_POLICIES })
/** The generations that were chosen since this was asked last. */
const chosen = (hand: Hand<ObjectRig>): number[] => factsOf(hand).flatMap(({ type, a }) => (type === 'scope.chosen' ? [a] : []))

describe('[L7] generation 0’s count (_PyObject_GC_Alloc, PyObject_GC_Del)', () => {
  test.each(ALL)('goes up with a fresh block of a GC type and down when one goes back; nothing else moves it, %s', (version) => {
    const hand = tightHand(version)
    const moves: (readonly [string, () => void, number])[] = []
    let set = NONE
    let list = NONE
    moves.push(['a set is made', () => (set = hand.allocate('set')), 1])
    moves.push(['it is tracked', () => hand.lab.perform(O.OBJECT_TRACK, set), 0])
    moves.push(['it is untracked', () => hand.lab.perform(O.OBJECT_UNTRACK, set), 0])
    moves.push(['an object without a GC head is made', () => hand.drop(hand.allocate('object')), 0])
    moves.push(['a list is made', () => (list = hand.make('list')), 1])
    moves.push(['it gets a buffer', () => hand.lab.perform(O.BUFFER_RESIZE, list, 0, 64, NO_CACHE), 0])
    moves.push(['it dies, and its free list keeps it', () => hand.drop(list), 0])
    moves.push(['the free list gives it again', () => (list = hand.make('list')), 0])
    moves.push(['a static tuple is placed', () => hand.place('tuple', 1), 0])
    moves.push(['there is no memory', () => hand.lab.perform(O.OBJECT_ALLOCATE, typeNumber('list'), 2 ** 37, NO_CACHE, 0), 0])
    moves.push(['the set dies', () => hand.drop(set), -1])
    const moved = moves.map(([name, call]) => {
      const before = count(hand)
      call()
      return [name, count(hand) - before]
    })
    expect(moved).toEqual(moves.map(([name, , by]) => [name, by]))
  })

  test('never goes below zero', () => {
    const hand = tightHand('3.11')
    const set = hand.make('set')
    hand.lab.perform(O.COUNTS_SET, 0, 5, 6)
    factsOf(hand)
    hand.drop(set)
    expect(saidBy(hand)).toContain('count.unchanged')
    expect([...hand.lab.parts.gc.count]).toEqual([0, 5, 6])
  })

  test.each(ALL)('%s: over the threshold a collection is due, with the allocation that exceeds it', (version) => {
    const hand = tightHand(version)
    const { gc } = hand.lab.parts
    const limit = version === '3.13' ? 2000 : 700
    for (let made = 0; made < limit; made++) hand.allocate('set')
    expect([gc.threshold[0], gc.count[0], dues(hand), gc.scheduled]).toEqual([limit, limit, [], 0])
    hand.allocate('set')
    expect([gc.count[0], dues(hand), gc.scheduled]).toEqual([limit + 1, [dueIn(version)], AT_SAFEPOINT.includes(version) ? 1 : 0])
  })
})

describe('when a collection is due', () => {
  test.each(ALL)('disabled, or with threshold 0, none is; counting goes on, %s', (version) => {
    const hand = tightHand(version)
    threshold(hand, 0, 2)
    hand.lab.perform(O.COLLECTOR_ENABLE, 0)
    for (let made = 0; made < 5; made++) hand.allocate('set')
    expect([dues(hand), count(hand)]).toEqual([[], 5])
    hand.lab.perform(O.COLLECTOR_ENABLE, 1)
    threshold(hand, 0, 0)
    for (let made = 0; made < 5; made++) hand.allocate('set')
    expect([dues(hand), count(hand)]).toEqual([[], 10])
    threshold(hand, 0, 10)
    hand.allocate('set')
    expect(dues(hand)).toEqual([dueIn(version)])
  })

  test.each([
    { counts: [0, 0, 0], due: 0 },
    { counts: [0, 11, 0], due: 1 },
    { counts: [0, 10, 11], due: 2 },
    { counts: [0, 11, 11], due: 2 },
  ])('it takes the oldest generation that is over its threshold: counts $counts → $due', ({ counts, due }) => {
    const hand = collecting('3.11')
    threshold(hand, 0, 1)
    hand.lab.perform(O.COUNTS_SET, counts[0], counts[1], counts[2])
    hand.allocate('set')
    expect(chosen(hand)).toEqual([])
    hand.allocate('set')
    expect(chosen(hand)).toEqual([due])
  })

  test('a full collection waits until a quarter of the old objects is new (long_lived_pending)', () => {
    const hand = collecting('3.11')
    const { gc } = hand.lab.parts
    threshold(hand, 0, 1)
    for (const [pending, due] of [
      [24, 1],
      [25, 2],
    ] as const) {
      gc.longLivedTotal = 103
      gc.longLivedPending = pending
      hand.lab.perform(O.COUNTS_SET, 1, 11, 11)
      factsOf(hand)
      hand.allocate('set')
      expect(chosen(hand)).toEqual([due])
    }
  })

  test.each(AT_ALLOCATION)('%s: it is due at the allocation, and a safepoint is no matter', (version) => {
    const hand = collecting(version)
    threshold(hand, 0, 0)
    hand.allocate('set')
    threshold(hand, 0, 1)
    hand.allocate('set')
    expect(chosen(hand)).toEqual([0])
    hand.lab.perform(O.SAFEPOINT)
    expect(saidBy(hand)).toEqual(['safepoint.passed'])
  })

  test.each(AT_SAFEPOINT)('%s: it is scheduled at the allocation, and taken up at the safepoint', (version) => {
    const hand = collecting(version)
    threshold(hand, 0, 1)
    hand.lab.perform(O.SAFEPOINT)
    expect(saidBy(hand).at(-1)).toBe('safepoint.passed')
    hand.allocate('set')
    hand.allocate('set')
    expect(dues(hand)).toEqual(['collection.scheduled'])
    hand.allocate('set')
    expect(dues(hand)).toEqual([])
    hand.lab.perform(O.SAFEPOINT)
    expect([chosen(hand), hand.lab.parts.gc.scheduled]).toEqual([[0], 0])
  })

  test.each(AT_SAFEPOINT)('%s: it comes to nothing where the count went down meanwhile, or the collector was switched off', (version) => {
    for (const [undo, answers] of [
      // No generation is over its threshold any more (`gc_select_generation`).
      ['drop', ['collection.considered', 'collection.wanted', 'collection.declined']],
      ['disable', ['collection.waived']],
    ] as const) {
      const hand = collecting(version)
      threshold(hand, 0, 1)
      const sets = [hand.make('set'), hand.make('set')]
      if (undo === 'drop') hand.drop(sets[0])
      else hand.lab.perform(O.COLLECTOR_ENABLE, 0)
      factsOf(hand)
      hand.lab.perform(O.SAFEPOINT)
      const said = saidBy(hand).filter((type) => /^(collection|scope)\./.test(type))
      expect([undo, said, hand.lab.parts.gc.scheduled]).toEqual([undo, answers, 0])
    }
  })
})

describe('the list of generation 0', () => {
  test('objects join its end, and leave from anywhere', () => {
    const hand = tightHand('3.11')
    const [a, b, c, d] = [hand.make('set'), hand.make('set'), hand.make('set'), hand.make('set')]
    expect(objectsOf(hand.lab.parts.gc, 0)).toEqual([a, b, c, d])
    hand.drop(b)
    hand.lab.perform(O.OBJECT_UNTRACK, a)
    hand.lab.perform(O.OBJECT_TRACK, a)
    expect([objectsOf(hand.lab.parts.gc, 0), hand.lab.parts.gc.length[0]]).toEqual([[c, d, a], 3])
    hand.drop(d)
    hand.drop(a)
    hand.drop(c)
    expect([objectsOf(hand.lab.parts.gc, 0), hand.lab.parts.gc.head[0], hand.lab.parts.gc.tail[0]]).toEqual([[], NONE, NONE])
  })

  test('to track what is tracked, or untrack what is not, changes nothing', () => {
    const hand = tightHand('3.11')
    const set = hand.make('set')
    factsOf(hand)
    hand.lab.perform(O.OBJECT_TRACK, set)
    hand.lab.perform(O.OBJECT_UNTRACK, set)
    hand.lab.perform(O.OBJECT_UNTRACK, set)
    expect([saidBy(hand), isTracked(hand.lab.refs, set)]).toEqual([['tracking.unchanged', 'object.untracked', 'tracking.unchanged'], false])
  })
})
