import { O, TypeFlag } from '../../../index'
import { Op } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { call } from '../../vm/calls/call'
import { native } from '../../vm/calls/native'
import { getAttributeOr } from '../../vm/classes/attributes'
import { defineType } from '../../vm/classes/registry'
import { stopAtEnd } from '../../vm/classes/slotMethods'
import { Exc, setContext } from '../../vm/errors/errors'
import { PyError } from '../../vm/errors/pyError'
import { clearRaised, isRaised } from '../../vm/errors/raised'
import { newFrameObject } from '../../vm/errors/tracebacks'
import { heldTuple, withTuple } from '../../vm/frames/argumentsTuple'
import type { Result, Steps } from '../../vm/frames/frame'
import { codeOfGenerator, dataOfGenerator, Gen, nounOf } from '../../vm/frames/generatorData'
import { frameToThrow, letGoOfFinalizer, letGoOfFunction, nextOfGenerator, sendToGenerator, throwInto } from '../../vm/frames/generators'
import { exceptionInstance, isExceptionClass } from '../../vm/instructions/exceptionInstructions'
import { type Interpreter, wait } from '../../vm/interpreter'
import { hexAddress } from '../../vm/protocols/operators'
import { generatorFrame, newException, resumeAfterDelegate } from '../../vm/support'

/** Generators. Source: `Objects/genobject.c`. */
export function defineGenerator(vm: Interpreter): void {
  vm.closeGenerator = finalizeSuspended
  // Whoever lets go of one in the middle of its code has its finally blocks run (`gen_dealloc`).
  vm.lab.perform(O.TYPE_DEFINE, vm.kindOf.generator, NULL, vm.flagsOf(vm.kindOf.generator) | TypeFlag.FINALIZER)
  defineType(vm, {
    name: 'generator',
    layout: 'generator',
    subclassable: false,
    slots: {
      iter: (m, self) => m.hold(self),
      next: nextOfGenerator,
      repr: (m, self) => m.str(`<generator object ${m.textOf(m.heap.slot(self, Gen.QUALNAME))} at ${hexAddress(m, self)}>`),
    },
    methods: {
      send: native('self, value, /', (m, [self, value]) => stopAtEnd(m, sendToGenerator(m, self, value))),
      throw: native('self, typ, val=None, tb=None, /', (m, [self, ...args]) => stopAtEnd(m, throwWithArguments(m, self, args))),
      close: native('self, /', (m, [self]) => close(m, self)),
    },
    getset: {
      __name__: { get: (m, self) => m.hold(m.heap.slot(self, Gen.NAME)), set: (m, self, value) => storeName(m, self, Gen.NAME, value) },
      __qualname__: { get: (m, self) => m.hold(m.heap.slot(self, Gen.QUALNAME)), set: (m, self, value) => storeName(m, self, Gen.QUALNAME, value) },
      gi_running: { get: (m, self) => m.bool(dataOfGenerator(m, self).state === 'running') },
      gi_suspended: { get: (m, self) => m.bool(dataOfGenerator(m, self).state === 'suspended') },
      gi_code: { get: (m, self) => m.hold(codeOfGenerator(m, self).ref) },
      gi_frame: { get: (m, self) => (dataOfGenerator(m, self).state === 'done' ? m.newNone() : generatorFrame(m, self)) },
      gi_yieldfrom: {
        get: (m, self) => {
          const inner = delegate(m, self)
          return inner === NULL ? m.newNone() : m.hold(inner)
        },
      },
    },
  })
}

/** `generator.__name__ = value`, also of coroutines and asynchronous generators. */
export function storeName(vm: Interpreter, self: Ref, slot: Gen.NAME | Gen.QUALNAME, value: Ref): Result {
  if (value === NULL || !vm.isStr(value)) vm.raise('TypeError', `${slot === Gen.NAME ? '__name__' : '__qualname__'} must be set to a string object`)
  vm.heap.store(self, slot, value)
  return NULL
}

