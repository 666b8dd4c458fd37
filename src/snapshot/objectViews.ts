import { NONE } from '../kernel/columns'
import { PERMANENT, UNTRACKED } from '../kernel/gc/layout'
import { BUFFERS, ObjectFlag } from '../kernel/refcounts/layout'
import type { HeapSnapshot } from './snapshot'
import { type ColumnReader, remember } from './viewMemory'

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
  /** The generation that has it; `'permanent'` after `gc.freeze`; null where it is not tracked. */
  readonly generation: number | 'permanent' | null
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
    generation: (flags & ObjectFlag.TRACKED) === 0 ? null : generationOf(reader.at('generations', 'gcList', object)),
    slots: Object.freeze(slots),
    buffers: Object.freeze(buffers),
  })
}

function generationOf(list: number): number | 'permanent' | null {
  if (list === UNTRACKED) return null
  return list === PERMANENT ? 'permanent' : list
}

function orNull(target: number): number | null {
  return target === NONE ? null : target
}
