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

  // ── refcount tracker: death ──────────────────────────
  OBJECT_DYING = 100, //                     object, tracked, nests | cursor
  OBJECT_DELAYED = 101, //                   object, tracked
  FINALIZER_CALLED = 102, //                 object, gc
  FINALIZER_RETURNED = 103, //               object, tracked, resurrected
  FINALIZER_ABSENT = 104, //
  BUFFER_RELEASED = 105, //                  object, buffer, block
  OBJECT_DIED = 106, //                      object, leaves, freed
  BLOCK_OFFERED = 107, //                    object, buffer, block | cache
  OBJECT_BLOCK_RELEASED = 108, //            object, gc
  TYPE_DROPPED = 109, //                     object, typeObject | counted
  TEARDOWN_LEFT = 110, //                    object
  TRASHCAN_OPENED = 111, //
  TRASHCAN_TAKEN = 112, //                   object
  TRASHCAN_CLOSED = 113, //

  // ── deferred counting (not CPython's) ────────────────
  OBJECT_DEFERRED = 120, //                  object
  DEFERRED_TAKEN = 121, //                   object, dying
  DEFERRED_DONE = 122, //

  // ── free lists ───────────────────────────────────────
  CACHED_BLOCK_TAKEN = 130, //               cache, block
  CACHE_MISSED = 131, //                     cache
  BLOCK_CACHED = 132, //                     cache, block
  CACHE_REFUSED = 133, //                    cache, block

  // ── generations ──────────────────────────────────────
  OBJECT_TRACKED = 140, //                   object, list
  OBJECT_UNTRACKED = 141, //                 object, list
  TRACKING_UNCHANGED = 142, //               object
  ALLOCATION_COUNTED = 143, //               object, count
  DEALLOCATION_COUNTED = 144, //             object, count
  COUNT_UNCHANGED = 145, //                  object
  COLLECTION_DUE = 146, //                   generation
  COLLECTION_WAIVED = 147, //
  SAFEPOINT_PASSED = 148, //
  THRESHOLD_SET = 149, //                    generation, threshold
  COLLECTOR_ENABLED = 150, //                enabled
  COUNTS_SET = 151, //                       count0, count1, count2
}

export type FactKind = F
export type Outcome = F
