import { O } from '../kernel/operations'
import { isAlive } from '../kernel/refcounts/read'
import { referentOf, weakrefsOf } from '../kernel/weakrefs/read'
import { type HeapContext, PyObject } from './object'
import type { PyTuple } from './tuple'

/** What a weak reference calls when its object is gone. */
export type WeakrefCallback = (weakref: PyWeakref) => void

/** `weakref.ref(object)`. Source: `Objects/weakrefobject.c`. */
export class PyWeakref extends PyObject {
  constructor(
    heap: HeapContext,
    id: number,
    bytes: number,
    /** @internal */
    readonly callback: WeakrefCallback | null,
  ) {
    super(heap, id, 'weakref', bytes)
  }

  /** `ref()`: the object, or null: it is gone. */
  get referent(): PyObject | null {
    this.mustLive()
    const object = referentOf(this.heap.lab.weakrefs, this.id)
    return object < 0 || this.heap.lab.refs.objRefcnt[object] === 0 ? null : this.heap.objectOf(object)
  }
}

/** What the interpreter needs to call back. */
interface CallingHeap extends HeapContext {
  /** `PyTuple_New(size)`: a tuple of empty slots. */
  emptyTuple(size: number): PyTuple
  callWeakrefCallback(weakref: number): void
}

/**
 * A dying object's weak references that have callbacks: all are cleared, then the callbacks are called in the order of the list, the newest
 * first.
 *
 * Source  `PyObject_ClearWeakRefs`: one is called at once; several (from 3.13 one too), and their callbacks, are held by a tuple meanwhile
 */
export function callWeakrefCallbacks(heap: CallingHeap, object: number): void {
  const { lab } = heap
  const weakrefs = weakrefsOf(lab.weakrefs, object)
  if (weakrefs.length < heap.model.collector.weakrefsHeldFrom) {
    heap.perform(O.WEAKREF_CLEAR, weakrefs[0])
    heap.callWeakrefCallback(weakrefs[0])
    if (isAlive(lab.refs, weakrefs[0])) heap.perform(O.SLOT_STORE, weakrefs[0], 0, -1)
    return
  }
  const held = heap.emptyTuple(weakrefs.length * 2)
  weakrefs.forEach((weakref, index) => {
    heap.perform(O.SLOT_STORE, held.id, index * 2, weakref)
    const callback = lab.refs.slotTarget[lab.refs.slotBase[weakref]]
    if (lab.refs.slotLength[weakref] > 0 && callback >= 0) {
      heap.perform(O.SLOT_STORE, held.id, index * 2 + 1, callback)
      heap.perform(O.SLOT_STORE, weakref, 0, -1)
    }
    heap.perform(O.WEAKREF_CLEAR, weakref)
  })
  for (const weakref of weakrefs) heap.callWeakrefCallback(weakref)
  held.drop()
}
