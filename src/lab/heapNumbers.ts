import type { HeapNumbers } from '../../machines/policies'
import type { Generations } from '../kernel/gc/layout'
import type { Refcounts } from '../kernel/refcounts/layout'

/** The narrow view that policies have of a heap: always what it holds now. */
export function heapNumbers(gc: Readonly<Generations>, refs: Readonly<Refcounts>): HeapNumbers {
  return {
    get count() {
      return gc.count
    },
    get threshold() {
      return gc.threshold
    },
    get tracked() {
      return gc.length
    },
    get longLivedTotal() {
      return gc.longLivedTotal
    },
    get longLivedPending() {
      return gc.longLivedPending
    },
    get containerBytes() {
      return refs.containerBytes
    },
  }
}
