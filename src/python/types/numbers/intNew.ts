import { digitsOf } from '../../heap/heap'
import { type IntValue, NULL, type Ref } from '../../heap/ref'
import { parseIntText } from '../../values/intText'
import { bytesRepr } from '../../values/text'
import { callBoundSpecial } from '../../vm/calls/call'
import type { PyType } from '../../vm/classes/type'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { allocateAtom } from '../allocate'
import { binder } from '../argumentsOf'
import { bytesLike } from '../text/bytesLike'
import { isInt, toIndex } from '../toIndex'
import { intIn, textDigits } from './intDigits'

const bind = binder('int', 'x=0, /, base=10', 2, 13)

/** `int.__new__`. Source: `long_new_impl` in `Objects/longobject.c`. */
export function intNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Result {
  const [x, base] = bind(vm, args, names)
  if (type.kind !== vm.heap.kinds.int) return subclassNew(vm, type, x, base)
  return intOf(vm, x, base)
}

function intOf(vm: Interpreter, x: Ref, base: Ref): Result {
  if (x === NULL) {
    if (base !== NULL) vm.raise('TypeError', 'int() missing string argument')
    return vm.int(0)
  }
  return base === NULL ? toInt(vm, x) : withBase(vm, x, base)
}

/** An instance of a subclass has the digits of an int that is made first. */
function* subclassNew(vm: Interpreter, type: PyType, x: Ref, base: Ref): Steps {
  const plain = yield* wait(intOf(vm, x, base))
  const value = vm.intOf(plain)
  const digits = digitsOf(value)
  const ref = allocateAtom(vm, type, value, vm.atLeast(12) ? Math.max(digits, 1) : digits)
  vm.drop(plain)
  return ref
}

/** An exact int of the value of an int: itself, if it is one. */
export function plainInt(vm: Interpreter, ref: Ref): Ref {
  return vm.heap.refs.objType[ref] === vm.heap.kinds.int ? vm.hold(ref) : vm.int(vm.intOf(ref))
}

/** `int(x)`. Source: `PyNumber_Long` in `Objects/abstract.c`. */
export function toInt(vm: Interpreter, x: Ref): Result {
  if (vm.heap.refs.objType[x] === vm.heap.kinds.int) return vm.hold(x)
  const { slots } = vm.typeOf(x)
  if (slots.int !== undefined) return checked(vm, slots.int(vm, x), '__int__')
  if (slots.index !== undefined) return checked(vm, slots.index(vm, x), '__index__')
  if (!vm.atLeast(14)) {
    const truncated = callBoundSpecial(vm, x, '__trunc__')
    if (truncated !== NULL) return integral(vm, truncated)
  }
  const text = numberText(vm, x)
  if (text !== null) return parsed(vm, text.text, 10, text.shown)
  vm.raise('TypeError', `int() argument must be a string, a bytes-like object or a ${vm.atLeast(10) ? 'real number' : 'number'}, not '${vm.typeName(x)}'`)
}

/** What a method was to give: an int. */
function checked(vm: Interpreter, result: Result, method: string): Result {
  if (typeof result !== 'number') return checkedLater(vm, result, method)
  if (vm.heap.refs.objType[result] === vm.heap.kinds.int) return result
  const name = vm.typeName(result)
  if (!isInt(vm, result)) {
    vm.drop(result)
    vm.raise('TypeError', `${method} returned non-int (type ${name})`)
  }
  const plain = plainInt(vm, result)
  vm.drop(result)
  return plain
}

function* checkedLater(vm: Interpreter, steps: Steps, method: string): Steps {
  return yield* wait(checked(vm, yield* steps, method))
}

/** What `__trunc__` gave: an int, or something with `__index__`. */
function* integral(vm: Interpreter, steps: Result): Steps {
  const result = yield* wait(steps)
  try {
    if (isInt(vm, result)) return plainInt(vm, result)
    const { slots } = vm.typeOf(result)
    if (slots.index === undefined && slots.int === undefined) vm.raise('TypeError', `__trunc__ returned non-Integral (type ${vm.typeName(result)})`)
    return vm.int(yield* toIndex(vm, result))
  } finally {
    vm.drop(result)
  }
}

interface NumberText {
  readonly text: string
  /** As the message quotes it. */
  readonly shown?: string
}

/** A number's text, of a str or of something like bytes; null where it is neither. */
export function numberText(vm: Interpreter, x: Ref): NumberText | null {
  if (vm.isStr(x)) return { text: vm.textOf(x) }
  const bytes = bytesLike(vm, x)
  if (bytes === null) return null
  return { text: Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0x80)).join(''), shown: bytesRepr(bytes) }
}

/** The int of a text, in as much room as its digits might need. */
function parsed(vm: Interpreter, text: string, base: number, shown?: string): Ref {
  const value: IntValue = parseIntText(text, base, vm.textVersion, shown === undefined ? {} : { shown })
  const plain = text.trim().replaceAll('_', '').replace(/^[+-]/, '')
  const radix = base === 0 || /^0[xob]/i.test(plain) ? prefixBase(plain, base) : base
  const digits = radix !== base || (base !== 10 && /^0[xob]/i.test(plain)) ? plain.slice(2) : plain
  return intIn(vm, value, digits.length < 9 ? 0 : textDigits(digits.length, radix))
}

function prefixBase(text: string, base: number): number {
  const told = { '0x': 16, '0o': 8, '0b': 2 }[text.slice(0, 2).toLowerCase()]
  return base === 0 ? (told ?? 10) : base
}

function* withBase(vm: Interpreter, x: Ref, base: Ref): Steps {
  const radix = yield* toIndex(vm, base)
  if (radix !== 0 && (radix < 2 || radix > 36)) vm.raise('ValueError', 'int() base must be >= 2 and <= 36, or 0')
  const text = numberText(vm, x)
  if (text === null || vm.isA(x, 'memoryview')) vm.raise('TypeError', "int() can't convert non-string with explicit base")
  return parsed(vm, text.text, Number(radix), text.shown)
}
