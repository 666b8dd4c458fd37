import type { Alias, Stmt } from './ast'
import type { Cursor } from './cursor'
import { NAME, NEWLINE } from './tokens'

function dottedName(p: Cursor): string {
  const parts = [p.name()]
  while (p.accept('.')) parts.push(p.name())
  return parts.join('.')
}

function alias(p: Cursor, name: (p: Cursor) => string): Alias {
  const start = p.token
  const imported = name(p)
  const asname = p.accept('as') ? p.name() : null
  return { type: 'alias', name: imported, asname, ...p.span(start) }
}

/** Source: the rule `import_name`. */
export function importStatement(p: Cursor): Stmt {
  const start = p.expect('import')
  if (p.at(NEWLINE) && p.source.atLeast([3, 13])) throw p.error("Expected one or more names after 'import'", { ...p.token, endColumn: p.token.column })
  const names = [alias(p, dottedName)]
  while (p.accept(',')) names.push(alias(p, dottedName))
  if (p.at('from')) throw p.error("Did you mean to use 'from ... import ...' instead?", start)
  return { type: 'Import', names, ...p.span(start) }
}

/** Source: the rule `import_from`. */
export function fromStatement(p: Cursor): Stmt {
  const start = p.expect('from')
  let level = 0
  while (p.at('.') || p.at('...')) level += p.advance().text.length
  const module = level === 0 || p.at(NAME) ? dottedName(p) : null
  p.expect('import')
  const names = importedNames(p)
  return { type: 'ImportFrom', module, names, level, ...p.span(start) }
}

function importedNames(p: Cursor): Alias[] {
  const start = p.token
  if (p.accept('*')) return [{ type: 'alias', name: '*', asname: null, ...p.span(start) }]
  const bracketed = p.accept('(')
  const name = (q: Cursor): string => q.name()
  const names = [alias(p, name)]
  while (p.accept(',')) {
    if (bracketed && p.at(')')) break
    if (!bracketed && p.at(NEWLINE)) throw p.error('trailing comma not allowed without surrounding parentheses')
    names.push(alias(p, name))
  }
  if (bracketed) p.close(')')
  return names
}
