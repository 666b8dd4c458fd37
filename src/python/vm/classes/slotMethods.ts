import type { CompareOp } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { andThen, finishOf } from '../calls/entry'
import { type NativeSpec, native } from '../calls/native'
import { PyError } from '../errors/pyError'
import { passToNew } from '../frames/argumentsTuple'
import { Finishing, type Result, type Steps } from '../frames/frame'
import type { Interpreter } from '../interpreter'
import { unhashable } from '../protocols/hashing'
import { COMPARE_NAMES, OPERATOR_NAMES, OPERATOR_TEXT, refuse } from '../protocols/operators'
import { newException, withNames } from '../support'
import { attributeName } from './attributes'
import { slotWrapper } from './registry'
import type { PyType, Slots } from './type'

// ── the methods of built-in types ──

const nothing = (vm: Interpreter, result: Result): Result => (typeof result === 'number' ? vm.newNone() : noneLater(vm, result))

function* noneLater(vm: Interpreter, steps: Steps): Steps {
  yield* steps
  return vm.newNone()
}

/** `list.__hash__` is None. */
function hideHash(vm: Interpreter, type: PyType): void {
  if (type.own.hash === unhashable) type.natives.set('__hash__', vm.none)
}

/** Makes `__len__`, `__add__`, … of a built-in type's own slots. */
export function addSlotWrappers(vm: Interpreter, type: PyType): void {
  const { own } = type
  const add = (name: string, spec: NativeSpec): void => {
    if (!type.natives.has(name)) slotWrapper(vm, type, name, spec)
  }
  const unary: readonly (readonly [keyof Slots, string])[] = [
    ['repr', '__repr__'],
    ['str', '__str__'],
    ['hash', '__hash__'],
    ['iter', '__iter__'],
    ['len', '__len__'],
    ['bool', '__bool__'],
    ['neg', '__neg__'],
    ['pos', '__pos__'],
    ['invert', '__invert__'],
    ['abs', '__abs__'],
    ['index', '__index__'],
    ['int', '__int__'],
    ['float', '__float__'],
  ]
  hideHash(vm, type)
  for (const [slot, name] of unary) {
    const fn = own[slot] as ((vm: Interpreter, self: Ref) => Result) | undefined
    if (fn !== undefined)
      add(
        name,
        native('self, /', (m, [self]) => fn(m, self)),
      )
  }
  const { next, getitem, setitem, contains, getattr, setattr, get, set, call: callFn, init, compare, binary, inplace } = own
  if (next !== undefined)
    add(
      '__next__',
      native('self, /', (m, [self]) => stopAtEnd(m, next(m, self))),
    )
  if (getitem !== undefined)
    add(
      '__getitem__',
      native('self, key, /', (m, [self, key]) => getitem(m, self, key)),
    )
  if (setitem !== undefined) {
    add(
      '__setitem__',
      native('self, key, value, /', (m, [self, key, value]) => nothing(m, setitem(m, self, key, value))),
    )
    add(
      '__delitem__',
      native('self, key, /', (m, [self, key]) => nothing(m, setitem(m, self, key, NULL))),
    )
  }
  if (contains !== undefined)
    add(
      '__contains__',
      native('self, key, /', (m, [self, key]) => contains(m, self, key)),
    )
  if (getattr !== undefined)
    add(
      '__getattribute__',
      native('self, name, /', (m, [self, name]) => getattr(m, self, attributeName(m, name))),
    )
  if (setattr !== undefined) {
    add(
      '__setattr__',
      native('self, name, value, /', (m, [self, name, value]) => nothing(m, setattr(m, self, attributeName(m, name), value))),
    )
    add(
      '__delattr__',
      native('self, name, /', (m, [self, name]) => nothing(m, setattr(m, self, attributeName(m, name), NULL))),
    )
  }
  if (get !== undefined)
    add(
      '__get__',
      native('self, instance, owner=None, /', (m, [self, instance, owner]) => get(m, self, instance === m.none ? NULL : instance, owner)),
    )
  if (set !== undefined) {
    add(
      '__set__',
      native('self, instance, value, /', (m, [self, instance, value]) => nothing(m, set(m, self, instance, value))),
    )
    add(
      '__delete__',
      native('self, instance, /', (m, [self, instance]) => nothing(m, set(m, self, instance, NULL))),
    )
  }
  if (callFn !== undefined)
    add(
      '__call__',
      native('self, *args, **kwargs', (m, [self], rest, keywords) => withNames(m, rest, keywords, (args, names) => callFn(m, self, args, names))),
    )
  if (init !== undefined)
    add(
      '__init__',
      native('self, *args, **kwargs', (m, [self], rest, keywords) => withNames(m, rest, keywords, (args, names) => nothing(m, init(m, self, args, names)))),
    )
  if (own.new !== undefined && !type.natives.has('__new__')) type.natives.set('__new__', newOf(vm, type, own.new))
  if (compare !== undefined)
    COMPARE_NAMES.forEach((name, op) => {
      add(
        name,
        native('self, value, /', (m, [self, value]) => compare(m, self, value, op as CompareOp)),
      )
    })
  if (binary !== undefined) addOperators(vm, type, binary, add)
  if (inplace !== undefined) addAugmented(type, inplace, add)
}

