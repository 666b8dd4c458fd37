import { type IntValue, NULL, type Ref } from '../../heap/ref'
import { DUMMY, makeSet, memberAt, placeMember, removeMember, type SetData, setOf } from '../../heap/set'
import { beginProbe, nextProbe } from '../../heap/setProbe'
import type { Result, Steps } from '../frames/frame'
import type { Interpreter } from '../interpreter'
import { hashFast, hashOf } from './hashing'
import { countEquality, equals, equalsFast, tuplesEqual } from './operators'

/** Program code must be asked. */
const UNSURE = -1

/** `set()`, the caller's. */
export function newSet(vm: Interpreter): Ref {
  return makeSet(vm.heap)
}

/** The slot of the key, or the one where it would go in; UNSURE. `adding`: a deleted slot met first may be taken. */
function findFast(vm: Interpreter, set: Ref, data: SetData, key: Ref, hash: IntValue, adding: boolean): number {
  const { heap } = vm
  const { mask } = data.table
  const probe = beginProbe(hash, mask)
  let free = -1
  for (;;) {
    const stored = data.hashes[probe.slot]
    if (stored === null) return free >= 0 ? free : probe.slot
    if (stored === DUMMY) free = adding ? freed(vm, probe.slot) : free
    else if (stored === hash) {
      const same = equalsFast(vm, memberAt(heap, set, data, probe.slot), key)
      if (same === 1) return probe.slot
      if (same < 0) return UNSURE
    }
    nextProbe(probe, mask)
  }
}

/** The slot of the member that is the same tuple of atoms, where that is the first that must be asked; UNSURE. */
function findTuple(vm: Interpreter, set: Ref, data: SetData, key: Ref, hash: IntValue): number {
  const { heap } = vm
  if (heap.refs.objType[key] !== heap.kinds.tuple) return UNSURE
  const { mask } = data.table
  const probe = beginProbe(hash, mask)
  for (;;) {
    const stored = data.hashes[probe.slot]
    if (stored === null) return UNSURE
    if (stored === hash) {
      const member = memberAt(heap, set, data, probe.slot)
      if (equalsFast(vm, member, key) !== 0) return tuplesEqual(vm, member, key) === 1 ? probe.slot : UNSURE
    }
    nextProbe(probe, mask)
  }
}

/** A deleted slot was met: where the version takes one for a new key, it is the last. */
function freed(vm: Interpreter, slot: number): number {
  if (vm.model.objects.sets.reusesDummies !== 1) return -1
  return slot
}

/** The same where program code may have to be asked; the search begins again where it changed the set. Source: `set_lookkey`, `set_add_entry`. */
export function* findMember(vm: Interpreter, set: Ref, key: Ref, hash: IntValue, adding: boolean): Steps<number> {
  for (;;) {
    const slot = yield* searchOnce(vm, set, key, hash, adding)
    if (slot !== UNSURE) return slot
  }
}

function* searchOnce(vm: Interpreter, set: Ref, key: Ref, hash: IntValue, adding: boolean): Steps<number> {
  const data = setOf(vm.heap, set)
  const { hashes } = data
  const { mask } = data.table
  const probe = beginProbe(hash, mask)
  let free = -1
  for (;;) {
    const { slot } = probe
    const stored = hashes[slot]
    if (stored === null) return free >= 0 ? free : slot
    if (stored === DUMMY) free = adding ? freed(vm, slot) : free
    else if (stored === hash) {
      const found = yield* askMember(vm, set, memberAt(vm.heap, set, data, slot), key, hashes, slot)
      if (found !== DIFFERS) return found
    }
    nextProbe(probe, mask)
  }
}

/** Another key of the same hash. */
const DIFFERS = -2

/** Is the member the key? Its slot, DIFFERS, or UNSURE where the set was changed meanwhile. */
function* askMember(vm: Interpreter, set: Ref, member: Ref, key: Ref, hashes: SetData['hashes'], slot: number): Steps<number> {
  const fast = equalsFast(vm, member, key)
  if (fast >= 0) return fast === 1 ? slot : DIFFERS
  const equal = yield* equalsHeld(vm, member, key)
  const data = setOf(vm.heap, set)
  if (data.hashes !== hashes || memberAt(vm.heap, set, data, slot) !== member) return UNSURE
  return equal === 1 ? slot : DIFFERS
}

