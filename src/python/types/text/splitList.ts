import { appendItem, makeList } from '../../heap/list'
import type { Ref } from '../../heap/ref'
import type { Interpreter } from '../../vm/interpreter'

const MOST_AT_ONCE = 12

/**
 * The list of the parts of a text: room for some is made before they are known.
 * Source: `PREALLOC_SIZE` in `Objects/stringlib/split.h`; `split`, `rsplit` in `Objects/unicodeobject.c`.
 *
 * @param limit - most splits; negative for all
 */
export function splitList(vm: Interpreter, parts: readonly string[], limit: number, make: (part: string) => Ref): Ref {
  const room = limit < 0 || limit >= MOST_AT_ONCE ? MOST_AT_ONCE : limit + 1
  const list = makeList(vm.heap, [], room)
  for (let at = 0; at < parts.length; at++) {
    const part = make(parts[at])
    if (at < room) vm.heap.give(list, at, part)
    else {
      appendItem(vm.heap, list, part)
      vm.drop(part)
    }
  }
  return list
}

/** From 3.12 on a str tells how many splits there can be. */
export function mostSplits(vm: Interpreter, length: number, separator: number | null, limit: number): number {
  if (limit >= 0 || !vm.atLeast(12)) return limit
  if (separator === null) return Math.trunc((length - 1) / 2) + 1
  return separator === 0 ? 0 : Math.floor(length / separator) + 1
}

/** The parts as lines: appended one after the other. */
export function appendedList(vm: Interpreter, parts: readonly string[], make: (part: string) => Ref): Ref {
  const list = vm.list([])
  for (const part of parts) {
    const ref = make(part)
    appendItem(vm.heap, list, ref)
    vm.drop(ref)
  }
  return list
}

/** A tuple of three, made before its items. */
export function tripleOf(vm: Interpreter, make: readonly (() => Ref)[]): Ref {
  const tuple = vm.heap.emptyTupleOf(make.length)
  make.forEach((item, at) => {
    vm.heap.give(tuple, at, item())
  })
  vm.heap.trackTuple(tuple)
  return tuple
}
