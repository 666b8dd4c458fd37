import type { Position, Stmt } from '../syntax/ast'
import { Assembler } from './assembler'
import type { Block } from './blocks'
import { type ConstantPool, ConstantTable } from './constantTable'
import { Def, type Scope, Where } from './scope'

/** What code is inside of, innermost last, and what leaving it takes. Source: `struct fblockinfo` in `Python/compile.c`. */
export type Frame =
  | { kind: 'while' | 'for'; start: Block; exit: Block }
  | { kind: 'try' | 'handler' | 'finallyEnd' | 'value' }
  /** The handlers of `except*`, which nothing leaves but their end. */
  | { kind: 'starHandlers' }
  | { kind: 'finally'; body: readonly Stmt[] }
  | { kind: 'with'; place: Position; isAsync: boolean }
  | { kind: 'handlerCleanup'; name: string | null }

/** The names that a code numbers, in the order in which it meets them. */
export class NameTable {
  readonly list: string[]
  private readonly indices: Map<string, number>

  constructor(names: readonly string[] = []) {
    this.list = [...names]
    this.indices = new Map(names.map((name, index) => [name, index]))
  }

  index(name: string): number {
    const known = this.indices.get(name)
    if (known !== undefined) return known
    this.indices.set(name, this.list.length)
    return this.list.push(name) - 1
  }

  has(name: string): boolean {
    return this.indices.has(name)
  }
}

/** Cells in the order in which they are made: sorted; parameters come first, as parameters are ordered (3.11+). */
function cellNames(scope: Scope, version: number): string[] {
  const names = scope.sorted(Where.CELL, Def.COMPREHENSION_CELL)
  const first = version >= 11 ? scope.parameters.filter((name) => names.includes(name)) : []
  return [...first, ...names.filter((name) => !first.includes(name)), ...(scope.needsClassCell ? ['__class__'] : []), ...(scope.needsClassDict ? ['__classdict__'] : [])]
}

/** One code while it is made. Source: `struct compiler_unit` in `Python/compile.c`. */
export class Unit {
  readonly assembler = new Assembler()
  readonly consts: ConstantTable
  readonly names = new NameTable()
  readonly varnames: NameTable
  readonly cellvars: NameTable
  readonly freevars: NameTable
  readonly frames: Frame[] = []
  /** How many comprehensions that are part of this code are open (3.12+). */
  inlined = 0
  /** Names outside of functions that such a comprehension has as fast locals. */
  readonly fastNames = new Set<string>()
  /** Attributes that methods of this class assign to self (3.13+). */
  readonly staticAttributes = new Set<string>()
  argcount = 0
  posonlyargcount = 0
  kwonlyargcount = 0

  constructor(
    readonly scope: Scope,
    readonly name: string,
    readonly qualname: string,
    readonly firstLine: number,
    readonly parent: Unit | null,
    pool: ConstantPool,
    version: number,
  ) {
    this.consts = new ConstantTable(pool)
    this.varnames = new NameTable(scope.parameters)
    this.cellvars = new NameTable(cellNames(scope, version))
    this.freevars = new NameTable(scope.sorted(Where.FREE, Def.FREE_CLASS))
  }

  /** Index of a cell: cellvars are counted first, then freevars. */
  cellIndex(name: string): number {
    return this.cellvars.has(name) ? this.cellvars.index(name) : this.cellvars.list.length + this.freevars.index(name)
  }
}
