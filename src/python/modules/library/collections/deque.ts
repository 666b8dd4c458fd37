import { BinaryOp, CompareOp } from '../../../code/opcodes'
import { NULL, type Ref } from '../../../heap/ref'
import { binder } from '../../../types/argumentsOf'
import { classGetItem } from '../../../types/containers/genericAlias'
import { guardedRepr, heldItemText } from '../../../types/containers/reprs'
import { bySize, indexOf, repeatCount } from '../../../types/containers/sequences'
import { sizeOf, toIndex } from '../../../types/toIndex'
import { native } from '../../../vm/calls/native'
import type { Result, Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { unhashable } from '../../../vm/protocols/hashing'
import { compare, equals } from '../../../vm/protocols/operators'
import { itself, libraryType } from '../nativeType'
import { clearDeque, dequeItem, dequeLength, dequeOf, pushRight, setDequeItem, sizeOfBlocks } from './dequeData'
import { deleteAt, dequeMethods } from './dequeMethods'
import { copyDeque, dequeIterator, dequeNew, extendDeque, findInDeque, type Iteration } from './dequeSteps'

/** collections.deque. Source: `Modules/_collectionsmodule.c`. */
export function defineDeque(vm: Interpreter): Ref {
  const type = libraryType(vm, {
    name: 'deque',
    module: 'collections',
    basicsize: vm.atLeast(11) ? 216 : 80,
    fields: 0,
    weakrefs: true,
    slots: {
      new: (v, asked) => dequeNew(v, asked),
      init: dequeInit,
      repr: dequeRepr,
      hash: unhashable,
      iter: (v, self) => dequeIterator(v, self, '_deque_iterator'),
      len: (v, self) => v.int(dequeLength(v, self)),
      bool: (v, self) => v.bool(dequeLength(v, self) > 0),
      getitem: getDequeItem,
      setitem: assignDequeItem,
      contains: containsItem,
      compare: (v, self, other, op) => (v.isA(other, 'deque') ? compareDeques(v, self, other, op) : v.newNotImplemented()),
      binary: dequeBinary,
      inplace: dequeInplace,
      sizeof: (v, self) => v.typeOf(self).layout.basicsize + sizeOfBlocks(v, self),
    },
    methods: dequeMethods(),
    classmethods: classGetItem(vm),
    getset: { maxlen: { get: (v, self) => (dequeOf(v, self).maxlen < 0 ? v.newNone() : v.int(dequeOf(v, self).maxlen)) } },
  })
  const iterators = { basicsize: 56, module: vm.atLeast(12) ? 'collections' : '_collections', fields: 1, subclassable: false }
  libraryType(vm, { ...iterators, name: '_deque_iterator', slots: { iter: itself, next: (v, self) => iterate(v, self, false) }, methods: { __length_hint__: hint } })
  libraryType(vm, { ...iterators, name: '_deque_reverse_iterator', slots: { iter: itself, next: (v, self) => iterate(v, self, true) }, methods: { __length_hint__: hint } })
  return type.ref
}

const bind = binder('deque', 'iterable=(), maxlen=None')

function* dequeInit(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Steps {
  const [iterable, maxlen] = bind(vm, args, names)
  const data = dequeOf(vm, self)
  data.maxlen = -1
  if (maxlen !== NULL && maxlen !== vm.none) {
    const most = sizeOf(vm, yield* toIndex(vm, maxlen, 'an integer is required'))
    if (most < 0) vm.raise('ValueError', 'maxlen must be non-negative')
    data.maxlen = most
  }
  clearDeque(vm, self)
  if (iterable !== NULL) yield* extendDeque(vm, self, iterable, pushRight)
  return NULL
}

const hint = native('self, /', (v, [self]) => v.int((v.heap.payload[self] as Iteration).left))

function iterate(vm: Interpreter, self: Ref, backwards: boolean): Ref {
  const data = vm.heap.payload[self] as Iteration
  const deque = vm.heap.slot(self, 0)
  if (backwards && data.left === 0) return NULL
  if (dequeOf(vm, deque).state !== data.state) {
    data.left = 0
    vm.raise('RuntimeError', 'deque mutated during iteration')
  }
  if (data.left === 0) return NULL
  const item = dequeItem(vm, deque, data.next)
  data.next += backwards ? -1 : 1
  data.left--
  return vm.hold(item)
}

function dequeRepr(vm: Interpreter, self: Ref): Result {
  return guardedRepr(vm, self, '[...]', function* () {
    const parts: string[] = []
    for (let at = 0; at < dequeLength(vm, self); at++) parts.push(yield* heldItemText(vm, dequeItem(vm, self, at)))
    const { maxlen } = dequeOf(vm, self)
    return `${vm.typeOf(self).name}([${parts.join(', ')}]${maxlen < 0 ? '' : `, maxlen=${maxlen}`})`
  })
}

function* placeOf(vm: Interpreter, self: Ref, key: Ref): Steps<number> {
  if (vm.typeOf(key).slots.index === undefined) vm.raise('TypeError', `sequence index must be integer, not '${vm.typeName(key)}'`)
  const found = indexOf(vm, key, 'deque')
  let index = typeof found === 'number' ? found : yield* found
  const n = dequeLength(vm, self)
  if (index < 0) index += n
  if (index < 0 || index >= n) vm.raise('IndexError', 'deque index out of range')
  return index
}

function* getDequeItem(vm: Interpreter, self: Ref, key: Ref): Steps {
  return vm.hold(dequeItem(vm, self, yield* placeOf(vm, self, key)))
}

function* assignDequeItem(vm: Interpreter, self: Ref, key: Ref, value: Ref): Steps {
  const index = yield* placeOf(vm, self, key)
  if (value === NULL) deleteAt(vm, self, index)
  else setDequeItem(vm, self, index, value)
  return NULL
}

function* containsItem(vm: Interpreter, self: Ref, value: Ref): Steps {
  return vm.bool((yield* findInDeque(vm, self, value, 0, Number.POSITIVE_INFINITY)) >= 0)
}

function* compareDeques(vm: Interpreter, a: Ref, b: Ref, op: CompareOp): Steps {
  const sizes = [dequeLength(vm, a), dequeLength(vm, b)]
  if (sizes[0] !== sizes[1] && (op === CompareOp.EQ || op === CompareOp.NE)) return vm.bool(op === CompareOp.NE)
  for (let at = 0; at < dequeLength(vm, a) && at < dequeLength(vm, b); at++) {
    const x = vm.hold(dequeItem(vm, a, at))
    const y = vm.hold(dequeItem(vm, b, at))
    try {
      if ((yield* equals(vm, x, y)) === 1) continue
      if (op === CompareOp.EQ || op === CompareOp.NE) return vm.bool(op === CompareOp.NE)
      return yield* wait(compare(vm, x, y, op))
    } finally {
      vm.drop(x)
      vm.drop(y)
    }
  }
  return vm.bool(bySize(dequeLength(vm, a), dequeLength(vm, b), op))
}

function dequeBinary(vm: Interpreter, a: Ref, b: Ref, op: number): Result {
  if (op === BinaryOp.ADD && vm.isA(a, 'deque')) {
    if (!vm.isA(b, 'deque')) vm.raise('TypeError', `can only concatenate deque (not "${vm.typeName(b)}") to deque`)
    return concatenated(vm, a, b)
  }
  if (op !== BinaryOp.MULTIPLY) return vm.newNotImplemented()
  const [deque, factor] = vm.isA(a, 'deque') ? [a, b] : [b, a]
  const count = repeatCount(vm, factor)
  return count === null ? vm.newNotImplemented() : repeated(vm, deque, count)
}

function* concatenated(vm: Interpreter, a: Ref, b: Ref): Steps {
  const made = yield* copyDeque(vm, a)
  yield* extendDeque(vm, made, b, pushRight)
  return made
}

function* repeated(vm: Interpreter, deque: Ref, count: Result<number>): Steps {
  const n = typeof count === 'number' ? count : yield* count
  const made = yield* copyDeque(vm, deque)
  repeatInPlace(vm, made, n)
  return made
}

function repeatInPlace(vm: Interpreter, self: Ref, n: number): void {
  if (n <= 0) {
    clearDeque(vm, self)
    return
  }
  const size = dequeLength(vm, self)
  const items = Array.from({ length: size }, (_, at) => vm.hold(dequeItem(vm, self, at)))
  for (let again = 1; again < n; again++) for (const item of items) pushRight(vm, self, vm.hold(item))
  vm.dropAll(items)
}

function* dequeInplace(vm: Interpreter, self: Ref, other: Ref, op: number): Steps {
  if (op === BinaryOp.ADD) {
    yield* extendDeque(vm, self, other, pushRight)
    return vm.hold(self)
  }
  const count = op === BinaryOp.MULTIPLY ? repeatCount(vm, other) : null
  if (count === null) return vm.newNotImplemented()
  repeatInPlace(vm, self, typeof count === 'number' ? count : yield* count)
  return vm.hold(self)
}
