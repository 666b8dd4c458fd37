import { Op } from '../code/opcodes'
import type { Alias, Import, ImportFrom, Stmt } from '../syntax/ast'
import type { Compiler } from './compiler'
import { int, NONE, str, tuple } from './constants'
import { type CompileOptions, syntaxError } from './errors'
import { variable } from './names'

/** `import a.b as c`: c is the b of a. Source: `compiler_import_as` in `Python/compile.c`. */
function importAs(c: Compiler, name: string, asname: string): void {
  const [, ...attributes] = name.split('.')
  attributes.forEach((attribute, index) => {
    c.emitName(Op.IMPORT_FROM, attribute)
    if (index === attributes.length - 1) return
    c.emit(Op.SWAP, 2)
    c.emit(Op.POP_TOP)
  })
  variable(c, asname, 'store')
  if (attributes.length > 0) c.emit(Op.POP_TOP)
}

/** Source: `compiler_import`. */
export function importModules(c: Compiler, { names }: Import): void {
  for (const { name, asname } of names) {
    c.constant(int(0))
    c.constant(NONE)
    c.emitName(Op.IMPORT_NAME, name)
    if (asname !== null) importAs(c, name, asname)
    else variable(c, name.split('.')[0], 'store')
  }
}

function bind(c: Compiler, { name, asname }: Alias): void {
  c.emitName(Op.IMPORT_FROM, name)
  variable(c, asname ?? name, 'store')
}

/** Source: `compiler_from_import`. */
export function importFrom(c: Compiler, stmt: ImportFrom, isFuture: boolean): void {
  const { module, names, level } = stmt
  if (module === '__future__' && level === 0 && !isFuture) throw c.error('from __future__ imports must occur at the beginning of the file', stmt)
  c.constant(int(level))
  c.constant(tuple(names.map(({ name }) => str(name))))
  c.emitName(Op.IMPORT_NAME, module ?? '')
  if (names[0]?.name === '*') {
    c.emit(Op.IMPORT_STAR)
    return
  }
  for (const alias of names) bind(c, alias)
  c.emit(Op.POP_TOP)
}

/** What `__future__` has. Source: `Python/future.c`. */
const FEATURES = new Set(['nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function', 'unicode_literals', 'generator_stop', 'annotations'])

/** The statements at the beginning of a file that import from `__future__`, and whether they ask for annotations as text. Source: `future_parse`. */
export function futures(options: CompileOptions, body: readonly Stmt[]): { statements: Set<Stmt>; annotations: boolean } {
  const statements = new Set<Stmt>()
  let annotations = false
  for (const [index, stmt] of body.entries()) {
    if (index === 0 && stmt.type === 'Expr' && stmt.value.type === 'Constant' && stmt.value.value.kind === 'str') continue
    if (stmt.type !== 'ImportFrom' || stmt.module !== '__future__' || stmt.level !== 0) break
    statements.add(stmt)
    for (const { name } of stmt.names) {
      if (name === 'braces') throw syntaxError(options, 'not a chance', stmt, true)
      if (!FEATURES.has(name) && name !== 'barry_as_FLUFL') throw syntaxError(options, `future feature ${name} is not defined`, stmt, true)
      if (name === 'annotations') annotations = true
    }
  }
  return { statements, annotations }
}
