import { type Code, CodeFlag, type Constant, POSITION } from '../../code/code'
import { Op } from '../../code/opcodes'
import { key } from '../../compile/constants'
import type { CompilerNotes } from '../../compile/errors'

/** What compiling a program takes of the collector's objects. */
export interface CompilerNeeds {
  /** Blocks of the symbol table. */
  readonly blocks: number
  /** Code objects inside one another. */
  readonly depth: number
  /** Lists besides those of blocks: of blocks with statements `global` and `nonlocal`, of inlined comprehensions inside one another. */
  readonly lists: number
  /** Dicts besides those of blocks and code objects: one, while 3.13 inlines a comprehension, or 3.12 one in the body of a class. */
  readonly dicts: number
  /** How many tuples of each length are there at one time, besides those that stay: length, number. */
  readonly tuples: readonly (readonly [number, number])[]
  /** Lengths of tuples that are there once more as long as the syntax tree is. */
  readonly again: readonly number[]
}

/** Names of a code's locals, one list for each tuple that CPython's code object has of them. */
export function localNames({ varnames, cellvars, freevars }: Code, minor: number): (readonly string[])[] {
  return minor < 11 ? [varnames, freevars, cellvars] : [[...varnames, ...cellvars.filter((name) => !varnames.includes(name)), ...freevars]]
}

/** A tuple of names as a constant. */
export function namesTuple(names: readonly string[]): Constant {
  return { kind: 'tuple', items: names.map((value) => ({ kind: 'str', value })) }
}

/**
 * Births and deaths of tuples while a program is compiled, by length: the compiler's cache of constants, whose keys are tuples; what is built only to be
 * found there already; the tuples of code objects, in the order in which they are made.
 *
 * Source: `_PyCode_ConstantKey`, `merge_consts_recursive`, `merge_const_one`, `makecode`, `assemble` in `Python/compile.c` and `Python/assemble.c`
 */
class Tuples {
  private readonly live: number[] = []
  private readonly most: number[] = []
  /** Those that are there when it is over. */
  private readonly stay: number[] = []
  private readonly cached = new Set<string>()
  private readonly compiled = new Set<Code>()
  /** What the syntax tree has: these objects are there before they are asked for. */
  private readonly ofTree = new Map<string, number>()

  constructor(private readonly minor: number) {}

  private birth(length: number): void {
    if (length === 0) return
    const live = (this.live[length] ?? 0) + 1
    this.live[length] = live
    if (live > (this.most[length] ?? 0)) this.most[length] = live
  }

  private births(lengths: readonly number[]): void {
    for (const length of lengths) this.birth(length)
  }

  private deaths(lengths: readonly number[]): void {
    for (const length of lengths) if (length > 0) this.live[length]--
  }

  private remains(length: number): void {
    this.stay[length] = (this.stay[length] ?? 0) + 1
  }

  /** Is it in the cache from now on, and was not before? What is made of its key stays or dies accordingly. */
  private cache(constant: Constant): boolean {
    const lengths = keyTuples(constant)
    const name = key(constant)
    this.births(lengths)
    if (constant.kind === 'frozenset') this.passing(constant.items.length)
    if (!this.cached.has(name)) {
      this.cached.add(name)
      return true
    }
    this.deaths(lengths)
    return false
  }

  private passing(length: number): void {
    this.birth(length)
    this.deaths([length])
  }

  /** The optimiser of the syntax tree comes first. */
  tree(folded: readonly Constant[]): number[] {
    const again: number[] = []
    for (const constant of folded) {
      if (constant.kind !== 'tuple' && constant.kind !== 'frozenset') continue
      const { length } = constant.items
      if (constant.kind === 'frozenset') {
        this.passing(length)
        continue
      }
      if (length === 0) continue
      const name = key(constant)
      const known = this.ofTree.get(name) ?? 0
      this.ofTree.set(name, known + 1)
      this.birth(length)
      if (known > 0) again.push(length)
    }
    return again
  }

  /** Source: `compiler_add_const`. */
  private constant(constant: Constant): void {
    if (constant.kind === 'code') {
      this.code(constant.code)
      return
    }
    const isTuple = constant.kind === 'tuple' && constant.items.length > 0
    const isNew = isTuple && !this.ofTree.has(key(constant))
    if (isTuple && isNew) this.birth(constant.items.length)
    if (isTuple && isFolded(constant)) {
      this.remains(constant.items.length)
      return
    }
    if (this.cache(constant)) {
      if (isTuple) this.remains(constant.items.length)
      if (constant.kind === 'tuple' || constant.kind === 'frozenset') this.parts(constant.items, constant.kind === 'frozenset')
    } else if (isNew && constant.kind === 'tuple') this.deaths([constant.items.length])
  }

