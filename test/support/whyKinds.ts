import type { Plan } from '../../machines/plans'
import { FactSink } from '../../src/kernel/factSink'
import { F } from '../../src/kernel/facts'
import type { ObjectName } from '../../src/timeline/conditions/objects'
import type { Position } from '../../src/timeline/position'
import { labAt, type RecordedRun } from '../../src/timeline/scan'
import { whyAddress } from '../../src/timeline/why/address'
import { whyAlive, whyHeld } from '../../src/timeline/why/alive'
import { whyArena, whyPool } from '../../src/timeline/why/arena'
import type { Explained } from '../../src/timeline/why/chain'
import { collectionBefore, whyCollected, whyNotCollected } from '../../src/timeline/why/collected'
import { whyDied } from '../../src/timeline/why/died'
import { whyGarbage } from '../../src/timeline/why/garbage'
import { whyPromoted } from '../../src/timeline/why/promoted'
import { whyTracked } from '../../src/timeline/why/tracked'
import { naiveGarbage } from './recordedRuns'

// What can be asked, and what the answer explains: a value that is read off the heap, without any of the answer's own code where that can be.

/** The name of an object of the original in the run whose value it is; null: it is not there. */
export type Rename = (name: ObjectName) => ObjectName | null

export type PlannedRun = RecordedRun & { readonly plan: Plan }

export interface WhyKind {
  readonly kind: string
  /** Where the question is asked, for a program and an object: by default the place itself. Null: it cannot be asked. */
  place?(run: PlannedRun, name: ObjectName, place: Position): Position | null
  /** Objects and places of a run that the question is for, where others hardly ever are. */
  subjects?(run: PlannedRun): readonly (readonly [ObjectName, Position])[]
  ask(run: PlannedRun, name: ObjectName, place: Position): Explained | null
  /** What is so, in a run, and is explained. `name` is the run's own. `back`: its objects as the original has them. */
  value(run: RecordedRun, name: ObjectName | null, place: Position, back: (object: ObjectName) => string): string
}

const at = (run: RecordedRun, place: Position) => labAt(run, place)

function alive(run: RecordedRun, name: ObjectName | null, place: Position): boolean {
  if (name === null) return false
  const { refs } = at(run, place)
  return refs.objType[name.object] !== 0 && refs.objBirth[name.object] === name.birth
}

