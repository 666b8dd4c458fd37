import fc from 'fast-check'
import { encodeFact, typeOf } from '../../machines/factCodec'
import { noCaches } from '../../machines/freeListCache'
import { cpython, type Plan } from '../../machines/plans'
import { CPYTHON_POLICIES } from '../../machines/policies'
import { deferredTracker } from '../../machines/refcountTracker'
import { ADDRESS_SPACE_UPDATES } from '../../src/kernel/addressSpace/updates'
import { COLLECTOR_UPDATES } from '../../src/kernel/collector/updates'
import { F, type FactKind } from '../../src/kernel/facts'
import { FREE_LIST_UPDATES } from '../../src/kernel/freelists/lists'
import { GENERATION_UPDATES } from '../../src/kernel/gc/updates'
import { O } from '../../src/kernel/operations'
import { PYMALLOC_UPDATES } from '../../src/kernel/pymalloc/updates'
import { REFCOUNT_UPDATES } from '../../src/kernel/refcounts/updateTable'
import { WEAKREF_UPDATES } from '../../src/kernel/weakrefs/registry'
import { createFastObjectLab, createTracedObjectLab, type ObjectLab } from '../../src/lab/objectLab'
import { NO_CACHE, objectModel, typeNumber } from '../../src/lab/objectModel'
import { type FoldedObjects, foldObjectFact } from '../../src/snapshot/objectFold'
import type { Message } from '../../streams/message'
import { beforePep442, COLLECTION_STORIES, CollectionRun, type CollectionStep, collectionPrograms, stepwise } from '../support/collections'
import { FACT_KINDS, VERSIONS } from '../support/heaps'
import {
  type Call,
  emptyObjects,
  ObjectProgram,
  ObjectRig,
  ObjectWitness,
  objectDifference,
  objectPrograms,
  otherDifference,
  type ProgramOptions,
  Runner,
  refcountDifference,
  tightPlan,
} from '../support/objectPrograms'

const SEED = 20261121

/** Said by others, and heard by the tracker right afterwards: at that fact its columns are still what they were. */
const HEARD: readonly FactKind[] = [F.CACHED_BLOCK_TAKEN, F.BLOCK_CACHED, F.CACHE_REFUSED, F.OBJECT_TRACKED, F.OBJECT_UNTRACKED]

/** Said by a policy, or by a free list; heard by the collector right afterwards. */
const HEARD_BY_COLLECTOR: readonly FactKind[] = [F.PROMOTION_CHOSEN, F.FREE_LIST_EMPTIED, F.COLLECTION_DECLINED]

interface Compared {
  readonly facts: number
  readonly compared: number
  readonly differs: string | null
}

/** At a fact: whoever hears it from somebody else has not yet. */
function differenceAt(kind: FactKind, here: FoldedObjects, there: FoldedObjects): string | null {
  if (HEARD_BY_COLLECTOR.includes(kind)) return refcountDifference(here, there)
  return HEARD.includes(kind) ? otherDifference(here, there) : objectDifference(here, there)
}

/** Folds the facts of a program fact by fact beside the kernels, without those of the kinds `missing`, and compares every column at every fact and quiet moment. */
function foldBeside(plan: Plan, { calls }: ObjectProgram, missing: readonly FactKind[] = []): Compared {
  const witness = new ObjectWitness()
  const rig = new ObjectRig(plan, witness)
  const folded = emptyObjects(plan)
  let differs: string | null = null
  let compared = 0
  const runner = new Runner(rig, () => {
    const difference = objectDifference(rig.parts, folded)
    if (difference !== null) differs ??= `all quiet after fact ${witness.count}: ${difference}`
  })
  witness.see = (kind, a, b, c, address) => {
    if (differs !== null) return
    const before = HEARD.includes(kind) ? refcountDifference(rig.parts, folded) : null
    try {
      if (!missing.includes(kind)) foldObjectFact(folded, kind, a, b, c, address)
    } catch (error) {
      differs = String(error)
      return
    }
    const after = differenceAt(kind, rig.parts, folded)
    compared++
    if (before !== null || after !== null) differs = `fact ${witness.count}, ${typeOf(kind)} (${a}, ${b}, ${c} | ${address}): ${before ?? after}`
  }
  for (const call of calls) {
    runner.perform(call)
    if (differs !== null) break
  }
  return { facts: witness.count, compared, differs: differs ?? objectDifference(rig.parts, folded) }
}

