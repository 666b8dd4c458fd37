import type { Expr, TypeParam } from './ast'
import type { Cursor } from './cursor'

/** The parameters in square brackets behind the name of a function, a class or a type; none when there are no brackets. Source: the rule `type_params`. */
export function typeParameters(p: Cursor): TypeParam[] {
  if (!p.at('[')) return []
  p.source.need([3, 12], 'type parameters', p.token)
  p.advance()
  if (p.at(']') && p.source.atLeast([3, 13])) throw p.error('Type parameter list cannot be empty')
  const result = [typeParameter(p)]
  while (p.accept(',') && !p.at(']')) result.push(typeParameter(p))
  p.close(']')
  return result
}

function typeParameter(p: Cursor): TypeParam {
  const start = p.token
  const kind = p.accept('*') ? 'TypeVarTuple' : p.accept('**') ? 'ParamSpec' : 'TypeVar'
  const name = p.name()
  if (kind !== 'TypeVar') {
    if (p.at(':')) throw p.error(`cannot use bound with ${kind}`)
    const defaultValue = typeDefault(p, kind === 'TypeVarTuple')
    return { type: kind, name, defaultValue, ...p.span(start) }
  }
  const bound = p.accept(':') ? p.rules.expression(p) : null
  const defaultValue = typeDefault(p, false)
  return { type: kind, name, bound, defaultValue, ...p.span(start) }
}

function typeDefault(p: Cursor, starred: boolean): Expr | null {
  const { token } = p
  if (!p.accept('=')) return null
  p.source.need([3, 13], 'the default of a type parameter', token)
  const start = p.token
  if (starred && p.accept('*')) return { type: 'Starred', value: p.rules.bitwiseOr(p), ctx: 'Load', ...p.span(start) }
  return p.rules.expression(p)
}
