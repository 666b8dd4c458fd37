/**
 * The facts as kernels say them: a number for the kind, up to three whole numbers, and an address.
 *
 * What a fact means and when it happens stands in `streams/facts.ts`, under the same name; here stand the operands, in order.
 * A constant enumeration, because the compiler writes its members into the kernels as plain numbers.
 * An outcome of a kernel step is the kind of the fact that waits for an answer, or DONE.
 */
export const enum F {
  /** As an outcome: the step is complete, nobody needs to answer. */
  DONE = 0,
  /** As the outcome of a collector's phase: it is over. */
  OVER = -1,

  // ── allocator: blocks ────────────────────────────── a, b, c | address
  BLOCK_ALLOCATED = 1, //                    block, place, nbytes | address
  BLOCK_FREED = 2, //                        block, place | address
  BLOCK_VACATED = 3, //                      block, place | address
  BLOCK_RESIZED = 4, //                      block, nbytes | address
  BLOCK_PLACED = 5, //                       block, counted | address
  BLOCK_ADOPTED = 6, //                      block | address
  BLOCK_REFUSED = 7, //                      block
  NULL_FREED = 8, //                         block

  // ── allocator: pools ─────────────────────────────────
  POOL_EXTENDED = 10, //                     pool, offset
  POOL_FILLED = 11, //                       pool
  POOL_LINKED = 12, //                       pool, szidx
  POOL_EMPTIED = 13, //                      pool, arena
  POOL_TAKEN = 14, //                        pool, arena
  POOL_CARVED = 15, //                       pool, arena | address
  POOL_INITIALIZED = 16, //                  pool, szidx

  // ── allocator: arenas ────────────────────────────────
  ARENAS_GROWN = 20, //                      maxarenas
  ARENA_REQUESTED = 21, //                   block, nbytes, bytes | place of the block that is being resized, as an address
  ARENA_OPENED = 22, //                      arena, nfreepools | address
  ARENA_FILLED = 23, //                      arena
  ARENA_LINKED = 24, //                      arena
  ARENA_MOVED = 25, //                       arena, after
  ARENA_UNLINKED = 26, //                    arena
  ARENA_RELEASED = 27, //                    arena, bytes | address
  LAST_ARENA_SET = 28, //                    nfreepools, arena
  ARENA_MAP_GROWN = 29, //                   level, node, at
  ARENA_MAP_SET = 30, //                     side, leaf, arena

  // ── allocator: the C library's blocks ────────────────
  LARGE_BLOCK_REQUESTED = 35, //             block, nbytes, counted | place of the block that is being resized, as an address
  LARGE_BLOCK_RESIZE_REQUESTED = 36, //      block, nbytes | address
  LARGE_BLOCK_RETURNED = 37, //              block, counted | address

  // ── address space ────────────────────────────────────
  ARENA_OFFERED = 40, //                     | address
  LARGE_BLOCK_OFFERED = 41, //               | address
  OFFER_TAKEN = 42, //                       purpose
  MAPPING_ADDED = 43, //                     bytes, purpose, at | address
  MAPPING_REMOVED = 44, //                   bytes, at | address
  HEAP_GROWN = 45, //                        bytes | new break
  HEAP_CUT = 46, //                          bytes | address
  BIN_TAKEN = 47, //                         bin, record | address
  BIN_FILLED = 48, //                        bin, record | address
  ARENA_MAPPED = 50, //                      bytes | address
  ARENA_REFUSED = 51, //                     bytes
  ARENA_UNMAPPED = 52, //                    bytes | address
  LARGE_BLOCK_PLACED = 53, //                block, bytes, source | address
  LARGE_BLOCK_REFUSED = 54, //               block, bytes
  LARGE_BLOCK_REMOVED = 55, //               block | address
  LARGE_BLOCK_UNKNOWN = 59, //               block | address
  CHUNK_MAPPED = 56, //                      bytes | address
  CHUNK_REFUSED = 57, //                     bytes | address
  CHUNK_UNMAPPED = 58, //                    bytes | address

  // ── mutator ──────────────────────────────────────────
  REPLAY_DIVERGED = 60, //                   record
  REPLAY_ENDED = 61, //                      records

  // ── refcount tracker: references ─────────────────────
  REFERENCE_HELD = 70, //                    object
  REFERENCE_DROPPED = 71, //                 object, dying
  REFERENCE_IGNORED = 72, //                 object
  SLOT_STORED = 73, //                       object, slot, target | counted
  SLOT_CLEARED = 74, //                      object, slot, target | counted
  SLOTS_MOVED = 75, //                       object, from, to | count
  SLOTS_TRUNCATED = 76, //                   object, length

  // ── refcount tracker: birth ──────────────────────────
  CACHED_BLOCK_REQUESTED = 80, //            kind, slots, cache | nbytes
  BUFFER_WANTED = 81, //                     object
  OBJECT_BLOCK_REQUESTED = 82, //            object, kind, slots | nbytes
  OBJECT_CREATED = 83, //                    object, kind, cache | counted
  OBJECT_PLACED = 84, //                     object, kind, slots
  OBJECT_REFUSED = 85, //                    object
  OBJECT_IMMORTALIZED = 86, //               object
  TYPE_DEFINED = 87, //                      kind, object, flags
  BUFFER_REQUESTED = 88, //                  object, buffer, block | nbytes
  BUFFER_RESIZE_REQUESTED = 89, //           object, buffer, block | nbytes
  CACHE_CHOSEN = 90, //                      cache
  BUFFER_ADOPTED = 91, //                    object, buffer, block | nbytes
  BUFFER_ATTACHED = 92, //                   object, buffer, block | cache
  BUFFER_REFUSED = 93, //                    object, buffer, block
  BUFFER_ABSENT = 94, //                     object, buffer
  OBJECT_RETYPED = 95, //                    object, kind
  VALUES_EMBEDDED = 96, //                   object, dict
  VALUES_DETACHED = 97, //                   object, dict

  // ── refcount tracker: death ──────────────────────────
  OBJECT_DYING = 100, //                     object, tracked, nests | cursor
  OBJECT_DELAYED = 101, //                   object, tracked
  FINALIZER_CALLED = 102, //                 object, gc
  FINALIZER_RETURNED = 103, //               object, tracked, resurrected
  CODE_ABSENT = 104, //
  BUFFER_RELEASED = 105, //                  object, buffer, block
  OBJECT_DIED = 106, //                      object, leaves, freed
  BLOCK_OFFERED = 107, //                    object, buffer, block | cache
  OBJECT_BLOCK_RELEASED = 108, //            object, gc
  TYPE_DROPPED = 109, //                     object, typeObject | counted
  TEARDOWN_LEFT = 110, //                    object
  TRASHCAN_OPENED = 111, //
  TRASHCAN_TAKEN = 112, //                   object
  TRASHCAN_CLOSED = 113, //
  WEAKREFS_ABANDONED = 114, //               object, silent
  WEAKREFS_HANDLED = 115, //                 object
  CLEARING_BEGUN = 116, //                   object, cursor
  CLEARING_ENDED = 117, //                   object, dying

  // ── deferred counting (not CPython's) ────────────────
  OBJECT_DEFERRED = 120, //                  object
  DEFERRED_TAKEN = 121, //                   object, dying
  DEFERRED_DONE = 122, //

  // ── free lists ───────────────────────────────────────
  CACHED_BLOCK_TAKEN = 130, //               cache, block
  CACHE_MISSED = 131, //                     cache
  BLOCK_CACHED = 132, //                     cache, block
  CACHE_REFUSED = 133, //                    cache, block
  CACHED_BLOCK_DISCARDED = 134, //           cache, block, gc
  FREE_LIST_EMPTIED = 135, //                cache

  // ── generations ──────────────────────────────────────
  OBJECT_TRACKED = 140, //                   object, list
  OBJECT_UNTRACKED = 141, //                 object, list
  TRACKING_UNCHANGED = 142, //               object
  ALLOCATION_COUNTED = 143, //               object, count
  DEALLOCATION_COUNTED = 144, //             object, count
  COUNT_UNCHANGED = 145, //                  object
  COLLECTION_SCHEDULED = 146, //             count0
  COLLECTION_WAIVED = 147, //
  SAFEPOINT_PASSED = 148, //
  THRESHOLD_SET = 149, //                    generation, threshold
  COLLECTOR_ENABLED = 150, //                enabled
  COUNTS_SET = 151, //                       count0, count1, count2
  OBJECT_FROZEN = 152, //                    object, from, to | space
  COUNTS_RESET = 153, //
  UNFROZEN = 154, //
  CALLBACKS_SET = 155, //                    has
  DEBUG_SET = 156, //                        flags
  GARBAGE_TAKEN = 157, //                    object
  GARBAGE_ABSENT = 158, //
  POLICY_SET = 159, //                       decides, policy

  // ── collection: decisions ────────────────────────────
  COLLECTION_CONSIDERED = 160, //            count0, threshold0
  COLLECTION_WANTED = 161, //
  COLLECTION_DECLINED = 162, //
  SCOPE_CHOSEN = 163, //                     generation
  SURVIVORS_CONSIDERED = 164, //             generation, survivors
  PROMOTION_CHOSEN = 165, //                 list

  // ── collection: its course ───────────────────────────
  COLLECTION_REFUSED = 170, //               generation
  COLLECTION_STARTED = 171, //               generation, automatic, depth | numbers
  PHASE_ENTERED = 172, //                    phase, cursor, examined | suspects
  PROGRAM_CALLED = 173, //                   phase
  PROGRAM_RETURNED = 174, //
  COLLECTOR_RESUMED = 175, //
  COLLECTION_COUNTED = 176, //               generation, collected, uncollectable
  COLLECTION_ENDED = 177, //                 generation, result

  // ── collection: objects ──────────────────────────────
  COUNTS_MERGED = 180, //                    generation
  OBJECT_MERGED = 181, //                    object, from, to
  REFS_COPIED = 182, //                      object, refcnt
  OBJECT_MADE_PERMANENT = 183, //            object, from, to
  REFERENCE_SUBTRACTED = 184, //             object, by, done
  OBJECT_PASSED = 185, //                    object
  OBJECT_REACHED = 186, //                   object, by
  OBJECT_REGAINED = 187, //                  object, by, from | to
  OBJECT_SURVIVED = 188, //                  object
  OBJECT_SUSPECTED = 189, //                 object, from, to
  LONG_LIVED_COUNTED = 190, //               total, pending
  OBJECT_PROMOTED = 191, //                  object, from, to
  LEGACY_FINALIZER_FOUND = 192, //           object, from, to
  WEAKREF_CLEARING = 193, //                 weakref, kept, from | to
  WEAKREF_CALLBACK_CALLED = 194, //          weakref
  WEAKREF_CALLBACK_RETURNED = 195, //        weakref
  WEAKREF_FREED = 196, //                    weakref
  WEAKREF_OUTLIVED = 197, //                 weakref, from, to
  GARBAGE_FINALIZING = 198, //               object
  GARBAGE_FINALIZED = 199, //                object
  RESURRECTION_FOUND = 200, //
  OBJECT_RESURRECTED = 201, //               object, from, to
  GARBAGE_COUNTED = 202, //                  objects
  GARBAGE_CLEARING = 203, //                 object
  GARBAGE_OUTLIVED = 204, //                 object, from, to
  GARBAGE_SAVED = 205, //                    object, from, to
  GARBAGE_KEPT = 206, //                     object
  UNCOLLECTABLE_FOUND = 207, //              object, saved, from | to
  FREE_LIST_CLEARING = 208, //               at | cache

  // ── weak references ──────────────────────────────────
  WEAKREF_LINKED = 220, //                   weakref, object, callback | after
  WEAKREF_CLEARED = 221, //                  weakref, object, last
  WEAKREF_UNCHANGED = 222, //                weakref
  CALLBACKS_DUE = 223, //                    object

  // ── generations: counting what is tracked (3.14.1+), roots ──
  TRACKING_COUNTED = 230, //                 object, count
  UNTRACKING_COUNTED = 231, //               object, count
  ROOT_ADDED = 232, //                       object, kind
  ROOT_REMOVED = 233, //                     object, kind, at
  ROOT_ABSENT = 234, //                      object, kind
  FRAME_PUSHED = 235, //
  FRAME_POPPED = 236, //
  FRAME_ABSENT = 237, //

  // ── collection: increments (3.14.0–3.14.4) ───────────
  WORK_ASSESSED = 240, //                    work, increment
  ROOT_MARKED = 241, //                      object, from
  FRAME_WALKED = 242, //                     frame, last
  OBJECT_FOLLOWED = 243, //                  object
  OBJECT_MARKED = 244, //                    object, by, from
  MARKING_COUNTED = 245, //                  work, phase
  OBJECT_SPACED = 246, //                    object, from, to | space
  INCREMENT_MEASURED = 247, //               size
  PENDING_TAKEN = 248, //                    object, from
  OBJECT_DRAWN = 249, //                     object, by, from
  SURVIVORS_PLACED = 250, //                 list
  YOUNG_COUNTED = 251, //
  WORK_DONE = 252, //                        work
  SCAVENGE_COMPLETED = 253, //               phase
  SPACES_SWAPPED = 254, //                   visited
  SPACE_CHANGED = 255, //                    object, space
}

export type FactKind = F
export type Outcome = F
