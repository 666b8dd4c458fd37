import { Op } from '../../code/opcodes'
import { NULL } from '../../heap/ref'
import { lookup } from '../classes/attributes'
import type { Interpreter } from '../interpreter'
import { abandonFrame, enterFrame } from './delivery'
import { countsC, limitOfC, UNITS_OF_LOOP } from './depthOfC'
import type { NativeFrame, PyFrame } from './frame'

// Frames of program code that C code calls: in 3.12 they count twice.

/** A frame of program code that a native asks for: C code has called the loop, unless the instruction goes on in the new frame by itself. @throws PyError RecursionError */
export function enterFromNative(vm: Interpreter, native: NativeFrame, frame: PyFrame): void {
  if (countsC(vm) && !frame.inlined && !goesOnInline(vm, native, frame)) countFrame(vm, frame, UNITS_OF_LOOP)
  enterFrame(vm, frame)
}

/** The frame counts as so many levels of C code until it is left. @throws PyError RecursionError */
export function countFrame(vm: Interpreter, frame: PyFrame, units: number): void {
  if (vm.depthOfC + units > limitOfC(vm)) {
    abandonFrame(vm, frame)
    vm.raise('RecursionError', 'maximum recursion depth exceeded')
  }
  vm.depthOfC += units
  frame.unitsOfC = units
}

/** What 3.12 specializes to a frame of its own: `BINARY_SUBSCR_GETITEM`, `LOAD_ATTR_PROPERTY`, `LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN`. */
function goesOnInline(vm: Interpreter, native: NativeFrame, frame: PyFrame): boolean {
  const { frames } = vm
  const caller = frames[frames.length - 2]
  if (frames[frames.length - 1] !== native || caller === undefined || caller.native) return false
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
