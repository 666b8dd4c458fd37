import { cpython311 } from './cpython-3.11'
import type { Profile } from './profile'

/** CPython 3.12: the state moved into the interpreter; no number of the allocator changed. Source: `Include/internal/pycore_obmalloc.h` of 3.12. */
export const cpython312: Profile = {
  ...cpython311,
  python: '3.12',
  objects: {
    ...cpython311.objects,
    types: {
      ...cpython311.objects.types,
      type: [920, 40],
      bool: [24, 4],
      str: [64, 0],
      function: [144, 0],
      code: [192, 2],
      generator: [144, 8],
      coroutine: [144, 8],
      asyncGenerator: [144, 8],
      rangeIterator: [40, 0],
      ImportError: [104, 0],
    },
    asciiHeader: 40, // PEP 623: no wstr
    compactHeader: 56,
    latin1CarriesUtf8: 1, // Include/internal/pycore_global_objects.h: the characters are static
    lists: { ...cpython311.objects.lists, popFreesBuffer: 1 },
    instances: { ...cpython311.objects.instances, preHeaderFor: 'managed dict or weakrefs' },
    trashcan: { ...cpython311.objects.trashcan, types: [...cpython311.objects.trashcan.types, 'filter'] },
    immortality: { rule: 'immortal', refcount: 4_294_967_295, internedStrings: 1 }, // PEP 683
    collector: { ...cpython311.objects.collector, collectsAtSafepoints: 1 },
    functionDrops: ['globals', 'builtins', 'module', 'defaults', 'kwdefaults', 'doc', 'dict', 'closure', 'annotations', 'typeparams', 'name', 'qualname', 'code'],
    functionTraverses: ['code', 'globals', 'builtins', 'module', 'defaults', 'kwdefaults', 'doc', 'name', 'dict', 'closure', 'annotations', 'typeparams', 'qualname'],
  },
}
