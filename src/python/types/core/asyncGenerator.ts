import { NONE, O, TypeFlag } from '../../../index'
import { NULL, type Ref } from '../../heap/ref'
import { moduleState } from '../../modules/state'
import { call, callAndDrop } from '../../vm/calls/call'
import { native } from '../../vm/calls/native'
import { getAttribute } from '../../vm/classes/attributes'
import { defineType } from '../../vm/classes/registry'
import { stopAtEnd } from '../../vm/classes/slotMethods'
import { PyError } from '../../vm/errors/pyError'
import { clearRaised, isRaised } from '../../vm/errors/raised'
import type { Result, Steps } from '../../vm/frames/frame'
import { dataOfGenerator, Gen } from '../../vm/frames/generatorData'
import { sendToGenerator } from '../../vm/frames/generators'
import { awaitableIterator } from '../../vm/instructions/awaitInstructions'
import { type Interpreter, wait } from '../../vm/interpreter'
import { iterNext } from '../../vm/protocols/iteration'
import { hexAddress } from '../../vm/protocols/operators'
import { newException } from '../../vm/support'
import { newReferring, suspendableGetset } from './coroutine'
import { generatorExit, throwHere, throwMethod } from './generator'

/** Where an awaitable of an asynchronous generator stands: nobody has awaited it, it is being awaited, it is over. */
interface Awaitable {
  state: 'init' | 'iter' | 'closed'
}

/** References of `asend()`, `athrow()` and `aclose()`: the generator, then what is sent (NULL for `aclose`: nothing is thrown but GeneratorExit). */
const enum Part {
  GENERATOR = 0,
  VALUE = 1,
}

/** Asynchronous generators and their awaitables. Source: `Objects/genobject.c`. */
export function defineAsyncGenerator(vm: Interpreter): void {
  vm.wrapYielded = wrapped
  vm.lab.perform(O.TYPE_DEFINE, vm.kindOf.asyncGenerator, NONE, vm.flagsOf(vm.kindOf.asyncGenerator) | TypeFlag.FINALIZER)
  const small = (name: string, basicsize: number, more: Partial<Parameters<typeof defineType>[1]>): void => {
    const type = defineType(vm, { name, layout: 'cell', basicsize, subclassable: false, ...more })
    vm.lab.perform(O.TYPE_DEFINE, type.kind, NONE, TypeFlag.GC | TypeFlag.CLEARS)
  }
  const awaitable = (
    send: (m: Interpreter, self: Ref, value: Ref) => Steps,
    raise: (m: Interpreter, self: Ref, type: Ref, value: Ref) => Steps,
  ): Partial<Parameters<typeof defineType>[1]> => ({
    slots: { iter: (m, self) => m.hold(self), next: (m, self) => send(m, self, m.none) },
    methods: {
      __await__: native('self, /', (m, [self]) => m.hold(self)),
      send: native('self, value, /', (m, [self, value]) => stopAtEnd(m, send(m, self, value))),
      throw: native('self, typ, val=None, tb=None, /', (m, [self, type, value]) => stopAtEnd(m, raise(m, self, type, value))),
      close: native('self, /', (m, [self]) => {
        dataOf(m, self).state = 'closed'
        return m.newNone()
      }),
    },
  })
  small('async_generator_wrapped_value', 24, {})
  small('async_generator_asend', 40, awaitable(sendAsend, throwAsend))
  small('async_generator_athrow', 40, awaitable(sendAthrow, throwAthrow))
  small('anext_awaitable', 32, awaitable(sendDefault, throwDefault))
  defineType(vm, {
    name: 'async_generator',
    layout: 'asyncGenerator',
    subclassable: false,
    slots: { repr: (m, self) => m.str(`<async_generator object ${m.textOf(m.heap.slot(self, Gen.QUALNAME))} at ${hexAddress(m, self)}>`) },
    methods: {
      __aiter__: native('self, /', (m, [self]) => m.hold(self)),
      __anext__: native('self, /', (m, [self]) => hooked(m, self, () => nextAwaitable(m, self))),
      asend: native('self, value, /', (m, [self, value]) => hooked(m, self, () => newAwaitable(m, 'async_generator_asend', [m.hold(self), m.hold(value)]))),
      athrow: native('self, typ, val=None, tb=None, /', (m, [self, type, value]) =>
        hooked(m, self, () => newAwaitable(m, 'async_generator_athrow', [m.hold(self), m.tuple([m.hold(type), m.hold(value === NULL ? m.none : value)])])),
      ),
      aclose: native('self, /', (m, [self]) => hooked(m, self, () => newAwaitable(m, 'async_generator_athrow', [m.hold(self)]))),
    },
    getset: { ...suspendableGetset('ag'), ag_running: { get: (m, self) => m.bool(dataOfGenerator(m, self).runningAsync === true) } },
  })
}

function dataOf(vm: Interpreter, self: Ref): Awaitable {
  return vm.heap.payload[self] as Awaitable
}

