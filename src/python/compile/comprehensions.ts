import type { Code } from '../code/code'
import { MakeFunction, Op } from '../code/opcodes'
import type { DictComp, Expr, GeneratorExp, ListComp, SetComp } from '../syntax/ast'
import { AwaitOf, awaitTop, loadAsyncIterable, nextItem, yieldTop } from './awaits'
import { Block, Pseudo } from './blocks'
import type { Compiler } from './compiler'
import { jumpIf, loadIterable } from './conditions'
import { str } from './constants'
import { Def, type NameEntry, type Scope, Where } from './scope'
import { COMPREHENSIONS } from './symbolExpressions'

type Comprehension = ListComp | SetComp | DictComp | GeneratorExp

const BUILD: Partial<Record<Comprehension['type'], number>> = { ListComp: Op.BUILD_LIST, SetComp: Op.BUILD_SET, DictComp: Op.BUILD_MAP }

/** The cells that a function closes over, then its code, and MAKE_FUNCTION; its name is a constant beside the code (to 3.10). Source: `compiler_make_closure` in `Python/compile.c`. */
export function makeFunction(c: Compiler, made: Code, flags: number, name = made.qualname): void {
  const { unit } = c
  const code = c.pool.shareCode(made, c.version)
  for (const name of code.freevars) c.emit(Op.LOAD_CLOSURE, unit.assembler.silent ? 0 : unit.cellIndex(name))
  if (code.freevars.length > 0) c.emit(Op.BUILD_TUPLE, code.freevars.length)
  c.constant({ kind: 'code', code })
  if (c.version < 11 && !unit.assembler.silent) unit.consts.pin(str(name))
  c.emit(Op.MAKE_FUNCTION, flags | (code.freevars.length > 0 ? MakeFunction.CLOSURE : 0))
}

function element(c: Compiler, expr: Comprehension, depth: number): void {
  if (expr.type === 'DictComp') {
    c.load(expr.key)
    c.load(expr.value)
    c.at(c.version >= 12 ? { ...expr.value, line: expr.key.line, column: expr.key.column } : c.place, () => c.emit(Op.MAP_ADD, depth + 1))
    return
  }
  c.load(expr.elt)
  c.at(c.version >= 12 ? expr.elt : c.place, () => {
    if (expr.type === 'ListComp') c.emit(Op.LIST_APPEND, depth + 1)
    else if (expr.type === 'SetComp') c.emit(Op.SET_ADD, depth + 1)
    else {
      yieldTop(c)
      c.emit(Op.POP_TOP)
    }
  })
}

/** `for y in [f(x)]` is `y = f(x)` (3.9+): the one item, or null. */
function soleItem(c: Compiler, iter: Expr): Expr | null {
  if (c.version < 9 || (iter.type !== 'List' && iter.type !== 'Tuple') || iter.elts.length !== 1) return null
  return iter.elts[0].type === 'Starred' ? null : iter.elts[0]
}

function loadIterator(c: Compiler, iter: Expr, isAsync: boolean): void {
  if (isAsync) {
    loadAsyncIterable(c, iter)
    return
  }
  loadIterable(c, iter)
  c.at(c.version >= 13 ? iter : c.place, () => c.emit(Op.GET_ITER))
}

/** The loops from `index` on, `depth` of them running already. Source: `compiler_sync_comprehension_generator`. */
function loops(c: Compiler, expr: Comprehension, index: number, depth: number, isInlined: boolean): void {
  const { target, iter, ifs, isAsync } = expr.generators[index]
  const start = new Block()
  const anchor = new Block()
  const skip = new Block()
  const sole = index > 0 && !isAsync ? soleItem(c, iter) : null
  if (index === 0) {
    if (!isInlined) c.emit(Op.LOAD_FAST, c.unit.varnames.index('.0'))
  } else if (sole !== null) c.load(sole)
  else {
    loadIterator(c, iter, isAsync)
  }
  const inner = sole === null ? depth + 1 : depth
  if (sole === null) {
    c.use(start)
    if (isAsync) nextItem(c, anchor)
    else {
      c.at(c.version >= 13 ? iter : c.place, () => c.jump(Op.FOR_ITER, anchor))
      c.useNew()
    }
  }
  c.store(target)
  for (const test of ifs) jumpIf(c, test, skip, false)
  if (index + 1 < expr.generators.length) loops(c, expr, index + 1, inner, isInlined)
  else element(c, expr, inner)
  c.use(skip)
  if (sole === null) {
    c.jump(Op.JUMP, start)
    c.use(anchor)
    if (isAsync) c.emit(Op.END_ASYNC_FOR)
  }
}

/** What compiling a comprehension inside another scope changes there for as long as it lasts. Source: `inlined_comprehension_state`. */
interface Inlined {
  readonly pushed: string[]
  readonly symbols: Map<string, NameEntry | undefined>
  readonly fast: string[]
  readonly cleanup: Block
}

