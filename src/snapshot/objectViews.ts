import { NONE } from '../kernel/columns'
import { GENERATIONS, List, UNTRACKED } from '../kernel/gc/layout'
import { BUFFERS, ObjectFlag } from '../kernel/refcounts/layout'
import type { HeapSnapshot } from './snapshot'
import { type ColumnReader, remember } from './viewMemory'

/** Lists of the collector beside the generations: the permanent one, and those of a collection that is under way. */
const LIST_NAMES = {
  [List.PERMANENT]: 'permanent',
  [List.UNREACHABLE]: 'unreachable',
  [List.FINALIZERS]: 'finalizers',
  [List.WRCB_TO_CALL]: 'callbacks due',
  [List.STILL_UNREACHABLE]: 'still unreachable',
  [List.REACHABLE]: 'reachable',
  [List.INCREMENT]: 'increment',
  [List.SURVIVORS]: 'survivors',
} as const
export type ListName = (typeof LIST_NAMES)[keyof typeof LIST_NAMES]

/** An object that is alive. */
export interface ObjectView {
  /** The number that facts give it: that of its block. */
  readonly object: number
  /** Which birth of the heap it is, from 1 on. */
  readonly birth: number
  /** Type number: what `typeName` takes; a class of the program has a number of its own. */
  readonly kind: number
  /** `ob_refcnt`. Of an immortal object it means nothing. */
  readonly refcount: number
  readonly immortal: boolean
  /** Has it no block of the heap? */
  readonly isStatic: boolean
  /** The collector's list that has it: a generation by its number, or another by its name; null where it is not tracked. */
  readonly list: number | ListName | null
  /** `gc_refs`, while a collection examines it; else null. */
  readonly gcRefs: number | null
  /** What a collection takes it for: not decided yet, or out of reach, tentatively at first; null where it looks at it no more, or never has. */
  readonly colour: 'examined' | 'unreachable' | null
  /** `gc.is_finalized`. */
  readonly finalized: boolean
  /** Its references in order, by the number of what they refer to; null: empty. */
  readonly slots: readonly (number | null)[]
  /** Blocks beside its own: items, keys, values, a table. `nbytes` were asked for. */
  readonly buffers: readonly { readonly block: number; readonly nbytes: number }[]
}

/**
 * The object with this number.
 *
 * Asked again in any snapshot that has the same pages, it returns the same view. Cost: the object's slots, once a change of its pages.
 *
 * @returns null where no object of this number is alive
 * @throws TypeError where the snapshot is of a recording's heap: it has blocks, and no objects
 */
export function viewObject(snapshot: HeapSnapshot, object: number): ObjectView | null {
  if (snapshot.kernels.refcountTracker === undefined) throw new TypeError('the snapshot is of a recording: it has blocks, and no objects to view')
  return remember('object', snapshot, 'refcountTracker', 'objType', object, snapshot.profile, (reader) => decodeObject(reader, object))
}

function decodeObject(reader: ColumnReader, object: number): ObjectView | null {
  const at = (name: string, index: number): number => reader.at('refcountTracker', name, index)
  const kind = at('objType', object)
  if (kind === 0) return null
  const flags = at('objFlags', object)
  const base = at('slotBase', object)
  const slots = Array.from({ length: at('slotLength', object) }, (_, slot) => orNull(at('slotTarget', base + slot)))
  const buffers = Array.from({ length: BUFFERS }, (_, buffer) => object * BUFFERS + buffer)
    .filter((buffer) => at('objBuffer', buffer) !== NONE)
    .map((buffer) => Object.freeze({ block: at('objBuffer', buffer), nbytes: at('objBufferNbytes', buffer) }))
  return Object.freeze({
    object,
    birth: at('objBirth', object),
    kind,
    refcount: at('objRefcnt', object),
    immortal: (flags & ObjectFlag.IMMORTAL) !== 0,
    isStatic: (flags & ObjectFlag.STATIC) !== 0,
    ...collectorView(reader, object, flags),
    finalized: (flags & ObjectFlag.FINALIZED) !== 0,
    slots: Object.freeze(slots),
    buffers: Object.freeze(buffers),
  })
}

function collectorView(reader: ColumnReader, object: number, flags: number): Pick<ObjectView, 'list' | 'gcRefs' | 'colour'> {
  if ((flags & ObjectFlag.TRACKED) === 0) return { list: null, gcRefs: null, colour: null }
  const list = reader.at('generations', 'gcList', object)
  const gcRefs = reader.at('generations', 'gcRefs', object)
  const outOfReach = list === List.UNREACHABLE || list === List.STILL_UNREACHABLE
  return { list: listName(list), gcRefs: orNull(gcRefs), colour: outOfReach ? 'unreachable' : gcRefs === NONE ? null : 'examined' }
}

function listName(list: number): number | ListName | null {
  if (list === UNTRACKED) return null
  return list < GENERATIONS ? list : LIST_NAMES[list as keyof typeof LIST_NAMES]
}

function orNull(target: number): number | null {
  return target === NONE ? null : target
}
