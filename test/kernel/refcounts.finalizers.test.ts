import { NONE } from '../../src/kernel/columns'
import { objectsOf } from '../../src/kernel/gc/read'
import { O } from '../../src/kernel/operations'
import { ObjectFlag, TypeFlag } from '../../src/kernel/refcounts/layout'
import { isAlive, isTracked, refcountOf } from '../../src/kernel/refcounts/read'
import { brokenObjectInvariants } from '../../src/snapshot/objectInvariants'
import { deathsOf, factsOf, type Hand, type ObjectRig, saidBy, tightHand } from '../support/objectPrograms'

const INSTANCE = TypeFlag.GC | TypeFlag.TRASHCAN | TypeFlag.FINALIZER

/** A tracked instance with a finalizer. */
function withFinalizer(version = '3.11', flags: number = INSTANCE): { hand: Hand<ObjectRig>; instance: number; cls: number; another: () => number } {
  const hand = tightHand(version)
  const defined = hand.defineClass(flags)
  const another = (): number => {
    const instance = hand.instance(defined, 48, 2)
    if ((flags & TypeFlag.GC) !== 0) hand.lab.perform(O.OBJECT_TRACK, instance)
    return instance
  }
  const instance = another()
  factsOf(hand)
  return { hand, instance, cls: defined.cls, another }
}

describe('[L7] a finalizer (PEP 442, PyObject_CallFinalizerFromDealloc)', () => {
  test.each(['3.8', '3.11', '3.13'])('is called when the count comes to zero, and holds the object: it is whole, and back in generation 0, %s', (version) => {
    const { hand, instance } = withFinalizer(version)
    hand.give(instance, 0, hand.allocate('object'))
    hand.drop(instance)
    expect([hand.finalizing, refcountOf(hand.lab.refs, instance), isTracked(hand.lab.refs, instance)]).toEqual([instance, 1, true])
    hand.finish()
    expect([hand.finalizing, isAlive(hand.lab.refs, instance), hand.lab.refs.living]).toEqual([NONE, false, 1])
  })

  test('where none runs, none comes to its end: that is said, and nothing changes', () => {
    const { hand, instance } = withFinalizer()
    hand.lab.perform(O.CODE_RETURN)
    expect(saidBy(hand)).toEqual(['code.absent'])
    expect([refcountOf(hand.lab.refs, instance), hand.lab.refs.stackDepth]).toEqual([1, 0])
  })

  test('the facts, in order: out of the list, the finalizer, out of the list again, its end', () => {
    const { hand, instance } = withFinalizer()
    hand.drop(instance)
    expect(saidBy(hand)).toEqual(['reference.dropped', 'object.dying', 'object.untracked', 'finalizer.called', 'object.tracked'])
    hand.finish()
    const end = ['finalizer.returned', 'object.untracked', 'object.died', 'objectBlock.released', 'block.freed']
    expect(saidBy(hand).filter((type) => end.includes(type))).toEqual(end)
  })

  test('is called once: an object that it keeps alive dies without it later', () => {
    const { hand, instance } = withFinalizer()
    hand.drop(instance)
    hand.hold(instance)
    hand.finish()
    expect([isAlive(hand.lab.refs, instance), refcountOf(hand.lab.refs, instance), hand.lab.refs.stackDepth]).toEqual([true, 1, 0])
    hand.drop(instance)
    expect([hand.finalizing, isAlive(hand.lab.refs, instance)]).toEqual([NONE, false])
    expect(saidBy(hand).filter((type) => type === 'finalizer.called')).toHaveLength(1)
  })

  test('an object that lives on is tracked, at the end of generation 0', () => {
    const { hand, instance, another } = withFinalizer()
    const younger = [another(), hand.make('list')]
    hand.drop(instance)
    hand.hold(instance)
    hand.finish()
    expect(objectsOf(hand.lab.parts.gc, 0).slice(-3)).toEqual([...younger, instance])
    expect(isTracked(hand.lab.refs, instance)).toBe(true)
    expect(hand.lab.refs.objFlags[instance] & ObjectFlag.FINALIZED).not.toBe(0)
    expect(brokenObjectInvariants(hand.lab.parts, new Map([0, instance, ...younger].map((object) => [object, 1])))).toEqual([])
  })

  test('an object without a GC head is in no list meanwhile', () => {
    const { hand, instance } = withFinalizer('3.11', TypeFlag.FINALIZER)
    hand.drop(instance)
    expect([hand.finalizing, isTracked(hand.lab.refs, instance)]).toEqual([instance, false])
    hand.finish()
    expect(saidBy(hand)).not.toContain('object.tracked')
    expect(isAlive(hand.lab.refs, instance)).toBe(false)
  })

  test('may allocate and free, also what it takes from a free list; numbers and counts are right after it', () => {
    const { hand, instance, cls } = withFinalizer()
    hand.drop(instance)
    const count = hand.lab.parts.gc.count[0]
    const [list, float] = [hand.make('list'), hand.make('float')]
    hand.give(list, 0, float)
    expect(hand.lab.parts.gc.count[0]).toBe(count + 1)
    hand.drop(list)
    const again = hand.make('list')
    expect(again).toBe(list)
    expect(hand.finalizing).toBe(instance)
    hand.finish()
    expect(brokenObjectInvariants(hand.lab.parts, new Map([cls, again].map((object) => [object, 1])))).toEqual([])
  })

  test('may be refused memory', () => {
    const { hand, instance } = withFinalizer()
    hand.drop(instance)
    hand.lab.perform(O.OBJECT_ALLOCATE, 1, 2 ** 37, NONE, 0)
    expect([hand.lab.refs.newest, hand.finalizing]).toEqual([NONE, instance])
    hand.finish()
    expect(isAlive(hand.lab.refs, instance)).toBe(false)
  })

  test('may empty the object: what it gave up is not given up twice', () => {
    const { hand, instance } = withFinalizer()
    const item = hand.allocate('object')
    hand.give(instance, 0, item)
    hand.drop(instance)
    hand.store(instance, 0, NONE)
    expect(deathsOf(hand)).toEqual([item])
    hand.finish()
    expect(deathsOf(hand)).toEqual([instance])
  })

  test('one may begin inside another, and ends before it', () => {
    const { hand, instance, another } = withFinalizer()
    const inner = another()
    hand.drop(instance)
    hand.drop(inner)
    expect([hand.finalizing, hand.lab.refs.stackDepth]).toEqual([inner, 2])
    hand.finish()
    expect([hand.finalizing, isAlive(hand.lab.refs, inner), isAlive(hand.lab.refs, instance)]).toEqual([instance, false, true])
    hand.finish()
    expect([hand.finalizing, isAlive(hand.lab.refs, instance)]).toEqual([NONE, false])
  })
})

