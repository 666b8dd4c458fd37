import type { CollectorProfile } from '../../profiles/objectProfile'
import { doubled, grown, links, NONE } from '../columns'

/**
 * Layout of the collector's generations. Source: `Modules/gcmodule.c` (to 3.12), `Python/gc.c` (3.13), `Include/internal/pycore_gc.h`.
 *
 * A generation is a doubly linked list of objects, the oldest first: `PyGC_Head` is `gcNext` and `gcPrev`. An object is in at most one.
 * The permanent generation (`gc.freeze`) is a list like the others.
 */
export const GENERATIONS = 3
/** Decisions that are policies, in the order of `POLICY_IDS`. */
export const enum Decides {
  TRIGGER = 0,
  SCOPE = 1,
  PROMOTION = 2,
}
const DECISIONS = 3
/** The lists by number: the generations, the permanent one (`gc.freeze`), and those of a collection that is under way. */
export const enum List {
  PERMANENT = 3,
  /** `unreachable`: what a collection takes for garbage. */
  UNREACHABLE = 4,
  /** `finalizers`: garbage that must not be touched (`tp_del`), and what it refers to. */
  FINALIZERS = 5,
  /** `wrcb_to_call`: weak references whose callbacks are due. */
  WRCB_TO_CALL = 6,
  /** `still_unreachable`: garbage that no finalizer brought back. */
  STILL_UNREACHABLE = 7,
  /** `reachable`: what the mark phase of an incremental collection has found, and not looked into yet. */
  REACHABLE = 8,
  /** `increment`: what an incremental collection examines. */
  INCREMENT = 9,
  /** `survivors`: what it leaves, until all garbage is deleted. */
  SURVIVORS = 10,
}
export const PERMANENT = List.PERMANENT
export const LISTS = 11
/** `gcList` of an object that is not tracked. */
export const UNTRACKED = 255

/** Flags of an object: `gcFlags`. */
export const enum GcFlag {
  /** The incremental collector's space: 0 or 1 (`NEXT_MASK_OLD_SPACE_1`). */
  SPACE = 1,
}

/** The incremental collector's lists (3.14.0–3.14.4): `young`, and the two old spaces. */
export const YOUNG = 0
export const OLD_SPACES = 1

/** The phase that a cycle of increments is in: `cyclePhase`. */
export const enum CyclePhase {
  /** `GC_PHASE_MARK`: the next increment marks what the interpreter and its frames reach. */
  MARK = 0,
  /** `GC_PHASE_COLLECT`: increments look for garbage, until nothing is pending. */
  COLLECT = 1,
}

/** What an increment comes to: `increment`. */
export const enum Increment {
  /** Nothing: there is no work to do yet. */
  WAITS = 0,
  MARKS = 1,
  COLLECTS = 2,
}

/** Where marking begins (`root.add`). */
export const enum RootKind {
  /** What the interpreter holds: `sys`, builtins, the dicts of static types. */
  INTERPRETER = 0,
  /** What the innermost frame holds: its locals and its stack. */
  STACK = 1,
}

/** `gc.set_debug`: what the collector reports, and keeps. */
export const enum Debug {
  STATS = 1,
  COLLECTABLE = 2,
  UNCOLLECTABLE = 4,
  SAVEALL = 32,
}

/** Whom the collector waits for before it goes on: `awaiting`. */
export const enum Awaiting {
  NOBODY = 0,
  /** The program: a finalizer, a callback. */
  PROGRAM = 1,
  /** The tracker, who was asked to let go of something. */
  TRACKER = 2,
  /** A policy that was asked. */
  POLICY = 3,
}

