import type { AnnAssign, AsyncFunctionDef, ClassDef, ExceptHandler, Expr, FunctionDef, If, Import, ImportFrom, MatchCase, Pattern, Stmt } from '../syntax/ast'
import { Def } from './scope'
import { addParameters, annotated, visitDefaults, visitExpression } from './symbolExpressions'
import type { SymbolTable } from './symbolTable'
import { hasDefaults, visitTypeAlias, withTypeParameters } from './symbolTypeParameters'

function visitAll(table: SymbolTable, exprs: readonly (Expr | null)[]): void {
  for (const expr of exprs) if (expr !== null) visitExpression(table, expr)
}

export function visitStatements(table: SymbolTable, body: readonly Stmt[]): void {
  for (const stmt of body) visitStatement(table, stmt)
}

/** Annotations are evaluated around the function, and not at all where the file says `from __future__ import annotations`. */
function visitAnnotations(table: SymbolTable, stmt: FunctionDef | AsyncFunctionDef, visit: boolean): void {
  const annotations = [...annotated(stmt.args).map(({ annotation }) => annotation), stmt.returns]
  if (visit) visitAll(table, annotations)
  else for (const annotation of annotations) if (annotation !== null) visitUnevaluated(table, annotation)
}

/** An annotation that is a str: its names are nobody's. */
function visitUnevaluated(table: SymbolTable, annotation: Expr): void {
  table.within('annotation', '_annotation', annotation, annotation, () => visitExpression(table, annotation))
  table.current.children.pop()
}

function visitFunction(table: SymbolTable, stmt: FunctionDef | AsyncFunctionDef, evaluateAnnotations: boolean): void {
  table.add(stmt.name, Def.LOCAL, stmt)
  visitDefaults(table, stmt.args)
  visitAll(table, stmt.decoratorList)
  withTypeParameters(table, stmt, stmt.name, hasDefaults(stmt.args), () => visitFunctionBody(table, stmt, evaluateAnnotations))
}

function visitFunctionBody(table: SymbolTable, stmt: FunctionDef | AsyncFunctionDef, evaluateAnnotations: boolean): void {
  visitAnnotations(table, stmt, evaluateAnnotations)
  table.within('function', stmt.name, stmt, stmt, (scope) => {
    scope.isAsync = stmt.type === 'AsyncFunctionDef'
    scope.isCoroutine = scope.isAsync
    addParameters(table, scope, stmt.args)
    visitStatements(table, stmt.body)
  })
}

function visitClass(table: SymbolTable, stmt: ClassDef): void {
  table.add(stmt.name, Def.LOCAL, stmt)
  visitAll(table, stmt.decoratorList)
  withTypeParameters(table, stmt, stmt.name, [], (isGeneric) => {
    visitAll(table, stmt.bases)
    for (const { value } of stmt.keywords) visitExpression(table, value)
    table.within('class', stmt.name, stmt, stmt, (scope) => {
      if (isGeneric) table.add('.type_params', Def.USE, stmt, scope)
      visitStatements(table, stmt.body)
    })
  })
}

function visitAnnotatedAssignment(table: SymbolTable, stmt: AnnAssign, evaluateAnnotations: boolean): void {
  const { target } = stmt
  if (target.type === 'Name') {
    const flags = table.lookup(target.id)
    if (flags & (Def.GLOBAL | Def.NONLOCAL) && table.current !== table.module && stmt.simple) {
      throw table.error(`annotated name '${target.id}' can't be ${flags & Def.GLOBAL ? 'global' : 'nonlocal'}`, stmt)
    }
    if (stmt.simple) table.add(target.id, Def.ANNOTATION | Def.LOCAL, target)
    else if (stmt.value !== null) table.add(target.id, Def.LOCAL, target)
  } else visitExpression(table, target)
  if (evaluateAnnotations) visitExpression(table, stmt.annotation)
  else visitUnevaluated(table, stmt.annotation)
  if (stmt.value !== null) visitExpression(table, stmt.value)
}

function visitImport(table: SymbolTable, stmt: Import | ImportFrom): void {
  for (const alias of stmt.names) {
    if (alias.name !== '*') {
      table.add((alias.asname ?? alias.name).split('.')[0], Def.IMPORT, alias)
      continue
    }
    if (table.current !== table.module) throw table.error('import * only allowed at module level', table.options.version[1] >= 10 ? alias : stmt)
  }
}

