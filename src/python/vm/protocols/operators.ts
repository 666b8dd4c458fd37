import { BinaryOp, CompareOp, INPLACE } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { andThen, finishOf, raising } from '../calls/entry'
import { lookup } from '../classes/attributes'
import type { PyType } from '../classes/type'
import { clearRaised, isRaised } from '../errors/raised'
import { Finishing, type Result, type Steps } from '../frames/frame'
import { answer, made } from '../frames/ready'
import { type Interpreter, wait } from '../interpreter'
import { getIter, takeAll } from './iteration'

// The protocols of `Objects/abstract.c` and `Objects/object.c`. Arguments are borrowed, results are the caller's.

/** How an operator is written. */
export const OPERATOR_TEXT: readonly string[] = ['+', '&', '//', '<<', '@', '*', '%', '|', '**', '>>', '-', '/', '^']

/** The methods of an operator: of the left operand, of the right one, of the augmented assignment. */
export const OPERATOR_NAMES: readonly string[] = ['add', 'and', 'floordiv', 'lshift', 'matmul', 'mul', 'mod', 'or', 'pow', 'rshift', 'sub', 'truediv', 'xor']

export const COMPARE_TEXT: readonly string[] = ['<', '<=', '==', '!=', '>', '>=']
export const COMPARE_NAMES: readonly string[] = ['__lt__', '__le__', '__eq__', '__ne__', '__gt__', '__ge__']
const SWAPPED: readonly CompareOp[] = [CompareOp.GT, CompareOp.GE, CompareOp.EQ, CompareOp.NE, CompareOp.LT, CompareOp.LE]

/** `a op b` (`binary_op1`); op may be augmented. */
export function binary(vm: Interpreter, a: Ref, b: Ref, op: number): Result {
  if (op >= INPLACE) {
    const { inplace } = vm.typeOf(a).slots
    if (inplace !== undefined) {
      const asked = numberBesideSequence(vm, a, b, op - INPLACE)
      return asked === undefined ? augmented(vm, a, b, op, inplace(vm, a, b, op - INPLACE)) : numberFirst(vm, a, b, op, asked, inplace)
    }
  }
  return binaryPlain(vm, a, b, op)
}

/**
 * What is asked before a built-in sequence on the left: those have `sq_concat` and `sq_repeat` only, and `nb_add` and `nb_multiply` of
 * the right operand, a class of the program, come before them.
 */
function numberBesideSequence(vm: Interpreter, a: Ref, b: Ref, plain: number): BinarySlot | undefined {
  if (plain !== BinaryOp.ADD && plain !== BinaryOp.MULTIPLY) return undefined
  const left = vm.typeOf(a)
  const right = vm.typeOf(b)
  return left.builtin && !right.builtin && vm.concatenates.has(left.name) ? right.slots.binary : undefined
}

function* numberFirst(vm: Interpreter, a: Ref, b: Ref, op: number, asked: BinarySlot, inplace: BinarySlot): Steps {
  const result = yield* wait(asked(vm, a, b, op - INPLACE))
  if (result !== vm.notImplemented) return result
  vm.drop(result)
  return yield* wait(augmented(vm, a, b, op, inplace(vm, a, b, op - INPLACE)))
}

function augmented(vm: Interpreter, a: Ref, b: Ref, op: number, result: Result): Result {
  return typeof result === 'number' ? afterAugmented(vm, a, b, op, result) : andThen(vm, result, finishOf(Finishing.AUGMENTED, a, b, op))
}

/** What the slot of an augmented assignment said. */
export function afterAugmented(vm: Interpreter, a: Ref, b: Ref, op: number, result: Ref): Result {
  if (result !== vm.notImplemented) return result
  vm.drop(result)
  return binaryPlain(vm, a, b, op)
}

