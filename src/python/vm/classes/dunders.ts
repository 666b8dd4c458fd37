import { BinaryOp, type CompareOp } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { call, callBoundSpecial, callSpecial } from '../calls/call'
import { endedBy } from '../calls/ended'
import { callNative } from '../calls/native'
import { PyError } from '../errors/pyError'
import { copied, holdingArguments, packArguments } from '../frames/argumentsTuple'
import type { Result, Steps } from '../frames/frame'
import { type Interpreter, wait } from '../interpreter'
import { COMPARE_NAMES, isTrue, OPERATOR_NAMES } from '../protocols/operators'
import { findAttribute, foundRef, genericGetAttribute, lookup } from './attributes'
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
  (name: string, check?: (vm: Interpreter, result: Ref, self: Ref) => void) =>
  (vm: Interpreter, self: Ref, ...args: Ref[]): Result => {
    const result = callSpecial(vm, self, name, args)
    if (check === undefined) return result
    if (typeof result !== 'number') return checked(vm, self, result, check)
    check(vm, result, self)
    return result
  }

function* checked(vm: Interpreter, self: Ref, steps: Steps, check: (vm: Interpreter, result: Ref, self: Ref) => void): Steps {
  const result = yield* steps
  check(vm, result, self)
  return result
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
function* lenSlot(vm: Interpreter, self: Ref): Steps {
  const result = yield* wait(callSpecial(vm, self, '__len__'))
  const { index } = vm.typeOf(result).slots
  if (vm.isA(result, 'int') || index === undefined) {
    lengthCheck(vm, result)
    return result
  }
  try {
    const n = yield* wait(index(vm, result))
    lengthCheck(vm, n)
    return n
  } finally {
    vm.drop(result)
  }
}

/** `__next__`: StopIteration is the end. */
function* nextSlot(vm: Interpreter, self: Ref): Steps {
  try {
    return yield* wait(callSpecial(vm, self, '__next__'))
  } catch (error) {
    return endedBy(vm, error)
  }
}

function* iterSlot(vm: Interpreter, self: Ref): Steps {
  const found = lookup(vm, vm.typeOf(self), '__iter__')
  if (found !== null && foundRef(vm, found) === vm.none) vm.raise('TypeError', `'${vm.typeName(self)}' object is not iterable`)
  const iterator = yield* wait(callSpecial(vm, self, '__iter__'))
  if (vm.typeOf(iterator).slots.next === undefined) {
    const name = vm.typeName(iterator)
    vm.drop(iterator)
    vm.raise('TypeError', `iter() returned non-iterator of type '${name}'`)
  }
  return iterator
}

function hashSlot(vm: Interpreter, self: Ref): Result {
  const found = lookup(vm, vm.typeOf(self), '__hash__')
  if (found === null || foundRef(vm, found) === vm.none) vm.raise('TypeError', `unhashable type: '${vm.typeName(self)}'`)
  return special(
    '__hash__',
    mustBe('int', () => '__hash__ method should return an integer'),
  )(vm, self)
}

function setitemSlot(vm: Interpreter, self: Ref, key: Ref, value: Ref): Result {
  const name = value === NULL ? '__delitem__' : '__setitem__'
  if (lookup(vm, vm.typeOf(self), name) === null) {
    const what = value === NULL ? "doesn't support item deletion" : 'does not support item assignment'
    vm.raise('TypeError', `'${vm.typeName(self)}' object ${what}`)
  }
  return forgetResult(vm, callSpecial(vm, self, name, value === NULL ? [key] : [key, value]))
}

function* dropLater(vm: Interpreter, steps: Steps): Steps {
  const result = yield* steps
  if (result !== NULL) vm.drop(result)
  return NULL
}

/** The result is not looked at. */
function forgetResult(vm: Interpreter, result: Result): Result {
  if (typeof result !== 'number') return dropLater(vm, result)
  if (result !== NULL) vm.drop(result)
  return NULL
}

function* containsSlot(vm: Interpreter, self: Ref, value: Ref): Steps {
  const found = lookup(vm, vm.typeOf(self), '__contains__')
  if (found !== null && foundRef(vm, found) === vm.none) vm.raise('TypeError', `'${vm.typeName(self)}' object is not a container`)
  return vm.bool((yield* isTrue(vm, callSpecial(vm, self, '__contains__', [value]))) === 1)
}

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
      return fallBack(vm, self, name, found)
    }
    return fallBack(vm, self, name, () => builtin(vm, self, name))
  }
  const key = vm.heap.intern(name)
  return fallBack(vm, self, name, () => withKey(vm, key, attributeCall(vm, self, '__getattribute__', key)))
}

