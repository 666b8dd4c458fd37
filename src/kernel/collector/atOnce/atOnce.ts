import { finalizeGarbage } from '../finalizeGarbage'
import { handleWeakrefs } from '../handleWeakrefs'
import { mergeYounger } from '../mergeYounger'
import { moveUnreachable } from '../moveUnreachable'
import type { PhaseSpec } from '../phases'
import { promote } from '../promote'
import { subtractRefs } from '../subtractRefs'
import { updateRefs } from '../updateRefs'
import { mergeYoungerAtOnce, promoteAtOnce } from './merge'
import { moveUnreachableAtOnce } from './moveUnreachable'
import { finalizeGarbageAtOnce, handleWeakrefsAtOnce } from './passes'
import { subtractRefsAtOnce } from './subtractRefs'
import { updateRefsAtOnce } from './updateRefs'

type Run = PhaseSpec['run']

const AT_ONCE: ReadonlyMap<Run, Run> = new Map<Run, Run>([
  [mergeYounger, mergeYoungerAtOnce],
  [updateRefs, updateRefsAtOnce],
  [subtractRefs, subtractRefsAtOnce],
  [moveUnreachable, moveUnreachableAtOnce],
  [promote, promoteAtOnce],
  [handleWeakrefs, handleWeakrefsAtOnce],
  [finalizeGarbage, finalizeGarbageAtOnce],
])

/** How each of these phases is run where it runs to its end and its facts are counted and hashed only: the same facts, and the same columns at its end. */
export function atOnce(phases: readonly PhaseSpec[]): readonly Run[] {
  return phases.map(({ run }) => AT_ONCE.get(run) ?? run)
}
