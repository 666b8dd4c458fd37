import { cpython312 } from './cpython-3.12'
import type { Profile } from './profile'

/** CPython 3.13 with the GIL: no number of the allocator changed. Source: `Include/internal/pycore_obmalloc.h` of 3.13. */
export const cpython313: Profile = {
  ...cpython312,
  python: '3.13',
  objects: {
    ...cpython312.objects,
    types: {
      ...cpython312.objects.types,
      type: [928, 40],
      code: [200, 2],
      frame: [136, 8],
    },
    lists: { ...cpython312.objects.lists, deleteItemResizes: 0, constructorPreallocates: 0, extendResizesForTables: 1 },
    dicts: { ...cpython312.objects.dicts, keysDomain: 'mem' },
    instances: { ...cpython312.objects.instances, attributes: 'inline values', valuesPrefix: 0, valuesHeader: 8 },
    freeLists: {
      ...cpython312.objects.freeLists,
      tupleLargestPopped: 20,
      clearedByFullCollection: ['float', 'tuple', 'list', 'dict', 'dictKeys', 'context', 'asyncGen'],
    },
    trashcan: {
      ...cpython312.objects.trashcan,
      rule: 'recursion',
      resumeAbove: 100,
      recursionLimit: 10_000,
    },
    immortality: { ...cpython312.objects.immortality, internedStrings: 0 },
    collector: { ...cpython312.objects.collector, thresholds: [2000, 10, 10], weakrefsHeldFrom: 1 },
  },
}
