import { Op } from '../code/opcodes'
import type { Position } from '../syntax/ast'

/**
 * Instructions that exist only while code is made: they open and close the range of an exception handler. What an exception finds on the
 * stack is what was there at the opening (below the result of `__enter__` for WITH), and then the exception.
 */
export const enum Pseudo {
  SETUP_FINALLY = 1000,
  SETUP_CLEANUP = 1001,
  SETUP_WITH = 1002,
  POP_BLOCK = 1003,
}

/** Where an instruction stands, without the names of a node. */
export type Place = Readonly<Pick<Position, 'line' | 'column' | 'endLine' | 'endColumn'>>

export interface Instruction {
  op: number
  arg: number
  /** Of a jump, or of the opening of a handler. */
  target: Block | null
  /** null: no line of the source stands for it. */
  place: Place | null
  /** The handler that an exception of this instruction goes to. */
  handler: Block | null
  /** Lines of what was left out in front of it. */
  lines?: number[]
}

/** A basic block: nothing jumps into it but to its start, nothing leaves it but at its end. Source: `basicblock` in `Python/compile.c`. */
export class Block {
  private static made = 0
  /** Blocks are counted as they are made. */
  readonly id = Block.made++
  readonly instructions: Instruction[] = []
  /** Lines of what was left out at its end. */
  lines: number[] = []
  /** The one that follows in the code. */
  next: Block | null = null
  /** Depth of the stack at the start; −1 while unknown. */
  depth = -1
  /** The handlers around the start, outermost first; null while unknown. */
  handlers: Block[] | null = null
  reachable = false
  /** Nothing but exceptions leads here. */
  cold = false
  predecessors = 0
  /** Index of the first instruction in the finished code. */
  offset = 0

  get last(): Instruction | undefined {
    return this.instructions[this.instructions.length - 1]
  }

  /** Does control reach the block that follows? */
  get fallsThrough(): boolean {
    const last = this.last
    return last === undefined || !endsBlock(last.op)
  }

  /** Does the code end here, without a line of the source for it? */
  get isBareExit(): boolean {
    return this.isExit && this.instructions.every(({ place }) => place === null)
  }

  /** Does the code end here, by return or by exception? */
  get isExit(): boolean {
    const last = this.last
    return last !== undefined && isExit(last.op)
  }
}

export function isJump(op: number): boolean {
  return (op >= Op.JUMP && op <= Op.JUMP_IF_TRUE_OR_POP) || op === Op.FOR_ITER || op === Op.SEND || op === Op.JUMP_NO_INTERRUPT
}

export function isSetup(op: number): boolean {
  return op === Pseudo.SETUP_FINALLY || op === Pseudo.SETUP_CLEANUP || op === Pseudo.SETUP_WITH
}

export function isUnconditionalJump(op: number): boolean {
  return op === Op.JUMP || op === Op.JUMP_NO_INTERRUPT
}

export function isExit(op: number): boolean {
  return op === Op.RETURN_VALUE || op === Op.RAISE_VARARGS || op === Op.RERAISE
}

/** Control never goes on to the next instruction. */
export function endsBlock(op: number): boolean {
  return isExit(op) || isUnconditionalJump(op)
}

export function* chain(entry: Block): Generator<Block> {
  for (let block: Block | null = entry; block !== null; block = block.next) yield block
}

export function copyOf(instruction: Instruction): Instruction {
  return { ...instruction }
}
