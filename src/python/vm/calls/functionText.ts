import { NULL, type Ref } from '../../heap/ref'
import { getAttributeOr } from '../classes/attributes'
import type { Steps } from '../frames/frame'
import { type Interpreter, wait } from '../interpreter'
import { strText } from '../protocols/operators'

/** What is called, in messages about its arguments: `__main__.f()`, or as it shows itself. Source: `_PyObject_FunctionStr`. */
export function* functionText(vm: Interpreter, callable: Ref): Steps<string> {
  if (!vm.atLeast(9)) return nameOnce(vm, callable)
  const qualname = yield* getAttributeOr(vm, callable, '__qualname__')
  if (qualname === NULL) return yield* wait(strText(vm, callable))
  try {
    const module = yield* getAttributeOr(vm, callable, '__module__')
    const where = module === NULL || module === vm.none ? '' : yield* wait(strText(vm, module))
    vm.heap.dropMaybe(module)
    return `${where === '' || where === 'builtins' ? '' : `${where}.`}${yield* wait(strText(vm, qualname))}()`
  } finally {
    vm.drop(qualname)
  }
}

/** To 3.8: a function's own name. Source: `PyEval_GetFuncName`. */
function nameOnce(vm: Interpreter, callable: Ref): string {
  const { heap, kindOf } = vm
  const fn = heap.refs.objType[callable] === kindOf.method ? heap.slot(callable, 0) : callable
  if (heap.refs.objType[fn] === kindOf.function) return `${vm.textOf(heap.slot(fn, vm.slotOf.name))}()`
  if (heap.refs.objType[fn] === kindOf.builtin) return `${vm.natives[heap.payload[fn] as number].name}()`
  return `${vm.typeName(fn)} object`
}
