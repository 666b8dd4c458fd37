import type { Stmt } from '../syntax/ast'
import { expandtabs } from '../values/strPad'

/** What Python 3.13 leaves of a docstring: without the indentation that all its lines but the first have. Source: `_PyCompile_CleanDoc`. */
function clean(doc: string): string {
  const lines = expandtabs(doc).split('\n')
  const indents = lines.slice(1).flatMap((line) => (/[^ ]/.test(line) ? [line.length - line.trimStart().length] : []))
  const margin = indents.length === 0 ? 0 : Math.min(...indents)
  const first = lines[0].replace(/^ +/, '')
  return [first, ...lines.slice(1).map((line) => line.slice(Math.min(margin, line.length - line.replace(/^ +/, '').length)))].join('\n')
}

/** The text of a body that begins with one, or null. */
export function docstring(body: readonly Stmt[], version: number): string | null {
  const [first] = body
  if (first?.type !== 'Expr' || first.value.type !== 'Constant' || first.value.value.kind !== 'str') return null
  return version >= 13 ? clean(first.value.value.value) : first.value.value.value
}
