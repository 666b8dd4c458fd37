import { legacy } from '../../machines/plans'
import { CPYTHON_POLICIES } from '../../machines/policies'
import { generationalKernel } from '../../src/kernel/collector/kernel'
import { NONE } from '../../src/kernel/columns'
import { Awaiting, Debug, PERMANENT } from '../../src/kernel/gc/layout'
import { objectsOf } from '../../src/kernel/gc/read'
import { O } from '../../src/kernel/operations'
import { TypeFlag } from '../../src/kernel/refcounts/layout'
import { isTracked } from '../../src/kernel/refcounts/read'
import { referentOf } from '../../src/kernel/weakrefs/read'
import { type DefinedClass, deathsOf, factsOf, Hand, ObjectRig, tightHand } from '../support/objectPrograms'

const ALL = ['3.8', '3.9', '3.10', '3.11', '3.12', '3.13']
type Heap = Hand<ObjectRig>

/** A tight heap that collects as CPython does, and never by itself. */
function heap(version = '3.11'): Heap {
  const hand = tightHand(version, { policies: CPYTHON_POLICIES })
  hand.lab.perform(O.THRESHOLD_SET, 0, 0)
  return hand
}
/** The same with finalizers as before PEP 442. */
function legacyHeap(): Heap {
  const hand = new Hand(new ObjectRig(legacy('3.8')))
  hand.lab.perform(O.THRESHOLD_SET, 0, 0)
  return hand
}

const gcOf = (hand: Heap) => hand.lab.parts.gc
/** The objects of generations 0, 1 and 2 in the order of their lists. */
const generations = (hand: Heap): number[][] => [0, 1, 2].map((list) => objectsOf(gcOf(hand), list))
/** A collection up to its end, or to where the program is called. @returns what it returned */
function collect(hand: Heap, generation = 2): number {
  hand.lab.perform(O.COLLECT, generation)
  return gcOf(hand).result
}
const resume = (hand: Heap): void => hand.lab.perform(O.COLLECTOR_RESUME)
/** The object that the program is called for in the middle of a collection; −1: for none; null: it is not called. */
const calledFor = (hand: Heap): number | null => (gcOf(hand).awaiting === Awaiting.PROGRAM ? gcOf(hand).subject : null)
/** Lets everything run that the program is called for. @returns the objects that it was called for */
function runAll(hand: Heap): number[] {
  const called: number[] = []
  for (let object = calledFor(hand); object !== null; object = calledFor(hand)) {
    if (called.push(object) > 20) throw new Error(`no end of calls: ${called}`)
    resume(hand)
  }
  return called
}

/** Lists with one item each, in a ring; the first holds the last, each other the one before it. The program holds none of them. */
function ring(hand: Heap, length: number): number[] {
  return closed(
    hand,
    Array.from({ length }, () => hand.make('list', 1)),
  )
}
/** Objects, each with room in its first slot, that hold one another in a ring and are held by nothing else. */
function closed(hand: Heap, objects: readonly number[]): number[] {
  objects.forEach((object, at) => {
    hand.store(object, 0, objects[at === 0 ? objects.length - 1 : at - 1])
  })
  for (const object of objects) hand.drop(object)
  return [...objects]
}
/** A class whose instances the collector can clear, and that has a finalizer. */
const finalized = (hand: Heap): DefinedClass => hand.defineClass(TypeFlag.GC | TypeFlag.CLEARS | TypeFlag.FINALIZER)
function instance(hand: Heap, cls: DefinedClass): number {
  const object = hand.instance(cls, 48, 1)
  hand.lab.perform(O.OBJECT_TRACK, object)
  return object
}
/** A weak reference to the object, held by the program. */
function weakref(hand: Heap, object: number, callback: 0 | 1 = 0): number {
  const made = hand.make('weakref', 1)
  hand.lab.perform(O.WEAKREF_LINK, made, object, callback)
  return made
}
const referents = (hand: Heap, weakrefs: readonly number[]): number[] => weakrefs.map((each) => referentOf(hand.lab.parts.weakrefs, each))

