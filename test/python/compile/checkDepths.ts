import type { Code } from '../../../src/python/code/code'
import { Op } from '../../../src/python/code/opcodes'
import { effect, jumpEffect } from '../../../src/python/compile/effects'
import { OP_NAMES } from '../../../src/python/compile/opnames'

const ENDS: readonly number[] = [Op.RETURN_VALUE, Op.RAISE_VARARGS, Op.RERAISE, Op.JUMP, Op.JUMP_NO_INTERRUPT]

function jumps(op: number): boolean {
  return (op >= Op.JUMP && op <= Op.JUMP_IF_TRUE_OR_POP) || op === Op.FOR_ITER || op === Op.SEND || op === Op.JUMP_NO_INTERRUPT
}

/** Walks every path through a code, and the codes in it: wherever paths join the stack is as deep on each, and never less than empty. Gives what is wrong. */
export function checkDepths(code: Code): string[] {
  const size = code.code.length / 2
  const depths = new Array<number>(size).fill(-1)
  const wrong: string[] = []
  const left: number[] = []
  const lead = (index: number, depth: number, from: number) => {
    const at = `${code.qualname} ${from} (${OP_NAMES[code.code[2 * from]]}) → ${index}`
    if (index < 0 || index >= size) wrong.push(`${at}: outside`)
    else if (depth < 0 || depth > code.stacksize) wrong.push(`${at}: depth ${depth} of ${code.stacksize}`)
    else if (depths[index] === -1) {
      depths[index] = depth
      left.push(index)
    } else if (depths[index] !== depth) wrong.push(`${at}: depth ${depth}, before ${depths[index]}`)
  }
  lead(0, 0, 0)
  for (let index = left.pop(); index !== undefined; index = left.pop()) {
    const op = code.code[2 * index]
    const arg = code.code[2 * index + 1]
    const after = depths[index] + effect(op, arg)
    if (after < 0) wrong.push(`${code.qualname} ${index} (${OP_NAMES[op]}): depth ${after}`)
    if (op === Op.RETURN_VALUE && after !== 0) wrong.push(`${code.qualname} ${index}: ${after} items are left at the return`)
    if (jumps(op)) lead(arg, depths[index] + jumpEffect(op, arg), index)
    if (!ENDS.includes(op)) lead(index + 1, after, index)
    for (const { start, end, target, depth } of code.exceptions) {
      if (index < start || index >= end) continue
      if (depth > depths[index]) wrong.push(`${code.qualname} ${index}: the handler cuts to ${depth}, but there are ${depths[index]}`)
      lead(target, depth + 1, index)
    }
  }
  return [...wrong, ...code.consts.flatMap((constant) => (constant.kind === 'code' ? checkDepths(constant.code) : []))]
}
