import { Op } from '../../code/opcodes'
import { NULL } from '../../heap/ref'
import { lookup } from '../classes/attributes'
import type { Interpreter } from '../interpreter'
import type { NativeFrame, PyFrame } from './frame'

/** What 3.12 specializes to a frame of its own: `BINARY_SUBSCR_GETITEM`, `LOAD_ATTR_PROPERTY`, `LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN`. `caller`: the frame whose instruction it is. */
export function goesOnInline(vm: Interpreter, caller: PyFrame | NativeFrame | undefined, frame: PyFrame): boolean {
  if (caller === undefined || caller.native) return false
  const op = caller.run.exec[(caller.ip - 1) * 2]
  const { name } = frame.run.code
  if (op === Op.BINARY_SUBSCR) return name === '__getitem__'
  return (op === Op.LOAD_ATTR || op === Op.LOAD_METHOD) && name !== '__getattr__' && !hooked(vm, frame)
}

/** The class of `self` asks `__getattr__`, too: such an instruction is not specialized. */
function hooked(vm: Interpreter, frame: PyFrame): boolean {
  const self = frame.run.code.argcount > 0 ? vm.values[frame.base] : NULL
  return self === NULL || lookup(vm, vm.typeOf(self), '__getattr__') !== null
}
