import { NULL, type Ref } from '../../../heap/ref'
import { raising } from '../../../vm/calls/entry'
import { native } from '../../../vm/calls/native'
import { getAttribute } from '../../../vm/classes/attributes'
import type { PyType } from '../../../vm/classes/type'
import { holdingArguments, packArguments } from '../../../vm/frames/argumentsTuple'
import type { Result, Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { getItem, reprText } from '../../../vm/protocols/operators'
import { libraryType, newObject } from '../nativeType'
import { argument, defineMethodcaller } from './methodcaller'

// itemgetter, attrgetter. Source: `Modules/_operator.c`.

export function defineGetters(vm: Interpreter): Record<string, Ref> {
  const newer = vm.atLeast(11)
  return {
    itemgetter: libraryType(vm, {
      name: 'itemgetter',
      module: 'operator',
      basicsize: newer ? 48 : 40,
      fields: 1,
      slots: { new: itemgetterNew, call: itemgetterCall, repr: (v, self) => getterRepr(v, self, 'operator.itemgetter') },
      methods: { __reduce__: native('self, /', (v, [self]) => reduced(v, self, (v.heap.payload[self] as number) === 1)) },
    }).ref,
    attrgetter: libraryType(vm, {
      name: 'attrgetter',
      module: 'operator',
      basicsize: newer ? 40 : 32,
      fields: 1,
      slots: { new: attrgetterNew, call: attrgetterCall, repr: (v, self) => getterRepr(v, self, 'operator.attrgetter') },
      methods: { __reduce__: native('self, /', (v, [self]) => reduced(v, self, false)) },
    }).ref,
    methodcaller: defineMethodcaller(vm),
  }
}

/** The type, and what it is called with: the field, or what lies in it. */
function reduced(vm: Interpreter, self: Ref, alone: boolean): Ref {
  const field = vm.hold(vm.heap.slot(self, 0))
  return vm.tuple([vm.hold(vm.typeOf(self).ref), alone ? vm.tuple([field]) : field])
}

/** The keys, in a tuple; one alone stands there without: a payload of 1. */
function itemgetterNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Ref {
  if (names !== NULL) vm.raise('TypeError', 'itemgetter() takes no keyword arguments')
  if (args.length === 0) vm.raise('TypeError', 'itemgetter expected 1 argument, got 0')
  const field = args.length === 1 ? vm.hold(args[0]) : vm.tuple(args.map((ref) => vm.hold(ref)))
  return newObject(vm, type, [field], args.length)
}

function itemgetterCall(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Result {
  const object = argument(vm, 'itemgetter', args, names)
  const key = vm.heap.slot(self, 0)
  return inTuple(vm, args, () => (vm.heap.payload[self] === 1 ? getItem(vm, object, key) : collected(vm, vm.heap.size(key), (at) => getItem(vm, object, vm.heap.slot(key, at)))))
}

/** To 3.10 such an object is called by `tp_call`: its argument is in a tuple for as long. */
function inTuple(vm: Interpreter, args: readonly Ref[], start: () => Result): Result {
  if (vm.atLeast(11)) return start()
  const packed = packArguments(vm, null, args, NULL)
  try {
    return holdingArguments(vm, packed, start())
  } catch (error) {
    return holdingArguments(vm, packed, raising(error))
  }
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

function attrgetterCall(vm: Interpreter, self: Ref, args: readonly Ref[], given: Ref): Result {
  const object = argument(vm, 'attrgetter', args, given)
  const names = vm.heap.slot(self, 0)
  const n = vm.heap.size(names)
  const one = (at: number): Result => dotted(vm, object, vm.textOf(vm.heap.slot(names, at)))
  return inTuple(vm, args, () => (n === 1 ? one(0) : collected(vm, n, one)))
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
