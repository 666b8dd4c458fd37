import { Op } from '../code/opcodes'
import type { Match } from '../syntax/ast'
import { Block } from './blocks'
import type { Compiler } from './compiler'
import { jumpIf } from './conditions'
import { emitFailures, failureAt, isWildcard, type PatternContext, storeCaptures } from './patternContext'
import { match } from './patterns'

/** Source: `compiler_match_inner` in `Python/compile.c`. */
export function matchStatement(c: Compiler, { subject, cases }: Match): void {
  c.load(subject)
  const end = new Block()
  const last = cases[cases.length - 1]
  const hasDefault = cases.length > 1 && isWildcard(last.pattern)
  const tested = hasDefault ? cases.slice(0, -1) : cases
  tested.forEach(({ pattern, guard, body }, index) => {
    const isLast = index === tested.length - 1
    c.place = pattern
    if (!isLast) c.emit(Op.COPY, 1)
    const pc: PatternContext = { stores: [], allowIrrefutable: guard !== null || index === cases.length - 1, failPop: [], onTop: 0 }
    match(c, pc, pattern)
    storeCaptures(c, pc)
    if (guard !== null) {
      jumpIf(c, guard, failureAt(pc, 0), false)
    }
    if (!isLast) c.emit(Op.POP_TOP)
    c.statements(body)
    c.place = null
    c.jump(Op.JUMP, end)
    c.useNew()
    c.place = pattern
    emitFailures(c, pc)
  })
  if (hasDefault) {
    c.place = last.pattern
    if (last.guard !== null) jumpIf(c, last.guard, end, false)
    c.statements(last.body)
  }
  c.use(end)
}
