import { O } from '../../../index'
import { CompareOp } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { sizeWithoutHead } from '../../modules/sys/sizes'
import { callSpecial } from '../../vm/calls/call'
import { type NativeSpec, native } from '../../vm/calls/native'
import { attributeName, foundRef, genericGetAttribute, genericSetAttribute, lookup, typeAttribute } from '../../vm/classes/attributes'
import { giveUpValues } from '../../vm/classes/instanceAttributes'
import { allocateInstance } from '../../vm/classes/instances'
import { defineType, slotWrapper } from '../../vm/classes/registry'
import type { PyType } from '../../vm/classes/type'
import { passToNew } from '../../vm/frames/argumentsTuple'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { isTrue, plainRepr, repr } from '../../vm/protocols/operators'
import { directory, refuseAbstract, withNames } from '../../vm/support'
import { commonReduce, defaultState, reduceEx } from './reduce'

/** `object`. Source: `Objects/typeobject.c` (`PyBaseObject_Type`). */
export function defineObject(vm: Interpreter): void {
  vm.objectNew = objectNew
  defineType(vm, {
    name: 'object',
    layout: 'object',
    slots: {
      repr: (m, self) => m.str(plainRepr(m, self)),
      str: repr,
      hash: (m, self) => m.int(m.identityHash(self)),
      compare: objectCompare,
      new: objectNew,
      init: objectInit,
    },
    methods: {
      __format__: native('self, format_spec, /', format),
      __sizeof__: native('self, /', (m, [self]) => m.int(sizeWithoutHead(m, self))),
      __dir__: native('self, /', (m, [self]) => directory(m, self)),
      __reduce_ex__: native('self, protocol, /', reduceEx),
      __reduce__: native('self, /', (m, [self]) => commonReduce(m, self, m.int(0))),
      ...(vm.atLeast(11) ? { __getstate__: native('self, /', defaultState) } : {}),
    },
    classmethods: {
      __init_subclass__: native('cls, /, *args, **kwargs', (m, [cls], _rest, keywords) => {
        if (keywords.size > 0) m.raise('TypeError', `${m.atLeast(9) ? `${m.classOf(cls)?.qualname}.` : ''}__init_subclass__() takes no keyword arguments`)
        return m.newNone()
      }),
      __subclasshook__: native('cls, /, *args', (m) => m.newNotImplemented()),
    },
    getset: {
      __class__: { get: (m, self) => m.hold(m.typeOf(self).ref), set: setClass },
      __doc__: { get: (m) => m.newNone() },
    },
  })
  const object = vm.type('object')
  object.natives.delete('__doc__')
  const wrapper = (name: string, spec: NativeSpec): Ref => slotWrapper(vm, object, name, spec)
  wrapper(
    '__getattribute__',
    native('self, name, /', (m, [self, name]) => genericGetAttribute(m, self, m.textOf(name))),
  )
  wrapper(
    '__setattr__',
    native('self, name, value, /', (m, [self, name, value]) => done(m, setPlainly(m, self, name, value, '__setattr__'))),
  )
  wrapper(
    '__delattr__',
    native('self, name, /', (m, [self, name]) => done(m, setPlainly(m, self, name, NULL, '__delattr__'))),
  )
  object.natives.set(
    '__new__',
    vm.builtinFunction(
      '__new__',
      native('cls=None, /, *args, **kwargs', (m: Interpreter, [cls], rest, keywords) => {
        if (cls === NULL) m.raise('TypeError', 'object.__new__(): not enough arguments')
        if (keywords.size === 0) passToNew(m, rest.length + 1)
        const type = m.classOf(cls)
        if (type === null) m.raise('TypeError', `object.__new__(X): X is not a type object (${m.typeName(cls)})`)
        const solid = type.solid
        if (solid.name !== 'object' && solid.slots.new !== undefined && solid.slots.new !== objectNew)
          m.raise('TypeError', `object.__new__(${type.name}) is not safe, use ${solid.name}.__new__()`)
        return withNames(m, rest, keywords, (args, names) => objectNew(m, type, args, names))
      }),
      object,
    ),
  )
}

/** A class has a way of its own, and the plain one would pass it by. Source: `hackcheck`. */
function setPlainly(vm: Interpreter, self: Ref, name: Ref, value: Ref, what: string): Result {
  if (vm.classOf(self) !== null) vm.raise('TypeError', `can't apply this ${what} to ${vm.typeName(self)} object`)
  return genericSetAttribute(vm, self, attributeName(vm, name), value)
}

function done(vm: Interpreter, result: Result): Result {
  return typeof result === 'number' ? vm.newNone() : doneLater(vm, result)
}

function* doneLater(vm: Interpreter, steps: Steps): Steps {
  yield* steps
  return vm.newNone()
}

