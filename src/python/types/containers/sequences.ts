import { CompareOp } from '../../code/opcodes'
import { listOf } from '../../heap/list'
import { partOf, type Ref } from '../../heap/ref'
import type { Result, Steps } from '../../vm/frames/frame'
import { COMPARISON, enterNested, leaveNested, nested } from '../../vm/frames/nested'
import type { Interpreter } from '../../vm/interpreter'
import { compare, equals, equalsFast, truth } from '../../vm/protocols/operators'
import { isInt, sizeOf, toIndex } from '../toIndex'

// What lists and tuples have in common: their items are slots from some slot on.

/** Is it a list or an instance of a subclass? */
export function isList(vm: Interpreter, ref: Ref): boolean {
  return vm.heap.refs.objType[ref] === vm.heap.kinds.list || vm.isA(ref, 'list')
}

/** Is it a tuple or an instance of a subclass? */
export function isTuple(vm: Interpreter, ref: Ref): boolean {
  return vm.heap.refs.objType[ref] === vm.heap.kinds.tuple || vm.isA(ref, 'tuple')
}

/** The slot of the first item of a list or tuple. */
export function firstSlot(vm: Interpreter, ref: Ref): number {
  const { heap } = vm
  const kind = heap.refs.objType[ref]
  if (kind === heap.kinds.tuple) return 0
  return kind === heap.kinds.list ? listOf(heap, ref).at : vm.types[kind].itemsAt
}

/** `Py_SIZE` of a list or tuple. */
export function sizeOfItems(vm: Interpreter, ref: Ref): number {
  return Math.max(vm.heap.refs.slotLength[ref] - firstSlot(vm, ref), 0)
}

/** The items of a list or tuple, borrowed. */
export function borrowItems(vm: Interpreter, ref: Ref): Ref[] {
  const { refs } = vm.heap
  const base = refs.slotBase[ref]
  return partOf(refs.slotTarget, base + firstSlot(vm, ref), base + refs.slotLength[ref])
}

/** The same, each held once more. */
export function holdItems(vm: Interpreter, ref: Ref, start = 0, count = Number.POSITIVE_INFINITY, step = 1): Ref[] {
  const { heap } = vm
  const at = firstSlot(vm, ref) + start
  const n = step === 1 ? Math.max(Math.min(count, sizeOfItems(vm, ref) - start), 0) : count
  const { slotBase, slotTarget } = heap.refs
  const first = slotBase[ref] + at
  const items = step === 1 ? partOf(slotTarget, first, first + n) : []
  if (step !== 1) for (let i = 0; i < n; i++) items.push(slotTarget[first + i * step])
  heap.holdAll(items)
  return items
}

/** `<`, `==`, … of two lists or two tuples: by the first items that differ. Source: `list_richcompare`, `tuplerichcompare`. */
export function compareItems(vm: Interpreter, a: Ref, b: Ref, op: CompareOp, unequalBySize: boolean): Result {
  const { heap } = vm
  if (unequalBySize && sizeOfItems(vm, a) !== sizeOfItems(vm, b)) {
    if (op === CompareOp.EQ) return vm.bool(false)
    if (op === CompareOp.NE) return vm.bool(true)
  }
  const atA = firstSlot(vm, a)
  const atB = firstSlot(vm, b)
  const n = Math.min(sizeOfItems(vm, a), sizeOfItems(vm, b))
  for (let i = 0; i < n; i++) {
    const same = equalsFast(vm, heap.slot(a, atA + i), heap.slot(b, atB + i))
    if (same < 0) return compareFrom(vm, a, b, op, i)
    if (same === 0) return decide(vm, heap.slot(a, atA + i), heap.slot(b, atB + i), op)
  }
  return vm.bool(bySize(sizeOfItems(vm, a), sizeOfItems(vm, b), op))
}

function* compareFrom(vm: Interpreter, a: Ref, b: Ref, op: CompareOp, from: number): Steps {
  const { heap } = vm
  enterNested(vm, COMPARISON)
  try {
    for (let i = from; i < sizeOfItems(vm, a) && i < sizeOfItems(vm, b); i++) {
      const x = heap.slot(a, firstSlot(vm, a) + i)
      const y = heap.slot(b, firstSlot(vm, b) + i)
      // Tuples keep their items.
      const lists = !isTuple(vm, a)
      if (lists) {
        heap.hold(x)
        heap.hold(y)
      }
      try {
        const fast = equalsFast(vm, x, y)
        const same = fast >= 0 ? fast : compare(vm, x, y, CompareOp.EQ)
        if ((fast >= 0 ? fast : yield* taken(vm, yield* nested(vm, same))) === 1) continue
        // The comparison may have shortened them.
        if (i >= sizeOfItems(vm, a) || i >= sizeOfItems(vm, b)) break
        return yield* nested(vm, decide(vm, x, y, op))
      } finally {
        if (lists) {
          vm.drop(x)
          vm.drop(y)
        }
      }
    }
  } finally {
    leaveNested(vm)
  }
  return vm.bool(bySize(sizeOfItems(vm, a), sizeOfItems(vm, b), op))
}