function addAugmented(type: PyType, inplace: NonNullable<Slots['inplace']>, add: (name: string, spec: NativeSpec) => void): void {
  for (const [op, name] of OPERATOR_NAMES.entries()) {
    if (!OPERATES[type.name]?.includes(`i${OPERATOR_TEXT[op]}`)) continue
    add(
      `__i${name}__`,
      native('self, value, /', (m, [self, value]) => inplace(m, self, value, op)),
    )
  }
}

/** `int.__new__`: makes an instance of a class that is given (`tp_new_wrapper`). */
function newOf(vm: Interpreter, type: PyType, make: NonNullable<Slots['new']>): Ref {
  const spec = native('cls=None, /, *args, **kwargs', (m: Interpreter, [cls], rest, keywords) => {
    if (cls === NULL) m.raise('TypeError', `${type.name}.__new__(): not enough arguments`)
    if (keywords.size === 0) passToNew(m, rest.length + 1)
    const given = m.classOf(cls)
    if (given === null) m.raise('TypeError', `${type.name}.__new__(X): X is not a type object (${m.typeName(cls)})`)
    if (!given.mro.includes(type)) m.raise('TypeError', `${type.name}.__new__(${given.name}): ${given.name} is not a subtype of ${type.name}`)
    if (given.solid.slots.new !== make) m.raise('TypeError', `${type.name}.__new__(${given.name}) is not safe, use ${given.solid.name}.__new__()`)
    return withNames(m, rest, keywords, (args, names) => make(m, given, args, names))
  })
  return vm.builtinFunction('__new__', spec, type)
}

/** Which operators a built-in type has: `hasattr(list, '__sub__')` is false. */
const NUMBER = ['+', '-', '*', '/', '//', '%', '**']
const BITS = ['&', '|', '^', '<<', '>>']
const OPERATES: Readonly<Record<string, readonly string[]>> = {
  int: [...NUMBER, ...BITS],
  bool: ['&', '|', '^'],
  float: NUMBER,
  complex: ['+', '-', '*', '/', '**'],
  str: ['+', '*', '%'],
  bytes: ['+', '*', '%'],
  bytearray: ['+', '*', '%', 'i+', 'i*'],
  list: ['+', '*', 'i+', 'i*'],
  tuple: ['+', '*'],
  dict: ['|', 'i|'],
  set: ['&', '|', '^', '-', 'i&', 'i|', 'i^', 'i-'],
  frozenset: ['&', '|', '^', '-'],
  dict_keys: ['&', '|', '^', '-'],
  dict_items: ['&', '|', '^', '-'],
  deque: ['+', '*', 'i+', 'i*'],
  type: ['|'],
}
/** Sequences are on the left of `+`, and on either side of `*`. */
const NOT_REFLECTED: ReadonlySet<string> = new Set(['str', 'bytes', 'bytearray', 'list', 'tuple', 'deque'])

function addOperators(_vm: Interpreter, type: PyType, binary: NonNullable<Slots['binary']>, add: (name: string, spec: NativeSpec) => void): void {
  const known = OPERATES[type.name]
  OPERATOR_NAMES.forEach((name, op) => {
    const text = OPERATOR_TEXT[op]
    if (known !== undefined && !known.includes(text)) return
    // Concatenation raises at once what an operator would raise in the end (`sq_concat`).
    const concatenates = text === '+' && NOT_REFLECTED.has(type.name)
    add(
      `__${name}__`,
      native('self, value, /', (m, [self, value]) => {
        const result = binary(m, self, value, op)
        if (result !== m.notImplemented || !NOT_REFLECTED.has(type.name)) return result
        if (text === '*') notAnIndex(m, value, result)
        return concatenates ? refuse(m, self, value, op, result) : result
      }),
    )
    if (NOT_REFLECTED.has(type.name) && text !== '*' && !(text === '%' && type.name !== 'list' && type.name !== 'tuple')) return
    add(
      `__r${name}__`,
      native('self, value, /', (m, [self, value]) => {
        const result = binary(m, value, self, op)
        return result === m.notImplemented && text === '*' && NOT_REFLECTED.has(type.name) ? notAnIndex(m, value, result) : result
      }),
    )
  })
}

/** A sequence is repeated by a whole number only (`sq_repeat`). */
function notAnIndex(vm: Interpreter, value: Ref, result: Ref): never {
  vm.drop(result)
  vm.raise('TypeError', `'${vm.typeName(value)}' object cannot be interpreted as an integer`)
}

/** `__next__` called by the program: the end is StopIteration. */
export function stopAtEnd(vm: Interpreter, result: Result): Result {
  if (typeof result !== 'number') return andThen(vm, result, STOP)
  if (result === NULL) throw stopIteration(vm)
  return result
}

const STOP = finishOf(Finishing.STOP, NULL)

/** StopIteration with what a generator returned. */
export function stopIteration(vm: Interpreter): PyError {
  const { returned } = vm
  vm.returned = NULL
  return new PyError(newException(vm, 'StopIteration', returned === NULL ? [] : [returned]))
}
