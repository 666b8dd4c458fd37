import type { Plan } from '../../machines/plans'
import { NONE } from '../../src/kernel/columns'
import { FactSink } from '../../src/kernel/factSink'
import { F } from '../../src/kernel/facts'
import { O } from '../../src/kernel/operations'
import { TrackerPhase } from '../../src/kernel/refcounts/layout'
import { replayer } from '../../src/lab/replayer'
import type { ObjectName } from '../../src/timeline/conditions/objects'
import { KeyframeList } from '../../src/timeline/keyframes'
import { CHUNK, type LoggedOperation, OperationLog, type RunLog } from '../../src/timeline/log'
import { type RunIndex, recorded } from '../../src/timeline/recorder'
import type { Replayed } from '../../src/timeline/replayed'
import type { RecordedRun } from '../../src/timeline/scan'
import { Timeline } from '../../src/timeline/timeline'
import { referrersOf } from '../../src/timeline/why/alive'

// A run once more, with one operation left out: what is an answer worth that names it?

/** The same operations but one. It ends where the next would ask for what is not there without it. */
export interface Without {
  readonly run: RecordedRun & { readonly plan: Plan }
  /** Where the run, in the places of the original, comes to its end; its length where nothing came in between. */
  readonly valid: number
  /** An operation of the branch, as the original has it; and the other way round. */
  original(operation: number): number
  branch(operation: number): number
  /** The object in the branch that was made where this one was made; null: there is none. */
  counterpart(name: ObjectName): ObjectName | null
}

/** Which of a, b, c, d are objects. */
const OBJECTS: Partial<Record<O, readonly ('a' | 'b' | 'c')[]>> = {
  [O.OBJECT_IMMORTALIZE]: ['a'],
  [O.OBJECT_RETYPE]: ['a'],
  [O.OBJECT_TRACK]: ['a'],
  [O.OBJECT_UNTRACK]: ['a'],
  [O.REFERENCE_HOLD]: ['a'],
  [O.REFERENCE_DROP]: ['a'],
  [O.SLOT_STORE]: ['a', 'c'],
  [O.SLOT_GIVE]: ['a', 'c'],
  [O.SLOTS_MOVE]: ['a'],
  [O.SLOTS_TRUNCATE]: ['a'],
  [O.BUFFER_RESIZE]: ['a'],
  [O.BUFFER_ADOPT]: ['a', 'c'],
  [O.BUFFER_FREE]: ['a'],
  [O.VALUES_EMBED]: ['a', 'b'],
  [O.VALUES_DETACH]: ['a', 'b'],
  [O.TYPE_DEFINE]: ['b'],
  [O.WEAKREF_LINK]: ['a', 'b'],
  [O.WEAKREF_CLEAR]: ['a'],
  [O.ROOT_ADD]: ['a'],
  [O.ROOT_REMOVE]: ['a'],
}

/** A heap that says which objects are made. */
class Side {
  /** Births of the operation under way. */
  born: ObjectName[] = []
  readonly lab: Replayed

  constructor(make: (sink: FactSink) => Replayed) {
    const sink = new FactSink(true)
    this.lab = make(sink)
    sink.listener = (kind, a) => {
      if (kind === F.OBJECT_CREATED || kind === F.OBJECT_PLACED) this.born.push({ object: a, birth: this.lab.refs.objBirth[a] })
    }
  }

  take(): ObjectName[] {
    const { born } = this
    this.born = []
    return born
  }
}

