import { O } from '../../../../index'
import { NO_CACHE } from '../../../heap/engine'
import type { Ref } from '../../../heap/ref'
import type { BytearrayData } from '../../../types/text/bytesLike'
import { isViewed } from '../../../types/text/exports'
import { isFloat, isInt, toIndex } from '../../../types/toIndex'
import { KINDS, type Kind } from '../../../values/machineNumbers'
import type { Steps } from '../../../vm/frames/frame'
import type { Interpreter } from '../../../vm/interpreter'

// The memory of an array, and its items as numbers of the machine. Source: `Modules/arraymodule.c`.

/** What an array is: `size` counts bytes, `alloc` items. */
export interface ArrayData extends BytearrayData {
  readonly code: string
}

export function dataOf(vm: Interpreter, ref: Ref): ArrayData {
  return vm.heap.payload[ref] as ArrayData
}

export function kindOf(vm: Interpreter, ref: Ref): Kind {
  return KINDS[dataOf(vm, ref).code]
}

export function lengthOf(vm: Interpreter, ref: Ref): number {
  return dataOf(vm, ref).size / kindOf(vm, ref).bytes
}

/** An array of `length` items that nobody has written to: exactly the memory for them (`newarrayobject`). */
export function allocate(vm: Interpreter, ref: Ref, length: number): void {
  const data = dataOf(vm, ref)
  const { bytes } = KINDS[data.code]
  data.buffer = new Uint8Array(length * bytes)
  data.size = length * bytes
  data.alloc = length
  if (length > 0) vm.heap.perform(O.BUFFER_RESIZE, ref, 0, length * bytes, NO_CACHE)
}

/** `array_resize`: a sixteenth more than is asked for, and a few. */
export function resize(vm: Interpreter, ref: Ref, length: number): void {
  const data = dataOf(vm, ref)
  const { bytes } = KINDS[data.code]
  const before = data.size / bytes
  if (vm.views.size > 0 && length !== before && isViewed(vm, ref)) vm.raise('BufferError', 'cannot resize an array that is exporting buffers')
  if (!(data.alloc >= length && before < length + 16 && data.alloc > 0)) {
    data.alloc = length === 0 ? 0 : (length >> 4) + (before < 8 ? 3 : 7) + length
    vm.heap.perform(O.BUFFER_RESIZE, ref, 0, data.alloc * bytes, NO_CACHE)
    const moved = new Uint8Array(data.alloc * bytes)
    moved.set(data.buffer.subarray(0, Math.min(data.size, moved.length)))
    data.buffer = moved
  }
  data.size = length * bytes
}

/** Bytes take the place of items `from` to `to`. */
export function replace(vm: Interpreter, ref: Ref, from: number, to: number, bytes: Uint8Array): void {
  const data = dataOf(vm, ref)
  const width = KINDS[data.code].bytes
  const fresh = bytes.slice()
  const rest = data.buffer.slice(to * width, data.size)
  const length = from + fresh.length / width + rest.length / width
  if (length !== lengthOf(vm, ref)) resize(vm, ref, length)
  data.buffer.set(fresh, from * width)
  data.buffer.set(rest, from * width + fresh.length)
}

/** The item as a new object. */
export function itemAt(vm: Interpreter, ref: Ref, at: number): Ref {
  const kind = kindOf(vm, ref)
  const { buffer } = dataOf(vm, ref)
  const value = kind.read(new DataView(buffer.buffer, buffer.byteOffset), at * kind.bytes)
  if (kind.bounds === undefined) return vm.float(value as number)
  return vm.int(typeof value === 'bigint' && value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value)
}

/** The bytes of a value. @throws PyError where it is none of the array's */
export function* bytesOf(vm: Interpreter, code: string, value: Ref): Steps<Uint8Array> {
  const kind = KINDS[code]
  const bytes = new Uint8Array(kind.bytes)
  kind.write(new DataView(bytes.buffer), 0, kind.bounds === undefined ? floatOf(vm, value) : yield* wholeOf(vm, code, kind.bounds, value))
  return bytes
}

function floatOf(vm: Interpreter, value: Ref): number {
  if (isFloat(vm, value)) return vm.heap.payload[value] as number
  if (isInt(vm, value)) return Number(vm.intOf(value))
  vm.raise('TypeError', `must be real number, not ${vm.typeName(value)}`)
}

function* wholeOf(vm: Interpreter, code: string, [least, most]: readonly [bigint, bigint], value: Ref): Steps<bigint> {
  if (isFloat(vm, value) && !vm.atLeast(10)) vm.raise('TypeError', 'integer argument expected, got float')
  if (vm.typeOf(value).slots.index === undefined && !isInt(vm, value))
    vm.raise('TypeError', vm.atLeast(10) ? `'${vm.typeName(value)}' object cannot be interpreted as an integer` : `an integer is required (got type ${vm.typeName(value)})`)
  const number = BigInt(yield* toIndex(vm, value))
  if (number >= least && number <= most) return number
  vm.raise('OverflowError', overflow(code, number))
}

/** What the conversion to a C type says of a number that it cannot hold: those of four bytes and fewer go through a long. */
function overflow(code: string, number: bigint): string {
  const above = number > 0n
  if (!above && 'IL'.includes(code)) return "can't convert negative value to unsigned int"
  if (!above && code === 'Q') return "can't convert negative int to unsigned"
  if ('qQ'.includes(code)) return 'int too big to convert'
  const isUnsignedLong = 'IL'.includes(code)
  if (code === 'L' || code === 'l' || BigInt.asIntN(64, number) !== number) return `Python int too large to convert to C ${isUnsignedLong ? 'unsigned ' : ''}long`
  return `${KINDS[code].name} is ${above ? 'greater than maximum' : 'less than minimum'}`
}