describe('[L7] counts and lists at the start (6.5, 1 and 2)', () => {
  test.each([
    { generation: 0, counts: [0, 7, 7] },
    { generation: 1, counts: [0, 0, 8] },
    { generation: 2, counts: [0, 0, 0] },
  ])('a collection of generation $generation sets counts of 5, 6, 7 to $counts', ({ generation, counts }) => {
    const hand = heap()
    hand.lab.perform(O.COUNTS_SET, 5, 6, 7)
    collect(hand, generation)
    expect([...gcOf(hand).count]).toEqual(counts)
  })

  test('younger generations join the collected one, the youngest first, each at its end', () => {
    const hand = heap()
    const old = hand.make('set')
    collect(hand, 1)
    const middle = [hand.make('set'), hand.make('set')]
    collect(hand, 0)
    const young = [hand.make('set'), hand.make('set')]
    expect(generations(hand)).toEqual([young, middle, [old]])
    collect(hand)
    expect(generations(hand)).toEqual([[], [], [old, ...young, ...middle]])
  })

  test('survivors join the end of the next older generation; those of the oldest stay', () => {
    const hand = heap()
    const first = hand.make('set')
    collect(hand, 0)
    const second = hand.make('set')
    collect(hand, 0)
    expect(generations(hand)).toEqual([[], [first, second], []])
    collect(hand, 1)
    collect(hand)
    expect(generations(hand)).toEqual([[], [], [first, second]])
  })
})

describe('[L7] what is reachable (6.5, 3 to 5)', () => {
  test('a ring that nothing outside refers to dies; one that is held from outside, by an older object or by the program, does not', () => {
    const hand = heap()
    const older = hand.make('list', 1)
    collect(hand, 0)
    const dead = ring(hand, 3)
    const held = hand.make('list', 1)
    hand.store(held, 0, held)
    const kept = hand.make('list', 1)
    hand.store(kept, 0, kept)
    hand.give(older, 0, kept)
    deathsOf(hand)
    expect(collect(hand, 0)).toBe(3)
    expect(deathsOf(hand).sort()).toEqual(dead.sort())
    expect(generations(hand)).toEqual([[], [older, held, kept], []])
  })

  test('a young ring that refers to an older object takes nothing from that one', () => {
    const hand = heap()
    const older = hand.make('set')
    collect(hand, 0)
    const [first] = ring(hand, 2)
    hand.store(first, 1, older)
    expect([collect(hand, 0), hand.lab.refs.objRefcnt[older], gcOf(hand).gcRefs[older], generations(hand)]).toEqual([2, 1, NONE, [[], [older], []]])
  })

  test('what was suspected and is reached comes back, to the end; no survivor keeps gc_refs', () => {
    const hand = heap()
    const [a, b, c] = [hand.make('list', 1), hand.make('list', 1), hand.make('list', 1)]
    hand.give(b, 0, a)
    hand.give(c, 0, b)
    collect(hand, 0)
    expect(generations(hand)[1]).toEqual([c, b, a])
    expect([a, b, c].map((object) => gcOf(hand).gcRefs[object])).toEqual([NONE, NONE, NONE])
  })

  test('it comes back behind what was not looked at yet', () => {
    const hand = heap()
    const inner = hand.make('set')
    const outer = hand.make('list', 1)
    const last = hand.make('set')
    hand.give(outer, 0, inner)
    collect(hand, 0)
    expect(generations(hand)[1]).toEqual([outer, last, inner])
  })

  test('what is reached before its turn stays where it is', () => {
    const hand = heap()
    const [a, b, c] = [hand.make('list', 1), hand.make('list', 1), hand.make('list', 1)]
    hand.give(a, 0, b)
    hand.give(b, 0, c)
    collect(hand, 0)
    expect(generations(hand)[1]).toEqual([a, b, c])
  })

  test.each(['3.12', '3.13'])('%s: an immortal object leaves for the permanent generation, and what it refers to lives', (version) => {
    const hand = heap(version)
    const [immortal, inner] = [hand.make('list', 1), hand.make('list', 1)]
    hand.store(inner, 0, inner)
    hand.give(immortal, 0, inner)
    hand.lab.perform(O.OBJECT_IMMORTALIZE, immortal)
    expect([collect(hand, 0), objectsOf(gcOf(hand), PERMANENT), generations(hand)]).toEqual([0, [immortal], [[], [inner], []]])
  })
})

