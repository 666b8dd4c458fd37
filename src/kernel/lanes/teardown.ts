import * as columns from '../columns'
import { F, type Outcome } from '../facts'
import { BUFFERS, type Refcounts, Step, TrackerPhase } from '../refcounts/layout'
import { pushFrame, rest } from '../refcounts/updates'
import { BOTTOM_REACHED, commonDeaths, isUncommon, LAST_STEPS } from './commonDeaths'
import type { Lanes } from './lanes'
import { die, dropType, endClearing, giveUpBuffers } from './lastSteps'

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
    if (first !== NONE) pushFrame(refs, first, Step.ENTERING)
    return F.DONE
  }
  if (first !== NONE) refs.phase = TrackerPhase.TEARING_DOWN
  else if (refs.phase !== TrackerPhase.TEARING_DOWN) return F.DONE
  let bottom = refs.stackDepth
  let next = first
  for (;;) {
    const why = commonDeaths(lanes, next, bottom)
    next = NONE
    if (why >= 0) {
      if (refs.stackDepth !== refs.stackObject.length) {
        pushFrame(refs, why, Step.ENTERING)
        return F.DONE
      }
      growStack(refs)
      next = why
      continue
    }
    if (why === BOTTOM_REACHED) rest(refs)
    else if (why === LAST_STEPS) {
      const outcome = lastStep(lanes)
      if (outcome !== F.OVER) return outcome
    }
    if (refs.phase !== TrackerPhase.TEARING_DOWN) return F.DONE
    if (why === LAST_STEPS) continue
    // What the kernels began, or has steps of its own.
    if (refs.stackDepth === 0) return F.DONE
    const top = refs.stackDepth - 1
    const object = refs.stackObject[top]
    const step = refs.stackStep[top]
    if (step === Step.LEAVING) {
      dropType(lanes, object)
      if (refs.phase !== TrackerPhase.TEARING_DOWN) return F.DONE
      continue
    }
    if (step === Step.ENTERING) {
      refs.stackDepth = top
      next = object
    } else if (step !== Step.CLEARED_BY_COLLECTOR && (step !== Step.CLEARING || isUncommon(refs.objFlags[object], refs.typeFlags[refs.objType[object]]))) return F.DONE
    if (top < bottom) bottom = top
  }
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

function growStack(refs: Refcounts): void {
  const depth = refs.stackDepth
  pushFrame(refs, NONE, Step.ENTERING)
  refs.stackDepth = depth
}
