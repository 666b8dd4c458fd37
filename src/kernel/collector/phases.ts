import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import type { Outcome } from '../facts'
import { GENERATIONS, List } from '../gc/layout'
import { callStart, callStop } from './callbacks'
import { deleteGarbage } from './deleteGarbage'
import { finalizeGarbage } from './finalizeGarbage'
import { clearFreeLists } from './freeLists'
import { handleResurrected } from './handleResurrected'
import { handleWeakrefs } from './handleWeakrefs'
import { handleLegacyFinalizers, moveLegacyFinalizerReachable, moveLegacyFinalizers } from './legacyFinalizers'
import { countCollection, mergeYounger } from './mergeYounger'
import { moveUnreachable } from './moveUnreachable'
import { choosePromotion, promote } from './promote'
import { reportCollectable } from './report'
import { subtractRefs } from './subtractRefs'
import { untrackDicts, untrackTuples } from './untrack'
import { updateRefs } from './updateRefs'
import type { CollectorView } from './view'
import { callWeakrefCallbacks } from './weakrefCallbacks'

/** One phase of a collection. */
export interface PhaseSpec {
  /** Its state in the chart. */
  readonly name: string
  /** What it does, in a sentence. */
  readonly says: string
  /** In which collections, where not in all. */
  readonly only?: string
  /** The function of `Modules/gcmodule.c` (3.13: `Python/gc.c`) that does it. */
  readonly source: string
  /** Does this collection have it? Without: each one. */
  applies?(view: CollectorView): boolean
  /** Where it begins. Without: at the head of the list that is examined. */
  begin?(view: CollectorView): number
  /** The lists that it examines, and where it puts what is not reachable. Without: as the phase before. */
  lists?(view: CollectorView): readonly [examined: number, suspects: number]
  /**
   * Goes on for `steps` objects at most, or to the phase's end.
   *
   * @returns OVER, DONE where there is more, or the kind of the fact that must be answered before it goes on
   */
  run(view: CollectorView, steps: number, sink: FactSink): Outcome
}

const isFull = ({ gc }: CollectorView): boolean => gc.collecting === GENERATIONS - 1
const hasLegacyFinalizers = ({ rules }: CollectorView): boolean => rules.legacyFinalizers === 1
const hasFinalizers = (view: CollectorView): boolean => !hasLegacyFinalizers(view)
const splitsResurrected = (view: CollectorView): boolean => hasFinalizers(view) && view.rules.resurrection === 'reachable'
const untracksDicts = (view: CollectorView): boolean => isFull(view) && view.rules.dictsTracked === 'when needed'
const none = (): number => NONE

