import { getText } from '../../heap/dict'
import { NULL, type Ref } from '../../heap/ref'
import { call } from '../../vm/calls/call'
import { native } from '../../vm/calls/native'
import { foundRef, lookup } from '../../vm/classes/attributes'
import { Exc } from '../../vm/errors/errors'
import { PyError } from '../../vm/errors/pyError'
import { clearRaised } from '../../vm/errors/raised'
import { addTraceback } from '../../vm/errors/tracebacks'
import { exceptionLines, HEAD, tracebackEntries } from '../../vm/errors/tracebackText'
import type { Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { reprText } from '../../vm/protocols/operators'
import { moduleState } from '../state'
import { defineStructSequence, makeStructSequence } from '../structSequence'
import { writeError } from './streams'

const FIELDS = ['exc_type', 'exc_value', 'exc_traceback', 'err_msg', 'object']

export function defineUnraisable(vm: Interpreter): void {
  if (!vm.builtinTypes.has('UnraisableHookArgs')) defineStructSequence(vm, 'sys', 'UnraisableHookArgs', FIELDS)
}

/**
 * An exception that nobody can catch (of a finalizer, of a callback) goes to `sys.unraisablehook`. The exception is given away; `object` (borrowed, or
 * NULL) is what was called, `message` stands in the place of "Exception ignored in".
 *
 * Source: `PyErr_WriteUnraisable`, `_PyErr_WriteUnraisableMsg`
 */
export function* reportUnraisable(vm: Interpreter, exception: Ref, object: Ref, message: string | null = null): Steps {
  const { sys } = moduleState(vm)
  // One that has no traceback gets the place where the program is.
  const frame = vm.callerFrame()
  if (frame !== null && vm.heap.slot(exception, Exc.TRACEBACK) === NULL) addTraceback(vm, frame, exception)
  const hook = sys === NULL ? NULL : getText(vm.heap, sys, 'unraisablehook')
  const own = sys === NULL ? NULL : getText(vm.heap, sys, '__unraisablehook__')
  try {
    if (hook === own || hook === NULL || hook === vm.none) yield* print(vm, exception, object, message)
    else yield* callHook(vm, hook, exception, object, message)
  } catch (error) {
    // What goes wrong meanwhile is not told.
    if (!(error instanceof PyError)) throw error
    clearRaised(vm, error)
  } finally {
    vm.drop(exception)
  }
  return NULL
}

/** Of a finalizer: what is shown is its function, or the generator. Source: `slot_tp_finalize`, `gen_close`. */
export function* reportFinalizer(vm: Interpreter, exception: Ref, object: Ref, what: string): Steps {
  const found = what === '__del__' ? lookup(vm, vm.typeOf(object), '__del__') : null
  const method = found === null ? object : foundRef(vm, found)
  return yield* reportUnraisable(vm, exception, method, vm.atLeast(14) && found !== null ? 'Exception ignored while calling deallocator' : null)
}

function* callHook(vm: Interpreter, hook: Ref, exception: Ref, object: Ref, message: string | null): Steps<void> {
  defineUnraisable(vm)
  const traceback = vm.heap.slot(exception, Exc.TRACEBACK)
  const args = makeStructSequence(vm, vm.type('UnraisableHookArgs'), [
    vm.hold(vm.typeOf(exception).ref),
    vm.hold(exception),
    vm.hold(traceback === NULL ? vm.none : traceback),
    message === null ? vm.newNone() : vm.str(message),
    vm.hold(object === NULL ? vm.none : object),
  ])
  try {
    vm.drop(yield* wait(call(vm, hook, [args])))
  } finally {
    vm.drop(args)
  }
}

function* print(vm: Interpreter, exception: Ref, object: Ref, message: string | null): Steps<void> {
  const where = object === NULL || object === vm.none ? (message === null ? '' : `${message}:\n`) : `${message ?? 'Exception ignored in'}: ${yield* shown(vm, object)}\n`
  const traceback = vm.heap.slot(exception, Exc.TRACEBACK)
  const trace = traceback === NULL ? '' : HEAD + tracebackEntries(vm, traceback, null, vm.atLeast(11) && !vm.atLeast(13)).join('')
  // Written by C code: without carets in 3.13, and with a colon also where there is no message.
  const lines = (yield* exceptionLines(vm, exception)).join('')
  yield* writeError(vm, `${where}${trace}${lines.includes(': ') ? lines : lines.replace('\n', ': \n')}`)
}

function* shown(vm: Interpreter, object: Ref): Steps<string> {
  try {
    return yield* reprText(vm, object)
  } catch (error) {
    if (!(error instanceof PyError)) throw error
    clearRaised(vm, error)
    return '<object repr() failed>'
  }
}

/** `sys.unraisablehook(args)`. */
export const UNRAISABLEHOOK = native('unraisable, /', (vm, [args]) => defaultHook(vm, args))

function* defaultHook(vm: Interpreter, args: Ref): Steps {
  if (!vm.isInstance(args, vm.type('UnraisableHookArgs'))) vm.raise('TypeError', 'sys.unraisablehook argument type must be UnraisableHookArgs')
  const message = vm.heap.slot(args, 3)
  yield* print(vm, vm.heap.slot(args, 1), vm.heap.slot(args, 4), message === vm.none ? null : vm.textOf(message))
  return vm.newNone()
}
