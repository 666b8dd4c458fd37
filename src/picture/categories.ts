import { List } from '../index'

// What a block is, in a letter: the page has a colour for each.

/** Kinds of blocks, by type. */
export const KIND = {
  INSTANCE: 'i',
  SEQUENCE: 'l',
  MAPPING: 'd',
  TEXT: 's',
  NUMBER: 'n',
  CODE: 'c',
  OTHER: 'x',
  /** Items, keys, values, a table: a block beside an object's own. */
  BUFFER: 'b',
  /** Kept by a free list for the next object of its type. */
  KEPT: 'k',
  /** The interpreter's own: made before the program began. */
  OWN: 'o',
  FREE: '-',
  VIRGIN: '.',
} as const

const KINDS: Readonly<Record<string, readonly string[]>> = {
  [KIND.SEQUENCE]: ['list', 'tuple', 'set', 'frozenset', 'range'],
  [KIND.MAPPING]: ['dict', 'mappingproxy', 'namespace'],
  [KIND.TEXT]: ['str', 'bytes', 'bytearray', 'memoryview'],
  [KIND.NUMBER]: ['int', 'float', 'complex', 'bool'],
  [KIND.CODE]: [
    'code',
    'function',
    'method',
    'builtin',
    'type',
    'module',
    'frame',
    'staticmethod',
    'classmethod',
    'property',
    'methodWrapper',
    'wrapperDescriptor',
    'methodDescriptor',
  ],
}
const KIND_OF = new Map(Object.entries(KINDS).flatMap(([kind, names]) => names.map((name) => [name, kind] as const)))

/** @param type - of a built-in type its name; undefined: a class of the program */
export function kindOf(type: string | undefined): string {
  return type === undefined ? KIND.INSTANCE : (KIND_OF.get(type) ?? KIND.OTHER)
}

/** Where a block's object stands with the collector: letters beside the digits of the generations. */
export const STATE = { UNTRACKED: '_', PERMANENT: 'p', EXAMINED: 'e', UNREACHABLE: 'u', SET_ASIDE: 't' } as const

/** @param list - `gcList` @param examined - does a collection count its references just now? */
export function stateOf(tracked: boolean, list: number, examined: boolean): string {
  if (!tracked) return STATE.UNTRACKED
  if (list === List.UNREACHABLE || list === List.STILL_UNREACHABLE) return STATE.UNREACHABLE
  if (examined) return STATE.EXAMINED
  if (list === List.PERMANENT) return STATE.PERMANENT
  return list < List.PERMANENT ? String(list) : STATE.SET_ASIDE
}

/** The collector's lists beside the generations, as people call them. */
export const LIST_NAMES: readonly (readonly [list: number, name: string])[] = [
  [List.PERMANENT, 'permanent'],
  [List.UNREACHABLE, 'unreachable'],
  [List.FINALIZERS, 'finalizers'],
  [List.WRCB_TO_CALL, 'callbacks due'],
  [List.STILL_UNREACHABLE, 'still unreachable'],
  [List.REACHABLE, 'reachable'],
  [List.INCREMENT, 'increment'],
  [List.SURVIVORS, 'survivors'],
]
