import { CompareOp } from '../../../code/opcodes'
import { NULL, type Ref } from '../../../heap/ref'
import { bytesLike } from '../../../types/text/bytesLike'
import { toIndex } from '../../../types/toIndex'
import { call } from '../../../vm/calls/call'
import { type NativeSpec, native } from '../../../vm/calls/native'
import { getAttribute } from '../../../vm/classes/attributes'
import { ensureDict } from '../../../vm/classes/instanceAttributes'
import type { Steps } from '../../../vm/frames/frame'
import type { Interpreter } from '../../../vm/interpreter'
import { wait } from '../../../vm/interpreter'
import { forEach } from '../../../vm/protocols/iteration'
import { compare, isTrue } from '../../../vm/protocols/operators'
import { bytesOf, dataOf, itemAt, kindOf, lengthOf, replace, resize } from './items'

/** `machine_format_code` of a little-endian machine, by the code. */
const FORMATS: Readonly<Record<string, number>> = { B: 0, b: 1, H: 2, h: 4, I: 6, i: 8, L: 10, Q: 10, l: 12, q: 12, f: 14, d: 16 }

/** To protocol 2 a list of the items, then their bytes. Source: `array_array___reduce_ex___impl`. */
function* reduced(vm: Interpreter, [self, protocol]: readonly Ref[]): Steps {
  const { code } = dataOf(vm, self)
  const type = vm.hold(vm.typeOf(self).ref)
  const dict = vm.typeOf(self).hasDict ? vm.hold(ensureDict(vm, self)) : vm.newNone()
  if (Number(vm.intOf(protocol)) < 3) {
    const items = vm.list(Array.from({ length: lengthOf(vm, self) }, (_, at) => itemAt(vm, self, at)))
    return vm.tuple([type, vm.tuple([vm.str(code), items]), dict])
  }
  const module = yield* wait(call(vm, vm.importFunction, [vm.heap.intern('array')]))
  const rebuild = yield* wait(getAttribute(vm, module, '_array_reconstructor'))
  vm.drop(module)
  return vm.tuple([rebuild, vm.tuple([type, vm.str(code), vm.int(FORMATS[code]), vm.heap.bytes(content(vm, self).slice())]), dict])
}

