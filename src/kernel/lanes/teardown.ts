import * as columns from '../columns'
import { F, type Outcome } from '../facts'
import { BUFFERS, ObjectFlag, type Refcounts, Step, TrackerPhase, TypeFlag } from '../refcounts/layout'
import { pushFrame, rest } from '../refcounts/updates'
import { BOTTOM_REACHED, isUncommon, LAST_STEPS } from './commonDeaths'
import type { Lanes } from './lanes'
import { die, dropType, endClearing, giveUpBuffers } from './lastSteps'
import { changeCourse } from './ownCourse'

// What is imported is read from the other module each time; a constant of this module the host writes into its code.
const { NONE } = columns

/**
 * `_Py_Dealloc` of an object whose count has come to zero, and then of what is on the stack, as `tearDown` of the refcount tracker has it step by step:
 * what is common in one piece (`commonDeaths`), and between such stretches one step that is not.
 *
 * @param first - NONE: what is on the stack alone
 * @returns DONE: nothing is left, or what is left is uncommon; or what must be answered
 */
export function tearDown(lanes: Lanes, first: number): Outcome {
  const { refs } = lanes
  if (refs.trashcanLength !== 0 || refs.refused === 1) {
    return first === NONE ? F.DONE : leave(refs, first)
  }
  if (first !== NONE) refs.phase = TrackerPhase.TEARING_DOWN
  return goOn(lanes, first)
}

/** Stretch by stretch, until nothing is left that a lane knows. @returns as `tearDown` */
function goOn(lanes: Lanes, first: number): Outcome {
  const { refs } = lanes
  if (lanes.patience < 0) changeCourse(lanes)
  let bottom = refs.stackDepth
  let next = first
  if (first === NONE) {
    bottom--
    next = lookAt(lanes, bottom)
    if (next === UNKNOWN) return F.DONE
  }
  while (refs.phase === TrackerPhase.TEARING_DOWN) {
    const why = stretch(lanes, next, bottom)
    next = NONE
    if (why >= 0) {
      if (!makeRoom(refs)) return leave(refs, why)
      next = why
    } else if (why === LAST_STEPS) {
      const outcome = lastStep(lanes)
      if (outcome !== F.OVER) return outcome
    } else {
      if (why === BOTTOM_REACHED) rest(refs)
      const top = refs.stackDepth - 1
      next = lookAt(lanes, top)
      if (next === UNKNOWN) return F.DONE
      bottom = Math.min(bottom, top)
    }
  }
  return F.DONE
}

/** As `commonDeaths`; a course that is being tried is left in the middle of a tree, too. */
function stretch(lanes: Lanes, next: number, bottom: number): number {
  const { sink } = lanes
  const facts = sink.count
  const why = lanes.course.commonDeaths(lanes, next, bottom)
  lanes.patience -= sink.count - facts
  if (lanes.patience < 0 && lanes.course === lanes.own) changeCourse(lanes)
  return why
}

/** The kernels go on, with an object that is about to die. */
function leave(refs: Refcounts, object: number): Outcome {
  pushFrame(refs, object, Step.ENTERING)
  return F.DONE
}

/** As what `lookAt` says: nothing is left, or the kernels go on. */
const UNKNOWN = -2

/** What the kernels began, or has steps of its own. @returns an object that is about to die; NONE: what is on the stack goes on; or UNKNOWN */
function lookAt(lanes: Lanes, top: number): number {
  const { refs } = lanes
  if (top < 0 || refs.phase !== TrackerPhase.TEARING_DOWN) return UNKNOWN
  const object = refs.stackObject[top]
  const step = refs.stackStep[top]
  if (step === Step.LEAVING) {
    dropType(lanes, object)
    return NONE
  }
  if (step === Step.ENTERING) {
    refs.stackDepth = top
    return object
  }
  const typeFlags = refs.typeFlags[refs.objType[object]]
  if (step === Step.CLEARED_BY_COLLECTOR) return typeFlags >= TypeFlag.BEFORE_ITEMS || (refs.objFlags[object] & ObjectFlag.EMBEDDED) !== 0 ? UNKNOWN : NONE
  return step !== Step.CLEARING || isUncommon(refs.objFlags[object], typeFlags) ? UNKNOWN : NONE
}

/** The object on top of the stack refers to nothing any more: its buffers go, or it ends, or the collector has cleared it. @returns as `die` */
function lastStep(lanes: Lanes): Outcome {
  const { refs } = lanes
  const top = refs.stackDepth - 1
  const object = refs.stackObject[top]
  if (refs.stackStep[top] === Step.CLEARED_BY_COLLECTOR) return endClearing(lanes, object)
  const buffers = refs.objBuffer[object * BUFFERS] !== NONE || refs.objBuffer[object * BUFFERS + 1] !== NONE
  return buffers ? giveUpBuffers(lanes, object) : die(lanes, object)
}

/** @returns was the stack full? It is not any more */
function makeRoom(refs: Refcounts): boolean {
  const depth = refs.stackDepth
  if (depth !== refs.stackObject.length) return false
  pushFrame(refs, NONE, Step.ENTERING)
  refs.stackDepth = depth
  return true
}
