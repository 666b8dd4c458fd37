import { O } from '../../index'
import { type Code, type Constant, POSITION } from '../code/code'
import { key, TRUE } from '../compile/constants'
import type { Ref } from '../heap/ref'
import { lengthsOf, setLengths } from '../modules/library/imports/freeObjects'
import { KINDS } from '../modules/library/imports/paths'
import type { Interpreter } from './interpreter'

/** Nodes of the syntax tree that have a block of the symbol table. */
const BLOCKS: ReadonlySet<string> = new Set(['FunctionDef', 'AsyncFunctionDef', 'ClassDef', 'Lambda', 'ListComp', 'SetComp', 'DictComp', 'GeneratorExp'])

/** Statements of which a list of the block keeps word. */
const DIRECTIVES: ReadonlySet<string> = new Set(['Global', 'Nonlocal'])

/** What compiling a program took. */
export interface CompilerNeeds {
  /** Blocks of the symbol table. */
  readonly blocks: number
  /** Code objects inside one another. */
  readonly depth: number
  /** Statements `global` and `nonlocal`. */
  readonly directives: number
  /** Lengths of the tuples in keys of the cache of constants. */
  readonly keys: readonly number[]
  /** Lengths of the tuples of locals' names, which live on. */
  readonly locals: readonly number[]
  /** How many different ones there are of the tables that are bytes. */
  readonly tables: { readonly code: number; readonly lines: number; readonly exceptions: number }
}

/** How the start of a program differs from the start-up image, by minor version. */
interface Start {
  /** Tuples of one and of two items that the image's free lists have too many. */
  readonly kept: readonly [number, number]
  /** What the lists of free objects have more, by the letter of the kind, when the program is compiled. */
  readonly free: Readonly<Record<string, number>>
  /** What generation 0's count is over the image's; and more for each level of code inside code. */
  readonly count: number
  readonly depth: number
}

/**
 * A start-up image was taken when a script of its own had been compiled, and what that had left is in its free lists and counts. MEASURED: what is left
 * between our count and CPython's at the first line of 79 programs is within six of these in nine of ten.
 */
const STARTS: Readonly<Record<number, Start>> = {
  8: { kept: [0, 0], free: { B: 1, E: 1, I: 1, l: 1, d: 2, f: 1 }, count: 3, depth: 1 },
  10: { kept: [5, 5], free: { B: 1, E: 1, N: -1, d: 2, f: 1 }, count: -18, depth: 0 },
  11: { kept: [0, 9], free: { A: -1, B: 1, F: 1, N: -1, l: 1, d: 2 }, count: -10, depth: 4 },
  12: { kept: [0, 0], free: { A: -1, B: 1, F: 1, G: -1, l: 1, d: 1 }, count: 6, depth: 2 },
  13: { kept: [0, 0], free: { A: 1, B: 1, F: 1, l: 1, d: 1 }, count: 8, depth: 0 },
}

/** Before the program is compiled. */
export function beginMain(vm: Interpreter): void {
  STARTS[vm.version[1]]?.kept.forEach((kept, at) => {
    for (let taken = 0; taken < kept; taken++) if (vm.lab.freeLists.length[vm.heap.cache(`tuple ${at + 1}`)] > 0) vm.heap.emptyTupleOf(at + 1)
  })
}

/** It is compiled: its first line is next. */
export function mainCompiled(vm: Interpreter, code: Code): void {
  const start = STARTS[vm.version[1]]
  if (start === undefined) return
  const { gc } = vm.lab
  const count = [...gc.count]
  const lengths = lengthsOf(vm).map((length, kind) => Math.max(length + (start.free[KINDS[kind]] ?? 0), 0))
  setLengths(
    vm,
    lengths,
    Array.from(KINDS, () => []),
  )
  vm.heap.perform(O.COUNTS_SET, Math.max(count[0] + start.count + start.depth * (depthOf(code) - 1), 0), count[1], count[2])
}

export function compilerNeeds(tree: unknown, code: Code): CompilerNeeds {
  const codes = allCodes(code)
  const different = (text: (code: Code) => string): number => new Set(codes.map(text)).size
  return {
    blocks: 1 + countNodes(tree, BLOCKS),
    directives: countNodes(tree, DIRECTIVES),
    depth: depthOf(code),
    keys: [...cachedConstants(code, new Map()).values()].flatMap(keyTuples),
    locals: localTuples(codes),
    tables: { code: different(({ code }) => code.join(' ')), lines: different(linesOf), exceptions: different(({ exceptions }) => JSON.stringify(exceptions)) },
  }
}