function* equalsHeld(vm: Interpreter, member: Ref, key: Ref): Steps<number> {
  vm.hold(member)
  try {
    return yield* equals(vm, member, key)
  } finally {
    vm.drop(member)
  }
}

function isMember(data: SetData, slot: number): boolean {
  const hash = data.hashes[slot]
  return hash !== null && hash !== DUMMY
}

/** `set.add(key)`, the key borrowed; the result is not looked at. */
export function setAdd(vm: Interpreter, set: Ref, key: Ref): Result {
  const hash = hashFast(vm, key)
  return hash === null ? addSlow(vm, set, key) : setAddHashed(vm, set, key, hash)
}

/** The same with the hash known. */
export function setAddHashed(vm: Interpreter, set: Ref, key: Ref, hash: IntValue): Result {
  const data = setOf(vm.heap, set)
  const slot = findFast(vm, set, data, key, hash, true)
  if (slot === UNSURE) {
    const known = findTuple(vm, set, data, key, hash)
    if (known === UNSURE) return addHashedSlow(vm, set, key, hash)
    vm.hold(key)
    countEquality(vm, memberAt(vm.heap, set, data, known))
    vm.drop(key)
    return NULL
  }
  if (!isMember(data, slot)) placeMember(vm.heap, set, data, slot, key, hash)
  return NULL
}

function* addSlow(vm: Interpreter, set: Ref, key: Ref): Steps {
  return yield* addHashedSlow(vm, set, key, yield* hashOf(vm, key))
}

function* addHashedSlow(vm: Interpreter, set: Ref, key: Ref, hash: IntValue): Steps {
  // Program code compares it: it is held before it is in (`set_add_entry`).
  vm.hold(key)
  try {
    const slot = yield* findMember(vm, set, key, hash, true)
    const data = setOf(vm.heap, set)
    if (!isMember(data, slot)) placeMember(vm.heap, set, data, slot, key, hash)
  } finally {
    vm.drop(key)
  }
  return NULL
}

/** `key in set`: 1 or 0. */
export function setContains(vm: Interpreter, set: Ref, key: Ref): Result<number> {
  const hash = hashFast(vm, key)
  return hash === null ? containsSlow(vm, set, key, null) : setContainsHashed(vm, set, key, hash)
}

/** The same with the hash known. */
export function setContainsHashed(vm: Interpreter, set: Ref, key: Ref, hash: IntValue): Result<number> {
  const data = setOf(vm.heap, set)
  if (data.table.used === 0) return 0
  const slot = findFast(vm, set, data, key, hash, false)
  if (slot !== UNSURE) return isMember(data, slot) ? 1 : 0
  const known = findTuple(vm, set, data, key, hash)
  if (known === UNSURE) return containsSlow(vm, set, key, hash)
  countEquality(vm, memberAt(vm.heap, set, data, known))
  return 1
}

function* containsSlow(vm: Interpreter, set: Ref, key: Ref, known: IntValue | null): Steps<number> {
  const hash = known ?? (yield* hashOf(vm, key))
  const slot = yield* findMember(vm, set, key, hash, false)
  return isMember(setOf(vm.heap, set), slot) ? 1 : 0
}

/** `set.discard(key)`: 1 where it was there, else 0. */
export function setDiscard(vm: Interpreter, set: Ref, key: Ref): Result<number> {
  const hash = hashFast(vm, key)
  return hash === null ? discardSlow(vm, set, key, null) : setDiscardHashed(vm, set, key, hash)
}

/** The same with the hash known. */
export function setDiscardHashed(vm: Interpreter, set: Ref, key: Ref, hash: IntValue): Result<number> {
  const data = setOf(vm.heap, set)
  const slot = findFast(vm, set, data, key, hash, false)
  if (slot === UNSURE) return discardSlow(vm, set, key, hash)
  if (!isMember(data, slot)) return 0
  vm.drop(removeMember(vm.heap, set, data, slot))
  return 1
}

function* discardSlow(vm: Interpreter, set: Ref, key: Ref, known: IntValue | null): Steps<number> {
  const hash = known ?? (yield* hashOf(vm, key))
  const slot = yield* findMember(vm, set, key, hash, false)
  const data = setOf(vm.heap, set)
  if (!isMember(data, slot)) return 0
  vm.drop(removeMember(vm.heap, set, data, slot))
  return 1
}
