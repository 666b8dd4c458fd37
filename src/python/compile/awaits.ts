import { Op } from '../code/opcodes'
import type { AsyncFor, Await, Expr, Position } from '../syntax/ast'
import { Block, Pseudo } from './blocks'
import type { Compiler } from './compiler'

/** Why GET_AWAITABLE is asked, for its message. */
export const enum AwaitOf {
  EXPRESSION = 0,
  ENTER = 1,
  EXIT = 2,
}

/** The iterator on top is run to its end, what it yields being yielded on; `how` is RESUME's argument: 2 `yield from`, 3 `await`. Source: `compiler_add_yield_from`. */
export function delegate(c: Compiler, how: 2 | 3): void {
  c.none()
  const start = c.useNew()
  const exit = new Block()
  c.jump(Op.SEND, exit)
  c.useNew()
  c.emit(Op.YIELD_VALUE)
  c.emit(Op.RESUME, how)
  c.jump(Op.JUMP_NO_INTERRUPT, start)
  c.use(exit)
}

/** Waits for what is on top. */
export function awaitTop(c: Compiler, of: AwaitOf): void {
  c.emit(Op.GET_AWAITABLE, of)
  delegate(c, 3)
}

/** `yield`: an asynchronous generator marks what it yields to whoever walks over it. */
export function yieldTop(c: Compiler): void {
  const { scope } = c.unit
  if (scope.isCoroutine && scope.isGenerator) c.emit(Op.ASYNC_GEN_WRAP)
  c.emit(Op.YIELD_VALUE)
  c.emit(Op.RESUME, 1)
}

/** Source: `compiler_visit_expr1`, `Await_kind`. */
export function awaitExpression(c: Compiler, expr: Await): void {
  const { scope } = c.unit
  if (!scope.isFunction) throw c.error("'await' outside function", expr)
  if (scope.kind !== 'comprehension' && !scope.isAsync) throw c.error("'await' outside async function", expr)
  c.load(expr.value)
  awaitTop(c, AwaitOf.EXPRESSION)
}

/** The asynchronous iterator on top gives its next item, or the loop ends at `except`. */
export function nextItem(c: Compiler, except: Block): void {
  c.jump(Pseudo.SETUP_FINALLY, except)
  c.useNew()
  c.emit(Op.GET_ANEXT)
  delegate(c, 3)
  c.emit(Pseudo.POP_BLOCK)
}

export function loadAsyncIterable(c: Compiler, iter: Expr): void {
  c.load(iter)
  c.at(c.version >= 13 ? iter : c.place, () => c.emit(Op.GET_AITER))
}

/** `async for` and `async with` are for coroutines. */
export function refuseOutsideAsync(c: Compiler, what: string, at: Position): void {
  if (!c.unit.scope.isAsync) throw c.error(`'${what}' outside async function`, at)
}

/** Source: `compiler_async_for`. */
export function asyncForStatement(c: Compiler, stmt: AsyncFor): void {
  const { target, iter, body, orelse } = stmt
  refuseOutsideAsync(c, 'async for', stmt)
  const start = new Block()
  const except = new Block()
  const end = new Block()
  loadAsyncIterable(c, iter)
  c.use(start)
  c.openFrame({ kind: 'for', start, exit: end })
  nextItem(c, except)
  c.store(target)
  c.statements(body)
  c.place = null
  c.jump(Op.JUMP, start)
  c.closeFrame()
  c.use(except)
  c.at(iter, () => c.emit(Op.END_ASYNC_FOR))
  c.statements(orelse)
  c.use(end)
}
