import type { Position } from '../../index'
import type { Session } from './session'

// Steps that know of calls. They go by the frames that the program had at each operation (`Calls`); what asks for nothing of the heap is no place to stop at.

/** Called now and then, with an operation; it throws where the search is to be given up. */
export type Pause = (operation: number) => void

/**
 * A line on, in the same call; where that is left, behind it: in its caller. Outside of the program: into it.
 *
 * @returns the end of the run where there is no such place
 */
export function nextInCall(session: Session, { operation }: Position, pause?: Pause): Position {
  const { calls, timeline } = session
  const end = timeline.end.operation
  const line = lineAt(session, operation)
  let inside = calls.depthAt(operation, pause)
  const outside = inside === 0
  for (let at = operation + 1; at < end; at++) {
    const kept = calls.keptFrom(at, pause)
    const left = kept < inside
    if (left) inside = kept
    if (outside ? lineAt(session, at) !== line : calls.depthAt(at, pause) === inside && (left || lineAt(session, at) !== line)) return { operation: at, fact: 0 }
    // The call was left, and another begun at once: what is wanted is behind that one.
    if (left) return leave(session, at, inside, pause)
  }
  return timeline.end
}

/** The first operation behind `from` that the frame at `depth`, or one further out, asks for. */
function leave({ calls, timeline }: Session, from: number, depth: number, pause?: Pause): Position {
  let inside = depth
  for (let at = from; at < timeline.end.operation; at++) {
    inside = Math.min(inside, at === from ? inside : calls.keptFrom(at, pause))
    if (calls.depthAt(at, pause) <= inside) return { operation: at, fact: 0 }
  }
  return timeline.end
}

/**
 * Behind the call: to its caller's next operation. `level`: how many calls further out is meant.
 *
 * @returns null where that call has no caller
 */
export function toCaller(session: Session, { operation }: Position, level = 0, pause?: Pause): Position | null {
  const { calls, timeline } = session
  const depth = calls.depthAt(operation, pause) - level
  if (depth < 2) return null
  for (let at = operation + 1; at < timeline.end.operation; at++) {
    const kept = calls.keptFrom(at, pause)
    if (kept < depth) return leave(session, at, kept, pause)
  }
  return timeline.end
}

/**
 * To where the call was made: its caller's last operation before it; where that has none, the call's first.
 *
 * @returns null where that call has no caller
 */
export function toCall(session: Session, { operation }: Position, level = 0, pause?: Pause): Position | null {
  const { calls, begins } = session
  const depth = calls.depthAt(operation, pause) - level
  if (depth < 2) return null
  let at = operation
  while (at > begins && calls.keptFrom(at, pause) >= depth) at--
  const isCaller = at > begins && calls.depthAt(at - 1, pause) < depth
  return { operation: isCaller ? at - 1 : at, fact: 0 }
}

/** A line back, in the same call; from its first line, to where it was called. Where it stands within a line, to the start of that. */
export function previousInCall(session: Session, { operation, fact }: Position, pause?: Pause): Position {
  const { calls, begins } = session
  if (operation <= begins) return { operation: begins, fact: 0 }
  const last = fact > 0 ? operation : lastBefore(session, operation, pause)
  const inside = calls.depthAt(last, pause)
  const line = lineAt(session, last)
  // The first of its line, what that calls included.
  let first = last
  for (let at = last; at > begins && (inside === 0 || calls.keptFrom(at, pause) >= inside); at--) {
    if (inside > 0 && calls.depthAt(at - 1, pause) > inside) continue
    if (lineAt(session, at - 1) !== line) break
    first = at - 1
  }
  return { operation: first, fact: 0 }
}

/** The last operation before, of the same call or of one further out. */
function lastBefore({ calls, begins }: Session, operation: number, pause?: Pause): number {
  let inside = calls.depthAt(operation, pause)
  if (inside === 0) return operation - 1
  for (let at = operation; at > begins; at--) {
    inside = Math.min(inside, calls.keptFrom(at, pause))
    if (calls.depthAt(at - 1, pause) <= inside) return at - 1
  }
  return begins
}

/** A line as a text that differs where the line does; null where no program code ran. */
function lineAt(session: Session, operation: number): string | null {
  const line = operation >= 0 && operation < session.timeline.end.operation ? session.lineOf(operation) : null
  return line === null ? null : `${line.filename}:${line.line}`
}
