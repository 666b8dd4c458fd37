import type { Arg, Arguments, Comprehension, DictComp, Expr, GeneratorExp, Lambda, ListComp, NamedExpr, SetComp } from '../syntax/ast'
import { type ComprehensionKind, Def, type Scope } from './scope'
import type { SymbolTable } from './symbolTable'

type AnyComprehension = ListComp | SetComp | DictComp | GeneratorExp

/** Comprehensions are called so, in their codes and in messages. */
export const COMPREHENSIONS: Readonly<Record<AnyComprehension['type'], { kind: ComprehensionKind; name: string; title: string }>> = {
  ListComp: { kind: 'list', name: '<listcomp>', title: 'list comprehension' },
  SetComp: { kind: 'set', name: '<setcomp>', title: 'set comprehension' },
  DictComp: { kind: 'dict', name: '<dictcomp>', title: 'dict comprehension' },
  GeneratorExp: { kind: 'generator', name: '<genexpr>', title: 'generator expression' },
}

function visitAll(table: SymbolTable, exprs: readonly (Expr | null)[]): void {
  for (const expr of exprs) if (expr !== null) visitExpression(table, expr)
}

/** An assignment expression in a comprehension binds its name in the scope around it. Source: `symtable_extend_namedexpr_scope`. */
function extendNamedExpression(table: SymbolTable, { target }: NamedExpr): void {
  const { id } = target
  for (let scope: Scope | null = table.current; scope !== null; scope = scope.parent) {
    if (scope.comprehension !== null) {
      if (scope.flags(table.mangled(id)) & Def.COMPREHENSION_ITERATION) {
        throw table.error(`assignment expression cannot rebind comprehension iteration variable '${id}'`, target)
      }
      continue
    }
    if (scope.isFunction) {
      const isGlobal = scope.flags(table.mangled(id)) & Def.GLOBAL
      table.add(id, isGlobal ? Def.GLOBAL : Def.NONLOCAL, target)
      table.current.directives.set(table.mangled(id), target)
      table.add(id, Def.LOCAL, target, scope)
    } else if (scope.kind === 'module') {
      table.add(id, Def.GLOBAL, target)
      table.current.directives.set(table.mangled(id), target)
      table.add(id, Def.GLOBAL, target, scope)
    } else throw table.error('assignment expression within a comprehension cannot be used in a class body', target)
    return
  }
}

const ANNOTATION_SCOPES: Readonly<Partial<Record<Scope['kind'], string>>> = {
  typeParameters: 'the definition of a generic',
  typeVariable: 'a TypeVar bound',
  typeAlias: 'a type alias',
}

/** Annotation scopes (3.12+) neither bind names nor suspend. Source: `symtable_raise_if_annotation_block`. */
function refuseInAnnotationScope(table: SymbolTable, what: string, expr: Expr): void {
  const where = ANNOTATION_SCOPES[table.current.kind]
  if (where !== undefined) throw table.error(`${what} cannot be used within ${where}`, expr)
}

function visitNamedExpression(table: SymbolTable, expr: NamedExpr): void {
  const scope = table.current
  refuseInAnnotationScope(table, 'named expression', expr)
  if (scope.iterableDepth > 0) throw table.error('assignment expression cannot be used in a comprehension iterable expression', expr)
  if (scope.comprehension !== null) extendNamedExpression(table, expr)
  visitExpression(table, expr.value)
  visitExpression(table, expr.target)
}

function visitGenerator(table: SymbolTable, generator: Comprehension): void {
  const scope = table.current
  scope.inTarget = true
  visitExpression(table, generator.target)
  scope.inTarget = false
  visitAll(table, generator.ifs)
}

function visitComprehension(table: SymbolTable, expr: AnyComprehension): void {
  const { kind, name } = COMPREHENSIONS[expr.type]
  const [outermost, ...others] = expr.generators
  table.current.iterableDepth++
  visitExpression(table, outermost.iter)
  table.current.iterableDepth--
  table.within('comprehension', name.slice(1, -1), expr, expr, (scope) => {
    scope.comprehension = kind
    scope.isGenerator = kind === 'generator'
    scope.isCoroutine = outermost.isAsync
    table.add('.0', Def.PARAM, expr)
    visitGenerator(table, outermost)
    for (const generator of others) {
      if (generator.isAsync) scope.isCoroutine = true
      scope.inTarget = true
      visitExpression(table, generator.target)
      scope.inTarget = false
      scope.iterableDepth++
      visitExpression(table, generator.iter)
      scope.iterableDepth--
      visitAll(table, generator.ifs)
    }
    if (expr.type === 'DictComp') visitAll(table, [expr.value, expr.key])
    else visitExpression(table, expr.elt)
    // From 3.11 on a comprehension that awaits makes the one around it asynchronous.
    if (scope.isCoroutine && kind !== 'generator' && scope.parent?.comprehension && table.options.version[1] >= 11) scope.parent.isCoroutine = true
  })
}

