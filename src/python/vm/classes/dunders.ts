import { BinaryOp, type CompareOp } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { call, callAndDrop, callBoundSpecial, callSpecial, isOfNative } from '../calls/call'
import { endable, endedBy } from '../calls/ended'
import { andThen, finishOf, raising } from '../calls/entry'
import { callNative } from '../calls/native'
import { clearRaised, isRaised } from '../errors/raised'
import { copied, holdingArguments, packArguments } from '../frames/argumentsTuple'
import { Finishing, type Result, type Steps } from '../frames/frame'
import { type Interpreter, wait } from '../interpreter'
import { COMPARE_NAMES, OPERATOR_NAMES } from '../protocols/operators'
import { findAttribute, foundRef, genericGetAttribute, lookup, noAttribute, typeAttribute } from './attributes'
import type { PyType, SlotName, Slots } from './type'

// The two sides of a slot: what a method of a class (`__len__`) makes of it, and the method that a built-in type's slot is. Source: `slotdefs` in `Objects/typeobject.c`.

interface SlotDef {
  /** The methods that make a class have the slot. */
  readonly methods: readonly string[]
  readonly slot: SlotName
  /** What the slot of a class does. */
  readonly make: Slots[SlotName]
}

const special =
  (name: string) =>
  (vm: Interpreter, self: Ref, ...args: Ref[]): Result =>
    callSpecial(vm, self, name, args)

/** A method whose result must be of a type. */
const checkedSpecial =
  (name: string) =>
  (vm: Interpreter, self: Ref): Result =>
    andThen(vm, callSpecial(vm, self, name), finishOf(Finishing.CHECK, self, NULL, 0, name))

/** What the result of such a method must be, or the call raises: then it is dropped. */
export function checkResult(vm: Interpreter, name: string, result: Ref, self: Ref): void {
  CHECKS[name](vm, result, self)
}

/** The result must be of a type; the message says what it was. */
const mustBe =
  (solid: string, message: (found: string) => string) =>
  (vm: Interpreter, result: Ref): void => {
    if (vm.isA(result, solid)) return
    const found = vm.typeName(result)
    vm.drop(result)
    vm.raise('TypeError', message(found))
  }

const lengthCheck = (vm: Interpreter, result: Ref): void => {
  mustBe('int', (found) => `'${found}' object cannot be interpreted as an integer`)(vm, result)
  const n = vm.intOf(result)
  if (n >= 0 && n <= 0x7fffffffffffffffn) return
  vm.drop(result)
  if (n < 0) vm.raise('ValueError', '__len__() should return >= 0')
  vm.raise('OverflowError', "cannot fit 'int' into an index-sized integer")
}

/** `__len__` may return an int, or what has `__index__`. */
function lenSlot(vm: Interpreter, self: Ref): Result {
  try {
    return andThen(vm, callSpecial(vm, self, '__len__'), finishOf(Finishing.LENGTH, self))
  } catch (error) {
    return raising(error)
  }
}

/** What `__len__` returned, given away, as the length. */
export function lengthFrom(vm: Interpreter, result: Ref): Result {
  const { index } = vm.typeOf(result).slots
  if (!vm.isA(result, 'int') && index !== undefined) return indexFrom(vm, result, index)
  lengthCheck(vm, result)
  return anew(vm, result)
}

/** It has been a number of C's: what comes back is an int of its own. */
function anew(vm: Interpreter, result: Ref): Ref {
  const n = vm.intOf(result)
  vm.drop(result)
  return vm.int(n)
}

function* indexFrom(vm: Interpreter, result: Ref, index: NonNullable<Slots['index']>): Steps {
  try {
    const n = yield* wait(index(vm, result))
    lengthCheck(vm, n)
    return anew(vm, n)
  } finally {
    vm.drop(result)
  }
}

/** `__next__`: StopIteration is the end. */
function nextSlot(vm: Interpreter, self: Ref): Result {
  try {
    return endable(vm, callSpecial(vm, self, '__next__'))
  } catch (error) {
    return raisingEnd(vm, error)
  }
}

function raisingEnd(vm: Interpreter, error: unknown): Result {
  try {
    return endedBy(vm, error)
  } catch (other) {
    return raising(other)
  }
}

function iterSlot(vm: Interpreter, self: Ref): Result {
  try {
    const found = lookup(vm, vm.typeOf(self), '__iter__')
    if (found !== null && foundRef(vm, found) === vm.none) vm.raise('TypeError', `'${vm.typeName(self)}' object is not iterable`)
    return andThen(vm, callSpecial(vm, self, '__iter__'), finishOf(Finishing.ITER, self))
  } catch (error) {
    return raising(error)
  }
}

