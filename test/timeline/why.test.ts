import fc from 'fast-check'
import { FactSink } from '../../src/kernel/factSink'
import type { ObjectName } from '../../src/timeline/conditions/objects'
import type { Position } from '../../src/timeline/position'
import { bornAt, type Explained } from '../../src/timeline/why/chain'
import { collectionPrograms } from '../support/collections'
import { without } from '../support/leaveOut'
import { collectingPlan, recordCollections } from '../support/recordedRuns'
import { WHY_KINDS, type WhyKind } from '../support/whyKinds'

const SEED = 20261122

type Run = ReturnType<typeof recordCollections>

/** Runs of random programs, each with some of its objects. */
function runsOf(version: string, programs: number): { readonly run: Run; readonly names: readonly ObjectName[] }[] {
  const plan = collectingPlan(version)
  return fc.sample(collectionPrograms(70), { seed: SEED, numRuns: programs }).map((steps) => {
    const run = recordCollections(plan, steps)
    const { births } = run.timeline.replayFrom(run.timeline.end.operation, new FactSink(false)).refs
    const names = [0.2, 0.5, 0.8].flatMap((share) => {
      const birth = 1 + Math.floor(share * births)
      const born = bornAt(run, { object: 0, birth })
      return born === null ? [] : [{ object: born.a, birth }]
    })
    return { run, names }
  })
}

/** What came of leaving out the operation that an answer names. */
type Outcome = 'changed' | 'done by a later operation' | 'nothing to compare'

/**
 * The run without the operation, as far as it goes: is what was explained another there? Where it is not, a later operation must have done the same: that
 * is what the answer says there.
 */
function check({ kind, ask, value }: WhyKind, run: Run, name: ObjectName, asked: Position, answer: Explained): Outcome {
  const { operation } = answer
  if (operation === null) return 'nothing to compare'
  const branch = without(run, run.plan, operation, asked.operation)
  const place = { operation: branch.valid, fact: 0 }
  // Where the branch ends before the question, the question is asked where it ends, if its answer is the same there.
  if (place.operation <= operation || (place.operation < asked.operation && ask(run, name, place)?.operation !== operation)) return 'nothing to compare'
  const there = { operation: branch.branch(place.operation), fact: 0 }
  const counterpart = branch.counterpart(name)
  const before = value(run, name, place, (object) => `${branch.counterpart(object)?.birth}`)
  const after = value(branch.run, counterpart, there, ({ birth }) => `${birth}`)
  if (before !== after) return 'changed'
  const other = counterpart === null ? null : ask(branch.run, counterpart, there)
  const by = other?.operation === null || other === null ? Number.NaN : branch.original(other.operation)
  if (by > operation) return 'done by a later operation'
  throw new Error(`why ${kind}, of @${name.object}'${name.birth} at #${place.operation}: without #${operation} it is still ${before}, by #${by}`)
}

/** Asks at a place, and checks the answer. Null: it cannot be asked there. */
function askAndCheck(kind: WhyKind, run: Run, name: ObjectName, at: Position): Outcome | null {
  const place = kind.place === undefined ? at : kind.place(run, name, at)
  const answer = place === null ? null : kind.ask(run, name, place)
  if (place === null || answer === null) return null
  // A death may lie ahead; nothing else does.
  if (answer.operation !== null && kind.kind !== 'died') expect(answer.operation).toBeLessThan(place.operation)
  for (const { position, fact } of answer.chain) expect(run.timeline.factsOf(position.operation).at(position.fact)?.kind).toBe(fact.kind)
  return check(kind, run, name, place, answer)
}

const PROGRAMS = 2

describe.each(WHY_KINDS.map((kind) => [kind.kind, kind] as const))('why %s', (_name, kind) => {
  test(`the chain ends at an operation, and without it the answer is another (seed ${SEED})`, () => {
    const outcomes: Record<Outcome, number> = { changed: 0, 'done by a later operation': 0, 'nothing to compare': 0 }
    for (const { run, names } of ['3.8', '3.11', '3.13', '3.14.4'].flatMap((version) => runsOf(version, PROGRAMS))) {
      const { end } = run.timeline
      const places = [end, { operation: Math.floor(end.operation / 2), fact: 0 }]
      const subjects = kind.subjects?.(run) ?? names.flatMap((name) => places.map((place) => [name, place] as const))
      for (const [name, place] of subjects) {
        const outcome = bornIn(run, name, place) ? askAndCheck(kind, run, name, place) : null
        if (outcome !== null) outcomes[outcome]++
      }
    }
    expect(outcomes.changed).toBeGreaterThan(1)
    expect(outcomes.changed).toBeGreaterThan(outcomes['done by a later operation'])
  })
})

function bornIn(run: Run, name: ObjectName, place: Position): boolean {
  const born = bornAt(run, name)
  return born !== null && born.position.operation < place.operation
}
