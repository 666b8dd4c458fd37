import { comparePositions, decodeFact, type Position, type StepSize } from '../index'
import type { Session } from '../python'

/** Steps that a picture can be made of. */
export type PictureStep = Extract<StepSize, 'fact' | 'operation' | 'line'>

/** The places of a page, in order. */
export interface Places {
  readonly places: readonly Position[]
  readonly step: PictureStep
  readonly notes: readonly string[]
}

/**
 * The places from one to another, in the smallest steps that fit into a page: facts, else operations, else lines; collections are always entered phase by phase.
 * Where there are more than `most` even of lines, some are left out evenly.
 */
export function placesOf(session: Session, from: Position, to: Position, most: number, step?: PictureStep): Places {
  const sizes: readonly PictureStep[] = step === undefined ? ['fact', 'operation', 'line'] : [step]
  for (const size of sizes) {
    const places =
      size === 'fact' ? facts(session, from, to, step === undefined ? most : Number.POSITIVE_INFINITY) : steps(session, from, to, size, step === undefined ? most : null)
    if (places === null) continue
    if (places.length <= most) return { places, step: size, notes: [] }
    if (size !== sizes[sizes.length - 1]) continue
    const kept = Array.from({ length: most }, (_, at) => places[Math.round((at * (places.length - 1)) / (most - 1))])
    return { places: kept, step: size, notes: [`Of ${places.length.toLocaleString('en-US')} places in this range, ${most} are here, evenly chosen. A shorter range has them all.`] }
  }
  return { places: [from], step: 'line', notes: [] }
}

/** Every place, facts included; null where there are more than `most`. */
function facts(session: Session, from: Position, to: Position, most: number): Position[] | null {
  const { timeline } = session
  const said = (place: Position): number => {
    timeline.seekTo(place)
    return timeline.heap().factCount
  }
  if (to.operation - from.operation > most || said(to) - said(from) > most) return null
  const places: Position[] = []
  for (let operation = from.operation; operation <= to.operation; operation++) {
    const count = operation < timeline.end.operation && operation < to.operation ? timeline.factsOf(operation).length : to.fact + 1
    for (let fact = operation === from.operation ? from.fact : 0; fact < Math.max(count, 1); fact++) places.push({ operation, fact })
    if (places.length > most) return null
  }
  return places
}

/** Operations or lines, and each phase of a collection. `most`: with operations, null is the answer where there are more. */
function steps(session: Session, from: Position, to: Position, size: 'operation' | 'line', most: number | null): Position[] | null {
  const { timeline } = session
  if (size === 'operation' && most !== null && to.operation - from.operation > most) return null
  const collections = new Set(timeline.collections)
  const places: Position[] = [from]
  const add = (place: Position): void => {
    if (comparePositions(place, places[places.length - 1]) > 0 && comparePositions(place, to) < 0) places.push(place)
  }
  let line = lineKey(session, from.operation)
  for (let operation = from.operation; operation < to.operation; operation++) {
    const here = lineKey(session, operation)
    if (size === 'operation' || (here !== line && here !== null)) add({ operation, fact: 0 })
    line = here
    if (collections.has(operation)) for (const fact of phases(session, operation)) add(timeline.seekTo({ operation, fact }))
  }
  if (comparePositions(to, from) > 0) places.push(to)
  return places
}

/** Places behind the facts of an operation that say that a phase was entered, or that the collection is over. */
function phases(session: Session, operation: number): number[] {
  return session.timeline.factsOf(operation).flatMap(({ kind, a, b, c, address }, at) => {
    const { type } = decodeFact(kind, a, b, c, address)
    return type === 'phase.entered' || type === 'collection.ended' ? [at + 1] : []
  })
}

function lineKey(session: Session, operation: number): string | null {
  const line = operation < session.timeline.end.operation ? session.lineOf(operation) : null
  return line === null ? null : `${line.filename}:${line.line}`
}