function newAwaitable(vm: Interpreter, name: string, parts: readonly Ref[]): Ref {
  return newReferring(vm, name, parts, { state: 'init' } satisfies Awaitable)
}

/** The first time that a generator is asked for anything the hooks of its thread are noted, and the first of them is called. Source: `async_gen_init_hooks`. */
function hooked(vm: Interpreter, generator: Ref, made: () => Ref): Result {
  const data = dataOfGenerator(vm, generator)
  if (data.finalizer !== undefined) return made()
  const { asyncFirst, asyncFinalizer } = moduleState(vm)
  data.finalizer = asyncFinalizer === NULL ? NULL : vm.hold(asyncFinalizer)
  return asyncFirst === NULL ? made() : toldFirst(vm, generator, asyncFirst, made)
}

function* toldFirst(vm: Interpreter, generator: Ref, first: Ref, made: () => Ref): Steps {
  vm.hold(first)
  try {
    vm.drop(yield* wait(call(vm, first, [generator])))
  } finally {
    vm.drop(first)
  }
  return made()
}

/** What `__anext__()` gives. */
function nextAwaitable(vm: Interpreter, generator: Ref): Ref {
  return newAwaitable(vm, 'async_generator_asend', [vm.hold(generator), NULL])
}

/** `anext(iterator, default)`. */
export function nextOrDefault(vm: Interpreter, awaitable: Ref, fallback: Ref): Ref {
  return newReferring(vm, 'anext_awaitable', [awaitable, vm.hold(fallback)], { state: 'init' } satisfies Awaitable)
}

/** What an asynchronous generator yields, marked. The value is given away. */
function wrapped(vm: Interpreter, value: Ref): Ref {
  return newReferring(vm, 'async_generator_wrapped_value', [value])
}

function isWrapped(vm: Interpreter, ref: Ref): boolean {
  return ref !== NULL && vm.heap.refs.objType[ref] === vm.type('async_generator_wrapped_value').kind
}

function stopAsync(vm: Interpreter): never {
  throw new PyError(newException(vm, 'StopAsyncIteration', []))
}

function ends(vm: Interpreter, error: unknown): error is PyError {
  return isRaised(vm, error, 'StopAsyncIteration', 'GeneratorExit')
}

/** A value that the generator yields ends the await (NULL, the value is what it returned); anything else is awaited on. Source: `async_gen_unwrap_value`. */
function* unwrap(vm: Interpreter, generator: Ref, steps: Steps): Steps {
  const data = dataOfGenerator(vm, generator)
  let result: Ref
  try {
    result = yield* steps
    if (result === NULL) {
      if (vm.returned !== NULL) vm.drop(vm.returned)
      vm.returned = NULL
      stopAsync(vm)
    }
  } catch (error) {
    if (ends(vm, error)) data.closed = true
    data.runningAsync = false
    throw error
  }
  if (!isWrapped(vm, result)) return result
  data.runningAsync = false
  vm.returned = vm.hold(vm.heap.slot(result, 0))
  vm.drop(result)
  return NULL
}

function refuseReuse(vm: Interpreter, self: Ref, what: string): void {
  if (dataOf(vm, self).state === 'closed') vm.raise('RuntimeError', `cannot reuse already awaited ${what}`)
}

/** It begins: only one awaitable of a generator runs at a time. */
function begin(vm: Interpreter, self: Ref, what: string): void {
  const data = dataOfGenerator(vm, vm.heap.slot(self, Part.GENERATOR))
  if (data.runningAsync) {
    dataOf(vm, self).state = 'closed'
    vm.raise('RuntimeError', `${what}: asynchronous generator is already running`)
  }
  data.runningAsync = true
  dataOf(vm, self).state = 'iter'
}

/** Source: `async_gen_asend_send`. */
function* sendAsend(vm: Interpreter, self: Ref, value: Ref): Steps {
  const generator = vm.heap.slot(self, Part.GENERATOR)
  refuseReuse(vm, self, '__anext__()/asend()')
  let sent = value
  if (dataOf(vm, self).state === 'init') {
    const own = vm.heap.slot(self, Part.VALUE)
    if (sent === vm.none && own !== NULL) sent = own
    begin(vm, self, 'anext()')
  }
  dataOfGenerator(vm, generator).runningAsync = true
  return yield* closing(vm, self, unwrap(vm, generator, sendToGenerator(vm, generator, sent)))
}

/** An await that does not go on is over. */
function* closing(vm: Interpreter, self: Ref, steps: Steps): Steps {
  try {
    const result = yield* steps
    if (result === NULL) dataOf(vm, self).state = 'closed'
    return result
  } catch (error) {
    dataOf(vm, self).state = 'closed'
    throw error
  }
}

