import type { Arguments, Expr, TypeAlias, TypeParam } from '../syntax/ast'
import { Def, type Scope, type ScopeKind } from './scope'
import { visitExpression } from './symbolExpressions'
import type { SymbolTable } from './symbolTable'

/** The parameters by which defaults come into the scope of type parameters. */
export function hasDefaults({ defaults, kwDefaults }: Arguments): string[] {
  return [...(defaults.length > 0 ? ['.defaults'] : []), ...(kwDefaults.some((value) => value !== null) ? ['.kwdefaults'] : [])]
}

/** An annotation scope: in a class it looks names up in the namespace of the class. */
function annotationScope(table: SymbolTable, kind: ScopeKind, name: string, node: object, at: TypeParam | TypeAlias | Expr, visit: (scope: Scope) => void): void {
  const { current } = table
  const seesClass = current.kind === 'class' || current.seesClass
  table.within(kind, name, node, at, (scope) => {
    scope.seesClass = seesClass
    if (seesClass) table.add('__classdict__', Def.USE, at)
    visit(scope)
  })
}

/** What is lazily evaluated has a scope, which is found by the expression. */
function visitLazily(table: SymbolTable, name: string, expr: Expr | null): void {
  if (expr === null) return
  annotationScope(table, 'typeVariable', name, expr, expr, () => visitExpression(table, expr.type === 'Starred' ? expr.value : expr))
}

function visitParameter(table: SymbolTable, parameter: TypeParam): void {
  if (table.lookup(parameter.name) & Def.LOCAL) throw table.error(`duplicate type parameter '${parameter.name}'`, parameter)
  table.add(parameter.name, Def.LOCAL, parameter)
  if (parameter.type === 'TypeVar') visitLazily(table, parameter.name, parameter.bound)
  visitLazily(table, parameter.name, parameter.defaultValue)
}

/** Visits what belongs to a definition inside the scope of its type parameters, which is found by the list; without any, where it stands. Source: `symtable_enter_type_param_block`. */
export function withTypeParameters(
  table: SymbolTable,
  stmt: { readonly typeParams: TypeParam[]; readonly type: string },
  name: string,
  given: readonly string[],
  visit: (isGeneric: boolean) => void,
): void {
  const { typeParams } = stmt
  if (typeParams.length === 0) {
    visit(false)
    return
  }
  annotationScope(table, 'typeParameters', name, typeParams, typeParams[0], () => {
    if (stmt.type === 'ClassDef') {
      for (const hidden of ['.type_params', '.generic_base']) {
        table.add(hidden, Def.LOCAL, typeParams[0])
        table.add(hidden, Def.USE, typeParams[0])
      }
    }
    for (const parameter of given) table.add(parameter, Def.PARAM, typeParams[0])
    for (const parameter of typeParams) visitParameter(table, parameter)
    visit(true)
  })
}

/** Source: `symtable_visit_stmt`, `TypeAlias_kind`. */
export function visitTypeAlias(table: SymbolTable, stmt: TypeAlias): void {
  visitExpression(table, stmt.name)
  withTypeParameters(table, stmt, stmt.name.id, [], () => annotationScope(table, 'typeAlias', stmt.name.id, stmt, stmt, () => visitExpression(table, stmt.value)))
}
