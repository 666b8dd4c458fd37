import { getText, replaceValue } from '../../heap/dict'
import { dataOf, valueAt } from '../../heap/dictData'
import type { PyHeap } from '../../heap/heap'
import { NULL, type Ref } from '../../heap/ref'
import type { Interpreter } from '../interpreter'
import { dictHas, findFast } from '../protocols/dictProtocol'
import { setContains } from '../protocols/setProtocol'
import { goesQuietly } from './quietly'

// Items of exact containers, where no program code can be asked.

/** The item of an exact list at an index inside it, of an exact tuple, or of an exact dict under an exact str; borrowed. NULL: the slots decide. */
export function quickItem(heap: PyHeap, container: Ref, key: Ref): Ref {
  const { refs, kinds, payload } = heap
  const kind = refs.objType[container]
  if (kind === kinds.dict) return refs.objType[key] === kinds.str ? getText(heap, container, payload[key] as string) : NULL
  if ((kind !== kinds.list && kind !== kinds.tuple) || refs.objType[key] !== kinds.int) return NULL
  const index = payload[key] as number | bigint
  if (typeof index !== 'number') return NULL
  const size = refs.slotLength[container]
  const at = index < 0 ? index + size : index
  return at >= 0 && at < size ? refs.slotTarget[refs.slotBase[container] + at] : NULL
}

/** The value of an exact dict under a key that is there, borrowed. NULL: the slots decide. */
export function quickValue(vm: Interpreter, container: Ref, key: Ref): Ref {
  const { heap } = vm
  if (heap.refs.objType[container] !== heap.kinds.dict) return NULL
  const data = dataOf(heap, container)
  const entry = findFast(vm, container, data, key)
  return entry < 0 ? NULL : valueAt(heap, container, data, entry)
}

/** The value takes the place of an item of an exact list, or of a value of an exact dict whose key is there. @returns false: nothing was done, the slots decide */
export function quickStore(vm: Interpreter, container: Ref, key: Ref, value: Ref): boolean {
  const { heap } = vm
  const { refs, kinds, payload } = heap
  const kind = refs.objType[container]
  if (kind === kinds.dict) {
    const data = dataOf(heap, container)
    const entry = findFast(vm, container, data, key)
    if (entry < 0) return false
    replaceValue(heap, container, data, entry, value)
    return true
  }
  if (kind !== kinds.list || refs.objType[key] !== kinds.int) return false
  const index = payload[key] as number | bigint
  if (typeof index !== 'number') return false
  const size = refs.slotLength[container]
  const at = index < 0 ? index + size : index
  if (at < 0 || at >= size) return false
  heap.store(container, at, value)
  return true
}

/** `value in container` of an exact dict or set: 1 or 0, or −1 where the slots decide. */
export function quickContains(vm: Interpreter, container: Ref, value: Ref): number {
  const { heap } = vm
  const kind = heap.refs.objType[container]
  const has = kind === heap.kinds.dict ? dictHas(vm, container, value) : kind === vm.kindOf.set || kind === vm.kindOf.frozenset ? setContains(vm, container, value) : -1
  return typeof has === 'number' ? has : -1
}

/** `container[key]` of an exact list, tuple, dict or str, a new reference. NULL: the slots decide. */
export function quickSubscript(vm: Interpreter, container: Ref, key: Ref): Ref {
  const { heap } = vm
  const { refs, kinds, payload } = heap
  if (refs.objType[container] === kinds.str) {
    const index = payload[key]
    if (refs.objType[key] !== kinds.int || typeof index !== 'number' || !heap.isNarrow(container)) return NULL
    const text = payload[container] as string
    const at = index < 0 ? index + text.length : index
    return at >= 0 && at < text.length ? heap.letter(text, at) : NULL
  }
  const item = quickItem(heap, container, key)
  if (item !== NULL) return heap.hold(item)
  const found = quickValue(vm, container, key)
  return found === NULL ? NULL : heap.hold(found)
}

/** `quickStore` of a value that is given away, where what was there dies of it unseen, or not at all. @returns false: nothing was done */
export function quickReplace(vm: Interpreter, container: Ref, key: Ref, value: Ref): boolean {
  const { heap } = vm
  const { refs, kinds, payload } = heap
  const kind = refs.objType[container]
  if (kind === kinds.list) {
    const index = payload[key]
    if (refs.objType[key] !== kinds.int || typeof index !== 'number') return false
    const size = refs.slotLength[container]
    const at = index < 0 ? index + size : index
    if (at < 0 || at >= size || !goesQuietly(heap, refs.slotTarget[refs.slotBase[container] + at])) return false
    heap.give(container, at, value)
    return true
  }
  if (kind !== kinds.dict) return false
  const data = dataOf(heap, container)
  const entry = findFast(vm, container, data, key)
  if (entry < 0 || !goesQuietly(heap, valueAt(heap, container, data, entry))) return false
  replaceValue(heap, container, data, entry, value)
  heap.drop(value)
  return true
}
