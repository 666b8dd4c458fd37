/**
 * The abstract syntax tree of a Python program.
 *
 * Node and field names are those of CPython's `ast` module (Parser/Python.asdl of 3.12; `defaultValue`
 * of the type parameters is 3.13's); fields of several words are in camel case. The discriminant is `type`.
 * `type_comment` and `type_ignores` are left out: nothing that runs reads them.
 */

/** Where a node stands in the source: `line` from 1, `column` from 0 in UTF-16 code units; the end is exclusive. */
export interface Position {
  line: number
  column: number
  endLine: number
  endColumn: number
}

interface Node<T extends string> extends Position {
  type: T
}

// ---- names of operators ----

export type Operator = 'Add' | 'Sub' | 'Mult' | 'MatMult' | 'Div' | 'Mod' | 'Pow' | 'LShift' | 'RShift' | 'BitOr' | 'BitXor' | 'BitAnd' | 'FloorDiv'
export type UnaryOperator = 'Invert' | 'Not' | 'UAdd' | 'USub'
export type BoolOperator = 'And' | 'Or'
export type CompareOperator = 'Eq' | 'NotEq' | 'Lt' | 'LtE' | 'Gt' | 'GtE' | 'Is' | 'IsNot' | 'In' | 'NotIn'
export type ExprContext = 'Load' | 'Store' | 'Del'

// ---- roots ----

export interface Module {
  type: 'Module'
  body: Stmt[]
}

/** What the interactive prompt runs: one statement (or one line of simple statements). */
export interface Interactive {
  type: 'Interactive'
  body: Stmt[]
}

/** What `eval` runs. */
export interface Expression {
  type: 'Expression'
  body: Expr
}

// ---- constants ----

export type ConstantValue =
  | { kind: 'none' | 'true' | 'false' | 'ellipsis' }
  /** A `number` whenever it is a safe integer. */
  | { kind: 'int'; value: number | bigint }
  | { kind: 'float'; value: number }
  /** A literal is purely imaginary: `1+2j` is a BinOp. */
  | { kind: 'complex'; imag: number }
  | { kind: 'str'; value: string }
  | { kind: 'bytes'; value: Uint8Array }

// ---- expressions ----

export type BoolOp = Node<'BoolOp'> & { op: BoolOperator; values: Expr[] }
export type NamedExpr = Node<'NamedExpr'> & { target: Name; value: Expr }
export type BinOp = Node<'BinOp'> & { left: Expr; op: Operator; right: Expr }
export type UnaryOp = Node<'UnaryOp'> & { op: UnaryOperator; operand: Expr }
export type Lambda = Node<'Lambda'> & { args: Arguments; body: Expr }
export type IfExp = Node<'IfExp'> & { test: Expr; body: Expr; orelse: Expr }
/** A key of null stands for `**value`. */
export type Dict = Node<'Dict'> & { keys: (Expr | null)[]; values: Expr[] }
export type SetDisplay = Node<'Set'> & { elts: Expr[] }
export type ListComp = Node<'ListComp'> & { elt: Expr; generators: Comprehension[] }
export type SetComp = Node<'SetComp'> & { elt: Expr; generators: Comprehension[] }
export type DictComp = Node<'DictComp'> & { key: Expr; value: Expr; generators: Comprehension[] }
export type GeneratorExp = Node<'GeneratorExp'> & { elt: Expr; generators: Comprehension[] }
export type Await = Node<'Await'> & { value: Expr }
export type Yield = Node<'Yield'> & { value: Expr | null }
export type YieldFrom = Node<'YieldFrom'> & { value: Expr }
export type Compare = Node<'Compare'> & { left: Expr; ops: CompareOperator[]; comparators: Expr[] }
export type Call = Node<'Call'> & { func: Expr; args: Expr[]; keywords: Keyword[] }
/** `conversion` is -1 or the character code of `s`, `r`, `a`. */
export type FormattedValue = Node<'FormattedValue'> & { value: Expr; conversion: -1 | 97 | 114 | 115; formatSpec: JoinedStr | null }
/** `values` holds FormattedValue nodes and string constants. */
export type JoinedStr = Node<'JoinedStr'> & { values: Expr[] }
export type Constant = Node<'Constant'> & { value: ConstantValue }
export type Attribute = Node<'Attribute'> & { value: Expr; attr: string; ctx: ExprContext }
export type Subscript = Node<'Subscript'> & { value: Expr; slice: Expr; ctx: ExprContext }
export type Starred = Node<'Starred'> & { value: Expr; ctx: ExprContext }
export type Name = Node<'Name'> & { id: string; ctx: ExprContext }
export type List = Node<'List'> & { elts: Expr[]; ctx: ExprContext }
export type Tuple = Node<'Tuple'> & { elts: Expr[]; ctx: ExprContext }
/** Only inside Subscript (directly or in its Tuple). */
export type Slice = Node<'Slice'> & { lower: Expr | null; upper: Expr | null; step: Expr | null }

