import { cpython313 } from './cpython-3.13'
import type { Profile } from './profile'

/**
 * CPython 3.14.0, with the incremental collector.
 *
 * Source  `Python/gc.c`, `Include/internal/pycore_gc.h`, `Include/internal/pycore_freelist_state.h` of 3.14.0. A number that is not named here is
 * 3.13's, whether or not it was looked at. Free lists that the object model has no room for (ints, iterators, ranges) are left out.
 * The trashcan has a machine stack for its limit, which no program comes near: here it has none.
 */
export const cpython3140: Profile = {
  ...cpython313,
  python: '3.14.0',
  objects: {
    ...cpython313.objects,
    types: {
      ...cpython313.objects.types,
      type: [936, 40],
      tuple: [32, 8], // its hash is kept
      function: [152, 0],
      code: [208, 2],
      frame: [152, 8],
      generator: [152, 8],
      coroutine: [152, 8],
      asyncGenerator: [152, 8],
      map: [40, 0],
    },
    dicts: { ...cpython313.objects.dicts, rounding: 'smallest power of two' },
    freeLists: {
      ...cpython313.objects.freeLists,
      method: 20,
      builtin: 16,
      clearedByFullCollection: ['float', 'tuple', 'list', 'dict', 'dictKeys', 'slice', 'context', 'asyncGen', 'builtin', 'method'],
    },
    trashcan: { ...cpython313.objects.trashcan, recursionLimit: 1_000_000_000 },
    immortality: { ...cpython313.objects.immortality, refcount: 3_221_225_472 },
    collector: {
      ...cpython313.objects.collector,
      thresholds: [2000, 10, 0],
      dictsTracked: 'always',
      immortals: 'untracked',
      increments: { workToDoAtStart: -5000, scanRateDivisor: 10, minScale: 2, mostPerNew: [3, 2], waitsForWork: 0, owesAgain: 1 },
    },
  },
}
