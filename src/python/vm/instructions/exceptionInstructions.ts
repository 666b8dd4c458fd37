import { Op } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { call } from '../calls/call'
import { andThen, finishOf, raising } from '../calls/entry'
import { getAttribute, lookup } from '../classes/attributes'
import { Exc, setContext } from '../errors/errors'
import { PyError } from '../errors/pyError'
import { begin, discard, guarded, pop, push } from '../frames/delivery'
import { Finishing, type PyFrame, type Result, type Steps, Then } from '../frames/frame'
import { type Interpreter, wait } from '../interpreter'
import { reprText } from '../protocols/operators'
import { specialOf } from '../support'

/** Instructions about exceptions and `with`; undefined where it is another. */
export function exceptionInstruction(vm: Interpreter, frame: PyFrame, op: Op, arg: number): boolean | undefined {
  switch (op) {
    case Op.RAISE_VARARGS:
      return raise(vm, frame, arg)
    case Op.PUSH_EXC_INFO: {
      const exception = pop(vm, frame)
      push(vm, frame, vm.handled === NULL ? vm.newNone() : vm.handled)
      push(vm, frame, exception)
      vm.handled = vm.hold(exception)
      if (!vm.atLeast(11)) holdExcInfo(vm, frame, exception)
      return true
    }
    case Op.POP_EXCEPT:
      return popExcept(vm, pop(vm, frame), frame)
    case Op.CHECK_EXC_MATCH: {
      const type = pop(vm, frame)
      return guarded(vm, [type], () => checkMatch(vm, vm.values[frame.sp - 1], type))
    }
    case Op.RERAISE: {
      const exception = pop(vm, frame)
      if (arg === 1 && frame.excInfo !== null) restoreTraceback(vm, exception)
      vm.reraised = true
      return raiseNow(vm, exception)
    }
    case Op.BEFORE_WITH: {
      const manager = pop(vm, frame)
      return begin(vm, beforeWith(vm, frame, manager, '__enter__', '__exit__'), null, Then.PUSH)
    }
    case Op.BEFORE_ASYNC_WITH: {
      const manager = pop(vm, frame)
      return begin(vm, beforeWith(vm, frame, manager, '__aenter__', '__aexit__'), null, Then.PUSH)
    }
    case Op.WITH_EXCEPT_START: {
      const exception = vm.values[frame.sp - 1]
      const exit = vm.values[frame.sp - 3]
      // To 3.8 `__exit__` goes as soon as it has been called.
      if (!vm.atLeast(9)) vm.values[frame.sp - 3] = vm.newNone()
      return begin(vm, exitWith(vm, exit, exception), vm.atLeast(9) ? null : [exit], Then.PUSH)
    }
    case Op.LOAD_ASSERTION_ERROR:
      push(vm, frame, vm.hold(vm.type('AssertionError').ref))
      return true
    default:
      return undefined
  }
}

/** What is being handled is three references to 3.10: the class and the traceback as it is now, beside the exception. */
function holdExcInfo(vm: Interpreter, frame: PyFrame, exception: Ref): void {
  const traceback = vm.heap.slot(exception, Exc.TRACEBACK)
  frame.excInfo ??= []
  frame.excInfo.push(vm.hold(vm.typeOf(exception).ref), traceback === NULL || traceback === vm.none ? NULL : vm.hold(traceback))
}

/** What was handled before is handled again; to 3.10 three references go. */
function popExcept(vm: Interpreter, before: Ref, frame: PyFrame): boolean {
  const { handled } = vm
  vm.handled = before === vm.none ? NULL : before
  if (before === vm.none) discard(vm, before)
  const traceback = frame.excInfo?.pop() ?? NULL
  const type = frame.excInfo?.pop() ?? NULL
  if (type !== NULL) discard(vm, type)
  if (handled !== NULL) discard(vm, handled)
  if (traceback !== NULL) discard(vm, traceback)
  return !vm.blocked
}

/**
 * What goes on from its handler has, to 3.10, the traceback with which it came there, whatever became of it since: that is one of the three references. A bare
 * `raise` may stand in a function that the handler calls. A generator that has yielded in its handler has let go of them: there the exception's own stands.
 */
