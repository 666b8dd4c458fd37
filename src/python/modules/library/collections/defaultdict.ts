import { O } from '../../../../index'
import { BinaryOp } from '../../../code/opcodes'
import { NULL, type Ref } from '../../../heap/ref'
import { dictNew, isDict } from '../../../types/containers/dict'
import { initDict, updateDict } from '../../../types/containers/dictUpdate'
import { enterRepr, leaveRepr } from '../../../types/containers/reprs'
import { call, callSpecial } from '../../../vm/calls/call'
import { native } from '../../../vm/calls/native'
import { soon } from '../../../vm/calls/soon'
import type { Result, Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { getIter } from '../../../vm/protocols/iteration'
import { reprText, setItem } from '../../../vm/protocols/operators'
import { defineLateType } from '../../lateType'

/** Slot of `default_factory`: NULL where there is none. */
const FACTORY = 0

/** collections.defaultdict. Source: `Modules/_collectionsmodule.c`. */
export function defineDefaultdict(vm: Interpreter): Ref {
  const known = vm.builtinTypes.get('defaultdict')
  if (known !== undefined) return known.ref
  const copy = native('self, /', (v, [self]) => copied(v, self))
  const type = defineLateType(vm, {
    name: 'defaultdict',
    layout: 'dict',
    base: 'dict',
    module: 'collections',
    basicsize: 56,
    itemsAt: 1,
    slots: { new: dictNew, init, repr, ...(vm.atLeast(9) ? { binary } : {}) },
    methods: {
      __missing__: soon('self, key, /', (v, [self, key]) => missing(v, self, key)),
      copy,
      __copy__: copy,
      __reduce__: native('self, /', function* (v, [self]) {
        const factory = v.heap.slot(self, FACTORY)
        const items = yield* wait(callSpecial(v, self, 'items'))
        const iterator = yield* wait(getIter(v, items))
        v.drop(items)
        return v.tuple([v.hold(v.typeOf(self).ref), factory === NULL ? v.heap.emptyTuple() : v.tuple([v.hold(factory)]), v.newNone(), v.newNone(), iterator])
      }),
    },
    getset: {
      default_factory: {
        get: (v, self) => (v.heap.slot(self, FACTORY) === NULL ? v.newNone() : v.hold(v.heap.slot(self, FACTORY))),
        set: (v, self, value) => {
          v.heap.store(self, FACTORY, value === v.none ? NULL : value)
          return NULL
        },
      },
    },
  })
  // From 3.12 the type is made on the heap, and each instance holds it.
  if (vm.atLeast(12)) vm.lab.perform(O.TYPE_DEFINE, type.kind, type.ref, vm.flagsOf(vm.heap.kinds.dict))
  return type.ref
}

function init(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Result {
  const npositional = args.length - (names === NULL ? 0 : vm.heap.size(names))
  if (npositional > 0) {
    const [factory] = args
    if (factory !== vm.none && !isCallable(vm, factory)) vm.raise('TypeError', 'first argument must be callable or None')
    vm.heap.store(self, FACTORY, factory === vm.none ? NULL : factory)
  }
  return initDict(vm, self, npositional > 0 ? args.slice(1) : args, names)
}

export function isCallable(vm: Interpreter, ref: Ref): boolean {
  const type = vm.typeOf(ref)
  return type.slots.call !== undefined || type.kind === vm.kindOf.function || type.kind === vm.kindOf.method
}

function missing(vm: Interpreter, self: Ref, key: Ref): Result {
  const factory = vm.heap.slot(self, FACTORY)
  if (factory === NULL) vm.raiseWith('KeyError', key)
  const value = call(vm, factory, [])
  return typeof value === 'number' ? kept(vm, self, key, value) : made(vm, self, key, value)
}

function* made(vm: Interpreter, self: Ref, key: Ref, steps: Steps): Steps {
  return yield* wait(kept(vm, self, key, yield* steps))
}

/** What the factory made, owned, is the key's value. */
function kept(vm: Interpreter, self: Ref, key: Ref, value: Ref): Result {
  let stored: Result
  try {
    stored = setItem(vm, self, key, value)
  } catch (error) {
    vm.drop(value)
    throw error
  }
  return typeof stored === 'number' ? value : keptLater(vm, value, stored)
}

function* keptLater(vm: Interpreter, value: Ref, steps: Steps): Steps {
  try {
    yield* steps
  } catch (error) {
    vm.drop(value)
    throw error
  }
  return value
}

function* repr(vm: Interpreter, self: Ref): Steps {
  const { repr: dictRepr } = vm.type('dict').slots
  const text = dictRepr === undefined ? '' : yield* textOf(vm, dictRepr(vm, self))
  return vm.str(`${vm.typeOf(self).name}(${yield* factoryText(vm, self)}, ${text})`)
}

function* textOf(vm: Interpreter, result: Result): Steps<string> {
  const ref = yield* wait(result)
  const text = vm.textOf(ref)
  vm.drop(ref)
  return text
}

function* factoryText(vm: Interpreter, self: Ref): Steps<string> {
  const factory = vm.heap.slot(self, FACTORY)
  if (factory === NULL) return 'None'
  if (!enterRepr(vm, factory)) return '...'
  try {
    return yield* reprText(vm, factory)
  } finally {
    leaveRepr(vm, factory)
  }
}

/** `type(self)(self.default_factory, self)` */
function* copied(vm: Interpreter, self: Ref): Steps {
  const factory = vm.heap.slot(self, FACTORY)
  return yield* wait(call(vm, vm.typeOf(self).ref, [factory === NULL ? vm.none : factory, self]))
}

function binary(vm: Interpreter, a: Ref, b: Ref, op: number): Result {
  if (op !== BinaryOp.OR || !isDict(vm, a) || !isDict(vm, b)) return vm.newNotImplemented()
  return united(vm, a, b)
}

function* united(vm: Interpreter, a: Ref, b: Ref): Steps {
  const own = vm.isA(a, 'defaultdict') ? a : b
  const factory = vm.heap.slot(own, FACTORY)
  const result = yield* wait(call(vm, vm.typeOf(own).ref, [factory === NULL ? vm.none : factory, a]))
  try {
    yield* updateDict(vm, result, b)
  } catch (error) {
    vm.drop(result)
    throw error
  }
  return result
}
