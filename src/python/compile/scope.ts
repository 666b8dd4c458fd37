import type { Place } from './blocks'

/** What a scope does with a name. Source: `DEF_*` in `Include/internal/pycore_symtable.h`. */
export const enum Def {
  GLOBAL = 1,
  LOCAL = 2,
  PARAM = 4,
  NONLOCAL = 8,
  USE = 16,
  /** An inner scope's free name that a class has too. */
  FREE_CLASS = 64,
  IMPORT = 128,
  ANNOTATION = 256,
  /** The target of a comprehension's `for`. */
  COMPREHENSION_ITERATION = 512,
  /** A cell of a comprehension that is part of this scope (3.12+). */
  COMPREHENSION_CELL = 2048,
  BOUND = LOCAL | PARAM | IMPORT,
}

/** Where a name lives. */
export const enum Where {
  UNKNOWN = 0,
  LOCAL = 1,
  GLOBAL_EXPLICIT = 2,
  GLOBAL_IMPLICIT = 3,
  FREE = 4,
  CELL = 5,
}

export interface NameEntry {
  flags: number
  where: Where
}

export type ScopeKind = 'module' | 'class' | 'function' | 'lambda' | 'comprehension' | 'annotation' | 'typeParameters' | 'typeVariable' | 'typeAlias'

/** `generator` stands for a generator expression, the others for the comprehension of that display. */
export type ComprehensionKind = 'list' | 'set' | 'dict' | 'generator'

/** One block of a program: a module, a class, a function, a lambda or a comprehension. Source: `PySTEntryObject`. */
export class Scope {
  readonly symbols = new Map<string, NameEntry>()
  children: Scope[] = []
  /** Names of parameters in the order of the code's locals. */
  readonly parameters: string[] = []
  isGenerator = false
  /** `async def`, or a comprehension that awaits. */
  isCoroutine = false
  /** `async def`. */
  isAsync = false
  comprehension: ComprehensionKind | null = null
  /** The comprehension's instructions are part of the scope around it (3.12+). */
  isInlined = false
  /** A method uses `__class__` or super: the class has a cell for it. */
  needsClassCell = false
  /** An annotation scope in this class looks names up in its namespace: it has a cell for that. */
  needsClassDict = false
  /** An annotation scope directly inside of a class. */
  seesClass = false
  readonly varargs = { positional: false, keywords: false }
  /** Where `global` and `nonlocal` were said, for errors. */
  readonly directives = new Map<string, Place>()
  /** Targets of the comprehension are being visited; how deep in iterables of one. */
  inTarget = false
  iterableDepth = 0

  constructor(
    readonly kind: ScopeKind,
    readonly name: string,
    readonly parent: Scope | null,
    /** Name of the class that private names belong to. */
    readonly privateClass: string | null,
    readonly place: Place | null,
  ) {}

  /** Its names are locals in slots, not entries of a namespace. */
  get isFunction(): boolean {
    return this.kind !== 'module' && this.kind !== 'class'
  }

  get isNested(): boolean {
    return this.parent !== null && (this.parent.isFunction || this.parent.isNested)
  }

  flags(name: string): number {
    return this.symbols.get(name)?.flags ?? 0
  }

  where(name: string): Where {
    return this.symbols.get(name)?.where ?? Where.UNKNOWN
  }

  /** Names that live in one of `where` or have one of `flags`, sorted. Source: `dictbytype` in `Python/compile.c`. */
  sorted(where: Where, flags: number): string[] {
    const names = [...this.symbols].filter(([, symbol]) => symbol.where === where || (symbol.flags & flags) !== 0).map(([name]) => name)
    return names.sort(compareCodePoints)
  }
}

/** As Python compares str: by code point. */
export function compareCodePoints(a: string, b: string): number {
  const left = Array.from(a, (point) => point.codePointAt(0) ?? 0)
  const right = Array.from(b, (point) => point.codePointAt(0) ?? 0)
  const end = Math.min(left.length, right.length)
  for (let index = 0; index < end; index++) if (left[index] !== right[index]) return left[index] - right[index]
  return left.length - right.length
}

/** `__name` in a class is `_Class__name`. Source: `_Py_Mangle` in `Python/compile.c`. */
export function mangle(privateClass: string | null, name: string): string {
  if (privateClass === null || !name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name
  const bare = privateClass.replace(/^_+/, '')
  return bare === '' ? name : `_${bare}${name}`
}