/** What all generations share. */
export class Generations {
  readonly collectsAtSafepoints: boolean
  /** Does generation 0 count what is tracked (3.14.1+), or what is allocated? */
  readonly countsTracking: boolean
  /** Are the lists 1 and 2 two old spaces, not generations? */
  readonly incremental: boolean
  /** Index = object; the neighbours in its list, NONE at an end. */
  gcNext: Int32Array
  gcPrev: Int32Array
  /** The list that the object is in, or UNTRACKED. */
  gcList: Uint8Array
  /** `gc_refs`: while it is examined, references to it from outside of what is examined; else NONE (`PREV_MASK_COLLECTING`, `gc_refs` in one). */
  gcRefs: Int32Array
  /** GcFlag. */
  gcFlags: Uint8Array
  /** Index = list. */
  head: Int32Array
  tail: Int32Array
  /** Objects in each list. Not CPython's: our ledger. */
  length: Int32Array
  /** `count`: generation 0 allocations minus deallocations; 1 and 2 collections of the next younger one. */
  count: Int32Array
  threshold: Int32Array
  /** `gc.get_stats()`, by generation. */
  collections: Int32Array
  collected: Int32Array
  uncollectable: Int32Array
  /** Who decides: index = Decides, value = number of a policy at hand, NONE: the plan's own. */
  policies: Int32Array
  /** `gc.garbage`: each object is held once. */
  garbage: Int32Array
  /** Objects of the interpreter where marking begins, in order. */
  interpreterRoots: Int32Array
  /** Objects on the stacks of frames, the outermost frame's first. */
  stackRoots: Int32Array
  /** Index = frame, from the outermost on: its first in `stackRoots`. */
  frameBase: Int32Array
  /** 1: the frame was walked since it began (`visited`). */
  frameVisited: Uint8Array

  enabled: number
  /** `long_lived_total`, `long_lived_pending`: objects that survived the last full collection; and since then collections of generation 1. */
  longLivedTotal: number
  longLivedPending: number
  /** 1: a collection waits for a safepoint (3.12+). */
  scheduled: number
  /** The trigger is asked again where generation 0's count is above this. Not CPython's: its trigger never declines there. */
  considerAbove: number
  garbageLength: number
  /** `gc.set_debug`. */
  debug: number
  /** 1: the program has `gc.callbacks`. */
  hasCallbacks: number
  interpreterRootsLength: number
  stackRootsLength: number
  frames: number

  // ── increments ──
  /** `heap_size`: objects that are counted. CPython's from 3.14; before that our ledger. */
  heapSize: number
  /** `work_to_do`: objects that increments owe; below 0 they are ahead. */
  workToDo: number
  /** `visited_space`: the old space of what this cycle has dealt with; the other one's is pending. */
  visitedSpace: number
  /** The space of a new object: that of what is pending. */
  youngSpace: number
  /** CyclePhase. */
  cyclePhase: number

  // ── the collection under way ──
  /** Collections that have begun so far, those too that came to nothing. Not CPython's: our ledger. */
  started: number
  /** The generation that is collected; NONE: no collection runs (`collecting`). */
  collecting: number
  /** 1: nobody asked for it. */
  automatic: number
  /** Where it stands: an index of the collector's list of phases. */
  phase: number
  /** The object that comes next. It moves on when its object leaves the list. */
  cursor: number
  /** The object that is being dealt with: finalized, cleared, called back; or NONE. */
  subject: number
  awaiting: number
  /** Objects that were being torn down when it began: it is its turn only at this depth. */
  depth: number
  /** The list that is examined, where what is not reachable goes, and where survivors go. */
  examined: number
  suspects: number
  survivors: number
  /** What it has found so far. */
  foundCollected: number
  foundUncollectable: number
  /** Increment: what the one under way comes to. */
  increment: number
  /** Objects that it has marked; and objects in it. */
  marked: number
  incrementSize: number
  /** The next frame that it walks; NONE: it walks no further. */
  frameCursor: number
  /** What the last collection returned. */
  result: number

