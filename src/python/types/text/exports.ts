import type { Ref } from '../../heap/ref'
import type { Interpreter } from '../../vm/interpreter'
import { type ViewData, viewedBy } from './bytesLike'

/** Does a view that is not released show the bytes of this bytearray? Then it keeps its size (`ob_exports`). */
export function isViewed(vm: Interpreter, bytearray: Ref): boolean {
  for (const [view, birth] of vm.views) {
    if (vm.heap.refs.objBirth[view] !== birth || vm.heap.refs.objType[view] !== vm.type('memoryview').kind) vm.views.delete(view)
    else if (!(vm.heap.payload[view] as ViewData).released && viewedBy(vm, view) === bytearray) return true
  }
  return false
}
