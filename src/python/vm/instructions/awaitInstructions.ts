import { Op } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { callSpecial } from '../calls/call'
import { lookup } from '../classes/attributes'
import { Exc, type ExceptionData } from '../errors/errors'
import { PyError } from '../errors/pyError'
import { clearRaised } from '../errors/raised'
import { begin, discard, guarded, pop, push } from '../frames/delivery'
import { type PyFrame, type Result, type Steps, Then } from '../frames/frame'
import { isSuspendable } from '../frames/generatorData'
import { type Interpreter, wait } from '../interpreter'
import { raiseNow } from './exceptionInstructions'

/** Instructions of coroutines. */
export function awaitInstruction(vm: Interpreter, frame: PyFrame, op: Op, arg: number): boolean | undefined {
  switch (op) {
    case Op.GET_AWAITABLE: {
      const awaitable = pop(vm, frame)
      return guarded(vm, [awaitable], () => awaitableIterator(vm, awaitable, arg))
    }
    case Op.GET_AITER: {
      const iterable = pop(vm, frame)
      return guarded(vm, [iterable], () => asyncIterator(vm, iterable, "'async for' requires an object with __aiter__ method, got "))
    }
    case Op.GET_ANEXT:
      return begin(vm, nextAwaited(vm, vm.values[frame.sp - 1]), null, Then.PUSH)
    case Op.END_ASYNC_FOR: {
      const exception = pop(vm, frame)
      if (!vm.isInstance(exception, vm.type('StopAsyncIteration'))) {
        vm.reraised = true
        return raiseNow(vm, exception)
      }
      const iterator = pop(vm, frame)
      discard(vm, exception)
      discard(vm, iterator)
      return !vm.blocked
    }
    case Op.ASYNC_GEN_WRAP:
      push(vm, frame, vm.wrapYielded(vm, pop(vm, frame)))
      return true
    default:
      return undefined
  }
}

/** The iterator that `await` runs. `of` says for whom, in messages. Source: `_PyCoro_GetAwaitableIter`. */
export function awaitableIterator(vm: Interpreter, ref: Ref, of: number): Result {
  if (vm.heap.refs.objType[ref] === vm.kindOf.coroutine) {
    if (vm.awaitedBy(vm, ref) !== NULL) vm.raise('RuntimeError', 'coroutine is being awaited already')
    return vm.hold(ref)
  }
  if (isSuspendable(vm, ref) && vm.mayBeAwaited(vm, ref)) return vm.hold(ref)
  return awaitMethod(vm, ref, of)
}

function* awaitMethod(vm: Interpreter, ref: Ref, of: number): Steps {
  if (lookup(vm, vm.typeOf(ref), '__await__') === null) {
    const name = vm.typeName(ref)
    if (of === 0) vm.raise('TypeError', `object ${name} can't be used in 'await' expression`)
    vm.raise('TypeError', `'async with' received an object from ${of === 1 ? '__aenter__' : '__aexit__'} that does not implement __await__: ${name}`)
  }
  const iterator = yield* wait(callSpecial(vm, ref, '__await__'))
  const isCoroutine = vm.heap.refs.objType[iterator] === vm.kindOf.coroutine
  if (isCoroutine || vm.typeOf(iterator).slots.next === undefined) {
    const name = vm.typeName(iterator)
    vm.drop(iterator)
    vm.raise('TypeError', isCoroutine ? '__await__() returned a coroutine' : `__await__() returned non-iterator of type '${name}'`)
  }
  return iterator
}

/** `aiter(iterable)`. */
export function* asyncIterator(vm: Interpreter, iterable: Ref, complaint: string): Steps {
  if (lookup(vm, vm.typeOf(iterable), '__aiter__') === null) vm.raise('TypeError', `${complaint}${vm.typeName(iterable)}`)
  const iterator = yield* wait(callSpecial(vm, iterable, '__aiter__'))
  if (lookup(vm, vm.typeOf(iterator), '__anext__') === null) {
    const name = vm.typeName(iterator)
    vm.drop(iterator)
    vm.raise('TypeError', `'async for' received an object from __aiter__ that does not implement __anext__: ${name}`)
  }
  return iterator
}

function* nextAwaited(vm: Interpreter, iterator: Ref): Steps {
  if (lookup(vm, vm.typeOf(iterator), '__anext__') === null) vm.raise('TypeError', `'async for' requires an iterator with __anext__ method, got ${vm.typeName(iterator)}`)
  const next = yield* wait(callSpecial(vm, iterator, '__anext__'))
  try {
    return yield* wait(awaitableIterator(vm, next, 0))
  } catch (error) {
    if (!(error instanceof PyError)) throw error
    const raised = vm.error('TypeError', `'async for' received an invalid object from __anext__: ${vm.typeName(next)}`)
    vm.heap.store(raised.ref, Exc.CAUSE, error.ref)
    ;(vm.heap.payload[raised.ref] as ExceptionData).suppressContext = true
    clearRaised(vm, error)
    throw raised
  } finally {
    vm.drop(next)
  }
}
