import { dictLength, removeEntry } from '../../heap/dict'
import { copyDict } from '../../heap/dictCopy'
import { dataOf, keyAt, valueAt } from '../../heap/dictData'
import { NULL, type Ref } from '../../heap/ref'
import { makeSet, setLength } from '../../heap/set'
import { gatherTuple } from '../../vm/frames/argumentsTuple'
import type { Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { dictFind, hashesOf } from '../../vm/protocols/dictProtocol'
import { forEach } from '../../vm/protocols/iteration'
import { contains, equals } from '../../vm/protocols/operators'
import { setAdd } from '../../vm/protocols/setProtocol'
import { dictOfView, isSetView, makeView } from './dictViewFields'
import { differenceUpdate, filled, intersection, intersectionUpdate, isExactDict, symmetricDifferenceUpdate, update } from './setOperations'

// Views as sets: the results are sets. Source: `dictviews_…` in `Objects/dictobject.c`.

/** A set of the items of a view; a view of keys gives way to its dict, whose size is known. */
function* toSet(vm: Interpreter, ref: Ref): Steps {
  const keys = vm.atLeast(9) && vm.typeOf(ref).name === 'dict_keys' && isExactDict(vm, dictOfView(vm, ref))
  return yield* filled(vm, makeSet(vm.heap), (set) => update(vm, set, keys ? dictOfView(vm, ref) : ref))
}

export function* unionOfView(vm: Interpreter, a: Ref, b: Ref): Steps {
  if (!vm.atLeast(9)) return yield* byMethod(vm, a, b, update)
  return yield* filled(vm, yield* toSet(vm, a), (set) => update(vm, set, b))
}

export function* differenceOfView(vm: Interpreter, a: Ref, b: Ref): Steps {
  return yield* byMethod(vm, a, b, differenceUpdate)
}

/** By a method of the set, which takes its argument in a tuple. */
function* byMethod(vm: Interpreter, a: Ref, b: Ref, method: typeof update): Steps {
  return yield* filled(vm, yield* toSet(vm, a), (set) => {
    gatherTuple(vm, 1)
    return method(vm, set, b)
  })
}

export function* intersectionOfView(vm: Interpreter, a: Ref, b: Ref): Steps {
  if (!vm.atLeast(9)) return yield* byMethod(vm, a, b, intersectionUpdate)
  const { heap } = vm
  const [self, other] = isSetView(vm, a) ? [a, b] : [b, a]
  const n = dictLength(heap, dictOfView(vm, self))
  if (heap.refs.objType[other] === vm.type('set').kind && n <= setLength(heap, other)) {
    gatherTuple(vm, 1)
    return yield* intersection(vm, other, self)
  }
  const swaps = isSetView(vm, other) && dictLength(heap, dictOfView(vm, other)) > n
  const [whole, part] = swaps ? [other, self] : [self, other]
  return yield* filled(vm, makeSet(heap), (set) =>
    forEach(vm, part, function* (item) {
      try {
        const found = yield* wait(contains(vm, whole, item))
        vm.drop(found)
        if (found === vm.true) yield* wait(setAdd(vm, set, item))
      } finally {
        vm.drop(item)
      }
      return undefined
    }),
  )
}

export function* symmetricDifferenceOfView(vm: Interpreter, a: Ref, b: Ref): Steps {
  if (vm.atLeast(10) && vm.typeOf(a).name === 'dict_items' && vm.typeOf(b).name === 'dict_items') return yield* itemsXor(vm, dictOfView(vm, a), dictOfView(vm, b))
  return yield* filled(vm, yield* toSet(vm, a), (set) => symmetricDifferenceUpdate(vm, set, b))
}

/** Source: `dictitems_xor`, from 3.10. */
function* itemsXor(vm: Interpreter, a: Ref, b: Ref): Steps {
  const { heap } = vm
  const [small, large] = dictLength(heap, a) > dictLength(heap, b) ? [b, a] : [a, b]
  const rest = copyDict(heap, small)
  try {
    return yield* filled(vm, makeSet(heap), function* (set) {
      const hashes = hashesOf(vm, large)
      for (let entry = 0; entry < dataOf(heap, large).table.nentries; entry++) {
        const data = dataOf(heap, large)
        const key = keyAt(heap, large, data, entry)
        if (key === NULL) continue
        const pair = vm.tuple([heap.hold(key), heap.hold(valueAt(heap, large, data, entry))])
        try {
          const place = dictFind(vm, rest, key, hashes(entry))
          const found = typeof place === 'number' ? place : yield* place
          if (found >= 0 && (yield* equals(vm, valueAt(heap, rest, dataOf(heap, rest), found), heap.slot(pair, 1))) === 1) vm.drop(removeEntry(heap, rest, found))
          else yield* wait(setAdd(vm, set, pair))
        } finally {
          vm.drop(pair)
        }
      }
      const items = makeView(vm, rest, 'dict_items')
      try {
        yield* update(vm, set, items)
      } finally {
        vm.drop(items)
      }
    })
  } finally {
    vm.drop(rest)
  }
}