export const METHODS: Readonly<Record<string, NativeSpec>> = {
  append: native('self, v, /', (vm, [self, value]) => insert(vm, self, lengthOf(vm, self), value)),
  insert: native('self, i, v, /', function* (vm, [self, index, value]) {
    const n = lengthOf(vm, self)
    const at = Number(yield* toIndex(vm, index))
    return yield* insert(vm, self, Math.max(0, Math.min(at < 0 ? at + n : at, n)), value)
  }),
  extend: native('self, bb, /', (vm, [self, items]) => extend(vm, self, items)),
  fromlist: native('self, list, /', function* (vm, [self, items]) {
    if (!vm.isA(items, 'list')) vm.raise('TypeError', 'arg must be list')
    const before = lengthOf(vm, self)
    const { bytes } = kindOf(vm, self)
    resize(vm, self, before + vm.heap.size(items))
    try {
      for (let at = 0; at < vm.heap.size(items); at++) content(vm, self).set(yield* bytesOf(vm, dataOf(vm, self).code, vm.heap.slot(items, at)), (before + at) * bytes)
    } catch (error) {
      resize(vm, self, before)
      throw error
    }
    return vm.newNone()
  }),
  frombytes: native('self, buffer, /', (vm, [self, buffer]) => {
    const bytes = bytesLike(vm, buffer) ?? vm.raise('TypeError', `a bytes-like object is required, not '${vm.typeName(buffer)}'`)
    if (bytes.length % kindOf(vm, self).bytes !== 0) vm.raise('ValueError', 'bytes length not a multiple of item size')
    replace(vm, self, lengthOf(vm, self), lengthOf(vm, self), bytes)
    return vm.newNone()
  }),
  __reduce_ex__: native('self, protocol, /', reduced),
  tobytes: native('self, /', (vm, [self]) => vm.heap.bytes(content(vm, self).slice())),
  tolist: native('self, /', (vm, [self]) => vm.list(Array.from({ length: lengthOf(vm, self) }, (_, at) => itemAt(vm, self, at)))),
  tofile: native('self, f, /', function* (vm, [self, file]) {
    if (lengthOf(vm, self) === 0) return vm.newNone()
    const bytes = vm.heap.bytes(content(vm, self).slice())
    const write = yield* wait(getAttribute(vm, file, 'write'))
    vm.drop(yield* wait(call(vm, write, [bytes])))
    vm.dropAll([write, bytes])
    return vm.newNone()
  }),
  fromfile: native('self, f, n, /', function* (vm, [self, file, count]) {
    const { bytes } = kindOf(vm, self)
    const wanted = Number(yield* toIndex(vm, count)) * bytes
    if (wanted < 0) vm.raise('ValueError', 'negative count')
    const read = yield* wait(getAttribute(vm, file, 'read'))
    const size = vm.int(wanted)
    const data = yield* wait(call(vm, read, [size]))
    vm.dropAll([read, size])
    const given = bytesLike(vm, data) ?? vm.raise('TypeError', "read() didn't return bytes")
    const whole = given.slice(0, given.length - (given.length % bytes))
    replace(vm, self, lengthOf(vm, self), lengthOf(vm, self), whole)
    vm.drop(data)
    if (given.length !== wanted) vm.raise('EOFError', "read() didn't return enough bytes")
    return vm.newNone()
  }),
  pop: native('self, i=-1, /', function* (vm, [self, index]) {
    const n = lengthOf(vm, self)
    if (n === 0) vm.raise('IndexError', 'pop from empty array')
    const asked = index === NULL ? -1 : Number(yield* toIndex(vm, index))
    const at = asked < 0 ? asked + n : asked
    if (at < 0 || at >= n) vm.raise('IndexError', 'pop index out of range')
    const item = itemAt(vm, self, at)
    replace(vm, self, at, at + 1, new Uint8Array())
    return item
  }),
  index: native('self, v, start=0, stop=, /', function* (vm, [self, value]) {
    const at = yield* find(vm, self, value)
    if (at < 0) vm.raise('ValueError', 'array.index(x): x not in array')
    return vm.int(at)
  }),
  remove: native('self, v, /', function* (vm, [self, value]) {
    const at = yield* find(vm, self, value)
    if (at < 0) vm.raise('ValueError', 'array.remove(x): x not in array')
    replace(vm, self, at, at + 1, new Uint8Array())
    return vm.newNone()
  }),
  count: native('self, v, /', function* (vm, [self, value]) {
    let found = 0
    for (let at = 0; at < lengthOf(vm, self); at++) if (yield* isItem(vm, self, at, value)) found++
    return vm.int(found)
  }),
  reverse: native('self, /', (vm, [self]) => {
    const { bytes } = kindOf(vm, self)
    const all = content(vm, self).slice()
    const n = lengthOf(vm, self)
    for (let at = 0; at < n; at++) content(vm, self).set(all.subarray(at * bytes, (at + 1) * bytes), (n - 1 - at) * bytes)
    return vm.newNone()
  }),
  byteswap: native('self, /', (vm, [self]) => {
    const { bytes } = kindOf(vm, self)
    const all = content(vm, self)
    for (let at = 0; at < all.length; at += bytes) all.subarray(at, at + bytes).reverse()
    return vm.newNone()
  }),
  buffer_info: native('self, /', (vm, [self]) => vm.tuple([vm.int(vm.address(self) + 64), vm.int(lengthOf(vm, self))])),
}

export function content(vm: Interpreter, self: Ref): Uint8Array {
  const { buffer, size } = dataOf(vm, self)
  return buffer.subarray(0, size)
}

function* insert(vm: Interpreter, self: Ref, at: number, value: Ref): Steps {
  const bytes = yield* bytesOf(vm, dataOf(vm, self).code, value)
  replace(vm, self, at, at, bytes)
  return vm.newNone()
}

/** Another array in one piece, anything else item by item. */
export function* extend(vm: Interpreter, self: Ref, items: Ref): Steps {
  if (!vm.isA(items, 'array')) return yield* appendAll(vm, self, items)
  if (dataOf(vm, items).code !== dataOf(vm, self).code) vm.raise('TypeError', 'can only extend with array of same kind')
  replace(vm, self, lengthOf(vm, self), lengthOf(vm, self), content(vm, items))
  return vm.newNone()
}

/** Item by item. */
export function* appendAll(vm: Interpreter, self: Ref, items: Ref): Steps {
  const { code } = dataOf(vm, self)
  yield* forEach(vm, items, function* (item): Steps<undefined> {
    const bytes = yield* bytesOf(vm, code, item)
    replace(vm, self, lengthOf(vm, self), lengthOf(vm, self), bytes)
    return undefined
  })
  return vm.newNone()
}

function* isItem(vm: Interpreter, self: Ref, at: number, value: Ref): Steps<boolean> {
  const item = itemAt(vm, self, at)
  try {
    return (yield* isTrue(vm, yield* wait(compare(vm, item, value, CompareOp.EQ)))) === 1
  } finally {
    vm.drop(item)
  }
}

export function* find(vm: Interpreter, self: Ref, value: Ref): Steps<number> {
  for (let at = 0; at < lengthOf(vm, self); at++) if (yield* isItem(vm, self, at, value)) return at
  return -1
}
