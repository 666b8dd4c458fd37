import { cpython310 } from './cpython-3.10'
import type { Profile } from './profile'

/** CPython 3.11: what changed since 3.10. Source: `Objects/obmalloc.c` of 3.11 (all 64 address bits are looked at). */
export const cpython311: Profile = {
  ...cpython310,
  python: '3.11',
  arenaMapTopBits: 15, // 64 address bits − 20 = 44 = 15 + 15 + 14
  arenaMapMidBits: 15,
  arenaMapBotBits: 14,
  objects: {
    ...cpython310.objects,
    preHeader: 16, // dict pointer, values pointer
    zeroDigits: 1, // every int has room for a digit
    lists: { ...cpython310.objects.lists, appendChecksRoom: 1 },
    types: {
      ...cpython310.objects.types,
      type: [904, 40],
      function: [136, 0],
      code: [184, 2],
      frame: [120, 8],
      generator: [152, 8],
      coroutine: [152, 8],
      asyncGenerator: [152, 8],
      weakref: [64, 0],
      enumerate: [56, 0],
      BaseException: [72, 0],
      Exception: [72, 0],
      StopIteration: [80, 0],
      SystemExit: [80, 0],
      SyntaxError: [136, 0],
      UnicodeError: [112, 0],
      AttributeError: [88, 0],
      NameError: [80, 0],
      OSError: [112, 0],
      ImportError: [96, 0],
    },
    dicts: {
      ...cpython310.objects.dicts,
      keysHeader: 32, // sizes as logarithms
      unicodeEntry: 16, // bpo-46845
      unicodeKeys: 1,
    },
    instances: {
      attributes: 'values block', // bpo-45340
      preHeaderFor: 'managed dict',
      sharedKeysSlots: 64, // NEXT_LOG2_MAXSIZE 6
      sharedKeysUsable: 30, // SHARED_KEYS_MAX_SIZE
      valuesPrefix: 2,
      valuesHeader: 0,
    },
    freeLists: {
      ...cpython310.objects.freeLists,
      tupleLargestPushed: 20,
      dictKeysUnicodeOnly: 1,
      frame: 0, // frames are on the data stack
      zombieFrame: 0,
      clearedByFullCollection: ['tuple', 'float', 'list', 'dict', 'dictKeys', 'asyncGen', 'context'],
    },
    trashcan: {
      ...cpython310.objects.trashcan,
      types: [
        ...cpython310.objects.trashcan.types,
        'BaseException',
        'Exception',
        'StopIteration',
        'SystemExit',
        'SyntaxError',
        'UnicodeError',
        'AttributeError',
        'NameError',
        'OSError',
        'ImportError',
      ],
    },
    immortality: { rule: 'counted', refcount: 999_999_999, internedStrings: 0 },
    functionDrops: ['globals', 'builtins', 'module', 'defaults', 'kwdefaults', 'doc', 'dict', 'closure', 'annotations', 'name', 'qualname', 'code'],
  },
}
