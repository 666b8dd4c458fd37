import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import type { CollectorView } from './view'

/**
 * `clear_freelists`: a full collection empties the free lists of all types, block by block.
 *
 * @returns FREE_LIST_CLEARING: the cache gives up a block, or says that it has none
 */
export function clearFreeLists({ gc, freeListsCleared }: CollectorView, _steps: number, sink: FactSink): Outcome {
  if (gc.cursor >= freeListsCleared.length) return F.OVER
  return sink.ask(F.FREE_LIST_CLEARING, gc.cursor, 0, 0, freeListsCleared[gc.cursor])
}