/** The truth of an owned result: 1 or 0. */
function* taken(vm: Interpreter, result: Ref): Steps<number> {
  try {
    return yield* truth(vm, result)
  } finally {
    vm.drop(result)
  }
}

/** The items differ: they decide. */
function decide(vm: Interpreter, x: Ref, y: Ref, op: CompareOp): Result {
  if (op === CompareOp.EQ) return vm.bool(false)
  return op === CompareOp.NE ? vm.bool(true) : compare(vm, x, y, op)
}

/** A comparison of numbers. */
export function bySize(a: number, b: number, op: CompareOp): boolean {
  switch (op) {
    case CompareOp.LT:
      return a < b
    case CompareOp.LE:
      return a <= b
    case CompareOp.EQ:
      return a === b
    case CompareOp.NE:
      return a !== b
    case CompareOp.GT:
      return a > b
    default:
      return a >= b
  }
}

/** The index of the first item from `start` on that equals `value`, −1 where none does. To 3.8 `in` has the value on the left of `==`. */
export function findItem(vm: Interpreter, ref: Ref, value: Ref, start = 0, stop = Number.POSITIVE_INFINITY, valueFirst = false): Result<number> {
  const { heap } = vm
  const at = firstSlot(vm, ref)
  const n = Math.min(sizeOfItems(vm, ref), stop)
  for (let i = start; i < n; i++) {
    const same = equalsFast(vm, heap.slot(ref, at + i), value)
    if (same === 1) return i
    if (same < 0) return findFrom(vm, ref, value, i, stop, valueFirst)
  }
  return -1
}

function* findFrom(vm: Interpreter, ref: Ref, value: Ref, start: number, stop: number, valueFirst: boolean): Steps<number> {
  const { heap } = vm
  for (let i = start; i < sizeOfItems(vm, ref) && i < stop; i++) {
    const item = heap.slot(ref, firstSlot(vm, ref) + i)
    // A tuple keeps its items.
    if (isTuple(vm, ref)) {
      if ((yield* valueFirst ? equals(vm, value, item) : equals(vm, item, value)) === 1) return i
      continue
    }
    heap.hold(item)
    try {
      if ((yield* valueFirst ? equals(vm, value, item) : equals(vm, item, value)) === 1) return i
    } finally {
      vm.drop(item)
    }
  }
  return -1
}

/** `value in sequence`. */
export function containsItem(vm: Interpreter, ref: Ref, value: Ref): Result {
  const found = findItem(vm, ref, value, 0, Number.POSITIVE_INFINITY, !vm.atLeast(9))
  return typeof found === 'number' ? vm.bool(found >= 0) : containsLater(vm, found)
}

function* containsLater(vm: Interpreter, steps: Steps<number>): Steps {
  return vm.bool((yield* steps) >= 0)
}

/** `sequence.count(value)`. */
export function countItems(vm: Interpreter, ref: Ref, value: Ref): Result {
  const { heap } = vm
  let count = 0
  for (let i = 0; i < sizeOfItems(vm, ref); i++) {
    const same = equalsFast(vm, heap.slot(ref, firstSlot(vm, ref) + i), value)
    if (same < 0) return countFrom(vm, ref, value, i, count)
    count += same
  }
  return vm.int(count)
}

function* countFrom(vm: Interpreter, ref: Ref, value: Ref, from: number, before: number): Steps {
  let count = before
  for (let i = from; i < sizeOfItems(vm, ref); i++) {
    const item = vm.hold(vm.heap.slot(ref, firstSlot(vm, ref) + i))
    try {
      count += yield* equals(vm, item, value)
    } finally {
      vm.drop(item)
    }
  }
  return vm.int(count)
}

/** An index for a sequence, as `index` takes it: a number, or steps where `__index__` must be asked. */
export function indexOf(vm: Interpreter, key: Ref, what: string): Result<number> {
  if (isInt(vm, key)) return sizeOf(vm, vm.intOf(key), 'IndexError', `cannot fit '${vm.typeName(key)}' into an index-sized integer`)
  if (vm.typeOf(key).slots.index === undefined) vm.raise('TypeError', `${what} indices must be integers or slices, not ${vm.typeName(key)}`)
  return indexLater(vm, key)
}

function* indexLater(vm: Interpreter, key: Ref): Steps<number> {
  return sizeOf(vm, yield* toIndex(vm, key), 'IndexError', `cannot fit '${vm.typeName(key)}' into an index-sized integer`)
}

/** The factor of `sequence * n`, or null where the operand is no index. */
export function repeatCount(vm: Interpreter, ref: Ref): Result<number> | null {
  if (isInt(vm, ref)) return sizeOf(vm, vm.intOf(ref), 'OverflowError', `cannot fit '${vm.typeName(ref)}' into an index-sized integer`)
  return vm.typeOf(ref).slots.index === undefined ? null : repeatLater(vm, ref)
}

function* repeatLater(vm: Interpreter, ref: Ref): Steps<number> {
  return sizeOf(vm, yield* toIndex(vm, ref), 'OverflowError', `cannot fit '${vm.typeName(ref)}' into an index-sized integer`)
}
