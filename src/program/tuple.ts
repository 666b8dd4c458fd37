import { TypeFlag } from '../kernel/refcounts/layout'
import { typeHas } from '../kernel/refcounts/read'
import { PyObject } from './object'

/** A tuple: its items are in its block. Source: `Objects/tupleobject.c`. */
export class PyTuple extends PyObject {
  private size = 0

  get length(): number {
    return this.size
  }

  item(index: number): PyObject {
    const item = index < 0 || index >= this.size ? null : this.at(index)
    if (item === null) throw new RangeError(`tuple index ${index} is out of range: the tuple has ${this.size} items`)
    return item
  }

  /** From 3.14.1 only a tuple with an item of a GC type is, whether or not that is tracked itself. */
  private isTrackedFromBirth(items: readonly PyObject[]): boolean {
    const { lab, model } = this.heap
    return model.collector.tuplesTracked === 'not empty' || items.some(({ id }) => typeHas(lab.refs, id, TypeFlag.GC))
  }

  /** @internal */
  fill(items: readonly PyObject[]): void {
    for (const item of items) this.store(this.size++, item)
    if (this.size > 0 && this.isTrackedFromBirth(items)) this.track()
  }
}