describe('[L7] what an object refers to (6.5, traversal orders)', () => {
  /** Survivors of a collection of all that `holder` alone holds, with room for its references in this order. */
  function survivors(hand: Heap, holder: number, ...targets: readonly number[]): number[] {
    targets.forEach((target, slot) => {
      hand.give(holder, slot, target)
    })
    collect(hand, 0)
    return generations(hand)[1]
  }

  test.each(['list', 'tuple'] as const)('a %s is visited from the end', (type) => {
    const hand = heap()
    const [a, b] = [hand.make('set'), hand.make('set')]
    const holder = hand.make(type, 2)
    expect(survivors(hand, holder, a, b)).toEqual([holder, b, a])
  })

  test('of a dict’s entry the value comes before the key', () => {
    const hand = heap()
    const [key, value, key2, value2] = [hand.make('set'), hand.make('set'), hand.make('set'), hand.make('set')]
    const holder = hand.make('dict', 4)
    expect(survivors(hand, holder, key, value, key2, value2)).toEqual([holder, value, key, value2, key2])
  })

  describe('3.13: values that lie in an instance (PyObject_VisitManagedDict)', () => {
    /** An instance that refers to itself, and the dict that shows its values. */
    function instanceWithDict(): { readonly hand: Heap; readonly instance: number; readonly dict: number } {
      const hand = heap('3.13')
      const [instance, dict] = [hand.make('cell', 1), hand.make('dict', 2)]
      hand.store(dict, 1, instance)
      hand.store(instance, 0, dict)
      hand.lab.perform(O.VALUES_EMBED, instance, dict)
      return { hand, instance, dict }
    }

    test('the instance visits them; the dict neither visits nor is visited, and goes with the instance uncounted', () => {
      const { hand, instance, dict } = instanceWithDict()
      hand.drop(dict)
      hand.drop(instance)
      expect([collect(hand), generations(hand)[2]]).toEqual([1, []])
    })

    test('a dict that somebody holds keeps no instance from the collector; then it has the values for itself', () => {
      const { hand, instance, dict } = instanceWithDict()
      hand.drop(instance)
      expect(collect(hand)).toBe(1)
      expect(generations(hand)[2]).toEqual([dict, instance])
      hand.store(instance, 0, dict)
      hand.drop(dict)
      expect(collect(hand)).toBe(2)
    })

    test('from when on they are the dict’s own, the dict visits them', () => {
      const { hand, instance, dict } = instanceWithDict()
      hand.lab.perform(O.VALUES_DETACH, instance, dict)
      hand.drop(instance)
      expect(collect(hand)).toBe(0)
      hand.drop(dict)
      expect(collect(hand)).toBe(2)
    })
  })

  test('who refers to an object twice is subtracted twice', () => {
    const hand = heap()
    const [first, second] = [hand.make('list', 2), hand.make('list', 2)]
    hand.store(first, 0, second)
    hand.store(first, 1, second)
    hand.give(second, 0, first)
    hand.drop(second)
    expect(collect(hand)).toBe(2)
  })

  test('an instance’s class comes last, and dies with it', () => {
    const hand = heap()
    const cls = hand.defineClass(TypeFlag.GC | TypeFlag.CLEARS)
    const item = hand.make('list', 1)
    const holder = instance(hand, cls)
    hand.drop(cls.cls)
    expect(survivors(hand, holder, item)).toEqual([holder, item, cls.cls])
    hand.give(item, 0, holder)
    deathsOf(hand)
    expect([collect(hand), deathsOf(hand).sort()]).toEqual([3, [cls.cls, item, holder].sort()])
  })
})