function isolates(symbol: NameEntry): boolean {
  return (symbol.flags & (Def.LOCAL | Def.NONLOCAL)) === Def.LOCAL
}

/** Makes room for the names of the comprehension, whose iterator is on the stack. Source: `push_inlined_comprehension_state`. */
function open(c: Compiler, comprehension: Scope): Inlined {
  const { unit } = c
  const { scope } = unit
  const inClass = scope.kind === 'class' && unit.inlined === 0
  unit.inlined++
  const state: Inlined = { pushed: [], symbols: new Map(), fast: [], cleanup: new Block() }
  for (const [name, symbol] of comprehension.symbols) {
    if (!isolates(symbol) && !inClass) continue
    if (!scope.isFunction && !unit.fastNames.has(name)) {
      unit.fastNames.add(name)
      state.fast.push(name)
    }
    const outer = scope.symbols.get(name)
    const where = outer?.where ?? Where.UNKNOWN
    const isSame = symbol.where === where || symbol.where === Where.FREE || (symbol.where === Where.CELL && where === Where.FREE)
    if (!isSame || inClass) {
      state.symbols.set(name, outer)
      scope.symbols.set(name, symbol)
    }
    if (isolates(symbol) || inClass) isolate(c, state, name, symbol)
  }
  if (state.pushed.length > 0) {
    c.emit(Op.SWAP, state.pushed.length + 1)
    c.jump(Pseudo.SETUP_FINALLY, state.cleanup)
    c.useNew()
  }
  return state
}

function isolate(c: Compiler, state: Inlined, name: string, symbol: NameEntry): void {
  if (symbol.where === Where.CELL) c.emit(Op.LOAD_CELL_AND_RENEW, c.unit.cellIndex(name))
  else c.emit(Op.LOAD_FAST_AND_CLEAR, c.unit.varnames.index(name))
  state.pushed.push(symbol.where === Where.CELL ? `cell ${name}` : name)
}

function restore(c: Compiler, { pushed }: Inlined): void {
  c.emit(Op.SWAP, pushed.length + 1)
  for (const name of [...pushed].reverse()) {
    if (name.startsWith('cell ')) c.emit(Op.STORE_CELL, c.unit.cellIndex(name.slice(5)))
    else c.emit(Op.STORE_FAST, c.unit.varnames.index(name))
  }
}

/** Source: `pop_inlined_comprehension_state`. */
function close(c: Compiler, state: Inlined): void {
  const { unit } = c
  unit.inlined--
  if (state.pushed.length > 0) {
    const end = new Block()
    c.emitArtificial(Pseudo.POP_BLOCK)
    c.jumpArtificial(Op.JUMP, end)
    c.use(state.cleanup)
    c.emitArtificial(Op.SWAP, 2)
    c.emitArtificial(Op.POP_TOP)
    restore(c, state)
    c.emitArtificial(Op.RERAISE)
    c.use(end)
    restore(c, state)
  }
  for (const [name, symbol] of state.symbols) {
    if (symbol === undefined) unit.scope.symbols.delete(name)
    else unit.scope.symbols.set(name, symbol)
  }
  for (const name of state.fast) unit.fastNames.delete(name)
}

function loadOutermost(c: Compiler, expr: Comprehension): void {
  const { iter, isAsync } = expr.generators[0]
  loadIterator(c, iter, isAsync)
}

function inlined(c: Compiler, expr: Comprehension, scope: Scope): void {
  loadOutermost(c, expr)
  const state = open(c, scope)
  c.emit(BUILD[expr.type] ?? Op.NOP, 0)
  c.emit(Op.SWAP, 2)
  loops(c, expr, 0, 0, true)
  close(c, state)
}

/** Source: `compiler_comprehension`. */
export function comprehension(c: Compiler, expr: Comprehension): void {
  const scope = c.scopes.get(expr)
  const awaits = scope?.isCoroutine === true && expr.type !== 'GeneratorExp'
  const outer = c.unit.scope
  const mayAwait = outer.isAsync || (c.version >= 11 ? outer.kind === 'comprehension' : outer.isCoroutine)
  if (awaits && !mayAwait) throw c.error('asynchronous comprehension outside of an asynchronous function', expr)
  if (scope?.isInlined) {
    inlined(c, expr, scope)
    return
  }
  const { code } = c.enter(expr, COMPREHENSIONS[expr.type].name, expr.line, () => {
    c.unit.argcount = 1
    c.place = expr
    const build = BUILD[expr.type]
    if (build !== undefined) c.emit(build, 0)
    loops(c, expr, 0, 0, false)
    if (build !== undefined) c.emit(Op.RETURN_VALUE)
  })
  makeFunction(c, code, 0)
  loadOutermost(c, expr)
  c.emit(Op.CALL, 0)
  if (awaits) awaitTop(c, AwaitOf.EXPRESSION)
}
