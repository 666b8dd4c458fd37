import { Op } from '../code/opcodes'
import type { ExceptHandler, TryStar } from '../syntax/ast'
import { Block, Pseudo } from './blocks'
import type { Compiler } from './compiler'
import { beginHandler, popExceptAndReraise, tryFinally } from './exceptions'
import { variable } from './names'
import { forget } from './unwind'

/** The body of one handler; what it raises goes on the list `[original, list, rest, raised]`. */
function handlerBody(c: Compiler, handler: ExceptHandler, after: Block): void {
  const cleanup = new Block()
  const { name } = handler
  if (name === null) c.emit(Op.POP_TOP)
  else variable(c, name, 'store')
  c.jump(Pseudo.SETUP_CLEANUP, cleanup)
  c.useNew()
  c.statements(handler.body)
  c.place = null
  c.emit(Pseudo.POP_BLOCK)
  if (name !== null) forget(c, name)
  c.jump(Op.JUMP, after)
  c.use(cleanup)
  c.place = null
  if (name !== null) forget(c, name)
  c.emit(Op.LIST_APPEND, 2)
  c.jump(Op.JUMP, after)
}

/** `[previous, original]` is on the stack. Source: `compiler_try_star_except` in `Python/compile.c`. */
function handlersOf(c: Compiler, { handlers }: TryStar, end: Block): void {
  const reraiseStar = new Block()
  const reraise = new Block()
  handlers.forEach((handler, index) => {
    const isLast = index === handlers.length - 1
    const after = new Block()
    const noMatch = new Block()
    if (index === 0) {
      c.emit(Op.BUILD_LIST, 0)
      c.emit(Op.COPY, 2)
    }
    c.place = handler
    if (handler.test === null) throw c.error('expected one or more exception types', handler)
    c.load(handler.test)
    c.emit(Op.CHECK_EG_MATCH)
    c.emit(Op.COPY, 1)
    c.jump(Op.POP_JUMP_IF_NONE, noMatch)
    c.useNew()
    handlerBody(c, handler, after)
    c.use(noMatch)
    c.place = handler
    c.emit(Op.POP_TOP)
    c.use(after)
    c.place = null
    if (isLast) {
      c.emit(Op.LIST_APPEND, 1)
      c.jump(Op.JUMP, reraiseStar)
    }
  })
  c.use(reraiseStar)
  c.place = null
  c.emit(Op.PREP_RERAISE_STAR)
  c.emit(Op.COPY, 1)
  c.jump(Op.POP_JUMP_IF_NOT_NONE, reraise)
  c.useNew()
  c.emit(Op.POP_TOP)
  c.emit(Pseudo.POP_BLOCK)
  c.emit(Op.POP_EXCEPT)
  c.jump(Op.JUMP, end)
  c.use(reraise)
  c.emit(Pseudo.POP_BLOCK)
  c.emit(Op.SWAP, 2)
  c.emit(Op.POP_EXCEPT)
  c.emit(Op.RERAISE)
}

function tryStarExcept(c: Compiler, stmt: TryStar): void {
  const inside = new Block()
  const handling = new Block()
  const end = new Block()
  const cleanup = new Block()
  c.jump(Pseudo.SETUP_FINALLY, handling)
  c.use(inside)
  c.openFrame({ kind: 'try' })
  c.statements(stmt.body)
  c.closeFrame()
  c.emitArtificial(Pseudo.POP_BLOCK)
  c.statements(stmt.orelse)
  c.jumpArtificial(Op.JUMP, end)
  c.use(handling)
  beginHandler(c, cleanup)
  c.openFrame({ kind: 'starHandlers' })
  handlersOf(c, stmt, end)
  c.closeFrame()
  c.use(cleanup)
  popExceptAndReraise(c)
  c.use(end)
}

/** `try … except*` (3.11+). */
export function tryStarStatement(c: Compiler, stmt: TryStar): void {
  if (stmt.finalbody.length > 0) tryFinally(c, stmt, (inner) => tryStarExcept(inner, stmt))
  else tryStarExcept(c, stmt)
}
