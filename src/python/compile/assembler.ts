import { Op } from '../code/opcodes'
import { Block, type Instruction, isExit, isJump, type Place } from './blocks'

/** Takes instructions in the order of the source and keeps them as blocks. Source: `compiler_addop` and its kin in `Python/compile.c`. */
export class Assembler {
  readonly entry = new Block()
  private current = this.entry
  /** What the next instructions stand for; null: nothing in the source. */
  place: Place | null = null
  /** While it is set nothing is kept: what is compiled cannot be reached (to 3.9). */
  silent = false

  emit(op: number, arg = 0): void {
    this.add({ op, arg, target: null, place: this.place, handler: null })
  }

  /** An instruction without a place in the source. */
  emitArtificial(op: number, arg = 0): void {
    this.add({ op, arg, target: null, place: null, handler: null })
  }

  jump(op: number, target: Block): void {
    this.add({ op, arg: 0, target, place: this.place, handler: null })
  }

  jumpArtificial(op: number, target: Block): void {
    this.add({ op, arg: 0, target, place: null, handler: null })
  }

  /** What follows goes into `block`. */
  use(block: Block): void {
    this.current.next = block
    this.current = block
  }

  /** Runs `emit` with another place. */
  at<T>(place: Place | null, emit: () => T): T {
    const outer = this.place
    this.place = place
    const result = emit()
    this.place = outer
    return result
  }

  /** What is compiled here is left out: it has names and constants numbered. */
  discard(emit: () => void): void {
    const { current } = this
    this.current = new Block()
    this.at(this.place, emit)
    this.current = current
  }

  private add(instruction: Instruction): void {
    if (this.silent) return
    const last = this.current.last
    if (last !== undefined && (isJump(last.op) || isExit(last.op))) this.use(new Block())
    this.current.instructions.push(instruction)
  }

  /** Code that can still be running at its end returns None. */
  finish(none: () => number): Block {
    if (this.current.last?.op !== Op.RETURN_VALUE) {
      this.emitArtificial(Op.LOAD_CONST, none())
      this.emitArtificial(Op.RETURN_VALUE)
    }
    return this.entry
  }
}
