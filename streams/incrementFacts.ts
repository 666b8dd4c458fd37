import type { FactBase } from './messageBase'

// Facts of the incremental collector (3.14.0–3.14.4), and of what it begins from. Said by the collectors. An object is the number of its block.

// ── counts and roots ─────────────────────────────────────────────────────────────────────────────────

/** An object is tracked: generation 0's count went up (3.14.1+). */
export interface TrackingCounted extends FactBase<'tracking.counted'> {
  readonly object: number
  readonly count: number
}
/** An object is tracked no more: generation 0's count went down. */
export interface UntrackingCounted extends FactBase<'untracking.counted'> {
  readonly object: number
  readonly count: number
}
/** Marking begins at this object too. `kind`: 0 the interpreter's, 1 on the stack of the innermost frame. */
export interface RootAdded extends FactBase<'root.added'> {
  readonly object: number
  readonly kind: number
}
/** The root at place `at` is one no more. */
export interface RootRemoved extends FactBase<'root.removed'> {
  readonly object: number
  readonly kind: number
  readonly at: number
}
/** The object is no root of this kind: nothing is removed. */
export interface RootAbsent extends FactBase<'root.absent'> {
  readonly object: number
  readonly kind: number
}
/** There is a new innermost frame. */
export type FramePushed = FactBase<'frame.pushed'>
/** The innermost frame is gone, and its roots. */
export type FramePopped = FactBase<'frame.popped'>
/** The outermost frame stays. */
export type FrameAbsent = FactBase<'frame.absent'>

// ── the course of an increment ───────────────────────────────────────────────────────────────────────

/** So many objects of work are owed (below 0: done ahead). The increment waits (0), marks (1), or collects (2). */
export interface WorkAssessed extends FactBase<'work.assessed'> {
  readonly work: number
  readonly increment: number
}
/** A root is reachable, and was not found before in this cycle. */
export interface RootMarked extends FactBase<'root.marked'> {
  readonly object: number
  readonly from: number
}
/** A frame was walked. `last` 1: none further out is. */
export interface FrameWalked extends FactBase<'frame.walked'> {
  readonly frame: number
  readonly last: number
}
/** A reachable object was dealt with; what it refers to is marked next. */
export interface ObjectFollowed extends FactBase<'object.followed'> {
  readonly object: number
}
/** A reachable object, `source`, refers to this one. */
export interface ObjectMarked extends FactBase<'object.marked'> {
  readonly object: number
  readonly source: number
  readonly from: number
}
/** What was marked is work that was done; the cycle is in this phase (0 mark, 1 collect). */
export interface MarkingCounted extends FactBase<'marking.counted'> {
  readonly work: number
  readonly phase: number
}
/** The object went to another list, and is in this space. */
export interface ObjectSpaced extends FactBase<'object.spaced'> {
  readonly object: number
  readonly from: number
  readonly to: number
  readonly space: number
}
/** So many objects are in the increment. */
export interface IncrementMeasured extends FactBase<'increment.measured'> {
  readonly size: number
}
/** A pending object joined the increment. */
export interface PendingTaken extends FactBase<'pending.taken'> {
  readonly object: number
  readonly from: number
}
/** And one that an object of the increment, `source`, refers to. */
export interface ObjectDrawn extends FactBase<'object.drawn'> {
  readonly object: number
  readonly source: number
  readonly from: number
}
/** Survivors go to this list. */
export interface SurvivorsPlaced extends FactBase<'survivors.placed'> {
  readonly list: number
}
/** A collection of what is young was counted. */
export type YoungCounted = FactBase<'young.counted'>
/** The work that is owed after an increment. */
export interface WorkDone extends FactBase<'work.done'> {
  readonly work: number
}
/** Nothing is pending any more: a new cycle begins, in this phase. */
export interface ScavengeCompleted extends FactBase<'scavenge.completed'> {
  readonly phase: number
}
/** The spaces changed their meaning; `visited` is that of what the new cycle deals with. */
export interface SpacesSwapped extends FactBase<'spaces.swapped'> {
  readonly visited: number
}
/** The object is in this space, and stays in its list. */
export interface SpaceChanged extends FactBase<'space.changed'> {
  readonly object: number
  readonly space: number
}

export type IncrementFact =
  | TrackingCounted
  | UntrackingCounted
  | RootAdded
  | RootRemoved
  | RootAbsent
  | FramePushed
  | FramePopped
  | FrameAbsent
  | WorkAssessed
  | RootMarked
  | FrameWalked
  | ObjectFollowed
  | ObjectMarked
  | MarkingCounted
  | ObjectSpaced
  | IncrementMeasured
  | PendingTaken
  | ObjectDrawn
  | SurvivorsPlaced
  | YoungCounted
  | WorkDone
  | ScavengeCompleted
  | SpacesSwapped
  | SpaceChanged