function binaryPlain(vm: Interpreter, a: Ref, b: Ref, op: number): Result {
  const left = vm.typeOf(a)
  const right = vm.typeOf(b)
  const first = left.slots.binary
  const second = right === left || right.slots.binary === first || (op % INPLACE === BinaryOp.ADD && onlyConcatenates(vm, right)) ? undefined : right.slots.binary
  if (first !== undefined && second === undefined) return tryInTurn(vm, a, b, op, Side.LEFT, Side.NEITHER)
  try {
    if (first === undefined) return tryInTurn(vm, a, b, op, second === undefined ? Side.NEITHER : Side.RIGHT, Side.NEITHER)
    return right.mro.includes(left) || numberBesideSequence(vm, a, b, op % INPLACE) !== undefined
      ? tryInTurn(vm, a, b, op, Side.RIGHT, Side.LEFT)
      : tryInTurn(vm, a, b, op, Side.LEFT, Side.RIGHT)
  } catch (error) {
    return raising(error)
  }
}

/** A sequence that is the right operand of `+` is not asked: it has `sq_concat` alone. */
function onlyConcatenates(vm: Interpreter, type: PyType): boolean {
  return vm.concatenates.has(type.solid.name) && type.slots.binary === type.solid.slots.binary
}

/** Whose slot. */
const enum Side {
  NEITHER = 0,
  LEFT = 1,
  RIGHT = 2,
}

/** One slot, and the other where that has nothing to say. */
function tryInTurn(vm: Interpreter, a: Ref, b: Ref, op: number, first: number, second: number): Result {
  const slot = first === Side.NEITHER ? undefined : vm.typeOf(first === Side.LEFT ? a : b).slots.binary
  if (slot !== undefined) {
    const result = slot(vm, a, b, op >= INPLACE ? op - INPLACE : op)
    if (typeof result !== 'number') return andThen(vm, result, finishOf(Finishing.BINARY, a, b, op | (second << 8)))
    if (result !== vm.notImplemented) return result
    vm.drop(result)
  }
  return second === Side.NEITHER ? refuse(vm, a, b, op) : tryInTurn(vm, a, b, op, second, Side.NEITHER)
}

/** What one of the slots said; `op`: the operator, and whose slot is left. */
export function afterBinary(vm: Interpreter, a: Ref, b: Ref, op: number, result: Ref): Result {
  if (result !== vm.notImplemented) return result
  vm.drop(result)
  return tryInTurn(vm, a, b, op & 0xff, op >> 8, Side.NEITHER)
}

type BinarySlot = NonNullable<PyType['slots']['binary']>

/** Says that the operands do not go together; a result is dropped. */
export function refuse(vm: Interpreter, a: Ref, b: Ref, op: number, result = NULL): never {
  if (result !== NULL) vm.drop(result)
  const augmentedOp = op >= INPLACE
  const plain = augmentedOp ? op - INPLACE : op
  // A sequence says what it takes (`sq_concat`, `sq_repeat`).
  const text = plain === BinaryOp.POWER ? `** or pow()` : OPERATOR_TEXT[plain]
  const left = vm.typeOf(a)
  const right = vm.typeOf(b)
  const { concatenates } = vm
  if (plain === BinaryOp.ADD && concatenates.has(left.solid.name) && !redefines(vm, left, '__add__')) {
    const what = left.solid.name
    if (what === 'str' || what === 'list' || what === 'tuple') vm.raise('TypeError', `can only concatenate ${what} (not "${vm.shownName(right)}") to ${what}`)
    vm.raise('TypeError', `can't concat ${vm.shownName(right)} to ${vm.shownName(left)}`)
  }
  const repeats = (type: PyType) =>
    concatenates.has(type.solid.name) && (!redefines(vm, type, '__mul__') || (augmentedOp && type === left && lookup(vm, type, '__imul__')?.owner.builtin === true))
  // In place, the left one's `tp_as_sequence` hides that of the right one, even where it repeats nothing.
  const hidden = augmentedOp && /^(set|frozenset|dict|mappingproxy)$/.test(left.solid.name)
  if (plain === BinaryOp.MULTIPLY && !hidden && (repeats(left) || repeats(right))) {
    const other = repeats(left) ? right : left
    vm.raise('TypeError', `can't multiply sequence by non-int of type '${vm.shownName(other)}'`)
  }
  const shown = augmentedOp ? (plain === BinaryOp.POWER ? (vm.atLeast(10) ? '**=' : text) : `${OPERATOR_TEXT[plain]}=`) : text
  vm.raise('TypeError', `unsupported operand type(s) for ${shown}: '${vm.shownName(left)}' and '${vm.shownName(right)}'`)
}

