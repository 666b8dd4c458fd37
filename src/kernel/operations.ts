/**
 * The operations on objects as numbers, with up to four operands each. What one means stands in `streams/operations.ts`, under the same name.
 * A constant enumeration, because the compiler writes its members into the callers as plain numbers.
 */
export const enum O {
  //                                         a, b, c, d
  OBJECT_ALLOCATE = 1, //                    kind, nbytes, cache, slots (cache −2 − n: it goes to list n in the end, and is not taken from it)
  OBJECT_PLACE = 2, //                       kind, slots
  OBJECT_IMMORTALIZE = 3, //                 object
  OBJECT_TRACK = 4, //                       object
  OBJECT_UNTRACK = 5, //                     object
  REFERENCE_HOLD = 6, //                     object
  REFERENCE_DROP = 7, //                     object
  SLOT_STORE = 8, //                         object, slot, target
  SLOTS_MOVE = 9, //                         object, from, to, count
  SLOTS_TRUNCATE = 10, //                    object, length
  BUFFER_RESIZE = 11, //                     object, buffer, nbytes, cache
  BUFFER_FREE = 12, //                       object, buffer
  TYPE_DEFINE = 13, //                       kind, object
  SAFEPOINT = 14, //
  THRESHOLD_SET = 15, //                     generation, threshold
  COLLECTOR_ENABLE = 16, //                  enabled
  COUNTS_SET = 17, //                        count0, count1, count2
  SLOT_GIVE = 18, //                         object, slot, target
  CODE_RETURN = 19, //
  BUFFER_ADOPT = 20, //                      object, buffer, donor, nbytes
  WEAKREF_LINK = 21, //                      weakref, object, callback
  WEAKREF_CLEAR = 22, //                     weakref
  COLLECT = 23, //                           generation
  COLLECTOR_RESUME = 24, //
  FREEZE = 25, //
  UNFREEZE = 26, //
  CALLBACKS_SET = 27, //                     has
  DEBUG_SET = 28, //                         flags
  GARBAGE_TAKE = 29, //
  ROOT_ADD = 30, //                          object, kind
  ROOT_REMOVE = 31, //                       object, kind
  FRAME_PUSH = 32, //
  FRAME_POP = 33, //
  OBJECT_RETYPE = 34, //                     object, kind
  POLICY_SET = 35, //                        decides, policy
  VALUES_EMBED = 36, //                      object, dict
  VALUES_DETACH = 37, //                     object, dict
}

export type OperationKind = O
