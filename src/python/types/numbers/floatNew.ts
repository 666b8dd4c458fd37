import { NULL, type Ref } from '../../heap/ref'
import { parseFloatText } from '../../values/floats'
import { toFloat } from '../../values/intFloats'
import type { PyType } from '../../vm/classes/type'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { allocateAtom } from '../allocate'
import { binder } from '../argumentsOf'
import { positionalOf } from '../containers/making'
import { isFloat, toIndex } from '../toIndex'
import { numberText } from './intNew'

const bind = binder('float', 'x=0, /')

/** `float.__new__`. Source: `float_new_impl` in `Objects/floatobject.c`. */
export function floatNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Result {
  const exact = type.kind === vm.heap.kinds.float
  const [x] = exact ? bind(vm, args, names) : bind(vm, positionalOf(vm, vm.type('float'), type, args, names, 'init'), NULL)
  if (!exact) return subclassNew(vm, type, x)
  return x === NULL ? vm.float(0) : toFloatObject(vm, x)
}

function* subclassNew(vm: Interpreter, type: PyType, x: Ref): Steps {
  const plain = x === NULL ? vm.float(0) : yield* wait(toFloatObject(vm, x))
  const ref = allocateAtom(vm, type, vm.heap.payload[plain])
  vm.drop(plain)
  return ref
}

/** An exact float of the value of a float: itself, if it is one. */
export function plainFloat(vm: Interpreter, ref: Ref): Ref {
  return vm.heap.refs.objType[ref] === vm.heap.kinds.float ? vm.hold(ref) : vm.float(vm.heap.payload[ref] as number)
}

/** `float(x)`. Source: `PyNumber_Float` in `Objects/abstract.c`. */
export function toFloatObject(vm: Interpreter, x: Ref): Result {
  if (isFloat(vm, x) && vm.heap.refs.objType[x] === vm.heap.kinds.float) return vm.hold(x)
  const text = numberText(vm, x)
  if (text !== null) return vm.float(parseFloatText(text.text, vm.version, text.shown))
  const { slots } = vm.typeOf(x)
  if (slots.float !== undefined) return checked(vm, slots.float(vm, x), x)
  if (slots.index !== undefined) return fromIndex(vm, x)
  const names = vm.atLeast(10) ? 'string or a real number' : 'string or a number'
  vm.raise('TypeError', `float() argument must be a ${names}, not '${vm.typeName(x)}'`)
}

function checked(vm: Interpreter, result: Result, x: Ref): Result {
  if (typeof result !== 'number') return checkedLater(vm, result, x)
  if (vm.heap.refs.objType[result] === vm.heap.kinds.float) return result
  const name = vm.typeName(result)
  if (!isFloat(vm, result)) {
    vm.drop(result)
    vm.raise('TypeError', `${vm.typeName(x)}.__float__ returned non-float (type ${name})`)
  }
  const plain = plainFloat(vm, result)
  vm.drop(result)
  return plain
}

function* checkedLater(vm: Interpreter, steps: Steps, x: Ref): Steps {
  return yield* wait(checked(vm, yield* steps, x))
}

function* fromIndex(vm: Interpreter, x: Ref): Steps {
  return vm.float(toFloat(yield* toIndex(vm, x)))
}
