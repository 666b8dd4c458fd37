import fc from 'fast-check'
import { FactSink } from '../../src/kernel/factSink'
import { F } from '../../src/kernel/facts'
import type { ObjectName } from '../../src/timeline/conditions/objects'
import type { Position } from '../../src/timeline/position'
import { heapAt, labAt } from '../../src/timeline/scan'
import { diedAt } from '../../src/timeline/why/chain'
import { type GarbageReason, whyGarbage } from '../../src/timeline/why/garbage'
import { collectionPrograms } from '../support/collections'
import { PeekingRun, peekingPrograms } from '../support/peeking'
import { collectingPlan, naiveGarbage, recordCollections, recordRun } from '../support/recordedRuns'

const SEED = 20261122
const VERSIONS = ['3.8', '3.11', '3.14.0']

/** Operations from one place that is asked about to the next: no divisor of those between keyframes. */
const EVERY = 41

type Run = ReturnType<typeof recordCollections>

/** Who is garbage between any two operations: index = operations that are over; names as `object'birth`. From the definition. */
function garbageOfAll({ timeline }: Run): ReadonlySet<string>[] {
  const lab = timeline.replayFrom(0, new FactSink(false))
  const now = (): ReadonlySet<string> => new Set([...naiveGarbage(lab)].map((object) => `${object}'${lab.refs.objBirth[object]}`))
  const all = [now()]
  for (let operation = 0; operation < timeline.end.operation; operation++) {
    timeline.perform(lab, operation)
    all.push(now())
  }
  return all
}

/** Some programs have finalizers and weak references, the others come back to garbage. */
function runsOf(version: string): Run[] {
  const plan = collectingPlan(version)
  const peeking = fc.sample(peekingPrograms(120), { seed: SEED, numRuns: 4 }).map((program) =>
    recordRun(plan, (lab, between) => {
      const run = new PeekingRun(lab)
      for (const step of program) {
        run.step(step)
        between()
      }
    }),
  )
  return [...fc.sample(collectionPrograms(120), { seed: SEED, numRuns: 2 }).map((program) => recordCollections(plan, program)), ...peeking]
}

function nameOf(text: string): ObjectName {
  const [object, birth] = text.split("'").map(Number)
  return { object, birth }
}

/** The last operation up to a place behind which it is garbage, and in front of which it is not. */
function lastTime(all: readonly ReadonlySet<string>[], text: string, place: number): number | null {
  for (let operation = place - 1; operation >= 0; operation--) if (all[operation + 1].has(text) && !all[operation].has(text)) return operation
  return null
}

/** In that operation, the last fact behind which nobody reaches it, fact by fact. */
function lastFact(run: Run, { object }: ObjectName, operation: number): number {
  const lab = run.timeline.options.replay.rewindable(heapAt(run, { operation, fact: 0 }))
  const isGarbage = [naiveGarbage(lab).has(object)]
  for (const { kind, a, b, c, address } of run.timeline.factsOf(operation)) {
    lab.fold(kind, a, b, c, address)
    isGarbage.push(naiveGarbage(lab).has(object))
  }
  return isGarbage.findLastIndex((now, fact) => now && fact > 0 && !isGarbage[fact - 1]) - 1
}

/** What the reason says of the last reference is so: it was there in front of the fact, and leads to the object behind it. */
function checkLost(run: Run, { object }: ObjectName, { cuts }: GarbageReason): void {
  for (const { position, lost, path } of cuts) {
    expect([lost.to, ...path.map(({ to }) => to)].at(-1)).toBe(object)
    const { refs } = labAt(run, { operation: position.operation, fact: position.fact + 1 })
    for (const { from, slot, to } of path) expect(slot < 0 ? refs.typeObject[refs.objType[from]] : refs.slotTarget[refs.slotBase[from] + slot]).toBe(to)
    if (lost.from < 0) continue
    const before = labAt(run, { operation: position.operation, fact: 0 }).refs
    // Where it was moved or put there in the operation itself, it is not to be seen in front of it.
    const there = lost.slot < 0 ? before.typeObject[before.objType[lost.from]] : before.slotTarget[before.slotBase[lost.from] + lost.slot]
    expect([lost.to, undefined]).toContain(there === lost.to ? there : undefined)
  }
}

