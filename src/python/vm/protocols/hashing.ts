import { type IntValue, NULL, type Ref } from '../../heap/ref'
import { hashAddress, hashBytes, hashFloat, hashFromInt, hashInt, hashNone, hashStr, hashTuple } from '../../values/hashes'
import type { Result, Steps } from '../frames/frame'
import { made, wait } from '../frames/ready'
import type { Interpreter } from '../interpreter'

/** Hashes of texts, which CPython keeps in the str itself; by the number of rounds that the version's hash function has. */
const known: readonly [Map<string, IntValue>, Map<string, IntValue>] = [new Map(), new Map()]
const MOST_KNOWN = 1 << 17

/** Hash of a text, with the seed 0. */
export function hashText(vm: Interpreter, text: string): IntValue {
  const hashes = known[vm.atLeast(11) ? 1 : 0]
  const before = hashes.get(text)
  if (before !== undefined) return before
  const hash = hashStr(text, vm.version)
  if (hashes.size >= MOST_KNOWN) hashes.clear()
  hashes.set(text, hash)
  return hash
}

/** Hash by identity: the address, its low bits turned to the top. Source: `_Py_HashPointer`. */
export function hashIdentity(vm: Interpreter, ref: Ref): IntValue {
  const address = vm.address(ref)
  return address % 16 === 0 ? address / 16 : hashAddress(address)
}

/** `slots.hash` of a type whose instances have none: `__hash__ = None` (`PyObject_HashNotImplemented`). */
export function unhashable(vm: Interpreter, self: Ref): Result {
  vm.raise('TypeError', `unhashable type: '${vm.typeName(self)}'`)
}

/** Hash of what needs no program code for it: atoms, tuples of them, objects with the hash of their identity. null: must be asked. */
export function hashFast(vm: Interpreter, ref: Ref): IntValue | null {
  const { heap } = vm
  const { kinds, payload, refs } = heap
  const kind = refs.objType[ref]
  if (kind === kinds.str) return hashText(vm, payload[ref] as string)
  if (kind === kinds.int) return hashInt(payload[ref] as IntValue)
  if (kind === kinds.tuple) return hashItems(vm, ref)
  if (kind === kinds.bool) return ref === vm.true ? 1 : 0
  if (kind === kinds.float) return floatHash(vm, ref)
  if (ref === vm.none) return hashNone(vm.version, vm.address(ref))
  if (kind === kinds.bytes) return hashBytes(payload[ref] as Uint8Array, vm.version)
  const { hash } = vm.types[kind].slots
  return hash === undefined || hash === vm.type('object').slots.hash ? hashIdentity(vm, ref) : null
}

function floatHash(vm: Interpreter, ref: Ref): IntValue {
  const value = vm.heap.payload[ref] as number
  return hashFloat(value, Number.isNaN(value) && vm.atLeast(10) ? hashIdentity(vm, ref) : 0)
}

function hashItems(vm: Interpreter, tuple: Ref): IntValue | null {
  const hashes: IntValue[] = []
  const n = vm.heap.size(tuple)
  for (let at = 0; at < n; at++) {
    const hash = hashFast(vm, vm.heap.slot(tuple, at))
    if (hash === null) return null
    hashes.push(hash)
  }
  return hashTuple(hashes)
}

/** `hash(x)`. Source: `PyObject_Hash`. */
export function hashOf(vm: Interpreter, ref: Ref): Steps<IntValue> {
  const fast = hashFast(vm, ref)
  if (fast !== null) return wait(fast)
  if (vm.heap.refs.objType[ref] === vm.heap.kinds.tuple) return tupleHash(vm, ref, 0)
  const { hash } = vm.typeOf(ref).slots
  return hash === undefined ? wait(hashIdentity(vm, ref)) : made(hash(vm, ref), (result) => hashFrom(vm, result))
}

/** The value of what a slot gave, which is given away. */
function hashFrom(vm: Interpreter, result: Ref): IntValue {
  const value = vm.heap.payload[result]
  if (result === NULL || (typeof value !== 'number' && typeof value !== 'bigint' && value !== undefined)) {
    vm.drop(result)
    vm.raise('TypeError', '__hash__ method should return an integer')
  }
  const reduced = result === vm.true ? 1 : result === vm.false ? 0 : hashFromInt(value as IntValue)
  vm.drop(result)
  return reduced
}

/** Hash of a tuple, or of an instance of a subclass whose items begin at slot `from`. Source: `tuplehash`. */
export function* tupleHash(vm: Interpreter, tuple: Ref, from: number): Steps<IntValue> {
  const hashes: IntValue[] = []
  for (let at = from; at < vm.heap.size(tuple); at++) {
    const item = vm.heap.slot(tuple, at)
    hashes.push(hashFast(vm, item) ?? (yield* hashOf(vm, item)))
  }
  return hashTuple(hashes)
}