describe('[L7] survivors (6.5, 6)', () => {
  test('tuples that cannot be in a cycle are untracked by every collection, dicts by full ones alone', () => {
    const hand = heap()
    const tuple = hand.make('tuple', 1)
    hand.give(tuple, 0, hand.make('float'))
    const dict = hand.make('dict')
    const tracked = (): boolean[] => [tuple, dict].map((object) => isTracked(hand.lab.refs, object))
    expect(tracked()).toEqual([true, true])
    collect(hand, 0)
    expect(tracked()).toEqual([false, true])
    collect(hand, 1)
    expect(tracked()).toEqual([false, true])
    collect(hand)
    expect(tracked()).toEqual([false, false])
  })

  test('a tuple of a GC type’s object stays, tracked or not; so does one that is still being filled', () => {
    const hand = heap()
    const [ofList, ofUntracked, unfilled] = [hand.make('tuple', 1), hand.make('tuple', 1), hand.make('tuple', 2)]
    hand.give(ofList, 0, hand.make('list'))
    hand.give(ofUntracked, 0, hand.allocate('dict'))
    hand.give(unfilled, 0, hand.make('float'))
    collect(hand)
    expect([ofList, ofUntracked, unfilled].map((object) => isTracked(hand.lab.refs, object))).toEqual([true, true, true])
  })

  test('a dict with an empty slot is untracked, one of a list is not', () => {
    const hand = heap()
    const [empty, ofList] = [hand.make('dict', 2), hand.make('dict', 2)]
    hand.give(ofList, 1, hand.make('list'))
    collect(hand)
    expect([empty, ofList].map((object) => isTracked(hand.lab.refs, object))).toEqual([false, true])
  })

  test('of a tuple in a tuple the outer one needs another collection', () => {
    const hand = heap()
    const inner = hand.make('tuple', 1)
    const outer = hand.make('tuple', 1)
    hand.give(inner, 0, hand.make('float'))
    hand.give(outer, 0, inner)
    collect(hand, 0)
    expect([isTracked(hand.lab.refs, inner), isTracked(hand.lab.refs, outer)]).toEqual([false, true])
    collect(hand, 1)
    expect(isTracked(hand.lab.refs, outer)).toBe(false)
  })

  test('long_lived_pending grows by what survives generation 1; a full collection sets the total, without dicts that were untracked', () => {
    const hand = heap()
    const longLived = (): number[] => [gcOf(hand).longLivedTotal, gcOf(hand).longLivedPending]
    for (let made = 0; made < 3; made++) hand.make('set')
    collect(hand, 0)
    expect(longLived()).toEqual([0, 0])
    ring(hand, 2)
    collect(hand, 1)
    expect(longLived()).toEqual([0, 3])
    hand.make('set')
    collect(hand, 1)
    expect(longLived()).toEqual([0, 4])
    hand.make('dict')
    ring(hand, 2)
    collect(hand)
    expect(longLived()).toEqual([4, 0])
    collect(hand, 1)
    expect(longLived()).toEqual([4, 0])
  })
})