/** The iterator that a suspended generator is in the middle of a `yield from` of; NULL. */
export function delegate(vm: Interpreter, generator: Ref): Ref {
  const data = dataOfGenerator(vm, generator)
  if (data.state !== 'suspended') return NULL
  const { code } = vm.codes[data.code].code
  if (code[data.ip * 2] !== Op.RESUME || (code[data.ip * 2 + 1] & 3) < 2) return NULL
  return vm.heap.slot(generator, Gen.LOCALS + data.size - 1)
}

/** To 3.10 the arguments are a tuple (`METH_VARARGS`), which lives while the generator runs. */
export function throwWithArguments(vm: Interpreter, self: Ref, args: readonly Ref[]): Steps {
  const steps = throwMethod(vm, self, args[0], args[1], args[2])
  const given = args.filter((ref) => ref !== NULL)
  return vm.atLeast(11) || vm.tupleGiven ? steps : wait(withTuple(vm, heldTuple(vm, given), steps))
}

function itemsOf(vm: Interpreter, tuple: Ref): Ref[] {
  return Array.from({ length: vm.heap.size(tuple) - vm.typeOf(tuple).itemsAt }, (_, at) => vm.heap.slot(tuple, vm.typeOf(tuple).itemsAt + at))
}

export function* throwMethod(vm: Interpreter, self: Ref, type: Ref, value: Ref, tb: Ref = NULL): Steps {
  let exception: Ref
  const inner = delegate(vm, self)
  const given = [type, value, tb].filter((ref) => ref !== NULL)
  if (inner !== NULL && !isPlain(vm, inner) && !isExceptionClass(vm, type) && !vm.isInstance(type, vm.type('BaseException')) && (yield* takesExceptions(vm, inner)))
    return yield* throwHere(vm, self, vm.hold(type), given)
  if (tb !== NULL && tb !== vm.none && !vm.isA(tb, 'traceback')) vm.raise('TypeError', 'throw() third argument must be a traceback object')
  if (!isExceptionClass(vm, type)) {
    if (!vm.isInstance(type, vm.type('BaseException'))) vm.raise('TypeError', `exceptions must be classes or instances deriving from BaseException, not ${vm.typeName(type)}`)
    if (value !== NULL && value !== vm.none) vm.raise('TypeError', 'instance exception may not have a separate value')
  }
  if (value === NULL || value === vm.none) exception = yield* exceptionInstance(vm, vm.hold(type), '')
  else if (vm.isInstance(value, vm.classOf(type) ?? vm.type('BaseException'))) exception = vm.hold(value)
  else if (vm.isA(value, 'tuple')) exception = yield* wait(call(vm, type, itemsOf(vm, value)))
  else {
    const made = yield* wait(call(vm, type, [value]))
    exception = made
  }
  // The traceback that is given, or none where a class is, takes the place of its own. Source: `_gen_throw`.
  const traceback = tb === vm.none ? NULL : tb
  if (traceback !== NULL || isExceptionClass(vm, type)) vm.heap.store(exception, Exc.TRACEBACK, traceback)
  return yield* throwHere(vm, self, exception, given)
}

/** Has it a method `throw`, which takes whatever it is given? */
function* takesExceptions(vm: Interpreter, inner: Ref): Steps<boolean> {
  const method = yield* getAttributeOr(vm, inner, 'throw')
  if (method !== NULL) vm.drop(method)
  return method !== NULL
}

/** The exception that closes one, owned. */
export function generatorExit(vm: Interpreter): Ref {
  const exception = newException(vm, 'GeneratorExit', [])
  setContext(vm, exception)
  return exception
}

/**
 * Into the innermost of generators that wait for one another. The exception is given away.
 *
 * @param given - the arguments of `throw`, which iterators of other kinds get as they came
 */
