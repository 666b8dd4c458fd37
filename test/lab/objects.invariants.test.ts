import fc from 'fast-check'
import { noCaches } from '../../machines/freeListCache'
import { cpython, type Plan } from '../../machines/plans'
import { CPYTHON_POLICIES } from '../../machines/policies'
import { deferredTracker } from '../../machines/refcountTracker'
import { NONE } from '../../src/kernel/columns'
import { Awaiting, List } from '../../src/kernel/gc/layout'
import { garbageKept } from '../../src/kernel/gc/updates'
import { O } from '../../src/kernel/operations'
import { BUFFERS, ObjectFlag, TypeFlag } from '../../src/kernel/refcounts/layout'
import { isAlive, refcountOf, targetOf } from '../../src/kernel/refcounts/read'
import { createFastObjectLab } from '../../src/lab/objectLab'
import { objectModel } from '../../src/lab/objectModel'
import { brokenInvariants } from '../../src/snapshot/invariants'
import { brokenObjectInvariants, type ObjectHeap } from '../../src/snapshot/objectInvariants'
import { atRest, beforePep442, COLLECTION_STORIES, CollectionRun, type CollectionStep, collectionPrograms, stepwise } from '../support/collections'
import { VERSIONS } from '../support/heaps'
import { follow, Hand, Ledger, ObjectRig, objectPrograms, Runner, tightPlan } from '../support/objectPrograms'

const SEED = 20261121

/** The ledger is a model of its own: what it says is alive is alive, held as often, and refers to the same. */
function expectLedger({ refs }: ObjectRig, { numbers }: Runner, ledger: Ledger): void {
  const here: (number | boolean)[][] = [[refs.living]]
  const there: (number | boolean)[][] = [[ledger.known.size]]
  for (const [birth, { count, slots }] of ledger.known) {
    const object = numbers[birth]
    here.push([birth, isAlive(refs, object), refcountOf(refs, object), ...slots.map((_, slot) => targetOf(refs, object, slot))])
    there.push([birth, true, count, ...slots.map((target) => (target === NONE ? NONE : numbers[target]))])
  }
  expect(here).toEqual(there)
}

function holdsThroughout(plan: Plan, length: number, numRuns: number): void {
  const model = objectModel(plan.profile)
  const property = fc.property(objectPrograms(model, length), ({ calls }) => {
    const rig = new ObjectRig(plan)
    const runner = new Runner(rig)
    const ledger = new Ledger()
    for (const call of calls) {
      runner.perform(call)
      follow(ledger, model, call)
      expect(brokenObjectInvariants(rig.parts, ledger.roots(runner))).toEqual([])
      expect(brokenInvariants(rig.parts.heap)).toEqual([])
      expectLedger(rig, runner, ledger)
    }
  })
  fc.assert(property, { seed: SEED, numRuns })
}

describe('[L3] the owners of a heap of objects agree after each operation, and with a naive model', () => {
  test.each(VERSIONS)(`random programs, everything small, %s (seed ${SEED})`, (version) => holdsThroughout(tightPlan(version), 80, 25))

  test.each(['3.8', '3.13'])(`random programs, CPython's own numbers, %s (seed ${SEED})`, (version) => holdsThroughout(cpython(version), 60, 5))

  test.each(['3.8', '3.11', '3.13'])(`random programs without free lists, %s (seed ${SEED})`, (version) => holdsThroughout(tightPlan(version, { caches: noCaches }), 80, 10))

  test.each(['3.8', '3.11', '3.13'])(`random programs, deferred counting: what lives after a safepoint is what CPython lets live, %s (seed ${SEED})`, (version) => {
    const plan = tightPlan(version, { tracker: deferredTracker })
    const model = objectModel(plan.profile)
    const property = fc.property(objectPrograms(model, 80, { finalizers: 'mortal' }), ({ calls }) => {
      const rig = new ObjectRig(plan)
      const runner = new Runner(rig)
      const ledger = new Ledger()
      for (const call of calls) {
        runner.perform(call)
        follow(ledger, model, call)
        expect(brokenObjectInvariants(rig.parts, ledger.roots(runner))).toEqual([])
        expect(brokenInvariants(rig.parts.heap)).toEqual([])
        if (call[0] === O.SAFEPOINT) expectLedger(rig, runner, ledger)
      }
    })
    fc.assert(property, { seed: SEED, numRuns: 25 })
  })
})