describe('[L7] weak references (6.7)', () => {
  test('all weak references to garbage are cleared before the first callback; callbacks come by object, the newest first, and before finalizers', () => {
    const hand = heap()
    const cls = finalized(hand)
    const [a, b] = closed(hand, [instance(hand, cls), instance(hand, cls)])
    const shared = weakref(hand, a)
    const [a1, b1, a2] = [weakref(hand, a, 1), weakref(hand, b, 1), weakref(hand, a, 1)]
    collect(hand)
    expect([calledFor(hand), referents(hand, [shared, a1, a2, b1])]).toEqual([a2, [NONE, NONE, NONE, NONE]])
    expect(runAll(hand)).toEqual([a2, a1, b1, a, b])
    expect(gcOf(hand).result).toBe(2)
  })

  test('one that is garbage itself is cleared, and its callback does not run', () => {
    const hand = heap()
    const [a, b] = [hand.make('list', 1), hand.make('list', 2)]
    const inside = weakref(hand, a, 1)
    // To an object that is no garbage: that one must forget it, too.
    const other = hand.make('set')
    const outward = weakref(hand, other, 1)
    hand.give(b, 1, inside)
    hand.give(b, 2, outward)
    closed(hand, [a, b])
    expect([collect(hand), calledFor(hand), hand.lab.parts.weakrefs.wrList[other]]).toEqual([4, null, NONE])
  })

  test('one that is garbage has forgotten its object when the first finalizer runs', () => {
    const hand = heap()
    const a = instance(hand, finalized(hand))
    const outward = weakref(hand, hand.make('set'), 1)
    hand.give(a, 1, outward)
    closed(hand, [a])
    collect(hand)
    expect([calledFor(hand), referents(hand, [outward])]).toEqual([a, [NONE]])
  })

  test('one that nobody else holds dies after its call and counts as collected; another joins the survivors', () => {
    const hand = heap()
    const [a] = ring(hand, 1)
    const [kept, gone] = [weakref(hand, a, 1), weakref(hand, a, 1)]
    collect(hand, 0)
    expect(calledFor(hand)).toBe(gone)
    hand.drop(gone)
    resume(hand)
    expect(runAll(hand)).toEqual([kept])
    expect([gcOf(hand).result, generations(hand), hand.lab.refs.objRefcnt[kept]]).toEqual([2, [[], [kept], []], 1])
  })
})

describe('[L7] finalizers and what they bring back (6.5, 10 and 11)', () => {
  /** A ring of two whose first finalizer brings its object back, and a dead ring of lists. */
  function resurrecting(version: string) {
    const hand = heap(version)
    const cls = finalized(hand)
    const [a, b] = closed(hand, [instance(hand, cls), instance(hand, cls)])
    const lists = ring(hand, 2)
    collect(hand)
    const first = calledFor(hand)
    hand.hold(a)
    const called = [first, ...runAll(hand)]
    return { hand, a, b, lists, called, cls: cls.cls, result: gcOf(hand).result }
  }

  test('to 3.8 one object that is back saves all', () => {
    const { hand, a, b, lists, called, cls, result } = resurrecting('3.8')
    expect([called, result, generations(hand)]).toEqual([[a, a, b], 0, [[], [], [cls, a, b, ...lists]]])
  })

  test.each(ALL.slice(1))('%s: what is reachable again joins the survivors; the rest is deleted', (version) => {
    const { hand, a, b, called, cls, result } = resurrecting(version)
    expect([called, result, generations(hand)]).toEqual([[a, a, b], 2, [[], [], [cls, a, b]]])
    expect([a, b].map((object) => gcOf(hand).gcRefs[object])).toEqual([NONE, NONE])
  })

  test.each(ALL)('%s: a finalizer is called once in an object’s life, before anything is cleared', (version) => {
    const { hand, a, b, lists } = resurrecting(version)
    expect([hand.lab.refs.slotTarget[hand.lab.refs.slotBase[a]], hand.lab.refs.slotTarget[hand.lab.refs.slotBase[b]]]).toEqual([b, a])
    hand.drop(a)
    expect([collect(hand), calledFor(hand)]).toEqual([version === '3.8' ? 2 + lists.length : 2, null])
  })
})

