import { NULL, type Ref } from '../../heap/ref'
import { call, spread } from '../../vm/calls/call'
import { PyError } from '../../vm/errors/pyError'
import { exceptionText } from '../../vm/errors/tracebackText'
import type { Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { reprText } from '../../vm/protocols/operators'
import { writeError } from '../sys/streams'
import { reportUnraisable } from '../sys/unraisable'

/** Callable, tuple of arguments, dict of keywords or NULL; all owned. */
export type ExitCallback = readonly [Ref, Ref, Ref]

/** One that was unregistered: it keeps its place. */
export const UNREGISTERED: ExitCallback = [NULL, NULL, NULL]

/**
 * What is registered is called, the last first. What is registered meanwhile is not; all of it goes behind the last call, as it was registered.
 *
 * @returns to 3.9, the last exception, the caller's: `_run_exitfuncs` raises it; NULL
 *
 * Source: `atexit_callfuncs`, `atexit_cleanup`
 */
export function* callExitCallbacks(vm: Interpreter): Steps {
  let last = NULL
  for (let at = vm.atExit.length - 1; at >= 0; at--) {
    const callback = vm.atExit[at]
    if (callback === undefined || callback[0] === NULL) continue
    const fn = vm.hold(callback[0])
    try {
      yield* callBack(vm, callback)
    } catch (error) {
      if (!(error instanceof PyError)) throw error
      if (last !== NULL) vm.drop(last)
      last = yield* told(vm, error.ref, fn)
    } finally {
      vm.drop(fn)
    }
  }
  dropExitCallbacks(vm)
  return last
}

export function dropExitCallbacks(vm: Interpreter): void {
  for (const callback of vm.atExit.splice(0)) for (const ref of callback) if (ref !== NULL) vm.drop(ref)
}

function* callBack(vm: Interpreter, [fn, args, keywords]: ExitCallback): Steps<void> {
  const given = spread(vm, args, keywords)
  try {
    vm.drop(yield* wait(call(vm, fn, given.args, given.names)))
  } finally {
    vm.drop(given.names)
  }
}

/** From 3.10 on exceptions go to `sys.unraisablehook`; before, what is no SystemExit is shown, past `sys.excepthook`. */
function* told(vm: Interpreter, exception: Ref, fn: Ref): Steps {
  const what = 'Exception ignored in atexit callback'
  if (vm.atLeast(13)) yield* reportUnraisable(vm, exception, NULL, `${what} ${yield* reprText(vm, fn)}`)
  else if (vm.atLeast(10)) yield* reportUnraisable(vm, exception, fn, what)
  else {
    if (!vm.isInstance(exception, vm.type('SystemExit'))) yield* writeError(vm, `Error in atexit._run_exitfuncs:\n${yield* exceptionText(vm, exception)}`)
    return exception
  }
  return NULL
}
