import type { Code } from '../../code/code'
import { type CompileOptions, compileExpression, compileModule, literalWarnings } from '../../compile'
import type { CompilerNotes } from '../../compile/errors'
import { parseModule } from '../../syntax'
import type { Expression } from '../../syntax/ast'
import type { SyntaxWarning } from '../../syntax/source'
import { unicodeCharacter } from '../../syntax/unicodeNames'
import { type CompilerNeeds, compilerNeeds } from './compilerObjects'

/** A file that is compiled: plain data, of which any number of runs make objects of their heaps. */
export interface CompiledFile {
  readonly code: Code
  readonly needs: CompilerNeeds
}

/** What was compiled of a text. */
export interface Shipped {
  readonly source: string
  readonly compiled: CompiledFile
}

/** What was compiled of the modules that ship, by version and name: each run imports the same text. */
const shipped = new Map<string, Shipped>()

/** What was compiled when the package was built, by file name and version; the host says where it is. */
let built: (filename: string, version: readonly [number, number]) => Shipped | null = () => null

/** Where compiled modules can be had from: they are taken where the text is still the same. */
export function useBuilt(look: typeof built): void {
  built = look
}

/** The code of a file, and what compiling it took. @throws PythonSyntaxError */
export function compileFile(source: string, filename: string, version: readonly [number, number], warn?: (warning: SyntaxWarning) => void): CompiledFile {
  if (!filename.startsWith('<frozen ')) return compileNow(source, filename, version, warn)
  const name = `${version.join('.')} ${filename}`
  const known = shipped.get(name) ?? built(filename, version)
  if (known?.source === source) {
    shipped.set(name, known)
    return known.compiled
  }
  const compiled = compileNow(source, filename, version)
  shipped.set(name, { source, compiled })
  return compiled
}

function compileNow(source: string, filename: string, version: readonly [number, number], warn?: (warning: SyntaxWarning) => void): CompiledFile {
  const tree = parseModule(source, filename, { version, unicodeName: unicodeCharacter, ...(warn === undefined ? {} : { warn }) })
  const compiled = withNeeds(tree, version, (noted) => compileModule(tree, { filename, version, source, noted }))
  if (warn !== undefined) literalWarnings(tree, version[1], warn)
  return compiled
}

/** What an expression becomes (`eval`). @throws PythonSyntaxError */
export function compileEval(tree: Expression, settings: CompileOptions): CompiledFile {
  return withNeeds(tree, settings.version, (noted) => compileExpression(tree, { ...settings, noted }))
}

function withNeeds(tree: unknown, version: readonly [number, number], compile: (noted: (notes: CompilerNotes) => void) => Code): CompiledFile {
  let notes: CompilerNotes = { blocks: 1, constants: [], folded: [] }
  const code = compile((said) => {
    notes = said
  })
  return { code, needs: compilerNeeds(tree, code, notes, version[1]) }
}