describe('[L7] garbage is deleted (6.5, 12)', () => {
  test('in the order of the list', () => {
    const hand = heap()
    const first = ring(hand, 1)
    const second = ring(hand, 1)
    const third = ring(hand, 1)
    deathsOf(hand)
    collect(hand)
    expect(deathsOf(hand)).toEqual([...first, ...second, ...third])
  })

  /** Objects that outlived being cleared, each with the list that it joined. */
  const outlived = (hand: Heap): number[][] => factsOf(hand).flatMap(({ type, a, c }) => (type === 'garbage.outlived' ? [[a, c]] : []))

  test('a tuple is not cleared: it joins the survivors, and dies when the others are cleared', () => {
    const hand = heap()
    const [tuple, list] = closed(hand, [hand.make('tuple', 1), hand.make('list', 1)])
    factsOf(hand)
    expect([collect(hand), outlived(hand), generations(hand)]).toEqual([2, [[tuple, 2]], [[], [], []]])
    expect([tuple, list].map((object) => hand.lab.refs.objRefcnt[object])).toEqual([0, 0])
  })

  test('a list that is cleared and still held joins the survivors, and dies when its holder is cleared', () => {
    const hand = heap()
    const [a, b, c] = [hand.make('list', 1), hand.make('list', 1), hand.make('list', 2)]
    hand.store(a, 0, b)
    hand.store(b, 0, c)
    hand.store(c, 0, a)
    hand.store(c, 1, b)
    for (const object of [a, b, c]) hand.drop(object)
    factsOf(hand)
    expect([collect(hand), outlived(hand), generations(hand)]).toEqual([3, [[a, 2]], [[], [], []]])
  })

  test('while the finalizer runs of what dies of a clearing, the collection waits', () => {
    const hand = heap()
    const [a, b] = [hand.make('list', 2), hand.make('list', 1)]
    const item = hand.instance(hand.defineClass(TypeFlag.FINALIZER), 48)
    hand.give(a, 1, item)
    closed(hand, [a, b])
    collect(hand)
    expect([hand.finalizing, gcOf(hand).collecting]).toEqual([item, 2])
    hand.make('set')
    expect([hand.finalizing, gcOf(hand).collecting]).toEqual([item, 2])
    hand.finish()
    expect([hand.finalizing, gcOf(hand).collecting, gcOf(hand).result]).toEqual([NONE, NONE, 2])
  })

  test('DEBUG_SAVEALL: it is kept in gc.garbage and in the survivors’ list, and counts as collected', () => {
    const hand = heap()
    const dead = ring(hand, 2)
    hand.lab.perform(O.DEBUG_SET, Debug.SAVEALL)
    expect(collect(hand, 0)).toBe(2)
    const { garbage, garbageLength } = gcOf(hand)
    expect([[...garbage.subarray(0, garbageLength)], generations(hand), dead.map((object) => hand.lab.refs.objRefcnt[object])]).toEqual([dead, [[], dead, []], [2, 2]])
  })

  test('before PEP 442: garbage with a finalizer and what it refers to stays; the former joins gc.garbage', () => {
    const hand = legacyHeap()
    const cls = finalized(hand)
    const [plain, finalizing] = closed(hand, [hand.make('list', 1), instance(hand, cls)])
    const dead = ring(hand, 2)
    deathsOf(hand)
    expect([collect(hand), deathsOf(hand).sort()]).toEqual([4, dead.sort()])
    const { garbage, garbageLength, uncollectable, collected } = gcOf(hand)
    expect([[...garbage.subarray(0, garbageLength)], uncollectable[2], collected[2]]).toEqual([[finalizing], 2, 2])
    expect(generations(hand)[2]).toEqual([cls.cls, finalizing, plain])
  })
})

