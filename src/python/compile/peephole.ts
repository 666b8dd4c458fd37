import { Op } from '../code/opcodes'
import type { Block, Instruction } from './blocks'
import { truth } from './constants'
import type { ConstantTable } from './constantTable'
import { optimizeSwaps } from './swaps'

/** Turns an instruction into one that does nothing. */
function erase(instruction: Instruction): void {
  instruction.op = Op.NOP
  instruction.arg = 0
  instruction.target = null
}

/** What has no place of its own takes that of a NOP before it. Source: `clean_basic_block` in `Python/compile.c`. */
function dropNops(block: Block): void {
  const { instructions } = block
  let kept = 0
  instructions.forEach((instruction, index) => {
    if (instruction.op !== Op.NOP) {
      instructions[kept++] = instruction
      return
    }
    const next = instructions[index + 1] as Instruction | undefined
    const lines = [...(instruction.lines ?? []), ...(instruction.place === null ? [] : [instruction.place.line])]
    if (next === undefined) block.lines.push(...lines)
    else {
      next.place ??= instruction.place
      if (lines.length > 0) next.lines = [...lines, ...(next.lines ?? [])]
    }
  })
  instructions.length = kept
}

/** A constant whose truth is asked at once: the answer is known. */
function foldCondition(constant: Instruction, next: Instruction, table: ConstantTable): void {
  const isTrue = truth(table.list[constant.arg])
  switch (next.op) {
    case Op.POP_JUMP_IF_FALSE:
    case Op.POP_JUMP_IF_TRUE:
      erase(constant)
      if (isTrue === (next.op === Op.POP_JUMP_IF_TRUE)) next.op = Op.JUMP
      else erase(next)
      break
    case Op.JUMP_IF_FALSE_OR_POP:
    case Op.JUMP_IF_TRUE_OR_POP:
      if (isTrue === (next.op === Op.JUMP_IF_TRUE_OR_POP)) next.op = Op.JUMP
      else {
        erase(constant)
        erase(next)
      }
      break
    default:
  }
}

/** `x is None` before a jump is one jump (3.11+). */
function foldNone(instructions: Instruction[], index: number, table: ConstantTable): void {
  const [constant, compare, jump] = instructions.slice(index, index + 3)
  if (jump === undefined || compare.op !== Op.IS_OP || table.list[constant.arg].kind !== 'none') return
  if (jump.op !== Op.POP_JUMP_IF_FALSE && jump.op !== Op.POP_JUMP_IF_TRUE) return
  const ifNone = (jump.op === Op.POP_JUMP_IF_TRUE) === (compare.arg === 0)
  erase(constant)
  erase(compare)
  jump.op = ifNone ? Op.POP_JUMP_IF_NONE : Op.POP_JUMP_IF_NOT_NONE
}

/** A tuple of constants is a constant: a new one each time, to 3.9. Source: `fold_tuple_on_constants`. */
function foldTuple(instructions: Instruction[], index: number, table: ConstantTable, version: number): void {
  const size = instructions[index].arg
  if (size === 0 && version < 10) return
  const parts = instructions.slice(index - size, index)
  if (index < size || parts.some(({ op }) => op !== Op.LOAD_CONST)) return
  const items = parts.map(({ arg }) => table.list[arg])
  if (items.some(({ kind }) => kind === 'code')) return
  parts.forEach(erase)
  instructions[index].op = Op.LOAD_CONST
  instructions[index].arg = version < 10 ? table.append({ kind: 'tuple', items, isFolded: true }) : table.add({ kind: 'tuple', items })
}

/** A tuple that is taken apart at once is not made. */
function foldUnpacking(tuple: Instruction, unpack: Instruction): boolean {
  if (unpack?.op !== Op.UNPACK_SEQUENCE || unpack.arg !== tuple.arg || tuple.arg < 1 || tuple.arg > 3) return false
  erase(tuple)
  if (tuple.arg === 1 || unpack.arg === 1) erase(unpack)
  else unpack.op = Op.SWAP
  return true
}

/** What the order of instructions in one block lets us leave out. Source: `optimize_basic_block` in `Python/compile.c`. */
export function simplify(block: Block, table: ConstantTable, version: number): void {
  dropNops(block)
  const { instructions } = block
  for (let index = 0; index < instructions.length; index++) {
    const instruction = instructions[index]
    const next = instructions[index + 1]
    if (instruction.op === Op.LOAD_CONST && next !== undefined) {
      foldCondition(instruction, next, table)
      if (version >= 11 && instruction.op === Op.LOAD_CONST) foldNone(instructions, index, table)
    } else if (instruction.op === Op.BUILD_TUPLE) {
      if (foldUnpacking(instruction, next)) continue
      foldTuple(instructions, index, table, version)
    } else if (instruction.op === Op.SWAP && instruction.arg === 1) erase(instruction)
    else if (version >= 12 && instruction.op === Op.STORE_FAST && next?.op === Op.STORE_FAST && next.arg === instruction.arg && next.place?.line === instruction.place?.line) {
      instruction.op = Op.POP_TOP
      instruction.arg = 0
    }
  }
  if (version >= 11) optimizeSwaps(block)
  dropNops(block)
}
