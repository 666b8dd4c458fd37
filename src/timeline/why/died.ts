import { F } from '../../kernel/facts'
import type { Position } from '../position'
import type { FactRecord } from '../timeline'

/** One link of the chain that led to an object's end, the last event first. */
export interface DeathCause {
  readonly position: Position
  readonly fact: FactRecord
  /** `dropped`: the operation let go of it. `cleared`: what referred to it was dying, or the collector cleared it. */
  readonly how: 'dropped' | 'cleared by a dying object' | 'cleared by the collector' | 'replaced in a slot'
  /** Whose count came to zero. */
  readonly object: number
  /** What referred to it, or −1: the operation itself did. */
  readonly from: number
}

/**
 * Why an object died: from the fact that took its last reference, by the objects that died before it, to the operation that began it all.
 *
 * @param facts - of the operation in which it died
 * @param dying - index of its OBJECT_DYING, OBJECT_DELAYED or of what put it on the stack
 */
export function whyDied(operation: number, facts: readonly FactRecord[], dying: number): DeathCause[] {
  const chain: DeathCause[] = []
  let object = facts[dying].a
  let at = dying
  for (;;) {
    const found = lastReferenceOf(facts, object, at)
    if (found === null) return chain
    chain.push({ position: { operation, fact: found.at }, fact: facts[found.at], how: found.how, object, from: found.from })
    if (found.how !== 'cleared by a dying object') return chain
    object = found.from
    at = found.at
  }
}

type Found = Pick<DeathCause, 'how' | 'from'> & { readonly at: number }

/** The fact that took the object's last reference, at or before `until`. */
function lastReferenceOf(facts: readonly FactRecord[], object: number, until: number): Found | null {
  for (let at = until; at >= 0; at--) {
    const { kind, a, b, c, address } = facts[at]
    if (kind === F.REFERENCE_DROPPED && a === object && b === 1) return { at, how: 'dropped', from: -1 }
    if (kind === F.SLOT_CLEARED && c === object && address === 2) return { at, how: isClearing(facts, a, at) ? 'cleared by the collector' : 'cleared by a dying object', from: a }
    if (kind === F.TYPE_DROPPED && b === object && address === 2) return { at, how: 'cleared by a dying object', from: a }
    if (kind === F.CLEARING_ENDED && a === object && b === 1) return { at, how: 'cleared by the collector', from: -1 }
  }
  return null
}

/** Was the object being cleared by the collector, and not dying? */
function isClearing(facts: readonly FactRecord[], object: number, until: number): boolean {
  for (let at = until; at >= 0; at--) {
    const { kind, a } = facts[at]
    if (a !== object) continue
    if (kind === F.OBJECT_DYING) return false
    if (kind === F.CLEARING_BEGUN) return true
  }
  return false
}
