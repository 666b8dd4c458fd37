import { getText } from '../../heap/dict'
import { appendItem } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { ensureDict } from '../classes/instanceAttributes'
import type { Interpreter } from '../interpreter'

/** A line at the end of its traceback. Source: `_PyException_AddNote`. */
export function noteOn(vm: Interpreter, exception: Ref, note: Ref): void {
  const dict = ensureDict(vm, exception)
  let notes = getText(vm.heap, dict, '__notes__')
  if (notes === NULL) {
    notes = vm.list([])
    vm.setItemText(dict, '__notes__', notes)
  }
  if (!vm.isA(notes, 'list')) vm.raise('TypeError', 'Cannot add note: __notes__ is not a list')
  appendItem(vm.heap, notes, note)
}
