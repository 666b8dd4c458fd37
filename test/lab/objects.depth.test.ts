import { cpython } from '../../machines/plans'
import { O } from '../../src/kernel/operations'
import { TypeFlag } from '../../src/kernel/refcounts/layout'
import { createFastObjectLab, createTracedObjectLab } from '../../src/lab/objectLab'
import { brokenInvariants } from '../../src/snapshot/invariants'
import type { FoldedObjects } from '../../src/snapshot/objectFold'
import { Hand, objectDifference } from '../support/objectPrograms'

// A message costs traced mode 10 to 20 µs: of the million lists, so many fit into a test.
const TRACED_DEPTH = 100_000

describe('[L4] no native recursion: depth belongs to the stack of the tracker', () => {
  test('fast mode frees a list that is nested 1,000,000 deep', () => {
    const hand = new Hand(createFastObjectLab({ plan: cpython('3.11') }))
    hand.drop(hand.nest(1_000_000))
    const { refs, heap, gc } = hand.lab
    expect([refs.births, refs.living, refs.stackDepth, refs.trashcanLength, gc.length[0]]).toEqual([1_000_000, 0, 0, 0, 0])
    expect(brokenInvariants(heap as FoldedObjects['heap'])).toEqual([])
  })

  test('without a trashcan too: fast mode frees 1,000,000 cells, each inside the one before, on a stack of 1,000,000', () => {
    const hand = new Hand(createFastObjectLab({ plan: cpython('3.11') }))
    hand.drop(hand.nest(1_000_000, 'cell'))
    const { refs } = hand.lab
    expect([refs.births, refs.living, refs.stackDepth]).toEqual([1_000_000, 0, 0])
    expect(refs.stackObject.length).toBeGreaterThanOrEqual(1_000_000)
  })

  test('traced mode frees a list that is nested 100,000 deep, with the same facts', () => {
    const plan = cpython('3.11')
    const fast = createFastObjectLab({ plan })
    const outermost = new Hand(fast).nest(TRACED_DEPTH)
    const traced = createTracedObjectLab({ plan, from: fast.snapshot() })
    for (const lab of [fast, traced]) lab.perform(O.REFERENCE_DROP, outermost)
    expect([traced.factHash, traced.factCount, traced.refs.living]).toEqual([fast.factHash, fast.factCount, 0])
    expect(objectDifference(fast as unknown as FoldedObjects, traced as unknown as FoldedObjects)).toBeNull()
  })

  test('2,000 finalizers run inside one another, on a stack of 2,000', () => {
    const labs = [createFastObjectLab({ plan: cpython('3.11') }), createTracedObjectLab({ plan: cpython('3.11') })]
    for (const lab of labs) {
      const hand = new Hand(lab)
      const defined = hand.defineClass(TypeFlag.GC | TypeFlag.FINALIZER)
      // Each finalizer lets go of the next instance, whose finalizer begins before this one has ended.
      const instances = Array.from({ length: 2_000 }, () => hand.instance(defined))
      hand.drop(instances[0])
      for (const next of instances.slice(1)) hand.drop(next)
      expect(lab.refs.stackDepth).toBe(2_000)
      for (let open = 2_000; open > 0; open--) hand.finish()
      expect([lab.refs.living, lab.refs.stackDepth, hand.finalizing]).toEqual([1, 0, -1])
    }
    expect(labs[1].factHash).toBe(labs[0].factHash)
  })
})
