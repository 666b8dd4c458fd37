import { setTableSlots } from '../../../objects/sets'
import type { DictData } from '../../heap/dict'
import { dataOf, keyAt } from '../../heap/dictData'
import { type IntValue, NULL, type Ref } from '../../heap/ref'
import { clearSet, makeSet, memberAt, mergeIntoEmpty, reserveMembers, resizeTable, setLength, setOf, swapSets } from '../../heap/set'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { dictFind, hashesOf } from '../../vm/protocols/dictProtocol'
import { hashOf } from '../../vm/protocols/hashing'
import { forEach, OVER } from '../../vm/protocols/iteration'
import { setAdd, setAddHashed, setContainsHashed, setDiscard, setDiscardHashed } from '../../vm/protocols/setProtocol'

// What sets do with one another, in CPython's order. Source: `Objects/setobject.c`.

/** Is it a set, a frozenset, or an instance of a subclass? */
export function isAnySet(vm: Interpreter, ref: Ref): boolean {
  return vm.isA(ref, 'set') || vm.isA(ref, 'frozenset')
}

export function isExactDict(vm: Interpreter, ref: Ref): boolean {
  return vm.heap.refs.objType[ref] === vm.heap.kinds.dict
}

/** An empty set of the built-in type that `like` is based on. */
export function emptyLike(vm: Interpreter, like: Ref): Ref {
  return makeSet(vm.heap, vm.isA(like, 'frozenset') ? 'frozenset' : 'set')
}

/** A new set of the built-in type with the members of `from`. Source: `make_new_set_basetype`. */
export function* copyOf(vm: Interpreter, like: Ref, from: Ref): Steps {
  return yield* filled(vm, emptyLike(vm, like), (set) => update(vm, set, from))
}

/** `set`, owned, after `steps`; it is dropped where they raise. */
export function* filled(vm: Interpreter, set: Ref, steps: (set: Ref) => Steps<unknown>): Steps {
  try {
    yield* steps(set)
  } catch (error) {
    vm.drop(set)
    throw error
  }
  return set
}

/** Members of a set, one by one, while the table may change. Source: `set_next`. */
export function eachMember(vm: Interpreter, set: Ref, each: EachMember): Steps<void> {
  const { heap } = vm
  for (let slot = 0; slot <= setOf(heap, set).table.mask; slot++) {
    const data = setOf(heap, set)
    const member = memberAt(heap, set, data, slot)
    if (member === NULL) continue
    heap.hold(member)
    let more: ReturnType<EachMember>
    try {
      more = each(member, data.hashes[slot] ?? 0)
    } catch (error) {
      vm.drop(member)
      throw error
    }
    if (typeof more === 'object') return eachMemberLater(vm, set, each, slot, member, more)
    vm.drop(member)
    if (more === false) return OVER
  }
  return OVER
}

type EachMember = (member: Ref, hash: IntValue) => Steps<boolean | undefined> | boolean | undefined

/** The rest, from the slot whose member, owned, takes steps. */
function* eachMemberLater(vm: Interpreter, set: Ref, each: EachMember, from: number, first: Ref, begun: Steps<boolean | undefined>): Steps<void> {
  const { heap } = vm
  try {
    if ((yield* begun) === false) return
  } finally {
    vm.drop(first)
  }
  for (let slot = from + 1; slot <= setOf(heap, set).table.mask; slot++) {
    const data = setOf(heap, set)
    const member = memberAt(heap, set, data, slot)
    if (member === NULL) continue
    heap.hold(member)
    try {
      const more = each(member, data.hashes[slot] ?? 0)
      if ((typeof more === 'object' ? yield* more : more) === false) return
    } finally {
      vm.drop(member)
    }
  }
}

/** `set |= other`, of anything that is iterated over. Source: `set_update_internal`. */
export function update(vm: Interpreter, set: Ref, other: Ref): Steps<void> {
  if (isAnySet(vm, other)) return merge(vm, set, other)
  if (isExactDict(vm, other)) return updateFromDict(vm, set, other)
  return forEach(vm, other, (item) => addItem(vm, set, item))
}

// What is done with each member is a function, which takes steps only where it must: a generator function that is made anew for each call has a shape of
// its own to the host, and whoever asks generators for their next step finds none of them known.

