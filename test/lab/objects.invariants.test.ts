import fc from 'fast-check'
import { noCaches } from '../../machines/freeListCache'
import { cpython, type Plan } from '../../machines/plans'
import { deferredTracker } from '../../machines/refcountTracker'
import { NONE } from '../../src/kernel/columns'
import { O } from '../../src/kernel/operations'
import { BUFFERS, ObjectFlag, TypeFlag } from '../../src/kernel/refcounts/layout'
import { isAlive, refcountOf, targetOf } from '../../src/kernel/refcounts/read'
import { objectModel } from '../../src/lab/objectModel'
import { brokenInvariants } from '../../src/snapshot/invariants'
import { brokenObjectInvariants, type ObjectHeap } from '../../src/snapshot/objectInvariants'
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
  test.each(damages)('%s', (_name, damage, sentence) => {
    const whole = healthy()
    damage(whole)
    expect(brokenObjectInvariants(whole.heap, whole.roots).join('\n')).toMatch(sentence)
  })
})