const columnsOf = (lab: ObjectLab): FoldedObjects => lab as unknown as FoldedObjects

/**
 * The same with actors. They say what they did when they did it, so that columns are ahead of facts that wait to be heard; when all have been heard,
 * at each `quiet` and after each operation, both are level.
 */
function foldTraced(plan: Plan, { calls }: ObjectProgram): Compared {
  const folded = emptyObjects(plan)
  let differs: string | null = null
  let compared = 0
  const compare = (when: string): void => {
    if (differs !== null) return
    const difference = objectDifference(columnsOf(lab), folded)
    compared++
    if (difference !== null) differs = `${when}: ${difference}`
  }
  const transfer = (message: Message): Message => {
    if (message.type === 'quiet') compare(`quiet after ${message.after}`)
    return message
  }
  const lab = createTracedObjectLab({ plan, transfer })
  const runner = new Runner(lab)
  lab.facts$.subscribe((fact) => encodeFact(fact, (kind, a, b, c, address) => foldObjectFact(folded, kind, a, b, c, address)))
  for (const call of calls) {
    runner.perform(call)
    compare(`operation ${lab.operations}`)
  }
  return { facts: lab.factCount, compared, differs }
}

function foldsThroughout(plan: Plan, length: number, numRuns: number, options: ProgramOptions = {}): void {
  const property = fc.property(objectPrograms(objectModel(plan.profile), length, options), (program) => {
    const { facts, compared, differs } = foldBeside(plan, program)
    expect(differs).toBeNull()
    expect(compared).toBe(facts)
  })
  fc.assert(property, { seed: SEED, numRuns })
}

describe('[L5] a fold of the facts rebuilds every column of a heap of objects at every fact', () => {
  test.each(VERSIONS)(`random programs, %s (seed ${SEED})`, (version) => foldsThroughout(tightPlan(version), 120, 30))

  test.each(['3.8', '3.13'])(`random programs without free lists, %s (seed ${SEED})`, (version) => foldsThroughout(tightPlan(version, { caches: noCaches }), 100, 15))

  test.each(['3.8', '3.13'])(`random programs with deferred counting, %s (seed ${SEED})`, (version) =>
    foldsThroughout(tightPlan(version, { tracker: deferredTracker }), 100, 15, { finalizers: 'mortal' }),
  )

  test.each(VERSIONS)(`the facts of a traced run, whenever all that was said has been heard, %s (seed ${SEED})`, (version) => {
    const plan = tightPlan(version)
    const property = fc.property(objectPrograms(objectModel(plan.profile), 80), (program) => {
      const { compared, differs } = foldTraced(plan, program)
      expect(differs).toBeNull()
      expect(compared).toBeGreaterThanOrEqual(program.calls.length)
    })
    fc.assert(property, { seed: SEED, numRuns: 10 })
  })

  test.each(['3.8', '3.13'])(`CPython's own numbers, %s (seed ${SEED})`, (version) => {
    const plan = cpython(version)
    const [program] = fc.sample(objectPrograms(objectModel(plan.profile), 60), { seed: SEED, numRuns: 1 })
    expect([foldBeside(plan, program).differs, foldTraced(plan, program).differs]).toEqual([null, null])
  })
})

/**
 * Folds the facts of a program that collects beside the kernels, without those of the kinds `missing`; compares the tracker's columns whenever all
 * is quiet, the others at each fact too, but for those that the collector hears from somebody else.
 */
