import { appendItem, clearList, insertItem, itemsOf, listLength, makeList, popItem, removeItem, reorder } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { type NativeSpec, native } from '../../vm/calls/native'
import { soon } from '../../vm/calls/soon'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { reprText, truth } from '../../vm/protocols/operators'
import { indexed } from '../indexed'
import { isFloat, sizeArgument, toIndex } from '../toIndex'
import { extend } from './extend'
import { listReverseIterator } from './iterators'
import { indexRange } from './search'
import { countItems, findItem, holdItems, isList } from './sequences'
import { sortList } from './sort'

/** Methods of list without a slot. */
export function listMethods(): Readonly<Record<string, NativeSpec>> {
  return {
    append: native('self, object, /', (vm, [self, item]) => {
      appendItem(vm.heap, self, item)
      return vm.newNone()
    }),
    extend: soon('self, iterable, /', (vm, [self, iterable]) => noneAfter(vm, extend(vm, self, iterable))),
    insert: indexed('self, index, object, /', { sizes: [1] }, insert),
    pop: indexed('self, index=-1, /', { sizes: [1] }, pop),
    remove: native('self, value, /', (vm, [self, value]) => remove(vm, self, value)),
    clear: native('self, /', (vm, [self]) => {
      clearList(vm.heap, self)
      return vm.newNone()
    }),
    index: indexRange(isList, notInList),
    count: native('self, value, /', (vm, [self, value]) => countItems(vm, self, value)),
    copy: native('self, /', (vm, [self]) => makeList(vm.heap, holdItems(vm, self))),
    reverse: native('self, /', (vm, [self]) => {
      reorder(vm.heap, self, itemsOf(vm.heap, self).reverse())
      return vm.newNone()
    }),
    sort: soon('self, *, key=None, reverse=False', (vm, [self, key, reverse]) => sort(vm, self, key, reverse)),
    __reversed__: native('self, /', (vm, [self]) => listReverseIterator(vm, self)),
  }
}

function noneAfter(vm: Interpreter, result: Result): Result {
  return typeof result === 'number' ? vm.newNone() : noneLater(vm, result)
}

function* noneLater(vm: Interpreter, steps: Steps): Steps {
  yield* steps
  return vm.newNone()
}

function insert(vm: Interpreter, [self, index, item]: readonly Ref[]): Ref {
  const n = listLength(vm.heap, self)
  const asked = sizeArgument(vm, index, 0)
  insertItem(vm.heap, self, Math.min(asked < 0 ? Math.max(asked + n, 0) : asked, n), item)
  return vm.newNone()
}

function pop(vm: Interpreter, [self, index]: readonly Ref[]): Ref {
  const n = listLength(vm.heap, self)
  const asked = sizeArgument(vm, index, -1)
  if (n === 0) vm.raise('IndexError', 'pop from empty list')
  const at = asked < 0 ? asked + n : asked
  if (at < 0 || at >= n) vm.raise('IndexError', 'pop index out of range')
  return popItem(vm.heap, self, at)
}

function remove(vm: Interpreter, self: Ref, value: Ref): Result {
  const found = findItem(vm, self, value)
  return typeof found === 'number' ? removeAt(vm, self, found) : removeLater(vm, self, found)
}

function* removeLater(vm: Interpreter, self: Ref, found: Steps<number>): Steps {
  return removeAt(vm, self, yield* found)
}

function removeAt(vm: Interpreter, self: Ref, index: number): Ref {
  if (index < 0) vm.raise('ValueError', 'list.remove(x): x not in list')
  if (index < listLength(vm.heap, self)) removeItem(vm.heap, self, index)
  return vm.newNone()
}

function* notInList(vm: Interpreter, value: Ref): Steps {
  return vm.str(vm.atLeast(14) ? 'list.index(x): x not in list' : `${yield* reprText(vm, value)} is not in list`)
}

/** The same of True, False, or nothing; null: program code may be asked. */
export function reverseAtOnce(vm: Interpreter, reverse: Ref): boolean | null {
  if (reverse === NULL || reverse === vm.false) return false
  return reverse === vm.true ? true : null
}

/** `reverse`: to 3.11 an int, from 3.12 on whatever is true. */
export function* isReverse(vm: Interpreter, reverse: Ref): Steps<boolean> {
  if (reverse === NULL) return false
  if (vm.atLeast(12)) return (yield* truth(vm, reverse)) === 1
  if (!vm.atLeast(10) && isFloat(vm, reverse)) vm.raise('TypeError', 'integer argument expected, got float')
  return Number(yield* toIndex(vm, reverse, vm.atLeast(10) ? undefined : `an integer is required (got type ${vm.typeName(reverse)})`)) !== 0
}

function sort(vm: Interpreter, self: Ref, key: Ref, reverse: Ref): Result {
  const backwards = reverseAtOnce(vm, reverse)
  return backwards === null ? sortLater(vm, self, key, reverse) : noneAfter(vm, sortList(vm, self, key === vm.none ? NULL : key, backwards))
}

function* sortLater(vm: Interpreter, self: Ref, key: Ref, reverse: Ref): Steps {
  const backwards = yield* isReverse(vm, reverse)
  yield* wait(sortList(vm, self, key === vm.none ? NULL : key, backwards))
  return vm.newNone()
}
