import { NONE } from '../../src/kernel/columns'
import { cachedBlocks } from '../../src/kernel/freelists/lists'
import { O } from '../../src/kernel/operations'
import { TypeFlag } from '../../src/kernel/refcounts/layout'
import { birthOf, bufferOf, isAlive, isImmortal, isStatic, isTracked, refcountOf, targetOf } from '../../src/kernel/refcounts/read'
import { cacheNumber, NO_CACHE, typeNumber } from '../../src/lab/objectModel'
import { deathsOf, factsOf, type Hand, type ObjectRig, saidBy, tightHand } from '../support/objectPrograms'

const slots = ({ lab: { refs } }: Hand<ObjectRig>, object: number): number[] => Array.from({ length: refs.slotLength[object] }, (_, slot) => targetOf(refs, object, slot))

describe('numbers', () => {
  test('an object has the number of its block; a number whose block went back is given again, the last one first', () => {
    const hand = tightHand('3.11')
    const [a, b, c] = [hand.allocate('object'), hand.allocate('object'), hand.allocate('object')]
    expect([a, b, c]).toEqual([0, 1, 2])
    hand.drop(a)
    hand.drop(c)
    expect([hand.allocate('object'), hand.allocate('object'), hand.allocate('object')]).toEqual([c, a, 3])
    expect([a, b, c, 3].map((object) => birthOf(hand.lab.refs, object))).toEqual([5, 2, 4, 6])
  })

  test('an object in a block that a free list kept has the number of the block, and a birth of its own', () => {
    const hand = tightHand('3.11')
    const float = hand.allocate('float')
    hand.drop(float)
    expect([isAlive(hand.lab.refs, float), hand.lab.refs.freeNumbersLength]).toEqual([false, 0])
    expect(hand.allocate('float')).toBe(float)
    expect(birthOf(hand.lab.refs, float)).toBe(2)
  })

  test('buffers and static objects have numbers too', () => {
    const hand = tightHand('3.11')
    const list = hand.allocate('list')
    hand.lab.perform(O.BUFFER_RESIZE, list, 0, 64, NO_CACHE)
    expect(bufferOf(hand.lab.refs, list, 0)).toBe(1)
    const placed = hand.place('tuple', 2)
    expect([placed, isStatic(hand.lab.refs, placed), slots(hand, placed)]).toEqual([2, true, [NONE, NONE]])
    hand.drop(placed)
    expect([isAlive(hand.lab.refs, placed), hand.place('object')]).toEqual([false, placed])
  })

  test('a static object that dies gives no block back', () => {
    const hand = tightHand('3.11')
    const placed = hand.place('object')
    saidBy(hand)
    hand.drop(placed)
    expect(saidBy(hand)).toEqual(['reference.dropped', 'object.dying', 'object.died'])
  })

  test('without memory there is no object, and its number stays free', () => {
    const hand = tightHand('3.11')
    hand.lab.perform(O.OBJECT_ALLOCATE, typeNumber('bytes'), 2 ** 37, NO_CACHE, 0)
    expect(hand.lab.refs.newest).toBe(NONE)
    expect([hand.lab.refs.living, hand.lab.refs.births]).toEqual([0, 0])
    expect(hand.allocate('object')).toBe(0)
  })
})

describe('ranges of slots', () => {
  test('a small one stays with its number, and serves the next object of it that is no larger', () => {
    const hand = tightHand('3.11')
    const { refs } = hand.lab
    const placed = hand.place('tuple', 8)
    const base = refs.slotBase[placed]
    hand.drop(placed)
    expect([hand.place('tuple', 3), refs.slotBase[placed], refs.slotTop]).toEqual([placed, base, 8])
    expect(slots(hand, placed)).toEqual([NONE, NONE, NONE])
  })

  test('one that is too small is given up for a larger one, and taken by whoever wants its size', () => {
    const hand = tightHand('3.11')
    const { refs } = hand.lab
    hand.drop(hand.place('tuple', 2))
    const [larger, other] = [hand.place('tuple', 4), hand.place('tuple', 2)]
    expect([refs.slotBase[larger], refs.slotBase[other], refs.slotTop]).toEqual([2, 0, 6])
  })

  test('a large one is kept for the next of its size, whatever its number serves', () => {
    const hand = tightHand('3.11')
    const { refs } = hand.lab
    hand.drop(hand.place('tuple', 9))
    const [small, large] = [hand.place('object'), hand.place('tuple', 16)]
    expect([small, refs.slotBase[large], refs.slotTop]).toEqual([0, 0, 16])
  })
})

