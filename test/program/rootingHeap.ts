import type { ObjectLab } from '../../src/lab/objectLab'
import type { PyClass, PyInstance } from '../../src/program/classes'
import type { PyDict } from '../../src/program/dict'
import { Heap } from '../../src/program/heap'
import type { PyList } from '../../src/program/list'
import type { PyObject } from '../../src/program/object'

/** A heap that makes roots of some of what a program makes, calls functions, and returns from them: by rule, so that two runs do the same. */
export class RootingHeap<L extends ObjectLab> extends Heap<L> {
  /** Does it do so? */
  rooting = true
  private made = 0
  private readonly roots: PyObject[] = []

  override list(items: readonly PyObject[] = []): PyList {
    return this.root(super.list(items))
  }

  override dict(): PyDict {
    return this.root(super.dict())
  }

  override instance(cls: PyClass): PyInstance {
    return this.root(super.instance(cls))
  }

  private root<T extends PyObject>(object: T): T {
    if (!this.rooting) return object
    const made = ++this.made
    if (made % 5 === 0) this.pushFrame()
    if (made % 3 === 0) this.addRoot(object, 'stack')
    if (made % 4 === 0) {
      this.addRoot(object, 'interpreter')
      this.roots.push(object)
    }
    if (made % 12 === 0) this.removeRoot(object, 'stack')
    if (made % 11 === 0) this.removeRoot(this.roots.shift() as PyObject, 'interpreter')
    if (made % 7 === 0 && this.lab.gc.frames > 1) this.popFrame()
    return object
  }
}