function visitHandler(table: SymbolTable, handler: ExceptHandler): void {
  visitAll(table, [handler.test])
  if (handler.name !== null) table.add(handler.name, Def.LOCAL, handler)
  visitStatements(table, handler.body)
}

function capture(table: SymbolTable, name: string | null, at: Pattern): void {
  if (name !== null) table.add(name, Def.LOCAL, at)
}

/** Source: `symtable_visit_pattern`. */
function visitPattern(table: SymbolTable, pattern: Pattern): void {
  switch (pattern.type) {
    case 'MatchValue':
      visitExpression(table, pattern.value)
      break
    case 'MatchSequence':
    case 'MatchOr':
      for (const part of pattern.patterns) visitPattern(table, part)
      break
    case 'MatchStar':
      capture(table, pattern.name, pattern)
      break
    case 'MatchMapping':
      visitAll(table, pattern.keys)
      for (const part of pattern.patterns) visitPattern(table, part)
      capture(table, pattern.rest, pattern)
      break
    case 'MatchClass':
      visitExpression(table, pattern.cls)
      for (const part of [...pattern.patterns, ...pattern.kwdPatterns]) visitPattern(table, part)
      break
    case 'MatchAs':
      if (pattern.pattern !== null) visitPattern(table, pattern.pattern)
      capture(table, pattern.name, pattern)
      break
    default:
  }
}

function visitCase(table: SymbolTable, { pattern, guard, body }: MatchCase): void {
  visitPattern(table, pattern)
  visitAll(table, [guard])
  visitStatements(table, body)
}

function visitIf(table: SymbolTable, top: If): void {
  let stmt = top
  for (;;) {
    visitExpression(table, stmt.test)
    visitStatements(table, stmt.body)
    const { orelse } = stmt
    if (orelse.length !== 1 || orelse[0].type !== 'If') {
      visitStatements(table, orelse)
      return
    }
    stmt = orelse[0]
  }
}

type Compound = Extract<Stmt, { body: Stmt[] } | { cases: MatchCase[] }>

function visitCompound(table: SymbolTable, stmt: Compound): void {
  switch (stmt.type) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      visitFunction(table, stmt, !table.annotationsAsText)
      break
    case 'ClassDef':
      visitClass(table, stmt)
      break
    case 'For':
    case 'AsyncFor':
      visitAll(table, [stmt.target, stmt.iter])
      visitStatements(table, stmt.body)
      visitStatements(table, stmt.orelse)
      break
    case 'While':
      visitExpression(table, stmt.test)
      visitStatements(table, stmt.body)
      visitStatements(table, stmt.orelse)
      break
    case 'If':
      visitIf(table, stmt)
      break
    case 'With':
    case 'AsyncWith':
      for (const { contextExpr, optionalVars } of stmt.items) visitAll(table, [contextExpr, optionalVars])
      visitStatements(table, stmt.body)
      break
    case 'Match':
      visitExpression(table, stmt.subject)
      for (const part of stmt.cases) visitCase(table, part)
      break
    case 'Try':
    case 'TryStar':
      visitStatements(table, stmt.body)
      visitStatements(table, stmt.orelse)
      for (const handler of stmt.handlers) visitHandler(table, handler)
      visitStatements(table, stmt.finalbody)
      break
    default:
  }
}

/** Source: `symtable_visit_stmt`. */
function visitStatement(table: SymbolTable, stmt: Stmt): void {
  switch (stmt.type) {
    case 'Return':
    case 'Expr':
      visitAll(table, [stmt.value])
      break
    case 'Delete':
      visitAll(table, stmt.targets)
      break
    case 'Assign':
      visitAll(table, [...stmt.targets, stmt.value])
      break
    case 'AugAssign':
      visitAll(table, [stmt.target, stmt.value])
      break
    case 'TypeAlias':
      visitTypeAlias(table, stmt)
      break
    case 'AnnAssign':
      visitAnnotatedAssignment(table, stmt, !table.annotationsAsText)
      break
    case 'Raise':
      visitAll(table, [stmt.exc, stmt.cause])
      break
    case 'Assert':
      visitAll(table, [stmt.test, stmt.msg])
      break
    case 'Import':
    case 'ImportFrom':
      visitImport(table, stmt)
      break
    case 'Global':
    case 'Nonlocal':
      table.declare(stmt.type === 'Global' ? 'global' : 'nonlocal', stmt.names, stmt)
      break
    case 'Pass':
    case 'Break':
    case 'Continue':
      break
    default:
      visitCompound(table, stmt as Compound)
  }
}
