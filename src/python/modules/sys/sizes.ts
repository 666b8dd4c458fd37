import { ObjectFlag } from '../../../index'
import { classSizeof, newSharedKeys } from '../../../objects/instances'
import { NULL, type Ref } from '../../heap/ref'
import { callBoundSpecial } from '../../vm/calls/call'
import { lookup } from '../../vm/classes/attributes'
import type { PyType } from '../../vm/classes/type'
import { clearRaised, isRaised } from '../../vm/errors/raised'
import { heldTuple, passTuple, withTuple } from '../../vm/frames/argumentsTuple'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'

/** Bytes of a built-in type's own object. Source: `sizeof(PyTypeObject)`. */
const STATIC_TYPE: Readonly<Record<number, number>> = { 308: 416, 309: 408, 310: 408, 311: 408, 312: 416, 313: 416 }

/** `object.__sizeof__()`, or what its type has in its place: without the GC head. */
export function sizeWithoutHead(vm: Interpreter, ref: Ref): number {
  const type = vm.typeOf(ref)
  const { sizeof } = type.slots
  if (sizeof !== undefined) return sizeof(vm, ref)
  const cls = vm.classOf(ref)
  if (cls !== null) return cls.builtin ? (STATIC_TYPE[vm.minor] ?? 416) : classSizeof(vm.model.objects, keysOf(vm, cls)) - vm.model.objects.gcHead
  const { layout } = type
  const { refs } = vm.heap
  const isStatic = (refs.objFlags[ref] & ObjectFlag.STATIC) !== 0
  if (type.builtin && !isStatic) return refs.objNbytes[ref] - layout.gcHead - layout.preHeader
  return layout.basicsize + (layout.itemsize === 0 ? 0 : layout.itemsize * Math.max(vm.heap.size(ref) - type.itemsAt, 0))
}

/** Keys that a class has for its instances' attributes, also where they are not kept apart here: behind a built-in base. */
function keysOf(vm: Interpreter, cls: PyType): PyType['keys'] {
  if (!cls.hasDict || cls.solid.name === 'object' || (cls.solid.name === 'type' && vm.atLeast(11))) return cls.keys
  const managed = !cls.solid.hasDict && (vm.atLeast(12) || cls.solid.layout.itemsize === 0)
  return managed || !vm.atLeast(11) ? { keys: newSharedKeys(vm.model.objects) } : cls.keys
}

/** What `sys.getsizeof` adds (`_PyType_PreHeaderSize`). */
function headOf(vm: Interpreter, ref: Ref): number {
  const { layout } = vm.typeOf(ref)
  const cls = vm.classOf(ref)
  // Built-in types are no objects of the collector, which 3.11 and 3.12 do not ask here.
  if (cls?.builtin === true && vm.minor !== 311 && vm.minor !== 312) return 0
  return layout.preHeader + layout.gcHead
}

/** `sys.getsizeof(object, default)`. Source: `sys_getsizeof`, `_PySys_GetSizeOf`. */
export function getsizeof(vm: Interpreter, ref: Ref, fallback: Ref): Result {
  const found = lookup(vm, vm.typeOf(ref), '__sizeof__')
  if (found === null || found.owner.builtin) {
    passTuple(vm, fallback === NULL ? 1 : 2)
    return vm.int(sizeWithoutHead(vm, ref) + headOf(vm, ref))
  }
  const steps = sizeByMethod(vm, ref, fallback)
  return vm.tupleGiven ? steps : withTuple(vm, heldTuple(vm, fallback === NULL ? [ref] : [ref, fallback]), steps)
}

function* sizeByMethod(vm: Interpreter, ref: Ref, fallback: Ref): Steps {
  try {
    const size = yield* wait(callBoundSpecial(vm, ref, '__sizeof__'))
    const value = vm.heap.payload[size]
    const isInt = vm.isA(size, 'int')
    vm.drop(size)
    if (!isInt) vm.raise('TypeError', 'an integer is required')
    if ((value as number) < 0) vm.raise('ValueError', '__sizeof__() should return >= 0')
    return vm.int(Number(value) + headOf(vm, ref))
  } catch (error) {
    if (fallback === NULL || !isRaised(vm, error, 'TypeError')) throw error
    clearRaised(vm, error)
    return vm.hold(fallback)
  }
}