describe('[L7] the end (6.5, 14 to 16)', () => {
  test('free lists are emptied by full collections alone', () => {
    const hand = heap()
    const kept = (): number => [...hand.lab.parts.freeLists.length].reduce((sum, length) => sum + length, 0)
    const held = [hand.make('list'), hand.make('dict'), hand.make('float')]
    for (const object of held) hand.drop(object)
    expect(kept()).toBe(3)
    collect(hand, 1)
    expect(kept()).toBe(3)
    collect(hand)
    expect(kept()).toBe(0)
  })

  test('what is collected is counted for the generation and returned; the next collection begins at 0', () => {
    const hand = heap()
    const results: number[] = []
    for (const [length, generation] of [
      [3, 0],
      [2, 0],
      [1, 1],
    ] as const) {
      ring(hand, length)
      results.push(collect(hand, generation))
    }
    expect([...results, collect(hand)]).toEqual([3, 2, 1, 0])
    const { collections, collected, uncollectable } = gcOf(hand)
    expect([[...collections], [...collected], [...uncollectable]]).toEqual([
      [2, 1, 1],
      [5, 1, 0],
      [0, 0, 0],
    ])
  })

  test('gc.callbacks: "start" before anything has changed, "stop" when it is counted', () => {
    const hand = heap()
    hand.lab.perform(O.CALLBACKS_SET, 1)
    hand.lab.perform(O.COUNTS_SET, 5, 6, 7)
    const dead = ring(hand, 2)
    const counts = [...gcOf(hand).count]
    collect(hand, 1)
    expect([calledFor(hand), [...gcOf(hand).count], generations(hand)[0], [...gcOf(hand).collections]]).toEqual([NONE, counts, dead, [0, 0, 0]])
    resume(hand)
    expect([calledFor(hand), gcOf(hand).foundCollected, [...gcOf(hand).collections]]).toEqual([NONE, 2, [0, 1, 0]])
    resume(hand)
    expect([calledFor(hand), gcOf(hand).collecting, gcOf(hand).result]).toEqual([null, NONE, 2])
  })

  test('DEBUG_STATS alone has the program called at both ends, DEBUG_COLLECTABLE for the garbage', () => {
    const hand = heap()
    ring(hand, 1)
    hand.lab.perform(O.DEBUG_SET, Debug.STATS | Debug.COLLECTABLE)
    collect(hand)
    const phases: string[] = []
    for (; calledFor(hand) !== null && phases.length < 20; resume(hand)) phases.push(generationalKernel.phases[gcOf(hand).phase].name)
    expect(phases).toEqual(['callingStart', 'reportingCollectable', 'callingStop'])
  })

  test('inside a collection none begins: by itself it is not due, and one that is asked for returns 0', () => {
    const hand = heap()
    const [a] = closed(hand, [instance(hand, finalized(hand))])
    ring(hand, 1)
    hand.lab.perform(O.THRESHOLD_SET, 0, 1)
    collect(hand)
    expect(calledFor(hand)).toBe(a)
    factsOf(hand)
    for (let made = 0; made < 4; made++) hand.make('set')
    expect(gcOf(hand).count[0]).toBe(4)
    gcOf(hand).result = 77
    expect(collect(hand, 0)).toBe(0)
    const said = factsOf(hand).map(({ type }) => type)
    expect(said.filter((type) => /^collection\./.test(type))).toEqual(['collection.refused'])
    resume(hand)
    expect([gcOf(hand).result, [...gcOf(hand).collections]]).toEqual([2, [0, 0, 1]])
  })

  test('gc.freeze: the youngest first, and the counts are 0; gc.unfreeze: to the end of the oldest', () => {
    const hand = heap()
    const old = hand.make('set')
    collect(hand, 1)
    const middle = hand.make('set')
    collect(hand, 0)
    const young = hand.make('set')
    hand.lab.perform(O.COUNTS_SET, 5, 6, 7)
    hand.lab.perform(O.FREEZE)
    expect([objectsOf(gcOf(hand), PERMANENT), generations(hand), [...gcOf(hand).count]]).toEqual([
      [young, middle, old],
      [[], [], []],
      [0, 0, 0],
    ])
    const later = hand.make('set')
    collect(hand, 1)
    hand.lab.perform(O.UNFREEZE)
    expect([objectsOf(gcOf(hand), PERMANENT), generations(hand)]).toEqual([[], [[], [], [later, young, middle, old]]])
  })
})
