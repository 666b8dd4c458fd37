import { BinaryOp, CompareOp, Op } from '../code/opcodes'
import type { MatchAs, MatchClass, MatchMapping, MatchOr, MatchSequence, Pattern } from '../syntax/ast'
import { unpack } from './assignments'
import { Block } from './blocks'
import type { Compiler } from './compiler'
import { int, str, tuple } from './constants'
import { loadKeys, rest } from './mappingKeys'
import { capture, emitFailures, fail, isWildcard, isWildcardStar, type PatternContext, refuseSecondStore, rotate } from './patternContext'

/** A part of a pattern, where what always matches is allowed. Source: `compiler_pattern_subpattern` in `Python/compile.c`. */
function part(c: Compiler, pc: PatternContext, pattern: Pattern): void {
  const { allowIrrefutable } = pc
  pc.allowIrrefutable = true
  match(c, pc, pattern)
  pc.allowIrrefutable = allowIrrefutable
}

/** Patterns for the items of the tuple on top, which is gone afterwards: it is taken apart, or (to 3.10) stays until the last of them has matched. */
function elements(c: Compiler, pc: PatternContext, patterns: readonly Pattern[], dropsWildcards: boolean): void {
  if (c.version >= 11) {
    c.emit(Op.UNPACK_SEQUENCE, patterns.length)
    pc.onTop += patterns.length - 1
    for (const pattern of patterns) {
      pc.onTop--
      if (dropsWildcards && isWildcard(pattern)) c.emit(Op.POP_TOP)
      else part(c, pc, pattern)
    }
    return
  }
  patterns.forEach((pattern, index) => {
    if (isWildcard(pattern)) return
    c.emit(Op.COPY, 1)
    c.constant(int(index))
    c.emit(Op.BINARY_SUBSCR)
    part(c, pc, pattern)
  })
  pc.onTop--
  c.emit(Op.POP_TOP)
}

/** Patterns for as many items on the stack, the first on top. */
function parts(c: Compiler, pc: PatternContext, patterns: readonly Pattern[]): void {
  for (const pattern of patterns) {
    pc.onTop--
    part(c, pc, pattern)
  }
}

function requireLength(c: Compiler, pc: PatternContext, length: number, op: CompareOp): void {
  c.emit(Op.GET_LEN)
  c.constant(int(length))
  c.emit(Op.COMPARE_OP, op)
  fail(c, pc, Op.POP_JUMP_IF_FALSE)
}

/** All items are taken from the subject. Source: `pattern_helper_sequence_unpack`. */
function unpackItems(c: Compiler, pc: PatternContext, { patterns }: MatchSequence, starAt: number, at: MatchSequence): void {
  const { line, column, endLine, endColumn } = at
  unpack(c, starAt, patterns.length, { type: 'Tuple', elts: [], ctx: 'Store', line, column, endLine, endColumn })
  pc.onTop += patterns.length
  parts(c, pc, patterns)
}

/** With `*_` only those items are taken that a pattern asks for. Source: `pattern_helper_sequence_subscr`. */
function pickItems(c: Compiler, pc: PatternContext, { patterns }: MatchSequence, starAt: number): void {
  pc.onTop++
  patterns.forEach((pattern, index) => {
    if (isWildcard(pattern) || index === starAt) return
    c.emit(Op.COPY, 1)
    if (index < starAt) c.constant(int(index))
    else {
      c.emit(Op.GET_LEN)
      c.constant(int(patterns.length - index))
      c.emit(Op.BINARY_OP, BinaryOp.SUBTRACT)
    }
    c.emit(Op.BINARY_SUBSCR)
    part(c, pc, pattern)
  })
  pc.onTop--
  c.emit(Op.POP_TOP)
}

/** Source: `compiler_pattern_sequence`. */
function sequence(c: Compiler, pc: PatternContext, pattern: MatchSequence): void {
  const { patterns } = pattern
  const stars = patterns.flatMap(({ type }, index) => (type === 'MatchStar' ? [index] : []))
  if (stars.length > 1) throw c.error('multiple starred names in sequence pattern', pattern)
  const starAt = stars[0] ?? -1
  pc.onTop++
  c.emit(Op.MATCH_SEQUENCE)
  fail(c, pc, Op.POP_JUMP_IF_FALSE)
  if (starAt < 0) requireLength(c, pc, patterns.length, CompareOp.EQ)
  else if (patterns.length > 1) requireLength(c, pc, patterns.length - 1, CompareOp.GE)
  pc.onTop--
  if (patterns.every((item) => isWildcard(item) || isWildcardStar(item))) c.emit(Op.POP_TOP)
  else if (starAt >= 0 && isWildcardStar(patterns[starAt])) pickItems(c, pc, pattern, starAt)
  else unpackItems(c, pc, pattern, starAt, pattern)
}

