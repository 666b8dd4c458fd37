import { typeNumber } from '../../../heap/engine'
import type { Ref } from '../../../heap/ref'
import type { Interpreter } from '../../../vm/interpreter'
import { moduleState } from '../../state'
import { KINDS } from './paths'

/** Items of a frame that stands for any. */
const FRAME_ITEMS = 8
const [LIST, FRAME] = ['l', 'f'].map((letter) => KINDS.indexOf(letter))
/** Those behind tuples, in their order. */
const NAMES = ['list', 'dict', 'frame', 'method', 'builtin', 'slice'] as const

/** How many free objects the simulated heap keeps, by kind. */
export function lengthsOf(vm: Interpreter): number[] {
  return Array.from(KINDS, (_, kind) => lengthOf(vm, kind))
}

/** How many it keeps at most. */
export function mostOf(vm: Interpreter): number[] {
  const { freeLists } = vm.model.objects
  return Array.from(KINDS, (_, kind) => {
    return kind < LIST ? freeLists.tuple : freeLists[NAMES[kind - LIST]]
  })
}

function lengthOf(vm: Interpreter, kind: number): number {
  const list = listOf(vm, kind)
  return list < 0 ? 0 : vm.lab.freeLists.length[list]
}

function listOf(vm: Interpreter, kind: number): number {
  return vm.heap.cache(kind < LIST ? `tuple ${kind + 1}` : NAMES[kind - LIST])
}

/** A fresh object of a kind, not tracked unless it is a list: from the list of free ones, if there is one. */
export function newOf(vm: Interpreter, kind: number): Ref {
  if (kind < LIST) return vm.heap.emptyTupleOf(kind + 1)
  if (kind === LIST) return vm.list([])
  if (NAMES[kind - LIST] === 'dict') return vm.dict()
  if (kind !== FRAME) return vm.heap.make(NAMES[kind - LIST])
  const [basicsize, itemsize] = vm.model.objects.types.frame
  const room = vm.model.objects.gcHead + basicsize + itemsize * FRAME_ITEMS
  const block = vm.heap.allocate(typeNumber('frame'), room, listOf(vm, kind))
  moduleState(vm).frameBytes.set(block, room)
  return block
}

/**
 * Makes the heap keep so many. What is taken from it for that lives on, in `taken` by kind, until it is wanted back: the
 * path has told of its object, so the collector does not list it here.
 */
export function setLengths(vm: Interpreter, lengths: readonly number[], taken: Ref[][]): void {
  lengths.forEach((length, kind) => {
    if (listOf(vm, kind) < 0) return
    const out = taken[kind]
    // A list that gives nothing back stays as long as it is (tuples of 20 in 3.11 and 3.12).
    for (let before = Number.POSITIVE_INFINITY; lengthOf(vm, kind) > length && lengthOf(vm, kind) < before; ) {
      before = lengthOf(vm, kind)
      const ref = newOf(vm, kind)
      vm.heap.untrack(ref)
      out.push(ref)
    }
    while (lengthOf(vm, kind) < length && out.length > 0) vm.drop(out.pop() as Ref)
    if (lengthOf(vm, kind) < length) vm.dropAll(Array.from({ length }, () => newOf(vm, kind)))
  })
}