/** Replays a run up to an operation, without one of them. */
export function without({ timeline, keyframes }: RecordedRun, plan: Plan, left: number, until: number): Without {
  const start = keyframes.before(left)
  const first = start.operation
  const log = prefixOf(timeline.log, first)
  const index: RunIndex = { collections: [] }
  const original = new Side((sink) => replayer(plan)(start.snapshot, sink))
  const branch = new Side((sink) => replayer(plan)(start.snapshot, sink))
  const performer = recorded(branch.lab, log, index, { site: () => ({ code: NONE, instruction: NONE }) })
  const known = original.lab.refs.births
  const counterparts = new Map<number, ObjectName>()
  const counterpart = ({ object, birth }: ObjectName): ObjectName | null => (birth <= known ? { object, birth } : (counterparts.get(birth) ?? null))
  let valid = first
  for (; valid < until; valid++) {
    const logged = timeline.log.read(valid)
    if (valid !== left) {
      const numbered = renumbered(logged, original.lab, branch.lab, counterpart, timeline.log.read(left))
      if (numbered === null) break
      performer.perform(numbered.kind, numbered.a, numbered.b, numbered.c, numbered.d)
    }
    original.lab.perform(logged.kind, logged.a, logged.b, logged.c, logged.d)
    const made = branch.take()
    original.take().forEach(({ birth }, at) => {
      if (made[at] !== undefined) counterparts.set(birth, made[at])
    })
  }
  log.close(branch.lab.factHash, branch.lab.factCount)
  const frames = new KeyframeList({ every: 1_000_000 })
  frames.add(keyframes.before(0))
  if (first > 0) frames.add(start)
  const collections = [...timeline.collections.filter((operation) => operation < first), ...index.collections.map((operation) => operation + first)]
  return {
    run: { timeline: new Timeline({ log, index: { collections }, keyframes: frames, replay: replayer(plan) }), keyframes: frames, plan },
    valid,
    original: (operation) => operation + (operation >= left ? 1 : 0),
    branch: (operation) => operation - (operation > left ? 1 : 0),
    counterpart,
  }
}

/** The first operations of a log. */
function prefixOf(log: RunLog, length: number): OperationLog {
  const prefix = new OperationLog()
  for (let operation = 0; operation < length; operation++) {
    const { kind, a, b, c, d, code, instruction } = log.read(operation)
    prefix.append(kind, a, b, c, d, code, instruction)
    const end = log.endOf((operation + 1) / CHUNK - 1)
    if ((operation + 1) % CHUNK === 0 && end !== undefined) prefix.close(end.factHash, end.factCount)
  }
  return prefix
}

/** The operation with the branch's numbers. Null: it cannot be asked there. */
function renumbered(logged: LoggedOperation, there: Replayed, here: Replayed, counterpart: (name: ObjectName) => ObjectName | null, left: LoggedOperation): LoggedOperation | null {
  // Program code that runs, or waits, in one and not in the other: the program would be elsewhere.
  if (waits(there) !== waits(here) || there.refs.stackDepth !== here.refs.stackDepth || there.gc.awaiting !== here.gc.awaiting) return null
  if (logged.kind === O.OBJECT_ALLOCATE && (there.refs.typeObject[logged.a] ?? NONE) !== NONE && (here.refs.typeObject[logged.a] ?? NONE) === NONE) return null
  const numbered = { ...logged }
  for (const operand of OBJECTS[logged.kind] ?? []) {
    if (logged[operand] === NONE) continue
    const name = counterpart({ object: logged[operand], birth: there.refs.objBirth[logged[operand]] })
    if (name === null || here.refs.objType[name.object] === 0 || here.refs.objBirth[name.object] !== name.birth) return null
    numbered[operand] = name.object
  }
  // A reference that the program has because of the operation that was left out is none that it can give up.
  const given = logged.kind === O.REFERENCE_DROP ? numbered.a : logged.kind === O.SLOT_GIVE ? numbered.c : NONE
  if (given !== NONE && (left.kind === O.REFERENCE_HOLD || left.kind === O.CODE_RETURN) && !isHeld(here, given)) return null
  return numbered
}

function waits({ refs }: Replayed): boolean {
  return refs.phase === TrackerPhase.AWAITING_PROGRAM
}

/** Is it held from outside of the heap's slots? */
function isHeld({ refs }: Replayed, object: number): boolean {
  return refs.objRefcnt[object] > referrersOf(refs, object).length || (refs.objFlags[object] & 1) !== 0
}
