import { Op } from '../code/opcodes'
import type { Block, Instruction } from './blocks'

function erase(instruction: Instruction): void {
  instruction.op = Op.NOP
  instruction.arg = 0
}

/** A run of SWAPs is a permutation: it is written again with as few of them as that takes. Source: `swaptimize` in `Python/compile.c`. */
function shorten(instructions: Instruction[], start: number): number {
  let end = start
  let depth = 0
  let swaps = 0
  while (end < instructions.length && (instructions[end].op === Op.SWAP || instructions[end].op === Op.NOP)) {
    if (instructions[end].op === Op.SWAP) {
      depth = Math.max(depth, instructions[end].arg)
      swaps++
    }
    end++
  }
  if (swaps < 2) return end
  const stack = Array.from({ length: depth }, (_, index) => index)
  for (const { op, arg } of instructions.slice(start, end)) {
    if (op === Op.SWAP) [stack[0], stack[arg - 1]] = [stack[arg - 1], stack[0]]
  }
  let at = end - 1
  const done = new Set<number>()
  for (let index = 0; index < depth; index++) {
    if (done.has(index) || stack[index] === index) continue
    let other = index
    for (;;) {
      if (other !== 0) {
        instructions[at].op = Op.SWAP
        instructions[at].arg = other + 1
        at--
      }
      if (done.has(other)) break
      done.add(other)
      other = stack[other]
    }
  }
  while (at >= start) erase(instructions[at--])
  return end
}

function stored(instruction: Instruction): number {
  return instruction.op === Op.STORE_FAST ? instruction.arg : -1
}

function isSwappable(op: number): boolean {
  return op === Op.STORE_FAST || op === Op.POP_TOP
}

/** The next instruction that takes one item and could trade places, on the line `line` (any, if −1). Source: `next_swappable_instruction`. */
function nextSwappable(instructions: Instruction[], from: number, line: number): number {
  for (let index = from + 1; index < instructions.length; index++) {
    const { op, place } = instructions[index]
    if (line >= 0 && (place?.line ?? -1) !== line) return -1
    if (op === Op.NOP) continue
    return isSwappable(op) ? index : -1
  }
  return -1
}

/** Exchanges the two takers after the SWAP at `index`, so that it is not needed; false if they cannot be exchanged. */
function apply(instructions: Instruction[], index: number): boolean {
  const first = nextSwappable(instructions, index, -1)
  if (first < 0) return false
  let second = first
  const line = instructions[first].place?.line ?? -1
  for (let count = instructions[index].arg; count > 1; count--) {
    second = nextSwappable(instructions, second, line)
    if (second < 0) return false
  }
  const one = stored(instructions[first])
  const other = stored(instructions[second])
  if (one >= 0 || other >= 0) {
    if (one === other) return false
    for (let between = first + 1; between < second; between++) {
      const store = stored(instructions[between])
      if (store >= 0 && (store === one || store === other)) return false
    }
  }
  erase(instructions[index])
  const kept = instructions[first]
  instructions[first] = instructions[second]
  instructions[second] = kept
  return true
}

/** From the SWAP at `index` backwards. Source: `apply_static_swaps`. */
function applyBackwards(instructions: Instruction[], from: number): void {
  for (let index = from; index >= 0; index--) {
    const { op } = instructions[index]
    if (op === Op.SWAP) {
      if (!apply(instructions, index)) return
    } else if (op !== Op.NOP && !isSwappable(op)) return
  }
}

/**
 * Removes the SWAPs of a block that the order of its stores can express: so `a, b = b, a` stores b first (3.11+).
 */
export function optimizeSwaps(block: Block): void {
  const { instructions } = block
  for (let index = 0; index < instructions.length; index++) {
    if (instructions[index].op !== Op.SWAP) continue
    const end = shorten(instructions, index)
    applyBackwards(instructions, end - 1)
    index = end - 1
  }
}