  constructor(profile: CollectorProfile, capacity: number) {
    // What the lanes read first, as in `Refcounts`.
    this.gcNext = links(capacity)
    this.gcPrev = links(capacity)
    this.gcList = new Uint8Array(capacity).fill(UNTRACKED)
    this.gcFlags = new Uint8Array(capacity)
    this.gcRefs = links(capacity)
    this.head = links(LISTS)
    this.tail = links(LISTS)
    this.length = new Int32Array(LISTS)
    this.count = new Int32Array(GENERATIONS)
    this.threshold = Int32Array.from(profile.thresholds)
    this.collecting = NONE
    this.enabled = 1
    this.heapSize = 0
    this.youngSpace = profile.increments === null ? 0 : 1
    this.cursor = NONE
    this.incremental = profile.increments !== null
    // And the rest.
    this.collectsAtSafepoints = profile.collectsAtSafepoints === 1
    this.countsTracking = profile.counts === 'tracking'
    this.collections = new Int32Array(GENERATIONS)
    this.collected = new Int32Array(GENERATIONS)
    this.uncollectable = new Int32Array(GENERATIONS)
    this.policies = links(DECISIONS)
    this.garbage = new Int32Array(0)
    this.interpreterRoots = new Int32Array(0)
    this.stackRoots = new Int32Array(0)
    this.frameBase = new Int32Array(1)
    this.frameVisited = new Uint8Array(1)
    this.longLivedTotal = 0
    this.longLivedPending = 0
    this.scheduled = 0
    this.considerAbove = 0
    this.garbageLength = 0
    this.debug = 0
    this.hasCallbacks = 0
    this.interpreterRootsLength = 0
    this.stackRootsLength = 0
    this.frames = 1
    this.workToDo = profile.increments?.workToDoAtStart ?? 0
    this.visitedSpace = 0
    this.cyclePhase = CyclePhase.MARK
    this.started = 0
    this.automatic = 0
    this.phase = 0
    this.subject = NONE
    this.awaiting = Awaiting.NOBODY
    this.depth = 0
    this.examined = 0
    this.suspects = 0
    this.survivors = 0
    this.foundCollected = 0
    this.foundUncollectable = 0
    this.increment = Increment.WAITS
    this.marked = 0
    this.incrementSize = 0
    this.frameCursor = NONE
    this.result = 0
  }
}

export const GENERATION_COLUMNS = [
  'gcNext',
  'gcPrev',
  'gcList',
  'gcRefs',
  'gcFlags',
  'head',
  'tail',
  'length',
  'count',
  'threshold',
  'collections',
  'collected',
  'uncollectable',
  'policies',
  'garbage',
  'interpreterRoots',
  'stackRoots',
  'frameBase',
  'frameVisited',
] as const satisfies readonly (keyof Generations)[]
export const GENERATION_VALUES = [
  'enabled',
  'longLivedTotal',
  'longLivedPending',
  'scheduled',
  'considerAbove',
  'garbageLength',
  'debug',
  'hasCallbacks',
  'interpreterRootsLength',
  'stackRootsLength',
  'frames',
  'heapSize',
  'workToDo',
  'visitedSpace',
  'youngSpace',
  'cyclePhase',
  'started',
  'collecting',
  'automatic',
  'phase',
  'cursor',
  'subject',
  'awaiting',
  'depth',
  'examined',
  'suspects',
  'survivors',
  'foundCollected',
  'foundUncollectable',
  'increment',
  'marked',
  'incrementSize',
  'frameCursor',
  'result',
] as const satisfies readonly (keyof Generations)[]

/** @param capacity - how many objects to expect; the columns grow where there are more */
export function createGenerations(profile: CollectorProfile, capacity = 64): Generations {
  return new Generations(profile, capacity)
}

/** Makes room for object `last`. */
export function reserveTracked(gc: Generations, last: number): void {
  if (last < gc.gcList.length) return
  const length = doubled(gc.gcList.length, last)
  gc.gcNext = grown(gc.gcNext, length, NONE)
  gc.gcPrev = grown(gc.gcPrev, length, NONE)
  gc.gcList = grown(gc.gcList, length, UNTRACKED)
  gc.gcRefs = grown(gc.gcRefs, length, NONE)
  gc.gcFlags = grown(gc.gcFlags, length)
}
