import { Intrinsic, Op } from '../../code/opcodes'
import { getText } from '../../heap/dict'
import { NULL, type Ref } from '../../heap/ref'
import { call } from '../calls/call'
import { getAttribute } from '../classes/attributes'
import { discard, guarded, pop, push } from '../frames/delivery'
import type { PyFrame, Steps } from '../frames/frame'
import { type Interpreter, wait } from '../interpreter'
import { importModule } from './modules'
import { cellName, globalOf, loadCell } from './names'

/** Instructions of type parameters, and of the scopes in which annotations are evaluated (3.12+). */
export function typeParameterInstruction(vm: Interpreter, frame: PyFrame, op: Op, arg: number): boolean | undefined {
  switch (op) {
    case Op.LOAD_LOCALS:
      push(vm, frame, vm.hold(frame.locals === NULL ? frame.globals : frame.locals))
      return true
    case Op.LOAD_FROM_DICT_OR_GLOBALS:
      if (fromNamespace(vm, frame, frame.run.code.names[arg]) === null) push(vm, frame, vm.hold(globalOf(vm, frame, frame.run.code.names[arg])))
      return !vm.blocked
    case Op.LOAD_FROM_DICT_OR_DEREF:
      return fromNamespace(vm, frame, cellName(frame, arg)) ?? loadCell(vm, frame, vm.values[frame.base + frame.run.nlocals + arg], arg)
    case Op.CALL_INTRINSIC:
      return intrinsic(vm, frame, arg)
    default:
      return undefined
  }
}

/** The namespace on top goes; its entry comes. null: it has none. */
function fromNamespace(vm: Interpreter, frame: PyFrame, name: string): true | null {
  const namespace = pop(vm, frame)
  const value = vm.isA(namespace, 'dict') ? getText(vm.heap, namespace, name) : NULL
  if (value !== NULL) push(vm, frame, vm.hold(value))
  discard(vm, namespace)
  return value === NULL ? null : true
}

function intrinsic(vm: Interpreter, frame: PyFrame, kind: Intrinsic): boolean {
  if (kind === Intrinsic.SET_FUNCTION_TYPE_PARAMS) {
    const parameters = pop(vm, frame)
    vm.heap.store(vm.values[frame.sp - 1], vm.slotOf.typeparams, parameters)
    discard(vm, parameters)
    return !vm.blocked
  }
  const second = kind > Intrinsic.SET_FUNCTION_TYPE_PARAMS ? pop(vm, frame) : NULL
  const first = pop(vm, frame)
  const args = second === NULL ? [first] : [first, second]
  return guarded(vm, args, () => callIntrinsic(vm, kind, args))
}

/** By intrinsic: the module that has its function, and the function's name. Generic is typing's, which CPython imports here, too. */
const FUNCTIONS: Readonly<Record<number, readonly [module: string, name: string]>> = {
  [Intrinsic.TYPEVAR]: ['_typing', '_typevar'],
  [Intrinsic.PARAMSPEC]: ['_typing', '_paramspec'],
  [Intrinsic.TYPEVARTUPLE]: ['_typing', '_typevartuple'],
  [Intrinsic.SUBSCRIPT_GENERIC]: ['typing', '_subscript_generic'],
  [Intrinsic.TYPEALIAS]: ['_typing', '_typealias'],
  [Intrinsic.TYPEVAR_WITH_BOUND]: ['_typing', '_typevar_with_bound'],
  [Intrinsic.TYPEVAR_WITH_CONSTRAINTS]: ['_typing', '_typevar_with_constraints'],
  [Intrinsic.SET_TYPEPARAM_DEFAULT]: ['_typing', '_set_default'],
}

function* callIntrinsic(vm: Interpreter, kind: Intrinsic, args: readonly Ref[]): Steps {
  const [moduleName, name] = FUNCTIONS[kind]
  const module = yield* importModule(vm, moduleName)
  let fn = NULL
  try {
    fn = yield* wait(getAttribute(vm, module, name))
    return yield* wait(call(vm, fn, args))
  } finally {
    vm.heap.dropMaybe(fn)
    vm.drop(module)
  }
}
