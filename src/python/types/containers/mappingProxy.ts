import { BinaryOp, type CompareOp } from '../../code/opcodes'
import { dictLength } from '../../heap/dict'
import { NULL, type Ref } from '../../heap/ref'
import { call } from '../../vm/calls/call'
import { type NativeSpec, native } from '../../vm/calls/native'
import { getAttribute } from '../../vm/classes/attributes'
import { defineType } from '../../vm/classes/registry'
import type { PyType } from '../../vm/classes/type'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { hashOf, unhashable } from '../../vm/protocols/hashing'
import { getIter } from '../../vm/protocols/iteration'
import { binary, compare, contains, getItem, length, reprText, str } from '../../vm/protocols/operators'
import { classGetItem } from './genericAlias'
import { makeField } from './making'

/** mappingproxy: a view of a mapping, in slot 0, that changes nothing. Source: `Objects/descrobject.c`. */
export function defineMappingProxy(vm: Interpreter): void {
  const of = (v: Interpreter, self: Ref): Ref => v.heap.slot(self, 0)
  defineType(vm, {
    name: 'mappingproxy',
    layout: 'mappingproxy',
    subclassable: false,
    slots: {
      repr: proxyRepr,
      str: (v, self) => str(v, of(v, self)),
      hash: (v, self) => (v.atLeast(12) ? hashed(v, of(v, self)) : unhashable(v, self)),
      iter: (v, self) => getIter(v, of(v, self)),
      len: (v, self) => sizeOf(v, of(v, self)),
      getitem: (v, self, key) => getItem(v, of(v, self), key),
      contains: (v, self, key) => contains(v, of(v, self), key),
      compare: (v, self, other, op) => compare(v, of(v, self), other, op as CompareOp),
      ...(vm.atLeast(9) ? { binary: proxyBinary } : {}),
      new: proxyNew,
    },
    methods: {
      ...Object.fromEntries(['keys', 'values', 'items', 'copy'].map((name) => [name, delegated(name)])),
      get: delegatedGet(),
      ...(vm.atLeast(9) ? { __reversed__: delegated('__reversed__') } : {}),
    },
    classmethods: classGetItem(vm),
  })
}

/** A proxy of a mapping; of a class, of its namespace. */
export function makeMappingProxy(vm: Interpreter, mapping: Ref): Ref {
  if (!vm.isA(mapping, 'type')) return makeField(vm, 'mappingproxy', 'mappingproxy', mapping, undefined)
  const type = vm.types[vm.heap.payload[mapping] as number]
  if (type.dict !== NULL) return makeField(vm, 'mappingproxy', 'mappingproxy', type.dict, undefined)
  return makeField(vm, 'mappingproxy', 'mappingproxy', shownNamespace(vm, type), undefined)
}

/** NOT IN CPYTHON: a built-in type's namespace is no dict; one that is static, as it would be, is made for the first who looks. */
function shownNamespace(vm: Interpreter, type: PyType): Ref {
  if (type.shownNamespace === NULL || dictLength(vm.heap, type.shownNamespace) !== type.natives.size) {
    type.shownNamespace = vm.staticDict()
    for (const [name, ref] of type.natives) vm.setItemText(type.shownNamespace, name, vm.hold(ref))
  }
  return type.shownNamespace
}

function proxyNew(vm: Interpreter, _type: PyType, args: readonly Ref[]): Ref {
  if (args.length === 0)
    vm.raise('TypeError', vm.atLeast(11) ? "mappingproxy() missing required argument 'mapping' (pos 1)" : "mappingproxy() missing required argument 'mapping' (pos 1)")
  const type = vm.typeOf(args[0])
  if (type.slots.getitem === undefined || ['list', 'tuple', 'str', 'bytes', 'bytearray', 'range'].includes(type.solid.name))
    vm.raise('TypeError', `mappingproxy() argument must be a mapping, not ${type.name}`)
  return makeMappingProxy(vm, args[0])
}

function* proxyRepr(vm: Interpreter, self: Ref): Steps {
  return vm.str(`mappingproxy(${yield* reprText(vm, vm.heap.slot(self, 0))})`)
}

function* hashed(vm: Interpreter, mapping: Ref): Steps {
  return vm.int(yield* hashOf(vm, mapping))
}

function* sizeOf(vm: Interpreter, mapping: Ref): Steps {
  return vm.int(yield* length(vm, mapping))
}

function* method(vm: Interpreter, self: Ref, name: string, args: readonly Ref[]): Steps {
  const bound = yield* wait(getAttribute(vm, vm.heap.slot(self, 0), name))
  try {
    return yield* wait(call(vm, bound, args))
  } finally {
    vm.drop(bound)
  }
}

function delegated(name: string): NativeSpec {
  return native('self, /', (vm, [self]) => method(vm, self, name, []))
}

function delegatedGet(): NativeSpec {
  return native('self, key, default=None, /', (vm, [self, key, fallback]) => method(vm, self, 'get', [key, fallback === NULL ? vm.none : fallback]))
}

/** `proxy | mapping`, from 3.9. */
function proxyBinary(vm: Interpreter, a: Ref, b: Ref, op: number): Result {
  if (op !== BinaryOp.OR) return vm.newNotImplemented()
  const inner = (ref: Ref): Ref => (vm.typeOf(ref).name === 'mappingproxy' ? vm.heap.slot(ref, 0) : ref)
  return binary(vm, inner(a), inner(b), op)
}
