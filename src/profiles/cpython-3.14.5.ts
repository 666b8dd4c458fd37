import { cpython313 } from './cpython-3.13'
import { cpython3144 } from './cpython-3.14.4'
import type { Profile } from './profile'

const { collector } = cpython313.objects

/**
 * CPython 3.14.5, NOT VERIFIED: its news says that the generational collector is back. No source of it was read, and no interpreter was run.
 * The collector's rules are 3.13's; what is tracked and counted, and all else, is 3.14.4's.
 *
 * Source  news entry gh-142516 of 3.14.5; for the rest 3.13 and 3.14.4
 */
export const cpython3145: Profile = {
  ...cpython3144,
  python: '3.14.5',
  objects: {
    ...cpython3144.objects,
    collector: { ...collector, counts: 'tracking', dictsTracked: 'always', tuplesTracked: 'of GC types' },
  },
}
