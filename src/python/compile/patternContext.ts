import { Op } from '../code/opcodes'
import type { Pattern } from '../syntax/ast'
import { Block } from './blocks'
import type { Compiler } from './compiler'
import { variable } from './names'

/**
 * What a pattern must know of the stack: what it has captured lies below the `onTop` items that are still to be matched, and a failure
 * has to pop all of that. `failPop[n]` is where n items are popped. Source: `pattern_context` in `Python/compile.c`.
 */
export interface PatternContext {
  stores: string[]
  /** A pattern that always matches may stand here. */
  allowIrrefutable: boolean
  failPop: Block[]
  onTop: number
}

/** Where a failure goes that has `pops` items to pop. Source: `ensure_fail_pop`. */
export function failureAt(pc: PatternContext, pops: number): Block {
  while (pc.failPop.length <= pops) pc.failPop.push(new Block())
  return pc.failPop[pops]
}

/** Source: `jump_to_fail_pop`. */
export function fail(c: Compiler, pc: PatternContext, op: number): void {
  c.jump(op, failureAt(pc, pc.onTop + pc.stores.length))
  c.useNew()
}

/** Here failures arrive, each popping what it has to. Source: `emit_and_reset_fail_pop`. */
export function emitFailures(c: Compiler, pc: PatternContext): void {
  if (pc.failPop.length === 0) c.useNew()
  for (let pops = pc.failPop.length - 1; pops >= 0; pops--) {
    c.use(pc.failPop[pops])
    if (pops > 0) c.emit(Op.POP_TOP)
  }
  pc.failPop = []
}

/** Puts the item on top below the `count - 1` items under it. Source: `pattern_helper_rotate`. */
export function rotate(c: Compiler, count: number): void {
  for (let depth = count; depth > 1; depth--) c.emit(Op.SWAP, depth)
}

export function refuseSecondStore(c: Compiler, name: string): Error {
  return c.error(`multiple assignments to name '${name}' in pattern`, c.place)
}

/** Keeps the item on top for a name, or drops it. Source: `pattern_helper_store_name`. */
export function capture(c: Compiler, pc: PatternContext, name: string | null): void {
  if (name === null) {
    c.emit(Op.POP_TOP)
    return
  }
  if (pc.stores.includes(name)) throw refuseSecondStore(c, name)
  rotate(c, pc.onTop + pc.stores.length + 1)
  pc.stores.push(name)
}

export function storeCaptures(c: Compiler, pc: PatternContext): void {
  for (const name of pc.stores) variable(c, name, 'store')
}

export function isWildcard(pattern: Pattern): boolean {
  return pattern.type === 'MatchAs' && pattern.name === null
}

export function isWildcardStar(pattern: Pattern): boolean {
  return pattern.type === 'MatchStar' && pattern.name === null
}