/** An item given away goes into the set. */
function addItem(vm: Interpreter, set: Ref, item: Ref): undefined | Steps<undefined> {
  let added: Result
  try {
    added = setAdd(vm, set, item)
  } catch (error) {
    vm.drop(item)
    throw error
  }
  if (typeof added !== 'number') return addItemLater(vm, added, item)
  vm.drop(item)
  return undefined
}

function* addItemLater(vm: Interpreter, adding: Steps, item: Ref): Steps<undefined> {
  try {
    yield* adding
  } finally {
    vm.drop(item)
  }
  return undefined
}

/** A member of another set goes into the set. */
function addMember(vm: Interpreter, set: Ref, member: Ref, hash: IntValue): undefined | Steps<undefined> {
  const added = setAddHashed(vm, set, member, hash)
  return typeof added === 'number' ? undefined : nothingOf(added)
}

function* nothingOf(steps: Steps<unknown>): Steps<undefined> {
  yield* steps
  return undefined
}

function merge(vm: Interpreter, set: Ref, other: Ref): Steps<void> {
  const { heap } = vm
  if (set === other || setLength(heap, other) === 0) return OVER
  reserveMembers(heap, set, setLength(heap, other))
  if (setOf(heap, set).table.fill === 0) {
    mergeIntoEmpty(heap, set, other)
    return OVER
  }
  return eachMember(vm, other, (member, hash) => addMember(vm, set, member, hash))
}

function* updateFromDict(vm: Interpreter, set: Ref, dict: Ref): Steps<void> {
  const { heap } = vm
  reserveMembers(heap, set, dataOf(heap, dict).table.used)
  yield* eachKey(vm, dict, (key, hash) => addMember(vm, set, key, hash))
}

/** Keys of a dict, held meanwhile, with their stored hashes. */
export function* eachKey(vm: Interpreter, dict: Ref, each: (key: Ref, hash: IntValue) => Steps<unknown> | undefined): Steps<void> {
  const hashes = hashesOf(vm, dict)
  const data = (): DictData => dataOf(vm.heap, dict)
  for (let entry = 0; entry < data().table.nentries; entry++) {
    const key = keyAt(vm.heap, dict, data(), entry)
    if (key === NULL) continue
    vm.hold(key)
    try {
      const steps = each(key, hashes(entry))
      if (steps !== undefined) yield* steps
    } finally {
      vm.drop(key)
    }
  }
}

/** A new set of what is in both: the smaller one is gone through. Source: `set_intersection`. */
export function* intersection(vm: Interpreter, set: Ref, other: Ref): Steps {
  if (set === other) return yield* copyOf(vm, set, set)
  return yield* filled(vm, emptyLike(vm, set), (result) => intersectInto(vm, result, set, other))
}

function* intersectInto(vm: Interpreter, result: Ref, set: Ref, other: Ref): Steps<void> {
  const { heap } = vm
  if (isAnySet(vm, other)) {
    const [large, small] = setLength(heap, other) > setLength(heap, set) ? [other, set] : [set, other]
    yield* eachMember(vm, small, (member, hash) => keepShared(vm, result, large, member, hash))
    return
  }
  yield* forEach(vm, other, (item) => keepItem(vm, result, set, item))
}

/** A member of one set goes into the result where the other, `from`, has it. */
function keepShared(vm: Interpreter, result: Ref, from: Ref, member: Ref, hash: IntValue): undefined | Steps<undefined> {
  const has = setContainsHashed(vm, from, member, hash)
  if (typeof has !== 'number') return keepLater(vm, result, member, hash, has)
  return has === 1 ? addMember(vm, result, member, hash) : undefined
}

function* keepLater(vm: Interpreter, result: Ref, member: Ref, hash: IntValue, asking: Steps<number>): Steps<undefined> {
  if ((yield* asking) === 1) yield* wait(setAddHashed(vm, result, member, hash))
  return undefined
}

function* keepItem(vm: Interpreter, result: Ref, set: Ref, item: Ref): Steps<undefined> {
  try {
    const steps = keepShared(vm, result, set, item, yield* hashOf(vm, item))
    if (steps !== undefined) yield* steps
  } finally {
    vm.drop(item)
  }
  return undefined
}

/** `set &= other`: the set takes over the table of the result. */
export function* intersectionUpdate(vm: Interpreter, set: Ref, other: Ref): Steps<void> {
  const both = yield* intersection(vm, set, other)
  swapSets(vm.heap, set, both)
  vm.drop(both)
}

