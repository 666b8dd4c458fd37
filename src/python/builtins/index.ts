import type { Ref } from '../heap/ref'
import { installHooks } from '../modules/hooks'
import { defineLateType } from '../modules/lateType'
import { putStatic } from '../modules/nativeModule'
import { EXCEPTION_TYPES } from '../vm/errors/exceptionTypes'
import type { Interpreter } from '../vm/interpreter'
import { ASYNC_BUILTINS } from './asynchronous'
import { ATTRIBUTE_BUILTINS, dir } from './attributesOf'
import { BREAKPOINT_BUILTINS } from './breakpoint'
import { CLASS_BUILTINS } from './classes'
import { NAMESPACE_BUILTINS } from './namespaces'
import { NUMBER_BUILTINS } from './numbers'
import { OUTPUT_BUILTINS } from './output'
import { runningBuiltins } from './running'
import { nextOfCallable, SEQUENCE_BUILTINS } from './sequences'
import { TEXT_BUILTINS } from './text'

const TYPES = [
  'bool',
  'bytearray',
  'bytes',
  'classmethod',
  'complex',
  'dict',
  'enumerate',
  'filter',
  'float',
  'frozenset',
  'int',
  'list',
  'map',
  'memoryview',
  'object',
  'property',
  'range',
  'reversed',
  'set',
  'slice',
  'staticmethod',
  'str',
  'super',
  'tuple',
  'type',
  'zip',
]

/** Fills the namespace of the module builtins: its functions, types and constants. Source: `Python/bltinmodule.c` (`_PyBuiltin_Init`). */
export function defineBuiltins(vm: Interpreter): void {
  installHooks(vm)
  vm.namesOf = dir
  const put = (name: string, value: Ref): void => putStatic(vm, vm.builtins, name, value)
  if (!vm.builtinTypes.has('callable_iterator'))
    defineLateType(vm, { name: 'callable_iterator', layout: 'callableIterator', slots: { iter: (_, self) => vm.hold(self), next: nextOfCallable }, subclassable: false })
  put('__name__', vm.heap.staticStr('builtins'))
  put('__debug__', vm.true)
  for (const functions of [
    TEXT_BUILTINS,
    NUMBER_BUILTINS,
    SEQUENCE_BUILTINS,
    CLASS_BUILTINS,
    ATTRIBUTE_BUILTINS,
    NAMESPACE_BUILTINS,
    OUTPUT_BUILTINS,
    BREAKPOINT_BUILTINS,
    runningBuiltins(vm),
    ...(vm.atLeast(10) ? [ASYNC_BUILTINS] : []),
  ])
    for (const [name, spec] of Object.entries(functions)) put(name, vm.builtinFunction(name, spec))
  put('None', vm.none)
  put('True', vm.true)
  put('False', vm.false)
  put('Ellipsis', vm.ellipsis)
  put('NotImplemented', vm.notImplemented)
  for (const name of [...TYPES, ...EXCEPTION_TYPES.map(([exception]) => exception), 'BaseExceptionGroup', 'ExceptionGroup']) {
    const type = vm.builtinTypes.get(name)
    if (type !== undefined) put(name, type.ref)
  }
  const osError = vm.builtinTypes.get('OSError')
  if (osError === undefined) return
  put('EnvironmentError', osError.ref)
  put('IOError', osError.ref)
}