function* withKey(vm: Interpreter, key: Ref, result: Result): Steps {
  try {
    return yield* wait(result)
  } finally {
    vm.drop(key)
  }
}

function* fallBack(vm: Interpreter, self: Ref, name: string, first: Result | (() => Result)): Steps {
  const hasFallBack = lookup(vm, vm.typeOf(self), '__getattr__') !== null
  try {
    const result = yield* wait(typeof first === 'function' ? first() : first)
    if (result !== NULL) return result
  } catch (error) {
    if (!hasFallBack || !(error instanceof PyError) || !vm.isInstance(error.ref, vm.type('AttributeError'))) throw error
    vm.drop(error.ref)
  }
  const key = vm.heap.intern(name)
  return yield* withKey(vm, key, attributeCall(vm, self, '__getattr__', key))
}

/** To 3.11 through a bound method. Source: `call_attribute`. */
function attributeCall(vm: Interpreter, self: Ref, name: string, key: Ref): Result {
  return vm.atLeast(12) ? callSpecial(vm, self, name, [key]) : callBoundSpecial(vm, self, name, [key])
}

function* setattrSlot(vm: Interpreter, self: Ref, name: string, value: Ref): Steps {
  const key = vm.heap.intern(name)
  const result = value === NULL ? callSpecial(vm, self, '__delattr__', [key]) : callSpecial(vm, self, '__setattr__', [key, value])
  const done = yield* withKey(vm, key, result)
  if (done !== NULL) vm.drop(done)
  return NULL
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
  if (type.kind === vm.kindOf.methodDescriptor || type.kind === vm.kindOf.wrapperDescriptor)
    return callNative(vm, vm.natives[vm.heap.payload[method] as number], [self, ...args], names)
  if (type.slots.get === undefined) return call(vm, method, args, names)
  return boundCall(vm, self, method, args, names)
}

function* boundCall(vm: Interpreter, self: Ref, method: Ref, args: readonly Ref[], names: Ref): Steps {
  const { get } = vm.typeOf(method).slots
  const bound = get === undefined ? vm.hold(method) : yield* wait(get(vm, method, self, vm.typeOf(self).ref))
  try {
    return yield* wait(call(vm, bound, args, names))
  } finally {
    vm.drop(bound)
  }
}