function foldCollections(plan: Plan, steps: readonly CollectionStep[], missing: readonly FactKind[] = []): Compared {
  const witness = new ObjectWitness()
  const folded = emptyObjects(plan)
  let differs: string | null = null
  let compared = 0
  const compare = (when: () => string, difference: string | null): void => {
    compared++
    if (difference !== null) differs ??= `${when()}: ${difference}`
  }
  const lab = createFastObjectLab({ plan }, witness)
  witness.see = (kind, a, b, c, address) => {
    if (differs !== null) return
    try {
      if (!missing.includes(kind)) foldObjectFact(folded, kind, a, b, c, address)
    } catch (error) {
      differs = String(error)
      return
    }
    if (!HEARD_BY_COLLECTOR.includes(kind)) compare(() => `fact ${witness.count}, ${typeOf(kind)} (${a}, ${b}, ${c} | ${address})`, otherDifference(columnsOf(lab), folded))
  }
  const quiet = (): void => {
    if (differs === null) compare(() => `all quiet after fact ${witness.count}`, objectDifference(columnsOf(lab), folded))
  }
  const run = new CollectionRun(stepwise(lab, quiet))
  for (const step of steps) {
    if (differs !== null) break
    run.step(step)
  }
  return { facts: witness.count, compared, differs: differs ?? objectDifference(columnsOf(lab), folded) }
}

/** Heaps that collect: as CPython does; to 3.8, when one object saved all; and as before PEP 442. */
const COLLECTING: readonly Plan[] = [tightPlan('3.13', { policies: CPYTHON_POLICIES }), tightPlan('3.8', { policies: CPYTHON_POLICIES }), beforePep442('3.13')]

describe('[L5] a fold of the facts rebuilds every column in the middle of collections', () => {
  test.each(['3.8', '3.11', '3.12', '3.13'])(`random programs, %s (seed ${SEED})`, (version) => {
    const plan = tightPlan(version, { policies: CPYTHON_POLICIES })
    const property = fc.property(collectionPrograms(60, true), (steps) => {
      const { facts, compared, differs } = foldCollections(plan, steps)
      expect(differs).toBeNull()
      expect(compared).toBeGreaterThan(facts * 0.9)
    })
    fc.assert(property, { seed: SEED, numRuns: 25, examples: COLLECTION_STORIES.map((story) => [story]) })
  })

  test('finalizers as before PEP 442', () => {
    for (const story of COLLECTION_STORIES) expect(foldCollections(beforePep442('3.13'), story).differs).toBeNull()
  })
})

// ── each kind of fact is needed ──────────────────────────────────────────────────────────────────

/** Facts that change nobody's columns: answers that nothing happened, and questions to others. */
const CHANGE_NOTHING: readonly FactKind[] = [
  ...[F.REFERENCE_IGNORED, F.BUFFER_ABSENT, F.CODE_ABSENT, F.CACHE_MISSED, F.TRACKING_UNCHANGED, F.SAFEPOINT_PASSED],
  ...[F.WEAKREFS_ABANDONED, F.WEAKREF_UNCHANGED, F.UNFROZEN, F.GARBAGE_ABSENT, F.COLLECTION_WANTED, F.SCOPE_CHOSEN, F.FREE_LIST_CLEARING],
]
/** Said by deferred counting alone. */
const DEFERRED: readonly FactKind[] = [F.OBJECT_DEFERRED, F.DEFERRED_TAKEN, F.DEFERRED_DONE]
/** Heard by the tracker, whose columns are not its speaker's: their facts are in two tables of updates. */
const TWO_OWNERS: readonly FactKind[] = [
  ...[F.CACHED_BLOCK_TAKEN, F.BLOCK_CACHED, F.OBJECT_TRACKED, F.OBJECT_UNTRACKED],
  ...[F.WEAKREF_LINKED, F.WEAKREF_CLEARED, F.WEAKREF_CLEARING, F.GARBAGE_FINALIZING],
]

/** The first kind that objects have; those before are memory's and the replay's. Those of the incremental collector come last. */
const isOfObjects = (kind: FactKind): boolean => kind >= F.REFERENCE_HELD && kind < F.TRACKING_COUNTED

const list: Call = [O.OBJECT_ALLOCATE, typeNumber('list'), 56, NO_CACHE, 0]

/** A collection is due, and nobody wants it any more when its safepoint comes. */
const SWITCHED_OFF_WHEN_DUE = new ObjectProgram([[O.THRESHOLD_SET, 0, 1, 0, 0], list, list, list, [O.COLLECTOR_ENABLE, 0, 0, 0, 0], [O.SAFEPOINT, 0, 0, 0, 0]])

