import { cpython38 } from './cpython-3.8'
import type { Profile } from './profile'

/** CPython 3.9: what changed since 3.8. Source: `Objects/obmalloc.c` of 3.9. */
export const cpython39: Profile = {
  ...cpython38,
  python: '3.9',
  keepLastFreeArena: 1, // bpo-37257: "nf == ao->ntotalpools && ao->nextarena != NULL"
}
