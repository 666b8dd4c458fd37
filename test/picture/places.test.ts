import { comparePositions, decodeFact, type Position } from '../../src'
import { placesOf } from '../../src/picture/places'
import type { Session } from '../../src/python'
import { CYCLE, lineAt, record } from './programs'

let session: Session
beforeAll(() => {
  session = record(CYCLE)
})

const at = (operation: number, fact = 0): Position => ({ operation, fact })

/** Every place of a range, by asking for the facts of one operation after the other. */
function everyPlace(from: number, to: number): Position[] {
  const places: Position[] = []
  for (let operation = from; operation < to; operation++) {
    const facts = session.timeline.factsOf(operation).length
    for (let fact = 0; fact < Math.max(facts, 1); fact++) places.push(at(operation, fact))
  }
  return [...places, at(to)]
}

test('a short range has every fact', () => {
  const from = lineAt(session, 12)
  const { places, step, notes } = placesOf(session, at(from), at(from + 12), 300)
  expect(step).toBe('fact')
  expect(notes).toEqual([])
  expect(places).toEqual(everyPlace(from, from + 12))
})

test('a range may begin and end inside of an operation', () => {
  const from = lineAt(session, 12)
  const long = everyPlace(from, from + 40).find(({ fact }) => fact === 3)
  if (long === undefined) throw new Error('no operation here says four facts')
  const { places } = placesOf(session, at(long.operation, 1), at(long.operation, 3), 300)
  expect(places).toEqual([at(long.operation, 1), at(long.operation, 2), at(long.operation, 3)])
  expect(placesOf(session, at(long.operation, 2), at(long.operation, 2), 300).places).toEqual([at(long.operation, 2)])
})

test('where facts do not fit there are operations, and where those do not, lines; a collection is entered phase by phase', () => {
  const [from, to] = [lineAt(session, 14), lineAt(session, 18)]
  const range = [at(from), at(to)] as const
  const { places, step } = placesOf(session, ...range, 300)
  expect(step).toBe('operation')
  for (let operation = from; operation <= to; operation++) expect(places).toContainEqual(at(operation))
  // Phases, by asking each operation of the collection for its facts.
  const entered = session.timeline.collections
    .filter((operation) => operation >= from && operation < to)
    .flatMap((operation) =>
      session.timeline
        .factsOf(operation)
        .slice()
        .flatMap(({ kind, a, b, c, address }, fact) => (decodeFact(kind, a, b, c, address).type === 'phase.entered' ? [session.timeline.seekTo(at(operation, fact + 1))] : [])),
    )
  expect(entered.length).toBeGreaterThan(10)
  for (const place of entered) expect(places).toContainEqual(place)
  const lines = placesOf(session, ...range, 60)
  expect(lines.step).toBe('line')
  for (const line of [14, 15, 16, 17]) expect(lines.places).toContainEqual(at(lineAt(session, line)))
  for (const place of entered) expect(lines.places).toContainEqual(place)
  expect(lines.places).toEqual([...lines.places].sort(comparePositions))
})

test('a range that does not fit even by lines is thinned out evenly, and says so', () => {
  const whole = placesOf(session, at(session.begins), session.timeline.end, 1000, 'line')
  const { places, notes } = placesOf(session, at(session.begins), session.timeline.end, 10)
  expect(whole.places.length).toBeGreaterThan(10)
  expect(places).toHaveLength(10)
  expect([places[0], places[9]]).toEqual([whole.places[0], whole.places[whole.places.length - 1]])
  for (const place of places) expect(whole.places).toContainEqual(place)
  expect(notes[0]).toContain(`Of ${whole.places.length} places in this range, 10 are here`)
})
