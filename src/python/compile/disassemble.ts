import { type Code, POSITION } from '../code/code'
import { INPLACE, Op } from '../code/opcodes'
import { OP_NAMES } from './opnames'
import { repr } from './repr'

const BINARY = ['+', '&', '//', '<<', '@', '*', '%', '|', '**', '>>', '-', '/', '^']
const COMPARE = ['<', '<=', '==', '!=', '>', '>=']

const VARIABLES: readonly number[] = [Op.LOAD_FAST, Op.STORE_FAST, Op.DELETE_FAST, Op.LOAD_FAST_AND_CLEAR]
const CELLS: readonly number[] = [Op.LOAD_DEREF, Op.STORE_DEREF, Op.DELETE_DEREF, Op.LOAD_CLASSDEREF, Op.LOAD_CLOSURE, Op.LOAD_CELL_AND_RENEW, Op.STORE_CELL]
const NAMES: readonly number[] = [
  ...[Op.LOAD_NAME, Op.STORE_NAME, Op.DELETE_NAME, Op.LOAD_GLOBAL, Op.STORE_GLOBAL, Op.DELETE_GLOBAL],
  ...[Op.LOAD_ATTR, Op.STORE_ATTR, Op.DELETE_ATTR, Op.LOAD_METHOD, Op.IMPORT_NAME, Op.IMPORT_FROM],
]
const JUMPS: readonly number[] = [
  ...[Op.JUMP, Op.JUMP_NO_INTERRUPT, Op.POP_JUMP_IF_FALSE, Op.POP_JUMP_IF_TRUE, Op.POP_JUMP_IF_NONE, Op.POP_JUMP_IF_NOT_NONE],
  ...[Op.JUMP_IF_FALSE_OR_POP, Op.JUMP_IF_TRUE_OR_POP, Op.FOR_ITER, Op.SEND],
]

/** What the argument of an instruction stands for; null where it stands for itself or there is none. */
export function meaning(code: Code, op: number, arg: number): string | null {
  if (op === Op.LOAD_CONST || op === Op.KW_NAMES) return repr(code.consts[arg])
  if (VARIABLES.includes(op)) return code.varnames[arg]
  if (CELLS.includes(op)) return arg < code.cellvars.length ? code.cellvars[arg] : code.freevars[arg - code.cellvars.length]
  if (NAMES.includes(op)) return code.names[arg]
  if (JUMPS.includes(op)) return `to ${arg}`
  if (op === Op.COMPARE_OP) return COMPARE[arg]
  if (op === Op.BINARY_OP) return arg < INPLACE ? BINARY[arg] : `${BINARY[arg - INPLACE]}=`
  return null
}

function line(code: Code, index: number): string {
  const op = code.code[2 * index]
  const arg = code.code[2 * index + 1]
  const at = code.positions[POSITION * index]
  const resolved = meaning(code, op, arg)
  return `${String(index).padStart(5)} ${(at < 0 ? '--' : String(at)).padStart(5)}  ${(OP_NAMES[op] ?? `<${op}>`).padEnd(22)} ${String(arg).padStart(4)}${resolved === null ? '' : `  (${resolved})`}`
}

/** A code as text, one line for each instruction: index, line of the source, opcode, argument and what it stands for; then its handlers, then the codes inside it. */
export function disassemble(code: Code): string {
  const lines = [`${code.qualname} (${code.filename}:${code.firstLine})`]
  for (let index = 0; 2 * index < code.code.length; index++) lines.push(line(code, index))
  for (const { start, end, target, depth } of code.exceptions) lines.push(`      handler ${start}–${end} → ${target} [${depth}]`)
  for (const constant of code.consts) if (constant.kind === 'code') lines.push('', disassemble(constant.code))
  return lines.join('\n')
}
