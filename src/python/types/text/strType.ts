import { StrKind } from '../../../objects/strings'
import { BinaryOp, CompareOp } from '../../code/opcodes'
import type { Ref } from '../../heap/ref'
import { contains } from '../../values/strFind'
import { strRepr } from '../../values/text'
import { defineType } from '../../vm/classes/registry'
import type { Result, Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { hashText } from '../../vm/protocols/hashing'
import { holds } from '../numbers/intBinary'
import { isSlice, type SliceRange, sliceIndices, sliceIndicesFast } from '../sliceIndices'
import { isInt, sizeOf, toIndex } from '../toIndex'
import { percentFormat } from './percent'
import { strMethods, strStaticmethods } from './strMethods'
import { sizeofStr, strNew } from './strNew'
import { compareTexts, lengthOf, partOf, unitsOf } from './units'

/** str. Source: `Objects/unicodeobject.c`. */
export function defineStr(vm: Interpreter): void {
  defineType(vm, {
    name: 'str',
    layout: 'str',
    slots: {
      repr: (v, self) => v.str(strRepr(v.textOf(self), v.version)),
      str: unchanged,
      hash: (v, self) => v.int(hashText(v, v.textOf(self))),
      len: (v, self) => v.int(strLength(v, self)),
      iter: strIter,
      getitem: strGetItem,
      contains: strContains,
      compare: strCompare,
      binary: strBinary,
      new: strNew,
      sizeof: sizeofStr,
    },
    methods: strMethods(vm),
    staticmethods: strStaticmethods(),
  })
}

/** The str itself; an exact one of an instance of a subclass (`unicode_result_unchanged`). */
export function unchanged(vm: Interpreter, self: Ref): Ref {
  return vm.isExactStr(self) ? vm.hold(self) : vm.str(vm.textOf(self))
}

function strIter(vm: Interpreter, self: Ref): Ref {
  const ascii = vm.atLeast(11) && vm.heap.widthOf(self) === StrKind.ASCII
  const ref = ascii ? vm.heap.allocate(vm.type('str_ascii_iterator').kind, iteratorRequest(vm)) : vm.heap.make('strIterator')
  vm.heap.payload[ref] = 0
  vm.heap.store(ref, 0, self)
  return vm.heap.track(ref)
}

function iteratorRequest(vm: Interpreter): number {
  const { gcHead, basicsize } = vm.type('str_iterator').layout
  return gcHead + basicsize
}

function strCompare(vm: Interpreter, a: Ref, b: Ref, op: CompareOp): Ref {
  if (!vm.isStr(b)) return vm.newNotImplemented()
  const x = vm.textOf(a)
  const y = vm.textOf(b)
  if (op === CompareOp.EQ || op === CompareOp.NE) return vm.bool((x === y) === (op === CompareOp.EQ))
  return vm.bool(holds(compareTexts(x, y), op))
}

function strContains(vm: Interpreter, self: Ref, value: Ref): Ref {
  if (!vm.isStr(value)) vm.raise('TypeError', `'in <string>' requires string as left operand, not ${vm.typeName(value)}`)
  return vm.bool(contains(vm.textOf(self), vm.textOf(value)))
}

function strGetItem(vm: Interpreter, self: Ref, key: Ref): Result {
  if (isInt(vm, key)) return itemAt(vm, self, vm.intOf(key))
  if (!isSlice(vm, key)) return byIndex(vm, self, key)
  const text = vm.textOf(self)
  const range = sliceIndicesFast(vm, key, vm.heap.isNarrow(self) ? text.length : lengthOf(text))
  return range === null ? sliced(vm, self, key) : sliceOf(vm, self, range)
}

/** `len(text)` of a str. */
function strLength(vm: Interpreter, self: Ref): number {
  const text = vm.textOf(self)
  return vm.heap.isNarrow(self) ? text.length : lengthOf(text)
}

function itemAt(vm: Interpreter, self: Ref, key: number | bigint): Ref {
  if (typeof key === 'number' && vm.heap.isNarrow(self)) {
    const text = vm.textOf(self)
    const at = key < 0 ? key + text.length : key
    if (at >= 0 && at < text.length) return vm.heap.letter(text, at)
  }
  const units = unitsOf(vm.textOf(self))
  const index = sizeOf(vm, key, 'IndexError', "cannot fit 'int' into an index-sized integer")
  const character = units[index < 0 ? index + units.length : index]
  if (character === undefined) vm.raise('IndexError', 'string index out of range')
  return vm.str(character)
}

function* byIndex(vm: Interpreter, self: Ref, key: Ref): Steps {
  const named = vm.atLeast(11) ? `, not '${vm.typeName(key)}'` : ''
  return itemAt(vm, self, yield* toIndex(vm, key, `string indices must be integers${named}`))
}

function* sliced(vm: Interpreter, self: Ref, slice: Ref): Steps {
  return sliceOf(vm, self, yield* sliceIndices(vm, slice, lengthOf(vm.textOf(self))))
}

function sliceOf(vm: Interpreter, self: Ref, { start, step, count }: SliceRange): Ref {
  const text = vm.textOf(self)
  if (count === 0) return vm.str('')
  if (vm.heap.isNarrow(self) && step === 1) return count === text.length ? unchanged(vm, self) : vm.str(text.slice(start, start + count))
  const units = unitsOf(text)
  if (step === 1) return count === units.length ? unchanged(vm, self) : vm.str(partOf(text, start, start + count))
  let result = ''
  for (let taken = 0; taken < count; taken++) result += units[start + taken * step]
  return vm.heap.newStr(result)
}

/** `+`, `*`, `%`. */
function strBinary(vm: Interpreter, a: Ref, b: Ref, op: number): Result {
  switch (op) {
    case BinaryOp.ADD:
      return concatenate(vm, a, b)
    case BinaryOp.MULTIPLY:
      return vm.isStr(a) ? repeat(vm, a, b) : repeat(vm, b, a)
    case BinaryOp.REMAINDER:
      return vm.isStr(a) ? percentFormat(vm, a, b) : vm.newNotImplemented()
    default:
      return vm.newNotImplemented()
  }
}

/** `PyUnicode_Concat`: next to an empty one the other is the result itself. */
export function concatenate(vm: Interpreter, a: Ref, b: Ref): Ref {
  if (!vm.isStr(a) || !vm.isStr(b)) return vm.newNotImplemented()
  const x = vm.textOf(a)
  const y = vm.textOf(b)
  if (x === '') return unchanged(vm, b)
  if (y === '') return unchanged(vm, a)
  const kind = Math.max(vm.heap.widthOf(a), vm.heap.widthOf(b))
  return kind <= StrKind.LATIN1 ? vm.heap.narrowStr(x + y, kind) : vm.str(x + y)
}

/** `unicode_repeat`. */
function repeat(vm: Interpreter, self: Ref, times: Ref): Result {
  if (isInt(vm, times)) return repeated(vm, self, vm.intOf(times))
  if (vm.typeOf(times).slots.index === undefined) return vm.newNotImplemented()
  return repeatLater(vm, self, times)
}

function* repeatLater(vm: Interpreter, self: Ref, times: Ref): Steps {
  return repeated(vm, self, yield* toIndex(vm, times), vm.typeName(times))
}

const LONGEST = 2 ** 29 - 32

function repeated(vm: Interpreter, self: Ref, count: number | bigint, asked = 'int'): Ref {
  const times = sizeOf(vm, count, 'OverflowError', `cannot fit '${asked}' into an index-sized integer`)
  const text = vm.textOf(self)
  if (times < 1 || text === '') return vm.str('')
  if (times === 1) return unchanged(vm, self)
  if (times * text.length > Number.MAX_SAFE_INTEGER) vm.raise('OverflowError', 'repeated string is too long')
  if (times * text.length > LONGEST) vm.raise('MemoryError', '')
  return vm.str(text.repeat(times))
}
