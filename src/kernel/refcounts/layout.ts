import { doubled, grown, links, NONE } from '../columns'

/**
 * Layout of the object table: who refers to whom, how often each object is held, and what is being torn down.
 * Source: `Include/object.h` (reference counts), `Objects/object.c` (`_Py_Dealloc`, the trashcan), each type's `tp_dealloc`.
 *
 * **Objects** are named by the number of their block: an object that a free list made of an old block has that block's number, and a
 * number whose block went back to the allocator is given again, the last one first. `objBirth` tells two objects of one number apart.
 * A static object has a number and no block; a buffer is a block, and has a number.
 *
 * **Slots** are an object's references, in the order in which CPython keeps them: items, entries (key, value, key, value …), fields.
 * They lie side by side in `slotTarget`, from `slotBase[object]` on, with room for `1 << slotShift[object]`. A small range stays with its
 * number when the object dies (KEPT_RANGE). Another that is given up is kept for the next of its size: `rangeHead[shift]`, linked through its first slot.
 *
 * **The stack** holds the objects that are being torn down, the innermost last: CPython's C stack, written out.
 */

/** Flags of an object. */
export const enum ObjectFlag {
  /** Its count never moves (3.12+). */
  IMMORTAL = 1,
  /** It is in one of the collector's lists. */
  TRACKED = 2,
  /** It has no block of the heap. */
  STATIC = 4,
  /** Its finalizer was called: it is not called again. */
  FINALIZED = 8,
  /** NOT IN CPYTHON: it waits for a safepoint (deferred counting). */
  DEFERRED = 16,
  /** It has weak references. */
  WEAKLY_REFERENCED = 32,
  /** A dict of values alone, whose keys its class has. */
  SPLIT = 64,
  /** From 3.13, of an instance and of the dict in its first slot: that dict's values lie in the instance, which visits them; the dict visits nothing, and is not visited through it. */
  EMBEDDED = 128,
}

/** What the type of an object decides about its birth and its end; flags of `typeFlags`. */
export const enum TypeFlag {
  /** Allocated with a GC head: counted by generation 0. */
  GC = 1,
  /** Its deallocator is guarded by the trashcan. */
  TRASHCAN = 2,
  /** References are given up from the last to the first. */
  FROM_END = 4,
  /** The program has a finalizer for it: `__del__`. */
  FINALIZER = 8,
  /** Of two neighbouring references the second is visited first: the value, then the key. */
  VALUE_FIRST = 16,
  /** The collector can make it let go of what it refers to (`tp_clear`). */
  CLEARS = 32,
  /** And its buffers go with them. */
  CLEARS_BUFFERS = 64,
  /** An object that its finalizer brought back is finalized again (before PEP 442). */
  FINALIZER_AGAIN = 128,
  /**
   * Of `FROM_END`: so many times this, as many references stand before the items, and are given up before them, from the first on
   * (`subtype_dealloc`: slots and `__dict__` of a subclass of list or tuple, then what its base does). The rest of the flags' bits.
   */
  BEFORE_ITEMS = 256,
}

/** Where the teardown of an object stands. What is left to do within a step is read off the columns. */
export const enum Step {
  /** The trashcan's limit is looked at; it leaves the collector's list. */
  ENTERING = 0,
  /** The program's finalizer runs. */
  FINALIZING = 1,
  /** Its references are given up one by one, then its buffers, the later first, then its block. */
  CLEARING = 2,
  /** It is no more; an instance lets go of its class. */
  LEAVING = 3,
  /** Nothing is left to do. */
  LEFT = 4,
  /** Not an object: the trashcan is being emptied. */
  EMPTYING_TRASHCAN = 5,
  /** The callbacks of its weak references run. */
  CALLING_BACK = 6,
  /** They have run: what is left of its weak references is cleared without a word, and it goes on as CLEARING. */
  CALLED_BACK = 7,
  /** Not its end: the collector has it let go of what it refers to. */
  CLEARED_BY_COLLECTOR = 8,
}

/** What the tracker waits for. */
export const enum TrackerPhase {
  IDLE = 0,
  /** A free list was asked for a block. */
  AWAITING_CACHE = 1,
  /** The allocator was asked for an object's block. */
  AWAITING_BLOCK = 2,
  /** The allocator was asked for a buffer. */
  AWAITING_BUFFER = 3,
  /** Teardown: it goes on when generation 0 has let go of the object. */
  TEARING_DOWN = 4,
  /** A free list, or the allocator, takes a block. */
  AWAITING_RELEASE = 5,
  /** A finalizer or a callback runs: operations are served meanwhile. */
  AWAITING_PROGRAM = 6,
}

