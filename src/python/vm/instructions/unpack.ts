import { giveItems, listLength, takeItems } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { forgetReturned } from '../calls/ended'
import { begin, pop } from '../frames/delivery'
import { type PyFrame, type Steps, Then } from '../frames/frame'
import { type Interpreter, wait } from '../interpreter'
import { getIter, iterNext } from '../protocols/iteration'

/** `a, b = …`, where it is no tuple or list of so many items (the loop takes those apart): the items, the first on top. */
export function unpackSequence(vm: Interpreter, frame: PyFrame, n: number): boolean {
  const sequence = pop(vm, frame)
  return begin(vm, unpack(vm, frame, sequence, n, -1), [sequence], Then.DISCARD)
}

/** `a, *b, c = …` */
export function unpackEx(vm: Interpreter, frame: PyFrame, arg: number): boolean {
  const sequence = pop(vm, frame)
  return begin(vm, unpack(vm, frame, sequence, arg & 0xff, arg >> 8), [sequence], Then.DISCARD)
}

/** `after` −1: there is no starred target. */
function* unpack(vm: Interpreter, frame: PyFrame, sequence: Ref, before: number, after: number): Steps {
  const items: Ref[] = []
  const { slots } = vm.typeOf(sequence)
  if (slots.iter === undefined && slots.getitem === undefined) vm.raise('TypeError', `cannot unpack non-iterable ${vm.typeName(sequence)} object`)
  const iterator = yield* wait(getIter(vm, sequence))
  try {
    yield* take(vm, iterator, items, before, after, sequence)
  } catch (error) {
    // What was taken goes, the last first, then the iterator.
    vm.dropAll(items.reverse())
    throw error
  } finally {
    vm.drop(iterator)
  }
  for (let at = items.length - 1; at >= 0; at--) vm.values[frame.sp++] = items[at]
  return NULL
}

function* take(vm: Interpreter, iterator: Ref, items: Ref[], before: number, after: number, sequence: Ref): Steps<void> {
  while (items.length < before) {
    const item = yield* wait(iterNext(vm, iterator))
    if (item === NULL) {
      forgetReturned(vm)
      const expected = after < 0 ? `${before}` : `at least ${before + after}`
      vm.raise('ValueError', `not enough values to unpack (expected ${expected}, got ${items.length})`)
    }
    items.push(item)
  }
  if (after < 0) {
    const more = yield* wait(iterNext(vm, iterator))
    if (more === NULL) {
      forgetReturned(vm)
      return
    }
    vm.drop(more)
    vm.raise('ValueError', `too many values to unpack (expected ${before}${tooMany(vm, sequence)})`)
  }
  // The rest is a list that the iterator filled; what stands behind the star is taken out of it again, and its room stays.
  const list = vm.list([])
  items.push(list)
  yield* wait(vm.extendFromIterator(list, iterator))
  const { heap } = vm
  const n = listLength(heap, list)
  if (n < after) vm.raise('ValueError', `not enough values to unpack (expected at least ${before + after}, got ${before + n})`)
  const all = takeItems(heap, list)
  giveItems(heap, list, all.slice(0, n - after))
  items.push(...all.slice(n - after))
}

/** From 3.14 the message says how many there are, where that is known. */
function tooMany(vm: Interpreter, sequence: Ref): string {
  const { heap } = vm
  const kind = heap.refs.objType[sequence]
  return vm.atLeast(14) && (kind === heap.kinds.tuple || kind === heap.kinds.list) ? `, got ${heap.size(sequence)}` : ''
}
