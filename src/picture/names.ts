import { KIND, STATE } from './categories'

/** What each letter of the map means, in the order of the legend. */
export const KIND_NAMES: Readonly<Record<string, string>> = {
  [KIND.INSTANCE]: 'instance of a class of the program',
  [KIND.SEQUENCE]: 'list, tuple, set',
  [KIND.MAPPING]: 'dict',
  [KIND.TEXT]: 'text, bytes',
  [KIND.NUMBER]: 'number',
  [KIND.CODE]: 'function, class, code',
  [KIND.OTHER]: 'other object',
  [KIND.BUFFER]: 'buffer: items, keys, values',
  [KIND.OWN]: 'the interpreter’s own',
  [KIND.KEPT]: 'kept by a free list',
  [KIND.FREE]: 'free',
  [KIND.VIRGIN]: 'never used',
}

export const STATE_NAMES: Readonly<Record<string, string>> = {
  0: 'generation 0 (youngest)',
  1: 'generation 1',
  2: 'generation 2',
  [STATE.PERMANENT]: 'permanent',
  [STATE.EXAMINED]: 'examined: gc_refs are counted',
  [STATE.UNREACHABLE]: 'unreachable',
  [STATE.SET_ASIDE]: 'set aside',
  [STATE.UNTRACKED]: 'not tracked',
  [KIND.BUFFER]: 'buffer',
  [KIND.OWN]: 'the interpreter’s own',
  [KIND.KEPT]: 'kept by a free list',
  [KIND.FREE]: 'free',
  [KIND.VIRGIN]: 'never used',
}