/** A new set of what is not in `other`. Source: `set_difference`. */
export function* difference(vm: Interpreter, set: Ref, other: Ref): Steps {
  const { heap } = vm
  const isDict = isExactDict(vm, other)
  const size = isAnySet(vm, other) ? setLength(heap, other) : isDict ? dataOf(heap, other).table.used : -1
  if (size < 0 || setLength(heap, set) >> 2 > size) return yield* filled(vm, yield* copyOf(vm, set, set), (result) => differenceUpdate(vm, result, other))
  return yield* filled(vm, emptyLike(vm, set), (result) =>
    eachMember(vm, set, (member, hash) => {
      const has = isDict ? dictFind(vm, other, member, hash) : setContainsHashed(vm, other, member, hash)
      if (typeof has !== 'number') return keepOtherLater(vm, result, member, hash, has, isDict)
      return isAbsent(has, isDict) ? addMember(vm, result, member, hash) : undefined
    }),
  )
}

/** What `dictFind`, or `setContainsHashed`, came to. */
function isAbsent(found: number, isDict: boolean): boolean {
  return isDict ? found < 0 : found === 0
}

function* keepOtherLater(vm: Interpreter, result: Ref, member: Ref, hash: IntValue, asking: Steps<number>, isDict: boolean): Steps<undefined> {
  if (isAbsent(yield* asking, isDict)) yield* wait(setAddHashed(vm, result, member, hash))
  return undefined
}

/** `set -= other`. Source: `set_difference_update_internal`. */
export function* differenceUpdate(vm: Interpreter, set: Ref, other: Ref): Steps<void> {
  const { heap } = vm
  if (set === other) {
    clearSet(heap, set)
    return
  }
  if (isAnySet(vm, other)) yield* discardMembers(vm, set, other)
  else yield* forEach(vm, other, (item) => discardItem(vm, set, item))
  const data = setOf(heap, set)
  const { fill, used, mask } = data.table
  if (fill - used > mask / 4) resizeTable(heap, set, data, setTableSlots(heap.model.objects, used > 50_000 ? used * 2 : used * 4))
}

function* discardItem(vm: Interpreter, set: Ref, item: Ref): Steps<undefined> {
  try {
    const done = setDiscard(vm, set, item)
    if (typeof done !== 'number') yield* done
  } finally {
    vm.drop(item)
  }
  return undefined
}

/** From 3.10 on a much larger set gives way to what it has in common. */
function* discardMembers(vm: Interpreter, set: Ref, other: Ref): Steps<void> {
  const { heap } = vm
  const gone = vm.atLeast(11) && setLength(heap, other) >> 3 > setLength(heap, set) ? yield* intersection(vm, set, other) : vm.hold(other)
  try {
    yield* eachMember(vm, gone, (member, hash) => {
      const done = setDiscardHashed(vm, set, member, hash)
      return typeof done === 'number' ? undefined : nothingOf(done)
    })
  } finally {
    vm.drop(gone)
  }
}

/** A new set of what is in one of both. Source: `set_symmetric_difference`. */
export function* symmetricDifference(vm: Interpreter, set: Ref, other: Ref): Steps {
  return yield* filled(vm, yield* copyOf(vm, set, other), (result) => symmetricDifferenceUpdate(vm, result, set))
}

/** `set ^= other`. */
export function* symmetricDifferenceUpdate(vm: Interpreter, set: Ref, other: Ref): Steps<void> {
  if (set === other) {
    clearSet(vm.heap, set)
    return
  }
  const flip = (member: Ref, hash: IntValue): undefined | Steps<undefined> => {
    const gone = setDiscardHashed(vm, set, member, hash)
    if (typeof gone !== 'number') return flipLater(vm, set, member, hash, gone)
    return gone === 0 ? addMember(vm, set, member, hash) : undefined
  }
  if (isExactDict(vm, other)) {
    yield* eachKey(vm, other, flip)
    return
  }
  const members = isAnySet(vm, other) ? vm.hold(other) : yield* copyOf(vm, set, other)
  try {
    yield* eachMember(vm, members, flip)
  } finally {
    vm.drop(members)
  }
}

function* flipLater(vm: Interpreter, set: Ref, member: Ref, hash: IntValue, discarding: Steps<number>): Steps<undefined> {
  if ((yield* discarding) === 0) yield* wait(setAddHashed(vm, set, member, hash))
  return undefined
}