export function* throwHere(vm: Interpreter, self: Ref, exception: Ref, given: readonly Ref[] = [exception]): Steps {
  const inner = delegate(vm, self)
  if (inner === NULL) return yield* throwInto(vm, self, exception)
  const data = dataOfGenerator(vm, self)
  vm.hold(inner)
  data.state = 'running'
  const raised = yield* outcome(vm, inner, exception, given)
  data.state = 'suspended'
  vm.drop(inner)
  if (raised.error !== NULL) return yield* throwInto(vm, self, raised.error)
  // The inner one yielded; or it has ended, and the generator goes on behind its `yield from`.
  return raised.value !== NULL ? raised.value : yield* resumeAfterDelegate(vm, self)
}

/** What an inner iterator does with an exception: a value, or NULL where it returned; or the exception that is thrown on. */
function* outcome(vm: Interpreter, inner: Ref, exception: Ref, given: readonly Ref[]): Steps<{ readonly value: Ref; readonly error: Ref }> {
  try {
    if (!vm.isInstance(exception, vm.type('GeneratorExit'))) return { value: yield* throwToDelegate(vm, inner, exception, given), error: NULL }
    const closed = yield* wait(isPlain(vm, inner) ? close(vm, inner) : closeOther(vm, inner))
    if (closed !== NULL) vm.drop(closed)
    return { value: NULL, error: exception }
  } catch (error) {
    if (!(error instanceof PyError)) throw error
    return { value: NULL, error: error.ref }
  }
}

/** A generator or a coroutine, into which an exception goes without its method being asked. */
function isPlain(vm: Interpreter, ref: Ref): boolean {
  const kind = vm.heap.refs.objType[ref]
  return kind === vm.kindOf.generator || kind === vm.kindOf.coroutine
}

function* closeOther(vm: Interpreter, inner: Ref): Steps {
  const method = yield* getAttributeOr(vm, inner, 'close')
  if (method === NULL) return NULL
  try {
    return yield* wait(call(vm, method, []))
  } finally {
    vm.drop(method)
  }
}

/** A value, or NULL where the inner iterator returned. */
function* throwToDelegate(vm: Interpreter, inner: Ref, exception: Ref, given: readonly Ref[]): Steps {
  if (isPlain(vm, inner)) return yield* throwHere(vm, inner, exception, given)
  const method = yield* getAttributeOr(vm, inner, 'throw')
  if (method === NULL) throw new PyError(exception)
  try {
    return yield* wait(call(vm, method, given))
  } catch (error) {
    if (!isRaised(vm, error, 'StopIteration')) throw error
    const value = vm.heap.slot(error.ref, Exc.EXTRA)
    vm.returned = value === NULL || value === vm.none ? NULL : vm.hold(value)
    clearRaised(vm, error)
    return NULL
  } finally {
    vm.drop(method)
    vm.drop(exception)
  }
}

/** Does it stand at a `yield` that no handler covers? From 3.13 on nothing is raised there to close it (`RESUME_OPARG_DEPTH1_MASK`). */
function endsUnseen(vm: Interpreter, self: Ref): boolean {
  const data = dataOfGenerator(vm, self)
  const at = data.ip - 1
  return data.state === 'suspended' && delegate(vm, self) === NULL && !vm.codes[data.code].code.exceptions.some(({ start, end }) => at >= start && at < end)
}

/** The last that one of them does: a coroutine that nobody awaited says so, and of an asynchronous generator the hook is told, which ends it. Source: `_PyGen_Finalize`. */
function finalizeSuspended(vm: Interpreter, self: Ref): Steps {
  const { finalizer } = dataOfGenerator(vm, self)
  return (finalizer !== undefined && finalizer !== NULL) || vm.heap.refs.objType[self] === vm.kindOf.coroutine ? finalizeTold(vm, self) : close(vm, self)
}

