import { cpython38 } from './cpython-3.8'
import type { Profile } from './profile'

/** CPython 3.9: what changed since 3.8. Source: `Objects/obmalloc.c` of 3.9. */
export const cpython39: Profile = {
  ...cpython38,
  python: '3.9',
  keepLastFreeArena: 1, // bpo-37257: "nf == ao->ntotalpools && ao->nextarena != NULL"
  objects: {
    ...cpython38.objects,
    lists: {
      ...cpython38.objects.lists,
      growth: 'eighth, to a multiple of 4', // bpo-38373
      constantDisplayExtends: 1, // bpo-39320: LIST_EXTEND
    },
    sets: { ...cpython38.objects.sets, reusesDummies: 0, constantDisplayUpdates: 1 }, // bpo-39320: SET_UPDATE
    collector: { ...cpython38.objects.collector, resurrection: 'reachable' }, // bpo-38009
    freeLists: {
      ...cpython38.objects.freeLists,
      method: 0, // bpo-37340
      builtin: 0,
      clearedByFullCollection: ['frame', 'tuple', 'float', 'list', 'dict', 'dictKeys', 'asyncGen', 'context'],
    },
  },
}
