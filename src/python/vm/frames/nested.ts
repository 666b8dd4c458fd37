import type { Interpreter } from '../interpreter'
import { BREATH } from '../slices'
import { countsC, limitOfC } from './depthOfC'
import { type Result, type Steps, Then } from './frame'

// Recursion of C code into itself: to 3.11 it counts with the calls of program code, from 3.12 on it has a limit of its own.

/** Where C code enters itself: what the error says, and how many entries of C there are around the first of ours. */
export interface Entry {
  readonly text: string
  readonly around: number
  /** Of those, how many are counted to 3.11 when the instruction begins (`levels.ts`). */
  readonly entered: number
}

export const REPR: Entry = { text: ' while getting the repr of an object', around: 3, entered: 2 }
export const COMPARISON: Entry = { text: ' in comparison', around: 1, entered: 1 }

/** `Py_EnterRecursiveCall`; the caller leaves by `leaveNested`. @throws PyError RecursionError */
export function enterNested(vm: Interpreter, { text, around, entered }: Entry): void {
  const own = vm.atLeast(12)
  if ((own ? vm.depthOfC : vm.depth) + 1 + around - (own && !countsC(vm) ? 0 : entered) > (own ? limitOfC(vm) : vm.recursionLimit))
    vm.raise('RecursionError', `maximum recursion depth exceeded${text}`)
  vm.depthOfC++
  if (!own) vm.depth++
}

/** `Py_LeaveRecursiveCall`. */
export function leaveNested(vm: Interpreter): void {
  vm.depthOfC--
  if (!vm.atLeast(12)) vm.depth--
}

/** Entries that may wait in the host's stack for one another. */
const IN_HOST = 16

/** What `enterNested` is for: its result. Now and then its steps become a frame, so that the host's stack does not grow with the program's data. */
export function* nested(vm: Interpreter, result: Result): Steps {
  if (typeof result === 'number') return result
  if (vm.depthOfC % IN_HOST !== 0) return yield* result
  vm.frames.push({ native: true, steps: result, owned: null, goesTo: Then.NATIVE, arg: 0, draining: null })
  return yield BREATH
}
