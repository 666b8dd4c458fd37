import { typeNumber } from '../../index'
import { setText } from '../heap/dict'
import type { Ref } from '../heap/ref'
import type { NativeSpec } from '../vm/calls/native'
import type { Interpreter } from '../vm/interpreter'

/** What a module of the interpreter's own is made of. */
export interface NativeModuleSpec {
  readonly functions?: Readonly<Record<string, NativeSpec>>
  /** References that are given away. */
  readonly values?: Readonly<Record<string, Ref>>
  readonly doc?: string
}

/** A module of the interpreter's own: slot 0 is its namespace, a static dict. The reference is the caller's. Source: `PyModule_Create2`. */
export function makeNativeModule(vm: Interpreter, name: string, { functions = {}, values = {}, doc }: NativeModuleSpec): Ref {
  const { heap } = vm
  const dict = vm.staticDict()
  const put = (key: string, value: Ref): void => putStatic(vm, dict, key, value)
  put('__name__', heap.staticStr(name))
  if (doc === undefined) put('__doc__', vm.none)
  else putGiven(vm, dict, '__doc__', heap.str(doc))
  put('__package__', heap.staticStr(''))
  for (const [key, spec] of Object.entries(functions)) put(key, moduleFunction(vm, name, key, spec))
  for (const [key, value] of Object.entries(values)) putGiven(vm, dict, key, value)
  // sys is there from the start; others come under the collector when they are imported.
  const module = name === 'sys' ? heap.hold(heap.place(typeNumber('module'), 1, true)) : heap.make('module')
  heap.payload[module] = name
  heap.store(module, 0, dict)
  if (name !== 'sys') heap.track(module)
  return module
}

/** From 3.9 on what a function says of its arguments begins with the module's name (`_PyObject_FunctionStr`). */
function moduleFunction(vm: Interpreter, module: string, name: string, spec: NativeSpec): Ref {
  const ref = vm.builtinFunction(name, spec)
  const home = module === 'operator' ? '_operator' : module
  // `m_module`
  vm.heap.store(ref, 1, vm.heap.staticStr(home))
  if (vm.atLeast(9)) Object.assign(vm.natives[vm.heap.payload[ref] as number], { qualname: `${home}.${name}` })
  return ref
}

/** An entry under a static name; the value is held once more. */
export function putStatic(vm: Interpreter, dict: Ref, name: string, value: Ref): void {
  setText(vm.heap, dict, vm.heap.staticStr(name), name, value)
}

/** An entry under a static name; the value is given away. */
export function putGiven(vm: Interpreter, dict: Ref, name: string, value: Ref): void {
  putStatic(vm, dict, name, value)
  vm.heap.drop(value)
}