function restoreTraceback(vm: Interpreter, exception: Ref): void {
  for (let at = vm.frames.length - 1; at >= 0; at--) {
    const frame = vm.frames[at]
    if (frame.native) continue
    const { excInfo } = frame
    if (excInfo !== null && excInfo.length > 0) vm.heap.store(exception, Exc.TRACEBACK, excInfo[excInfo.length - 1])
    if (frame.generator !== NULL || (excInfo !== null && excInfo.length > 0)) return
  }
}

/** Is it a class whose instances can be raised? */
export function isExceptionClass(vm: Interpreter, ref: Ref): boolean {
  return vm.classOf(ref)?.mro.includes(vm.type('BaseException')) === true
}

function raise(vm: Interpreter, frame: PyFrame, arg: number): boolean {
  if (arg === 0) {
    const handled = vm.topHandled()
    if (handled === NULL) vm.raise('RuntimeError', 'No active exception to reraise')
    vm.reraised = true
    vm.hold(handled)
    if (!vm.atLeast(11)) restoreTraceback(vm, handled)
    return raiseNow(vm, handled)
  }
  const cause = arg === 2 ? pop(vm, frame) : NULL
  const exception = pop(vm, frame)
  if (cause !== NULL) return begin(vm, raiseLater(vm, exception, cause), null, Then.DISCARD)
  const made = isExceptionClass(vm, exception) ? call(vm, exception, []) : exception
  if (typeof made !== 'number' || !vm.isInstance(made, vm.type('BaseException'))) return begin(vm, raiseLater(vm, exception, cause, made), null, Then.DISCARD)
  if (made !== exception) vm.drop(exception)
  setContext(vm, made)
  return raiseNow(vm, made)
}

/** The exception, given away, leaves the instruction. Nothing of ours lies between it and the loop, so nothing is thrown: that would cost as much as fifty instructions. */
export function raiseNow(vm: Interpreter, exception: Ref): boolean {
  vm.raised = new PyError(exception)
  return false
}

/** `raise exception from cause`; both are given away. `called`: what came of calling it, where it is a class that was called. */
export function* raiseLater(vm: Interpreter, exception: Ref, cause: Ref, called: Result | null = null): Steps {
  const raised = yield* exceptionInstance(vm, exception, 'exceptions must derive from BaseException', called)
  if (cause !== NULL) {
    const by = cause === vm.none ? NULL : yield* exceptionInstance(vm, cause, 'exception causes must derive from BaseException')
    ;(vm.heap.payload[raised] as { suppressContext: boolean }).suppressContext = true
    vm.heap.store(raised, Exc.CAUSE, by)
    vm.drop(cause === vm.none ? cause : by)
  }
  setContext(vm, raised)
  throw new PyError(raised)
}

/**
 * An exception, or a class that is called for one. Given away, and the caller's.
 *
 * @param complaint - what is said of anything else; '' where the caller has looked already, as `throw` of generators does
 */
export function* exceptionInstance(vm: Interpreter, ref: Ref, complaint: string, called: Result | null = null): Steps {
  if (vm.isInstance(ref, vm.type('BaseException'))) return ref
  if (!isExceptionClass(vm, ref)) {
    vm.drop(ref)
    vm.raise('TypeError', complaint)
  }
  const made = yield* wait(called ?? call(vm, ref, []))
  if (!vm.isInstance(made, vm.type('BaseException'))) {
    const wanted = yield* reprText(vm, ref)
    const name = complaint === '' ? vm.typeName(made) : yield* reprText(vm, vm.typeOf(made).ref)
    vm.drop(made)
    vm.raise('TypeError', `calling ${wanted} should have returned an instance of BaseException, not ${name}`)
  }
  vm.drop(ref)
  return made
}

