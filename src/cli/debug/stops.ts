import { type Condition, collectingHits, comparePositions, Hits, type Position, printPosition, runToEnd, searching, type Timeline } from '../../index'
import { conditionOf } from './conditions'
import { type Answer, CommandError, type DebugCommand, type Debugger, type Stop } from './debugger'

/** How many places `hits` shows. */
const SHOWN = 20

/** All places of a stop in a run, once somebody has asked: a run does not change. */
const knownIn = new WeakMap<Timeline, WeakMap<Condition, Hits>>()

function hitsKnown({ timeline }: Debugger): WeakMap<Condition, Hits> {
  const known = knownIn.get(timeline) ?? new WeakMap<Condition, Hits>()
  knownIn.set(timeline, known)
  return known
}

/** Goes over the run until it is done. Where Ctrl-C gives it up, it is said how far it was. @throws Interrupted; CommandError where the plan has no such thing */
function goOver<R>(debug: Debugger, going: Generator<number, R>): R | null {
  let reached = 0
  const { end } = debug.timeline
  try {
    return runToEnd(going, (operation) => {
      reached = operation
      return debug.pause(operation)
    })
  } catch (error) {
    if (error instanceof TypeError) throw new CommandError(error.message)
    if (error instanceof Error && error.name === 'Interrupted')
      error.message = `stopped by Ctrl-C at ${printPosition({ operation: reached, fact: 0 })} of #${end.operation}: nothing has moved.`
    throw error
  }
}

/** The places of all these conditions: one scan for those that nobody has asked about. */
function hitsOf(debug: Debugger, conditions: readonly Condition[]): Hits[] {
  const known = hitsKnown(debug)
  const missing = conditions.filter((condition) => !known.has(condition))
  if (missing.length > 0) {
    const into = missing.map(() => new Hits())
    goOver(debug, collectingHits(debug.timeline, missing, into))
    missing.forEach((condition, at) => {
      known.set(condition, into[at])
    })
  }
  return conditions.map((condition) => known.get(condition) ?? new Hits())
}

/** A place to stop at, and what is met there. */
interface Stopped {
  readonly position: Position
  readonly conditions: readonly { readonly text: string; readonly stop?: number; readonly hit?: number; readonly of?: number }[]
}

/** The nearest place of all stops in one direction. */
function nextStop(debug: Debugger, direction: 1 | -1): Stopped | null {
  const { stops } = debug
  const { cursor } = debug.timeline
  const all = hitsOf(
    debug,
    stops.map(({ condition }) => condition),
  )
  let nearest: Position | null = null
  for (const hits of all) {
    const behind = hits.upTo(cursor)
    // A place that is the cursor itself is no place to go on to.
    const here = behind > 0 && comparePositions(hits.at(behind - 1), cursor) === 0
    const at = direction === 1 ? behind : behind - (here ? 2 : 1)
    if (at < 0 || at >= hits.length) continue
    if (nearest === null || comparePositions(hits.at(at), nearest) * direction < 0) nearest = hits.at(at)
  }
  return nearest === null ? null : { position: nearest, conditions: metAt(nearest, stops, all) }
}

function metAt(position: Position, stops: readonly Stop[], all: readonly Hits[]): Stopped['conditions'] {
  return stops.flatMap(({ number, condition }, at) => {
    const hit = all[at].upTo(position)
    return hit > 0 && comparePositions(all[at].at(hit - 1), position) === 0 ? [{ text: condition.text, stop: number, hit, of: all[at].length }] : []
  })
}

/** To a condition that is no stop: only as far as it is searched. */
function nearestOf(debug: Debugger, words: readonly string[], direction: 1 | -1): Stopped | null {
  const condition = conditionOf(debug, words)
  const { timeline, session } = debug
  const hit = goOver(debug, searching(timeline, session.keyframes, [condition], { from: timeline.cursor, direction }))
  return hit === null ? null : { position: hit.position, conditions: [{ text: condition.text }] }
}

function goOn(debug: Debugger, words: readonly string[], direction: 1 | -1): Answer {
  const { timeline, session } = debug
  const found = words.length > 0 ? nearestOf(debug, words, direction) : nextStop(debug, direction)
  timeline.seekTo(found?.position ?? (direction === 1 ? timeline.end : { operation: session.begins, fact: 0 }))
  const where = debug.where()
  const said = found?.conditions.map(({ text, hit, of }) => (hit === undefined ? text : `${text} (hit ${hit} of ${of})`)).join(', ')
  const why = said === undefined ? (direction === 1 ? 'The run is over.' : 'The program begins here.') : `Stopped: ${said}.`
  return {
    text: `${why}\n${where.text}`,
    json: { ...where.json, stopped: found === null ? null : found.conditions.map(({ text }) => text).join(', '), met: found?.conditions ?? [] },
  }
}

/** Commands about places to stop at. */
export const STOP_COMMANDS: readonly DebugCommand[] = [
  {
    names: ['continue', 'c'],
    usage: 'continue [CONDITION]',
    help: 'forward to the next stop, or to a condition',
    run: (debug, words) => goOn(debug, words, 1),
  },
  {
    names: ['reverse-continue', 'rc'],
    usage: 'reverse-continue [CONDITION]',
    help: 'backwards to the stop before',
    run: (debug, words) => goOn(debug, words, -1),
  },
  {
    names: ['break', 'watch', 'br'],
    usage: 'break CONDITION',
    help: 'a place to stop at: a line, a collection, an object’s death …',
    run(debug, words) {
      const stop = { number: debug.nextStop, condition: conditionOf(debug, words) }
      debug.nextStop++
      debug.stops.push(stop)
      return { text: `${stop.number}  ${stop.condition.text}`, json: { stop: stop.number, condition: stop.condition.text } }
    },
  },
  {
    names: ['delete', 'd'],
    usage: 'delete N',
    help: 'forgets a stop',
    run(debug, [word]) {
      const at = debug.stops.findIndex(({ number }) => String(number) === word)
      if (at < 0) throw new CommandError(`there is no stop ${word ?? ''}. "info" lists them.`)
      debug.stops.splice(at, 1)
      return listStops(debug)
    },
  },
  { names: ['info', 'i'], usage: 'info', help: 'the stops, and how often each is met, where that is known', run: listStops },
  {
    names: ['hits'],
    usage: 'hits CONDITION',
    help: 'every place in the whole run at which the condition is met',
    run(debug, words) {
      const [found] = hitsOf(debug, [conditionOf(debug, words)])
      const hits = found.all().map(printPosition)
      const shown = hits.slice(0, SHOWN).join('  ')
      const before = found.upTo(debug.timeline.cursor)
      const where = hits.length > 1 ? ` (${before} up to here)` : ''
      return { text: hits.length === 0 ? 'nowhere' : `${hits.length}${where}: ${shown}${hits.length > SHOWN ? '  …' : ''}`, json: { count: hits.length, before, hits } }
    },
  },
]

function listStops(debug: Debugger): Answer {
  const { stops } = debug
  const known = hitsKnown(debug)
  const text = stops.map(({ number, condition }) => {
    const hits = known.get(condition)
    return `${number}  ${condition.text}${hits === undefined ? '' : `  ${hits.length === 1 ? 'met once' : `met ${hits.length} times`}`}`
  })
  const counts = Object.fromEntries(stops.flatMap(({ number, condition }) => [known.get(condition)].flatMap((hits) => (hits === undefined ? [] : [[number, hits.length]]))))
  return { text: text.length === 0 ? 'no stops' : text.join('\n'), json: { stops: stops.map(({ number, condition }) => ({ stop: number, condition: condition.text })), counts } }
}
