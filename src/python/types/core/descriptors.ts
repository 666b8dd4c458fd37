import { CompareOp } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { call, takesVector } from '../../vm/calls/call'
import { moduleOfFunction } from '../../vm/calls/moduleFunctions'
import { callNative, type Native } from '../../vm/calls/native'
import { findAttribute, getAttribute, getAttributeOr } from '../../vm/classes/attributes'
import { type Member, memberOf, memberSlot } from '../../vm/classes/members'
import { defineType, type TypeSpec } from '../../vm/classes/registry'
import type { PyType } from '../../vm/classes/type'
import { copied, inTuples, type Packed, packArguments, unpack } from '../../vm/frames/argumentsTuple'
import type { Result, Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { hexAddress, reprText } from '../../vm/protocols/operators'
import { wrongSelf } from '../../vm/support'
import { noKeywords } from '../containers/making'

const OBJCLASS = { get: (m: Interpreter, self: Ref) => (m.heap.slot(self, 0) === NULL ? m.newNone() : m.hold(m.heap.slot(self, 0))) }

/** The descriptors of built-in types, and the methods that come of them. Source: `Objects/descrobject.c`, `Objects/methodobject.c`. */
export function defineDescriptors(vm: Interpreter): void {
  const method: Omit<TypeSpec, 'name' | 'layout'> = {
    subclassable: false,
    slots: {
      call: callDescriptor,
      get: getMethod,
      repr: (m, self) => m.str(`<method '${nativeOf(m, self).name}' of '${m.shownName(ownerOf(m, self))}' objects>`),
    },
    getset: { ...nameGetset(), __objclass__: OBJCLASS },
  }
  defineType(vm, { ...method, name: 'method_descriptor', layout: 'methodDescriptor' })
  defineType(vm, {
    ...method,
    name: 'wrapper_descriptor',
    layout: 'wrapperDescriptor',
    slots: { ...method.slots, call: callWrapper, repr: (m, self) => m.str(`<slot wrapper '${nativeOf(m, self).name}' of '${m.shownName(ownerOf(m, self))}' objects>`) },
  })
  defineType(vm, {
    ...method,
    name: 'classmethod_descriptor',
    kind: vm.classmethodDescriptorKind,
    layout: 'methodDescriptor',
    slots: {
      get: getClassMethod,
      call: callDescriptor,
      repr: (m, self) => m.str(`<method '${nativeOf(m, self).name}' of '${m.shownName(ownerOf(m, self))}' objects>`),
    },
  })
  defineType(vm, {
    name: 'method-wrapper',
    layout: 'methodWrapper',
    subclassable: false,
    slots: {
      call: (m, self, args, names) => {
        const bound = m.heap.slot(self, 0)
        const start = () => callNative(m, nativeOf(m, self), [bound, ...args], names)
        if (handsDict(m, self, bound, names)) return handedDict(m, args, args, names, start)
        const outer = packed(m, args, names)
        return inTuples(m, packsItself(m, self, bound) ? [] : outer, [], start)
      },
      repr: (m, self) => m.str(`<method-wrapper '${nativeOf(m, self).name}' of ${m.typeName(m.heap.slot(self, 0))} object at ${hexAddress(m, m.heap.slot(self, 0))}>`),
      compare: compareBound,
      hash: hashOfBound,
    },
    getset: {
      ...nameGetset(),
      __self__: { get: (m, self) => m.hold(m.heap.slot(self, 0)) },
      __objclass__: { get: (m, self) => m.hold(m.type(nativeOf(m, self).qualname.split('.')[0]).ref) },
    },
  })
  defineType(vm, {
    name: 'builtin_function_or_method',
    layout: 'builtin',
    subclassable: false,
    slots: {
      call: (m, self, args, names) => {
        const bound = m.heap.slot(self, 0)
        return callNative(m, nativeOf(m, self), bound === NULL ? args : [bound, ...args], names)
      },
      repr: (m, self) => {
        const { name, owner } = nativeOf(m, self)
        const bound = owner?.ref ?? m.heap.slot(self, 0)
        return m.str(
          bound === NULL
            ? `<built-in function ${name}>`
            : `<built-in method ${name} of ${m.classOf(bound) === null ? m.typeName(bound) : 'type'} object at ${hexAddress(m, bound)}>`,
        )
      },
      compare: compareBound,
      hash: hashOfBound,
    },
    getset: {
      ...nameGetset(),
      __self__: { get: (m, self) => m.hold(selfOf(m, self)) },
      __module__: {
        get: (m, self) =>
          m.heap.slot(self, 0) !== NULL || nativeOf(m, self).owner ? m.newNone() : m.heap.slot(self, 1) === NULL ? m.str('builtins') : m.hold(m.heap.slot(self, 1)),
      },
    },
  })
  defineType(vm, {
    name: 'getset_descriptor',
    layout: 'getsetDescriptor',
    subclassable: false,
    slots: {
      get: getGetset,
      set: setGetset,
      repr: (m, self) =>
        m.str(`<attribute '${m.getsets[m.heap.payload[self] as number].name}'${m.heap.slot(self, 0) === NULL ? '' : ` of '${m.shownName(ownerOf(m, self))}' objects`}>`),
    },
    getset: {
      __name__: { get: (m, self) => m.str(m.getsets[m.heap.payload[self] as number].name) },
      __qualname__: { get: (m, self) => qualifiedName(m, self, m.getsets[m.heap.payload[self] as number].name) },
      __objclass__: OBJCLASS,
    },
  })
  defineType(vm, {
    name: 'member_descriptor',
    layout: 'memberDescriptor',
    subclassable: false,
    slots: {
      get: (m, self, instance) => (isBuiltin(m, self) ? getGetset : getMember)(m, self, instance),
      set: (m, self, instance, value) => (isBuiltin(m, self) ? setGetset : setMember)(m, self, instance, value),
      repr: (m, self) => m.str(`<member '${memberName(m, self)}' of '${m.shownName(ownerOf(m, self))}' objects>`),
    },
    getset: {
      __name__: { get: (m, self) => m.str(memberName(m, self)) },
      __qualname__: { get: (m, self) => qualifiedName(m, self, memberName(m, self)) },
      __objclass__: OBJCLASS,
      __doc__: { get: (m) => m.newNone() },
    },
  })
  defineMethod(vm)
}

function getGetset(vm: Interpreter, self: Ref, instance: Ref): Result {
  if (instance === NULL) return vm.hold(self)
  const { name, get } = vm.getsets[vm.heap.payload[self] as number]
  if (vm.heap.slot(self, 0) !== NULL) checkOwner(vm, self, instance, name)
  return get(vm, instance)
}

function setGetset(vm: Interpreter, self: Ref, instance: Ref, value: Ref): Result {
  const { name, set, member } = vm.getsets[vm.heap.payload[self] as number]
  if (vm.heap.slot(self, 0) !== NULL) checkOwner(vm, self, instance, name)
  if (set === null) vm.raise('AttributeError', member === true ? 'readonly attribute' : `attribute '${name}' of '${vm.typeName(instance)}' objects is not writable`)
  return set(vm, instance, value)
}

/** A member of a built-in type is read as what is computed; that of a class is a slot. */
function isBuiltin(vm: Interpreter, member: Ref): boolean {
  return typeof vm.heap.payload[member] === 'number'
}

function memberName(vm: Interpreter, member: Ref): string {
  return isBuiltin(vm, member) ? vm.getsets[vm.heap.payload[member] as number].name : memberOf(vm, member).name
}

/** Two are the same where function and object are. Source: `meth_richcompare`, `wrapper_richcompare`. */
function compareBound(vm: Interpreter, self: Ref, other: Ref, op: CompareOp): Ref {
  if (op !== CompareOp.EQ && op !== CompareOp.NE) return vm.newNotImplemented()
  const { heap } = vm
  const same = vm.typeOf(self) === vm.typeOf(other) && heap.payload[self] === heap.payload[other] && heap.slot(self, 0) === heap.slot(other, 0)
  return vm.bool(same === (op === CompareOp.EQ))
}

function hashOfBound(vm: Interpreter, self: Ref): Ref {
  const bound = vm.heap.slot(self, 0)
  return vm.int(vm.identityHash(bound === NULL ? self : bound))
}

/** What a built-in function was taken from: an object, a type where it makes instances of that (static methods have nothing), else the module. */
function selfOf(vm: Interpreter, self: Ref): Ref {
  const { owner, name } = nativeOf(vm, self)
  if (owner) return name === '__new__' ? owner.ref : vm.none
  const bound = vm.heap.slot(self, 0)
  return bound === NULL ? moduleOfFunction(vm, self) : bound
}

function nameGetset(): NonNullable<TypeSpec['getset']> {
  return {
    __name__: { get: (m, self) => m.str(nativeOf(m, self).name) },
    __qualname__: { get: (m, self) => m.str(nativeOf(m, self).qualname) },
    __doc__: { get: (m) => m.newNone() },
  }
}

/** `calculate_qualname` */
function qualifiedName(vm: Interpreter, descriptor: Ref, name: string): Ref {
  return vm.str(vm.heap.slot(descriptor, 0) === NULL ? name : `${ownerOf(vm, descriptor).qualname}.${name}`)
}

/** A method bound to an instance of its type (`method_get`). */
function getMethod(vm: Interpreter, self: Ref, instance: Ref, owner: Ref): Ref {
  if (instance === NULL) {
    if (owner === vm.none) vm.raise('TypeError', '__get__(None, None) is invalid')
    return vm.hold(self)
  }
  const type = ownerOf(vm, self)
  if (!vm.isInstance(instance, type))
    vm.raise('TypeError', `descriptor '${nativeOf(vm, self).name}' for '${vm.shownName(type)}' objects doesn't apply to a '${vm.typeName(instance)}' object`)
  return bindNative(vm, self, instance)
}

/** Bound to the class, which must be one of its type's. Source: `classmethod_get`. */
function getClassMethod(vm: Interpreter, self: Ref, instance: Ref, owner: Ref): Ref {
  if (instance === NULL && owner === vm.none) vm.raise('TypeError', '__get__(None, None) is invalid')
  const cls = owner === NULL || owner === vm.none ? vm.typeOf(instance) : vm.classOf(owner)
  const { name } = nativeOf(vm, self)
  const type = ownerOf(vm, self)
  if (cls === null) vm.raise('TypeError', `descriptor '${name}' for type '${type.name}' needs a type, not a '${vm.typeName(owner)}' as arg 2`)
  if (!cls.mro.includes(type)) vm.raise('TypeError', `descriptor '${name}' requires a subtype of '${type.name}' but received '${cls.name}'`)
  return bindNative(vm, self, cls.ref)
}

export function nativeOf(vm: Interpreter, ref: Ref): Native {
  return vm.natives[vm.heap.payload[ref] as number]
}

function ownerOf(vm: Interpreter, descriptor: Ref): PyType {
  return vm.types[vm.heap.payload[vm.heap.slot(descriptor, 0)] as number]
}

/** `list.append(l, x)`: the first argument must be an instance. */
function callDescriptor(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Result {
  const fn = nativeOf(vm, self)
  if (args.length === 0 || !vm.isInstance(args[0], ownerOf(vm, self))) wrongSelf(vm, self, fn, args)
  return callNative(vm, fn, args, names)
}

/** A wrapper of a slot takes its arguments as a tuple, and hands on one without the first (`wrapperdescr_call`). */
function callWrapper(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Result {
  const start = () => callDescriptor(vm, self, args, names)
  const callee = args.length === 0 ? NULL : args[0]
  if (handsDict(vm, self, callee, names)) return handedDict(vm, args, args.slice(1), names, start)
  return inTuples(vm, packed(vm, args, names), names === NULL && !packsItself(vm, self, callee) ? args.slice(1) : [], start)
}

/** What is called makes the tuple that its wrapper would hand on; a function is called with what stands in the wrapper's. */
function packsItself(vm: Interpreter, self: Ref, callee: Ref): boolean {
  return nativeOf(vm, self).name === '__call__' && callee !== NULL && !takesVector(vm, callee)
}

/** `f.__call__(name=value)`: the wrapper gets a dict, of which the function gets a copy (`PyVectorcall_Call`). */
function handsDict(vm: Interpreter, self: Ref, callee: Ref, names: Ref): boolean {
  return names !== NULL && nativeOf(vm, self).name === '__call__' && callee !== NULL && takesVector(vm, callee)
}

function handedDict(vm: Interpreter, args: readonly Ref[], handed: readonly Ref[], names: Ref, start: () => Result): Result {
  const positional = handed.length - vm.heap.size(names)
  // What 3.8 copies of the positional ones it does not hold.
  const held = vm.atLeast(9) ? handed : handed.slice(positional)
  const outer = packArguments(vm, null, args, names)
  return handedLater(vm, outer, () => inTuples(vm, [], handed === args ? [] : handed.slice(0, positional), () => copied(vm, names, held, start)))
}

function* handedLater(vm: Interpreter, outer: Packed, start: () => Result): Steps {
  try {
    const result = start()
    return typeof result === 'number' ? result : yield* result
  } finally {
    unpack(vm, outer)
  }
}

/** What is called by `tp_call` gets these in a tuple: none, where `f(*args)` has made it. */
function packed(vm: Interpreter, args: readonly Ref[], names: Ref): readonly Ref[] {
  const all = vm.packed || names !== NULL ? [] : args
  vm.packed = false
  return all
}

/** `x.append` as a value: a bound built-in method. */
export function bindNative(vm: Interpreter, descriptor: Ref, instance: Ref): Ref {
  const isWrapper = vm.heap.refs.objType[descriptor] === vm.kindOf.wrapperDescriptor
  const ref = vm.heap.make(isWrapper ? 'methodWrapper' : 'builtin')
  vm.heap.payload[ref] = vm.heap.payload[descriptor]
  vm.heap.store(ref, 0, instance)
  return vm.heap.track(ref)
}

/** The descriptor of a name in `__slots__`. */
export function makeMember(vm: Interpreter, type: PyType, name: string): Ref {
  const ref = vm.heap.make('memberDescriptor')
  vm.heap.payload[ref] = { name, fromEnd: type.membersEnd - (type.memberSlots.get(name) ?? 0) } satisfies Member
  vm.heap.store(ref, 0, type.ref)
  return vm.heap.track(ref)
}

function getMember(vm: Interpreter, self: Ref, instance: Ref): Result {
  if (instance === NULL) return vm.hold(self)
  checkOwner(vm, self, instance, memberOf(vm, self).name)
  const { name } = memberOf(vm, self)
  const slot = memberSlot(vm, self, vm.typeOf(instance))
  const value = vm.heap.slot(instance, slot)
  if (value === NULL) vm.raise('AttributeError', vm.atLeast(10) ? `'${vm.typeName(instance)}' object has no attribute '${name}'` : name)
  return vm.hold(value)
}

/** A descriptor applies to instances of its class only. Source: `descr_check`. */
function checkOwner(vm: Interpreter, self: Ref, instance: Ref, name: string): void {
  const owner = ownerOf(vm, self)
  if (vm.isInstance(instance, owner)) return
  vm.raise('TypeError', `descriptor '${name}' for '${vm.shownName(owner)}' objects doesn't apply to a '${vm.typeName(instance)}' object`)
}

function setMember(vm: Interpreter, self: Ref, instance: Ref, value: Ref): Result {
  checkOwner(vm, self, instance, memberOf(vm, self).name)
  const { name } = memberOf(vm, self)
  const slot = memberSlot(vm, self, vm.typeOf(instance))
  if (value === NULL && vm.heap.slot(instance, slot) === NULL) vm.raise('AttributeError', vm.atLeast(14) ? `'${vm.typeName(instance)}' object has no attribute '${name}'` : name)
  vm.heap.store(instance, slot, value)
  return NULL
}

/** Bound methods of the program's functions. Source: `Objects/classobject.c`. */
function defineMethod(vm: Interpreter): void {
  defineType(vm, {
    name: 'method',
    layout: 'method',
    slots: {
      call: (m, self, args, names) => call(m, m.heap.slot(self, 0), [m.heap.slot(self, 1), ...args], names),
      repr: methodRepr,
      compare: (m, self, other, op) => {
        if (m.typeOf(self) !== m.typeOf(other) || (op !== 2 && op !== 3)) return m.newNotImplemented()
        const same = m.heap.slot(self, 0) === m.heap.slot(other, 0) && m.heap.slot(self, 1) === m.heap.slot(other, 1)
        return m.bool(same === (op === 2))
      },
      hash: (m, self) => m.int(BigInt.asIntN(64, BigInt(m.identityHash(m.heap.slot(self, 1))) ^ BigInt(m.identityHash(m.heap.slot(self, 0))))),
      getattr: (m, self, name) => {
        if (name === '__func__') return m.hold(m.heap.slot(self, 0))
        if (name === '__self__') return m.hold(m.heap.slot(self, 1))
        const own = findAttribute(m, self, name)
        return own === NULL ? getAttribute(m, m.heap.slot(self, 0), name) : own
      },
      new: newMethod,
    },
  })
}

/** `types.MethodType(function, instance)`. Source: `method_new_impl`. */
function newMethod(vm: Interpreter, _type: PyType, args: readonly Ref[], names: Ref): Ref {
  noKeywords(vm, 'method', names)
  if (args.length !== 2) vm.raise('TypeError', `method expected 2 arguments, got ${args.length}`)
  const [fn, instance] = args
  if (vm.typeOf(fn).slots.call === undefined) vm.raise('TypeError', 'first argument must be callable')
  if (instance === vm.none) vm.raise('TypeError', vm.atLeast(11) ? 'instance must not be None' : 'self must not be None')
  return bindFunction(vm, fn, instance)
}

function* methodRepr(vm: Interpreter, self: Ref): Steps {
  const fn = vm.heap.slot(self, 0)
  let name = yield* getAttributeOr(vm, fn, '__qualname__')
  if (name === NULL) name = yield* getAttributeOr(vm, fn, '__name__')
  const text = `<bound method ${name !== NULL && vm.isStr(name) ? vm.textOf(name) : '?'} of ${yield* reprText(vm, vm.heap.slot(self, 1))}>`
  vm.heap.dropMaybe(name)
  return vm.str(text)
}

/** `instance.method` as a value. */
export function bindFunction(vm: Interpreter, fn: Ref, instance: Ref): Ref {
  const ref = vm.heap.make('method')
  vm.heap.store(ref, 0, fn)
  vm.heap.store(ref, 1, instance)
  return vm.heap.track(ref)
}
