import { NONE } from '../../../../index'
import { NULL, type Ref } from '../../../heap/ref'
import type { Interpreter } from '../../../vm/interpreter'

/** Kinds of objects in the order in which they are hidden: what programs ask for last. No weak references: when one dies, its list is left with the collector's. */
const ORDER = ['tuple', 'list', 'getset', 'cell', 'builtin', 'dict', 'function']

/**
 * Objects that our own module has made and that the collector lists; tuples that it would untrack at its first look are untracked now: those of CPython's
 * module are told of by its path. No collection has been since `births`, so they are the youngest of the young.
 */
export function ownOf(vm: Interpreter, births: number): Ref[] {
  const { heap } = vm
  const { gc } = vm.lab
  const own: Ref[] = []
  for (let ref = gc.tail[0]; ref !== NONE && heap.refs.objBirth[ref] > births; ref = gc.gcPrev[ref]) own.push(ref)
  return own.reverse().filter((ref) => {
    const isPlain = heap.refs.objType[ref] === heap.kinds.tuple && !holdsTracked(vm, ref)
    if (isPlain) heap.untrack(ref)
    return !isPlain
  })
}

function holdsTracked({ heap }: Interpreter, tuple: Ref): boolean {
  for (let at = heap.size(tuple) - 1; at >= 0; at--) {
    const item = heap.slot(tuple, at)
    if (item !== NULL && heap.mayBeTracked(item)) return true
  }
  return false
}

/** Our module has so many more than CPython's: the collector does not list them. They live as long as the module; a few have gone since, the last birth then being `until`. */
export function hide(vm: Interpreter, own: readonly Ref[], surplus: number, until: number): void {
  const { objRefcnt, objBirth } = vm.heap.refs
  let left = surplus
  for (const name of ORDER) {
    for (const ref of own) {
      if (left <= 0) return
      if (objRefcnt[ref] === 0 || objBirth[ref] > until || vm.typeOf(ref).name !== name || !vm.heap.isTracked(ref)) continue
      vm.heap.untrack(ref)
      left--
    }
  }
}