export const WHY_KINDS: readonly WhyKind[] = [
  {
    kind: 'alive',
    ask: (run, name, place) => (alive(run, name, place) ? whyHeld(run, name.object, place) : null),
    value(run, name, place, back) {
      if (name === null || !alive(run, name, place)) return 'not alive'
      const { refs } = at(run, place)
      const path = whyAlive(refs, name.object)
      const named = (object: number): string => back({ object, birth: refs.objBirth[object] })
      return path === null ? 'garbage' : `${named(path.root)} ${path.outside} ${path.path.map(({ from, slot }) => `${named(from)}.${slot}`).join(' ')}`
    },
  },
  {
    kind: 'died',
    ask: (run, name, place) => (alive(run, name, place) ? null : whyDied(run, name)),
    value: (run, name, place) => String(alive(run, name, place)),
  },
  {
    kind: 'garbage',
    subjects: garbageOf,
    ask: (run, name, place) => (alive(run, name, place) ? whyGarbage(run, name, place) : null),
    value: (run, name, place) => (name === null || !alive(run, name, place) ? 'not alive' : naiveGarbage(at(run, place)).has(name.object) ? 'garbage' : 'reached'),
  },
  {
    kind: 'address',
    ask: (run, name, place) => whyAddress(run, name, place),
    value: (run, name, place) => {
      if (name === null) return 'never made'
      // Of the whole run up to here: where the block was given to it.
      let address = 'in the image'
      const sink = new FactSink(true)
      const lab = run.timeline.replayFrom(0, sink)
      const last = new Map<number, number>()
      sink.listener = (kind, a, b, _c, where) => {
        if (kind === F.BLOCK_ALLOCATED || kind === F.BLOCK_PLACED) last.set(a, where)
        if (kind === F.OBJECT_CREATED && a === name.object && lab.refs.objBirth[a] === name.birth) address = String(last.get(a))
        void b
      }
      for (let operation = 0; operation < place.operation; operation++) run.timeline.perform(lab, operation)
      return address
    },
  },
  {
    kind: 'promoted',
    ask: (run, name, place) => (alive(run, name, place) ? whyPromoted(run, name, place) : null),
    value: (run, name, place) => (name === null || !alive(run, name, place) ? 'not alive' : String(at(run, place).gc.gcList[name.object] ?? 255)),
  },
  {
    kind: 'tracked',
    ask: (run, name, place) => (alive(run, name, place) ? whyTracked(run, name, place, run.plan.collector.kernel.phases) : null),
    value: (run, name, place) => (name === null || !alive(run, name, place) ? 'not alive' : String((at(run, place).refs.objFlags[name.object] & 2) !== 0)),
  },
  {
    kind: 'collected',
    place(run, _name, place) {
      const started = collectionBefore(run.timeline, place)
      return started === null ? null : { operation: started.operation + 1, fact: 0 }
    },
    ask(run, _name, place) {
      const started = collectionBefore(run.timeline, place)
      return started === null ? null : whyCollected(run, started)
    },
    value: (run, _name, place) =>
      place.operation === 0
        ? ''
        : run.timeline
            .factsOf(place.operation - 1)
            .slice()
            .flatMap(({ kind, a }) => (kind === F.COLLECTION_STARTED ? [a] : []))
            .join(' '),
  },
  {
    kind: 'not collected',
    ask: (run, _name, place) => whyNotCollected(run, place),
    value(run, _name, place) {
      const { gc } = at(run, place)
      return [gc.enabled, gc.collecting, gc.scheduled, ...gc.count, ...gc.threshold].join(' ')
    },
  },
  {
    kind: 'arena',
    ask: (run, name, place) => whyArena(run, name.object % 2, place),
    value(run, name, place, back) {
      const found = name === null ? null : whyArena(run, name.object % 2, place)
      return found === null
        ? 'none'
        : `${found.total} ${found.survivors.map(({ object, birth, is, address }) => `${is} ${object < 0 ? '' : back({ object, birth })} ${address}`).sort()}`
    },
  },
  {
    kind: 'pool',
    ask: (run, name, place) => (alive(run, name, place) ? whyPool(run, poolOf(run, name, place), place) : null),
    value(run, name, place, back) {
      const found = name === null || !alive(run, name, place) ? null : whyPool(run, poolOf(run, name, place), place)
      return found === null
        ? 'none'
        : `${found.address} ${found.survivors.map(({ object, birth, is, address }) => `${is} ${object < 0 ? '' : back({ object, birth })} ${address}`).sort()}`
    },
  },
]

function poolOf(run: RecordedRun, { object }: ObjectName, place: Position): number {
  const { heap } = at(run, place) as unknown as { heap: { blockPlace: Int32Array; granulesShift: number } }
  return ((heap.blockPlace[object] ?? 0) >> heap.granulesShift) << 3
}

/** Some of the garbage of a run, each where it has lain for a while. */
function garbageOf({ timeline }: RecordedRun): (readonly [ObjectName, Position])[] {
  const lab = timeline.replayFrom(0, new FactSink(false))
  const seen = new Set<number>()
  const found: (readonly [ObjectName, Position])[] = []
  for (let operation = 0; operation < timeline.end.operation && found.length < 4; operation++) {
    timeline.perform(lab, operation)
    if (operation % 5 > 0) continue
    for (const object of naiveGarbage(lab)) {
      const birth = lab.refs.objBirth[object]
      if (!seen.has(birth))
        found.push([
          { object, birth },
          { operation: operation + 1, fact: 0 },
        ])
      seen.add(birth)
    }
  }
  return found
}
