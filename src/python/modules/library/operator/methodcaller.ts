import { setText } from '../../../heap/dict'
import { dataOf, keyAt, valueAt } from '../../../heap/dictData'
import { NULL, type Ref } from '../../../heap/ref'
import { call } from '../../../vm/calls/call'
import { raising } from '../../../vm/calls/entry'
import { native } from '../../../vm/calls/native'
import { callWithDict } from '../../../vm/calls/withDict'
import { foundRef, getAttribute, lookup } from '../../../vm/classes/attributes'
import { instanceAttribute } from '../../../vm/classes/instanceAttributes'
import type { PyType } from '../../../vm/classes/type'
import { holdingArguments, packArguments } from '../../../vm/frames/argumentsTuple'
import type { Result, Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { reprText } from '../../../vm/protocols/operators'
import { libraryType, newObject } from '../nativeType'

const enum Caller {
  NAME = 0,
  ARGS = 1,
  /** A dict, or NULL where it was made without keyword arguments. */
  KEYWORDS = 2,
}

/** operator.methodcaller. Source: `Modules/_operator.c`. */
export function defineMethodcaller(vm: Interpreter): Ref {
  return libraryType(vm, {
    name: 'methodcaller',
    module: 'operator',
    basicsize: vm.atLeast(13) ? 64 : 40,
    fields: 3,
    slots: { new: methodcallerNew, call: methodcallerCall, repr: methodcallerRepr },
    methods: { __reduce__: native('self, /', (v, [self]) => reduced(v, self)) },
  }).ref
}

/** The one argument of such an object's call. */
export function argument(vm: Interpreter, name: string, args: readonly Ref[], names: Ref): Ref {
  if (names !== NULL) vm.raise('TypeError', `${name}() takes no keyword arguments`)
  if (args.length !== 1) vm.raise('TypeError', `${name} expected 1 argument, got ${args.length}`)
  return args[0]
}

/** Names and values of the keyword arguments that it has, borrowed. */
function keywordsOf(vm: Interpreter, self: Ref): [Ref, Ref][] {
  const dict = vm.heap.slot(self, Caller.KEYWORDS)
  if (dict === NULL) return []
  const data = dataOf(vm.heap, dict)
  return Array.from({ length: data.table.nentries }, (_, entry) => [keyAt(vm.heap, dict, data, entry), valueAt(vm.heap, dict, data, entry)])
}

function argumentsOf(vm: Interpreter, self: Ref): Ref[] {
  const args = vm.heap.slot(self, Caller.ARGS)
  return Array.from({ length: vm.heap.size(args) }, (_, at) => vm.heap.slot(args, at))
}

/** With keyword arguments a partial makes it. */
function* reduced(vm: Interpreter, self: Ref): Steps {
  const { heap } = vm
  const name = heap.slot(self, Caller.NAME)
  const args = argumentsOf(vm, self).map((ref) => vm.hold(ref))
  const type = vm.typeOf(self).ref
  if (heap.slot(self, Caller.KEYWORDS) === NULL) return vm.tuple([vm.hold(type), vm.tuple([vm.hold(name), ...args])])
  const functools = yield* wait(call(vm, vm.importFunction, [heap.intern('functools')]))
  const partial = yield* wait(getAttribute(vm, functools, 'partial'))
  vm.drop(functools)
  const keywords = keywordsOf(vm, self)
  const names = vm.tuple(keywords.map(([key]) => vm.hold(key)))
  try {
    return vm.tuple([yield* wait(call(vm, partial, [type, name, ...keywords.map(([, value]) => value)], names)), vm.tuple(args)])
  } finally {
    vm.drop(names)
    vm.drop(partial)
  }
}

function methodcallerNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Ref {
  const nkeywords = names === NULL ? 0 : vm.heap.size(names)
  const positional = args.slice(0, args.length - nkeywords)
  if (positional.length === 0) vm.raise('TypeError', 'methodcaller needs at least one argument, the method name')
  if (!vm.isStr(positional[0])) vm.raise('TypeError', 'method name must be a string')
  const ref = newObject(vm, type, [vm.hold(positional[0]), vm.tuple(positional.slice(1).map((item) => vm.hold(item)))])
  if (nkeywords === 0) return ref
  const keywords = vm.dict()
  for (let at = 0; at < nkeywords; at++) {
    const name = vm.heap.slot(names, at)
    setText(vm.heap, keywords, name, vm.textOf(name), args[positional.length + at])
  }
  vm.heap.give(ref, Caller.KEYWORDS, keywords)
  return ref
}

/** To 3.12 the object is in a tuple and in a bound method; from 3.13 on neither is made (`PyObject_VectorcallMethod`). */
function methodcallerCall(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Result {
  const object = argument(vm, 'methodcaller', args, names)
  if (vm.atLeast(13)) return callUnbound(vm, self, object)
  const packed = packArguments(vm, null, args, NULL)
  try {
    return holdingArguments(vm, packed, callBound(vm, self, object))
  } catch (error) {
    return holdingArguments(vm, packed, raising(error))
  }
}

function* callBound(vm: Interpreter, self: Ref, object: Ref): Steps {
  const method = yield* wait(getAttribute(vm, object, vm.textOf(vm.heap.slot(self, Caller.NAME))))
  const keywords = vm.heap.slot(self, Caller.KEYWORDS)
  try {
    if (keywords !== NULL) return yield* callWithDict(vm, method, argumentsOf(vm, self), keywords)
    return yield* wait(call(vm, method, argumentsOf(vm, self)))
  } finally {
    vm.drop(method)
  }
}

function* callUnbound(vm: Interpreter, self: Ref, object: Ref): Steps {
  const name = vm.textOf(vm.heap.slot(self, Caller.NAME))
  const unbound = methodOf(vm, object, name)
  const method = unbound === NULL ? yield* wait(getAttribute(vm, object, name)) : vm.hold(unbound)
  const keywords = keywordsOf(vm, self)
  const names = keywords.length === 0 ? NULL : vm.tuple(keywords.map(([key]) => vm.hold(key)))
  try {
    const args = [...argumentsOf(vm, self), ...keywords.map(([, value]) => value)]
    return yield* wait(call(vm, method, unbound === NULL ? args : [object, ...args], names))
  } finally {
    vm.drop(method)
    vm.heap.dropMaybe(names)
  }
}

/** The function that a type has under the name, where it need not be bound; borrowed. NULL: there is none. Source: `_PyObject_GetMethod`. */
function methodOf(vm: Interpreter, object: Ref, name: string): Ref {
  const type = vm.typeOf(object)
  const found = type.slots.getattr === undefined ? lookup(vm, type, name) : null
  if (found === null) return NULL
  const method = foundRef(vm, found)
  const kind = vm.heap.refs.objType[method]
  return (kind === vm.kindOf.function || kind === vm.kindOf.methodDescriptor) && instanceAttribute(vm, object, type, name) === NULL ? method : NULL
}

function* methodcallerRepr(vm: Interpreter, self: Ref): Steps {
  const parts = [yield* reprText(vm, vm.heap.slot(self, Caller.NAME))]
  for (const item of argumentsOf(vm, self)) parts.push(yield* reprText(vm, item))
  for (const [key, value] of keywordsOf(vm, self)) parts.push(`${vm.textOf(key)}=${yield* reprText(vm, value)}`)
  return vm.str(`operator.methodcaller(${parts.join(', ')})`)
}