/** A class of the program with a method of that name has no slot for sequences any more: there is none that calls such a method. Source: `update_one_slot` */
function redefines(vm: Interpreter, type: PyType, method: string): boolean {
  return !type.builtin && lookup(vm, type, method)?.owner.builtin === false
}

/** `a op b` of a comparison (`do_richcompare`). */
export function compare(vm: Interpreter, a: Ref, b: Ref, op: CompareOp): Result {
  const left = vm.typeOf(a)
  const right = vm.typeOf(b)
  const swapped = right !== left && right.slots.compare !== undefined && right.mro.includes(left)
  return compareInTurn(vm, a, b, op, swapped, 0)
}

/** The slots from the one with number `from` on: the left operand's, then the right one's, which asks the other way round; `swapped`: that one first. */
function compareInTurn(vm: Interpreter, a: Ref, b: Ref, op: CompareOp, swapped: boolean, from: number): Result {
  for (let at = from; at < 2; at++) {
    const mirrored = (at === 1) !== swapped
    const slot = vm.typeOf(mirrored ? b : a).slots.compare
    if (slot === undefined) continue
    const result = mirrored ? slot(vm, b, a, SWAPPED[op]) : slot(vm, a, b, op)
    if (typeof result !== 'number') return andThen(vm, result, finishOf(Finishing.COMPARE, a, b, op | (Number(swapped) << 3) | ((at + 1) << 4)))
    if (result !== vm.notImplemented) return result
    vm.drop(result)
  }
  if (op === CompareOp.EQ) return vm.bool(a === b)
  if (op === CompareOp.NE) return vm.bool(a !== b)
  vm.raise('TypeError', `'${COMPARE_TEXT[op]}' not supported between instances of '${vm.typeName(a)}' and '${vm.typeName(b)}'`)
}

/** What one of the slots said; `op`: the comparison, whether they are swapped, and the next one. */
export function afterCompare(vm: Interpreter, a: Ref, b: Ref, op: number, result: Ref): Result {
  if (result !== vm.notImplemented) return result
  vm.drop(result)
  return compareInTurn(vm, a, b, op & 7, (op & 8) !== 0, op >> 4)
}

/** `a == b` as containers ask it: what is the same object is equal. 1 or 0. */
export function equals(vm: Interpreter, a: Ref, b: Ref): Steps<number> {
  const fast = equalsFast(vm, a, b)
  return fast >= 0 ? answer(fast) : isTrue(vm, compare(vm, a, b, CompareOp.EQ))
}

/** The same for atoms: 1, 0, or −1 where program code must be asked. */
export function equalsFast(vm: Interpreter, a: Ref, b: Ref): number {
  if (a === b) return 1
  const { refs, kinds, payload } = vm.heap
  const left = refs.objType[a]
  const right = refs.objType[b]
  if (left === right) {
    if (left === kinds.str || left === kinds.int || left === kinds.float) return payload[a] === payload[b] ? 1 : 0
    if (left === kinds.bool || a === vm.none) return 0
  }
  if (left === kinds.str && (right === kinds.int || right === kinds.float)) return 0
  if (right === kinds.str && (left === kinds.int || left === kinds.float)) return 0
  return -1
}

/** The same for exact tuples of atoms: 1, or −1 where they differ, or somebody must be asked. */
export function tuplesEqual(vm: Interpreter, a: Ref, b: Ref): number {
  const { refs, kinds } = vm.heap
  const n = refs.slotLength[a]
  if (refs.objType[a] !== kinds.tuple || refs.objType[b] !== kinds.tuple || refs.slotLength[b] !== n) return -1
  for (let at = 0; at < n; at++) if (equalsFast(vm, refs.slotTarget[refs.slotBase[a] + at], refs.slotTarget[refs.slotBase[b] + at]) !== 1) return -1
  return 1
}

/** Counts as they go up and down where a stored key that `tuplesEqual` another is asked by `equals`. */
export function countEquality(vm: Interpreter, stored: Ref): void {
  vm.hold(stored)
  vm.drop(vm.bool(true))
  vm.drop(stored)
}