describe('counts', () => {
  test('a new object is held once; hold and drop count up and down, and at zero it dies', () => {
    const hand = tightHand('3.11')
    const object = hand.allocate('object')
    const { refs } = hand.lab
    expect(refcountOf(refs, object)).toBe(1)
    hand.hold(object)
    expect(refcountOf(refs, object)).toBe(2)
    hand.drop(object)
    expect([refcountOf(refs, object), isAlive(refs, object)]).toEqual([1, true])
    hand.drop(object)
    expect([isAlive(refs, object), refs.living]).toEqual([false, 0])
  })

  test('a slot holds its target; what was there is let go after the new one is in place', () => {
    const hand = tightHand('3.11')
    const [list, old, next] = [hand.allocate('list'), hand.allocate('object'), hand.allocate('object')]
    hand.give(list, 2, old)
    expect([slots(hand, list), refcountOf(hand.lab.refs, old)]).toEqual([[NONE, NONE, old], 1])
    saidBy(hand)
    hand.store(list, 2, next)
    expect(saidBy(hand).slice(0, 3)).toEqual(['slot.stored', 'reference.dropped', 'object.dying'])
    expect([isAlive(hand.lab.refs, old), refcountOf(hand.lab.refs, next)]).toEqual([false, 2])
  })

  test('what is given is not counted again', () => {
    const hand = tightHand('3.11')
    const [list, object] = [hand.allocate('list'), hand.allocate('object')]
    hand.give(list, 0, object)
    expect(refcountOf(hand.lab.refs, object)).toBe(1)
    hand.drop(list)
    expect(hand.lab.refs.living).toBe(0)
  })

  test('an object that refers to itself keeps itself alive', () => {
    const hand = tightHand('3.11')
    const list = hand.allocate('list')
    hand.store(list, 0, list)
    hand.drop(list)
    expect([isAlive(hand.lab.refs, list), refcountOf(hand.lab.refs, list)]).toEqual([true, 1])
  })

  test('an immortal object is never counted, and keeps what it refers to', () => {
    const hand = tightHand('3.12')
    const [list, inner] = [hand.allocate('list'), hand.allocate('object')]
    hand.give(list, 0, inner)
    hand.lab.perform(O.OBJECT_IMMORTALIZE, list)
    for (let times = 0; times < 3; times++) hand.drop(list)
    hand.hold(list)
    expect([isImmortal(hand.lab.refs, list), refcountOf(hand.lab.refs, list), isAlive(hand.lab.refs, inner)]).toEqual([true, 1, true])
  })

  test('in a slot an immortal object is not counted, neither when it is stored nor when its holder dies (PEP 683)', () => {
    const hand = tightHand('3.12')
    const [list, immortal] = [hand.allocate('list'), hand.allocate('object')]
    hand.lab.perform(O.OBJECT_IMMORTALIZE, immortal)
    hand.store(list, 0, immortal)
    expect(refcountOf(hand.lab.refs, immortal)).toBe(1)
    hand.drop(list)
    expect([isAlive(hand.lab.refs, list), isAlive(hand.lab.refs, immortal), refcountOf(hand.lab.refs, immortal)]).toEqual([false, true, 1])
  })

  test('an instance holds its class from before its birth, and lets go of it after its block', () => {
    const hand = tightHand('3.11')
    const defined = hand.defineClass(TypeFlag.GC)
    saidBy(hand)
    const instance = hand.instance(defined)
    expect(saidBy(hand).slice(-3)).toEqual(['reference.held', 'object.created', 'allocation.counted'])
    hand.drop(defined.cls)
    expect([isAlive(hand.lab.refs, defined.cls), refcountOf(hand.lab.refs, defined.cls)]).toEqual([true, 1])
    saidBy(hand)
    hand.drop(instance)
    const said = saidBy(hand)
    const order = ['object.died', 'objectBlock.released', 'type.dropped', 'teardown.left'].map((type) => said.indexOf(type))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect([order.includes(-1), hand.lab.refs.living]).toEqual([false, 0])
  })
})