describe('inside the teardown of something else', () => {
  test('a list waits at the item whose finalizer runs; the items before it come after', () => {
    const { hand, instance } = withFinalizer()
    const list = hand.make('list')
    const [first, last] = [hand.allocate('object'), hand.allocate('object')]
    for (const [slot, item] of [first, instance, last].entries()) hand.give(list, slot, item)
    factsOf(hand)
    hand.drop(list)
    expect([deathsOf(hand), hand.finalizing]).toEqual([[last], instance])
    hand.finish()
    expect(deathsOf(hand)).toEqual([instance, first, list])
  })

  test('an item that its finalizer keeps alive is out of the list that dies', () => {
    const { hand, instance, cls } = withFinalizer()
    const list = hand.make('list')
    hand.give(list, 0, instance)
    hand.drop(list)
    hand.hold(instance)
    hand.finish()
    expect([isAlive(hand.lab.refs, list), refcountOf(hand.lab.refs, instance)]).toEqual([false, 1])
    expect(brokenObjectInvariants(hand.lab.parts, new Map([cls, instance].map((object) => [object, 1])))).toEqual([])
  })

  test.each(['3.11', '3.13'])('in the trashcan: an instance that was put off is finalized when it is taken up, %s', (version) => {
    const { hand, instance, cls } = withFinalizer(version)
    const outer = hand.nest(hand.lab.refs.trashcanLevels + 1, 'list', instance)
    factsOf(hand)
    hand.drop(outer)
    const facts = factsOf(hand)
    const at = (type: string, object: number) => facts.findIndex((fact) => fact.type === type && fact.a === object)
    expect(at('object.delayed', instance)).toBeGreaterThan(0)
    expect(at('finalizer.called', instance)).toBeGreaterThan(at('trashcan.taken', instance))
    expect([hand.finalizing, at('trashcan.closed', 0)]).toEqual([instance, -1])
    hand.finish()
    expect(saidBy(hand)).toContain('trashcan.closed')
    expect(brokenObjectInvariants(hand.lab.parts, new Map([[cls, 1]]))).toEqual([])
  })

  test('what a finalizer in the trashcan lets go of is put off at the depth of its caller, and is gone at the end', () => {
    const { hand, instance, cls } = withFinalizer('3.11')
    const outer = hand.nest(4, 'list', instance)
    const deep = hand.nest(6)
    hand.drop(outer)
    factsOf(hand)
    hand.drop(deep)
    const facts = factsOf(hand)
    // Of three levels one is open by the emptying of the trashcan, one by the instance: one list is left before the next is put off.
    expect(facts.filter(({ type }) => type === 'object.dying')).toHaveLength(1)
    expect(facts.filter(({ type }) => type === 'object.delayed')).toHaveLength(1)
    expect(hand.finalizing).toBe(instance)
    hand.finish()
    expect(brokenObjectInvariants(hand.lab.parts, new Map([[cls, 1]]))).toEqual([])
  })

  test('what a finalizer lets go of at the limit is put off, and the program goes on', () => {
    const { hand, instance, cls } = withFinalizer('3.11')
    // The instance is the third level of three.
    const outer = hand.nest(3, 'list', instance)
    const list = hand.make('list')
    hand.drop(outer)
    expect(hand.finalizing).toBe(instance)
    expect(hand.lab.begin(O.REFERENCE_DROP, list)).toBe(false)
    expect([hand.finalizing, hand.lab.refs.trashcanLength, isAlive(hand.lab.refs, list)]).toEqual([instance, 1, true])
    hand.finish()
    expect(brokenObjectInvariants(hand.lab.parts, new Map([[cls, 1]]))).toEqual([])
  })
})
