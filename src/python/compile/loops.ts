import { Op } from '../code/opcodes'
import type { Break, Continue, For, If, While } from '../syntax/ast'
import { Block } from './blocks'
import type { Compiler } from './compiler'
import { jumpIf, loadIterable } from './conditions'
import { truth } from './constants'
import { leave, leaveAll } from './unwind'

/** Compiles what can never run: nothing is kept of it (to 3.9). Source: `BEGIN_DO_NOT_EMIT_BYTECODE` in `Python/compile.c`. */
function silently(c: Compiler, isDead: boolean, compile: () => void): void {
  const { assembler } = c.unit
  const outer = assembler.silent
  assembler.silent = outer || isDead
  compile()
  assembler.silent = outer
}

/** A test that is known before the program runs, where the compiler itself looks at it (to 3.9). */
function known(c: Compiler, test: If['test']): boolean | null {
  const constant = c.version < 10 ? c.folder.constant(test) : null
  return constant === null ? null : truth(constant)
}

/** Source: `compiler_if`. An `elif` is an If in the else part: the chain is walked in a loop. */
export function ifStatement(c: Compiler, top: If): void {
  const end = new Block()
  let stmt = top
  let restore = () => {}
  const outer = c.unit.assembler.silent
  for (;;) {
    const { test, body, orelse } = stmt
    const next = orelse.length > 0 ? new Block() : end
    const value = known(c, test)
    if (value === null) jumpIf(c, test, next, false)
    silently(c, value === false, () => c.statements(body))
    if (orelse.length === 0) break
    if (value === null) c.jumpArtificial(Op.JUMP, end)
    c.use(next)
    if (value === true) {
      c.unit.assembler.silent = true
      restore = () => {
        c.unit.assembler.silent = outer
      }
    }
    if (orelse.length !== 1 || orelse[0].type !== 'If') {
      c.statements(orelse)
      break
    }
    stmt = orelse[0]
    c.place = stmt
  }
  restore()
  c.use(end)
}

/** Source: `compiler_while`: the test is asked once before the loop and again at its end, or (to 3.9) at the start of each round. */
export function whileStatement(c: Compiler, stmt: While): void {
  const { test, body, orelse } = stmt
  const loop = new Block()
  const again = new Block()
  const anchor = new Block()
  const end = new Block()
  const value = known(c, test)
  if (value === false) {
    silently(c, true, () => {
      c.openFrame({ kind: 'while', start: loop, exit: end })
      c.statements(body)
      c.closeFrame()
    })
    c.statements(orelse)
    c.use(end)
    return
  }
  c.use(loop)
  c.openFrame({ kind: 'while', start: loop, exit: end })
  if (value === null) jumpIf(c, test, anchor, false)
  c.use(again)
  c.statements(body)
  c.place = stmt
  if (c.version >= 10) jumpIf(c, test, again, true)
  else c.jump(Op.JUMP, loop)
  c.closeFrame()
  c.use(anchor)
  silently(c, value === true, () => c.statements(orelse))
  c.use(end)
}

/** Source: `compiler_for`. */
export function forStatement(c: Compiler, stmt: For): void {
  const { target, iter, body, orelse } = stmt
  const start = new Block()
  const inside = new Block()
  const cleanup = new Block()
  const end = new Block()
  c.openFrame({ kind: 'for', start, exit: end })
  loadIterable(c, iter)
  c.at(c.version >= 13 ? iter : stmt, () => c.emit(Op.GET_ITER))
  c.use(start)
  c.at(c.version >= 13 ? iter : stmt, () => c.jump(Op.FOR_ITER, cleanup))
  c.use(inside)
  c.store(target)
  c.statements(body)
  c.place = null
  c.jump(Op.JUMP, start)
  c.use(cleanup)
  c.closeFrame()
  c.statements(orelse)
  c.use(end)
}

/** Source: `compiler_break` and `compiler_continue`. */
export function breakOrContinue(c: Compiler, stmt: Break | Continue): void {
  if (c.version >= 10) c.emit(Op.NOP)
  const loop = leaveAll(c, false, true)
  if (loop === null) throw c.error(stmt.type === 'Break' ? "'break' outside loop" : "'continue' not properly in loop", stmt)
  if (stmt.type === 'Break') leave(c, loop, false)
  c.jump(Op.JUMP, stmt.type === 'Break' ? loop.exit : loop.start)
  c.useNew()
}
