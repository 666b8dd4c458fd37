import type { AddressSpace } from '../kernel/addressSpace/layout'
import { ADDRESS_SPACE_UPDATES } from '../kernel/addressSpace/updates'
import type { FactKind } from '../kernel/facts'
import { Pymalloc } from '../kernel/pymalloc/layout'
import { PYMALLOC_UPDATES } from '../kernel/pymalloc/updates'

/** The columns that a fold of facts rebuilds. */
export interface Folded {
  readonly heap: Pymalloc
  readonly space: AddressSpace
}

/**
 * Does to the columns what the fact says was done (law L5). No rule of memory management is consulted: from an empty heap and
 * an empty address space, folding a log's facts one by one gives every column as it was after each of them.
 */
export function foldFact({ heap, space }: Folded, kind: FactKind, a: number, b: number, c: number, address: number): void {
  // What the columns of an allocator of somebody's own are, no table says: they stay as they were in front of the operation.
  if (heap instanceof Pymalloc) PYMALLOC_UPDATES.get(kind)?.(heap, a, b, c, address)
  ADDRESS_SPACE_UPDATES.get(kind)?.(space, a, b, c, address)
}
