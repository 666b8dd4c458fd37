import { itemsOf } from '../../heap/list'
import { partOf, type Ref } from '../../heap/ref'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { getIter } from '../../vm/protocols/iteration'
import { extendByIterator } from '../containers/extend'
import { freshText } from './arguments'
import { isIterable } from './bytesOf'

/** The items of a list or tuple, borrowed; null of anything else. Source: `PySequence_Fast`. */
export function sequenceItems(vm: Interpreter, ref: Ref): Ref[] | null {
  // An instance of a subclass may say how it is iterated over.
  if (vm.heap.refs.objType[ref] === vm.heap.kinds.list) return itemsOf(vm.heap, ref)
  if (vm.heap.refs.objType[ref] !== vm.heap.kinds.tuple) return null
  const { itemsAt } = vm.typeOf(ref)
  const { refs } = vm.heap
  const base = refs.slotBase[ref]
  return partOf(refs.slotTarget, base + itemsAt, base + refs.slotLength[ref])
}

/** `separator.join(iterable)`. Source: `PyUnicode_Join` in `Objects/unicodeobject.c`. */
export function joined(vm: Interpreter, separator: Ref, iterable: Ref): Result {
  const items = sequenceItems(vm, iterable)
  if (items !== null) return joinItems(vm, separator, items)
  if (!isIterable(vm, iterable)) vm.raise('TypeError', 'can only join an iterable')
  return joinLater(vm, separator, iterable)
}

/** What is no list or tuple becomes a list (`PySequence_Fast`). */
function* joinLater(vm: Interpreter, separator: Ref, iterable: Ref): Steps {
  const iterator = yield* wait(getIter(vm, iterable))
  const list = vm.list([])
  try {
    yield* wait(extendByIterator(vm, list, iterator))
    return joinItems(vm, separator, itemsOf(vm.heap, list))
  } finally {
    vm.drop(list)
    vm.drop(iterator)
  }
}

/** A single exact str is the result itself. */
function joinItems(vm: Interpreter, separator: Ref, items: readonly Ref[]): Ref {
  if (items.length === 1 && vm.isExactStr(items[0])) return vm.hold(items[0])
  const between = vm.textOf(separator)
  let text = ''
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (!vm.isStr(item)) vm.raise('TypeError', `sequence item ${at}: expected str instance, ${vm.typeName(item)} found`)
    text += at === 0 ? vm.textOf(item) : between + vm.textOf(item)
  }
  return freshText(vm, text)
}