/** What `__iter__` returned, given away. */
export function iteratorFrom(vm: Interpreter, iterator: Ref): Ref {
  if (vm.typeOf(iterator).slots.next !== undefined) return iterator
  const name = vm.typeName(iterator)
  vm.drop(iterator)
  vm.raise('TypeError', `iter() returned non-iterator of type '${name}'`)
}

function hashSlot(vm: Interpreter, self: Ref): Result {
  const found = lookup(vm, vm.typeOf(self), '__hash__')
  if (found === null || foundRef(vm, found) === vm.none) vm.raise('TypeError', `unhashable type: '${vm.typeName(self)}'`)
  return HASH(vm, self)
}

const HASH = checkedSpecial('__hash__')

function setitemSlot(vm: Interpreter, self: Ref, key: Ref, value: Ref): Result {
  const name = value === NULL ? '__delitem__' : '__setitem__'
  if (lookup(vm, vm.typeOf(self), name) === null) {
    const what = value === NULL ? "doesn't support item deletion" : 'does not support item assignment'
    vm.raise('TypeError', `'${vm.typeName(self)}' object ${what}`)
  }
  return forgetResult(vm, callSpecial(vm, self, name, value === NULL ? [key] : [key, value]))
}

/** The result is not looked at. */
function forgetResult(vm: Interpreter, result: Result): Result {
  return andThen(vm, result, FORGET)
}

const FORGET = finishOf(Finishing.FORGET, NULL)

function containsSlot(vm: Interpreter, self: Ref, value: Ref): Result {
  try {
    const found = lookup(vm, vm.typeOf(self), '__contains__')
    if (found !== null && foundRef(vm, found) === vm.none) vm.raise('TypeError', `'${vm.typeName(self)}' object is not a container`)
    return andThen(vm, callSpecial(vm, self, '__contains__', [value]), TRUTH)
  } catch (error) {
    return raising(error)
  }
}

const TRUTH = finishOf(Finishing.TRUTH, NULL)

/** `__getattribute__` of a class, and `__getattr__` where that finds nothing. */
function getattrSlot(vm: Interpreter, self: Ref, name: string): Result {
  const type = vm.typeOf(self)
  const own = lookup(vm, type, '__getattribute__')
  const custom = own !== null && !own.owner.builtin
  if (!custom) {
    const builtin = own?.owner.own.getattr
    if (builtin === undefined) {
      const found = findAttribute(vm, self, name)
      if (typeof found === 'number' && found !== NULL) return found
      if (lookup(vm, type, '__getattr__') === null) return typeof found === 'number' ? genericGetAttribute(vm, self, name) : found
      if (found === NULL && !vm.atLeast(12)) clearRaised(vm, noAttribute(vm, self, name))
      return fallBack(vm, self, name, found)
    }
    return fallBack(vm, self, name, () => builtin(vm, self, name))
  }
  const key = vm.heap.intern(name)
  return fallBack(vm, self, name, () => withKey(vm, key, () => attributeCall(vm, self, '__getattribute__', key)))
}

/** The key goes when the result is there. */
function withKey(vm: Interpreter, key: Ref, start: () => Result): Result {
  let result: Result
  try {
    result = start()
  } catch (error) {
    vm.drop(key)
    return raising(error)
  }
  return andThen(vm, result, finishOf(Finishing.DROP, key))
}

function* fallBack(vm: Interpreter, self: Ref, name: string, first: Result | (() => Result)): Steps {
  // Held: the class may lose it meanwhile.
  const method = typeAttribute(vm, vm.typeOf(self), '__getattr__')
  if (method !== NULL) vm.hold(method)
  try {
    try {
      const result = yield* wait(typeof first === 'function' ? first() : first)
      if (result !== NULL) return result
    } catch (error) {
      if (method === NULL || !isRaised(vm, error, 'AttributeError')) throw error
      clearRaised(vm, error)
    }
    const key = vm.heap.intern(name)
    const isThere = typeAttribute(vm, vm.typeOf(self), '__getattr__') === method
    return yield* wait(withKey(vm, key, () => (isThere ? attributeCall(vm, self, '__getattr__', key) : callMethod(vm, self, method, [key], NULL))))
  } finally {
    vm.heap.dropMaybe(method)
  }
}

