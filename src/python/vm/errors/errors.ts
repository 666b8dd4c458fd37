import { NULL, type Ref } from '../../heap/ref'
import type { Interpreter, PyType } from '../interpreter'
import type { PyError } from './pyError'

/** The references of an exception, by slot: the order in which they are dropped (`BaseException_clear`). */
export const enum Exc {
  DICT = 0,
  ARGS = 1,
  TRACEBACK = 2,
  CAUSE = 3,
  CONTEXT = 4,
  /** What a type has besides: `StopIteration.value`, `SystemExit.code`, `AttributeError.name`, … */
  EXTRA = 5,
}

/** What an exception is besides its references. */
export interface ExceptionData {
  suppressContext: boolean
}

/** An instance of an exception type. The arguments are given away; extras of its type are set from them. */
export function makeException(vm: Interpreter, type: PyType, args: readonly Ref[]): Ref {
  const tuple = vm.heap.tuple(args)
  const ref = allocateException(vm, type)
  vm.heap.give(ref, Exc.ARGS, tuple)
  const solid = type.solid.name
  if (solid === 'StopIteration' || solid === 'SystemExit') {
    const value = args.length === 0 ? vm.none : args.length === 1 || solid === 'StopIteration' ? args[0] : vm.heap.slot(ref, Exc.ARGS)
    vm.heap.store(ref, Exc.EXTRA, value)
  }
  if (solid === 'SyntaxError' && args.length > 0) vm.heap.store(ref, Exc.EXTRA, args[0])
  return ref
}

/** `BaseException_new` without its arguments. */
export function allocateException(vm: Interpreter, type: PyType): Ref {
  const { heap } = vm
  const { preHeader, gcHead, basicsize } = type.layout
  const ref = heap.allocate(type.kind, preHeader + gcHead + basicsize)
  heap.payload[ref] = { suppressContext: false } satisfies ExceptionData
  return heap.track(ref)
}

/** `raise error from cause` while `cause` is the one that is handled: it is given away. Source: `_PyErr_FormatFromCause`. */
export function causedBy(vm: Interpreter, error: PyError, cause: Ref): PyError {
  const { heap } = vm
  heap.store(error.ref, Exc.CAUSE, cause)
  heap.store(error.ref, Exc.CONTEXT, cause)
  ;(heap.payload[error.ref] as ExceptionData).suppressContext = true
  vm.drop(cause)
  return error
}

/** The exception's arguments: a tuple, borrowed. */
export function argsOf(vm: Interpreter, exception: Ref): Ref {
  return vm.heap.slot(exception, Exc.ARGS)
}

/** A name that is not there: from 3.10 the exception says which (`format_exc_check_arg`). */
export function raiseNameError(vm: Interpreter, name: string, message = `name '${name}' is not defined`): never {
  const error = vm.error('NameError', message)
  if (vm.atLeast(10)) vm.heap.give(error.ref, Exc.EXTRA, vm.heap.intern(name))
  throw error
}

/** `raise … ` while another is being handled: that one becomes its context, circles cut (`_PyErr_SetObject`). */
export function setContext(vm: Interpreter, exception: Ref): void {
  const { heap } = vm
  const handled = vm.topHandled()
  if (handled === NULL || handled === exception) return
  if (heap.slot(exception, Exc.CONTEXT) === handled) return
  const seen = new Set<Ref>()
  // A program can have made a circle of its own.
  for (let at = handled; at !== NULL && !seen.has(at); ) {
    const context: Ref = heap.slot(at, Exc.CONTEXT)
    if (context === exception) {
      heap.store(at, Exc.CONTEXT, NULL)
      break
    }
    seen.add(at)
    at = context
  }
  heap.store(exception, Exc.CONTEXT, handled)
}
