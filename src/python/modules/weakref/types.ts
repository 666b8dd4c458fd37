import { CompareOp } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { classGetItem } from '../../types/containers/genericAlias'
import { findAttribute, foundRef, lookup } from '../../vm/classes/attributes'
import type { PyType } from '../../vm/classes/type'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { hashOf } from '../../vm/protocols/hashing'
import { compare, hexAddress } from '../../vm/protocols/operators'
import { defineLateType } from '../lateType'
import { defineProxies } from './proxies'
import { callbackOf, makeWeakref, referent } from './registry'

/** `weakref.ref`, `weakref.proxy`. Source: `Objects/weakrefobject.c`. */
export function defineWeakrefTypes(vm: Interpreter): void {
  const type = defineLateType(vm, {
    name: 'weakref',
    layout: 'weakref',
    slots: {
      new: newWeakref,
      init: checkArguments,
      call: callWeakref,
      repr: weakrefRepr,
      hash: weakrefHash,
      compare: compareWeakrefs,
    },
    getset: { __callback__: { get: (m, self) => callback(m, self) } },
    classmethods: classGetItem(vm),
  })
  rename(vm, type, 'ReferenceType')
  const [proxy, callable] = defineProxies(vm)
  rename(vm, proxy, 'ProxyType')
  rename(vm, callable, 'CallableProxyType')
}

/** From 3.10 on the types are called as the module calls them. */
function rename(vm: Interpreter, type: PyType, name: string): void {
  if (!vm.atLeast(10)) return
  type.name = name
  type.qualname = name
  type.module = 'weakref'
}

function newWeakref(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Result {
  const given = names === NULL ? args.length : args.length - vm.heap.size(names)
  if (type.builtin && names !== NULL) vm.raise('TypeError', 'ref() takes no keyword arguments')
  if (given < 1) vm.raise('TypeError', '__new__ expected at least 1 argument, got 0')
  if (given > 2) vm.raise('TypeError', `__new__ expected at most 2 arguments, got ${given}`)
  return makeWeakref(vm, type, args[0], given > 1 ? args[1] : NULL)
}

function checkArguments(vm: Interpreter, _self: Ref, args: readonly Ref[], names: Ref): Result {
  if (names !== NULL) vm.raise('TypeError', 'ref() takes no keyword arguments')
  if (args.length < 1 || args.length > 2) vm.raise('TypeError', `__init__ expected at ${args.length < 1 ? 'least 1 argument' : 'most 2 arguments'}, got ${args.length}`)
  return NULL
}

function callWeakref(vm: Interpreter, self: Ref, args: readonly Ref[], _names: Ref): Result {
  if (args.length > 0) vm.raise('TypeError', vm.atLeast(11) ? `weakref expected 0 arguments, got ${args.length}` : `__call__() takes at most 0 arguments (${args.length} given)`)
  const object = referent(vm, self)
  return vm.hold(object === NULL ? vm.none : object)
}

function callback(vm: Interpreter, self: Ref): Ref {
  const found = callbackOf(vm, self)
  return vm.hold(found === NULL ? vm.none : found)
}

function* weakrefRepr(vm: Interpreter, self: Ref): Steps {
  const object = referent(vm, self)
  const where = hexAddress(vm, self)
  if (object === NULL) return vm.str(`<weakref at ${where}; dead>`)
  const name = yield* nameOf(vm, object)
  return vm.str(`<weakref at ${where}; to '${vm.typeName(object)}' at ${hexAddress(vm, object)}${name === null ? '' : ` (${name})`}>`)
}

/** The object's `__name__`, where it has one that is a str. */
function* nameOf(vm: Interpreter, object: Ref): Steps<string | null> {
  const { getattr } = vm.typeOf(object).slots
  const cls = vm.classOf(object)
  if (cls !== null) return cls.name
  const own = lookup(vm, vm.typeOf(object), '__getattr__')
  if (own !== null && foundRef(vm, own) !== NULL) return null
  const found = yield* wait(getattr === undefined ? findAttribute(vm, object, '__name__') : NULL)
  if (found === NULL) return null
  const text = vm.isStr(found) ? vm.textOf(found) : null
  vm.drop(found)
  return text
}

/** The object's hash, kept once it was asked for: payload of the weak reference. */
function* weakrefHash(vm: Interpreter, self: Ref): Steps {
  const known: unknown = vm.heap.payload[self]
  if (typeof known === 'number' || typeof known === 'bigint') return vm.int(known)
  const object = referent(vm, self)
  if (object === NULL) vm.raise('TypeError', 'weak object has gone away')
  vm.hold(object)
  try {
    const hash = yield* hashOf(vm, object)
    // The payload of a subclass's instance is not ours to use.
    if (known === undefined || known === null) vm.heap.payload[self] = hash
    return vm.int(hash)
  } finally {
    vm.drop(object)
  }
}

/** Dead ones are compared by identity, others by what they refer to. */
function compareWeakrefs(vm: Interpreter, self: Ref, other: Ref, op: CompareOp): Result {
  if ((op !== CompareOp.EQ && op !== CompareOp.NE) || !vm.isInstance(other, vm.type('weakref'))) return vm.newNotImplemented()
  const [a, b] = [referent(vm, self), referent(vm, other)]
  if (a === NULL || b === NULL) return vm.bool((self === other) === (op === CompareOp.EQ))
  return compareHeld(vm, vm.hold(a), vm.hold(b), op)
}

function* compareHeld(vm: Interpreter, a: Ref, b: Ref, op: CompareOp): Steps {
  try {
    return yield* wait(compare(vm, a, b, op))
  } finally {
    vm.drop(a)
    vm.drop(b)
  }
}