/** Limits of the trashcan (`Objects/object.c`; 3.13: `Include/cpython/object.h`). */
export interface TrashcanLimits {
  /** Levels of teardown inside one another before an object is put off. */
  readonly levels: number
  /** The trashcan is emptied where at most so many levels are open (0: only at the outermost). */
  readonly emptiedAt: number
}

/** `pendingType` where a free list is asked for a buffer: BUFFER_KIND − which one. */
export const BUFFER_KIND = -1

/** A new object's `cache` where free list n is not asked, and takes the block in the end: KEPT_BY − n. */
export const KEPT_BY = -2

/** Buffers of an object beside its own block: items, keys, values, a table. */
export const BUFFERS = 2

/** The tracker's whole state. */
export class Refcounts {
  // ── constants ──
  readonly trashcanLevels: number
  readonly trashcanEmptiedAt: number

  // ── objects ──
  /** Type number; 0 where the object is not alive. */
  objType: Uint16Array
  /** `ob_refcnt`. */
  objRefcnt: Int32Array
  /** ObjectFlag. */
  objFlags: Uint8Array
  /** Which birth it is, from 1 on. */
  objBirth: Float64Array
  /** Free list that takes the block when the object dies; NONE. */
  objCache: Int32Array
  /** Its buffers, BUFFERS an object; NONE. */
  objBuffer: Int32Array
  /** Free list that takes the buffer; NONE. */
  objBufferCache: Int32Array
  /** Bytes asked for its own block. */
  objNbytes: Float64Array
  /** Bytes asked for each buffer. */
  objBufferNbytes: Float64Array
  slotBase: Int32Array
  slotLength: Int32Array
  /** Room for 1 << slotShift references; 255: no range. */
  slotShift: Uint8Array

  // ── references ──
  /** The object that is referred to, or NONE. */
  slotTarget: Int32Array
  rangeHead: Int32Array

  // ── types; 0 is no type ──
  /** TypeFlag. */
  typeFlags: Uint16Array
  /** The class object, whose reference each instance holds; NONE for built-in types. */
  typeObject: Int32Array

  // ── teardown ──
  stackObject: Int32Array
  stackStep: Uint8Array
  /** The slot that comes next, or how many of the object's slots are left. */
  stackCursor: Int32Array
  /** 1 where the frame counts as a level of the trashcan. */
  stackNests: Uint8Array
  /** Objects that were put off (`delete_later`), the last first to be taken. */
  trashcan: Int32Array

  /** NOT IN CPYTHON: objects whose count came to zero and that wait for a safepoint (deferred counting), the oldest first. */
  deferred: Int32Array

  /** Numbers that can be given again, the last one first. */
  freeNumbers: Int32Array

  // ── single values ──
  /** How many numbers there are. */
  numbers: number
  freeNumbersLength: number
  /** Objects that were ever made. */
  births: number
  /** The object that was made last. */
  newest: number
  /** Objects alive. */
  living: number
  /** Bytes asked for by living objects of GC types and for all buffers. Not CPython's: our ledger. */
  containerBytes: number
  slotTop: number
  stackDepth: number
  trashcanNesting: number
  trashcanLength: number
  deferredLength: number
  /** 1 while objects that waited for a safepoint are taken up. */
  takingUp: number
  phase: number
  /** The request under way. */
  pendingObject: number
  pendingType: number
  pendingNbytes: number
  pendingSlots: number
  pendingCache: number
  pendingBlock: number
  /** Which buffer; NONE: the object's own block. */
  pendingBuffer: number
  /** 1 once a free list, or the C library, said no. */
  refused: number
  /** The block that a free list gave, or NONE. */
  cachedBlock: number

