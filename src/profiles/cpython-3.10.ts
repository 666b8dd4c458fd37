import { cpython39 } from './cpython-3.9'
import type { Profile } from './profile'

/** CPython 3.10: what changed since 3.9. Source: `Objects/obmalloc.c` of 3.10 (bpo-37448: radix tree, larger pools and arenas). */
export const cpython310: Profile = {
  ...cpython39,
  python: '3.10',
  poolSize: 16 * 1024, // POOL_BITS 14
  arenaSize: 1024 * 1024, // ARENA_BITS 20
  arenaMapTopBits: 10, // 48 address bits − 20 = 28 = 10 + 10 + 8
  arenaMapMidBits: 10,
  arenaMapBotBits: 8,
  arenaMapInCpython: 1,
  objects: {
    ...cpython39.objects,
    types: {
      ...cpython39.objects.types,
      type: [888, 40],
      function: [128, 0],
      frame: [360, 8],
      generator: [88, 0],
      coroutine: [96, 0],
      asyncGenerator: [112, 0],
      property: [64, 0],
      zip: [48, 0],
      SyntaxError: [128, 0],
      AttributeError: [80, 0],
      NameError: [72, 0],
    },
    lists: { ...cpython39.objects.lists, preallocateMultiple: 2, extendPreallocates: 1 },
    dicts: {
      ...cpython39.objects.dicts,
      rounding: 'bit length',
      constructorOwnsKeys: 0,
      mergeClones: 1, // bpo-41431
    },
    sets: { ...cpython39.objects.sets, reusesDummies: 1, emptyFrozensetIsSingleton: 0 },
    freeLists: cpython39.objects.freeLists,
    trashcan: { ...cpython39.objects.trashcan, types: [...cpython39.objects.trashcan.types, 'builtin'] },
    functionDrops: ['code', 'globals', 'builtins', 'name', 'qualname', 'module', 'defaults', 'kwdefaults', 'doc', 'dict', 'closure', 'annotations'],
    functionTraverses: ['code', 'globals', 'builtins', 'module', 'defaults', 'kwdefaults', 'doc', 'name', 'dict', 'closure', 'annotations', 'qualname'],
  },
}