  private parts(items: readonly Constant[], isSet: boolean): void {
    if (isSet) this.birth(items.length)
    for (const item of items) {
      if (!this.cache(item) || (item.kind !== 'tuple' && item.kind !== 'frozenset')) continue
      if (item.kind === 'tuple' && item.items.length > 0) this.remains(item.items.length)
      this.parts(item.items, item.kind === 'frozenset')
    }
    if (isSet) this.deaths([items.length])
  }

  /** A tuple of code, that was built, is put into the cache, or dies for the one that is there. */
  private merge(constant: Constant, length: number): void {
    if (this.cache(constant)) {
      if (length > 0) this.remains(length)
    } else this.deaths([length])
  }

  private tables(code: Code): void {
    if (this.minor >= 11) this.table(`exceptions ${exceptionsOf(code, this.minor)}`)
    this.table(`lines ${linesOf(code, this.minor)}`)
    this.table(`code ${code.code.join(' ')}`)
  }

  /** The tables of a code that are bytes have keys, too. Equal ones are told by their text. */
  private table(text: string): void {
    this.birth(2)
    if (this.cached.has(text)) this.deaths([2])
    else this.cached.add(text)
  }

  code(code: Code, others: readonly Constant[] = []): void {
    if (this.compiled.has(code)) return
    this.compiled.add(code)
    const { minor } = this
    for (const constant of code.consts) if (!isFolded(constant)) this.constant(constant)
    for (const constant of others) if (constant.kind !== 'code' && !isFolded(constant) && !this.cached.has(key(constant))) this.constant(constant)
    if (minor >= 10) this.tables(code)
    const locals = localNames(code, minor)
    const consts: Constant = { kind: 'tuple', items: code.consts }
    if (minor < 11) {
      const [varnames, freevars, cellvars] = locals
      const all = [code.names, varnames, cellvars, freevars]
      this.births(all.map(({ length }) => length))
      for (const names of all) this.merge(namesTuple(names), names.length)
      for (const constant of code.consts) if (isFolded(constant)) this.constant(constant)
      this.birth(code.consts.length)
      this.merge(consts, code.consts.length)
    } else {
      this.birth(code.names.length)
      this.merge(namesTuple(code.names), code.names.length)
      this.birth(code.consts.length)
      this.merge(consts, code.consts.length)
      this.birth(locals[0].length)
      this.merge(namesTuple(locals[0]), locals[0].length)
    }
    for (const constant of code.consts) if (constant.kind === 'frozenset') this.passing(constant.items.length)
  }

  /** Statements `global` and `nonlocal` are written down by the symbol table, name by name. */
  directives(names: number): void {
    for (let at = 0; at < names; at++) this.birth(this.minor < 10 ? 3 : 5)
  }

  /** How many there were besides those that stay. */
  besides(): [number, number][] {
    return this.most.flatMap((most, length): [number, number][] => (most > (this.stay[length] ?? 0) ? [[length, most - (this.stay[length] ?? 0)]] : []))
  }
}

/** What compiling takes: `notes` is what the compiler said of it. */
export function compilerNeeds(tree: unknown, code: Code, notes: CompilerNotes, minor: number): CompilerNeeds {
  const tuples = new Tuples(minor)
  const again = tuples.tree(notes.folded)
  const directives = directivesOf(tree)
  tuples.directives(directives.names)
  tuples.code(code, notes.constants)
  const inlined = minor > 11 ? inlinedLists(tree, 0) : 0
  const dicts = minor > 12 ? Number(inlines(tree)) : minor === 12 ? Number(inlinesInClass(tree, false)) : 0
  return { blocks: notes.blocks, depth: depthOf(code), lists: directives.blocks + inlined, dicts, tuples: tuples.besides(), again }
}

/** The peephole optimiser made it (to 3.9): it is not in the cache. */
function isFolded(constant: Constant): boolean {
  return constant.kind === 'tuple' && constant.isFolded === true
}