/**
 * The containers that CPython's compiler has at the same time, and lets go of: the free lists keep what they have room for, and generation 0 has
 * counted what was new. Each block of the symbol table has a dict and two lists, each unit that is compiled (with those around it) its dicts, and each
 * constant, each tuple of a code object, from 3.10 on its tables of bytes too, a key in the cache of constants. What they hold is not modelled.
 *
 * Source: `ste_new`, `symtable_record_directive` in `Python/symtable.c`, `compiler_enter_scope`, `merge_const_one`, `_PyCode_ConstantKey`; numbers MEASURED:
 * what 58 kinds of statements, 8, 16 and 40 of each, add to generation 0's count
 */
export function compilerMemory(vm: Interpreter, { blocks, directives, depth, keys, locals, tables }: CompilerNeeds): Ref[] {
  const ndicts = vm.atLeast(12) ? blocks + 6 * depth + 1 : blocks + 5 * depth - 1
  const made: Ref[] = []
  for (let at = 0; at < 2 * blocks + 2 + directives; at++) made.push(vm.list([]))
  for (let at = 0; at < ndicts; at++) made.push(vm.dict())
  const tuples = [...keys, ...locals]
  for (let at = 0; at < directives; at++) tuples.push(3)
  if (vm.atLeast(10)) for (let at = 0; at < tables.code + tables.lines + (vm.atLeast(11) ? tables.exceptions : 0); at++) tuples.push(2)
  for (const size of tuples) made.push(vm.heap.emptyTupleOf(size))
  return made
}

/** Lengths of the tuples of locals' names, equal ones once; one that names globals or attributes as well, or is a constant, is the same tuple, which is an object of ours. */
function localTuples(codes: readonly Code[]): number[] {
  const constants = codes.flatMap(({ consts }) =>
    consts.flatMap((constant) => (constant.kind === 'tuple' ? [constant.items.map((item) => ('value' in item ? String(item.value) : item.kind)).join(' ')] : [])),
  )
  const known = new Set([...codes.map(({ names }) => names.join(' ')), ...constants])
  const lengths: number[] = []
  for (const { varnames, cellvars, freevars } of codes) {
    const names = [...varnames, ...cellvars, ...freevars]
    const text = names.join(' ')
    if (names.length > 0 && !known.has(text)) lengths.push(names.length)
    known.add(text)
  }
  return lengths
}

function allCodes(code: Code): Code[] {
  return [code, ...code.consts.flatMap((constant) => (constant.kind === 'code' ? allCodes(constant.code) : []))]
}

/** The table of lines as far as it tells two pieces of code apart. */
function linesOf({ positions, firstLine }: Code): string {
  return Array.from(positions, (value, at) => (at % POSITION < 2 ? value - firstLine : value)).join(' ')
}

function countNodes(node: unknown, types: ReadonlySet<string>): number {
  if (typeof node !== 'object' || node === null) return 0
  let count = 'type' in node && types.has(String(node.type)) ? 1 : 0
  for (const child of Object.values(node)) if (typeof child === 'object') count += countNodes(child, types)
  return count
}

function depthOf(code: Code): number {
  return 1 + Math.max(0, ...code.consts.map((constant) => (constant.kind === 'code' ? depthOf(constant.code) : 0)))
}

/**
 * What is in the cache of constants: the constants of all code, what is in them, tuples of names, and tuples of constants, with all that is in these once more
 * as a part of their key. Equal ones are there once.
 */
function cachedConstants(code: Code, cached: Map<string, Constant>): Map<string, Constant> {
  const note = (constant: Constant): void => {
    if (constant.kind === 'code') cachedConstants(constant.code, cached)
    else cached.set(key(constant), constant)
    // Another pair is left of making it.
    if (constant.kind === 'frozenset') cached.set(`made ${key(constant)}`, TRUE)
    if (constant.kind === 'tuple' || constant.kind === 'frozenset') constant.items.forEach(note)
  }
  const noteNames = (names: readonly string[]): void => {
    const tuple: Constant = { kind: 'tuple', items: names.map((value) => ({ kind: 'str', value })) }
    if (names.length > 0) cached.set(key(tuple), tuple)
  }
  code.consts.forEach(note)
  noteNames(code.names)
  noteNames([...code.varnames, ...code.cellvars, ...code.freevars])
  if (code.consts.length > 0) cached.set(`constants ${code.consts.map(textOf).join(' ')}`, { kind: 'tuple', items: code.consts })
  return cached
}

/** The tuples that make the key of a constant. Source: `_PyCode_ConstantKey`. */
function keyTuples(constant: Constant): number[] {
  switch (constant.kind) {
    case 'tuple':
      return [...(constant.items.length === 0 ? [] : [constant.items.length]), 2, ...constant.items.flatMap(keyTuples)]
    case 'frozenset':
      return [2, ...constant.items.flatMap(keyTuples)]
    case 'true':
    case 'false':
    case 'bytes':
    case 'float':
    case 'complex':
      return [2]
    default:
      return []
  }
}

function textOf(constant: Constant): string {
  return constant.kind === 'code' ? `code ${constant.code.qualname} ${constant.code.firstLine}` : key(constant)
}