/** To 3.11 through a bound method, where the class has `__getattr__`. Source: `slot_tp_getattro`, `call_attribute`. */
function attributeCall(vm: Interpreter, self: Ref, name: string, key: Ref): Result {
  return vm.atLeast(12) || lookup(vm, vm.typeOf(self), '__getattr__') === null ? callSpecial(vm, self, name, [key]) : callBoundSpecial(vm, self, name, [key])
}

function setattrSlot(vm: Interpreter, self: Ref, name: string, value: Ref): Result {
  const key = vm.heap.intern(name)
  return forgetResult(
    vm,
    withKey(vm, key, () => (value === NULL ? callSpecial(vm, self, '__delattr__', [key]) : callSpecial(vm, self, '__setattr__', [key, value]))),
  )
}

function getSlot(vm: Interpreter, self: Ref, instance: Ref, owner: Ref): Result {
  return callSpecial(vm, self, '__get__', [instance === NULL ? vm.none : instance, owner === NULL ? vm.none : owner])
}

function setSlot(vm: Interpreter, self: Ref, instance: Ref, value: Ref): Result {
  const name = value === NULL ? '__delete__' : '__set__'
  if (lookup(vm, vm.typeOf(self), name) === null) vm.raise('AttributeError', name)
  return forgetResult(vm, callSpecial(vm, self, name, value === NULL ? [instance] : [instance, value]))
}

