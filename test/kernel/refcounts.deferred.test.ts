import { noCaches } from '../../machines/freeListCache'
import { deferredTracker } from '../../machines/refcountTracker'
import { O } from '../../src/kernel/operations'
import { ObjectFlag, TrackerPhase, TypeFlag } from '../../src/kernel/refcounts/layout'
import { isAlive, refcountOf } from '../../src/kernel/refcounts/read'
import { createFastObjectLab, createTracedObjectLab } from '../../src/lab/objectLab'
import { deathsOf, Hand, type ObjectRig, saidBy, tightHand, tightPlan } from '../support/objectPrograms'

// NOT IN CPYTHON: deferred counting (Deutsch and Bobrow 1976).

const handOf = (parts = {}): Hand<ObjectRig> => tightHand('3.11', { tracker: deferredTracker, ...parts })
const waiting = ({ lab: { refs } }: Hand<ObjectRig>): number[] => [...refs.deferred.subarray(0, refs.deferredLength)]

describe('what the program lets go of', () => {
  test('waits for a safepoint, with the count 0', () => {
    const hand = handOf()
    const object = hand.make('object')
    hand.drop(object)
    expect([isAlive(hand.lab.refs, object), refcountOf(hand.lab.refs, object), waiting(hand)]).toEqual([true, 0, [object]])
    hand.lab.perform(O.SAFEPOINT)
    expect([isAlive(hand.lab.refs, object), waiting(hand)]).toEqual([false, []])
  })

  test('lives on where somebody holds it again', () => {
    const hand = handOf()
    const [object, list] = [hand.make('object'), hand.make('list')]
    hand.drop(object)
    hand.store(list, 0, object)
    hand.lab.perform(O.SAFEPOINT)
    expect([isAlive(hand.lab.refs, object), refcountOf(hand.lab.refs, object), hand.lab.refs.objFlags[object] & ObjectFlag.DEFERRED]).toEqual([true, 1, 0])
  })

  test('waits once only, however often it was held and let go', () => {
    const hand = handOf()
    const object = hand.make('object')
    hand.drop(object)
    hand.hold(object)
    hand.drop(object)
    expect(waiting(hand)).toEqual([object])
  })
})

describe('at a safepoint', () => {
  const atRest = ({ lab: { refs } }: Hand<ObjectRig>): unknown => ({ takingUp: refs.takingUp, waiting: refs.deferredLength, phase: refs.phase, living: refs.living })
  const NOTHING_LEFT = { takingUp: 0, waiting: 0, phase: TrackerPhase.IDLE, living: 0 }

  test('a list whose free list takes it has died, and nothing is being taken up any more', () => {
    const hand = handOf()
    hand.drop(hand.make('list'))
    hand.lab.perform(O.SAFEPOINT)
    expect(atRest(hand)).toEqual(NOTHING_LEFT)
    expect(saidBy(hand).at(-1)).toBe('deferred.done')
  })

  test.each([
    { name: 'free lists', parts: {} },
    { name: 'no free lists', parts: { caches: noCaches } },
  ])('all that wait are taken up, the last first, $name', ({ parts }) => {
    const hand = handOf(parts)
    const objects = [hand.make('object'), hand.make('list'), hand.make('object'), hand.make('set')]
    for (const object of objects) hand.drop(object)
    saidBy(hand)
    hand.lab.perform(O.SAFEPOINT)
    expect(deathsOf(hand)).toEqual([...objects].reverse())
    expect(atRest(hand)).toEqual(NOTHING_LEFT)
  })

  test('what a dying object lets go of dies with it', () => {
    const hand = handOf()
    hand.drop(hand.nest(3))
    hand.lab.perform(O.SAFEPOINT)
    expect(atRest(hand)).toEqual(NOTHING_LEFT)
  })

  test('a finalizer runs, and those that wait behind it follow', () => {
    const hand = handOf()
    const defined = hand.defineClass(TypeFlag.GC | TypeFlag.FINALIZER)
    const [object, instance] = [hand.make('object'), hand.instance(defined)]
    hand.drop(object)
    hand.drop(instance)
    hand.lab.perform(O.SAFEPOINT)
    expect([hand.finalizing, isAlive(hand.lab.refs, object)]).toEqual([instance, true])
    hand.finish()
    expect(atRest(hand)).toEqual({ ...NOTHING_LEFT, living: 1 })
  })

  test('what waits and is held again by what dies is taken up in its turn, once', () => {
    const hand = handOf()
    const [object, list] = [hand.make('object'), hand.make('list')]
    hand.drop(object)
    hand.store(list, 0, object)
    hand.drop(list)
    saidBy(hand)
    hand.lab.perform(O.SAFEPOINT)
    expect(deathsOf(hand)).toEqual([list, object])
    expect(atRest(hand)).toEqual(NOTHING_LEFT)
  })

  test('while a finalizer runs nothing else is taken up, whatever it asks for', () => {
    const hand = handOf()
    const defined = hand.defineClass(TypeFlag.GC | TypeFlag.FINALIZER)
    const [object, instance] = [hand.make('object'), hand.instance(defined)]
    hand.drop(object)
    hand.drop(instance)
    hand.lab.perform(O.SAFEPOINT)
    hand.allocate('object')
    expect([hand.finalizing, isAlive(hand.lab.refs, object), waiting(hand)]).toEqual([instance, true, [object]])
    hand.finish()
    expect(atRest(hand)).toEqual({ ...NOTHING_LEFT, living: 2 })
  })

  test('[L1] both modes say the same', () => {
    const plan = tightPlan('3.11', { tracker: deferredTracker })
    const said = [createFastObjectLab({ plan }), createTracedObjectLab({ plan })].map((lab) => {
      const hand = new Hand(lab)
      for (const type of ['list', 'list', 'object'] as const) hand.drop(hand.make(type))
      lab.perform(O.SAFEPOINT)
      return [lab.refs.living, lab.refs.takingUp, lab.factCount, lab.factHash]
    })
    expect(said[1]).toEqual(said[0])
    expect(said[0].slice(0, 2)).toEqual([0, 0])
  })
})
