import { Op } from '../code/opcodes'
import type { AsyncWith, ExceptHandler, Stmt, Try, TryStar, With } from '../syntax/ast'
import { AwaitOf, awaitTop, refuseOutsideAsync } from './awaits'
import { Block, Pseudo } from './blocks'
import type { Compiler } from './compiler'
import { variable } from './names'
import { callExit, forget } from './unwind'

/** The exception that was handled before is handled again, and the one on top goes on. Source: `POP_EXCEPT_AND_RERAISE` in `Python/compile.c`. */
export function popExceptAndReraise(c: Compiler): void {
  c.place = null
  c.emit(Op.COPY, 2)
  c.emit(Op.POP_EXCEPT)
  c.emit(Op.RERAISE)
}

/** The exception that a handler was given goes on; to 3.10 with the traceback that it had when it came. */
function reraise(c: Compiler): void {
  c.emit(Op.RERAISE, c.version < 11 ? 1 : 0)
}

/** A handler begins: should it fail, `cleanup` ends it. */
export function beginHandler(c: Compiler, cleanup: Block): void {
  c.place = null
  c.jump(Pseudo.SETUP_CLEANUP, cleanup)
  c.useNew()
  c.emit(Op.PUSH_EXC_INFO)
}

/** The body of `except E as name`, after which the name is unbound whatever happens. */
function namedBody(c: Compiler, { body }: ExceptHandler, name: string, end: Block): void {
  const cleanup = new Block()
  variable(c, name, 'store')
  c.jump(Pseudo.SETUP_CLEANUP, cleanup)
  c.useNew()
  c.openFrame({ kind: 'handlerCleanup', name })
  c.statements(body)
  c.closeFrame()
  c.place = null
  c.emit(Pseudo.POP_BLOCK)
  c.emit(Pseudo.POP_BLOCK)
  c.emit(Op.POP_EXCEPT)
  forget(c, name)
  c.jump(Op.JUMP, end)
  c.use(cleanup)
  c.place = null
  forget(c, name)
  c.emit(Op.RERAISE)
}

function plainBody(c: Compiler, { body }: ExceptHandler, end: Block): void {
  c.emit(Op.POP_TOP)
  c.useNew()
  c.openFrame({ kind: 'handlerCleanup', name: null })
  c.statements(body)
  c.closeFrame()
  c.place = null
  c.emit(Pseudo.POP_BLOCK)
  c.emit(Op.POP_EXCEPT)
  c.jump(Op.JUMP, end)
}

/** The else part stands before the handlers, or (to 3.10) after them. Source: `compiler_try_except`. */
function tryExcept(c: Compiler, { body, handlers, orelse }: Try): void {
  const inside = new Block()
  const handling = new Block()
  const end = new Block()
  const cleanup = new Block()
  c.jump(Pseudo.SETUP_FINALLY, handling)
  c.use(inside)
  c.openFrame({ kind: 'try' })
  c.statements(body)
  c.closeFrame()
  c.emitArtificial(Pseudo.POP_BLOCK)
  const late = c.version < 11 ? new Block() : null
  if (late === null) c.statements(orelse)
  c.jumpArtificial(Op.JUMP, late ?? end)
  c.use(handling)
  beginHandler(c, cleanup)
  c.openFrame({ kind: 'handler' })
  handlers.forEach((handler, index) => {
    c.place = handler
    if (handler.test === null && index < handlers.length - 1) throw c.error("default 'except:' must be last", handler)
    const next = new Block()
    if (handler.test !== null) {
      c.load(handler.test)
      c.emit(Op.CHECK_EXC_MATCH)
      c.jump(Op.POP_JUMP_IF_FALSE, next)
      c.useNew()
    }
    if (handler.name === null) plainBody(c, handler, end)
    else namedBody(c, handler, handler.name, end)
    c.use(next)
  })
  c.place = null
  c.closeFrame()
  reraise(c)
  c.use(cleanup)
  popExceptAndReraise(c)
  if (late !== null) {
    c.use(late)
    c.statements(orelse)
  }
  c.use(end)
}