/** The truth of an owned result: 1 or 0. */
export function isTrue(vm: Interpreter, result: Result): Steps<number> {
  return made(result, (ref) => {
    const fast = truthFast(vm, ref)
    if (fast < 0) return truthAndDrop(vm, ref)
    vm.drop(ref)
    return fast
  })
}

function* truthAndDrop(vm: Interpreter, ref: Ref): Steps<number> {
  try {
    return yield* truth(vm, ref)
  } finally {
    vm.drop(ref)
  }
}

/** `bool(x)` of what needs no program code: 1, 0, or −1. */
export function truthFast(vm: Interpreter, ref: Ref): number {
  if (ref === vm.true) return 1
  if (ref === vm.false || ref === vm.none) return 0
  const { refs, kinds, payload } = vm.heap
  const kind = refs.objType[ref]
  if (kind === kinds.int || kind === kinds.float) return payload[ref] === 0 || Object.is(payload[ref], -0) ? 0 : 1
  if (kind === kinds.str) return (payload[ref] as string).length > 0 ? 1 : 0
  if (kind === kinds.list || kind === kinds.tuple) return refs.slotLength[ref] > 0 ? 1 : 0
  const { slots } = vm.types[kind]
  return slots.bool === undefined && slots.len === undefined ? 1 : -1
}

/** `bool(x)`, borrowed: 1 or 0. Source: `PyObject_IsTrue`. */
export function truth(vm: Interpreter, ref: Ref): Steps<number> {
  const fast = truthFast(vm, ref)
  if (fast >= 0) return answer(fast)
  const { slots } = vm.typeOf(ref)
  if (slots.bool === undefined) return length(vm, ref, true)
  return made(slots.bool(vm, ref), (result) => {
    vm.drop(result)
    return result === vm.true ? 1 : 0
  })
}

/** `bool(x)` as an object, or its inverse, of what `truthFast` does not know. */
export function truthObject(vm: Interpreter, ref: Ref, inverse: boolean): Result {
  const { slots } = vm.typeOf(ref)
  const slot = slots.bool ?? slots.len
  return slot === undefined ? vm.bool(!inverse) : andThen(vm, slot(vm, ref), finishOf(Finishing.BOOL, ref, NULL, Number(inverse)))
}

/** … of what the slot said, given away. */
export function boolFrom(vm: Interpreter, result: Ref, inverse: boolean): Ref {
  const is = truthFast(vm, result) === 1
  vm.drop(result)
  return vm.bool(is !== inverse)
}

/** `not`, of True or False that is given away. */
export function inverse(vm: Interpreter, result: Ref): Ref {
  vm.drop(result)
  return vm.bool(result === vm.false)
}

/** True or False of a result, given away. */
export function truthFrom(vm: Interpreter, result: Ref): Result {
  const fast = truthFast(vm, result)
  if (fast < 0) return truthLater(vm, result)
  vm.drop(result)
  return vm.bool(fast === 1)
}

function* truthLater(vm: Interpreter, result: Ref): Steps {
  return vm.bool((yield* isTrue(vm, result)) === 1)
}

/** `len(x)`. */
export function length(vm: Interpreter, ref: Ref, asTruth = false): Steps<number> {
  const { len } = vm.typeOf(ref).slots
  if (len === undefined) vm.raise('TypeError', `object of type '${vm.typeName(ref)}' has no len()`)
  return made(len(vm, ref), (result) => {
    const n = Number(vm.intOf(result))
    vm.drop(result)
    return asTruth ? Number(n > 0) : n
  })
}

/** C code that may take long looks for signals on the way, and from 3.12 on a collection that is due begins there. Source: `PyErr_CheckSignals` */
export function lookForSignals(vm: Interpreter): void {
  if (vm.atLeast(12) && !vm.blocked && vm.safepointDue) vm.safepoint()
}

/** `repr(x)`: a str object. */
export function repr(vm: Interpreter, ref: Ref): Result {
  lookForSignals(vm)
  const { repr: slot } = vm.typeOf(ref).slots
  if (slot === undefined) return vm.str(plainRepr(vm, ref))
  return slot(vm, ref)
}