function setClass(vm: Interpreter, self: Ref, value: Ref): Result {
  const type = value === NULL ? null : vm.classOf(value)
  if (type === null) vm.raise('TypeError', value === NULL ? "can't delete __class__ attribute" : `__class__ must be set to a class, not '${vm.typeName(value)}' object`)
  const before = vm.typeOf(self)
  const ofModules = isModule(vm, before) && isModule(vm, type)
  if ((before.builtin || type.builtin) && !ofModules) {
    const what = vm.atLeast(10) ? 'mutable types or ModuleType subclasses' : 'heap types or ModuleType subclasses'
    vm.raise('TypeError', `__class__ assignment only supported for ${what}`)
  }
  if (type === before) return NULL
  const varied = !vm.atLeast(12) && type.layout.itemsize > 0
  if (varied || !sameLayout(before, type)) vm.raise('TypeError', `__class__ assignment: '${type.name}' object layout differs from '${before.name}'`)
  if (!ofModules) giveUpValues(vm, self, before)
  vm.heap.perform(O.OBJECT_RETYPE, self, type.kind)
  return NULL
}

/** The one built-in type whose instances may change to a subclass (`object_set_class`). */
function isModule(vm: Interpreter, type: PyType): boolean {
  return type.mro.includes(vm.type('module'))
}

/** Have instances of both the same places for the same things (`compatible_for_assignment`)? */
function sameLayout(a: PyType, b: PyType): boolean {
  const slots = (type: PyType): string => [...type.memberSlots.keys()].join()
  return a.solid === b.solid && a.hasDict === b.hasDict && a.hasWeakrefs === b.hasWeakrefs && a.layout.basicsize === b.layout.basicsize && slots(a) === slots(b)
}

/** `object.__new__`: arguments are for `__init__`, where there is one. */
export function objectNew(vm: Interpreter, type: PyType, args: readonly Ref[], _names: Ref): Result {
  if (args.length > 0) {
    if (!isOfObject(vm, type, '__new__')) vm.raise('TypeError', 'object.__new__() takes exactly one argument (the type to instantiate)')
    if (isOfObject(vm, type, '__init__')) vm.raise('TypeError', `${type.name}() takes no arguments`)
  }
  if (type.abstract) return refuseAbstract(vm, type)
  return allocateInstance(vm, type)
}

function objectInit(vm: Interpreter, self: Ref, args: readonly Ref[], _names: Ref): Result {
  if (args.length === 0) return NULL
  const type = vm.typeOf(self)
  // What a built-in type of its own `__new__` was made with is for that.
  if (type.builtin && type.slots.new !== vm.objectNew) return NULL
  if (!isOfObject(vm, type, '__init__')) vm.raise('TypeError', 'object.__init__() takes exactly one argument (the instance to initialize)')
  if (isOfObject(vm, type, '__new__')) vm.raise('TypeError', `${type.name}.__init__() takes exactly one argument (the instance to initialize)`)
  return NULL
}

/** Is it what `object` has, inherited or put there by that name? `object.__new__` by its name stands for what the base has (`update_one_slot`). */
function isOfObject(vm: Interpreter, type: PyType, name: '__init__' | '__new__'): boolean {
  const object = vm.type('object')
  const found = lookup(vm, type, name)
  if (found === null || found.owner === object) return true
  if (found.owner.builtin || foundRef(vm, found) !== typeAttribute(vm, object, name)) return false
  return name === '__init__' || isOfObject(vm, found.owner.mro[1], name)
}

/** Identity; `!=` asks `==`. */
function objectCompare(vm: Interpreter, self: Ref, other: Ref, op: CompareOp): Result {
  if (op === CompareOp.EQ) return self === other ? vm.bool(true) : vm.newNotImplemented()
  if (op !== CompareOp.NE) return vm.newNotImplemented()
  const { compare: slot } = vm.typeOf(self).slots
  if (slot === undefined || slot === objectCompare) return self === other ? vm.bool(false) : vm.newNotImplemented()
  return notEqual(vm, self, other)
}

function* notEqual(vm: Interpreter, self: Ref, other: Ref): Steps {
  const result = yield* wait(callSpecial(vm, self, '__eq__', [other]))
  if (result === NULL || result === vm.notImplemented) return result === NULL ? vm.newNotImplemented() : result
  return vm.bool((yield* isTrue(vm, result)) === 0)
}

function* format(vm: Interpreter, [self, spec]: readonly Ref[]): Steps {
  if (vm.textOf(spec) !== '') vm.raise('TypeError', `unsupported format string passed to ${vm.typeName(self)}.__format__`)
  const { slots } = vm.typeOf(self)
  return yield* wait(slots.str === undefined ? repr(vm, self) : slots.str(vm, self))
}
