import { NONE } from '../kernel/columns'
import { F, type FactKind } from '../kernel/facts'
import { type GENERATION_COLUMNS, type Generations, RootKind } from '../kernel/gc/layout'
import type { Touch, Touches } from './touches'

export type GenerationColumn = (typeof GENERATION_COLUMNS)[number]
type GenerationTouches = Touches<GenerationColumn>

/** The object joins or leaves a list: its neighbours are linked otherwise, and the list's ends and length may change. */
function relinked(touches: GenerationTouches, object: number, list: number): void {
  for (const column of ['gcNext', 'gcPrev', 'gcList'] as const) touches.at(column, object)
  for (const column of ['head', 'tail', 'length'] as const) touches.at(column, list)
}

/** The object joins the list's end. */
function appended(touches: GenerationTouches, object: number, list: number): void {
  relinked(touches, object, list)
  const last = touches.was('tail', list)
  if (last !== NONE) touches.at('gcNext', last)
}

function unlinked(touches: GenerationTouches, object: number, list: number): void {
  relinked(touches, object, list)
  const previous = touches.was('gcPrev', object)
  if (previous !== NONE) touches.at('gcNext', previous)
  const next = touches.was('gcNext', object)
  if (next !== NONE) touches.at('gcPrev', next)
}

/** The object goes from one list to the end of another. */
export function moved(touches: GenerationTouches, object: number, from: number, to: number): void {
  unlinked(touches, object, from)
  appended(touches, object, to)
}

/** `gc.garbage` holds one more. */
export function keptAsGarbage(touches: GenerationTouches): void {
  touches.at('garbage', touches.move('garbageLength', 1))
}

/** Roots from place `at` on; a stack is short, and is read whole. */
function rootsChanged(touches: GenerationTouches, kind: number, at: number): void {
  if (kind === RootKind.INTERPRETER) touches.from('interpreterRoots', at)
  else {
    touches.from('stackRoots', 0)
    framesChanged(touches)
  }
}

function framesChanged(touches: GenerationTouches): void {
  for (const column of ['frameBase', 'frameVisited'] as const) touches.from(column, 0)
}

/** Which records of the generations' columns each fact outside a collection may write; beside `GENERATION_UPDATES`, row by row. */
export const GENERATIONS_TOUCHED: ReadonlyMap<FactKind, Touch<Generations, GenerationColumn>> = new Map<FactKind, Touch<Generations, GenerationColumn>>([
  [
    F.OBJECT_TRACKED,
    (touches, _gc, object, list) => {
      appended(touches, object, list)
      touches.at('gcFlags', object)
    },
  ],
  [
    F.OBJECT_UNTRACKED,
    (touches, _gc, object, list) => {
      unlinked(touches, object, list)
      touches.at('gcRefs', object)
      touches.at('gcFlags', object)
      touches.at('gcRefs', object)
    },
  ],
  [F.ALLOCATION_COUNTED, (touches) => touches.at('count', 0)],
  [F.DEALLOCATION_COUNTED, (touches) => touches.at('count', 0)],
  [F.TRACKING_COUNTED, (touches) => touches.at('count', 0)],
  [F.UNTRACKING_COUNTED, (touches) => touches.at('count', 0)],
  [F.ROOT_ADDED, (touches, _gc, _object, kind) => rootsChanged(touches, kind, kind === RootKind.STACK ? 0 : touches.move('interpreterRootsLength', 1))],
  [
    F.ROOT_REMOVED,
    (touches, _gc, _object, kind, at) => {
      if (kind === RootKind.INTERPRETER) touches.move('interpreterRootsLength', -1)
      rootsChanged(touches, kind, at)
    },
  ],
  [F.FRAME_PUSHED, framesChanged],
  [F.POLICY_SET, (touches, _gc, decides) => touches.at('policies', decides)],
  [F.THRESHOLD_SET, (touches, _gc, generation) => touches.at('threshold', generation)],
  [F.COUNTS_SET, (touches, { count }) => touches.range('count', 0, count.length)],
  [F.COUNTS_RESET, (touches, { count }) => touches.range('count', 0, count.length)],
  [
    F.OBJECT_FROZEN,
    (touches, _gc, object, from, to) => {
      moved(touches, object, from, to)
      touches.at('gcFlags', object)
    },
  ],
  [F.GARBAGE_TAKEN, (touches) => void touches.move('garbageLength', -1)],
])