describe('[L3] the owners agree in the middle of collections', () => {
  const VERSIONS_THAT_DIFFER = ['3.8', '3.11', '3.13']

  /** Runs a program; whenever all is quiet and nothing is half done, all but the counts of what the program holds must hold. */
  function holdsInside(plan: Plan, steps: readonly CollectionStep[]): number {
    let inside = 0
    const lab = createFastObjectLab({ plan })
    const heap = lab as unknown as ObjectHeap
    // How often the program holds an object is known between its steps only; in between it is what the counts say.
    const broken = (): string[] => brokenObjectInvariants(heap, new Map()).filter((sentence) => !/references are known|nobody holds it/.test(sentence))
    const run = new CollectionRun(
      stepwise(lab, () => {
        if (!atRest(lab)) return
        if (lab.gc.collecting !== NONE) inside++
        expect(broken()).toEqual([])
      }),
    )
    for (const step of steps) {
      run.step(step)
      expect(brokenObjectInvariants(heap, run.roots())).toEqual([])
      expect(brokenInvariants(heap.heap)).toEqual([])
    }
    return inside
  }

  test.each(VERSIONS_THAT_DIFFER)(`random programs, %s (seed ${SEED})`, (version) => {
    const plan = tightPlan(version, { policies: CPYTHON_POLICIES })
    let inside = 0
    const property = fc.property(collectionPrograms(50, true), (steps) => {
      inside += holdsInside(plan, steps)
    })
    fc.assert(property, { seed: SEED, numRuns: 20, examples: COLLECTION_STORIES.map((story) => [story]) })
    expect(inside).toBeGreaterThan(1000)
  })

  test('finalizers as before PEP 442', () => {
    for (const story of COLLECTION_STORIES) expect(holdsInside(beforePep442('3.13'), story)).toBeGreaterThan(0)
  })

  test.each(VERSIONS_THAT_DIFFER)('collections that the program asks for: the counts too, with what the collector holds, %s', (version) => {
    const lab = createFastObjectLab({ plan: tightPlan(version) })
    const heap = lab as unknown as ObjectHeap
    let checked = 0
    let roots: ReadonlyMap<number, number> | null = null
    const run: CollectionRun = new CollectionRun(
      stepwise(lab, () => {
        // While it is called the program holds what it likes, such as the argument of its callback.
        if (roots === null || lab.gc.collecting === NONE || lab.gc.awaiting === Awaiting.PROGRAM || !atRest(lab)) return
        checked++
        expect(brokenObjectInvariants(heap, roots)).toEqual([])
      }),
    )
    // A cycle with a weak reference whose callback is due, and a finalizer that does nothing: what the program holds does not change.
    const story = [
      ['list', 0, 0],
      ['callback', 0, 0.7],
      ['loop', 0, 0],
      ['finalized', 0, 0],
      ['loop', 0.99, 0.99],
      ['saveAll', 0, 0],
    ] as const
    for (const step of story) run.step(step)
    roots = run.roots()
    run.step(['collect', 0.99, 0])
    expect(lab.gc.garbageLength).toBe(2)
    expect(checked).toBeGreaterThan(20)
  })
})

/** The object is being examined, and has lost a reference too many. */
function markNegative({ gc }: ObjectHeap, object: number): void {
  gc.collecting = 0
  gc.gcRefs[object] = -2
}

