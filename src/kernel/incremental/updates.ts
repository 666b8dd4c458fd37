import { NONE } from '../columns'
import { F, type FactKind } from '../facts'
import { type CyclePhase, type Generations, type Increment, List, OLD_SPACES, YOUNG } from '../gc/layout'
import { objectMoved, spaceSet } from '../gc/updates'

// Every change of the lists by an increment, one function a fact. Kernel and fold share them (law L5). No rule is decided here.

/** The work that is owed, and what the increment comes to. What was new is counted anew. */
export function workAssessed(gc: Generations, work: number, increment: Increment): void {
  gc.workToDo = work
  gc.increment = increment
  gc.count[YOUNG] = 0
  gc.considerAbove = 0
  gc.marked = 0
  gc.incrementSize = 0
  gc.frameCursor = gc.frames - 1
}

// ── marking ──────────────────────────────────────────────────────────────────────────────────────

/** A root, which nobody had found yet. */
export function rootMarked(gc: Generations, object: number, from: number): void {
  objectMoved(gc, object, from, List.REACHABLE)
  spaceSet(gc, object, gc.visitedSpace)
  gc.marked++
}

/** The same, of an object that a reachable one refers to. */
export function objectMarked(gc: Generations, object: number, _by: number, from: number): void {
  rootMarked(gc, object, from)
}

/** `last` 1: no frame further out is walked. */
export function frameWalked(gc: Generations, frame: number, last: number): void {
  gc.frameVisited[frame] = 1
  gc.frameCursor = last === 1 ? NONE : frame - 1
}

/** What the object refers to is looked at next; it was dealt with in this cycle. */
export function objectFollowed(gc: Generations, object: number): void {
  objectMoved(gc, object, List.REACHABLE, OLD_SPACES + gc.visitedSpace)
}

export function markingCounted(gc: Generations, work: number, phase: CyclePhase): void {
  gc.workToDo = work
  gc.cyclePhase = phase
}

// ── the increment ────────────────────────────────────────────────────────────────────────────────

/** From one list to the end of another, in this space. */
export function objectSpaced(gc: Generations, object: number, from: number, to: number, space: number): void {
  objectMoved(gc, object, from, to)
  spaceSet(gc, object, space)
}

export function incrementMeasured(gc: Generations, size: number): void {
  gc.incrementSize = size
}

/** A pending object joins the increment, and what it refers to is looked at next. */
export function pendingTaken(gc: Generations, object: number, from: number): void {
  objectSpaced(gc, object, from, List.INCREMENT, gc.visitedSpace)
  gc.incrementSize++
  gc.cursor = object
}

/** A pending object that one of the increment refers to joins it. */
export function objectDrawn(gc: Generations, object: number, _by: number, from: number): void {
  objectSpaced(gc, object, from, List.INCREMENT, gc.visitedSpace)
  gc.incrementSize++
}

/** Survivors go to this list. */
export function survivorsPlaced(gc: Generations, list: number): void {
  gc.survivors = list
}

// ── its end ──────────────────────────────────────────────────────────────────────────────────────

/** A collection of what is young: the visited space counts it. */
export function youngCounted(gc: Generations): void {
  gc.count[YOUNG] = 0
  gc.considerAbove = 0
  gc.count[OLD_SPACES + gc.visitedSpace]++
}

export function workDone(gc: Generations, work: number): void {
  gc.workToDo = work
}

/** Nothing is pending any more: the next increment marks. */
export function scavengeCompleted(gc: Generations, phase: CyclePhase): void {
  gc.workToDo = 0
  gc.cyclePhase = phase
}

/** What was visited is pending from now on; so is what is new. */
export function spacesSwapped(gc: Generations, visited: number): void {
  gc.youngSpace = gc.visitedSpace
  gc.visitedSpace = visited
}

/** The object stays in its list. The next one comes. */
export function spaceChanged(gc: Generations, object: number, space: number): void {
  spaceSet(gc, object, space)
  gc.cursor = gc.gcNext[object]
}

type Update = (gc: Generations, a: number, b: number, c: number, address: number) => void

/** Fact → what it does to the lists. */
export const INCREMENTAL_UPDATES: ReadonlyMap<FactKind, Update> = new Map<FactKind, Update>([
  [F.WORK_ASSESSED, workAssessed],
  [F.ROOT_MARKED, rootMarked],
  [F.OBJECT_MARKED, objectMarked],
  [F.FRAME_WALKED, frameWalked],
  [F.OBJECT_FOLLOWED, objectFollowed],
  [F.MARKING_COUNTED, markingCounted],
  [F.OBJECT_SPACED, objectSpaced],
  [F.INCREMENT_MEASURED, incrementMeasured],
  [F.PENDING_TAKEN, pendingTaken],
  [F.OBJECT_DRAWN, objectDrawn],
  [F.SURVIVORS_PLACED, survivorsPlaced],
  [F.YOUNG_COUNTED, youngCounted],
  [F.WORK_DONE, workDone],
  [F.SCAVENGE_COMPLETED, scavengeCompleted],
  [F.SPACES_SWAPPED, spacesSwapped],
  [F.SPACE_CHANGED, spaceChanged],
])
