import { type Code, type Constant, POSITION } from '../../../src/python/code/code'
import { Op } from '../../../src/python/code/opcodes'
import { meaning } from '../../../src/python/compile/disassemble'
import { OP_NAMES } from '../../../src/python/compile/opnames'

/** Opcode, argument, position, and the index of the handler of its exceptions (−1: none). */
export type Operation = [string, string | number, (number | null)[], number]

/** What record.py writes of a code. */
export interface Described {
  name: string
  qualname: string | null
  firstLine: number
  flags: number
  counts: number[]
  varnames: readonly string[]
  cellvars: readonly string[]
  freevars: readonly string[]
  names: readonly string[]
  consts: string[]
  stacksize: number
  operations?: Operation[]
  inner: Described[]
}

function hex(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf'
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  if (value === 0) return `${sign}0x0.0p+0`
  const bits = new DataView(new ArrayBuffer(8))
  bits.setFloat64(0, value)
  const high = bits.getUint32(0)
  const exponent = (high >>> 20) & 0x7ff
  const digits = ((high & 0xfffff) >>> 0).toString(16).padStart(5, '0') + bits.getUint32(4).toString(16).padStart(8, '0')
  const power = exponent === 0 ? -1022 : exponent - 1023
  return `${sign}0x${exponent === 0 ? 0 : 1}.${digits}p${power < 0 ? '' : '+'}${power}`
}

function json(text: string): string {
  return JSON.stringify(text).replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** As record.py writes a constant. */
export function constant(value: Constant): string {
  switch (value.kind) {
    case 'code':
      return `<code ${value.code.name}>`
    case 'tuple':
      return `(${value.items.map(constant).join(', ')})`
    case 'frozenset':
      return `{${value.items.map(constant).sort().join(', ')}}`
    case 'str':
      return `str ${json(value.value)}`
    case 'bytes':
      return `bytes ${Buffer.from(value.value).toString('hex')}`
    case 'float':
      return `float ${hex(value.value)}`
    case 'complex':
      return `complex ${hex(value.real ?? 0)} ${hex(value.imag)}`
    case 'int':
      return String(value.value)
    case 'ellipsis':
      return 'Ellipsis'
    default:
      return { none: 'None', true: 'True', false: 'False' }[value.kind]
  }
}

const LEFT_OUT: readonly number[] = [Op.RESUME, Op.PUSH_NULL]

function argument(code: Code, op: number, arg: number, indices: number[]): string | number {
  const text = meaning(code, op, arg)
  if (op === Op.LOAD_CONST || op === Op.KW_NAMES) return constant(code.consts[arg])
  if (text?.startsWith('to ') && OP_NAMES[op].match(/JUMP|FOR_ITER|SEND/)) return indices[arg]
  return text === null || op === Op.COMPARE_OP || op === Op.BINARY_OP ? arg : text
}

/** The same of a code of ours. */
export function describeCode(code: Code): Described {
  const indices: number[] = []
  const operations: Operation[] = []
  const size = code.code.length / 2
  let kept = 0
  for (let index = 0; index < size; index++) {
    indices.push(kept)
    if (!LEFT_OUT.includes(code.code[2 * index])) kept++
  }
  for (let index = 0; index < size; index++) {
    const op = code.code[2 * index]
    if (LEFT_OUT.includes(op)) continue
    const place = [...code.positions.subarray(POSITION * index, POSITION * (index + 1))]
    const name = op === Op.JUMP_NO_INTERRUPT ? 'JUMP' : OP_NAMES[op]
    const handler = code.exceptions.find(({ start, end }) => start <= index && index < end)
    operations.push([
      name,
      argument(code, op, code.code[2 * index + 1], indices),
      place[0] < 0 ? [null, null, null, null] : place,
      handler === undefined ? -1 : indices[handler.target],
    ])
  }
  const { name, qualname, firstLine, flags, varnames, cellvars, freevars, names, stacksize } = code
  return {
    ...{ name, qualname, firstLine, flags, counts: [code.argcount, code.posonlyargcount, code.kwonlyargcount] },
    ...{ varnames, cellvars, freevars, names, consts: code.consts.map(constant), stacksize, operations },
    inner: code.consts.flatMap((value) => (value.kind === 'code' ? [describeCode(value.code)] : [])),
  }
}