function callSlot(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Result {
  const found = lookup(vm, vm.typeOf(self), '__call__')
  if (found === null) vm.raise('TypeError', `'${vm.typeName(self)}' object is not callable`)
  const packed = packArguments(vm, null, args, names)
  return holdingArguments(
    vm,
    packed,
    copied(vm, names, [self, ...args], () => callMethod(vm, self, foundRef(vm, found), args, names)),
  )
}

/** A method that was found in a type, with arguments of any kind. */
export function callMethod(vm: Interpreter, self: Ref, method: Ref, args: readonly Ref[], names: Ref): Result {
  const type = vm.typeOf(method)
  if (type.kind === vm.kindOf.function) return call(vm, method, [self, ...args], names)
  if (isOfNative(vm, type.kind)) {
    const owner = vm.types[vm.heap.payload[vm.heap.slot(method, 0)] as number]
    if (!vm.isInstance(self, owner)) return call(vm, method, [self, ...args], names)
    return callNative(vm, vm.natives[vm.heap.payload[method] as number], [self, ...args], names)
  }
  if (type.slots.get === undefined) return call(vm, method, args, names)
  return boundCall(vm, self, method, args, names)
}

function boundCall(vm: Interpreter, self: Ref, method: Ref, args: readonly Ref[], names: Ref): Result {
  const { get } = vm.typeOf(method).slots
  try {
    const bound = get === undefined ? vm.hold(method) : get(vm, method, self, vm.typeOf(self).ref)
    return typeof bound === 'number' ? callAndDrop(vm, bound, args, names) : boundCallLater(vm, bound, args, names)
  } catch (error) {
    return raising(error)
  }
}

function* boundCallLater(vm: Interpreter, bound: Steps, args: readonly Ref[], names: Ref): Steps {
  return yield* wait(callAndDrop(vm, yield* bound, args, names))
}

function initSlot(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Result {
  const found = lookup(vm, vm.typeOf(self), '__init__')
  if (found === null) return NULL
  try {
    const result = copied(vm, names, [self, ...args], () => callMethod(vm, self, foundRef(vm, found), args, names))
    return andThen(vm, result, INIT)
  } catch (error) {
    return raising(error)
  }
}

const INIT = finishOf(Finishing.INIT, NULL)

/** What `__init__` returned, given away. */
export function initReturned(vm: Interpreter, result: Ref): Ref {
  if (result !== vm.none) {
    const name = vm.typeName(result)
    vm.drop(result)
    vm.raise('TypeError', `__init__() should return None, not '${name}'`)
  }
  vm.drop(result)
  return NULL
}

/** `__new__` of a class: a static method that is given the class. */
function newSlot(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Result {
  const found = lookup(vm, type, '__new__')
  if (found === null) vm.raise('TypeError', `cannot create '${type.name}' instances`)
  return newLater(vm, type, foundRef(vm, found), args, names)
}

function newLater(vm: Interpreter, type: PyType, method: Ref, args: readonly Ref[], names: Ref): Result {
  const { get } = vm.typeOf(method).slots
  try {
    const fn = get === undefined || vm.typeOf(method).kind === vm.kindOf.function ? vm.hold(method) : get(vm, method, NULL, type.ref)
    return typeof fn === 'number' ? callNew(vm, type, fn, args, names) : boundNew(vm, type, fn, args, names)
  } catch (error) {
    return raising(error)
  }
}

/** Calls `__new__`, which is given away. */
function callNew(vm: Interpreter, type: PyType, fn: Ref, args: readonly Ref[], names: Ref): Result {
  let result: Result
  try {
    result = copied(vm, names, args, () => call(vm, fn, [type.ref, ...args], names))
  } catch (error) {
    vm.drop(fn)
    throw error
  }
  return andThen(vm, result, finishOf(Finishing.DROP, fn))
}

function* boundNew(vm: Interpreter, type: PyType, fn: Steps, args: readonly Ref[], names: Ref): Steps {
  return yield* wait(callNew(vm, type, yield* fn, args, names))
}

const METHODS = OPERATOR_NAMES.map((name) => `__${name}__`)
const REFLECTED = OPERATOR_NAMES.map((name) => `__r${name}__`)
const AUGMENTED = OPERATOR_NAMES.map((name) => `__i${name}__`)

function isOfSequences(vm: Interpreter, type: PyType, op: number): boolean {
  return (op === BinaryOp.ADD || op === BinaryOp.MULTIPLY) && vm.concatenates.has(type.solid.name)
}

/** `a op b` where at least one is an instance of a class with operators of its own (`SLOT1BINFULL`). */
export function binarySlot(vm: Interpreter, a: Ref, b: Ref, op: number): Result {
  try {
    return askOperands(vm, a, b, op, Asked.THEIRS_FIRST)
  } catch (error) {
    return raising(error)
  }
}

/** Who is asked, one after the other. */
const enum Asked {
  THEIRS_FIRST = 0,
  OURS = 1,
  THEIRS = 2,
  SEQUENCE = 3,
}

/** The same from one of them on. */
export function askOperands(vm: Interpreter, a: Ref, b: Ref, op: number, from: number): Result {
  const left = vm.typeOf(a)
  const right = vm.typeOf(b)
  const ours = left.slots.binary === binarySlot ? lookup(vm, left, METHODS[op]) : null
  const theirs = right !== left && right.slots.binary === binarySlot ? lookup(vm, right, REFLECTED[op]) : null
  const theirsFirst = theirs !== null && right.mro.includes(left) && theirs.owner !== lookup(vm, left, REFLECTED[op])?.owner
  // A sequence whose class defines neither method has no slot of numbers for the operator: what it inherits is `sq_concat` or `sq_repeat`, which comes last.
  const inherited = ours?.owner.builtin === true && isOfSequences(vm, left, op) && lookup(vm, left, REFLECTED[op])?.owner.builtin !== false
  if (from === Asked.THEIRS_FIRST && theirsFirst) return andThen(vm, callSpecial(vm, b, REFLECTED[op], [a]), finishOf(Finishing.OPERAND, a, b, op | (Asked.OURS << 8)))
  if (from <= Asked.OURS && ours !== null && !inherited) return andThen(vm, callSpecial(vm, a, METHODS[op], [b]), finishOf(Finishing.OPERAND, a, b, op | (Asked.THEIRS << 8)))
  if (from <= Asked.THEIRS && theirs !== null && !theirsFirst) {
    const result = callSpecial(vm, b, REFLECTED[op], [a])
    return inherited ? andThen(vm, result, finishOf(Finishing.OPERAND, a, b, op | (Asked.SEQUENCE << 8))) : result
  }
  const { binary } = left.solid.slots
  return inherited && binary !== undefined ? binary(vm, a, b, op) : vm.newNotImplemented()
}

function inplaceSlot(vm: Interpreter, self: Ref, other: Ref, op: number): Result {
  if (lookup(vm, vm.typeOf(self), AUGMENTED[op]) === null) return vm.newNotImplemented()
  try {
    return callSpecial(vm, self, AUGMENTED[op], [other])
  } catch (error) {
    return raising(error)
  }
}

function compareSlot(vm: Interpreter, self: Ref, other: Ref, op: CompareOp): Result {
  return callSpecial(vm, self, COMPARE_NAMES[op], [other])
}

const toInt = (what: string) => mustBe('int', (found) => `${what} returned non-int (type ${found})`)

const CHECKS: Readonly<Record<string, (vm: Interpreter, result: Ref, self: Ref) => void>> = {
  __repr__: mustBe('str', (found) => `__repr__ returned non-string (type ${found})`),
  __str__: mustBe('str', (found) => `__str__ returned non-string (type ${found})`),
  __hash__: mustBe('int', () => '__hash__ method should return an integer'),
  __bool__: mustBe('bool', (found) => `__bool__ should return bool, returned ${found}`),
  __index__: toInt('__index__'),
  __int__: toInt('__int__'),
  __float__: (vm, result, self) => mustBe('float', (found) => `${vm.typeName(self)}.__float__ returned non-float (type ${found})`)(vm, result),
}

const NUMERIC = [...METHODS, ...REFLECTED]

const SLOT_DEFS: readonly SlotDef[] = [
  {
    methods: ['__repr__'],
    slot: 'repr',
    make: checkedSpecial('__repr__'),
  },
  {
    methods: ['__str__'],
    slot: 'str',
    make: checkedSpecial('__str__'),
  },
  { methods: ['__hash__'], slot: 'hash', make: hashSlot },
  { methods: ['__call__'], slot: 'call', make: callSlot },
  { methods: ['__iter__'], slot: 'iter', make: iterSlot },
  { methods: ['__next__'], slot: 'next', make: nextSlot },
  { methods: ['__len__'], slot: 'len', make: lenSlot },
  {
    methods: ['__bool__'],
    slot: 'bool',
    make: checkedSpecial('__bool__'),
  },
  { methods: ['__getitem__'], slot: 'getitem', make: special('__getitem__') },
  { methods: ['__setitem__', '__delitem__'], slot: 'setitem', make: setitemSlot },
  { methods: ['__contains__'], slot: 'contains', make: containsSlot },
  { methods: ['__getattribute__', '__getattr__'], slot: 'getattr', make: getattrSlot },
  { methods: ['__setattr__', '__delattr__'], slot: 'setattr', make: setattrSlot },
  { methods: ['__get__'], slot: 'get', make: getSlot },
  { methods: ['__set__', '__delete__'], slot: 'set', make: setSlot },
  { methods: COMPARE_NAMES, slot: 'compare', make: compareSlot },
  { methods: NUMERIC, slot: 'binary', make: binarySlot },
  { methods: AUGMENTED, slot: 'inplace', make: inplaceSlot },
  { methods: ['__neg__'], slot: 'neg', make: special('__neg__') },
  { methods: ['__pos__'], slot: 'pos', make: special('__pos__') },
  { methods: ['__invert__'], slot: 'invert', make: special('__invert__') },
  { methods: ['__abs__'], slot: 'abs', make: special('__abs__') },
  { methods: ['__index__'], slot: 'index', make: checkedSpecial('__index__') },
  { methods: ['__int__'], slot: 'int', make: checkedSpecial('__int__') },
  {
    methods: ['__float__'],
    slot: 'float',
    make: checkedSpecial('__float__'),
  },
  { methods: ['__init__'], slot: 'init', make: initSlot },
  { methods: ['__new__'], slot: 'new', make: newSlot },
]

/** The slots of a class of the program: a slot calls the class's method where a class of the program has one, else it is inherited. */
export function computeSlots(vm: Interpreter, type: PyType): Slots {
  const slots: Slots = {}
  const inherited = type.mro.find(({ builtin, name }) => builtin && name !== 'object') ?? type.solid
  for (const { methods, slot, make } of SLOT_DEFS) {
    const definers = methods.map((name) => definer(vm, type, name)).filter((owner) => owner !== undefined)
    const value = definers.some((owner) => !owner.builtin) ? make : (builtinSlot(type, slot) ?? inherited.slots[slot])
    if (value !== undefined) Object.assign(slots, { [slot]: value })
  }
  if (inherited.slots.sizeof !== undefined) slots.sizeof = inherited.slots.sizeof
  return slots
}

/** Which class defines it; what makes instances of a built-in type stands in a class for what its base has (`update_one_slot`). */
function definer(vm: Interpreter, type: PyType, name: string): PyType | undefined {
  const found = lookup(vm, type, name)
  if (found === null) return undefined
  if (name !== '__new__' || found.owner.builtin) return found.owner
  const ref = foundRef(vm, found)
  if (vm.heap.refs.objType[ref] !== vm.kindOf.builtin || vm.natives[vm.heap.payload[ref] as number].name !== name) return found.owner
  return definer(vm, found.owner.mro[1], name)
}

/** The first built-in type in the mro that has the slot itself. */
function builtinSlot(type: PyType, slot: SlotName): Slots[SlotName] {
  for (const base of type.mro) if (base.builtin && base.own[slot] !== undefined) return base.own[slot]
  return undefined
}
