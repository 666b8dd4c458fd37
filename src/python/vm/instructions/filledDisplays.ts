import { reserve } from '../../heap/dictTable'
import type { Ref } from '../../heap/ref'
import type { Result, Steps } from '../frames/frame'
import { type Interpreter, wait } from '../interpreter'
import { dictSet } from '../protocols/dictProtocol'
import { newSet, setAdd } from '../protocols/setProtocol'

// `{a, b}` and `{a: b}`: at once, where no hash and no comparison is program code.

/** A set or a dict of items given away, by `add`, which adds what stands at an index; `step` items at a time. */
function filled(vm: Interpreter, made: Ref, items: readonly Ref[], step: number, add: (at: number) => Result): Result {
  try {
    for (let at = 0; at < items.length; at += step) {
      const done = add(at)
      if (typeof done !== 'number') return filledLater(vm, made, items, step, add, at, done)
    }
  } catch (error) {
    vm.drop(made)
    dropItems(vm, items, step)
    throw error
  }
  dropItems(vm, items, step)
  return made
}

/** Keys and values leave the stack from its top, items of a set as they went in. */
function dropItems(vm: Interpreter, items: readonly Ref[], step: number): void {
  vm.dropAll(step === 1 ? items : [...items].reverse())
}

/** The rest, from the item on whose hash or comparison is program code. */
function* filledLater(vm: Interpreter, made: Ref, items: readonly Ref[], step: number, add: (at: number) => Result, from: number, first: Steps): Steps {
  let gone = 0
  try {
    for (let at = from; at < items.length; at += step) {
      if (at === from) yield* first
      else yield* wait(add(at))
      // Of a set each item goes as soon as it is in.
      if (step === 1) for (; gone <= at; gone++) vm.drop(items[gone])
    }
  } catch (error) {
    vm.drop(made)
    throw error
  } finally {
    dropItems(vm, items.slice(gone), step)
  }
  return made
}

/** A set of items given away. */
export function buildSet(vm: Interpreter, items: readonly Ref[]): Result {
  const set = newSet(vm)
  return filled(vm, set, items, 1, (at) => setAdd(vm, set, items[at]))
}

/** A dict of keys and values given away, each key before its value. */
export function buildMap(vm: Interpreter, items: readonly Ref[]): Result {
  const dict = vm.dict()
  // `_PyDict_NewPresized`: more than five items get their room at once.
  if (items.length > 10) reserve(vm.heap, dict, items.length / 2, haveTextKeys(vm, items))
  return filled(vm, dict, items, 2, (at) => dictSet(vm, dict, items[at], items[at + 1]))
}

function haveTextKeys(vm: Interpreter, items: readonly Ref[]): boolean {
  for (let at = 0; at < items.length; at += 2) if (!vm.isExactStr(items[at])) return false
  return true
}
