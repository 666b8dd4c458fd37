import { NONE } from '../kernel/columns'
import { F, type FactKind } from '../kernel/facts'
import type { WEAKREF_COLUMNS, Weakrefs } from '../kernel/weakrefs/layout'
import type { Touch } from './touches'

type WeakrefColumn = (typeof WEAKREF_COLUMNS)[number]

/** Which records of the weak references' columns each fact may write; beside `WEAKREF_UPDATES`, row by row. */
export const WEAKREFS_TOUCHED: ReadonlyMap<FactKind, Touch<Weakrefs, WeakrefColumn>> = new Map<FactKind, Touch<Weakrefs, WeakrefColumn>>([
  [
    F.WEAKREF_LINKED,
    (touches, _weakrefs, weakref, object, _callback, after) => {
      for (const column of ['wrObject', 'wrNext', 'wrPrev', 'wrCallback'] as const) touches.at(column, weakref)
      const next = after === NONE ? touches.was('wrList', object) : touches.was('wrNext', after)
      if (after === NONE) touches.at('wrList', object)
      else touches.at('wrNext', after)
      if (next !== NONE) touches.at('wrPrev', next)
    },
  ],
  [
    F.WEAKREF_CLEARED,
    (touches, _weakrefs, weakref, object) => {
      for (const column of ['wrObject', 'wrNext', 'wrPrev'] as const) touches.at(column, weakref)
      const previous = touches.was('wrPrev', weakref)
      if (previous === NONE) touches.at('wrList', object)
      else touches.at('wrNext', previous)
      const next = touches.was('wrNext', weakref)
      if (next !== NONE) touches.at('wrPrev', next)
    },
  ],
])
