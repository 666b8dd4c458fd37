import { type ExceptionEntry, POSITION } from '../code/code'
import { Op } from '../code/opcodes'
import { Block, chain, type Instruction, isJump, isSetup, Pseudo } from './blocks'
import { effect, jumpEffect } from './effects'

/** Tells every instruction which handler its exceptions go to. Source: `label_exception_targets` in `Python/compile.c`. */
export function labelHandlers(entry: Block): void {
  entry.handlers = []
  const left = [entry]
  const lead = (target: Block | null, handlers: Block[]) => {
    if (target === null || target.handlers !== null) return
    target.handlers = [...handlers]
    left.push(target)
  }
  for (let block = left.pop(); block !== undefined; block = left.pop()) {
    const open = [...(block.handlers ?? [])]
    for (const instruction of block.instructions) {
      const { op, target } = instruction
      if (isSetup(op)) {
        lead(target, open)
        if (target !== null) open.push(target)
      } else if (op === Pseudo.POP_BLOCK) open.pop()
      else {
        instruction.handler = open[open.length - 1] ?? null
        lead(target, open)
      }
    }
    if (block.fallsThrough) lead(block.next, open)
  }
}

/** Finds the depth of the stack at the start of each block; gives the greatest. Source: `stackdepth` in `Python/compile.c`. */
export function measure(entry: Block): number {
  let greatest = 0
  entry.depth = 0
  const left = [entry]
  const lead = (target: Block | null, depth: number) => {
    greatest = Math.max(greatest, depth)
    if (target === null || target.depth >= 0) return
    target.depth = depth
    left.push(target)
  }
  for (let block = left.pop(); block !== undefined; block = left.pop()) {
    let { depth } = block
    for (const { op, arg, target } of block.instructions) {
      if (target !== null) lead(target, depth + jumpEffect(op, arg))
      depth += effect(op, arg)
      greatest = Math.max(greatest, depth)
    }
    if (block.fallsThrough) lead(block.next, depth)
  }
  return greatest
}

/**
 * `co_stacksize`. From 3.11 on CPython's stack has room for what ours has no need of: where an instruction was (`lasti`), with the exception in handlers
 * that raise it again, and from 3.12 on the handlers around a generator and around `yield from`. Depths of blocks are known already.
 */
export function statedSize(entry: Block, greatest: number, version: number, generator: boolean): number {
  if (version < 11) return greatest
  let most = version >= 12 && generator ? Math.max(greatest, 2) : greatest
  const found = new Map<Block, number>([[entry, 0]])
  const left = [entry]
  let handlers: [Block, number][] = []
  const lead = (target: Block | null, depth: number) => {
    most = Math.max(most, depth)
    if (target === null || found.has(target)) return
    found.set(target, depth)
    left.push(target)
  }
  const pass = (block: Block) => {
    let depth = found.get(block) ?? 0
    for (const { op, arg, target } of block.instructions) {
      if (version >= 12 && op === Op.SEND) most = Math.max(most, depth + 1)
      if (target !== null && isSetup(op)) handlers.push([target, depth + jumpEffect(op, arg) + (op === Pseudo.SETUP_FINALLY ? 0 : 1)])
      else if (target !== null) lead(target, depth + jumpEffect(op, arg))
      depth += effect(op, arg)
      most = Math.max(most, depth)
    }
    if (block.fallsThrough) lead(block.next, depth)
  }
  // Handlers come behind the orderly course: where they meet it, its depth is the one.
  while (left.length > 0) {
    for (let block = left.pop(); block !== undefined; block = left.pop()) pass(block)
    const waiting = handlers
    handlers = []
    for (const [handler, depth] of waiting) lead(handler, depth)
  }
  return most
}