describe('[L5] each kind of fact about objects is needed', () => {
  const kinds = FACT_KINDS.filter(isOfObjects)
  const tables: readonly ReadonlyMap<FactKind, unknown>[] = [
    REFCOUNT_UPDATES,
    GENERATION_UPDATES,
    COLLECTOR_UPDATES,
    WEAKREF_UPDATES,
    FREE_LIST_UPDATES,
    PYMALLOC_UPDATES,
    ADDRESS_SPACE_UPDATES,
  ]
  const plans = { cpython: tightPlan('3.13'), deferred: tightPlan('3.13', { tracker: deferredTracker }) } as const
  const programs = {
    cpython: [...fc.sample(objectPrograms(objectModel(plans.cpython.profile), 250), { seed: SEED, numRuns: 40 }), SWITCHED_OFF_WHEN_DUE],
    deferred: fc.sample(objectPrograms(objectModel(plans.deferred.profile), 120, { finalizers: 'mortal' }), { seed: SEED, numRuns: 5 }),
  } as const
  type Counting = keyof typeof plans
  const countingOf = (kind: FactKind): Counting => (DEFERRED.includes(kind) ? 'deferred' : 'cpython')
  const occurring = new Set<FactKind>()
  const collecting = [...COLLECTION_STORIES, ...fc.sample(collectionPrograms(60, true), { seed: SEED, numRuns: 10 })]
  /** In programs that collect. */
  const collected = new Set<FactKind>()
  beforeAll(() => {
    for (const plan of COLLECTING) {
      for (const steps of collecting) {
        const witness = new ObjectWitness()
        witness.see = (kind) => collected.add(kind)
        new CollectionRun(createFastObjectLab({ plan }, witness)).run(steps)
      }
    }
    for (const counting of ['cpython', 'deferred'] as const) {
      for (const { calls } of programs[counting]) {
        const witness = new ObjectWitness()
        witness.see = (kind) => occurring.add(kind)
        const runner = new Runner(new ObjectRig(plans[counting], witness))
        for (const call of calls) runner.perform(call)
        // The programs end only finalizers that run.
        runner.lab.perform(O.CODE_RETURN)
      }
    }
  })

  const without = (kinds: readonly FactKind[], counting: Counting): boolean => programs[counting].some((program) => foldBeside(plans[counting], program, kinds).differs !== null)

  const collectingWithout = (kinds: readonly FactKind[]): boolean => collecting.some((steps) => COLLECTING.some((plan) => foldCollections(plan, steps, kinds).differs !== null))

  test('every kind occurs in the programs', () => {
    expect(kinds.filter((kind) => !occurring.has(kind) && !collected.has(kind)).map(typeOf)).toEqual([])
  })

  test.each(kinds.filter((kind) => !CHANGE_NOTHING.includes(kind)).map((kind) => [typeOf(kind), kind] as const))('without %s the fold differs', (_type, kind) => {
    expect(occurring.has(kind) ? without([kind], countingOf(kind)) : collectingWithout([kind])).toBe(true)
  })

  test('without those that change nothing the fold is the same', () => {
    expect([without(CHANGE_NOTHING, 'cpython'), without(CHANGE_NOTHING, 'deferred'), collectingWithout(CHANGE_NOTHING)]).toEqual([false, false, false])
  })

  test('facts that change nothing have no update, all others have one, and those that two hear have two', () => {
    const homes = kinds.map((kind) => [typeOf(kind), tables.filter((table) => table.has(kind)).length])
    expect(homes).toEqual(kinds.map((kind) => [typeOf(kind), CHANGE_NOTHING.includes(kind) ? 0 : TWO_OWNERS.includes(kind) ? 2 : 1]))
  })

  test('of the facts about memory, the tracker hears that there is none', () => {
    expect([...REFCOUNT_UPDATES.keys()].filter((kind) => !isOfObjects(kind))).toEqual([F.BLOCK_REFUSED])
    expect(occurring.has(F.BLOCK_REFUSED)).toBe(true)
    expect(without([F.BLOCK_REFUSED], 'cpython')).toBe(true)
  })
})
