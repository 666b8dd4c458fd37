import { callProgram, callStart, countInStats } from '../collector/callbacks'
import { deleteGarbage } from '../collector/deleteGarbage'
import { finalizeGarbage } from '../collector/finalizeGarbage'
import { clearFreeLists } from '../collector/freeLists'
import { handleResurrected } from '../collector/handleResurrected'
import { clearWeakrefsAgain, handleWeakrefs } from '../collector/handleWeakrefs'
import { moveUnreachable } from '../collector/moveUnreachable'
import type { PhaseSpec } from '../collector/phases'
import { promote } from '../collector/promote'
import { reportCollectable } from '../collector/report'
import { subtractRefs } from '../collector/subtractRefs'
import { untrackTuples } from '../collector/untrack'
import { updateRefs } from '../collector/updateRefs'
import type { CollectorView } from '../collector/view'
import { callWeakrefCallbacks } from '../collector/weakrefCallbacks'
import { NONE } from '../columns'
import { CyclePhase, Increment, List, YOUNG } from '../gc/layout'
import { assessWork, finishWork } from './assessWork'
import { completeScavenge, countFull, countYoung, moveYoungToPendingSpace, returnVisited, swapSpaces } from './complete'
import { countMarked, markAllReachable, markGlobalRoots, markStacks } from './mark'
import { pendingList, visitedList } from './spaces'
import { expandIncrement, mergeAll, mergeSurvivors, placeSurvivors, takeYoung } from './takeIncrement'

type Applies = (view: CollectorView) => boolean

// A collection is of what is young (0), an increment (1), or full (2).
const isYoung: Applies = ({ gc }) => gc.collecting === 0
const isIncrement: Applies = ({ gc }) => gc.collecting === 1
const isFull: Applies = ({ gc }) => gc.collecting === 2
const comesTo = (gc: CollectorView['gc'], increment: Increment): boolean => gc.collecting === 1 && gc.increment === increment
const works: Applies = ({ gc }) => !comesTo(gc, Increment.WAITS)
const marks: Applies = ({ gc }) => comesTo(gc, Increment.MARKS)
const collectsIncrement: Applies = ({ gc }) => comesTo(gc, Increment.COLLECTS)
const marksStacks: Applies = (view) => marks(view) || collectsIncrement(view)
const collects: Applies = (view) => !isIncrement(view) || collectsIncrement(view)
const hasIncrement: Applies = (view) => collects(view) && !isFull(view)
const clearsAgain: Applies = (view) => collects(view) && view.rules.clearsWeakrefsAgain === 1
// The cycle is over when nothing is pending; then its phase says so.
const endsCycle: Applies = (view) => isFull(view) || (collectsIncrement(view) && view.gc.length[pendingList(view.gc)] === 0)
const cycleEnded: Applies = (view) => isFull(view) || (collectsIncrement(view) && view.gc.cyclePhase === CyclePhase.MARK)
const isFrozen: Applies = ({ gc }) => gc.length[List.PERMANENT] > 0
const swaps: Applies = (view) => cycleEnded(view) && !isFrozen(view)
const returns: Applies = (view) => cycleEnded(view) && isFrozen(view)
const none = (): number => NONE

