import type { CompareOp } from '../../../code/opcodes'
import { NULL, type Ref } from '../../../heap/ref'
import { call } from '../../../vm/calls/call'
import { native } from '../../../vm/calls/native'
import type { Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { unhashable } from '../../../vm/protocols/hashing'
import { compare } from '../../../vm/protocols/operators'
import { makeNativeModule } from '../../nativeModule'
import { libraryType, newObject } from '../nativeType'
import { defineLruCache } from './lruCache'
import { definePartial } from './partial'
import { reduce } from './reduce'

/** _functools. */
export function makeFunctools(vm: Interpreter): Ref {
  defineKey(vm)
  return makeNativeModule(vm, '_functools', {
    functions: {
      reduce: native('function, iterable, initial=None, /', (v, [fn, iterable, initial]) => reduce(v, fn, iterable, initial)),
      cmp_to_key: native('mycmp', (v, [fn]) => newObject(v, v.type('KeyWrapper'), [v.hold(fn)])),
    },
    values: { RLock: vm.hold(defineLock(vm)), partial: vm.hold(definePartial(vm)), _lru_cache_wrapper: vm.hold(defineLruCache(vm)) },
  })
}

/** The lock of a `cached_property` to 3.11, which nobody else takes. */
function defineLock(vm: Interpreter): Ref {
  const acquire = native('self, blocking=True, timeout=-1', (v) => v.bool(true))
  return libraryType(vm, {
    name: 'RLock',
    module: '_thread',
    basicsize: 56,
    fields: 0,
    gc: vm.atLeast(10),
    subclassable: false,
    slots: { new: (v, type) => newObject(v, type, []) },
    methods: {
      acquire,
      release: native('self, /', (v) => v.newNone()),
      __enter__: acquire,
      __exit__: native('self, *details', (v) => v.newNone()),
    },
  }).ref
}

/** What `cmp_to_key` makes: called, it wraps an object; compared, it calls the function. */
function defineKey(vm: Interpreter): void {
  libraryType(vm, {
    name: 'KeyWrapper',
    module: 'functools',
    basicsize: 32,
    fields: 2,
    gc: vm.atLeast(10),
    subclassable: false,
    slots: {
      call: (v, self, args) => newObject(v, v.type('KeyWrapper'), [v.hold(v.heap.slot(self, 0)), v.hold(args[0])]),
      compare: (v, self, other, op) => compareKeys(v, self, other, op),
      hash: unhashable,
    },
    getset: { obj: { get: (v, self) => (v.heap.slot(self, 1) === NULL ? v.newNone() : v.hold(v.heap.slot(self, 1))) } },
  })
}

function* compareKeys(vm: Interpreter, self: Ref, other: Ref, op: CompareOp): Steps {
  if (vm.typeOf(other).name !== 'KeyWrapper') vm.raise('TypeError', 'other argument must be K instance')
  const result = yield* wait(call(vm, vm.heap.slot(self, 0), [vm.heap.slot(self, 1), vm.heap.slot(other, 1)]))
  const zero = vm.int(0)
  try {
    return yield* wait(compare(vm, result, zero, op))
  } finally {
    vm.drop(zero)
    vm.drop(result)
  }
}
