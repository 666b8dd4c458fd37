import type { Code } from '../code/code'
import { compileModule } from '../compile'
import { parseModule } from '../syntax'
import { unicodeCharacter } from '../syntax/unicodeNames'
import { type CompilerNeeds, compilerNeeds } from './compilerMemory'

/** A file that is compiled: plain data, of which any number of runs make objects of their heaps. */
export interface CompiledFile {
  readonly code: Code
  readonly needs: CompilerNeeds
}

/** What was compiled of the modules that ship, by version and name: each run imports the same text. */
const shipped = new Map<string, { readonly source: string; readonly compiled: CompiledFile }>()

/** The code of a file, and what compiling it took. @throws PythonSyntaxError */
export function compileFile(source: string, filename: string, version: readonly [number, number]): CompiledFile {
  if (!filename.startsWith('<frozen ')) return compileNow(source, filename, version)
  const name = `${version.join('.')} ${filename}`
  const known = shipped.get(name)
  if (known?.source === source) return known.compiled
  const compiled = compileNow(source, filename, version)
  shipped.set(name, { source, compiled })
  return compiled
}

function compileNow(source: string, filename: string, version: readonly [number, number]): CompiledFile {
  const tree = parseModule(source, filename, { version, unicodeName: unicodeCharacter })
  const code = compileModule(tree, { filename, version, source })
  return { code, needs: compilerNeeds(tree, code) }
}