/** `<name object at 0x…>` */
export function plainRepr(vm: Interpreter, ref: Ref): string {
  const type = vm.typeOf(ref)
  const where = type.module === 'builtins' ? '' : `${type.module}.`
  return `<${where}${type.qualname} object at ${hexAddress(vm, ref)}>`
}

export function hexAddress(vm: Interpreter, ref: Ref): string {
  return `0x${vm.address(ref).toString(16).padStart(12, '0')}`
}

/** `str(x)`: a str object. */
export function str(vm: Interpreter, ref: Ref): Result {
  lookForSignals(vm)
  if (vm.isExactStr(ref)) return vm.hold(ref)
  const { slots } = vm.typeOf(ref)
  return slots.str === undefined ? repr(vm, ref) : slots.str(vm, ref)
}

/** The text of `repr(x)`. */
export function reprText(vm: Interpreter, ref: Ref): Steps<string> {
  return textOfResult(vm, repr(vm, ref))
}

/** The text of `str(x)`. */
export function strText(vm: Interpreter, ref: Ref): Steps<string> {
  return textOfResult(vm, str(vm, ref))
}

function textOfResult(vm: Interpreter, result: Result): Steps<string> {
  return made(result, (ref) => {
    const text = vm.textOf(ref)
    vm.drop(ref)
    return text
  })
}

/** `container[key]`. */
export function getItem(vm: Interpreter, container: Ref, key: Ref): Result {
  const { getitem } = vm.typeOf(container).slots
  if (getitem !== undefined) return getitem(vm, container, key)
  if (vm.typeOf(container).kind === vm.kindOf.type || vm.isA(container, 'type')) return vm.classGetItem(vm, container, key)
  vm.raise('TypeError', `'${vm.typeName(container)}' object is not subscriptable`)
}

/** `container[key] = value`; NULL: `del container[key]`. What is returned is not looked at. */
export function setItem(vm: Interpreter, container: Ref, key: Ref, value: Ref): Result {
  const { setitem } = vm.typeOf(container).slots
  if (setitem !== undefined) return setitem(vm, container, key, value)
  const type = vm.typeOf(container)
  const isSequence = !type.builtin || (type.slots.getitem !== undefined && type.name !== 'mappingproxy')
  const what = value === NULL ? `${isSequence ? "doesn't" : 'does not'} support item deletion` : 'does not support item assignment'
  vm.raise('TypeError', `'${vm.typeName(container)}' object ${what}`)
}

/** `value in container`: True or False. */
export function contains(vm: Interpreter, container: Ref, value: Ref): Result {
  const { slots } = vm.typeOf(container)
  if (slots.contains !== undefined) return slots.contains(vm, container, value)
  if (slots.iter === undefined && slots.getitem === undefined)
    vm.raise('TypeError', `argument of type '${vm.typeName(container)}' is not ${vm.atLeast(14) ? 'a container or ' : ''}iterable`)
  return containsByIteration(vm, container, value)
}

function* containsByIteration(vm: Interpreter, container: Ref, value: Ref): Steps {
  let found = false
  const hear = (is: number): boolean => {
    found = is === 1
    return !found
  }
  const iterator = yield* searched(vm, container)
  try {
    yield* takeAll(vm, iterator, (item) => askItem(vm, item, value, hear))
  } finally {
    vm.drop(iterator)
  }
  return vm.bool(found)
}

/** Its iterator. What goes wrong there is a matter of the container. Source: `_PySequence_IterSearch`. */
function* searched(vm: Interpreter, container: Ref): Steps {
  try {
    return yield* wait(getIter(vm, container))
  } catch (error) {
    if (!isRaised(vm, error, 'TypeError')) throw error
    clearRaised(vm, error)
    vm.raise('TypeError', `argument of type '${vm.typeName(container)}' is not ${vm.atLeast(14) ? 'a container or ' : ''}iterable`)
  }
}

function* askItem(vm: Interpreter, item: Ref, value: Ref, hear: (is: number) => boolean): Steps<boolean> {
  const same = yield* equals(vm, item, value)
  vm.drop(item)
  return hear(same)
}