describe('slots', () => {
  const filled = (): { hand: Hand<ObjectRig>; list: number; items: number[] } => {
    const hand = tightHand('3.11')
    const list = hand.allocate('list')
    const items = [0, 1, 2, 3, 4].map((slot) => {
      const item = hand.allocate('object')
      hand.give(list, slot, item)
      return item
    })
    return { hand, list, items }
  }

  test.each([
    { name: 'up by one', from: 1, to: 2, count: 4, after: [0, -1, 1, 2, 3, 4] },
    { name: 'up by more than they are', from: 3, to: 7, count: 2, after: [0, 1, 2, -1, -1, -1, -1, 3, 4] },
    { name: 'up, with a gap behind the end', from: 4, to: 6, count: 1, after: [0, 1, 2, 3, -1, -1, 4] },
    { name: 'nowhere', from: 2, to: 2, count: 2, after: [0, 1, 2, 3, 4] },
  ])('references that move $name leave empty slots, and no count moves', ({ from, to, count, after }) => {
    const { hand, list, items } = filled()
    hand.lab.perform(O.SLOTS_MOVE, list, from, to, count)
    expect(slots(hand, list)).toEqual(after.map((item) => (item === -1 ? NONE : items[item])))
    expect(items.map((item) => refcountOf(hand.lab.refs, item))).toEqual([1, 1, 1, 1, 1])
  })

  test.each([
    { name: 'by one', from: 1, to: 0, count: 4, after: [1, 2, 3, 4] },
    { name: 'by two', from: 2, to: 0, count: 3, after: [2, 3, 4] },
    { name: 'by more than they are', from: 4, to: 0, count: 1, after: [4] },
  ])('references move down $name over emptied slots; the rest is cut off', ({ from, to, count, after }) => {
    const { hand, list, items } = filled()
    for (let slot = to; slot < from; slot++) hand.store(list, slot, NONE)
    hand.lab.perform(O.SLOTS_MOVE, list, from, to, count)
    hand.lab.perform(O.SLOTS_TRUNCATE, list, to + count)
    // What lay between is empty: a list of five that lost some keeps the others in order.
    expect(slots(hand, list).slice(0, after.length)).toEqual(after.map((item) => items[item]))
    expect(hand.lab.refs.slotLength[list]).toBe(to + count)
  })

  test('a range that was given up serves the next object of its size', () => {
    const { hand, list } = filled()
    const before = hand.lab.refs.slotTop
    hand.drop(list)
    const other = hand.make('list')
    const item = hand.allocate('object')
    for (let slot = 0; slot < 5; slot++) hand.store(other, slot, item)
    expect(hand.lab.refs.slotTop).toBe(before)
  })
})

describe('the order of deaths', () => {
  /** Types whose items go from the last to the first, and such where the first goes first. */
  test.each([
    { type: 'list' as const, order: [2, 1, 0] },
    { type: 'tuple' as const, order: [2, 1, 0] },
    { type: 'dict' as const, order: [0, 1, 2] },
    { type: 'set' as const, order: [0, 1, 2] },
  ])('the items of a $type', ({ type, order }) => {
    const hand = tightHand('3.11')
    const container = hand.make(type, 3)
    const items = [0, 1, 2].map((slot) => {
      const item = hand.allocate('object')
      hand.give(container, slot, item)
      return item
    })
    saidBy(hand)
    hand.drop(container)
    expect(deathsOf(hand)).toEqual([...order.map((item) => items[item]), container])
  })

  describe('a subclass of list: slots before its items', () => {
    const twoBefore = TypeFlag.GC | TypeFlag.FROM_END | (2 * TypeFlag.BEFORE_ITEMS)

    test('what stands before its items goes first', () => {
      const hand = tightHand('3.11')
      const container = hand.instance(hand.defineClass(twoBefore))
      const items = [0, 1, 2, 3, 4].map((slot) => {
        const item = hand.allocate('object')
        hand.give(container, slot, item)
        return item
      })
      saidBy(hand)
      hand.drop(container)
      expect(deathsOf(hand)).toEqual([...[0, 1, 4, 3, 2].map((item) => items[item]), container])
    })

    test.each([0, 1])('an instance that was given %i references lets go of no others', (given) => {
      const hand = tightHand('3.11')
      const defined = hand.defineClass(twoBefore)
      const { refs } = hand.lab
      // Its number is that of a large object, whose range another has by now; and one place behind its own range begins that of the next.
      const [first, large] = [hand.place('object'), hand.place('tuple', 9)]
      hand.drop(large)
      hand.drop(first)
      const kept = hand.place('tuple', 9)
      const instance = hand.instance(defined)
      expect([instance, refs.slotBase[instance]]).toEqual([large, refs.slotBase[kept]])
      for (let slot = 0; slot < given; slot++) hand.give(instance, slot, hand.allocate('object'))
      const next = hand.place('tuple', 1)
      for (const object of [kept, next]) hand.give(object, 0, hand.allocate('object'))
      const before = [slots(hand, kept), slots(hand, next)]
      saidBy(hand)
      hand.drop(instance)
      expect([slots(hand, kept), slots(hand, next)]).toEqual(before)
      expect(deathsOf(hand)).toHaveLength(given + 1)
    })
  })

  test('a reference’s whole tree dies before the reference beside it; then the buffers, the later first; then the object', () => {
    const hand = tightHand('3.11')
    const outer = hand.make('dict')
    const inner = hand.make('list')
    const [deep, late] = [hand.allocate('object'), hand.allocate('object')]
    hand.give(inner, 0, deep)
    hand.give(outer, 0, inner)
    hand.give(outer, 1, late)
    for (const buffer of [0, 1]) hand.lab.perform(O.BUFFER_RESIZE, outer, buffer, 64, NO_CACHE)
    saidBy(hand)
    hand.drop(outer)
    const ends = factsOf(hand).filter(({ type }) => type === 'object.died' || type === 'buffer.released')
    expect(ends.map(({ type, a, b }) => (type === 'object.died' ? a : `buffer ${b}`))).toEqual([deep, inner, late, 'buffer 1', 'buffer 0', outer])
  })

  test('it leaves the collector’s list before its references go', () => {
    const hand = tightHand('3.11')
    const list = hand.make('list')
    hand.give(list, 0, hand.allocate('object'))
    expect(isTracked(hand.lab.refs, list)).toBe(true)
    saidBy(hand)
    hand.drop(list)
    expect(saidBy(hand).slice(0, 4)).toEqual(['reference.dropped', 'object.dying', 'object.untracked', 'slot.cleared'])
  })

  test('it does so too where what they name lives on', () => {
    const hand = tightHand('3.11')
    const [list, held] = [hand.make('list'), hand.allocate('object')]
    hand.store(list, 0, held)
    saidBy(hand)
    hand.drop(list)
    expect(saidBy(hand).slice(0, 4)).toEqual(['reference.dropped', 'object.dying', 'object.untracked', 'slot.cleared'])
    expect(refcountOf(hand.lab.refs, held)).toBe(1)
  })
})

