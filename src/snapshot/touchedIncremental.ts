import { F, type FactKind } from '../kernel/facts'
import { type Generations, List, OLD_SPACES } from '../kernel/gc/layout'
import { type GenerationColumn, moved } from './touchedGenerations'
import type { Touch, Touches } from './touches'

type Row = Touch<Generations, GenerationColumn>

/** To another list, and perhaps another space. */
function spaced(touches: Touches<GenerationColumn>, object: number, from: number, to: number): void {
  moved(touches, object, from, to)
  touches.at('gcFlags', object)
}

/** Which records of the generations' columns each fact of an increment may write; beside `INCREMENTAL_UPDATES`, row by row. */
export const INCREMENTAL_TOUCHED: ReadonlyMap<FactKind, Row> = new Map<FactKind, Row>([
  [F.WORK_ASSESSED, (touches, { count }) => touches.range('count', 0, count.length)],
  [F.ROOT_MARKED, (touches, _gc, object, from) => spaced(touches, object, from, List.REACHABLE)],
  [F.OBJECT_MARKED, (touches, _gc, object, _by, from) => spaced(touches, object, from, List.REACHABLE)],
  [F.FRAME_WALKED, (touches, _gc, frame) => touches.at('frameVisited', frame)],
  [F.OBJECT_FOLLOWED, (touches, _gc, object) => moved(touches, object, List.REACHABLE, OLD_SPACES + touches.account('visitedSpace'))],
  [F.OBJECT_SPACED, (touches, _gc, object, from, to) => spaced(touches, object, from, to)],
  [F.PENDING_TAKEN, (touches, _gc, object, from) => spaced(touches, object, from, List.INCREMENT)],
  [F.OBJECT_DRAWN, (touches, _gc, object, _by, from) => spaced(touches, object, from, List.INCREMENT)],
  [F.YOUNG_COUNTED, (touches, { count }) => touches.range('count', 0, count.length)],
  [F.SPACES_SWAPPED, (touches, _gc, visited) => touches.set('visitedSpace', visited)],
  [F.SPACE_CHANGED, (touches, _gc, object) => touches.at('gcFlags', object)],
])
