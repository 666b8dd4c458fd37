import { F, type FactKind } from '../kernel/facts'
import type { FREE_LIST_COLUMNS, FreeLists } from '../kernel/freelists/layout'
import type { Touch } from './touches'

type FreeListColumn = (typeof FREE_LIST_COLUMNS)[number]

/** Which records of the free lists' columns each fact may write; beside `FREE_LIST_UPDATES`, row by row. */
export const FREE_LISTS_TOUCHED: ReadonlyMap<FactKind, Touch<FreeLists, FreeListColumn>> = new Map<FactKind, Touch<FreeLists, FreeListColumn>>([
  [F.CACHED_BLOCK_TAKEN, (touches, _lists, cache) => touches.at('length', cache)],
  [F.CACHED_BLOCK_DISCARDED, (touches, _lists, cache) => touches.at('length', cache)],
  [
    F.BLOCK_CACHED,
    (touches, { base, limit }, cache) => {
      touches.at('length', cache)
      touches.range('blocks', base[cache], base[cache] + limit[cache])
    },
  ],
])
