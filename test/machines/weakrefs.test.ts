import { NONE } from '../../src/kernel/columns'
import { Weakrefs } from '../../src/kernel/weakrefs/layout'
import { referentOf, sharedWeakrefOf, weakrefsOf } from '../../src/kernel/weakrefs/read'
import { given, type Scripted, weakrefRegistry } from '../support/actors'

// Objects are numbered from 1, their weak references from 10.
const link = (weakref: number, object: number, callback: 0 | 1): Scripted => ({ type: 'weakref.link', record: 0, weakref, object, callback })
const clear = (weakref: number): Scripted => ({ type: 'weakref.clear', record: 0, weakref })
const abandoned = (object: number, silent: 0 | 1 = 0): Scripted => ({ type: 'weakrefs.abandoned', object, silent })
const dying = (object: number): Scripted => ({ type: 'object.dying', object, tracked: 1, nests: 0, cursor: NONE })

describe('the registry of weak references alone', () => {
  test('the shared one stands first, then those with a callback, the newest first', () => {
    const weakrefs = new Weakrefs()
    given(weakrefRegistry(weakrefs))
      .when(link(10, 1, 1), link(11, 1, 0), link(12, 1, 1), link(13, 1, 1), link(20, 2, 0))
      .then(
        { type: 'weakref.linked', weakref: 10, object: 1, callback: 1, after: NONE },
        { type: 'weakref.linked', weakref: 11, object: 1, callback: 0, after: NONE },
        { type: 'weakref.linked', weakref: 12, object: 1, callback: 1, after: 11 },
        { type: 'weakref.linked', weakref: 13, object: 1, callback: 1, after: 11 },
        { type: 'weakref.linked', weakref: 20, object: 2, callback: 0, after: NONE },
      )
    expect([weakrefsOf(weakrefs, 1), weakrefsOf(weakrefs, 2)]).toEqual([[11, 13, 12, 10], [20]])
    expect([1, 2, 3].map((object) => sharedWeakrefOf(weakrefs, object))).toEqual([11, 20, NONE])
  })

  test('without a shared one a new one with a callback is the first, and there is none to share', () => {
    const weakrefs = new Weakrefs()
    given(weakrefRegistry(weakrefs)).when(link(10, 1, 1), link(11, 1, 1))
    expect([weakrefsOf(weakrefs, 1), sharedWeakrefOf(weakrefs, 1)]).toEqual([[11, 10], NONE])
  })

  test('one that is cleared refers to nothing and leaves its list, wherever it stands; with the last the object has none', () => {
    const weakrefs = new Weakrefs()
    const { alone } = given(weakrefRegistry(weakrefs)).when(link(10, 1, 1), link(11, 1, 1), link(12, 1, 1), link(13, 1, 0))
    const left: number[][] = []
    for (const weakref of [11, 13, 10, 12]) {
      alone.send(clear(weakref))
      left.push(weakrefsOf(weakrefs, 1))
      expect(alone.outbox.said.at(-1)).toEqual({ type: 'weakref.cleared', weakref, object: 1, last: weakref === 12 ? 1 : 0 })
      expect(referentOf(weakrefs, weakref)).toBe(NONE)
    }
    expect(left).toEqual([[13, 12, 10], [12, 10], [12], []])
  })

  test('one that was cleared, or never referred to anything, stays as it is', () => {
    given(weakrefRegistry(new Weakrefs()))
      .when(link(10, 1, 0), clear(10), clear(10), clear(999))
      .then({ type: 'weakref.linked' }, { type: 'weakref.cleared' }, { type: 'weakref.unchanged', weakref: 10 }, { type: 'weakref.unchanged', weakref: 999 })
  })

  test('the collector has one cleared; where it waits meanwhile is the collector’s affair', () => {
    given(weakrefRegistry(new Weakrefs()))
      .when(link(10, 1, 1), { type: 'weakref.clearing', weakref: 10, kept: 1, from: 0, to: 6 })
      .then({ type: 'weakref.linked' }, { type: 'weakref.cleared', weakref: 10, object: 1, last: 1 })
  })

  test('a dying object abandons those without a callback; the program is called for the rest', () => {
    const weakrefs = new Weakrefs()
    given(weakrefRegistry(weakrefs))
      .when(link(10, 1, 1), link(11, 1, 0), abandoned(1), abandoned(1), abandoned(1))
      .then(
        { type: 'weakref.linked' },
        { type: 'weakref.linked' },
        { type: 'weakref.cleared', weakref: 11, object: 1, last: 0 },
        { type: 'callbacks.due', object: 1 },
        { type: 'callbacks.due', object: 1 },
      )
    expect(weakrefsOf(weakrefs, 1)).toEqual([10])
  })

  test('silent: what a callback made is cleared one by one, callback or not', () => {
    given(weakrefRegistry(new Weakrefs()))
      .when(link(10, 1, 1), link(11, 1, 1), abandoned(1, 1), abandoned(1, 1))
      .then(
        { type: 'weakref.linked' },
        { type: 'weakref.linked' },
        { type: 'weakref.cleared', weakref: 11, object: 1, last: 0 },
        { type: 'weakref.cleared', weakref: 10, object: 1, last: 1 },
      )
  })

  test('a dying weak reference leaves the list of its object; of other deaths it says nothing', () => {
    const weakrefs = new Weakrefs()
    given(weakrefRegistry(weakrefs))
      .when(link(10, 1, 1), link(11, 1, 1), dying(1), dying(777), dying(11), dying(11))
      .then({ type: 'weakref.linked' }, { type: 'weakref.linked' }, { type: 'weakref.cleared', weakref: 11, object: 1, last: 0 })
    expect(weakrefsOf(weakrefs, 1)).toEqual([10])
  })

  test('a number may be given again: a weak reference to another object, with or without a callback', () => {
    const weakrefs = new Weakrefs()
    given(weakrefRegistry(weakrefs)).when(link(10, 1, 1), dying(10), link(10, 2, 0), link(11, 2, 1))
    expect([weakrefsOf(weakrefs, 1), weakrefsOf(weakrefs, 2), sharedWeakrefOf(weakrefs, 2)]).toEqual([[], [10, 11], 10])
  })

  test('[L8] one that is made over a registry in use goes on', () => {
    const weakrefs = new Weakrefs()
    given(weakrefRegistry(weakrefs)).when(link(10, 1, 0), link(11, 1, 1))
    given(weakrefRegistry(weakrefs))
      .when(link(12, 1, 1), abandoned(1))
      .then({ type: 'weakref.linked', after: 10 }, { type: 'weakref.cleared', weakref: 10, last: 0 })
  })

  test('[L5] what it says is caused by the message it answers, and it never waits', () => {
    const { alone } = given(weakrefRegistry(new Weakrefs())).when(link(10, 1, 0), dying(5), clear(10))
    expect([alone.outbox.causes, alone.outbox.waits]).toEqual([[1, 3], 0])
  })
})
