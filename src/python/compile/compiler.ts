import type { Code, Constant } from '../code/code'
import { Op } from '../code/opcodes'
import type { Expr, Position, Stmt } from '../syntax/ast'
import { Block, type Place } from './blocks'
import { NONE, str } from './constants'
import { ConstantPool } from './constantTable'
import { type CompileOptions, syntaxError } from './errors'
import { Folder } from './fold'
import { mangle, type Scope, Where } from './scope'
import type { Scopes } from './symbolTable'
import { type Frame, Unit } from './unit'

/** The mutually recursive parts of the compiler, so that each can be a file that knows of no other. */
export interface Visitors {
  /** Leaves the value of an expression on the stack. */
  load(c: Compiler, expr: Expr): void
  /** Takes the value for a target from the stack. */
  store(c: Compiler, target: Expr): void
  statement(c: Compiler, stmt: Stmt): void
  /** The finished code of the current unit. */
  assemble(unit: Unit, c: Compiler): Code
}

/** What is known while a file is compiled. Source: `struct compiler` in `Python/compile.c`. */
export class Compiler {
  readonly folder = new Folder()
  readonly pool = new ConstantPool()
  /** Python 3.this. */
  readonly version: number
  private readonly units: Unit[] = []
  /** What is compiled twice, in a `finally`, has one code. */
  private readonly codes = new Map<object, Code>()
  /** Expressions that stand alone are shown. */
  interactive = false

  constructor(
    readonly options: CompileOptions,
    readonly scopes: Scopes,
    readonly visitors: Visitors,
    /** The file says `from __future__ import annotations`: they are not evaluated. */
    readonly annotationsAsText: boolean,
    /** The statements that import from `__future__` where they may. */
    readonly futures: ReadonlySet<Stmt>,
  ) {
    this.version = options.version[1]
  }

  get unit(): Unit {
    return this.units[this.units.length - 1]
  }

  /** The scope of the file. */
  get module(): Scope {
    return this.units[0].scope
  }

  get nesting(): number {
    return this.units.length
  }

  get place(): Place | null {
    return this.unit.assembler.place
  }

  set place(place: Place | null) {
    this.unit.assembler.place = place
  }

  /** What leaving must undo lies so deep at most: `CO_MAXBLOCKS`. To 3.8 handlers do not count, and the complaint has no place. Source: `compiler_push_fblock`. */
  openFrame(frame: Frame): void {
    const { frames } = this.unit
    const deep = this.version < 9 ? frames.filter(({ kind }) => kind !== 'handler').length : frames.length
    if (deep >= (this.version < 13 ? 20 : 21)) throw this.error('too many statically nested blocks', this.version < 9 ? null : this.place)
    frames.push(frame)
  }

  closeFrame(): void {
    this.unit.frames.pop()
  }

  error(message: string, at: Position | Place | null): Error {
    return syntaxError(this.options, message, at)
  }

  /** Compiles the inside of a scope. Source: `compiler_enter_scope`. */
  enter(node: object, name: string, firstLine: number, compile: (scope: Scope) => void): { code: Code; unit: Unit } {
    const scope = this.scopes.get(node)
    if (scope === undefined) throw new RangeError(`no scope was made for ${name}`)
    const unit = new Unit(scope, name, this.qualname(scope, name), firstLine, this.unit ?? null, this.pool, this.version)
    this.units.push(unit)
    this.place = { line: firstLine, endLine: firstLine, column: 0, endColumn: 0 }
    this.emit(Op.RESUME, 0)
    compile(scope)
    const code = this.codes.get(node) ?? this.visitors.assemble(unit, this)
    this.codes.set(node, code)
    this.units.pop()
    return { code, unit }
  }

  /** Source: `compiler_set_qualname`. */
  private qualname(scope: Scope, name: string): string {
    if (this.units.length < 2) return name
    // The scope of type parameters is not part of a name.
    const hidden = this.unit.scope.kind === 'typeParameters'
    if (hidden && this.units.length < 3) return name
    const parent = hidden ? this.units[this.units.length - 2] : this.unit
    const isDefinition = scope.kind === 'function' || scope.kind === 'class'
    if (isDefinition && parent.scope.where(mangle(parent.scope.privateClass, name)) === Where.GLOBAL_EXPLICIT) return name
    return `${parent.qualname}${parent.scope.kind === 'function' || parent.scope.kind === 'lambda' ? '.<locals>' : ''}.${name}`
  }

  mangle(name: string): string {
    return mangle(this.unit.scope.privateClass, name)
  }

  // ── instructions ──

  emit(op: number, arg = 0): void {
    this.unit.assembler.emit(op, arg)
  }

  /** An instruction that names an attribute, or a variable of a namespace; private names are mangled. */
  emitName(op: number, name: string): void {
    if (!this.unit.assembler.silent) this.emit(op, this.unit.names.index(this.mangle(name)))
  }

  constant(constant: Constant): void {
    if (!this.unit.assembler.silent) this.emit(Op.LOAD_CONST, this.unit.consts.add(constant))
  }

  none(): void {
    this.constant(NONE)
  }

  text(value: string): void {
    this.constant(str(value))
  }

  jump(op: number, target: Block): void {
    this.unit.assembler.jump(op, target)
  }

  /** A jump that no line of the source stands for. */
  jumpArtificial(op: number, target: Block): void {
    this.unit.assembler.jumpArtificial(op, target)
  }

  emitArtificial(op: number, arg = 0): void {
    this.unit.assembler.emitArtificial(op, arg)
  }

  use(block: Block): void {
    this.unit.assembler.use(block)
  }

  /** What follows goes into a block of its own. */
  useNew(): Block {
    const block = new Block()
    this.use(block)
    return block
  }

  // ── parts of the program ──

  load(expr: Expr): void {
    this.visitors.load(this, expr)
  }

  loadAll(exprs: readonly Expr[]): void {
    for (const expr of exprs) this.load(expr)
  }

  store(target: Expr): void {
    this.visitors.store(this, target)
  }

  statements(body: readonly Stmt[]): void {
    for (const stmt of body) this.visitors.statement(this, stmt)
  }

  /** Runs `compile` with the instructions standing at `place`. */
  at<T>(place: Place | null, compile: () => T): T {
    return this.unit.assembler.at(place, compile)
  }

  isConstant(expr: Expr): boolean {
    return this.folder.constant(expr) !== null
  }
}