/** Source: `compiler_pattern_mapping`. */
function mapping(c: Compiler, pc: PatternContext, pattern: MatchMapping): void {
  const { keys, patterns } = pattern
  pc.onTop++
  c.emit(Op.MATCH_MAPPING)
  fail(c, pc, Op.POP_JUMP_IF_FALSE)
  if (keys.length === 0 && pattern.rest === null) {
    pc.onTop--
    c.emit(Op.POP_TOP)
    return
  }
  if (keys.length > 0) requireLength(c, pc, keys.length, CompareOp.GE)
  loadKeys(c, pattern)
  c.emit(Op.BUILD_TUPLE, keys.length)
  c.emit(Op.MATCH_KEYS)
  pc.onTop += 2
  c.emit(Op.COPY, 1)
  c.none()
  c.emit(Op.IS_OP, 1)
  fail(c, pc, Op.POP_JUMP_IF_FALSE)
  elements(c, pc, patterns, false)
  pc.onTop -= 2
  if (pattern.rest === null) {
    c.emit(Op.POP_TOP)
    c.emit(Op.POP_TOP)
    return
  }
  rest(c, keys.length)
  capture(c, pc, pattern.rest)
}

/** Source: `compiler_pattern_class`. */
function classPattern(c: Compiler, pc: PatternContext, pattern: MatchClass): void {
  const { cls, patterns, kwdAttrs, kwdPatterns } = pattern
  kwdAttrs.forEach((name, index) => {
    if (kwdAttrs.indexOf(name) < index) throw c.error(`attribute name repeated in class pattern: ${name}`, kwdPatterns[index])
  })
  c.load(cls)
  c.constant(tuple(kwdAttrs.map(str)))
  c.emit(Op.MATCH_CLASS, patterns.length)
  c.emit(Op.COPY, 1)
  c.none()
  c.emit(Op.IS_OP, 1)
  pc.onTop++
  fail(c, pc, Op.POP_JUMP_IF_FALSE)
  elements(c, pc, [...patterns, ...kwdPatterns], true)
}

/** Brings the captures of an alternative into the order of the first one's. */
function reorder(c: Compiler, pc: PatternContext, control: readonly string[], alternative: Pattern): void {
  const different = () => c.error('alternative patterns bind different names', alternative)
  if (pc.stores.length !== control.length) throw different()
  for (let wanted = control.length - 1; wanted >= 0; wanted--) {
    const found = pc.stores.indexOf(control[wanted])
    if (found < 0) throw different()
    if (found === wanted) continue
    const rotated = pc.stores.splice(0, found + 1)
    pc.stores.splice(wanted - found, 0, ...rotated)
    for (let rotations = found + 1; rotations > 0; rotations--) rotate(c, wanted + 1)
  }
}

/** Source: `compiler_pattern_or`. */
function or(c: Compiler, pc: PatternContext, pattern: MatchOr): void {
  const end = new Block()
  const { patterns } = pattern
  let control: readonly string[] | null = null
  patterns.forEach((alternative, index) => {
    const inner: PatternContext = { stores: [], allowIrrefutable: index === patterns.length - 1 && pc.allowIrrefutable, failPop: [], onTop: 0 }
    c.place = alternative
    c.emit(Op.COPY, 1)
    match(c, inner, alternative)
    if (control === null) control = [...inner.stores]
    else reorder(c, inner, control, pattern)
    c.jump(Op.JUMP, end)
    c.useNew()
    emitFailures(c, inner)
  })
  c.emit(Op.POP_TOP)
  fail(c, pc, Op.JUMP)
  c.use(end)
  const captured: readonly string[] = control ?? []
  const depth = captured.length + 1 + pc.onTop + pc.stores.length
  for (const name of captured) {
    rotate(c, depth)
    if (pc.stores.includes(name)) throw refuseSecondStore(c, name)
    pc.stores.push(name)
  }
  c.emit(Op.POP_TOP)
}

/** Source: `compiler_pattern_as`. */
function as(c: Compiler, pc: PatternContext, { pattern, name }: MatchAs): void {
  if (pattern === null) {
    if (!pc.allowIrrefutable) throw c.error(`${name === null ? 'wildcard' : `name capture '${name}'`} makes remaining patterns unreachable`, c.place)
    capture(c, pc, name)
    return
  }
  pc.onTop++
  c.emit(Op.COPY, 1)
  match(c, pc, pattern)
  pc.onTop--
  capture(c, pc, name)
}

/** Matches the item on top, which is gone afterwards, or fails. What follows stands where the last part of the pattern does, as in CPython. Source: `compiler_pattern`. */
export function match(c: Compiler, pc: PatternContext, pattern: Pattern): void {
  c.place = pattern
  switch (pattern.type) {
    case 'MatchValue':
      c.load(pattern.value)
      c.emit(Op.COMPARE_OP, CompareOp.EQ)
      fail(c, pc, Op.POP_JUMP_IF_FALSE)
      break
    case 'MatchSingleton':
      c.constant(pattern.value)
      c.emit(Op.IS_OP, 0)
      fail(c, pc, Op.POP_JUMP_IF_FALSE)
      break
    case 'MatchSequence':
      sequence(c, pc, pattern)
      break
    case 'MatchMapping':
      mapping(c, pc, pattern)
      break
    case 'MatchClass':
      classPattern(c, pc, pattern)
      break
    case 'MatchStar':
      capture(c, pc, pattern.name)
      break
    case 'MatchAs':
      as(c, pc, pattern)
      break
    default:
      or(c, pc, pattern)
  }
}
