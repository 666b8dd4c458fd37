import { Op } from '../code/opcodes'
import { Block, chain, copyOf, endsBlock, type Instruction, isJump, isUnconditionalJump } from './blocks'
import type { ConstantTable } from './constantTable'
import { simplify } from './peephole'

/** The first block from here on that has instructions. */
function filled(block: Block): Block {
  let at = block
  while (at.instructions.length === 0 && at.next !== null) at = at.next
  return at
}

/** Leads a jump on to where its target jumps at once, if both are on one line (in 3.12 also if the target is on none). Source: `jump_thread`. */
function thread(jump: Instruction, target: Instruction, version: number): boolean {
  const sameLine = jump.place?.line === target.place?.line || (version === 12 && target.place === null)
  if (!sameLine || target.target === null || jump.target === target.target) return false
  jump.target = target.target
  return true
}

function threadOrPop(jump: Instruction, block: Block, first: Instruction, version: number): boolean {
  const onFalse = jump.op === Op.JUMP_IF_FALSE_OR_POP
  switch (first.op) {
    case onFalse ? Op.POP_JUMP_IF_FALSE : Op.POP_JUMP_IF_TRUE:
      if (!thread(jump, first, version)) return false
      jump.op = first.op
      return true
    case Op.JUMP:
    case jump.op:
      return thread(jump, first, version)
    case onFalse ? Op.JUMP_IF_TRUE_OR_POP : Op.JUMP_IF_FALSE_OR_POP:
    case onFalse ? Op.POP_JUMP_IF_TRUE : Op.POP_JUMP_IF_FALSE:
      if (jump.place?.line !== first.place?.line || block.next === null) return false
      jump.op = onFalse ? Op.POP_JUMP_IF_FALSE : Op.POP_JUMP_IF_TRUE
      jump.target = block.next
      return true
    default:
      return false
  }
}

function threadJump(jump: Instruction, version: number): boolean {
  if (jump.target === null) return false
  const block = filled(jump.target)
  const first = block.instructions[0]
  if (first === undefined) return false
  jump.target = block
  switch (jump.op) {
    case Op.JUMP_IF_FALSE_OR_POP:
    case Op.JUMP_IF_TRUE_OR_POP:
      return threadOrPop(jump, block, first, version)
    case Op.JUMP:
    case Op.POP_JUMP_IF_FALSE:
    case Op.POP_JUMP_IF_TRUE:
    case Op.POP_JUMP_IF_NONE:
    case Op.POP_JUMP_IF_NOT_NONE:
      return first.op === Op.JUMP && thread(jump, first, version)
    default:
      return false
  }
}

function threadJumps(entry: Block, version: number): void {
  for (const block of chain(entry)) {
    const { last } = block
    let left = 64
    while (last !== undefined && isJump(last.op) && left-- > 0 && threadJump(last, version));
  }
}

/** Instructions after one that ends its block, and jumps that now end it, are cut off. */
function cut(block: Block): void {
  const end = block.instructions.findIndex(({ op }) => endsBlock(op))
  if (end >= 0) block.instructions.length = end + 1
}

/** Blocks that nothing leads to are unlinked; the others know how many lead to them. Source: `eliminate_unreachable_basic_blocks`. */
export function dropUnreachable(entry: Block): void {
  for (const block of chain(entry)) {
    block.reachable = false
    block.predecessors = 0
  }
  entry.predecessors = 1
  entry.reachable = true
  const left = [entry]
  const lead = (target: Block | null) => {
    if (target === null) return
    target.predecessors++
    if (!target.reachable) {
      target.reachable = true
      left.push(target)
    }
  }
  for (let block = left.pop(); block !== undefined; block = left.pop()) {
    if (block.fallsThrough) lead(block.next)
    for (const { target } of block.instructions) lead(target)
  }
  let kept = entry
  for (let block = entry.next; block !== null; block = block.next) {
    if (!block.reachable) continue
    kept.next = block
    kept = block
  }
  kept.next = null
}

/** Longest exit that is written again instead of jumped to (`MAX_COPY_SIZE`). */
const COPY_LIMIT = 4

/** A jump to a short way out is that way out; to 3.11 only if no line stands for it. Source: `inline_small_exit_blocks`. */
function inlineExits(entry: Block, version: number): void {
  for (const block of chain(entry)) {
    const { last } = block
    if (last === undefined || last.op !== Op.JUMP || last.target === null) continue
    const target = filled(last.target)
    if (!target.isExit || target.instructions.length > COPY_LIMIT || target === block) continue
    if (version < 12 && !target.isBareExit) continue
    const { place } = last
    block.instructions.pop()
    block.instructions.push(...target.instructions.map(copyOf))
    const first = block.instructions[block.instructions.length - target.instructions.length]
    first.place ??= place
  }
}

/** Jumps to what follows anyway. Source: `remove_redundant_jumps`. */
export function dropRedundantJumps(entry: Block): void {
  for (const block of chain(entry)) {
    const { last } = block
    if (last === undefined || !isUnconditionalJump(last.op) || last.target === null || block.next === null) continue
    if (filled(last.target) === filled(block.next)) block.instructions.pop()
  }
}

/** Ways out that no line stands for take the line from which they are reached: one copy for each, made in the order opposite to the blocks' (to 3.11). Source: `duplicate_exits_without_lineno`. */
function duplicateExits(entry: Block, version: number): void {
  const blocks = [...chain(entry)]
  if (version < 12) blocks.sort((a, b) => b.id - a.id)
  for (const block of blocks) {
    const { last } = block
    if (last === undefined || !isJump(last.op) || last.target === null) continue
    const target = filled(last.target)
    if (!target.isBareExit || target.predecessors <= 1) continue
    const copy = new Block()
    copy.instructions.push(...target.instructions.map(copyOf))
    copy.instructions[0].place = last.place
    copy.reachable = true
    copy.predecessors = 1
    copy.next = target.next
    target.next = copy
    target.predecessors--
    last.target = copy
  }
  for (const block of chain(entry)) {
    if (block.last !== undefined && block.fallsThrough && block.next?.isBareExit) block.next.instructions[0].place = block.last.place
  }
}

/** What has no place of its own stands where what leads to it stands. Source: `propagate_line_numbers`. */
function propagatePlaces(entry: Block): void {
  for (const block of chain(entry)) {
    let place = block.instructions[0]?.place ?? null
    for (const instruction of block.instructions) {
      instruction.place ??= place
      place = instruction.place
    }
    const heirs = [block.fallsThrough ? block.next : null, block.last !== undefined && isJump(block.last.op) ? block.last.target : null]
    for (const heir of heirs) {
      if (heir?.predecessors === 1 && heir.instructions.length > 0) heir.instructions[0].place ??= place
    }
  }
}

/** Everything that makes blocks shorter without changing what they do. Source: `optimize_cfg` in `Python/compile.c`. */
export function optimize(entry: Block, table: ConstantTable, version: number): void {
  // From 3.13 on instructions without a place have one before stores trade places.
  if (version >= 13) propagatePlaces(entry)
  for (const block of chain(entry)) simplify(block, table, version)
  threadJumps(entry, version)
  for (const block of chain(entry)) cut(block)
  inlineExits(entry, version)
  dropUnreachable(entry)
  threadJumps(entry, version)
  inlineExits(entry, version)
  dropUnreachable(entry)
  dropRedundantJumps(entry)
  dropUnreachable(entry)
  duplicateExits(entry, version)
  propagatePlaces(entry)
}
