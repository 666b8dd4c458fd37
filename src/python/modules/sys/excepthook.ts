import { NULL } from '../../heap/ref'
import { native } from '../../vm/calls/native'
import { Exc } from '../../vm/errors/errors'
import { exceptionText } from '../../vm/errors/tracebackText'
import { writeError } from './streams'

/** `sys.excepthook`: shows an exception on `sys.stderr`. Source: `sys_excepthook`, `PyErr_Display`. */
export const EXCEPTHOOK = native('exctype, value, traceback, /', function* (vm, [, value, traceback]) {
  if (!vm.isInstance(value, vm.type('BaseException'))) {
    yield* writeError(vm, `TypeError: print_exception(): Exception expected for value, ${vm.typeName(value)} found\n`)
    return vm.newNone()
  }
  if (vm.heap.slot(value, Exc.TRACEBACK) === NULL && vm.isA(traceback, 'traceback')) vm.heap.store(value, Exc.TRACEBACK, traceback)
  yield* writeError(vm, yield* exceptionText(vm, value))
  return vm.newNone()
})
