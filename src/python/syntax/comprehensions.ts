import type { Comprehension, Expr } from './ast'
import type { Cursor } from './cursor'

export function atComprehension(p: Cursor): boolean {
  return p.at('for') || (p.at('async') && p.next.type === 'for')
}

/** The clauses behind the element: `for … in … if …`, once or more. Source: the rule `for_if_clauses`. */
export function comprehensions(p: Cursor): Comprehension[] {
  const generators: Comprehension[] = []
  while (atComprehension(p)) {
    const isAsync = p.accept('async')
    p.expect('for')
    const target = p.rules.forTargets(p)
    p.expect('in')
    const iter = p.rules.disjunction(p)
    const ifs: Expr[] = []
    while (p.accept('if')) ifs.push(p.rules.disjunction(p))
    generators.push({ type: 'comprehension', target, iter, ifs, isAsync })
  }
  return generators
}

/** Refuses what may be an element of a display and not of a comprehension. */
export function comprehensionElement(p: Cursor, elt: Expr): Expr {
  if (elt.type === 'Starred') throw p.error('iterable unpacking cannot be used in comprehension', elt)
  return elt
}
