import { dictLength } from '../../../heap/dict'
import { NULL, type Ref } from '../../../heap/ref'
import { sizeOf, toIndex } from '../../../types/toIndex'
import { type NativeSpec, native } from '../../../vm/calls/native'
import { ensureDict } from '../../../vm/classes/instanceAttributes'
import type { Steps } from '../../../vm/frames/frame'
import type { Interpreter } from '../../../vm/interpreter'
import { equals, reprText } from '../../../vm/protocols/operators'
import { clearDeque, dequeItem, dequeLength, dequeOf, popLeft, popRight, pushLeft, pushRight, reverseDeque, rotateDeque } from './dequeData'
import { copyDeque, dequeIterator, extendDeque, findInDeque } from './dequeSteps'

/** Methods of deque without a slot. */
export function dequeMethods(): Readonly<Record<string, NativeSpec>> {
  const done = (v: Interpreter): Ref => v.newNone()
  const copy = native('self, /', (v, [self]) => copyDeque(v, self))
  return {
    append: native('self, item, /', (v, [self, item]) => {
      pushRight(v, self, v.hold(item))
      return done(v)
    }),
    appendleft: native('self, item, /', (v, [self, item]) => {
      pushLeft(v, self, v.hold(item))
      return done(v)
    }),
    pop: native('self, /', (v, [self]) => {
      if (dequeLength(v, self) === 0) v.raise('IndexError', 'pop from an empty deque')
      return popRight(v, self)
    }),
    popleft: native('self, /', (v, [self]) => {
      if (dequeLength(v, self) === 0) v.raise('IndexError', 'pop from an empty deque')
      return popLeft(v, self)
    }),
    extend: native('self, iterable, /', function* (v, [self, iterable]) {
      yield* extendDeque(v, self, iterable, pushRight)
      return done(v)
    }),
    extendleft: native('self, iterable, /', function* (v, [self, iterable]) {
      yield* extendDeque(v, self, iterable, pushLeft)
      return done(v)
    }),
    clear: native('self, /', (v, [self]) => {
      clearDeque(v, self)
      return done(v)
    }),
    rotate: native('self, n=1, /', function* (v, [self, n]) {
      rotateDeque(v, self, n === NULL ? 1 : sizeOf(v, yield* toIndex(v, n)))
      return done(v)
    }),
    reverse: native('self, /', (v, [self]) => {
      reverseDeque(v, self)
      return done(v)
    }),
    count: native('self, value, /', function* (v, [self, value]) {
      const { state } = dequeOf(v, self)
      let n = 0
      for (let at = 0; at < dequeLength(v, self); at++) {
        const item = v.hold(dequeItem(v, self, at))
        try {
          n += yield* equals(v, item, value)
        } finally {
          v.drop(item)
        }
        if (dequeOf(v, self).state !== state) v.raise('RuntimeError', 'deque mutated during iteration')
      }
      return v.int(n)
    }),
    index: native('self, value, start=0, stop=0, /', (v, [self, value, start, stop]) => indexInDeque(v, self, value, start, stop)),
    insert: native('self, index, value, /', (v, [self, index, value]) => insertAt(v, self, index, value)),
    remove: native('self, value, /', function* (v, [self, value]) {
      const at = yield* findInDeque(v, self, value, 0, Number.POSITIVE_INFINITY, true)
      if (at < 0) v.raise('ValueError', v.atLeast(10) ? `${yield* reprText(v, value)} is not in deque` : 'deque.remove(x): x not in deque')
      deleteAt(v, self, at)
      return done(v)
    }),
    copy,
    __copy__: copy,
    __reversed__: native('self, /', (v, [self]) => dequeIterator(v, self, '_deque_reverse_iterator')),
    __reduce__: native('self, /', (v, [self]) => {
      const { maxlen } = dequeOf(v, self)
      const args = maxlen < 0 ? v.heap.emptyTuple() : v.tuple([v.heap.emptyTuple(), v.int(maxlen)])
      const dict = v.typeOf(self).hasDict ? ensureDict(v, self) : NULL
      const state = dict === NULL || (v.atLeast(11) && dictLength(v.heap, dict) === 0) ? v.newNone() : v.hold(dict)
      return v.tuple([v.hold(v.typeOf(self).ref), args, state, dequeIterator(v, self, '_deque_iterator')])
    }),
  }
}

function* indexInDeque(vm: Interpreter, self: Ref, value: Ref, startGiven: Ref, stopGiven: Ref): Steps {
  const n = dequeLength(vm, self)
  const bound = function* (ref: Ref, fallback: number): Steps<number> {
    if (ref === NULL) return fallback
    const at = Number(yield* toIndex(vm, ref, 'slice indices must be integers or have an __index__ method'))
    return Math.min(Math.max(at < 0 ? at + n : at, 0), n)
  }
  const start = yield* bound(startGiven, 0)
  const stop = yield* bound(stopGiven, n)
  const at = yield* findInDeque(vm, self, value, start, stop)
  if (at >= 0) return vm.int(at)
  vm.raise('ValueError', `${yield* reprText(vm, value)} is not in deque`)
}

function* insertAt(vm: Interpreter, self: Ref, indexGiven: Ref, value: Ref): Steps {
  const index = sizeOf(vm, yield* toIndex(vm, indexGiven))
  const n = dequeLength(vm, self)
  const { maxlen } = dequeOf(vm, self)
  if (maxlen >= 0 && n >= maxlen) vm.raise('IndexError', 'deque already at its maximum size')
  if (index >= n) pushRight(vm, self, vm.hold(value))
  else if (index <= -n || index === 0) pushLeft(vm, self, vm.hold(value))
  else {
    rotateDeque(vm, self, -index)
    if (index < 0) pushRight(vm, self, vm.hold(value))
    else pushLeft(vm, self, vm.hold(value))
    rotateDeque(vm, self, index)
  }
  return vm.newNone()
}

/** `del d[index]`: rotated there, popped on the left, rotated back; then the item goes. */
export function deleteAt(vm: Interpreter, self: Ref, index: number): void {
  rotateDeque(vm, self, -index)
  const item = popLeft(vm, self)
  rotateDeque(vm, self, index)
  vm.drop(item)
}