/** The phases of an incremental collector's collection, in their order. Source: `Python/gc.c` of 3.14.0 and 3.14.4. */
export const INCREMENTAL_PHASES: readonly PhaseSpec[] = [
  { name: 'callingStart', says: '`gc.callbacks` are called with "start".', source: 'invoke_gc_callback', begin: none, run: callStart },
  {
    name: 'assessingWork',
    says: 'Is there work to do, and is it to mark or to collect?',
    only: 'increments',
    source: 'assess_work_to_do',
    applies: isIncrement,
    begin: none,
    run: assessWork,
  },
  {
    name: 'untrackingYoungTuples',
    says: 'New tuples that cannot be part of a cycle are let go of.',
    only: 'not where there is no work',
    source: 'untrack_tuples',
    applies: works,
    lists: () => [YOUNG, List.UNREACHABLE],
    run: untrackTuples,
  },
  // What do the interpreter and its frames reach?
  {
    name: 'markingGlobalRoots',
    says: 'What the interpreter holds is marked.',
    only: 'increments that mark',
    source: 'mark_global_roots',
    applies: marks,
    begin: none,
    run: markGlobalRoots,
  },
  {
    name: 'followingGlobalRoots',
    says: 'And all that can be reached from there.',
    only: 'increments that mark',
    source: 'mark_all_reachable',
    applies: marks,
    begin: none,
    run: markAllReachable,
  },
  {
    name: 'markingStacks',
    says: 'What frames hold is marked.',
    only: 'increments that mark or collect',
    source: 'mark_stacks',
    applies: marksStacks,
    begin: none,
    run: markStacks,
  },
  {
    name: 'followingStacks',
    says: 'And all that can be reached from there.',
    only: 'increments that mark or collect',
    source: 'mark_all_reachable',
    applies: marksStacks,
    begin: none,
    run: markAllReachable,
  },
  {
    name: 'countingMarked',
    says: 'What was marked is work that was done.',
    only: 'increments that mark or collect',
    source: 'mark_at_start',
    applies: marksStacks,
    begin: none,
    run: countMarked,
  },
  // What is examined.
  { name: 'takingYoung', says: 'What is new is examined.', only: 'not full collections', source: 'gc_collect_increment', applies: hasIncrement, begin: none, run: takeYoung },
  {
    name: 'expandingIncrement',
    says: 'And pending objects, each with all that it reaches, as many as work is owed.',
    only: 'increments that collect',
    source: 'expand_region_transitively_reachable',
    applies: collectsIncrement,
    begin: none,
    run: expandIncrement,
  },
  { name: 'merging', says: 'All that is tracked is examined.', only: 'full collections', source: 'gc_collect_full', applies: isFull, begin: none, run: mergeAll },
  {
    name: 'placingSurvivors',
    says: 'Where do survivors wait?',
    only: 'where garbage is looked for',
    source: 'gc_collect_region',
    applies: collects,
    begin: none,
    run: placeSurvivors,
  },
  // What of it is reachable from outside?
  {
    name: 'updatingRefs',
    says: 'Each object begins with its reference count as `gc_refs`.',
    only: 'where garbage is looked for',
    source: 'update_refs',
    applies: collects,
    lists: (view) => [isFull(view) ? visitedList(view.gc) : List.INCREMENT, List.UNREACHABLE],
    run: updateRefs,
  },
  {
    name: 'subtractingRefs',
    says: 'References among the objects are subtracted: what is left comes from outside.',
    only: 'where garbage is looked for',
    source: 'subtract_refs',
    applies: collects,
    run: subtractRefs,
  },
  {
    name: 'movingUnreachable',
    says: 'What cannot be reached from outside goes to a list of its own.',
    only: 'where garbage is looked for',
    source: 'move_unreachable',
    applies: collects,
    run: moveUnreachable,
  },
  // Survivors.
  {
    name: 'untrackingTuples',
    says: 'Surviving tuples that cannot be part of a cycle are let go of.',
    only: 'where garbage is looked for',
    source: 'untrack_tuples',
    applies: collects,
    run: untrackTuples,
  },
  { name: 'promoting', says: 'Survivors wait in a list of their own.', only: 'not full collections', source: 'gc_list_merge', applies: hasIncrement, run: promote },
  // Garbage.
  {
    name: 'reportingCollectable',
    says: 'With `DEBUG_COLLECTABLE` the garbage is listed.',
    only: 'where garbage is looked for',
    source: 'debug_cycle',
    applies: collects,
    begin: none,
    run: reportCollectable,
  },
  {
    name: 'handlingWeakrefs',
    says: 'Weak references to garbage are cleared.',
    only: 'where garbage is looked for',
    source: 'handle_weakrefs',
    applies: collects,
    lists: () => [List.UNREACHABLE, List.WRCB_TO_CALL],
    run: handleWeakrefs,
  },
  {
    name: 'callingWeakrefCallbacks',
    says: 'The callbacks of those that are no garbage themselves are called.',
    only: 'where garbage is looked for',
    source: 'handle_weakrefs',
    applies: collects,
    begin: none,
    run: callWeakrefCallbacks,
  },
  {
    name: 'finalizing',
    says: "Finalizers are called, each once in an object's life.",
    only: 'where garbage is looked for',
    source: 'finalize_garbage',
    applies: collects,
    run: finalizeGarbage,
  },
  // Did a finalizer bring something back?
  {
    name: 'updatingRefsAgain',
    says: 'Did a finalizer bring something back? Reference counts once more.',
    only: 'where garbage is looked for',
    source: 'update_refs',
    applies: collects,
    lists: () => [List.UNREACHABLE, List.STILL_UNREACHABLE],
    run: updateRefs,
  },
  {
    name: 'subtractingRefsAgain',
    says: 'References among the garbage are subtracted once more.',
    only: 'where garbage is looked for',
    source: 'subtract_refs',
    applies: collects,
    run: subtractRefs,
  },
  {
    name: 'movingUnreachableAgain',
    says: 'What can be reached from outside now is kept apart.',
    only: 'where garbage is looked for',
    source: 'move_unreachable',
    applies: collects,
    run: moveUnreachable,
  },
  {
    name: 'handlingResurrected',
    says: 'It lives on; the rest is counted.',
    only: 'where garbage is looked for',
    source: 'handle_resurrected_objects',
    applies: collects,
    begin: none,
    run: handleResurrected,
  },
  {
    name: 'clearingWeakrefs',
    says: 'Weak references that finalizers made to the garbage are cleared.',
    only: '3.14.4',
    source: 'clear_weakrefs',
    applies: clearsAgain,
    lists: () => [List.STILL_UNREACHABLE, List.WRCB_TO_CALL],
    run: clearWeakrefsAgain,
  },
  {
    name: 'deletingGarbage',
    says: 'Garbage lets go of what it refers to, object by object.',
    only: 'where garbage is looked for',
    source: 'delete_garbage',
    applies: collects,
    begin: none,
    run: deleteGarbage,
  },
  // The end.
  {
    name: 'mergingSurvivors',
    says: 'Survivors join what was visited in this cycle.',
    only: 'not full collections',
    source: 'gc_list_merge',
    applies: hasIncrement,
    begin: none,
    run: mergeSurvivors,
  },
  {
    name: 'countingYoung',
    says: 'The collection is counted by the visited space.',
    only: 'collections of what is young',
    source: 'gc_collect_young',
    applies: isYoung,
    begin: none,
    run: countYoung,
  },
  { name: 'countingFull', says: 'All counts are 0.', only: 'full collections', source: 'gc_collect_full', applies: isFull, begin: none, run: countFull },
  {
    name: 'finishingWork',
    says: 'What was examined is work that was done.',
    only: 'increments that collect',
    source: 'gc_collect_increment',
    applies: collectsIncrement,
    begin: none,
    run: finishWork,
  },
  {
    name: 'completing',
    says: 'Nothing is pending: a new cycle begins.',
    only: 'where nothing is pending',
    source: 'completed_scavenge',
    applies: endsCycle,
    begin: none,
    run: completeScavenge,
  },
  {
    name: 'swappingSpaces',
    says: 'What was visited is pending from now on.',
    only: 'where a cycle ends and nothing is frozen',
    source: 'completed_scavenge',
    applies: swaps,
    begin: none,
    run: swapSpaces,
  },
  {
    name: 'spacingYoung',
    says: 'And so is what is new.',
    only: 'where a cycle ends and nothing is frozen',
    source: 'gc_list_set_space',
    applies: swaps,
    begin: ({ gc }) => gc.head[YOUNG],
    run: moveYoungToPendingSpace,
  },
  {
    name: 'returningVisited',
    says: 'What was visited goes back to what is pending.',
    only: 'where a cycle ends and something is frozen',
    source: 'completed_scavenge',
    applies: returns,
    begin: none,
    run: returnVisited,
  },
  { name: 'clearingFreeLists', says: 'Free lists are emptied.', only: 'full collections', source: '_PyGC_ClearAllFreeLists', applies: isFull, begin: () => 0, run: clearFreeLists },
  {
    name: 'countingCollection',
    says: 'The collection is counted in `gc.get_stats()`.',
    only: 'where garbage is looked for',
    source: 'add_stats',
    applies: collects,
    begin: none,
    run: countInStats,
  },
  { name: 'callingStop', says: '`gc.callbacks` are called with "stop".', source: 'invoke_gc_callback', begin: none, run: callProgram },
]