function* throwAsend(vm: Interpreter, self: Ref, type: Ref, value: Ref): Steps {
  const generator = vm.heap.slot(self, Part.GENERATOR)
  refuseReuse(vm, self, '__anext__()/asend()')
  if (dataOf(vm, self).state === 'init') begin(vm, self, 'anext()')
  return yield* closing(vm, self, unwrap(vm, generator, throwMethod(vm, generator, type, value)))
}

/** Source: `async_gen_athrow_send`. */
function* sendAthrow(vm: Interpreter, self: Ref, value: Ref): Steps {
  const generator = vm.heap.slot(self, Part.GENERATOR)
  const thrown = vm.heap.slot(self, Part.VALUE)
  const data = dataOfGenerator(vm, generator)
  refuseReuse(vm, self, 'aclose()/athrow()')
  if (data.state === 'done') {
    dataOf(vm, self).state = 'closed'
    return NULL
  }
  if (dataOf(vm, self).state === 'iter') return yield* finishThrow(vm, self, sendToGenerator(vm, generator, value))
  if (data.runningAsync) begin(vm, self, thrown === NULL ? 'aclose()' : 'athrow()')
  if (data.closed) {
    dataOf(vm, self).state = 'closed'
    stopAsync(vm)
  }
  if (value !== vm.none) vm.raise('RuntimeError', "can't send non-None value to a just-started coroutine")
  begin(vm, self, '')
  if (thrown === NULL) data.closed = true
  return yield* finishThrow(vm, self, thrownSteps(vm, generator, thrown))
}

function* thrownSteps(vm: Interpreter, generator: Ref, thrown: Ref): Steps {
  if (thrown !== NULL) return yield* throwMethod(vm, generator, vm.heap.slot(thrown, 0), vm.heap.slot(thrown, 1))
  return yield* throwHere(vm, generator, generatorExit(vm))
}

/** `athrow` comes to what the generator yields next; `aclose` to its end. */
function* finishThrow(vm: Interpreter, self: Ref, steps: Steps): Steps {
  const generator = vm.heap.slot(self, Part.GENERATOR)
  const isClose = vm.heap.slot(self, Part.VALUE) === NULL
  const data = dataOfGenerator(vm, generator)
  if (!isClose) return yield* closing(vm, self, unwrap(vm, generator, steps))
  try {
    const result = yield* steps
    if (isWrapped(vm, result)) {
      vm.drop(result)
      vm.raise('RuntimeError', 'async generator ignored GeneratorExit')
    }
    if (result !== NULL) return result
    if (vm.returned !== NULL) vm.drop(vm.returned)
    vm.returned = NULL
  } catch (error) {
    data.runningAsync = false
    dataOf(vm, self).state = 'closed'
    if (!ends(vm, error)) throw error
    clearRaised(vm, error)
  }
  data.runningAsync = false
  dataOf(vm, self).state = 'closed'
  return NULL
}

function* throwAthrow(vm: Interpreter, self: Ref, type: Ref, value: Ref): Steps {
  refuseReuse(vm, self, 'aclose()/athrow()')
  if (dataOf(vm, self).state === 'init') begin(vm, self, vm.heap.slot(self, Part.VALUE) === NULL ? 'aclose()' : 'athrow()')
  return yield* finishThrow(vm, self, throwMethod(vm, vm.heap.slot(self, Part.GENERATOR), type, value))
}

/** The end of the iterator is the default. Source: `anextawaitable_iternext`. */
function* orDefault(vm: Interpreter, self: Ref, step: (iterator: Ref) => Result): Steps {
  const iterator = yield* wait(awaitableIterator(vm, vm.heap.slot(self, 0), 0))
  try {
    return yield* wait(step(iterator))
  } catch (error) {
    if (!isRaised(vm, error, 'StopAsyncIteration')) throw error
    clearRaised(vm, error)
    vm.returned = vm.hold(vm.heap.slot(self, 1))
    return NULL
  } finally {
    vm.drop(iterator)
  }
}

function sendDefault(vm: Interpreter, self: Ref, value: Ref): Steps {
  return orDefault(vm, self, (iterator) => {
    if (vm.heap.refs.objType[iterator] === vm.kindOf.coroutine) return sendToGenerator(vm, iterator, value)
    return value === vm.none ? iterNext(vm, iterator) : methodOf(vm, iterator, 'send', [value])
  })
}

function throwDefault(vm: Interpreter, self: Ref, type: Ref, value: Ref): Steps {
  return orDefault(vm, self, (iterator) =>
    vm.heap.refs.objType[iterator] === vm.kindOf.coroutine ? throwMethod(vm, iterator, type, value) : methodOf(vm, iterator, 'throw', value === NULL ? [type] : [type, value]),
  )
}

/** Any other iterator has it as an attribute (`anextawaitable_proxy`). */
function* methodOf(vm: Interpreter, iterator: Ref, name: string, args: readonly Ref[]): Steps {
  const method = yield* wait(getAttribute(vm, iterator, name))
  return yield* wait(callAndDrop(vm, method, args))
}
