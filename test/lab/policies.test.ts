import { fromTransition } from 'xstate'
import { cpython, type Plan } from '../../machines/plans'
import { CPYTHON_POLICIES, neverTrigger, POLICIES, type PolicyPart, thresholdTrigger } from '../../machines/policies'
import { O } from '../../src/kernel/operations'
import { policyNames } from '../../src/lab/policiesAtHand'
import { createLab, restore } from '../../src/program/createLab'
import type { Heap } from '../../src/program/heap'
import type { FactOf } from '../../streams/facts'
import { SHIPPED_POLICIES } from '../../streams/ids'

const MODES = ['fast', 'traced'] as const
type SurvivorsConsidered = FactOf<'survivors.considered'>

/** Survivors of generation 0 stay there every second time. */
const secondChance: PolicyPart<'promotion'> = {
  decides: 'promotion',
  name: 'every second time',
  logic: (_numbers, outbox) =>
    fromTransition(
      (context: { readonly stayed: number }, { generation, seq }: SurvivorsConsidered) => {
        const stays = generation === 0 && context.stayed === 0
        outbox.say([{ type: 'promotion.chosen', list: stays ? 0 : Math.min(generation + 1, 2) }], seq)
        return { stayed: stays ? 1 : 0 }
      },
      { stayed: 0 },
    ),
}

/** It never says a word. */
const mute: PolicyPart<'trigger'> = { decides: 'trigger', name: 'mute', logic: () => fromTransition((context: Record<string, never>) => context, {}) }

/** Collects what would exceed so many bytes in containers. */
const above = (bytes: number): PolicyPart<'trigger'> => ({
  decides: 'trigger',
  name: `above ${bytes} bytes`,
  logic: (numbers, outbox) =>
    fromTransition((context: Record<string, never>, { seq }: FactOf<'collection.considered'>) => {
      outbox.say([{ type: numbers.containerBytes > bytes ? 'collection.wanted' : 'collection.declined' }], seq)
      return context
    }, {}),
})

const withPolicies = (policies: Partial<Plan['policies']>): Plan => ({ ...cpython('3.11'), policies: { ...CPYTHON_POLICIES, ...policies } })

/** `count` instances that hold themselves are made and let go of. */
function loops(heap: Heap, count: number): void {
  const cls = heap.defineClass('Node')
  for (let i = 0; i < count; i++) {
    const node = heap.instance(cls)
    node.setAttribute('self', node)
    node.drop()
  }
}

const collections = (heap: Heap): number[] => heap.gc.getStats().map((stats) => stats.collections)

test.each(MODES)('%s: the trigger can be another between any two operations', (mode) => {
  const heap = createLab({ plan: cpython('3.11'), mode })
  heap.gc.setThreshold(10)
  loops(heap, 30)
  const before = collections(heap)
  heap.lab.setPolicy(neverTrigger)
  loops(heap, 30)
  expect([before[0] > 0, collections(heap)]).toEqual([true, before])
  heap.lab.setPolicy(thresholdTrigger)
  loops(heap, 30)
  expect(collections(heap)[0]).toBeGreaterThan(before[0])
})

test('[L1] both modes say the same facts, whoever decides', () => {
  const heaps = MODES.map((mode) => {
    const heap = createLab({ plan: withPolicies({ trigger: above(3000), promotion: secondChance }), mode })
    heap.gc.setThreshold(5, 2, 2)
    loops(heap, 60)
    heap.lab.setPolicy(thresholdTrigger)
    loops(heap, 60)
    return heap
  })
  const [fast, traced] = heaps.map(({ lab }) => [lab.factHash, lab.factCount])
  expect(fast).toEqual(traced)
  expect(collections(heaps[0]).reduce((sum, count) => sum + count)).toBeGreaterThan(3)
})

test.each(MODES)('%s: a trigger that declines is asked again after as many allocations as the threshold says', (mode) => {
  let asked = 0
  const counting: PolicyPart<'trigger'> = {
    ...neverTrigger,
    logic: (numbers, outbox) => {
      asked = 0
      return neverTrigger.logic(numbers, {
        ...outbox,
        say(facts, cause) {
          asked++
          outbox.say(facts, cause)
        },
      })
    },
  }
  const heap = createLab({ plan: withPolicies({ trigger: counting }), mode })
  heap.gc.setThreshold(10)
  for (let i = 0; i < 100; i++) heap.set()
  // At 11, 22, … allocations: one more than twice, three times the threshold.
  expect([asked, heap.gc.getCount()[0]]).toEqual([9, 100])
})

