import { NULL, type Ref } from '../../../heap/ref'
import { call } from '../../../vm/calls/call'
import { native } from '../../../vm/calls/native'
import { getAttribute } from '../../../vm/classes/attributes'
import type { PyType } from '../../../vm/classes/type'
import type { Result, Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { getItem, reprText } from '../../../vm/protocols/operators'
import { libraryType, newObject } from '../nativeType'

// itemgetter, attrgetter, methodcaller. Source: `Modules/_operator.c`.

export function defineGetters(vm: Interpreter): Record<string, Ref> {
  const newer = vm.atLeast(11)
  return {
    itemgetter: libraryType(vm, {
      name: 'itemgetter',
      module: 'operator',
      basicsize: newer ? 48 : 40,
      fields: 1,
      slots: { new: itemgetterNew, call: (v, self, args) => itemgetterCall(v, self, args), repr: (v, self) => getterRepr(v, self, 'operator.itemgetter') },
      methods: { __reduce__: native('self, /', (v, [self]) => reduced(v, self, (v.heap.payload[self] as number) === 1)) },
    }).ref,
    attrgetter: libraryType(vm, {
      name: 'attrgetter',
      module: 'operator',
      basicsize: newer ? 40 : 32,
      fields: 1,
      slots: { new: attrgetterNew, call: (v, self, args) => attrgetterCall(v, self, args), repr: (v, self) => getterRepr(v, self, 'operator.attrgetter') },
      methods: { __reduce__: native('self, /', (v, [self]) => reduced(v, self, false)) },
    }).ref,
    methodcaller: libraryType(vm, {
      name: 'methodcaller',
      module: 'operator',
      basicsize: vm.atLeast(13) ? 64 : 40,
      fields: 3,
      slots: { new: methodcallerNew, call: (v, self, args) => methodcallerCall(v, self, args), repr: methodcallerRepr },
      methods: { __reduce__: native('self, /', (v, [self]) => reducedCaller(v, self)) },
    }).ref,
  }
}

function argument(vm: Interpreter, name: string, args: readonly Ref[]): Ref {
  if (args.length !== 1) vm.raise('TypeError', `${name} expected 1 argument, got ${args.length}`)
  return args[0]
}

/** The type, and what it is called with: the field, or what lies in it. */
function reduced(vm: Interpreter, self: Ref, alone: boolean): Ref {
  const field = vm.hold(vm.heap.slot(self, 0))
  return vm.tuple([vm.hold(vm.typeOf(self).ref), alone ? vm.tuple([field]) : field])
}

/** With keyword arguments a partial makes it. */
function* reducedCaller(vm: Interpreter, self: Ref): Steps {
  const { heap } = vm
  const [name, positional, keywords] = [0, 1, 2].map((at) => heap.slot(self, at))
  const args = Array.from({ length: heap.size(positional) }, (_, at) => vm.hold(heap.slot(positional, at)))
  const type = vm.typeOf(self).ref
  if (keywords === NULL) return vm.tuple([vm.hold(type), vm.tuple([vm.hold(name), ...args])])
  const functools = yield* wait(call(vm, vm.importFunction, [heap.intern('functools')]))
  const partial = yield* wait(getAttribute(vm, functools, 'partial'))
  vm.drop(functools)
  const values = Array.from({ length: heap.size(keywords) - 1 }, (_, at) => heap.slot(keywords, at + 1))
  try {
    return vm.tuple([yield* wait(call(vm, partial, [type, name, ...values], heap.slot(keywords, 0))), vm.tuple(args)])
  } finally {
    vm.drop(partial)
  }
}

/** The keys, in a tuple; one alone stands there without: a payload of 1. */
function itemgetterNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Ref {
  if (names !== NULL) vm.raise('TypeError', 'itemgetter() takes no keyword arguments')
  if (args.length === 0) vm.raise('TypeError', 'itemgetter expected 1 argument, got 0')
  const field = args.length === 1 ? vm.hold(args[0]) : vm.tuple(args.map((ref) => vm.hold(ref)))
  return newObject(vm, type, [field], args.length)
}

function itemgetterCall(vm: Interpreter, self: Ref, args: readonly Ref[]): Result {
  const object = argument(vm, 'itemgetter', args)
  const key = vm.heap.slot(self, 0)
  return vm.heap.payload[self] === 1 ? getItem(vm, object, key) : collected(vm, vm.heap.size(key), (at) => getItem(vm, object, vm.heap.slot(key, at)))
}

function* collected(vm: Interpreter, n: number, each: (at: number) => Result): Steps {
  const items: Ref[] = []
  try {
    for (let at = 0; at < n; at++) items.push(yield* wait(each(at)))
  } catch (error) {
    vm.dropAll(items)
    throw error
  }
  return vm.tuple(items)
}

function attrgetterNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Ref {
  if (names !== NULL) vm.raise('TypeError', 'attrgetter() takes no keyword arguments')
  if (args.length === 0) vm.raise('TypeError', 'attrgetter expected 1 argument, got 0')
  for (const name of args) if (!vm.isStr(name)) vm.raise('TypeError', 'attribute name must be a string')
  return newObject(vm, type, [vm.tuple(args.map((ref) => vm.hold(ref)))], args.length)
}

function attrgetterCall(vm: Interpreter, self: Ref, args: readonly Ref[]): Result {
  const object = argument(vm, 'attrgetter', args)
  const names = vm.heap.slot(self, 0)
  const n = vm.heap.size(names)
  const one = (at: number): Result => dotted(vm, object, vm.textOf(vm.heap.slot(names, at)))
  return n === 1 ? one(0) : collected(vm, n, one)
}

function dotted(vm: Interpreter, object: Ref, name: string): Result {
  return name.includes('.') ? walk(vm, object, name.split('.')) : getAttribute(vm, object, name)
}

function* walk(vm: Interpreter, object: Ref, names: readonly string[]): Steps {
  let at = vm.hold(object)
  for (const name of names) {
    try {
      const next = yield* wait(getAttribute(vm, at, name))
      vm.drop(at)
      at = next
    } catch (error) {
      vm.drop(at)
      throw error
    }
  }
  return at
}

function* getterRepr(vm: Interpreter, self: Ref, name: string): Steps {
  const field = vm.heap.slot(self, 0)
  if (vm.heap.payload[self] === 1 && name === 'operator.itemgetter') return vm.str(`${name}(${yield* reprText(vm, field)})`)
  const parts: string[] = []
  for (let at = 0; at < vm.heap.size(field); at++) parts.push(yield* reprText(vm, vm.heap.slot(field, at)))
  return vm.str(`${name}(${parts.join(', ')})`)
}

/** Fields: the name, the positional arguments, the keyword arguments as names and values. */
function methodcallerNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Ref {
  const nkeywords = names === NULL ? 0 : vm.heap.size(names)
  const positional = args.slice(0, args.length - nkeywords)
  if (positional.length === 0) vm.raise('TypeError', 'methodcaller needs at least one argument, the method name')
  if (!vm.isStr(positional[0])) vm.raise('TypeError', 'method name must be a string')
  const held = (refs: readonly Ref[]): Ref => vm.tuple(refs.map((ref) => vm.hold(ref)))
  const keywords = nkeywords === 0 ? NULL : vm.tuple([vm.hold(names), ...args.slice(positional.length).map((ref) => vm.hold(ref))])
  return newObject(vm, type, [vm.hold(positional[0]), held(positional.slice(1)), keywords])
}

function* methodcallerCall(vm: Interpreter, self: Ref, args: readonly Ref[]): Steps {
  const object = argument(vm, 'methodcaller', args)
  const { heap } = vm
  const method = yield* wait(getAttribute(vm, object, vm.textOf(heap.slot(self, 0))))
  const keywords = heap.slot(self, 2)
  const items = (ref: Ref, from: number): Ref[] => (ref === NULL ? [] : Array.from({ length: heap.size(ref) - from }, (_, at) => heap.slot(ref, at + from)))
  try {
    return yield* wait(call(vm, method, [...items(heap.slot(self, 1), 0), ...items(keywords, 1)], keywords === NULL ? NULL : heap.slot(keywords, 0)))
  } finally {
    vm.drop(method)
  }
}

function* methodcallerRepr(vm: Interpreter, self: Ref): Steps {
  const { heap } = vm
  const parts = [yield* reprText(vm, heap.slot(self, 0))]
  const positional = heap.slot(self, 1)
  for (let at = 0; at < heap.size(positional); at++) parts.push(yield* reprText(vm, heap.slot(positional, at)))
  const keywords = heap.slot(self, 2)
  if (keywords !== NULL)
    for (let at = 1; at < heap.size(keywords); at++) parts.push(`${vm.textOf(heap.slot(heap.slot(keywords, 0), at - 1))}=${yield* reprText(vm, heap.slot(keywords, at))}`)
  return vm.str(`operator.methodcaller(${parts.join(', ')})`)
}
