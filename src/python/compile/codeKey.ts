import type { Code } from '../code/code'
import { Op } from '../code/opcodes'
import { key } from './constants'

/**
 * Equal for codes that are equal in Python: two functions without a name in one line, the two compilations of a `finally`. To 3.10 columns do not count.
 *
 * Source: `code_richcompare`
 */
export function codeKey(code: Code, version: number): string {
  const { name, argcount, posonlyargcount, kwonlyargcount, flags, firstLine, varnames, freevars, cellvars, names, consts, exceptions } = code
  const places = version < 11 || (version === 12 && returnsConstant(code)) ? [] : [...code.positions]
  const head = [name, argcount, posonlyargcount, kwonlyargcount, flags, firstLine, varnames, freevars, cellvars, names, consts.map(key), exceptions]
  return JSON.stringify([head, [...code.code], places])
}

/** RETURN_CONST of a lambda (3.12) has no place of its own. */
function returnsConstant({ name, code }: Code): boolean {
  const ops = Array.from(code).filter((_, at) => at % 2 === 0)
  const body = ops[0] === Op.RESUME ? ops.slice(1) : ops
  return name === '<lambda>' && body.length === 2 && body[0] === Op.LOAD_CONST && body[1] === Op.RETURN_VALUE
}