test.each(MODES)('%s: what a policy remembers is part of a snapshot', (mode) => {
  const plan = withPolicies({ promotion: secondChance })
  const heap = createLab({ plan, mode })
  const set = heap.set()
  heap.gc.collect(0)
  const snapshot = heap.lab.snapshot()
  heap.gc.collect(0)
  const where = (there: Heap): number[] => [0, 1, 2].map((generation) => there.gc.getObjects(generation).length)
  expect(where(heap)).toEqual([0, 1, 0])
  for (const again of MODES) {
    const other = restore(snapshot, { plan, mode: again })
    other.gc.collect(0)
    expect([where(other), other.lab.factHash]).toEqual([[0, 1, 0], heap.lab.factHash])
  }
  expect(set.alive).toBe(true)
})

test('a snapshot is not gone on from with other parts', () => {
  const snapshot = createLab({ plan: withPolicies({ promotion: secondChance }), mode: 'fast' }).lab.snapshot()
  expect(() => restore(snapshot, { plan: cpython('3.11'), mode: 'fast' })).toThrow(
    'The snapshot was taken with the promotion "every second time", the plan has "survivors go to the next older generation". Take the plan, and the parts, that it was taken of.',
  )
})

test.each(MODES)('%s: a policy that does not answer is named', (mode) => {
  const heap = createLab({ plan: withPolicies({ trigger: mute }), mode })
  heap.gc.setThreshold(1)
  expect(() => loops(heap, 10)).toThrow(/trigger.* did(?: not| n't)? ?(?:not )?answer/)
})

describe('a policy is changed by an operation', () => {
  test.each(MODES)('%s: a snapshot says who decides, and what goes on from it has the same', (mode) => {
    const plan = cpython('3.11')
    const heap = createLab({ plan, mode })
    heap.gc.setThreshold(10)
    loops(heap, 30)
    heap.lab.setPolicy(neverTrigger)
    const snapshot = heap.lab.snapshot()
    for (const again of MODES) {
      const other = restore(snapshot, { plan, mode: again })
      const before = collections(other)
      loops(other, 30)
      expect(collections(other)).toEqual(before)
      other.lab.setPolicy(plan.policies.trigger)
      loops(other, 30)
      expect(collections(other)[0]).toBeGreaterThan(before[0])
      expect(other.lab.gc.policies[0]).toBe(-1)
    }
  })

  test.each(MODES)('%s: one’s own is a choice of the plan that goes on', (mode) => {
    const plan = cpython('3.11')
    const own = above(0)
    const heap = createLab({ plan, mode })
    heap.lab.setPolicy(own)
    heap.lab.setPolicy(secondChance)
    const snapshot = heap.lab.snapshot()
    expect(() => restore(snapshot, { plan, mode })).toThrow(
      'The snapshot was taken with the policy 10 "above 0 bytes", the plan has none. Take the plan, and the parts, that it was taken of.',
    )
    const there = restore(snapshot, { plan: { ...plan, choices: [own, secondChance] }, mode })
    expect(policyNames(there.lab.plan, there.lab.gc)).toEqual({ trigger: own.name, scope: plan.policies.scope.name, promotion: secondChance.name })
  })

  test.each(MODES)('%s: one that there is not is refused before anything changes', (mode) => {
    const { lab } = createLab({ plan: cpython('3.11'), mode })
    const facts = lab.factCount
    expect(() => lab.perform(O.POLICY_SET, 0, 99)).toThrow('Policy 99 was to be the trigger, but is none that ships, and none of the plan’s choices.')
    expect(() => lab.perform(O.POLICY_SET, 0, 3)).toThrow('Policy 3 was to be the trigger, but is a scope.')
    expect(() => lab.perform(O.POLICY_SET, 7, 0)).toThrow('There is no policy of kind 7: 0 is the trigger, 1 is the scope, 2 is the promotion.')
    expect([lab.factCount, [...lab.gc.policies]]).toEqual([facts, [-1, -1, -1]])
  })

  test.each(SHIPPED_POLICIES.map(({ decides, word }, policy) => [decides, word, policy] as const))(
    '%s %s: both modes, and a plan that has it from the start, say the same facts',
    (decides, _word, policy) => {
      const { part } = POLICIES[policy]
      expect(part.decides).toBe(decides)
      const plan = cpython('3.11')
      const story = (heap: Heap): number[] => {
        heap.gc.setThreshold(8, 2, 2)
        const kept = heap.list()
        for (let i = 0; i < 12; i++) {
          loops(heap, 7)
          const one = heap.list()
          kept.append(one)
          one.drop()
        }
        return [...collections(heap), heap.lab.factCount, heap.lab.refs.living]
      }
      const changed = MODES.map((mode) => {
        const heap = createLab({ plan, mode })
        heap.lab.setPolicy(part)
        return [...story(heap), heap.lab.factHash]
      })
      expect(changed[0]).toEqual(changed[1])
      const [, , , facts, living] = changed[0]
      const fromTheStart = createLab({ plan: { ...plan, policies: { ...plan.policies, [decides]: part } }, mode: 'fast' })
      const its = story(fromTheStart)
      // The change itself is a fact.
      expect([its[3] + 1, its[4]]).toEqual([facts, living])
    },
  )
})