describe('buffers', () => {
  test('a buffer keeps its number when it is resized, and frees it when it is given up', () => {
    const hand = tightHand('3.11')
    const list = hand.allocate('list')
    for (const nbytes of [8, 64, 600]) hand.lab.perform(O.BUFFER_RESIZE, list, 0, nbytes, NO_CACHE)
    expect([bufferOf(hand.lab.refs, list, 0), hand.lab.refs.objBufferNbytes[list * 2]]).toEqual([1, 600])
    hand.lab.perform(O.BUFFER_FREE, list, 0)
    expect([bufferOf(hand.lab.refs, list, 0), hand.allocate('object')]).toEqual([NONE, 1])
    saidBy(hand)
    hand.lab.perform(O.BUFFER_FREE, list, 0)
    expect(saidBy(hand)).toEqual(['buffer.absent'])
  })

  test('without memory an object keeps the buffer that it had, or has none', () => {
    const hand = tightHand('3.11')
    const list = hand.allocate('list')
    hand.lab.perform(O.BUFFER_RESIZE, list, 0, 2 ** 37, NO_CACHE)
    expect(bufferOf(hand.lab.refs, list, 0)).toBe(NONE)
    hand.lab.perform(O.BUFFER_RESIZE, list, 0, 64, NO_CACHE)
    const buffer = bufferOf(hand.lab.refs, list, 0)
    hand.lab.perform(O.BUFFER_RESIZE, list, 0, 2 ** 37, NO_CACHE)
    expect([bufferOf(hand.lab.refs, list, 0), hand.lab.refs.objBufferNbytes[list * 2]]).toEqual([buffer, 64])
    // Its number is still in use.
    expect(hand.allocate('object')).toBe(2)
  })

  test('a buffer that is resized goes to the same free list at the end', () => {
    const hand = tightHand('3.11')
    const cache = cacheNumber(hand.lab.model, 'dictKeys')
    const dict = hand.make('dict')
    hand.lab.perform(O.BUFFER_RESIZE, dict, 0, 96, cache)
    const buffer = bufferOf(hand.lab.refs, dict, 0)
    hand.lab.perform(O.BUFFER_RESIZE, dict, 0, 104, NO_CACHE)
    hand.drop(dict)
    expect(cachedBlocks(hand.lab.parts.freeLists, cache)).toEqual([buffer])
  })
})
