import type { Constant } from '../code/code'
import { Op } from '../code/opcodes'
import type { MatchMapping } from '../syntax/ast'
import type { Compiler } from './compiler'
import { key } from './constants'
import { repr } from './repr'

/** Loads the keys of a mapping pattern, none of which may be there twice. */
export function loadKeys(c: Compiler, pattern: MatchMapping): void {
  const seen = new Set<string>()
  for (const expr of pattern.keys) {
    const constant = c.folder.constant(expr)
    if (constant === null) {
      if (expr.type !== 'Attribute') throw c.error('mapping pattern keys may only match literals and attribute lookups', pattern)
    } else if (seen.has(equalKey(constant))) throw c.error(`mapping pattern checks duplicate key (${repr(constant)})`, pattern)
    else seen.add(equalKey(constant))
    c.load(expr)
  }
}

/** A text that constants share that are equal: numbers may be of different types. */
function equalKey(constant: Constant): string {
  switch (constant.kind) {
    case 'true':
    case 'false':
      return `int ${Number(constant.kind === 'true')}`
    case 'float':
      return Number.isInteger(constant.value) ? `int ${BigInt(constant.value)}` : key(constant)
    case 'complex':
      return constant.imag === 0 ? equalKey({ kind: 'float', value: constant.real ?? 0 }) : key(constant)
    default:
      return key(constant)
  }
}

/** The dict of what is left of the subject below the tuple of keys. */
export function rest(c: Compiler, size: number): void {
  if (c.version < 11) {
    c.emit(Op.MATCH_REST)
    return
  }
  c.emit(Op.BUILD_MAP, 0)
  c.emit(Op.SWAP, 3)
  c.emit(Op.DICT_UPDATE, 2)
  c.emit(Op.UNPACK_SEQUENCE, size)
  for (let left = size; left > 0; left--) {
    c.emit(Op.COPY, 1 + left)
    c.emit(Op.SWAP, 2)
    c.emit(Op.DELETE_SUBSCR)
  }
}
