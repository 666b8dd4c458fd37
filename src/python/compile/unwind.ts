import { Op } from '../code/opcodes'
import type { Stmt } from '../syntax/ast'
import { AwaitOf, awaitTop } from './awaits'
import { Pseudo } from './blocks'
import type { Compiler } from './compiler'
import { variable } from './names'
import type { Frame } from './unit'

/** Calls `__exit__`, which is on top, as an orderly end does. Source: `compiler_call_exit_with_nones` in `Python/compile.c`. */
export function callExit(c: Compiler): void {
  c.none()
  c.none()
  c.none()
  c.emit(Op.CALL, 2)
}

function swap(c: Compiler, keepsTop: boolean): void {
  if (keepsTop) c.emit(Op.SWAP, 2)
}

/** The name of a handler's exception becomes unbound. */
export function forget(c: Compiler, name: string): void {
  c.none()
  variable(c, name, 'store')
  variable(c, name, 'delete')
}

function leaveFinally(c: Compiler, body: readonly Stmt[], keepsTop: boolean): void {
  c.emit(Pseudo.POP_BLOCK)
  if (keepsTop) c.openFrame({ kind: 'value' })
  c.statements(body)
  if (keepsTop) c.closeFrame()
  c.place = null
}

/** What leaving one frame takes; with `keepsTop` the value on top, which is returned, stays. Source: `compiler_unwind_fblock`. */
export function leave(c: Compiler, frame: Frame, keepsTop: boolean): void {
  switch (frame.kind) {
    case 'for':
    case 'value':
      swap(c, keepsTop)
      c.emit(Op.POP_TOP)
      break
    case 'try':
      c.emit(Pseudo.POP_BLOCK)
      break
    case 'finally':
      leaveFinally(c, frame.body, keepsTop)
      break
    case 'finallyEnd':
      swap(c, keepsTop)
      c.emit(Op.POP_TOP)
      swap(c, keepsTop)
      c.emit(Pseudo.POP_BLOCK)
      c.emit(Op.POP_EXCEPT)
      break
    case 'with':
      c.place = frame.place
      c.emit(Pseudo.POP_BLOCK)
      swap(c, keepsTop)
      callExit(c)
      if (frame.isAsync) awaitTop(c, AwaitOf.EXIT)
      c.emit(Op.POP_TOP)
      c.place = null
      break
    case 'handlerCleanup':
      if (frame.name !== null) c.emit(Pseudo.POP_BLOCK)
      swap(c, keepsTop)
      c.emit(Pseudo.POP_BLOCK)
      c.emit(Op.POP_EXCEPT)
      if (frame.name !== null) forget(c, frame.name)
      break
    case 'starHandlers':
      throw c.error("'break', 'continue' and 'return' cannot appear in an except* block", c.place)
    default:
  }
}

type Loop = Extract<Frame, { kind: 'while' | 'for' }>

/** Leaves every frame, or those inside of the innermost loop, which it gives. While a frame is left it is not open. Source: `compiler_unwind_fblock_stack`. */
export function leaveAll(c: Compiler, keepsTop: boolean, toLoop: boolean): Loop | null {
  const { frames } = c.unit
  const left: Frame[] = []
  let loop: Loop | null = null
  for (let frame = frames[frames.length - 1]; frame !== undefined; frame = frames[frames.length - 1]) {
    if (toLoop && (frame.kind === 'while' || frame.kind === 'for')) {
      loop = frame
      break
    }
    frames.pop()
    left.push(frame)
    leave(c, frame, keepsTop)
  }
  frames.push(...left.reverse())
  return loop
}
