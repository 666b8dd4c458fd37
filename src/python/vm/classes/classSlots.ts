/** References of a class, by slot, in the order in which they go (`type_dealloc`). */
export const enum Cls {
  BASE = 0,
  DICT = 1,
  BASES = 2,
  MRO = 3,
  /** `__name__`, `__qualname__`. */
  NAME = 4,
  QUALNAME = 5,
  /** NOT IN CPYTHON: the weak reference by which the base knows it, which the base holds there. */
  WEAKREF = 6,
  /** A dict as large as the one in which a class keeps its subclasses from the first one on (`tp_subclasses`); from 3.11 on they have it (subclasses.ts). */
  SUBCLASSES = 7,
  /** NOT VISITED: the tuple of its slots' names (`ht_slots`). */
  SLOTS = 8,
  /** Behind them what a class has for each base (subclasses.ts). */
  OF_BASES = 9,
}
