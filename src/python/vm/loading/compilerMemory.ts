import { O } from '../../../index'
import type { Ref } from '../../heap/ref'
import { lengthsOf, setLengths } from '../../modules/library/imports/freeObjects'
import { KINDS } from '../../modules/library/imports/paths'
import type { Interpreter } from '../interpreter'
import type { CompilerNeeds } from './compilerObjects'

/** How an interpreter stands when it opens the program, by minor version. */
interface Start {
  /** Generation 0's count, with the loader of `__main__` (to 3.10 its dict comes from the list). */
  readonly count: number
  /** The lists of free objects, by the letter of the kind. */
  readonly free: Readonly<Record<string, number>>
  /** What comes besides compiling before the first line (the loader of `__main__`, the function that the module is run as): objects that stay, and changes of the lists. */
  readonly loader: { readonly count: number; readonly free: Readonly<Record<string, number>> }
}

/**
 * MEASURED with a library that is preloaded: it takes over when the interpreter opens the program (`fopen`), and empties the lists of free objects.
 * Started with `-S -s -B`, output into a pipe. What births and deaths from there on make of these numbers is what `gc.get_count()` says at the first line.
 */
const STARTS: Readonly<Record<number, Start>> = {
  8: {
    count: 274,
    free: { A: 4, B: 7, C: 2, D: 3, E: 2, F: 4, G: 1, H: 2, I: 1, J: 3, K: 1, L: 1, N: 1, P: 1, Q: 3, R: 2, S: 3, l: 2, d: 1, f: 1, m: 7, b: 2, s: 1 },
    loader: { count: 0, free: {} },
  },
  10: {
    count: 498,
    free: { A: 4, B: 7, C: 2, D: 3, E: 2, F: 4, G: 1, H: 1, I: 2, J: 2, K: 1, L: 1, O: 1, P: 2, Q: 3, R: 1, S: 3, l: 3, d: 1, f: 1, s: 1 },
    loader: { count: 0, free: {} },
  },
  11: { count: 410, free: { A: 3, B: 2, C: 2, D: 1, E: 1, F: 3, K: 1, M: 1, O: 1, Q: 1, l: 2, d: 2, s: 1 }, loader: { count: 1, free: {} } },
  12: { count: 481, free: { A: 3, B: 2, C: 2, D: 2, E: 1, F: 3, K: 1, M: 1, N: 1, Q: 1, l: 7, d: 3, s: 1 }, loader: { count: 1, free: {} } },
  13: {
    count: 490,
    free: { A: 6, B: 4, C: 2, D: 5, E: 1, F: 3, G: 2, H: 5, I: 1, K: 3, L: 4, M: 3, N: 1, O: 2, P: 2, Q: 1, R: 2, S: 2, l: 7, d: 2, s: 1 },
    loader: { count: 1, free: {} },
  },
}

/** Before the program is compiled. */
export function beginMain(vm: Interpreter): void {
  const start = STARTS[vm.version[1]]
  if (start === undefined) return
  const { count } = vm.lab.gc
  const { enabled } = vm.lab.gc
  // What is made for the lists of free objects is no object of CPython's.
  vm.heap.perform(O.COLLECTOR_ENABLE, 0)
  free(vm, (kind) => start.free[kind] ?? 0)
  vm.heap.perform(O.COLLECTOR_ENABLE, enabled)
  vm.heap.perform(O.COUNTS_SET, start.count, count[1], count[2])
}

/** It is compiled: its first line is next. */
export function mainCompiled(vm: Interpreter): void {
  const start = STARTS[vm.version[1]]
  if (start === undefined) return
  const { loader } = start
  const count = [...vm.lab.gc.count]
  free(vm, (kind, length) => Math.max(length + (loader.free[kind] ?? 0), 0))
  vm.heap.perform(O.COUNTS_SET, Math.max(count[0] + loader.count, 0), count[1], count[2])
}

function free(vm: Interpreter, wanted: (kind: string, length: number) => number): void {
  const lengths = lengthsOf(vm).map((length, kind) => wanted(KINDS[kind], length))
  setLengths(
    vm,
    lengths,
    Array.from(KINDS, () => []),
  )
}

/**
 * The containers that CPython's compiler has at the same time, and lets go of: the free lists keep what they have room for, and generation 0 has
 * counted what was new. Each block of the symbol table has a dict and two lists, each unit that is compiled (with those around it) its dicts; a source that is a string, the list of its arena; tuples are
 * told apart one by one (`compilerObjects.ts`). What they hold is not modelled.
 *
 * Source: `PyRun_StringFlags`, `ste_new`, `symtable_record_directive` in `Python/symtable.c`, `compiler_enter_scope` in `Python/compile.c`
 */
export function compilerMemory(vm: Interpreter, { blocks, lists, dicts, depth, tuples }: CompilerNeeds, inFile: boolean): Ref[] {
  const ndicts = dicts + blocks + (vm.atLeast(12) ? 6 : 5) * depth + 2
  const made: Ref[] = []
  for (let at = 0; at < 2 * blocks + (inFile ? 3 : 4) + lists; at++) made.push(vm.list([]))
  for (let at = 0; at < ndicts; at++) made.push(vm.dict())
  for (const [length, count] of tuples) for (let at = 0; at < count; at++) made.push(vm.heap.emptyTupleOf(length))
  return made
}
