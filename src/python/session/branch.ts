import { type BranchChange, BranchError, type Keyframe, PlanError, planByName, printChange, restarts } from '../../index'
import type { RunCapture } from '../capture'
import type { Interpreter } from '../vm/interpreter'
import { Arrived, type Boundary, Course, type CourseHooks, runFrom, runToArrival, type Turn } from './course'
import { Look } from './look'
import { inputFrom, type SessionCourse } from './programAt'
import { record } from './recording'
import { courseOf, type Session, type SessionOptions } from './session'
import { applyTurn } from './turn'

/** Where a branch of a run begins, and what it changes there. */
export interface BranchPoint {
  readonly at: number
  readonly changes: readonly BranchChange[]
}

/**
 * A branch of a run: the program really runs on from there, with something changed. A change is made between two instructions: in front of the one that
 * asks for operation `at`, or, where `at` lies in the middle of one, in front of the next (`turn` of the session says where). What both runs have in
 * common is shared. `python` and `plan` run the program anew.
 *
 * Cost: from the keyframe before `at` to `at`, twice; then the rest of the run.
 *
 * @throws BranchError where no instruction begins at or behind `at`, or a change has nothing to change there; PlanError
 */
export function recordBranch(session: Session, { at, changes }: BranchPoint, hooks: Pick<SessionOptions, 'pause'> = {}): Session {
  const { options, plan, turns } = courseOf(session)
  const given = { ...options, ...hooks }
  if (restarts(changes)) return recordAnew(courseOf(session), changes, given)
  for (const change of changes) if (change.kind === 'leave-out') throw new BranchError(LEFT_OUT)
  const found = locate(session, at)
  const earlier = turns.filter((turn) => turn.at < found.at)
  return record({ options: given, plan, turns: [...earlier, { ...found, changes }], base: { session, keyframe: keyframeInFrontOf(session, found.at) } })
}

const LEFT_OUT =
  'An operation cannot be left out of a run of the program, which goes on as if it had been done. Drop or keep a reference; replayBranch leaves operations out of a log.'

/** With another version or plan, from the start. */
function recordAnew({ inputs }: SessionCourse, changes: readonly BranchChange[], { version: _version, ...given }: SessionOptions): Session {
  const [change, ...others] = changes
  if (others.length > 0) throw new BranchError('Another version or plan begins the run anew: make that branch first, and the other changes in it.')
  if (change.kind !== 'python' && change.kind !== 'plan') throw new BranchError(`"${printChange(change)}" does not begin a run anew.`)
  try {
    const plan = planByName(change.kind === 'python' ? `cpython@${change.version}` : change.plan)
    const version = change.kind === 'python' ? change.version : plan.profile.python
    const known = inputs.map(({ line }) => line)
    return record({ options: { ...given, version, plan, readLine: () => known.shift() ?? given.readLine?.() ?? null }, plan, turns: [], base: null })
  } catch (error) {
    if (error instanceof PlanError) throw new BranchError(error.message)
    throw error
  }
}

/**
 * The program where a branch from `at` begins: between two instructions, and not in the middle of the one that asks for operation `at`.
 *
 * @throws BranchError where no instruction begins at or behind `at`
 */
export function lookBetween(session: Session, at: number): { readonly at: number; readonly look: Look } {
  const boundary = locate(session, at)
  const vm = runTo(session, boundary.at, (turns) => ({
    turns: [...turns, { ...boundary, changes: [] }],
    turn(program, turn) {
      if (turn.changes.length === 0) throw new Arrived()
      applyTurn(program, turn.changes)
    },
  }))
  if (vm === null) throw new BranchError(`The program does not come to #${boundary.at} again.`)
  return { at: boundary.at, look: new Look(vm) }
}

/** A run cannot be taken up at the operation itself: several places between instructions may have its number. */
function keyframeInFrontOf({ keyframes }: Session, at: number): Keyframe<RunCapture> {
  return keyframes.programBefore(Math.max(at - 1, 0))
}

/** In front of the first instruction, from operation `at` on, that asks something of the heap. */
function locate(session: Session, at: number): Boundary {
  const { end } = session.timeline
  if (!(at >= 0 && at <= end.operation)) throw new BranchError(`The run has ${end.operation} operations: no branch can begin at #${at}.`)
  const places: Boundary[] = []
  const found = (boundary: Boundary): void => {
    places.push(boundary)
    throw new Arrived()
  }
  if (runTo(session, at, (turns) => ({ turns, seek: at, found })) === null || places.length === 0) {
    throw new BranchError(`No instruction of the program begins at or behind #${at}: the program is over there. Go back to a line of it.`)
  }
  return places[0]
}

/** Makes the run again, from the keyframe in front of an operation, until somebody has arrived. @returns null where nobody does */
function runTo(session: Session, at: number, hooks: (turns: readonly Turn[]) => CourseHooks & { readonly turns: readonly Turn[] }): Interpreter | null {
  const keyframe = keyframeInFrontOf(session, at)
  const course = courseOf(session)
  const { options, plan, inputs } = course
  const { turns, ...given } = hooks(course.turns.filter((turn) => turn.at > keyframe.operation && turn.at < at))
  const run = runFrom(keyframe, { options, plan }, new Course(turns, given), { stdout: () => {}, stderr: () => {}, readLine: inputFrom(inputs, keyframe) })
  return runToArrival(run) ? run.vm : null
}
