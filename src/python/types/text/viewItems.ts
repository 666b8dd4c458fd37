import { itemsOf } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { toFloat } from '../../values/intFloats'
import { KINDS } from '../../values/machineNumbers'
import type { Interpreter } from '../../vm/interpreter'
import { isFloat, isInt } from '../toIndex'
import { type BytearrayData, itemsOfView, type ViewData } from './bytesLike'

// The items of a memoryview as objects, and its dimensions. Source: `unpack_single`, `pack_single` in `Objects/memoryobject.c`.

/** Bytes of an item. */
export function sizeOfFormat(format: string): number {
  return format === 'c' || format === '?' ? 1 : KINDS[format].bytes
}

/** The items of a tuple, borrowed. */
export function tupleItems(vm: Interpreter, tuple: Ref): Ref[] {
  return Array.from({ length: vm.heap.size(tuple) }, (_, at) => vm.heap.slot(tuple, at))
}

export function shapeOf({ shape, length }: ViewData): readonly number[] {
  return shape ?? [length]
}

/** Bytes from one item to the next, by dimension. */
export function stridesOf({ shape, step, itemsize }: ViewData): readonly number[] {
  if (shape === undefined) return [step]
  return shape.map((_, at) => shape.slice(at + 1).reduce((bytes, length) => bytes * length, itemsize))
}

export function isContiguous({ shape, step, itemsize }: ViewData): boolean {
  return shape !== undefined || step === itemsize
}

/** The item as a new object. */
export function itemAt(vm: Interpreter, bytes: Uint8Array, at: number, format: string): Ref {
  if (format === 'c') return vm.heap.bytes(bytes.slice(at, at + 1))
  if (format === '?') return vm.bool(bytes[at] !== 0)
  const kind = KINDS[format]
  const value = kind.read(new DataView(bytes.buffer, bytes.byteOffset), at)
  if (kind.bounds === undefined) return vm.float(value as number)
  return vm.int(typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value)
}

/** The bytes of a value. @throws PyError where it is none of the format's */
export function bytesOfItem(vm: Interpreter, value: Ref, format: string): Uint8Array {
  const wrong = (what: 'type' | 'value') => vm.raise(what === 'type' ? 'TypeError' : 'ValueError', `memoryview: invalid ${what} for format '${format}'`)
  if (format === 'c') {
    const text = vm.heap.payload[value]
    if (!(text instanceof Uint8Array)) return wrong('type')
    return text.length === 1 ? text : wrong('value')
  }
  if (format === '?') return Uint8Array.of(value === vm.true || (isInt(vm, value) && Number(vm.intOf(value)) !== 0) ? 1 : 0)
  const kind = KINDS[format]
  const bytes = new Uint8Array(kind.bytes)
  const view = new DataView(bytes.buffer)
  if (kind.bounds === undefined) {
    if (!isFloat(vm, value) && !isInt(vm, value)) return wrong('type')
    kind.write(view, 0, isFloat(vm, value) ? (vm.heap.payload[value] as number) : toFloat(vm.intOf(value)))
    return bytes
  }
  if (!isInt(vm, value)) return wrong('type')
  const whole = vm.intOf(value)
  if (BigInt(whole) < kind.bounds[0] || BigInt(whole) > kind.bounds[1]) return wrong('value')
  kind.write(view, 0, whole)
  return bytes
}

/** All items as a list, a list of lists where there are several dimensions. */
export function listOf(vm: Interpreter, bytes: Uint8Array, data: ViewData): Ref {
  const level = (shape: readonly number[], from: number): Ref => {
    const [length, ...inner] = shape
    const width = inner.reduce((items, part) => items * part, data.itemsize)
    return vm.list(Array.from({ length }, (_, at) => (inner.length === 0 ? itemAt(vm, bytes, from + at * width, data.format) : level(inner, from + at * width))))
  }
  return level(shapeOf(data), 0)
}

/** The format of what shares its bytes. */
export function formatOf(vm: Interpreter, ref: Ref): string {
  const { name } = vm.typeOf(ref).solid
  if (name === 'memoryview') return (vm.heap.payload[ref] as ViewData).format
  return name === 'array' ? (vm.heap.payload[ref] as BytearrayData & { readonly code: string }).code : 'B'
}

/** Are the items equal? Numbers are compared, not bytes. */
export function sameItems(ours: Uint8Array, format: string, theirs: Uint8Array, other: string): boolean {
  if (format === other && KINDS[format]?.bounds !== undefined) return ours.length === theirs.length && ours.every((byte, at) => byte === theirs[at])
  // An item of format `c` is a bytes object, which equals no number.
  if ((format === 'c') !== (other === 'c')) return ours.length === 0 && theirs.length === 0
  const [a, b] = [numbersOf(ours, format), numbersOf(theirs, other)]
  // A whole number of 64 bits is no double: `==` compares the two exactly.
  // biome-ignore lint/suspicious/noDoubleEquals: a bigint and a number of the same value are the same item
  return a.length === b.length && a.every((value, at) => value == b[at])
}

function numbersOf(bytes: Uint8Array, format: string): (number | bigint)[] {
  const kind = KINDS[format]
  if (kind === undefined) return [...bytes]
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return Array.from({ length: bytes.length / kind.bytes }, (_, at) => kind.read(view, at * kind.bytes))
}

/** The same bytes as items of another format, in other dimensions. Source: `memory_cast`. */
export function castTo(vm: Interpreter, data: ViewData, format: Ref, shape: Ref): ViewData {
  if (!vm.isStr(format)) vm.raise('TypeError', `cast() argument 'format' must be str, not ${vm.typeName(format)}`)
  if (!isContiguous(data)) vm.raise('TypeError', 'memoryview: casts are restricted to C-contiguous views')
  const code = vm.textOf(format).replace(/^@/, '')
  if (code !== 'c' && code !== '?' && KINDS[code] === undefined)
    vm.raise('ValueError', "memoryview: destination format must be a native single character format prefixed with an optional '@'")
  const isByte = (letter: string) => /^[bBc]$/.test(letter)
  if (!isByte(code) && !isByte(data.format)) vm.raise('TypeError', 'memoryview: cannot cast between two non-byte formats')
  const itemsize = sizeOfFormat(code)
  const nbytes = itemsOfView(data) * data.itemsize
  if (nbytes % itemsize !== 0) vm.raise('TypeError', 'memoryview: length is not a multiple of itemsize')
  const plain = { start: data.start, length: nbytes / itemsize, step: itemsize, readonly: data.readonly, format: code, itemsize, released: false }
  if (shape === NULL || shape === vm.none) return plain
  if (!vm.isA(shape, 'list') && !vm.isA(shape, 'tuple')) vm.raise('TypeError', 'shape must be a list or a tuple')
  const lengths = (vm.isA(shape, 'tuple') ? tupleItems(vm, shape) : itemsOf(vm.heap, shape)).map((item) => Number(vm.intOf(item)))
  if (lengths.reduce((items, part) => items * part, 1) * itemsize !== nbytes) vm.raise('TypeError', 'memoryview: product(shape) * itemsize != buffer size')
  return lengths.length > 1 ? { ...plain, length: lengths[0], shape: lengths } : plain
}
