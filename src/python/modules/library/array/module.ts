import { BinaryOp, CompareOp } from '../../../code/opcodes'
import { NULL, type Ref } from '../../../heap/ref'
import { bySize, repeatCount } from '../../../types/containers/sequences'
import { isSlice, sliceIndices } from '../../../types/sliceIndices'
import { bytesLike } from '../../../types/text/bytesLike'
import { isInt, toIndex } from '../../../types/toIndex'
import { KINDS } from '../../../values/machineNumbers'
import { native } from '../../../vm/calls/native'
import { allocateInstance } from '../../../vm/classes/instances'
import type { PyType } from '../../../vm/classes/type'
import type { Result, Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { unhashable } from '../../../vm/protocols/hashing'
import { compare, equals, reprText } from '../../../vm/protocols/operators'
import { refuseAt } from '../../../vm/threads'
import { makeNativeModule } from '../../nativeModule'
import { itself, libraryType } from '../nativeType'
import { type ArrayData, allocate, bytesOf, dataOf, itemAt, kindOf, lengthOf, replace, resize } from './items'
import { appendAll, content, extend, find, METHODS } from './methods'

const CODES = 'bBuhHiIlLqQfd'

/** array. Text (`'u'`) is not among its codes. Source: `Modules/arraymodule.c`. */
export function makeArray(vm: Interpreter): Ref {
  const heapTypes = vm.atLeast(10)
  const type = libraryType(vm, {
    name: 'array',
    module: 'array',
    basicsize: 64,
    fields: 0,
    gc: heapTypes,
    weakrefs: true,
    slots: {
      new: arrayNew,
      repr: arrayRepr,
      hash: unhashable,
      iter: (v, self) => iterator(v, self),
      len: (v, self) => v.int(lengthOf(v, self)),
      bool: (v, self) => v.bool(lengthOf(v, self) > 0),
      getitem: getArrayItem,
      setitem: setArrayItem,
      contains: function* (v, self, value) {
        return v.bool((yield* find(v, self, value)) >= 0)
      },
      compare: (v, self, other, op) => (v.isA(self, 'array') && v.isA(other, 'array') ? compareArrays(v, self, other, op) : v.newNotImplemented()),
      binary: arrayBinary,
      inplace: arrayInplace,
      sizeof: (v, self) => v.typeOf(self).layout.basicsize + dataOf(v, self).alloc * kindOf(v, self).bytes,
    },
    methods: METHODS,
    getset: {
      typecode: { get: (v, self) => v.str(dataOf(v, self).code) },
      itemsize: { get: (v, self) => v.int(kindOf(v, self).bytes) },
    },
  })
  libraryType(vm, { name: 'arrayiterator', ...(heapTypes ? { module: 'array' } : {}), basicsize: 40, fields: 1, subclassable: false, slots: { iter: itself, next: nextItem } })
  return makeNativeModule(vm, 'array', {
    functions: {
      _array_reconstructor: native('arraytype, typecode, mformat_code, items, /', (v, [kind, code, , items]) => rebuilt(v, kind, code, items)),
    },
    values: { array: vm.hold(type.ref), ArrayType: vm.hold(type.ref), typecodes: vm.str(vm.atLeast(13) ? 'bBuwhHiIlLqQfd' : CODES) },
  })
}

/** An array of a pickle, of bytes as this machine has them. */
function rebuilt(vm: Interpreter, kind: Ref, code: Ref, items: Ref): Result {
  const type = vm.classOf(kind)
  if (type === null) vm.raise('TypeError', `first argument must be a type object, not ${vm.typeName(kind)}`)
  return arrayNew(vm, type, [code, items])
}

function newArray(vm: Interpreter, type: PyType, code: string, length: number): Ref {
  const ref = allocateInstance(vm, type)
  vm.heap.payload[ref] = { code, buffer: new Uint8Array(0), size: 0, alloc: 0, offset: 0 } satisfies ArrayData
  allocate(vm, ref, length)
  return ref
}

function* arrayNew(vm: Interpreter, type: PyType, args: readonly Ref[]): Steps {
  if (args.length === 0) vm.raise('TypeError', 'array() takes at least 1 argument (0 given)')
  const [codeRef, initial] = args
  const code = vm.isStr(codeRef) ? vm.textOf(codeRef) : ''
  if (code === 'u' || (code === 'w' && vm.atLeast(13))) refuseAt(vm, `array('${code}')`, 'use a str')
  if (code.length !== 1) vm.raise('TypeError', `array() argument 1 must be a unicode character, not ${vm.typeName(codeRef)}`)
  if (KINDS[code] === undefined) vm.raise('ValueError', `bad typecode (must be ${[...CODES].join(', ').replace(/, d$/, ' or d')})`)
  if (initial === undefined) return newArray(vm, type, code, 0)
  if (vm.isStr(initial)) vm.raise('TypeError', `cannot use a str to initialize an array with typecode '${code}'`)
  const isSequence = vm.isA(initial, 'list') || vm.isA(initial, 'tuple')
  const isSame = vm.isA(initial, 'array') && dataOf(vm, initial).code === code
  const ref = newArray(vm, type, code, isSequence ? vm.heap.size(initial) : isSame ? lengthOf(vm, initial) : 0)
  try {
    if (isSequence || isSame) yield* fillFrom(vm, ref, initial)
    else if (vm.isA(initial, 'bytes') || vm.isA(initial, 'bytearray')) replace(vm, ref, 0, 0, wholeItems(vm, ref, initial))
    else vm.drop(yield* appendAll(vm, ref, initial))
    return ref
  } catch (error) {
    vm.drop(ref)
    throw error
  }
}

function wholeItems(vm: Interpreter, self: Ref, buffer: Ref): Uint8Array {
  const bytes = bytesLike(vm, buffer) ?? new Uint8Array()
  if (bytes.length % kindOf(vm, self).bytes !== 0) vm.raise('ValueError', 'bytes length not a multiple of item size')
  return bytes
}

function* fillFrom(vm: Interpreter, self: Ref, items: Ref): Steps<void> {
  const { code } = dataOf(vm, self)
  const width = KINDS[code].bytes
  for (let at = 0; at < lengthOf(vm, self); at++) {
    const item = vm.isA(items, 'array') ? itemAt(vm, items, at) : vm.hold(vm.heap.slot(items, at))
    try {
      content(vm, self).set(yield* bytesOf(vm, code, item), at * width)
    } finally {
      vm.drop(item)
    }
  }
}

function* arrayRepr(vm: Interpreter, self: Ref): Steps {
  const name = vm.typeOf(self).name
  const parts: string[] = []
  for (let at = 0; at < lengthOf(vm, self); at++) {
    const item = itemAt(vm, self, at)
    parts.push(yield* reprText(vm, item))
    vm.drop(item)
  }
  return vm.str(`${name}('${dataOf(vm, self).code}'${parts.length === 0 ? '' : `, [${parts.join(', ')}]`})`)
}

function iterator(vm: Interpreter, self: Ref): Ref {
  const ref = allocateInstance(vm, vm.type('arrayiterator'))
  vm.heap.payload[ref] = 0
  vm.heap.store(ref, 0, self)
  return ref
}

function nextItem(vm: Interpreter, self: Ref): Result {
  const array = vm.heap.slot(self, 0)
  const at = vm.heap.payload[self] as number
  if (array === NULL) return NULL
  if (at < lengthOf(vm, array)) {
    vm.heap.payload[self] = at + 1
    return itemAt(vm, array, at)
  }
  vm.heap.store(self, 0, NULL)
  return NULL
}

function* placeOf(vm: Interpreter, self: Ref, key: Ref, what: string): Steps<number> {
  if (!isInt(vm, key) && vm.typeOf(key).slots.index === undefined) vm.raise('TypeError', 'array indices must be integers')
  const index = Number(yield* toIndex(vm, key))
  const n = lengthOf(vm, self)
  const at = index < 0 ? index + n : index
  if (at < 0 || at >= n) vm.raise('IndexError', `array ${what}index out of range`)
  return at
}

function* getArrayItem(vm: Interpreter, self: Ref, key: Ref): Steps {
  if (!isSlice(vm, key)) return itemAt(vm, self, yield* placeOf(vm, self, key, ''))
  const { start, step, count } = yield* sliceIndices(vm, key, lengthOf(vm, self))
  const ref = newArray(vm, vm.type('array'), dataOf(vm, self).code, count)
  const width = kindOf(vm, self).bytes
  for (let at = 0; at < count; at++) content(vm, ref).set(content(vm, self).subarray((start + at * step) * width, (start + at * step + 1) * width), at * width)
  return ref
}

function* setArrayItem(vm: Interpreter, self: Ref, key: Ref, value: Ref): Steps {
  if (isSlice(vm, key)) return yield* setSlice(vm, self, key, value)
  const at = yield* placeOf(vm, self, key, 'assignment ')
  if (value === NULL) replace(vm, self, at, at + 1, new Uint8Array())
  else content(vm, self).set(yield* bytesOf(vm, dataOf(vm, self).code, value), at * kindOf(vm, self).bytes)
  return NULL
}

function* setSlice(vm: Interpreter, self: Ref, key: Ref, value: Ref): Steps {
  const { start, step, count } = yield* sliceIndices(vm, key, lengthOf(vm, self))
  const width = kindOf(vm, self).bytes
  if (value !== NULL && !vm.isA(value, 'array')) vm.raise('TypeError', `can only assign array (not "${vm.typeName(value)}") to array slice`)
  if (value !== NULL && dataOf(vm, value).code !== dataOf(vm, self).code) vm.raise('TypeError', 'bad argument type for built-in operation')
  const bytes = value === NULL ? new Uint8Array() : content(vm, value).slice()
  if (step === 1) replace(vm, self, start, start + count, bytes)
  else if (value === NULL) {
    const places = new Set(Array.from({ length: count }, (_, at) => start + at * step))
    const kept = Array.from({ length: lengthOf(vm, self) }, (_, at) => at).filter((at) => !places.has(at))
    const all = content(vm, self).slice()
    resize(vm, self, kept.length)
    kept.forEach((from, at) => {
      content(vm, self).set(all.subarray(from * width, (from + 1) * width), at * width)
    })
  } else {
    if (bytes.length !== count * width) vm.raise('ValueError', `attempt to assign array of size ${bytes.length / width} to extended slice of size ${count}`)
    for (let at = 0; at < count; at++) content(vm, self).set(bytes.subarray(at * width, (at + 1) * width), (start + at * step) * width)
  }
  return NULL
}

function* compareArrays(vm: Interpreter, a: Ref, b: Ref, op: CompareOp): Steps {
  const sizes = [lengthOf(vm, a), lengthOf(vm, b)]
  if (sizes[0] !== sizes[1] && (op === CompareOp.EQ || op === CompareOp.NE)) return vm.bool(op === CompareOp.NE)
  for (let at = 0; at < Math.min(sizes[0], sizes[1]); at++) {
    const x = itemAt(vm, a, at)
    const y = itemAt(vm, b, at)
    try {
      if ((yield* equals(vm, x, y)) === 1) continue
      if (op === CompareOp.EQ || op === CompareOp.NE) return vm.bool(op === CompareOp.NE)
      return yield* wait(compare(vm, x, y, op))
    } finally {
      vm.drop(x)
      vm.drop(y)
    }
  }
  return vm.bool(bySize(sizes[0], sizes[1], op))
}

function arrayBinary(vm: Interpreter, a: Ref, b: Ref, op: number): Result {
  if (op === BinaryOp.ADD && vm.isA(a, 'array')) {
    if (!vm.isA(b, 'array')) vm.raise('TypeError', `can only append array (not "${vm.typeName(b)}") to array`)
    if (dataOf(vm, a).code !== dataOf(vm, b).code) vm.raise('TypeError', 'bad argument type for built-in operation')
    return joined(vm, a, [content(vm, a), content(vm, b)])
  }
  if (op !== BinaryOp.MULTIPLY) return vm.newNotImplemented()
  const [array, times] = vm.isA(a, 'array') ? [a, b] : [b, a]
  return repeated(vm, array, times)
}

function joined(vm: Interpreter, like: Ref, parts: readonly Uint8Array[]): Ref {
  const width = kindOf(vm, like).bytes
  const total = parts.reduce((sum, part) => sum + part.length, 0)
  const ref = newArray(vm, vm.type('array'), dataOf(vm, like).code, total / width)
  let at = 0
  for (const part of parts) {
    content(vm, ref).set(part, at)
    at += part.length
  }
  return ref
}

function* repeated(vm: Interpreter, array: Ref, times: Ref): Steps {
  const found = repeatCount(vm, times) ?? vm.raise('TypeError', `can't multiply sequence by non-int of type '${vm.typeName(times)}'`)
  const count = typeof found === 'number' ? found : yield* found
  return joined(vm, array, new Array<Uint8Array>(Math.max(Number(count), 0)).fill(content(vm, array)))
}

function arrayInplace(vm: Interpreter, a: Ref, b: Ref, op: number): Result {
  if (op !== BinaryOp.ADD) return arrayBinary(vm, a, b, op)
  return added(vm, a, b)
}

function* added(vm: Interpreter, a: Ref, b: Ref): Steps {
  if (!vm.isA(b, 'array')) vm.raise('TypeError', `can only extend with array (not "${vm.typeName(b)}")`)
  vm.drop(yield* extend(vm, a, b))
  return vm.hold(a)
}