export type Expr =
  | (BoolOp | NamedExpr | BinOp | UnaryOp | Lambda | IfExp | Compare | Call)
  | (Dict | SetDisplay | List | Tuple | ListComp | SetComp | DictComp | GeneratorExp)
  | (Await | Yield | YieldFrom)
  | (FormattedValue | JoinedStr | Constant)
  | (Attribute | Subscript | Starred | Name | Slice)

/** `for target in iter if …`: has no position of its own in CPython. */
export interface Comprehension {
  type: 'comprehension'
  target: Expr
  iter: Expr
  ifs: Expr[]
  isAsync: boolean
}

/** An `arg` of null stands for `**value`. */
export type Keyword = Node<'keyword'> & { arg: string | null; value: Expr }

/** A parameter. */
export type Arg = Node<'arg'> & { arg: string; annotation: Expr | null }

/** The parameters of a function or lambda. */
export interface Arguments {
  type: 'arguments'
  posonlyargs: Arg[]
  args: Arg[]
  vararg: Arg | null
  kwonlyargs: Arg[]
  /** One for each of `kwonlyargs`; null where there is no default. */
  kwDefaults: (Expr | null)[]
  kwarg: Arg | null
  /** Of the last parameters of `posonlyargs` followed by `args`. */
  defaults: Expr[]
}

// ---- statements ----

type FunctionFields = {
  name: string
  args: Arguments
  body: Stmt[]
  /** The position of a decorated definition starts at `def`/`class`, not at the first `@`. */
  decoratorList: Expr[]
  returns: Expr | null
  typeParams: TypeParam[]
}
type LoopFields = { target: Expr; iter: Expr; body: Stmt[]; orelse: Stmt[] }
type TryFields = { body: Stmt[]; handlers: ExceptHandler[]; orelse: Stmt[]; finalbody: Stmt[] }

