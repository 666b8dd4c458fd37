import type { Position } from '../syntax/ast'
import type { Place } from './blocks'
import { type CompileOptions, syntaxError } from './errors'
import { Def, mangle, Scope, type ScopeKind } from './scope'

/** The scopes of a program, by the nodes that open them. */
export type Scopes = ReadonlyMap<object, Scope>

/** Collects what each scope does with each name. Source: `struct symtable` in `Python/symtable.c`. */
export class SymbolTable {
  readonly scopes = new Map<object, Scope>()
  readonly module: Scope
  current: Scope

  constructor(
    readonly options: CompileOptions,
    root: object,
    /** The file says `from __future__ import annotations`: they are not evaluated. */
    readonly annotationsAsText: boolean,
  ) {
    this.module = new Scope('module', '<module>', null, null, null)
    this.scopes.set(root, this.module)
    this.current = this.module
  }

  error(message: string, at: Position | Place | null): Error {
    return syntaxError(this.options, message, at)
  }

  /** Visits the inside of a scope. */
  within(kind: ScopeKind, name: string, node: object, place: Place, visit: (scope: Scope) => void): void {
    const outer = this.current
    const scope = new Scope(kind, name, outer, kind === 'class' ? name : outer.privateClass, place)
    // What stands in an iterable of a comprehension stays there.
    scope.iterableDepth = outer.iterableDepth
    outer.children.push(scope)
    this.scopes.set(node, scope)
    this.current = scope
    visit(scope)
    this.current = outer
  }

  mangled(name: string): string {
    return mangle(this.current.privateClass, name)
  }

  lookup(name: string): number {
    return this.current.flags(this.mangled(name))
  }

  /** Source: `symtable_add_def`. */
  add(name: string, flag: number, at: Position | Place | null, scope = this.current): void {
    const mangled = this.mangled(name)
    const symbol = scope.symbols.get(mangled) ?? { flags: 0, where: 0 }
    if (flag & Def.PARAM && symbol.flags & Def.PARAM) throw this.error(`duplicate argument '${name}' in function definition`, at)
    symbol.flags |= flag
    if (scope === this.current && scope.inTarget) {
      if (symbol.flags & (Def.GLOBAL | Def.NONLOCAL)) throw this.error(`comprehension inner loop cannot rebind assignment expression target '${name}'`, at)
      symbol.flags |= Def.COMPREHENSION_ITERATION
    }
    scope.symbols.set(mangled, symbol)
    if (flag & Def.PARAM) scope.parameters.push(mangled)
    else if (flag & Def.GLOBAL && scope !== this.module) {
      const global = this.module.symbols.get(mangled) ?? { flags: 0, where: 0 }
      global.flags |= flag
      this.module.symbols.set(mangled, global)
    }
  }

  /** `global` or `nonlocal` names. */
  declare(kind: 'global' | 'nonlocal', names: readonly string[], at: Position): void {
    for (const name of names) {
      const flags = this.lookup(name)
      if (flags & Def.PARAM) throw this.error(`name '${name}' is parameter and ${kind}`, at)
      if (flags & Def.USE) throw this.error(`name '${name}' is used prior to ${kind} declaration`, at)
      if (flags & Def.ANNOTATION) throw this.error(`annotated name '${name}' can't be ${kind}`, at)
      if (flags & Def.LOCAL) throw this.error(`name '${name}' is assigned to before ${kind} declaration`, at)
      this.add(name, kind === 'global' ? Def.GLOBAL : Def.NONLOCAL, at)
      this.current.directives.set(this.mangled(name), at)
    }
  }
}
