import type { Code, Constant } from '../code/code'
import { Op } from '../code/opcodes'
import { type Block, chain } from './blocks'
import { codeKey } from './codeKey'
import { key } from './constants'

/** Constants that one compilation has met: equal ones are one and the same in all its codes. Source: `c_const_cache` in `Python/compile.c`. */
export class ConstantPool {
  private readonly known = new Map<string, Constant>()
  private readonly codes = new Map<string, Code>()

  /** All of them. */
  get all(): Constant[] {
    return [...this.known.values()]
  }

  share(constant: Constant): Constant {
    const name = key(constant)
    const known = this.known.get(name)
    if (known !== undefined) return known
    const shared = constant.kind === 'tuple' ? { ...constant, items: constant.items.map((item) => this.share(item)) } : constant
    this.known.set(name, shared)
    return shared
  }

  /** The code that is equal to this one and came first, or this one. */
  shareCode(code: Code, version: number): Code {
    const name = codeKey(code, version)
    const known = this.codes.get(name)
    if (known === undefined) this.codes.set(name, code)
    return known ?? code
  }
}

/** `co_consts` while it grows. Source: `compiler_add_const` in `Python/compile.c`. */
export class ConstantTable {
  list: Constant[] = []
  private readonly indices = new Map<string, number>()
  private readonly pinned = new Set<number>()

  constructor(private readonly pool: ConstantPool) {}

  /** The index of a constant, which is put at the end if it is new. */
  add(constant: Constant): number {
    const name = key(constant)
    const known = this.indices.get(name)
    if (known !== undefined) return known
    const index = this.list.push(this.pool.share(constant)) - 1
    this.indices.set(name, index)
    return index
  }

  /** As `add`, for a constant that no instruction names but that stays. */
  pin(constant: Constant): void {
    this.pinned.add(this.add(constant))
  }

  /** Puts a constant at the end, be it new or not. */
  append(constant: Constant): number {
    return this.list.push(constant) - 1
  }

  /**
   * Constants that no instruction names any more go: those at the end (3.10, 3.11), or all of them (3.12+). The first stays, as it may be a
   * docstring. Sources: `trim_unused_consts` (3.10), `remove_unused_consts` (3.12) in `Python/compile.c`.
   */
  dropUnused(entry: Block, version: number): void {
    if (version < 10) return
    const used = new Set([0, ...this.pinned])
    const uses = [...chain(entry)].flatMap(({ instructions }) => instructions.filter(({ op }) => op === Op.LOAD_CONST || op === Op.KW_NAMES))
    for (const { arg } of uses) used.add(arg)
    if (version < 12) {
      this.list.length = Math.min(this.list.length, Math.max(...used) + 1)
      return
    }
    const kept = this.list.map((_, index) => index).filter((index) => used.has(index))
    const renumbered = new Map(kept.map((index, position) => [index, position]))
    for (const instruction of uses) instruction.arg = renumbered.get(instruction.arg) ?? instruction.arg
    this.list = kept.map((index) => this.list[index])
  }
}