export type FunctionDef = Node<'FunctionDef'> & FunctionFields
export type AsyncFunctionDef = Node<'AsyncFunctionDef'> & FunctionFields
export type ClassDef = Node<'ClassDef'> & { name: string; bases: Expr[]; keywords: Keyword[]; body: Stmt[]; decoratorList: Expr[]; typeParams: TypeParam[] }
export type Return = Node<'Return'> & { value: Expr | null }
export type Delete = Node<'Delete'> & { targets: Expr[] }
export type Assign = Node<'Assign'> & { targets: Expr[]; value: Expr }
export type TypeAlias = Node<'TypeAlias'> & { name: Name; typeParams: TypeParam[]; value: Expr }
export type AugAssign = Node<'AugAssign'> & { target: Name | Attribute | Subscript; op: Operator; value: Expr }
/** `simple`: the target is a name that stands without parentheses. */
export type AnnAssign = Node<'AnnAssign'> & { target: Name | Attribute | Subscript; annotation: Expr; value: Expr | null; simple: boolean }
export type For = Node<'For'> & LoopFields
export type AsyncFor = Node<'AsyncFor'> & LoopFields
export type While = Node<'While'> & { test: Expr; body: Stmt[]; orelse: Stmt[] }
/** An `elif` is an If alone in `orelse`: a long chain nests deeply to the right, so walk it in a loop. */
export type If = Node<'If'> & { test: Expr; body: Stmt[]; orelse: Stmt[] }
export type With = Node<'With'> & { items: WithItem[]; body: Stmt[] }
export type AsyncWith = Node<'AsyncWith'> & { items: WithItem[]; body: Stmt[] }
export type Match = Node<'Match'> & { subject: Expr; cases: MatchCase[] }
export type Raise = Node<'Raise'> & { exc: Expr | null; cause: Expr | null }
export type Try = Node<'Try'> & TryFields
export type TryStar = Node<'TryStar'> & TryFields
export type Assert = Node<'Assert'> & { test: Expr; msg: Expr | null }
export type Import = Node<'Import'> & { names: Alias[] }
/** `level` counts the leading dots; `module` is null in `from . import x`. */
export type ImportFrom = Node<'ImportFrom'> & { module: string | null; names: Alias[]; level: number }
export type Global = Node<'Global'> & { names: string[] }
export type Nonlocal = Node<'Nonlocal'> & { names: string[] }
export type ExprStmt = Node<'Expr'> & { value: Expr }
export type Pass = Node<'Pass'>
export type Break = Node<'Break'>
export type Continue = Node<'Continue'>

export type Stmt =
  | (FunctionDef | AsyncFunctionDef | ClassDef | Return | Delete)
  | (Assign | TypeAlias | AugAssign | AnnAssign)
  | (For | AsyncFor | While | If | With | AsyncWith | Match)
  | (Raise | Try | TryStar | Assert | Import | ImportFrom | Global | Nonlocal)
  | (ExprStmt | Pass | Break | Continue)

/** An `except` clause; a `type` of CPython's node is `test` here because `type` is the discriminant. */
export type ExceptHandler = Node<'ExceptHandler'> & { test: Expr | null; name: string | null; body: Stmt[] }

/** `name` is dotted in `import a.b`, and `*` in `from a import *`. */
export type Alias = Node<'alias'> & { name: string; asname: string | null }

export interface WithItem {
  type: 'withitem'
  contextExpr: Expr
  optionalVars: Expr | null
}

// ---- match ----

export type MatchCase = Node<'match_case'> & { pattern: Pattern; guard: Expr | null; body: Stmt[] }
export type MatchValue = Node<'MatchValue'> & { value: Expr }
export type MatchSingleton = Node<'MatchSingleton'> & { value: ConstantValue & { kind: 'none' | 'true' | 'false' } }
export type MatchSequence = Node<'MatchSequence'> & { patterns: Pattern[] }
export type MatchMapping = Node<'MatchMapping'> & { keys: Expr[]; patterns: Pattern[]; rest: string | null }
export type MatchClass = Node<'MatchClass'> & { cls: Expr; patterns: Pattern[]; kwdAttrs: string[]; kwdPatterns: Pattern[] }
/** A `name` of null is `*_`. */
export type MatchStar = Node<'MatchStar'> & { name: string | null }
/** `_` has neither `pattern` nor `name`; a bare capture has no `pattern`. */
export type MatchAs = Node<'MatchAs'> & { pattern: Pattern | null; name: string | null }
export type MatchOr = Node<'MatchOr'> & { patterns: Pattern[] }
export type Pattern = MatchValue | MatchSingleton | MatchSequence | MatchMapping | MatchClass | MatchStar | MatchAs | MatchOr

// ---- type parameters ----

export type TypeVar = Node<'TypeVar'> & { name: string; bound: Expr | null; defaultValue: Expr | null }
export type ParamSpec = Node<'ParamSpec'> & { name: string; defaultValue: Expr | null }
export type TypeVarTuple = Node<'TypeVarTuple'> & { name: string; defaultValue: Expr | null }
export type TypeParam = TypeVar | ParamSpec | TypeVarTuple
