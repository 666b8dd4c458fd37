import type { Code, Constant } from '../code/code'
import type { Ref } from '../heap/ref'
import type { Interpreter } from './interpreter'

/** Nodes of the syntax tree that have a block of the symbol table. */
const BLOCKS: ReadonlySet<string> = new Set(['FunctionDef', 'AsyncFunctionDef', 'ClassDef', 'Lambda', 'ListComp', 'SetComp', 'DictComp', 'GeneratorExp'])

/** What compiling a program took. */
export interface CompilerNeeds {
  /** Blocks of the symbol table. */
  readonly blocks: number
  /** Code objects inside one another. */
  readonly depth: number
  /** Lengths of the tuples that are keys in the cache of constants. */
  readonly keys: readonly number[]
}

export function compilerNeeds(tree: unknown, code: Code): CompilerNeeds {
  return { blocks: 1 + countBlocks(tree), depth: depthOf(code), keys: [...keySizes(code, new Map()).values()] }
}

/**
 * The containers that CPython's compiler has at the same time, and lets go of: the free lists keep what they have room for, and generation 0 has
 * counted what was new. Each block of the symbol table has a dict and two lists, each unit that is compiled (with those around it) its dicts, and each
 * tuple of a code object a key in the cache of constants. What they hold is not modelled.
 *
 * Source: `ste_new` in `Python/symtable.c`, `compiler_enter_scope`, `merge_const_one` in `Python/compile.c`; numbers MEASURED with `sys._debugmallocstats()`
 */
export function compilerMemory(vm: Interpreter, { blocks, depth, keys }: CompilerNeeds): Ref[] {
  const ndicts = vm.atLeast(12) ? blocks + 6 * depth + 1 : blocks + 5 * depth - 1
  const made: Ref[] = []
  for (let at = 0; at < 2 * blocks + 2; at++) made.push(vm.list([]))
  for (let at = 0; at < ndicts; at++) made.push(vm.dict())
  for (const size of keys) {
    made.push(vm.heap.emptyTupleOf(size), vm.heap.emptyTupleOf(2))
    if (vm.atLeast(9)) made.push(vm.heap.emptyTupleOf(2))
  }
  return made
}

function countBlocks(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0
  let count = 'type' in node && BLOCKS.has(String(node.type)) ? 1 : 0
  for (const child of Object.values(node)) if (typeof child === 'object') count += countBlocks(child)
  return count
}

function depthOf(code: Code): number {
  return 1 + Math.max(0, ...code.consts.map((constant) => (constant.kind === 'code' ? depthOf(constant.code) : 0)))
}

/** Lengths of the tuples that code objects have, equal ones once, by what is in them. */
function keySizes(code: Code, sizes: Map<string, number>): Map<string, number> {
  const note = (kind: string, items: readonly string[]): void => {
    if (items.length > 0) sizes.set(`${kind} ${items.join(' ')}`, items.length)
  }
  note('names', code.names)
  note('names', [...code.varnames, ...code.cellvars, ...code.freevars])
  note('consts', code.consts.map(textOf))
  for (const constant of code.consts) if (constant.kind === 'code') keySizes(constant.code, sizes)
  return sizes
}

function textOf(constant: Constant): string {
  if (constant.kind === 'code') return `code ${constant.code.qualname} ${constant.code.firstLine}`
  return 'value' in constant ? `${constant.kind} ${String(constant.value)}` : constant.kind
}
