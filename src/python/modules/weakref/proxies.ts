import { INPLACE } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { call, callSpecial } from '../../vm/calls/call'
import { native } from '../../vm/calls/native'
import { getAttribute, setAttribute } from '../../vm/classes/attributes'
import type { PyType, Slots } from '../../vm/classes/type'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { getIter, iterNext } from '../../vm/protocols/iteration'
import { binary, compare, contains, getItem, hexAddress, setItem, str, truth } from '../../vm/protocols/operators'
import { defineLateType } from '../lateType'
import { referent } from './registry'

/** `weakref.proxy`: types whose instances stand for what they refer to. */
export function defineProxies(vm: Interpreter): readonly [PyType, PyType] {
  const methods = { __reversed__: native('self, /', (m, [self]) => through(m, self, (object) => special(m, object, '__reversed__'))) }
  const plain = defineLateType(vm, { name: 'weakproxy', layout: 'weakref', slots: SLOTS, methods, subclassable: false })
  const callable = defineLateType(vm, {
    name: 'weakcallableproxy',
    layout: 'weakref',
    slots: { ...SLOTS, call: (m, self, args, names) => through(m, self, (object) => call(m, object, args, names)) },
    methods,
    subclassable: false,
  })
  return [plain, callable]
}

export function isProxy(vm: Interpreter, ref: Ref): boolean {
  return vm.typeOf(ref).slots.getattr === SLOTS.getattr
}

/** What a proxy stands for, borrowed. @throws PyError ReferenceError */
function target(vm: Interpreter, self: Ref): Ref {
  const object = referent(vm, self)
  if (object === NULL) vm.raise('ReferenceError', 'weakly-referenced object no longer exists')
  return object
}

/** Uses what a proxy stands for, which is held meanwhile. */
function through(vm: Interpreter, self: Ref, use: (object: Ref) => Result): Result {
  const object = vm.hold(target(vm, self))
  let result: Result
  try {
    result = use(object)
  } catch (error) {
    vm.drop(object)
    throw error
  }
  if (typeof result !== 'number') return finishing(vm, object, result)
  vm.drop(object)
  return result
}

function* finishing(vm: Interpreter, object: Ref, steps: Steps): Steps {
  try {
    return yield* steps
  } finally {
    vm.drop(object)
  }
}

/** Of two operands those that are proxies. */
function throughBoth(vm: Interpreter, a: Ref, b: Ref, use: (a: Ref, b: Ref) => Result): Result {
  if (!isProxy(vm, a)) return isProxy(vm, b) ? through(vm, b, (right) => use(a, right)) : use(a, b)
  return through(vm, a, (left) => (isProxy(vm, b) ? through(vm, b, (right) => use(left, right)) : use(left, b)))
}

function special(vm: Interpreter, object: Ref, name: string): Result {
  const result = callSpecial(vm, object, name)
  if (result === NULL) vm.raise('AttributeError', `'${vm.typeName(object)}' object has no attribute '${name}'`)
  return result
}

/** `-x` and the like. */
function unary(slot: 'neg' | 'pos' | 'invert' | 'abs', shown: string) {
  return (vm: Interpreter, self: Ref): Result =>
    through(vm, self, (object) => {
      const operation = vm.typeOf(object).slots[slot]
      if (operation === undefined) vm.raise('TypeError', `bad operand type for ${shown}: '${vm.typeName(object)}'`)
      return operation(vm, object)
    })
}

function index(vm: Interpreter, object: Ref): Result {
  const { index: slot } = vm.typeOf(object).slots
  if (slot === undefined) vm.raise('TypeError', `'${vm.typeName(object)}' object cannot be interpreted as an integer`)
  return slot(vm, object)
}

function length(vm: Interpreter, object: Ref): Result {
  const { len } = vm.typeOf(object).slots
  if (len === undefined) vm.raise('TypeError', `object of type '${vm.typeName(object)}' has no len()`)
  return len(vm, object)
}

function next(vm: Interpreter, object: Ref): Result {
  if (vm.typeOf(object).slots.next === undefined)
    vm.raise('TypeError', vm.atLeast(9) ? `Weakref proxy referenced a non-iterator '${vm.typeName(object)}' object` : `'${vm.typeName(object)}' object is not iterable`)
  return iterNext(vm, object)
}

function* truthOf(vm: Interpreter, object: Ref): Steps {
  return vm.bool((yield* truth(vm, object)) === 1)
}

function proxyRepr(vm: Interpreter, self: Ref): Ref {
  const object = referent(vm, self)
  const shown = object === NULL ? 'NoneType' : vm.typeName(object)
  const where = hexAddress(vm, object === NULL ? vm.none : object)
  if (vm.atLeast(13)) return vm.str(object === NULL ? `<weakproxy at ${hexAddress(vm, self)}; dead>` : `<weakproxy at ${hexAddress(vm, self)}; to '${shown}' at ${where}>`)
  return vm.str(`<weakproxy at ${hexAddress(vm, self)} to ${shown} at ${where}>`)
}

const SLOTS: Slots = {
  repr: proxyRepr,
  str: (vm, self) => through(vm, self, (object) => str(vm, object)),
  hash: (vm, self) => vm.raise('TypeError', `unhashable type: '${vm.typeName(self)}'`),
  iter: (vm, self) => through(vm, self, (object) => getIter(vm, object)),
  next: (vm, self) => through(vm, self, (object) => next(vm, object)),
  len: (vm, self) => through(vm, self, (object) => length(vm, object)),
  bool: (vm, self) => through(vm, self, (object) => truthOf(vm, object)),
  getitem: (vm, self, key) => through(vm, self, (object) => getItem(vm, object, key)),
  setitem: (vm, self, key, value) => through(vm, self, (object) => setItem(vm, object, key, value)),
  contains: (vm, self, value) => through(vm, self, (object) => contains(vm, object, value)),
  getattr: (vm, self, name) => through(vm, self, (object) => getAttribute(vm, object, name)),
  setattr: (vm, self, name, value) => through(vm, self, (object) => setAttribute(vm, object, name, value)),
  compare: (vm, self, other, op) => throughBoth(vm, self, other, (a, b) => compare(vm, a, b, op)),
  binary: (vm, a, b, op) => throughBoth(vm, a, b, (left, right) => binary(vm, left, right, op)),
  inplace: (vm, self, other, op) => throughBoth(vm, self, other, (a, b) => binary(vm, a, b, op + INPLACE)),
  neg: unary('neg', 'unary -'),
  pos: unary('pos', 'unary +'),
  invert: unary('invert', 'unary ~'),
  abs: unary('abs', 'abs()'),
  index: (vm, self) => through(vm, self, (object) => index(vm, object)),
  int: (vm, self) => through(vm, self, (object) => wait(call(vm, vm.type('int').ref, [object]))),
  float: (vm, self) => through(vm, self, (object) => wait(call(vm, vm.type('float').ref, [object]))),
}
