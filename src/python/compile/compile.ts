import type { Code } from '../code/code'
import { Op } from '../code/opcodes'
import type { Expression, Interactive, Module } from '../syntax/ast'
import { assemble } from './assemble'
import { store } from './assignments'
import { namespaceBody } from './classes'
import { Compiler, type Visitors } from './compiler'
import type { CompileOptions } from './errors'
import { load } from './expressions'
import { futures } from './imports'
import { resolve } from './resolve'
import { statement } from './statements'
import { visitExpression } from './symbolExpressions'
import { visitStatements } from './symbolStatements'
import { SymbolTable } from './symbolTable'

const VISITORS: Visitors = { load, store, statement, assemble }

type Root = Module | Interactive | Expression

/** Finds the scopes of a program, then makes its code. Source: `_PyAST_Compile` in `Python/compile.c`. */
function compileRoot(root: Root, options: CompileOptions, compile: (c: Compiler) => void): Code {
  const { statements, annotations } = futures(options, root.type === 'Expression' ? [] : root.body)
  const table = new SymbolTable(options, root, annotations)
  if (root.type === 'Expression') visitExpression(table, root.body)
  else visitStatements(table, root.body)
  resolve(options, table.module)
  const c = new Compiler(options, table.scopes, VISITORS, annotations, statements)
  c.interactive = root.type === 'Interactive'
  const { code } = c.enter(root, '<module>', 0, () => compile(c))
  options.noted?.({ blocks: table.scopes.size, constants: c.pool.all, folded: c.folder.made })
  return code
}

/** A file. Nothing of it has run when it is refused. */
export function compileModule(ast: Module, options: CompileOptions): Code {
  return compileRoot(ast, options, (c) => namespaceBody(c, ast.body))
}

/** What `eval` runs: the code returns the value. */
export function compileExpression(ast: Expression, options: CompileOptions): Code {
  return compileRoot(ast, options, (c) => {
    c.load(ast.body)
    c.emit(Op.RETURN_VALUE)
  })
}

/** What the interactive prompt runs: expressions that stand alone are shown. */
export function compileInteractive(ast: Interactive, options: CompileOptions): Code {
  return compileRoot(ast, options, (c) => c.statements(ast.body))
}
