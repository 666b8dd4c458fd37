import { cpython3140 } from './cpython-3.14.0'
import type { Profile } from './profile'

const { collector } = cpython3140.objects

/**
 * CPython 3.14.4: what changed since 3.14.0. A real 3.14.2 has the same rules of counting and of increments; which release changed each is not known.
 *
 * Source  `Python/gc.c`, `Include/internal/pycore_gc.h` of 3.14.4; recordings of 3.14.2
 */
export const cpython3144: Profile = {
  ...cpython3140,
  python: '3.14.4',
  objects: {
    ...cpython3140.objects,
    collector: {
      ...collector,
      counts: 'tracking',
      tuplesTracked: 'of GC types',
      clearsWeakrefsAgain: 1,
      increments: { workToDoAtStart: -5000, scanRateDivisor: 10, minScale: 2, mostPerNew: [2, 1], waitsForWork: 1, owesAgain: 0 },
    },
  },
}
