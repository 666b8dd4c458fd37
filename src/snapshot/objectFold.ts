import { COLLECTOR_UPDATES } from '../kernel/collector/updates'
import type { FactKind } from '../kernel/facts'
import type { FreeLists } from '../kernel/freelists/layout'
import { FREE_LIST_UPDATES } from '../kernel/freelists/lists'
import type { Generations } from '../kernel/gc/layout'
import { GENERATION_UPDATES } from '../kernel/gc/updates'
import { INCREMENTAL_UPDATES } from '../kernel/incremental/updates'
import type { Refcounts } from '../kernel/refcounts/layout'
import { REFCOUNT_UPDATES } from '../kernel/refcounts/updateTable'
import type { Weakrefs } from '../kernel/weakrefs/layout'
import { WEAKREF_UPDATES } from '../kernel/weakrefs/registry'
import { type Folded, foldFact } from './fold'

/** The columns that a fold of facts rebuilds, of a heap of objects. */
export interface FoldedObjects extends Folded {
  readonly refs: Refcounts
  readonly gc: Generations
  readonly freeLists: FreeLists
  readonly weakrefs: Weakrefs
}

/**
 * Does to the columns what the fact says was done (law L5), as `foldFact` does for memory alone. No rule is consulted.
 * A fact may change the columns of two owners: of the one that says it, and of the tracker that hears it.
 */
export function foldObjectFact(folded: FoldedObjects, kind: FactKind, a: number, b: number, c: number, address: number): void {
  foldFact(folded, kind, a, b, c, address)
  REFCOUNT_UPDATES.get(kind)?.(folded.refs, a, b, c, address)
  GENERATION_UPDATES.get(kind)?.(folded.gc, a, b, c, address)
  COLLECTOR_UPDATES.get(kind)?.(folded.gc, a, b, c, address)
  INCREMENTAL_UPDATES.get(kind)?.(folded.gc, a, b, c, address)
  WEAKREF_UPDATES.get(kind)?.(folded.weakrefs, a, b, c, address)
  FREE_LIST_UPDATES.get(kind)?.(folded.freeLists, a, b, c, address)
}