describe('[L3] what is broken is named', () => {
  /** A list that holds a float and an instance, in a healthy heap. */
  function healthy(): { heap: ObjectHeap; roots: Map<number, number>; list: number; float: number; cls: number } {
    const rig = new ObjectRig(tightPlan('3.11'))
    const hand = new Hand(rig)
    const list = hand.make('list')
    const float = hand.make('float')
    const defined = hand.defineClass(TypeFlag.GC)
    hand.give(list, 0, float)
    hand.give(list, 1, hand.instance(defined))
    rig.perform(O.BUFFER_RESIZE, list, 0, 64, NONE)
    hand.drop(hand.make('float'))
    hand.drop(hand.make('object'))
    rig.perform(O.WEAKREF_LINK, defined.cls, list, 1)
    const roots = new Map([
      [list, 1],
      [defined.cls, 1],
    ])
    expect(brokenObjectInvariants(rig.parts, roots)).toEqual([])
    return { heap: rig.parts, roots, list, float, cls: defined.cls }
  }

  const damages: readonly (readonly [string, (whole: ReturnType<typeof healthy>) => void, RegExp])[] = [
    ['a count that is too high', ({ heap, float }) => heap.refs.objRefcnt[float]++, /has the count 2, 1 references are known/],
    ['a class whose instance is not counted', ({ heap, cls }) => heap.refs.objRefcnt[cls]--, /has the count 1, 2 references are known/],
    ['a reference to what died', ({ heap, float }) => (heap.refs.objType[float] = 0), /refers to 1, which is not alive/],
    ['an object that nobody holds', ({ roots, list }) => roots.delete(list), /alive, and nobody holds it/],
    ['a dead object that the program holds', ({ roots }) => roots.set(63, 1), /the program holds 63, which is not alive/],
    ['a list of a generation that is cut', ({ heap, list }) => (heap.gc.gcNext[list] = NONE), /its tail is/],
    ['a link back that is wrong', ({ heap, cls }) => (heap.gc.gcPrev[cls] = NONE), /gcPrev of object/],
    ['a flag that says tracked', ({ heap, float }) => (heap.refs.objFlags[float] = ObjectFlag.TRACKED), /the tracker says that object 1 is tracked/],
    ['a length that does not fit', ({ heap }) => heap.gc.length[0]++, /its length is 3/],
    ['a block with two owners', ({ heap, list, float }) => (heap.refs.objBuffer[list * BUFFERS] = float), /block 1 belongs to buffer 0 of object 0 and to object 1/],
    ['a block that does not live', ({ heap, float }) => (heap.refs.objBuffer[float * BUFFERS + 1] = 999), /block 999 of buffer 1 of object 1 does not live/],
    ['a block that was lost', ({ heap, list }) => (heap.refs.objBuffer[list * BUFFERS] = NONE), /lives and belongs to nobody/],
    ['a block in use on a free list', ({ heap, float }) => heap.freeLists.blocks.fill(float), /and to free list float/],
    ['a free list that is too long', ({ heap }) => heap.freeLists.length.fill(9), /keeps 9 blocks, at most/],
    ['a number that is lost', ({ heap }) => heap.refs.freeNumbersLength--, /number 6 is neither in use nor free/],
    ['a number in use that is free', ({ heap, float }) => (heap.refs.freeNumbers[0] = float), /number 1 is in use and free/],
    ['a number that is free twice', ({ heap }) => (heap.refs.freeNumbers[heap.refs.freeNumbersLength++] = heap.refs.freeNumbers[0]), /a number is free twice/],
    ['a free number with a trace of its object', ({ heap }) => (heap.refs.slotLength[heap.refs.freeNumbers[0]] = 1), /is not alive, and still has/],
    ['slots that overlap', ({ heap, list }) => (heap.refs.slotShift[list] = 3), /slots are in use up to/],
    ['more slots than room', ({ heap, list }) => (heap.refs.slotLength[list] = 5), /slots and room for 2/],
    ['a teardown that did not end', ({ heap }) => heap.refs.stackDepth++, /1 objects are being torn down/],
    ['a trashcan that was left', ({ heap }) => heap.refs.trashcanLength++, /the trashcan holds 1 objects/],
    ['a refusal that nobody read', ({ heap }) => (heap.refs.refused = 1), /a refusal was not answered/],
    ['an object that waits for a safepoint, unlisted', ({ heap, float }) => (heap.refs.objFlags[float] |= ObjectFlag.DEFERRED), /object 1 waits for a safepoint/],
  ]
  const ofTheCollector: typeof damages = [
    ['a list of a collection that is not empty', ({ heap }) => heap.gc.length[List.UNREACHABLE]++, /no collection runs, and its list 4 has 1 objects/],
    ['an object that is still marked', ({ heap, list }) => (heap.gc.gcRefs[list] = 1), /no collection runs, and object 0 is marked as examined/],
    ['a collector that waits for nobody', ({ heap }) => (heap.gc.awaiting = Awaiting.TRACKER), /no collection runs, and the collector waits/],
    ['a collector that stands somewhere', ({ heap, list }) => (heap.gc.cursor = list), /no collection runs, and the collector stands at 0/],
    [
      'an object marked where nobody looks',
      ({ heap, list }) => Object.assign(heap.gc, { collecting: 1, gcRefs: heap.gc.gcRefs.map((_, object) => (object === list ? 1 : NONE)) }),
      /object 0 of list 0 is marked as examined/,
    ],
    ['more references from inside than there are', ({ heap, list }) => markNegative(heap, list), /object 0 has -2 references from outside/],
    ['garbage that is not held', ({ heap, list }) => garbageKept(heap.gc, list), /object 0 has the count 1, 2 references are known/],
    ['a weak reference in no list', ({ heap, list }) => (heap.weakrefs.wrList[list] = NONE), /weak reference 2 refers to 0, and stands in no list/],
    ['a weak reference to another object', ({ heap, cls, float }) => (heap.weakrefs.wrObject[cls] = float), /stands in the list of 0 and refers to 1/],
    ['a weak reference that is linked wrongly', ({ heap, cls, float }) => (heap.weakrefs.wrPrev[cls] = float), /wrPrev of weak reference 2 is 1, not -1/],
    [
      'weak references that the tracker does not know of',
      ({ heap, list }) => (heap.refs.objFlags[list] &= ~ObjectFlag.WEAKLY_REFERENCED),
      /object 0 has weak references by its list alone/,
    ],
    ['bytes that nobody asked for', ({ heap }) => heap.refs.containerBytes++, /the tracker counts/],
  ]
  test.each([...damages, ...ofTheCollector])('%s', (_name, damage, sentence) => {
    const whole = healthy()
    damage(whole)
    expect(brokenObjectInvariants(whole.heap, whole.roots).join('\n')).toMatch(sentence)
  })
})