function* initSlot(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Steps {
  const found = lookup(vm, vm.typeOf(self), '__init__')
  if (found === null) return NULL
  const result = yield* wait(copied(vm, names, [self, ...args], () => callMethod(vm, self, foundRef(vm, found), args, names)))
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

function* newLater(vm: Interpreter, type: PyType, method: Ref, args: readonly Ref[], names: Ref): Steps {
  const { get } = vm.typeOf(method).slots
  const fn = get === undefined || vm.typeOf(method).kind === vm.kindOf.function ? vm.hold(method) : yield* wait(get(vm, method, NULL, type.ref))
  try {
    return yield* wait(copied(vm, names, args, () => call(vm, fn, [type.ref, ...args], names)))
  } finally {
    vm.drop(fn)
  }
}

function isOfSequences(vm: Interpreter, type: PyType, op: number): boolean {
  return (op === BinaryOp.ADD || op === BinaryOp.MULTIPLY) && vm.concatenates.has(type.solid.name)
}

/** `a op b` where at least one is an instance of a class with operators of its own (`SLOT1BINFULL`). */
export function* binarySlot(vm: Interpreter, a: Ref, b: Ref, op: number): Steps {
  const left = vm.typeOf(a)
  const right = vm.typeOf(b)
  const name = `__${OPERATOR_NAMES[op]}__`
  const reflected = `__r${OPERATOR_NAMES[op]}__`
  const ours = left.slots.binary === binarySlot ? lookup(vm, left, name) : null
  const theirs = right !== left && right.slots.binary === binarySlot ? lookup(vm, right, reflected) : null
  const theirsFirst = theirs !== null && right.mro.includes(left) && theirs.owner !== lookup(vm, left, reflected)?.owner
  if (theirsFirst) {
    const result = yield* wait(callSpecial(vm, b, reflected, [a]))
    if (result !== vm.notImplemented) return result
    vm.drop(result)
  }
  // A sequence whose class defines neither method has no slot of numbers for the operator: what it inherits is `sq_concat` or `sq_repeat`, which comes last.
  const inherited = ours?.owner.builtin === true && isOfSequences(vm, left, op) && lookup(vm, left, reflected)?.owner.builtin !== false
  if (ours !== null && !inherited) {
    const result = yield* wait(callSpecial(vm, a, name, [b]))
    if (result !== vm.notImplemented) return result
    vm.drop(result)
  }
  if (theirs !== null && !theirsFirst) {
    const result = yield* wait(callSpecial(vm, b, reflected, [a]))
    if (result !== vm.notImplemented) return result
    vm.drop(result)
  }
  const { binary } = left.solid.slots
  return inherited && binary !== undefined ? yield* wait(binary(vm, a, b, op)) : vm.newNotImplemented()
}

function* inplaceSlot(vm: Interpreter, self: Ref, other: Ref, op: number): Steps {
  const name = `__i${OPERATOR_NAMES[op]}__`
  if (lookup(vm, vm.typeOf(self), name) === null) return vm.newNotImplemented()
  return yield* wait(callSpecial(vm, self, name, [other]))
}

function compareSlot(vm: Interpreter, self: Ref, other: Ref, op: CompareOp): Result {
  return callSpecial(vm, self, COMPARE_NAMES[op], [other])
}

const toInt = (what: string) => mustBe('int', (found) => `${what} returned non-int (type ${found})`)

const NUMERIC = OPERATOR_NAMES.flatMap((name) => [`__${name}__`, `__r${name}__`])

const SLOT_DEFS: readonly SlotDef[] = [
  {
    methods: ['__repr__'],
    slot: 'repr',
    make: special(
      '__repr__',
      mustBe('str', (found) => `__repr__ returned non-string (type ${found})`),
    ),
  },
  {
    methods: ['__str__'],
    slot: 'str',
    make: special(
      '__str__',
      mustBe('str', (found) => `__str__ returned non-string (type ${found})`),
    ),
  },
  { methods: ['__hash__'], slot: 'hash', make: hashSlot },
  { methods: ['__call__'], slot: 'call', make: callSlot },
  { methods: ['__iter__'], slot: 'iter', make: iterSlot },
  { methods: ['__next__'], slot: 'next', make: nextSlot },
  { methods: ['__len__'], slot: 'len', make: lenSlot },
  {
    methods: ['__bool__'],
    slot: 'bool',
    make: special(
      '__bool__',
      mustBe('bool', (found) => `__bool__ should return bool, returned ${found}`),
    ),
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
  { methods: OPERATOR_NAMES.map((name) => `__i${name}__`), slot: 'inplace', make: inplaceSlot },
  { methods: ['__neg__'], slot: 'neg', make: special('__neg__') },
  { methods: ['__pos__'], slot: 'pos', make: special('__pos__') },
  { methods: ['__invert__'], slot: 'invert', make: special('__invert__') },
  { methods: ['__abs__'], slot: 'abs', make: special('__abs__') },
  { methods: ['__index__'], slot: 'index', make: special('__index__', toInt('__index__')) },
  { methods: ['__int__'], slot: 'int', make: special('__int__', toInt('__int__')) },
  {
    methods: ['__float__'],
    slot: 'float',
    make: special('__float__', (vm, result, self) => mustBe('float', (found) => `${vm.typeName(self)}.__float__ returned non-float (type ${found})`)(vm, result)),
  },
  { methods: ['__init__'], slot: 'init', make: initSlot },
  { methods: ['__new__'], slot: 'new', make: newSlot },
]

/** The slots of a class of the program: a slot calls the class's method where a class of the program has one, else it is inherited. */
export function computeSlots(vm: Interpreter, type: PyType): Slots {
  const slots: Slots = {}
  const inherited = type.mro.find(({ builtin, name }) => builtin && name !== 'object') ?? type.solid
  for (const { methods, slot, make } of SLOT_DEFS) {
    const definers = methods.map((name) => lookup(vm, type, name)?.owner).filter((owner) => owner !== undefined)
    const value = definers.some((owner) => !owner.builtin) ? make : (builtinSlot(type, slot) ?? inherited.slots[slot])
    if (value !== undefined) Object.assign(slots, { [slot]: value })
  }
  if (inherited.slots.sizeof !== undefined) slots.sizeof = inherited.slots.sizeof
  return slots
}

/** The first built-in type in the mro that has the slot itself. */
function builtinSlot(type: PyType, slot: SlotName): Slots[SlotName] {
  for (const base of type.mro) if (base.builtin && base.own[slot] !== undefined) return base.own[slot]
  return undefined
}
