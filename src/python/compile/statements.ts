import { Op } from '../code/opcodes'
import type { Assert, Assign, Expr, ExprStmt, Raise, Return, Stmt } from '../syntax/ast'
import { annotatedAssignment } from './annotations'
import { augmentedAssignment, remove } from './assignments'
import { asyncForStatement } from './awaits'
import { Block } from './blocks'
import { classDefinition } from './classes'
import type { Compiler } from './compiler'
import { jumpIf } from './conditions'
import { tryStarStatement } from './exceptionGroups'
import { tryStatement, withStatement } from './exceptions'
import { functionDefinition } from './functions'
import { importFrom, importModules } from './imports'
import { breakOrContinue, forStatement, ifStatement, whileStatement } from './loops'
import { matchStatement } from './matchStatement'
import { typeAlias } from './typeParameters'
import { leaveAll } from './unwind'

/** A value that is not constant is calculated first and stays on the stack while blocks are left. Source: `compiler_return` in `Python/compile.c`. */
function returnStatement(c: Compiler, stmt: Return): void {
  const { value } = stmt
  if (!c.unit.scope.isFunction) throw c.error("'return' outside function", stmt)
  const constant = value === null ? null : c.folder.constant(value)
  const { scope } = c.unit
  if (value !== null && scope.isGenerator && scope.isCoroutine) throw c.error("'return' with value in async generator", stmt)
  const keepsTop = value !== null && constant === null
  if (keepsTop) c.load(value)
  else if (value !== null) c.place = value
  if (value === null || value.line !== stmt.line) c.place = stmt
  // The line of the statement comes before what leaving its blocks does.
  if (!keepsTop && c.version >= 10) c.emit(Op.NOP)
  leaveAll(c, keepsTop, false)
  if (value === null) c.none()
  else if (constant !== null) c.constant(constant)
  c.emit(Op.RETURN_VALUE)
}

function assign(c: Compiler, { targets, value }: Assign): void {
  c.load(value)
  targets.forEach((target, index) => {
    if (index < targets.length - 1) c.emit(Op.COPY, 1)
    c.store(target)
  })
}

/** Source: `compiler_visit_stmt_expr`. */
function expressionStatement(c: Compiler, { value }: ExprStmt): void {
  if (c.interactive && c.nesting <= 1) {
    c.load(value)
    c.emit(Op.PRINT_EXPR)
    return
  }
  if (c.isConstant(value)) {
    if (c.version >= 10) c.emit(Op.NOP)
    return
  }
  c.load(value)
  c.place = null
  c.emit(Op.POP_TOP)
}

function raise(c: Compiler, { exc, cause }: Raise): void {
  const parts: Expr[] = [exc, cause].flatMap((part) => (part === null ? [] : [part]))
  c.loadAll(parts)
  c.emit(Op.RAISE_VARARGS, parts.length)
}

/** Source: `compiler_assert`. */
function assertStatement(c: Compiler, statement: Assert): void {
  const { test, msg } = statement
  const end = new Block()
  jumpIf(c, test, end, true)
  // Who raises is the statement in 3.12, the condition in all others.
  if (c.version === 12) c.place = statement
  if (c.version < 9) c.emitName(Op.LOAD_GLOBAL, 'AssertionError')
  else c.emit(Op.LOAD_ASSERTION_ERROR)
  if (msg !== null) {
    c.load(msg)
    c.emit(Op.CALL, 0)
  }
  c.at(c.version >= 13 ? test : c.place, () => c.emit(Op.RAISE_VARARGS, 1))
  c.use(end)
}

function compound(c: Compiler, stmt: Stmt): void {
  switch (stmt.type) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      functionDefinition(c, stmt)
      break
    case 'ClassDef':
      classDefinition(c, stmt)
      break
    case 'For':
      forStatement(c, stmt)
      break
    case 'AsyncFor':
      asyncForStatement(c, stmt)
      break
    case 'While':
      whileStatement(c, stmt)
      break
    case 'If':
      ifStatement(c, stmt)
      break
    case 'With':
    case 'AsyncWith':
      withStatement(c, stmt)
      break
    case 'Match':
      matchStatement(c, stmt)
      break
    case 'Try':
      tryStatement(c, stmt)
      break
    case 'TryStar':
      tryStarStatement(c, stmt)
      break
    default:
  }
}

/** Source: `compiler_visit_stmt`. */
export function statement(c: Compiler, stmt: Stmt): void {
  c.place = stmt
  switch (stmt.type) {
    case 'Return':
      returnStatement(c, stmt)
      break
    case 'Delete':
      for (const target of stmt.targets) remove(c, target)
      break
    case 'Assign':
      assign(c, stmt)
      break
    case 'AugAssign':
      augmentedAssignment(c, stmt)
      break
    case 'TypeAlias':
      typeAlias(c, stmt)
      break
    case 'AnnAssign':
      annotatedAssignment(c, stmt)
      break
    case 'Raise':
      raise(c, stmt)
      break
    case 'Assert':
      assertStatement(c, stmt)
      break
    case 'Import':
      importModules(c, stmt)
      break
    case 'ImportFrom':
      importFrom(c, stmt, c.futures.has(stmt))
      break
    case 'Expr':
      expressionStatement(c, stmt)
      break
    case 'Pass':
      c.emit(Op.NOP)
      break
    case 'Break':
    case 'Continue':
      breakOrContinue(c, stmt)
      break
    default:
      compound(c, stmt)
  }
}