function checkMatch(vm: Interpreter, exception: Ref, wanted: Ref): Ref {
  const { heap } = vm
  const options = heap.refs.objType[wanted] === heap.kinds.tuple ? Array.from({ length: heap.size(wanted) }, (_, at) => heap.slot(wanted, at)) : [wanted]
  for (const option of options) if (!isExceptionClass(vm, option)) vm.raise('TypeError', 'catching classes that do not inherit from BaseException is not allowed')
  const type = vm.typeOf(exception)
  return vm.bool(options.some((option) => type.mro.some((base) => base.ref === option)))
}

/**
 * `__exit__` is looked up, bound, before `__enter__` is called (to 3.10: `__enter__` is looked up first). The manager is given away: its bound methods
 * hold it.
 */
function beforeWith(vm: Interpreter, frame: PyFrame, manager: Ref, entry: string, exit: string): Result {
  const type = vm.typeOf(manager)
  const missing = (name: string): never => {
    if (!vm.atLeast(11)) vm.raise('AttributeError', name)
    const more = name === exit ? ` (missed ${exit} method)` : ''
    const protocol = exit === '__exit__' ? 'context manager' : 'asynchronous context manager'
    vm.raise('TypeError', `'${type.name}' object does not support the ${protocol} protocol${more}`)
  }
  let enter: Result = NULL
  try {
    // To 3.8 `async with` asks for `__aexit__` first.
    const names = !vm.atLeast(9) && entry === '__aenter__' ? [exit, entry] : [entry, exit]
    for (const name of names) if (lookup(vm, type, name) === null) missing(name)
    enter = getSpecial(vm, manager, entry)
    const bound = typeof enter === 'number' ? getSpecial(vm, manager, exit) : NULL
    if (typeof enter !== 'number' || typeof bound !== 'number') return withLater(vm, frame, manager, enter, typeof bound === 'number' ? exit : bound)
    push(vm, frame, bound)
  } catch (error) {
    if (typeof enter === 'number') vm.heap.dropMaybe(enter)
    vm.drop(manager)
    return raising(error)
  }
  vm.drop(manager)
  return callEnter(vm, frame, enter)
}

/** The same where finding one of the methods runs program code; `exit`: the name of the other, or steps that find it. */
function* withLater(vm: Interpreter, frame: PyFrame, manager: Ref, entered: Result, exit: string | Steps): Steps {
  let enter = NULL
  try {
    enter = yield* wait(entered)
    push(vm, frame, yield* wait(typeof exit === 'string' ? getSpecial(vm, manager, exit) : exit))
  } catch (error) {
    vm.heap.dropMaybe(enter)
    throw error
  } finally {
    vm.drop(manager)
  }
  return yield* wait(callEnter(vm, frame, enter))
}

/** Calls `__enter__`, given away; `__exit__` is on the stack. */
function callEnter(vm: Interpreter, frame: PyFrame, enter: Ref): Result {
  let result: Result
  try {
    result = call(vm, enter, [])
  } catch (error) {
    vm.drop(pop(vm, frame))
    vm.drop(enter)
    return raising(error)
  }
  return andThen(vm, result, finishOf(Finishing.ENTER, enter))
}

/** `__enter__` has raised: nobody will call `__exit__`. */
export function leaveEnter(vm: Interpreter, enter: Ref): void {
  const frame = vm.callerFrame()
  if (frame !== null) vm.drop(pop(vm, frame))
  vm.drop(enter)
}

/** A bound method of the type, whatever the instance has. */
function getSpecial(vm: Interpreter, ref: Ref, name: string): Ref | Steps {
  return specialOf(vm, ref, name) ?? getAttribute(vm, ref, name)
}

/** To 3.10 the class and the traceback lie on the stack, too. */
function* exitWith(vm: Interpreter, exit: Ref, exception: Ref): Steps {
  const traceback = vm.heap.slot(exception, Exc.TRACEBACK)
  const type = vm.typeOf(exception).ref
  const stack = vm.atLeast(11) || traceback === NULL ? [] : [vm.hold(type), vm.hold(traceback)]
  try {
    return yield* wait(call(vm, exit, [type, exception, traceback === NULL ? vm.none : traceback]))
  } finally {
    vm.dropAll(stack)
  }
}