/** The tuples that make the key of a constant, in order. */
function keyTuples(constant: Constant): number[] {
  switch (constant.kind) {
    case 'tuple':
      return [constant.items.length, ...constant.items.flatMap(keyTuples), 2]
    case 'frozenset':
      return [...constant.items.flatMap(keyTuples), 2]
    case 'true':
    case 'false':
    case 'bytes':
      return [2]
    case 'float':
      return [Object.is(constant.value, -0) ? 3 : 2]
    case 'complex':
      return [Object.is(constant.real ?? 0, -0) || Object.is(constant.imag, -0) ? 3 : 2]
    default:
      return []
  }
}

/** The table of lines as far as it tells two pieces of code apart; an instruction of no line is one of no line in each. */
function linesOf({ positions, firstLine }: Code, minor: number): string {
  const isLine = (at: number) => at % POSITION === 0 || (at % POSITION === 1 && minor > 10)
  return Array.from(positions, (value, at) => (isLine(at) && value >= 0 ? value - firstLine : minor < 11 ? '' : value)).join(' ')
}

/**
 * The table of exceptions. From 3.12 on there are entries that our code does without: for an inlined comprehension, which begins where it puts a local away,
 * and for StopIteration in all of a generator.
 */
function exceptionsOf({ exceptions, code, flags }: Code, minor: number): string {
  const inlined = Array.from(code.keys()).filter((at) => at % 2 === 0 && code[at] === Op.LOAD_FAST_AND_CLEAR)
  const whole = minor > 11 && (flags & CodeFlag.SUSPENDS) !== 0 ? code.length : 0
  return JSON.stringify([exceptions, inlined, whole])
}

function depthOf(code: Code): number {
  return 1 + Math.max(0, ...code.consts.map((constant) => (constant.kind === 'code' ? depthOf(constant.code) : 0)))
}

const INLINED: ReadonlySet<string> = new Set(['ListComp', 'SetComp', 'DictComp'])
const SCOPES: ReadonlySet<string> = new Set(['FunctionDef', 'AsyncFunctionDef', 'ClassDef', 'Lambda', 'GeneratorExp'])

/**
 * From 3.12 on a comprehension inside another scope has a list as long as it is compiled, but for what it walks over first; each code has one at its end.
 * How many more there are at one time than the one that each program has.
 */
function inlinedLists(node: unknown, open: number): number {
  if (typeof node !== 'object' || node === null) return 0
  const type = 'type' in node ? String(node.type) : ''
  const isInlined = INLINED.has(type)
  const inside = open + Number(isInlined)
  const first = isInlined && 'generators' in node && Array.isArray(node.generators) ? node.generators[0].iter : null
  let most = Math.max(inside - 1, SCOPES.has(type) ? inside : 0, 0)
  for (const child of Object.values(node)) {
    if (Array.isArray(child) && first !== null && child[0]?.iter === first) {
      const [{ iter, ...rest }, ...others] = child
      most = Math.max(most, inlinedLists(iter, open), inlinedLists(rest, inside), inlinedLists(others, inside))
    } else if (typeof child === 'object') most = Math.max(most, inlinedLists(child, inside))
  }
  return most
}

/** Is there a comprehension (but no generator) in this part of a syntax tree? */
function inlines(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false
  return ('type' in node && INLINED.has(String(node.type))) || Object.values(node).some(inlines)
}

/** Source: `push_inlined_comprehension_state` */
function inlinesInClass(node: unknown, isClass: boolean): boolean {
  if (typeof node !== 'object' || node === null) return false
  const type = 'type' in node ? String(node.type) : ''
  if (isClass && INLINED.has(type)) return true
  const inside = type === 'ClassDef' || (isClass && !SCOPES.has(type))
  return Object.values(node).some((child) => inlinesInClass(child, inside))
}

/** Nodes of the syntax tree that are a block with statements. */
const BLOCKS: ReadonlySet<string> = new Set(['FunctionDef', 'AsyncFunctionDef', 'ClassDef'])

function directivesOf(tree: unknown): { names: number; blocks: number } {
  const blocks = new Set<unknown>()
  let names = 0
  const walk = (node: unknown, block: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const type = 'type' in node ? String(node.type) : ''
    if ((type === 'Global' || type === 'Nonlocal') && 'names' in node && Array.isArray(node.names)) {
      blocks.add(block)
      names += node.names.length
      return
    }
    const inner = BLOCKS.has(type) ? node : block
    for (const child of Object.values(node)) if (typeof child === 'object') walk(child, inner)
  }
  walk(tree, null)
  return { names, blocks: blocks.size }
}
