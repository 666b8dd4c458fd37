import { type Code, POSITION } from '../../code/code'
import { Op } from '../../code/opcodes'
import { UnsupportedConstruct } from '../../compile'

const WAY_OUT = 'leave it out, or write what the program needs of it in Python beside the script'

/**
 * Imports at the top of a module that cannot come true are refused before anything of it runs. One in a `try` may be meant to fail.
 *
 * @param isUnsupported - is it a module of CPython's library that is not there, and that nobody has written beside the script?
 * @throws UnsupportedConstruct
 */
export function refuseImports(code: Code, isUnsupported: (name: string) => boolean): void {
  for (let at = 0; at * 2 < code.code.length; at++) {
    if (code.code[at * 2] !== Op.IMPORT_NAME) continue
    const name = code.names[code.code[at * 2 + 1]]
    if (!isUnsupported(name) || code.exceptions.some(({ start, end }) => at >= start && at < end)) continue
    throw new UnsupportedConstruct(`module '${name}'`, code.filename, code.positions[at * POSITION], code.positions[at * POSITION + 2], WAY_OUT)
  }
}
