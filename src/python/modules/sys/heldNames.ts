import { dataOf } from '../../heap/dictData'
import type { Ref } from '../../heap/ref'
import type { Interpreter } from '../../vm/interpreter'

/**
 * References to a name that differ here: the cache of look-ups in types holds it, once a type (`_PyType_Lookup`), and dicts that share their keys with a
 * class have references of their own here; the keys hold it once, as long as the class or a dict has them.
 */
export function heldNames(vm: Interpreter, name: Ref): number {
  if (!vm.heap.isInterned(name)) return 0
  const text = vm.textOf(name)
  let held = 0
  for (const type of vm.types) {
    if (type === undefined) continue
    if (type.found.has(text)) held++
    if (!type.shared.has(text)) continue
    const dicts = sharing(vm, type.kind, text)
    held -= dicts
    if (type.keys.keys === null && dicts === 0) held--
  }
  return held
}

/** Dicts that have the name by the keys of their class. */
function sharing(vm: Interpreter, kind: number, text: string): number {
  const { refs, kinds } = vm.heap
  let n = 0
  for (let ref = 0; ref < refs.numbers; ref++) {
    if (refs.objType[ref] !== kinds.dict || refs.objRefcnt[ref] <= 0) continue
    const { split, strings } = dataOf(vm.heap, ref)
    if (split === kind && strings.has(text)) n++
  }
  return n
}
