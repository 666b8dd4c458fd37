import type { IntValue, Ref } from '../../heap/ref'
import { makeSet, setLength } from '../../heap/set'
import type { Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { hashOf } from '../../vm/protocols/hashing'
import { forEach } from '../../vm/protocols/iteration'
import { setContainsHashed } from '../../vm/protocols/setProtocol'
import { eachMember, filled, intersection, isAnySet, update } from './setOperations'

// What sets are to one another. Source: `Objects/setobject.c`.

/** `set <= other`: 1 or 0. Source: `set_issubset`. */
export function* isSubset(vm: Interpreter, set: Ref, other: Ref): Steps<number> {
  if (!isAnySet(vm, other)) {
    if (!vm.atLeast(12)) return yield* withSetOf(vm, other, (made) => isSubset(vm, set, made))
    const both = yield* intersection(vm, set, other)
    const size = setLength(vm.heap, both)
    vm.drop(both)
    return size === setLength(vm.heap, set) ? 1 : 0
  }
  if (setLength(vm.heap, set) > setLength(vm.heap, other)) return 0
  let all = 1
  const heard = (found: number): boolean => {
    all = found
    return all === 1
  }
  yield* eachMember(vm, set, (member, hash) => {
    const has = setContainsHashed(vm, other, member, hash)
    if (typeof has !== 'number') return isThere(has, heard)
    return heard(has)
  })
  return all
}

/** `set >= other`: 1 or 0; from 3.11 on its items are looked up one by one. Source: `set_issuperset`. */
export function* isSuperset(vm: Interpreter, set: Ref, other: Ref): Steps<number> {
  if (isAnySet(vm, other)) return yield* isSubset(vm, other, set)
  if (!vm.atLeast(11)) return yield* withSetOf(vm, other, (made) => isSubset(vm, made, set))
  let all = 1
  yield* forEach(vm, other, function* (item) {
    try {
      const has = setContainsHashed(vm, set, item, yield* hashOf(vm, item))
      all = typeof has === 'number' ? has : yield* has
      return all === 1
    } finally {
      vm.drop(item)
    }
  })
  return all
}

function* withSetOf(vm: Interpreter, items: Ref, use: (made: Ref) => Steps<number>): Steps<number> {
  const made = yield* filled(vm, makeSet(vm.heap), (set) => update(vm, set, items))
  try {
    return yield* use(made)
  } finally {
    vm.drop(made)
  }
}

/** Nothing is in both: 1 or 0. Source: `set_isdisjoint`. */
export function* isDisjoint(vm: Interpreter, set: Ref, other: Ref): Steps<number> {
  let none = 1
  const heard = (found: number): boolean => {
    if (found === 1) none = 0
    return none === 1
  }
  const look = (from: Ref, member: Ref, hash: IntValue): boolean | Steps<boolean> => {
    const has = setContainsHashed(vm, from, member, hash)
    return typeof has === 'number' ? heard(has) : isThere(has, heard)
  }
  if (set === other) return setLength(vm.heap, set) === 0 ? 1 : 0
  if (isAnySet(vm, other)) {
    const [large, small] = setLength(vm.heap, other) > setLength(vm.heap, set) ? [other, set] : [set, other]
    yield* eachMember(vm, small, (member, hash) => look(large, member, hash))
  } else yield* forEach(vm, other, (item) => lookAtItem(vm, item, (hash) => look(set, item, hash)))
  return none
}

/** What a member's search comes to, told. */
function* isThere(asking: Steps<number>, told: (found: number) => boolean): Steps<boolean> {
  return told(yield* asking)
}

function* lookAtItem(vm: Interpreter, item: Ref, look: (hash: IntValue) => boolean | Steps<boolean>): Steps<boolean> {
  try {
    const more = look(yield* hashOf(vm, item))
    return typeof more === 'object' ? yield* more : more
  } finally {
    vm.drop(item)
  }
}
