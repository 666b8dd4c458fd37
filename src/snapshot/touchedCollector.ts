import { F, type FactKind } from '../kernel/facts'
import type { Generations } from '../kernel/gc/layout'
import { type GenerationColumn, keptAsGarbage, moved } from './touchedGenerations'
import type { Touch } from './touches'

type Row = Touch<Generations, GenerationColumn>

const movedRow: Row = (touches, _gc, object, from, to) => moved(touches, object, from, to)

/** The collection is done with the object, which goes to another list. */
const released: Row = (touches, _gc, object, from, to) => {
  touches.at('gcRefs', object)
  moved(touches, object, from, to)
}

/** Which records of the generations' columns each fact of a collection may write; beside `COLLECTOR_UPDATES`, row by row. */
export const COLLECTOR_TOUCHED: ReadonlyMap<FactKind, Row> = new Map<FactKind, Row>([
  [F.COUNTS_MERGED, (touches, { count }) => touches.range('count', 0, count.length)],
  [F.OBJECT_MERGED, movedRow],
  [F.REFS_COPIED, (touches, _gc, object) => touches.at('gcRefs', object)],
  [F.OBJECT_MADE_PERMANENT, movedRow],
  [F.REFERENCE_SUBTRACTED, (touches, _gc, object) => touches.at('gcRefs', object)],
  [F.OBJECT_REACHED, (touches, _gc, object) => touches.at('gcRefs', object)],
  [
    F.OBJECT_REGAINED,
    (touches, _gc, object, _by, from, to) => {
      touches.at('gcRefs', object)
      moved(touches, object, from, to)
    },
  ],
  [F.OBJECT_SURVIVED, (touches, _gc, object) => touches.at('gcRefs', object)],
  [F.OBJECT_SUSPECTED, movedRow],
  [F.OBJECT_PROMOTED, movedRow],
  [F.LEGACY_FINALIZER_FOUND, released],
  [
    F.WEAKREF_CLEARING,
    (touches, _gc, weakref, kept, from, to) => {
      if (kept === 1) moved(touches, weakref, from, to)
    },
  ],
  [F.WEAKREF_OUTLIVED, released],
  [F.OBJECT_RESURRECTED, released],
  [F.GARBAGE_OUTLIVED, released],
  [
    F.GARBAGE_SAVED,
    (touches, gc, object, from, to, address) => {
      keptAsGarbage(touches)
      released(touches, gc, object, from, to, address)
    },
  ],
  [
    F.UNCOLLECTABLE_FOUND,
    (touches, _gc, object, saved, from, to) => {
      if (saved === 1) keptAsGarbage(touches)
      moved(touches, object, from, to)
    },
  ],
  [
    F.COLLECTION_COUNTED,
    (touches, _gc, generation) => {
      for (const column of ['collections', 'collected', 'uncollectable'] as const) touches.at(column, generation)
    },
  ],
])