function parametersOf(args: Arguments): Arg[] {
  return [...args.posonlyargs, ...args.args, ...args.kwonlyargs]
}

export function visitDefaults(table: SymbolTable, args: Arguments): void {
  visitAll(table, args.defaults)
  visitAll(table, args.kwDefaults)
}

/** All that have or could have an annotation. */
export function annotated(args: Arguments): Arg[] {
  return [...args.posonlyargs, ...args.args, ...(args.vararg === null ? [] : [args.vararg]), ...args.kwonlyargs, ...(args.kwarg === null ? [] : [args.kwarg])]
}

/** Inside the function: its parameters are locals. Source: `symtable_visit_arguments`. */
export function addParameters(table: SymbolTable, scope: Scope, args: Arguments): void {
  for (const parameter of parametersOf(args)) table.add(parameter.arg, Def.PARAM, parameter)
  if (args.vararg !== null) {
    table.add(args.vararg.arg, Def.PARAM, args.vararg)
    scope.varargs.positional = true
  }
  if (args.kwarg !== null) {
    table.add(args.kwarg.arg, Def.PARAM, args.kwarg)
    scope.varargs.keywords = true
  }
}

function visitLambda(table: SymbolTable, expr: Lambda): void {
  visitDefaults(table, expr.args)
  table.within('lambda', 'lambda', expr, expr, (scope) => {
    addParameters(table, scope, expr.args)
    visitExpression(table, expr.body)
  })
}

function visitYield(table: SymbolTable, expr: Expr & { type: 'Yield' | 'YieldFrom' }): void {
  refuseInAnnotationScope(table, 'yield expression', expr)
  if (expr.value !== null) visitExpression(table, expr.value)
  const scope = table.current
  scope.isGenerator = true
  if (scope.comprehension !== null) {
    const title = Object.values(COMPREHENSIONS).find(({ kind }) => kind === scope.comprehension)?.title
    throw table.error(`'yield' inside ${title}`, expr)
  }
}

function visitName(table: SymbolTable, expr: Expr & { type: 'Name' }): void {
  table.add(expr.id, expr.ctx === 'Load' ? Def.USE : Def.LOCAL, expr)
  if (expr.ctx === 'Load' && expr.id === 'super' && table.current.isFunction) table.add('__class__', Def.USE, expr)
}

/** The parts of an expression that opens no scope. */
function parts(expr: Expr): readonly (Expr | null)[] {
  switch (expr.type) {
    case 'BoolOp':
    case 'JoinedStr':
      return expr.values
    case 'UnaryOp':
      return [expr.operand]
    case 'IfExp':
      return [expr.test, expr.body, expr.orelse]
    case 'Dict':
      return [...expr.keys, ...expr.values]
    case 'Set':
    case 'List':
    case 'Tuple':
      return expr.elts
    case 'Compare':
      return [expr.left, ...expr.comparators]
    case 'Call':
      return [expr.func, ...expr.args, ...expr.keywords.map(({ value }) => value)]
    case 'FormattedValue':
      return [expr.value, expr.formatSpec]
    case 'Attribute':
    case 'Starred':
      return [expr.value]
    case 'Subscript':
      return [expr.value, expr.slice]
    case 'Slice':
      return [expr.lower, expr.upper, expr.step]
    default:
      return []
  }
}

/** Notes what an expression does with names. Source: `symtable_visit_expr`. */
export function visitExpression(table: SymbolTable, top: Expr): void {
  let expr = top
  const rights: Expr[] = []
  for (; expr.type === 'BinOp'; expr = expr.left) rights.push(expr.right)
  switch (expr.type) {
    case 'NamedExpr':
      visitNamedExpression(table, expr)
      break
    case 'Lambda':
      visitLambda(table, expr)
      break
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      visitComprehension(table, expr)
      break
    case 'Yield':
    case 'YieldFrom':
      visitYield(table, expr)
      break
    case 'Await':
      refuseInAnnotationScope(table, 'await expression', expr)
      visitExpression(table, expr.value)
      table.current.isCoroutine = true
      break
    case 'Name':
      visitName(table, expr)
      break
    default:
      visitAll(table, parts(expr))
  }
  for (let right = rights.pop(); right !== undefined; right = rights.pop()) visitExpression(table, right)
}