/** The phases of a collection, in their order: the one list that kernel, chart and docs have. */
export const PHASES: readonly PhaseSpec[] = [
  { name: 'callingStart', says: '`gc.callbacks` are called with "start".', source: 'invoke_gc_callback', begin: none, run: callStart },
  { name: 'updatingCounts', says: "The older generation's count goes up; those of the collected ones are 0.", source: 'gc_collect_main', begin: none, run: countCollection },
  { name: 'merging', says: 'Younger generations join the one that is collected.', source: 'gc_list_merge', begin: none, run: mergeYounger },
  // What is reachable from outside?
  {
    name: 'updatingRefs',
    says: 'Each object begins with its reference count as `gc_refs`.',
    source: 'update_refs',
    lists: ({ gc }) => [gc.collecting, List.UNREACHABLE],
    run: updateRefs,
  },
  { name: 'subtractingRefs', says: 'References among the objects are subtracted: what is left comes from outside.', source: 'subtract_refs', run: subtractRefs },
  { name: 'movingUnreachable', says: 'What cannot be reached from outside goes to a list of its own.', source: 'move_unreachable', run: moveUnreachable },
  // Survivors.
  { name: 'untrackingTuples', says: 'Surviving tuples that cannot be part of a cycle are let go of.', source: 'untrack_tuples', run: untrackTuples },
  { name: 'untrackingDicts', says: 'And so are dicts.', only: 'full collections', source: 'untrack_dicts', applies: untracksDicts, run: untrackDicts },
  { name: 'choosingPromotion', says: 'Long-lived objects are counted; the promotion policy is asked.', source: 'gc_collect_main', begin: none, run: choosePromotion },
  { name: 'promoting', says: 'Survivors join the list that it chose.', source: 'gc_list_merge', run: promote },
  // Garbage.
  {
    name: 'movingLegacyFinalizers',
    says: 'Garbage with a finalizer that is not safe in a cycle is set aside.',
    only: 'before PEP 442',
    source: 'move_legacy_finalizers',
    applies: hasLegacyFinalizers,
    lists: () => [List.UNREACHABLE, List.FINALIZERS],
    run: moveLegacyFinalizers,
  },
  {
    name: 'movingLegacyReachable',
    says: 'And so is what it refers to.',
    only: 'before PEP 442',
    source: 'move_legacy_finalizer_reachable',
    applies: hasLegacyFinalizers,
    lists: () => [List.FINALIZERS, List.UNREACHABLE],
    run: moveLegacyFinalizerReachable,
  },
  { name: 'reportingCollectable', says: 'With `DEBUG_COLLECTABLE` the garbage is listed.', source: 'debug_cycle', begin: none, run: reportCollectable },
  { name: 'handlingWeakrefs', says: 'Weak references to garbage are cleared.', source: 'handle_weakrefs', lists: () => [List.UNREACHABLE, List.WRCB_TO_CALL], run: handleWeakrefs },
  { name: 'callingWeakrefCallbacks', says: 'The callbacks of those that are no garbage themselves are called.', source: 'handle_weakrefs', begin: none, run: callWeakrefCallbacks },
  {
    name: 'finalizing',
    says: "Finalizers are called, each once in an object's life.",
    only: 'from PEP 442 on',
    source: 'finalize_garbage',
    applies: hasFinalizers,
    run: finalizeGarbage,
  },
  // Did a finalizer bring something back?
  {
    name: 'updatingRefsAgain',
    says: 'A second look at the garbage: `gc_refs` anew,',
    only: 'from PEP 442 on',
    source: 'update_refs',
    applies: hasFinalizers,
    lists: () => [List.UNREACHABLE, List.STILL_UNREACHABLE],
    run: updateRefs,
  },
  { name: 'subtractingRefsAgain', says: 'references subtracted,', only: 'from PEP 442 on', source: 'subtract_refs', applies: hasFinalizers, run: subtractRefs },
  {
    name: 'movingUnreachableAgain',
    says: 'and what is still unreachable set apart.',
    only: 'from 3.9 on',
    source: 'move_unreachable',
    applies: splitsResurrected,
    run: moveUnreachable,
  },
  {
    name: 'handlingResurrected',
    says: 'What a finalizer brought back joins the survivors; the rest is counted.',
    source: 'handle_resurrected_objects',
    begin: none,
    run: handleResurrected,
  },
  {
    name: 'deletingGarbage',
    says: 'Each object lets go of what it refers to, until reference counting has freed them all.',
    source: 'delete_garbage',
    begin: none,
    run: deleteGarbage,
  },
  {
    name: 'handlingLegacyFinalizers',
    says: 'What was set aside is counted; that with a finalizer joins `gc.garbage`.',
    only: 'before PEP 442',
    source: 'handle_legacy_finalizers',
    applies: hasLegacyFinalizers,
    begin: none,
    run: handleLegacyFinalizers,
  },
  {
    name: 'clearingFreeLists',
    says: 'The free lists of all types are emptied.',
    only: 'full collections',
    source: 'clear_freelists',
    applies: isFull,
    begin: () => 0,
    run: clearFreeLists,
  },
  { name: 'callingStop', says: 'The collection is counted in `gc.get_stats()`; `gc.callbacks` are called with "stop".', source: 'invoke_gc_callback', begin: none, run: callStop },
]