/** The collections between two places, from the log of facts; and who was looked at in each. */
function collectionsBetween({ timeline }: Run, from: Position, to: Position): { position: Position; looked: Set<number> }[] {
  const found: { position: Position; looked: Set<number> }[] = []
  let current: Set<number> | null = null
  for (let operation = from.operation; operation <= to.operation && operation < timeline.end.operation; operation++) {
    timeline
      .factsOf(operation)
      .slice()
      .forEach(({ kind, a }, fact) => {
        const isBetween = (operation > from.operation || fact > from.fact) && (operation < to.operation || fact < to.fact)
        if (kind === F.COLLECTION_STARTED) current = isBetween ? new Set() : null
        if (kind === F.COLLECTION_STARTED && current !== null) found.push({ position: { operation, fact }, looked: current })
        if (kind === F.REFS_COPIED) current?.add(a)
      })
  }
  return found
}

function checkPassed(run: Run, { passed, cuts, place }: GarbageReason): number {
  const since = cuts.at(-1)?.position ?? { operation: 0, fact: 0 }
  const expected = collectionsBetween(run, since, place)
  expect(passed.map(({ started }) => started)).toEqual(expected.map(({ position }) => position))
  let notLookedAt = 0
  const isIncremental = labAt(run, place).gc.incremental
  passed.forEach(({ because, object: who, list, generation }, at) => {
    if (because !== 'not looked at') return
    notLookedAt++
    expect(expected[at].looked.has(who)).toBe(false)
    expect(labAt(run, expected[at].position).gc.gcList[who]).toBe(list)
    if (!isIncremental) expect(list).toBeGreaterThan(generation)
  })
  return notLookedAt
}

describe.each(VERSIONS)('why garbage, Python %s', (version) => {
  const known = runsOf(version).map((run) => ({ run, all: garbageOfAll(run) }))

  // Where garbage lies: at some places of each stretch between two keyframes.
  const asked = known.flatMap(({ run, all }) =>
    all.flatMap((garbage, operation) => (operation % EVERY === 0 ? [...garbage].slice(-2).map((text) => ({ run, all, text, name: nameOf(text), operation })) : [])),
  )

  test(`the moment is the last one at which it was reached, and then not, by a look at every operation and every fact of that one (seed ${SEED})`, () => {
    let [again, notLookedAt] = [0, 0]
    for (const { run, all, text, name, operation } of asked) {
      const reason = whyGarbage(run, name, { operation, fact: 0 })
      if (reason === null) throw new Error(`@${text} is garbage at #${operation}, and nothing is said of it`)
      const time = lastTime(all, text, operation)
      const expected = time === null ? undefined : { operation: time, fact: lastFact(run, name, time) }
      expect(reason.cuts[0]?.position).toEqual(expected)
      checkLost(run, name, reason)
      notLookedAt += checkPassed(run, reason)
      if (all.slice(0, time ?? 0).some((before) => before.has(text))) again++
    }
    expect(asked.length).toBeGreaterThan(20)
    expect(again).toBeGreaterThan(0)
    expect(notLookedAt).toBeGreaterThan(0)
  })

  test('what is reached is not garbage; what died by counting never was', () => {
    for (const { run, all } of known) {
      const { end } = run.timeline
      const operation = Math.floor(end.operation / 2)
      const { refs, gc } = labAt(run, { operation, fact: 0 })
      if (gc.collecting >= 0) continue
      for (let object = 0; object < refs.numbers; object++) {
        const name = { object, birth: refs.objBirth[object] }
        if (refs.objType[object] === 0 || all[operation].has(`${object}'${name.birth}`)) continue
        expect(whyGarbage(run, name, { operation, fact: 0 })).toBeNull()
      }
    }
  })

  test('of what died in a collection: since when it was garbage as that began', () => {
    let died = 0
    for (const { run, all } of known) {
      const { timeline } = run
      for (const text of new Set(all.flatMap((garbage) => [...garbage]))) {
        const name = nameOf(text)
        const end = diedAt(run, name)
        if (end === null) continue
        const reason = whyGarbage(run, name, timeline.end)
        const started = timeline.collections.includes(end.position.operation) ? (reason?.place.operation ?? null) : null
        if (reason === null || started === null) {
          // Somebody had reached it again, and let go of it.
          expect(all[end.position.operation].has(text) && labAt(run, end.position).gc.collecting >= 0).toBe(false)
          continue
        }
        expect(reason.died).toEqual(end.position)
        expect(all[started].has(text)).toBe(true)
        expect(reason.cuts[0]?.position.operation).toBe(lastTime(all, text, started) ?? undefined)
        expect(reason.operations).toBe(end.position.operation - (reason.cuts.at(-1)?.position.operation ?? 0))
        died++
      }
    }
    expect(died).toBeGreaterThan(10)
  })
})