  constructor(typeFlags: Uint16Array, trashcan: TrashcanLimits, capacity: number) {
    // What the lanes read first: of an object, the host remembers what it has read of the first thirty fields alone (D-065).
    this.objType = new Uint16Array(capacity)
    this.objRefcnt = new Int32Array(capacity)
    this.objFlags = new Uint8Array(capacity)
    this.objBirth = new Float64Array(capacity)
    this.objCache = links(capacity)
    this.objNbytes = new Float64Array(capacity)
    this.objBuffer = links(capacity * BUFFERS)
    this.slotBase = new Int32Array(capacity)
    this.slotLength = new Int32Array(capacity)
    this.slotShift = new Uint8Array(capacity).fill(NO_RANGE)
    this.slotTarget = links(capacity * 2)
    this.rangeHead = links(32)
    this.typeFlags = typeFlags.slice()
    this.typeObject = links(typeFlags.length)
    this.stackObject = new Int32Array(64)
    this.stackStep = new Uint8Array(64)
    this.stackCursor = new Int32Array(64)
    this.stackNests = new Uint8Array(64)
    this.freeNumbers = new Int32Array(64)
    this.freeNumbersLength = 0
    this.objBufferNbytes = new Float64Array(capacity * BUFFERS)
    this.objBufferCache = links(capacity * BUFFERS)
    this.phase = TrackerPhase.IDLE
    this.stackDepth = 0
    this.living = 0
    // It begins as a fraction: sizes are, to the host, and the first one must not change the shape of what is here (D-031).
    this.containerBytes = 0.5
    this.containerBytes = 0
    this.births = 0
    this.numbers = 0
    this.newest = NONE
    this.pendingType = 0
    // And the rest.
    this.trashcanLevels = trashcan.levels
    this.trashcanEmptiedAt = trashcan.emptiedAt
    this.trashcan = new Int32Array(64)
    this.deferred = new Int32Array(0)
    this.slotTop = 0
    this.trashcanNesting = 0
    this.trashcanLength = 0
    this.deferredLength = 0
    this.takingUp = 0
    this.pendingObject = NONE
    this.pendingNbytes = 0.5
    this.pendingNbytes = 0
    this.pendingSlots = 0
    this.pendingCache = NONE
    this.pendingBlock = NONE
    this.pendingBuffer = 0
    this.refused = 0
    this.cachedBlock = NONE
  }
}

/** `slotShift` of an object without a range. */
export const NO_RANGE = 255

/** A range of so many slots, as a shift, or fewer stays with the number of an object that died: the next one of that number mostly wants the same. */
export const KEPT_RANGE = 3

export const REFCOUNT_COLUMNS = [
  'objType',
  'objRefcnt',
  'objFlags',
  'objBirth',
  'objCache',
  'objBuffer',
  'objBufferCache',
  'objNbytes',
  'objBufferNbytes',
  'slotBase',
  'slotLength',
  'slotShift',
  'slotTarget',
  'rangeHead',
  'typeFlags',
  'typeObject',
  'stackObject',
  'stackStep',
  'stackCursor',
  'stackNests',
  'trashcan',
  'deferred',
  'freeNumbers',
] as const satisfies readonly (keyof Refcounts)[]

export const REFCOUNT_VALUES = [
  'numbers',
  'freeNumbersLength',
  'births',
  'newest',
  'living',
  'containerBytes',
  'slotTop',
  'stackDepth',
  'trashcanNesting',
  'trashcanLength',
  'deferredLength',
  'takingUp',
  'phase',
  'pendingObject',
  'pendingType',
  'pendingNbytes',
  'pendingSlots',
  'pendingCache',
  'pendingBlock',
  'pendingBuffer',
  'refused',
  'cachedBlock',
] as const satisfies readonly (keyof Refcounts)[]

/**
 * @param typeFlags - of the built-in types, by type number
 * @param capacity - how many objects to expect; the columns grow where there are more
 */
export function createRefcounts(typeFlags: Uint16Array, trashcan: TrashcanLimits, capacity = 64): Refcounts {
  return new Refcounts(typeFlags, trashcan, capacity)
}

/** Makes room for object `last`. */
export function reserveObjects(refs: Refcounts, last: number): void {
  if (last < refs.objType.length) return
  const length = doubled(refs.objType.length, last)
  refs.objType = grown(refs.objType, length)
  refs.objRefcnt = grown(refs.objRefcnt, length)
  refs.objFlags = grown(refs.objFlags, length)
  refs.objBirth = grown(refs.objBirth, length)
  refs.objCache = grown(refs.objCache, length, NONE)
  refs.objBuffer = grown(refs.objBuffer, length * BUFFERS, NONE)
  refs.objBufferCache = grown(refs.objBufferCache, length * BUFFERS, NONE)
  refs.objNbytes = grown(refs.objNbytes, length)
  refs.objBufferNbytes = grown(refs.objBufferNbytes, length * BUFFERS)
  refs.slotBase = grown(refs.slotBase, length)
  refs.slotLength = grown(refs.slotLength, length)
  refs.slotShift = grown(refs.slotShift, length, NO_RANGE)
}