function* finalizeTold(vm: Interpreter, self: Ref): Steps {
  const { finalizer, closed, state } = dataOfGenerator(vm, self)
  if (finalizer !== undefined && finalizer !== NULL && state !== 'done' && closed !== true) {
    const hook = vm.hold(finalizer)
    letGoOfFinalizer(vm, self)
    try {
      return yield* wait(call(vm, hook, [self]))
    } finally {
      vm.drop(hook)
    }
  }
  if (vm.heap.refs.objType[self] === vm.kindOf.coroutine && dataOfGenerator(vm, self).state === 'created') yield* vm.warnUnawaited(vm, self)
  return yield* close(vm, self)
}

function hasFrameAlone(vm: Interpreter, self: Ref): boolean {
  const frame = vm.heap.slot(self, Gen.FRAME)
  return vm.atLeast(11) ? frame === NULL : frame !== NULL && vm.heap.refs.objRefcnt[frame] === 1
}

/**
 * To 3.11 GeneratorExit is a type as long as no handler sees it: a traceback comes and goes (in 3.11 a frame object, too), but no exception. The stack goes before the locals
 * (`_PyEval_EvalFrameDefault`), which die with the traceback's frame.
 */
function closeUnseen(vm: Interpreter, self: Ref): void {
  const { heap } = vm
  const data = dataOfGenerator(vm, self)
  const object = vm.atLeast(11) ? newFrameObject(vm, vm.codes[data.code]) : NULL
  const traceback = heap.track(heap.make('traceback'))
  const places = Array.from({ length: data.size }, (_, at) => Gen.LOCALS + at)
  const { nlocalsplus } = vm.codes[data.code]
  data.state = 'running'
  for (const place of places.slice(nlocalsplus).reverse()) clearSlot(vm, self, place)
  data.state = 'done'
  data.size = 0
  letGoOfFinalizer(vm, self)
  for (const place of places.slice(0, nlocalsplus)) clearSlot(vm, self, place)
  letGoOfFunction(vm, self)
  heap.dropMaybe(object)
  vm.drop(traceback)
}

function clearSlot(vm: Interpreter, self: Ref, slot: number): void {
  if (vm.heap.slot(self, slot) !== NULL) vm.heap.store(self, slot, NULL)
}

/** `generator.close()`: GeneratorExit where it stands. Source: `gen_close`. */
export function* close(vm: Interpreter, self: Ref): Steps {
  const data = dataOfGenerator(vm, self)
  if (data.state === 'done') return vm.newNone()
  if (data.state === 'created' || (vm.atLeast(13) && endsUnseen(vm, self))) letGoOfFinalizer(vm, self)
  if (data.state === 'created') {
    data.state = 'done'
    data.size = 0
    // From 3.12 what it was called with stays until it dies.
    if (!vm.atLeast(12)) {
      vm.dropAll(vm.heap.takeSlots(self, Gen.LOCALS))
      letGoOfFunction(vm, self)
    }
    return vm.newNone()
  }
  if (vm.atLeast(13) && endsUnseen(vm, self)) {
    data.state = 'done'
    data.size = 0
    // Its function stays until it dies (`_PyFrame_ClearLocals`).
    vm.dropAll(vm.heap.takeSlots(self, Gen.LOCALS))
    return vm.newNone()
  }
  if (!vm.atLeast(12) && !vm.tracing && endsUnseen(vm, self) && hasFrameAlone(vm, self)) {
    closeUnseen(vm, self)
    return vm.newNone()
  }
  try {
    const exception = generatorExit(vm)
    const value = delegate(vm, self) === NULL ? yield frameToThrow(vm, self, exception) : yield* throwHere(vm, self, exception)
    if (value !== NULL) {
      vm.drop(value)
      vm.raise('RuntimeError', `${nounOf(vm, self)} ignored GeneratorExit`)
    }
    const { returned } = vm
    vm.returned = NULL
    if (returned === NULL) return vm.newNone()
    if (vm.atLeast(13)) return returned
    vm.drop(returned)
    return vm.newNone()
  } catch (error) {
    if (!isRaised(vm, error, 'GeneratorExit', 'StopIteration')) throw error
    clearRaised(vm, error)
    return vm.newNone()
  }
}