/** Handlers, and what only they lead to, stand after everything else (3.12+). Source: `push_cold_blocks_to_end` in `Python/flowgraph.c`. */
export function moveColdBlocks(entry: Block): void {
  const warm = new Set([entry])
  for (const block of warm) {
    if (block.fallsThrough && block.next !== null) warm.add(block.next)
    for (const { op, target } of block.instructions) if (target !== null && isJump(op)) warm.add(target)
  }
  let warmEnd: Block | null = null
  const cold: Block[] = []
  for (const block of [...chain(entry)]) {
    if (warm.has(block)) {
      if (warmEnd !== null) warmEnd.next = block
      warmEnd = block
      continue
    }
    cold.push(block)
    if (block.fallsThrough && block.next !== null && warm.has(block.next)) {
      const jump = new Block()
      jump.instructions.push({ op: Op.JUMP, arg: 0, target: block.next, place: null, handler: null })
      cold.push(jump)
    }
  }
  let end = warmEnd ?? entry
  for (const block of cold) {
    end.next = block
    end = block
  }
  end.next = null
}

const INVERSE = new Map<number, number>([
  [Op.POP_JUMP_IF_FALSE, Op.POP_JUMP_IF_TRUE],
  [Op.POP_JUMP_IF_TRUE, Op.POP_JUMP_IF_FALSE],
  [Op.POP_JUMP_IF_NONE, Op.POP_JUMP_IF_NOT_NONE],
  [Op.POP_JUMP_IF_NOT_NONE, Op.POP_JUMP_IF_NONE],
])

/** A conditional jump backwards is one around a jump backwards, which may be interrupted (3.12+). Source: `normalize_jumps` in `Python/flowgraph.c`. */
export function normalizeJumps(entry: Block): void {
  const seen = new Set<Block>()
  for (const block of chain(entry)) {
    seen.add(block)
    const { last } = block
    const inverse = INVERSE.get(last?.op ?? -1)
    if (last === undefined || inverse === undefined || last.target === null || !seen.has(last.target)) continue
    const back = new Block()
    back.instructions.push({ op: Op.JUMP, arg: 0, target: last.target, place: last.place, handler: last.handler })
    back.next = block.next
    last.op = inverse
    last.target = block.next
    block.next = back
  }
}

/** The finished instructions. */
export interface Layout {
  readonly code: Int32Array
  readonly positions: Int32Array
  readonly exceptions: readonly ExceptionEntry[]
  readonly marks: Record<number, readonly number[]>
}

function remains(op: number): boolean {
  return op !== Op.NOP && op < Pseudo.SETUP_FINALLY
}

/** Gives every block its index; the number of instructions. */
function number(entry: Block): number {
  let size = 0
  for (const block of chain(entry)) {
    block.offset = size
    size += block.instructions.filter(({ op }) => remains(op)).length
  }
  return size
}

/** Writes blocks one after the other. Source: `assemble` in `Python/compile.c`. */
export function layOut(entry: Block): Layout {
  const size = number(entry)
  const code = new Int32Array(2 * size)
  const positions = new Int32Array(POSITION * size)
  const exceptions: { start: number; end: number; target: number; depth: number }[] = []
  let at = 0
  let open: Block | null = null
  const marks: Record<number, readonly number[]> = {}
  let lines: number[] = []
  const write = ({ op, arg, target, place, handler, lines: own }: Instruction): void => {
    if (own !== undefined) lines.push(...own)
    if (!remains(op)) {
      if ((op === Op.NOP || op === Pseudo.SETUP_FINALLY) && place !== null) lines.push(place.line)
      return
    }
    if (lines.some((line) => line !== place?.line)) marks[at] = lines
    lines = []
    code[2 * at] = op
    code[2 * at + 1] = target === null ? arg : target.offset
    if (place === null) positions.fill(-1, POSITION * at, POSITION * (at + 1))
    else positions.set([place.line, place.endLine, place.column, place.endColumn], POSITION * at)
    if (handler !== null && handler === open) exceptions[exceptions.length - 1].end = at + 1
    else if (handler !== null) exceptions.push({ start: at, end: at + 1, target: handler.offset, depth: handler.depth - 1 })
    open = handler
    at++
  }
  for (const block of chain(entry)) {
    block.instructions.forEach(write)
    lines.push(...block.lines)
  }
  return { code, positions, exceptions, marks }
}
