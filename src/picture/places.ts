import { type Condition, comparePositions, decodeFact, type Position, type StepSize, search } from '../index'
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
    const kept = Array.from({ length: most }, (_, at) => places[Math.round((at * (places.length - 1)) / Math.max(most - 1, 1))])
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
  const places: Position[] = [from]
  const add = (place: Position): void => {
    if (comparePositions(place, places[places.length - 1]) > 0) places.push(place)
  }
  hearFacts(session, from, to, (operation, fact, last) => add(last ? { operation: operation + 1, fact: 0 } : { operation, fact }))
  // Operations that say nothing are places, too.
  for (let operation = from.operation + 1; operation <= to.operation; operation++) if (!places.some((place) => place.operation === operation)) places.push({ operation, fact: 0 })
  return places.filter((place) => comparePositions(place, to) <= 0).sort(comparePositions)
}

/** Operations or lines, and each phase of a collection. `most`: with operations, null is the answer where there are more. */
function steps(session: Session, from: Position, to: Position, size: 'operation' | 'line', most: number | null): Position[] | null {
  const { timeline } = session
  if (size === 'operation' && most !== null && to.operation - from.operation > most) return null
  const phases = phasesOf(session, from, to)
  const places: Position[] = [from]
  const add = (place: Position): void => {
    if (comparePositions(place, places[places.length - 1]) > 0 && comparePositions(place, to) < 0) places.push(place)
  }
  let line = lineKey(session, from.operation)
  // Lines of modules that come with the interpreter are passed over: the page has no text of them.
  for (let operation = from.operation; operation < to.operation; operation++) {
    const here = lineKey(session, operation)
    if (size === 'operation' || (here !== line && here !== null)) add({ operation, fact: 0 })
    line = here
    for (const place of phases.get(operation) ?? []) add(place)
  }
  return comparePositions(to, timeline.seekTo(from)) > 0 ? [...places, to] : places
}

/** Places behind the facts that say that a phase was entered, or that the collection is over, by operation. */
function phasesOf(session: Session, from: Position, to: Position): ReadonlyMap<number, readonly Position[]> {
  const collections = new Set(session.timeline.collections.filter((operation) => operation >= from.operation && operation <= to.operation))
  const places = new Map<number, Position[]>()
  if (collections.size === 0) return places
  hearFacts(session, from, to, (operation, fact, last, kind, a, b, c, address) => {
    if (!collections.has(operation)) return
    const { type } = decodeFact(kind, a, b, c, address)
    if (type !== 'phase.entered' && type !== 'collection.ended') return
    places.set(operation, [...(places.get(operation) ?? []), last ? { operation: operation + 1, fact: 0 } : { operation, fact }])
  })
  return places
}

type Heard = Parameters<ReturnType<Condition['begin']>>

/** Hears all facts from one place to another, in one replay. `fact`: so many are said; `last`: with it the operation is over. */
function hearFacts(
  session: Session,
  from: Position,
  to: Position,
  hear: (operation: number, fact: number, last: boolean, ...rest: [Heard[1], number, number, number, number]) => void,
): void {
  let waiting: { readonly operation: number; readonly fact: number; readonly rest: [Heard[1], number, number, number, number] } | null = null
  const tell = (last: boolean): void => {
    if (waiting !== null) hear(waiting.operation, waiting.fact, last, ...waiting.rest)
  }
  // A search for the range's end, which hears everything on its way.
  const end: Condition = {
    text: 'the end of the range',
    begin: () => (operation, kind, a, b, c, address) => {
      const fact = waiting?.operation === operation ? waiting.fact + 1 : 1
      tell(waiting?.operation !== operation)
      waiting = { operation, fact, rest: [kind, a, b, c, address] }
      return operation > to.operation
    },
  }
  search(session.timeline, session.keyframes, end, { from: { operation: from.operation, fact: 0 }, direction: 1 })
  if (waiting !== null && (waiting as { readonly operation: number }).operation <= to.operation) tell(true)
}

/** Is its text known? That of the modules that come with the interpreter is not. */
export function hasSource(session: Session, filename: string): boolean {
  return session.sourceOf(filename).length > 0
}

function lineKey(session: Session, operation: number): string | null {
  const line = operation < session.timeline.end.operation ? session.lineOf(operation) : null
  return line === null || !hasSource(session, line.filename) ? null : `${line.filename}:${line.line}`
}
