import { NONE, O, TypeFlag } from '../../../index'
import { CodeFlag } from '../../code/code'
import { getText } from '../../heap/dict'
import { NULL, type Ref } from '../../heap/ref'
import { call } from '../../vm/calls/call'
import { native } from '../../vm/calls/native'
import { defineType, type TypeSpec } from '../../vm/classes/registry'
import { stopAtEnd } from '../../vm/classes/slotMethods'
import type { Steps } from '../../vm/frames/frame'
import { codeOfGenerator, dataOfGenerator, Gen } from '../../vm/frames/generatorData'
import { sendToGenerator } from '../../vm/frames/generators'
import { type Interpreter, wait } from '../../vm/interpreter'
import { hexAddress } from '../../vm/protocols/operators'
import { generatorFrame } from '../../vm/support'
import { close, delegate, storeName, throwWithArguments } from './generator'

type GetSets = NonNullable<TypeSpec['getset']>

/** The attributes that coroutines and asynchronous generators have under a prefix of their own. */
export function suspendableGetset(prefix: 'cr' | 'ag'): GetSets {
  return {
    __name__: { get: (m, self) => m.hold(m.heap.slot(self, Gen.NAME)), set: (m, self, value) => storeName(m, self, Gen.NAME, value) },
    __qualname__: { get: (m, self) => m.hold(m.heap.slot(self, Gen.QUALNAME)), set: (m, self, value) => storeName(m, self, Gen.QUALNAME, value) },
    [`${prefix}_suspended`]: { get: (m, self) => m.bool(dataOfGenerator(m, self).state === 'suspended') },
    [`${prefix}_code`]: { get: (m, self) => m.hold(codeOfGenerator(m, self).ref) },
    [`${prefix}_frame`]: { get: (m, self) => (dataOfGenerator(m, self).state === 'done' ? m.newNone() : generatorFrame(m, self)) },
    [`${prefix}_await`]: {
      get: (m, self) => {
        const inner = delegate(m, self)
        return inner === NULL ? m.newNone() : m.hold(inner)
      },
    },
  }
}

/** Coroutines, and what `coroutine.__await__()` gives. Source: `Objects/genobject.c`. */
export function defineCoroutine(vm: Interpreter): void {
  vm.warnUnawaited = warnUnawaited
  vm.awaitedBy = delegate
  vm.mayBeAwaited = isIterableCoroutine
  vm.lab.perform(O.TYPE_DEFINE, vm.kindOf.coroutine, NONE, vm.flagsOf(vm.kindOf.coroutine) | TypeFlag.FINALIZER)
  const wrapper = defineType(vm, {
    name: 'coroutine_wrapper',
    layout: 'cell',
    basicsize: 24,
    subclassable: false,
    slots: { iter: (m, self) => m.hold(self), next: (m, self) => sendToGenerator(m, m.heap.slot(self, 0), m.none) },
    methods: {
      send: native('self, value, /', (m, [self, value]) => stopAtEnd(m, sendToGenerator(m, m.heap.slot(self, 0), value))),
      throw: native('self, typ, val=None, tb=None, /', (m, [self, ...args]) => stopAtEnd(m, throwWithArguments(m, m.heap.slot(self, 0), args))),
      close: native('self, /', (m, [self]) => close(m, m.heap.slot(self, 0))),
    },
  })
  vm.lab.perform(O.TYPE_DEFINE, wrapper.kind, NONE, TypeFlag.GC | TypeFlag.CLEARS)
  defineType(vm, {
    name: 'coroutine',
    layout: 'coroutine',
    subclassable: false,
    slots: { repr: (m, self) => m.str(`<coroutine object ${m.textOf(m.heap.slot(self, Gen.QUALNAME))} at ${hexAddress(m, self)}>`) },
    methods: {
      send: native('self, value, /', (m, [self, value]) => stopAtEnd(m, sendToGenerator(m, self, value))),
      throw: native('self, typ, val=None, tb=None, /', (m, [self, ...args]) => stopAtEnd(m, throwWithArguments(m, self, args))),
      close: native('self, /', (m, [self]) => close(m, self)),
      __await__: native('self, /', (m, [self]) => newReferring(m, 'coroutine_wrapper', [m.hold(self)])),
    },
    getset: {
      ...suspendableGetset('cr'),
      cr_running: { get: (m, self) => m.bool(dataOfGenerator(m, self).state === 'running') },
      cr_origin: { get: (m) => m.newNone() },
    },
  })
}

/** An object of one of the small types of this and the next file; the references are given away. */
export function newReferring(vm: Interpreter, name: string, references: readonly Ref[], payload: unknown = undefined): Ref {
  const { kind, layout } = vm.type(name)
  const ref = vm.heap.allocate(kind, layout.gcHead + layout.basicsize)
  vm.heap.payload[ref] = payload
  references.forEach((reference, at) => {
    if (reference !== NULL) vm.heap.give(ref, at, reference)
  })
  return vm.heap.track(ref)
}

/** Is it a generator that may be awaited (`types.coroutine`)? */
function isIterableCoroutine(vm: Interpreter, ref: Ref): boolean {
  return vm.heap.refs.objType[ref] === vm.kindOf.generator && (codeOfGenerator(vm, ref).code.flags & CodeFlag.ITERABLE_COROUTINE) !== 0
}

/** A coroutine dies that nobody has awaited. Source: `_PyErr_WarnUnawaitedCoroutine`. */
function* warnUnawaited(vm: Interpreter, coroutine: Ref): Steps {
  const message = `coroutine '${vm.textOf(vm.heap.slot(coroutine, Gen.QUALNAME))}' was never awaited`
  const module = getText(vm.heap, vm.modules, 'warnings')
  const warn = module === NULL ? NULL : getText(vm.heap, vm.heap.slot(module, 0), 'warn')
  if (warn === NULL) {
    vm.err(`sys:1: RuntimeWarning: ${message}\n`)
    return NULL
  }
  const text = vm.str(message)
  try {
    vm.drop(yield* wait(call(vm, warn, [text, vm.type('RuntimeWarning').ref])))
  } finally {
    vm.drop(text)
  }
  return NULL
}
