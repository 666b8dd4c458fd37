import type { IntValue, Ref } from '../../heap/ref'
import { setLength } from '../../heap/set'
import type { Steps } from '../../vm/frame'
import { hashOf } from '../../vm/hashing'
import type { Interpreter } from '../../vm/interpreter'
import { forEach } from '../../vm/operators'
import { setContainsHashed } from '../../vm/setProtocol'
import { eachMember, intersection, isAnySet } from './setOperations'

// What sets are to one another. Source: `Objects/setobject.c`.

/** `set <= other`: 1 or 0. Source: `set_issubset`. */
export function* isSubset(vm: Interpreter, set: Ref, other: Ref): Steps<number> {
  if (!isAnySet(vm, other)) {
    const both = yield* intersection(vm, set, other)
    const size = setLength(vm.heap, both)
    vm.drop(both)
    return size === setLength(vm.heap, set) ? 1 : 0
  }
  if (setLength(vm.heap, set) > setLength(vm.heap, other)) return 0
  let all = 1
  yield* eachMember(vm, set, function* (member, hash) {
    const has = setContainsHashed(vm, other, member, hash)
    all = typeof has === 'number' ? has : yield* has
    return all === 1
  })
  return all
}

/** Nothing is in both: 1 or 0. Source: `set_isdisjoint`. */
export function* isDisjoint(vm: Interpreter, set: Ref, other: Ref): Steps<number> {
  let none = 1
  const look = function* (from: Ref, member: Ref, hash: IntValue): Steps<boolean> {
    const has = setContainsHashed(vm, from, member, hash)
    if ((typeof has === 'number' ? has : yield* has) === 1) none = 0
    return none === 1
  }
  if (set === other) return setLength(vm.heap, set) === 0 ? 1 : 0
  if (isAnySet(vm, other)) {
    const [large, small] = setLength(vm.heap, other) > setLength(vm.heap, set) ? [other, set] : [set, other]
    yield* eachMember(vm, small, (member, hash) => look(large, member, hash))
  } else
    yield* forEach(vm, other, function* (item) {
      try {
        return yield* look(set, item, yield* hashOf(vm, item))
      } finally {
        vm.drop(item)
      }
    })
  return none
}
