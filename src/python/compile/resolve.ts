import type { CompileOptions } from './errors'
import { syntaxError } from './errors'
import { Def, type NameEntry, type Scope, Where } from './scope'

/** Names of a scope while it is decided where they live. Source: `analyze_block` in `Python/symtable.c`. */
interface Analysis {
  readonly scope: Scope
  readonly places: Map<string, Where>
  /** Bound here. */
  readonly local: Set<string>
  /** Free in scopes inside. */
  readonly free: Set<string>
  /** Cells of comprehensions that are part of this scope. */
  readonly inlinedCells: Set<string>
}

function nameError(options: CompileOptions, scope: Scope, name: string, message: string): Error {
  return syntaxError(options, message, scope.directives.get(name) ?? scope.place)
}

/** Is the binding of a name around the scope that of a type parameter? */
function isTypeParameter(scope: Scope, name: string): boolean {
  for (let at = scope.parent; at !== null; at = at.parent) if (at.isFunction && at.flags(name) & Def.BOUND && !(at.flags(name) & Def.NONLOCAL)) return at.kind === 'typeParameters'
  return false
}

/** Source: `analyze_name`. */
function analyzeName(options: CompileOptions, at: Analysis, name: string, flags: number, bound: Set<string> | null, free: Set<string>, global: Set<string>): void {
  const { scope, places } = at
  if (flags & Def.GLOBAL) {
    if (flags & Def.NONLOCAL) throw nameError(options, scope, name, `name '${name}' is nonlocal and global`)
    places.set(name, Where.GLOBAL_EXPLICIT)
    global.add(name)
    bound?.delete(name)
  } else if (flags & Def.NONLOCAL) {
    if (bound === null) throw nameError(options, scope, name, 'nonlocal declaration not allowed at module level')
    if (!bound.has(name)) throw nameError(options, scope, name, `no binding for nonlocal '${name}' found`)
    if (isTypeParameter(scope, name)) throw nameError(options, scope, name, `nonlocal binding not allowed for type parameter '${name}'`)
    places.set(name, Where.FREE)
    free.add(name)
  } else if (flags & Def.BOUND) {
    places.set(name, Where.LOCAL)
    at.local.add(name)
    global.delete(name)
  } else if (bound?.has(name)) {
    places.set(name, Where.FREE)
    free.add(name)
  } else places.set(name, Where.GLOBAL_IMPLICIT)
}

function isFreeInChild(scope: Scope, name: string): boolean {
  return scope.children.some((child) => child.where(name) === Where.FREE)
}

/** Makes the names of a comprehension names of the scope around it (3.12+). Source: `inline_comprehension`. */
function inline(at: Analysis, comprehension: Scope, comprehensionFree: Set<string>): void {
  const { scope, places, inlinedCells } = at
  for (const [name, { flags, where }] of comprehension.symbols) {
    if (flags & Def.PARAM) continue
    if (where === Where.CELL || flags & Def.COMPREHENSION_CELL) inlinedCells.add(name)
    const existing = scope.symbols.get(name)
    if (existing === undefined) {
      scope.symbols.set(name, { flags, where: Where.UNKNOWN })
      places.set(name, where)
    } else if (existing.flags & Def.BOUND && !isFreeInChild(comprehension, name) && scope.kind !== 'class') comprehensionFree.delete(name)
  }
  comprehension.isInlined = true
}

function inlines(options: CompileOptions, { comprehension }: Scope): boolean {
  return options.version[1] >= 12 && comprehension !== null && comprehension !== 'generator'
}

/** A local that inner scopes use is a cell. Source: `analyze_cells`. */
function findCells({ places, free, inlinedCells }: Analysis): void {
  for (const [name, where] of places) {
    if (where !== Where.LOCAL || (!free.has(name) && !inlinedCells.has(name))) continue
    places.set(name, Where.CELL)
    free.delete(name)
  }
}

/** The cells that a class has for what its methods, and annotations in it, ask for. Source: `drop_class_free`. */
function findClassCells({ scope, free }: Analysis): void {
  if (free.delete('__class__')) scope.needsClassCell = true
  if (free.delete('__classdict__')) scope.needsClassDict = true
}

/** Source: `update_symbols`. */
function record(at: Analysis, bound: Set<string> | null): void {
  const { scope, places, free, inlinedCells } = at
  for (const [name, symbol] of scope.symbols) {
    if (inlinedCells.has(name)) symbol.flags |= Def.COMPREHENSION_CELL
    symbol.where = places.get(name) ?? Where.UNKNOWN
  }
  for (const name of free) {
    const symbol: NameEntry | undefined = scope.symbols.get(name)
    if (symbol !== undefined) {
      if (scope.kind === 'class') symbol.flags |= Def.FREE_CLASS
    } else if (bound === null || bound.has(name)) scope.symbols.set(name, { flags: 0, where: Where.FREE })
  }
}

/** `bound` are names of functions around (null: there is nothing around), `global` those declared global there. Gives the names that are free. */
function analyze(options: CompileOptions, scope: Scope, bound: Set<string> | null, global: Set<string>): Set<string> {
  const at: Analysis = { scope, places: new Map(), local: new Set(), free: new Set(), inlinedCells: new Set() }
  const free = new Set<string>()
  const isClass = scope.kind === 'class'
  const visible = new Set(isClass ? bound : [])
  const visibleGlobals = new Set(isClass ? global : [])
  for (const [name, { flags }] of scope.symbols) analyzeName(options, at, name, flags, bound, free, global)
  if (isClass) {
    visible.add('__class__')
    visible.add('__classdict__')
  } else {
    for (const name of [...(scope.isFunction ? at.local : []), ...(bound ?? [])]) visible.add(name)
    for (const name of global) visibleGlobals.add(name)
  }
  for (const child of scope.children) {
    const childFree = analyze(options, child, new Set(visible), new Set(visibleGlobals))
    if (inlines(options, child)) inline(at, child, childFree)
    for (const name of childFree) at.free.add(name)
  }
  scope.children = scope.children.flatMap((child) => (child.isInlined ? child.children : [child]))
  if (scope.isFunction) findCells(at)
  else if (isClass) findClassCells(at)
  record(at, bound)
  for (const name of at.free) free.add(name)
  return free
}

/** Decides for every name of every scope where it lives. */
export function resolve(options: CompileOptions, module: Scope): void {
  analyze(options, module, null, new Set())
}