/** Source: `compiler_try_finally`. */
export function tryFinally(c: Compiler, stmt: Try | TryStar, tryExcept: (c: Compiler) => void): void {
  const inside = new Block()
  const handling = new Block()
  const exit = new Block()
  const cleanup = new Block()
  // To 3.8 the last part is compiled first: its names are numbered before those of the body.
  if (c.version < 9) c.unit.assembler.discard(() => finalBody(c, stmt.finalbody))
  c.jump(Pseudo.SETUP_FINALLY, handling)
  c.use(inside)
  c.openFrame({ kind: 'finally', body: stmt.finalbody })
  if (stmt.handlers.length > 0) tryExcept(c)
  else c.statements(stmt.body)
  c.emitArtificial(Pseudo.POP_BLOCK)
  c.closeFrame()
  c.statements(stmt.finalbody)
  c.jumpArtificial(Op.JUMP, exit)
  c.use(handling)
  beginHandler(c, cleanup)
  finalBody(c, stmt.finalbody)
  c.place = null
  reraise(c)
  c.use(cleanup)
  popExceptAndReraise(c)
  c.use(exit)
}

function finalBody(c: Compiler, body: readonly Stmt[]): void {
  c.openFrame({ kind: 'finallyEnd' })
  c.statements(body)
  c.closeFrame()
}

/** Source: `compiler_try`. */
export function tryStatement(c: Compiler, stmt: Try): void {
  if (stmt.finalbody.length > 0) tryFinally(c, stmt, (inner) => tryExcept(inner, stmt))
  else tryExcept(c, stmt)
}

/** An exception leaves the block: `__exit__` decides whether it goes on. Source: `compiler_with_except_finish`. */
function exitWithException(c: Compiler, exit: Block, isAsync: boolean): void {
  const cleanup = new Block()
  const suppress = new Block()
  c.jump(Pseudo.SETUP_CLEANUP, cleanup)
  c.useNew()
  c.emit(Op.PUSH_EXC_INFO)
  c.emit(Op.WITH_EXCEPT_START)
  if (isAsync) awaitTop(c, AwaitOf.EXIT)
  c.jump(Op.POP_JUMP_IF_TRUE, suppress)
  c.useNew()
  reraise(c)
  c.use(cleanup)
  popExceptAndReraise(c)
  c.use(suppress)
  c.emit(Op.POP_TOP)
  c.emit(Pseudo.POP_BLOCK)
  c.emit(Op.POP_EXCEPT)
  c.emit(Op.POP_TOP)
  c.jump(Op.JUMP, exit)
}

/** Source: `compiler_with`. */
export function withStatement(c: Compiler, stmt: With | AsyncWith, index = 0): void {
  const isAsync = stmt.type === 'AsyncWith'
  if (isAsync) refuseOutsideAsync(c, 'async with', stmt)
  const { contextExpr, optionalVars } = stmt.items[index]
  const inside = new Block()
  const final = new Block()
  const exit = new Block()
  c.load(contextExpr)
  const place = c.version >= 12 ? contextExpr : stmt
  c.at(place, () => {
    c.emit(isAsync ? Op.BEFORE_ASYNC_WITH : Op.BEFORE_WITH)
    if (isAsync) awaitTop(c, AwaitOf.ENTER)
  })
  c.jump(Pseudo.SETUP_WITH, final)
  c.use(inside)
  // The orderly end stands where the item does, in 3.12 where the statement does.
  const end = c.version === 12 ? stmt : place
  c.openFrame({ kind: 'with', place: end, isAsync })
  if (optionalVars !== null) c.store(optionalVars)
  else c.emit(Op.POP_TOP)
  if (index + 1 < stmt.items.length) withStatement(c, stmt, index + 1)
  else c.statements(stmt.body)
  c.place = null
  c.emit(Pseudo.POP_BLOCK)
  c.closeFrame()
  c.place = end
  callExit(c)
  if (isAsync) awaitTop(c, AwaitOf.EXIT)
  c.emit(Op.POP_TOP)
  c.jump(Op.JUMP, exit)
  c.use(final)
  exitWithException(c, exit, isAsync)
  c.use(exit)
  c.place = stmt
}
