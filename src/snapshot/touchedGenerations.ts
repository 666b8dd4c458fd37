import { NONE } from '../kernel/columns'
import { F, type FactKind } from '../kernel/facts'
import type { GENERATION_COLUMNS, Generations } from '../kernel/gc/layout'
import type { Touch, Touches } from './touches'

type GenerationColumn = (typeof GENERATION_COLUMNS)[number]

/** The object joins or leaves a list: its neighbours are linked otherwise, and the list's ends and length may change. */
function relinked(touches: Touches<GenerationColumn>, object: number, list: number): void {
  for (const column of ['gcNext', 'gcPrev', 'gcList'] as const) touches.at(column, object)
  for (const column of ['head', 'tail', 'length'] as const) touches.at(column, list)
}

/** Which records of the generations' columns each fact may write; beside `GENERATION_UPDATES`, row by row. */
export const GENERATIONS_TOUCHED: ReadonlyMap<FactKind, Touch<Generations, GenerationColumn>> = new Map<FactKind, Touch<Generations, GenerationColumn>>([
  [
    F.OBJECT_TRACKED,
    (touches, _gc, object, list) => {
      relinked(touches, object, list)
      const last = touches.was('tail', list)
      if (last !== NONE) touches.at('gcNext', last)
    },
  ],
  [
    F.OBJECT_UNTRACKED,
    (touches, _gc, object, list) => {
      relinked(touches, object, list)
      const previous = touches.was('gcPrev', object)
      if (previous !== NONE) touches.at('gcNext', previous)
      const next = touches.was('gcNext', object)
      if (next !== NONE) touches.at('gcPrev', next)
    },
  ],
  [F.ALLOCATION_COUNTED, (touches) => touches.at('count', 0)],
  [F.DEALLOCATION_COUNTED, (touches) => touches.at('count', 0)],
  [F.THRESHOLD_SET, (touches, _gc, generation) => touches.at('threshold', generation)],
  [F.COUNTS_SET, (touches, { count }) => touches.range('count', 0, count.length)],
])
