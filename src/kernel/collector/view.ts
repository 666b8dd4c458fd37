import type { CollectorProfile } from '../../profiles/objectProfile'
import { type Generations, List } from '../gc/layout'
import type { Refcounts } from '../refcounts/layout'
import type { Weakrefs } from '../weakrefs/layout'
import { Deduction } from './atOnce/deduction'
import { Edges } from './traverse'

/** What a collector works on. It writes the generations; of the objects and their weak references it only reads. */
export interface CollectorView {
  readonly gc: Generations
  readonly refs: Readonly<Refcounts>
  readonly weakrefs: Readonly<Weakrefs>
  readonly rules: CollectorProfile
  /** Type numbers of the exact types that a collection may stop tracking. */
  readonly tupleType: number
  readonly typeType: number
  readonly dictType: number
  /** The free lists that a full collection empties, in order. */
  readonly freeListsCleared: readonly number[]
  /** Scratch: the references of the object that is looked at; and what a search keeps that runs at once. */
  readonly edges: Edges
  readonly deduction: Deduction
}

/** @param parts - all but the scratch space */
export function collectorView(parts: Omit<CollectorView, 'edges' | 'deduction'>): CollectorView {
  return { ...parts, edges: new Edges(), deduction: new Deduction() }
}

/** The list of what is deleted in the end. */
export function garbageListOf({ rules }: CollectorView): number {
  return rules.legacyFinalizers === 0 && rules.resurrection === 'reachable' ? List.STILL_UNREACHABLE : List.UNREACHABLE
}
