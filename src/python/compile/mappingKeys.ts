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
    } else if (seen.has(valueKey(constant))) throw c.error(`mapping pattern checks duplicate key (${repr(constant)})`, pattern)
    else seen.add(valueKey(constant))
    c.load(expr)
  }
}

/** Equal values have the same key: 1, 1.0 and True. */
function valueKey(constant: Parameters<typeof key>[0]): string {
  const { kind } = constant
  if (kind === 'true' || kind === 'false') return `number ${kind === 'true' ? 1 : 0}`
  return (kind === 'int' || kind === 'float') && 'value' in constant ? `number ${constant.value}` : key(constant)
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
