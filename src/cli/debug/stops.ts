import {
  allHits,
  atOperation,
  type Condition,
  collectionStarts,
  comparePositions,
  type ObjectName,
  objectDies,
  objectIsBorn,
  PLAIN_CONDITIONS,
  type Position,
  printPosition,
  refcountReaches,
  search,
  slotChanges,
} from '../../index'
import { type Answer, CommandError, type DebugCommand, type Debugger } from './debugger'

/** How many places `hits` shows. */
const SHOWN = 20

/** The words of a condition → the condition. @throws CommandError */
function conditionOf(debug: Debugger, words: readonly string[]): Condition {
  const [word, ...rest] = words
  if (word === undefined) throw new CommandError(`stop at what? ${CONDITIONS}`)
  const line = /^(?:(.+):)?(\d+)$/.exec(word)
  if (line !== null && rest.length === 0) return sourceLine(debug, line[1] ?? null, Number(line[2]))
  switch (word) {
    case 'collection':
      return collectionStarts(rest[0] === undefined ? undefined : wholeNumber(rest[0]))
    case 'refcount':
      return refcountReaches(nameOf(debug, rest[0]), wholeNumber(rest[1]))
    case 'slot':
      return slotChanges(nameOf(debug, rest[0]), wholeNumber(rest[1]))
    case 'death':
      return objectDies(nameOf(debug, rest[0]))
    case 'birth':
      return objectIsBorn(nameOf(debug, rest[0]))
    default: {
      const plain = Object.hasOwn(PLAIN_CONDITIONS, word) ? PLAIN_CONDITIONS[word] : undefined
      if (plain === undefined) throw new CommandError(`"${words.join(' ')}" is nothing that a run can stop at. ${CONDITIONS}`)
      return plain()
    }
  }
}

const CONDITIONS = `There are LINE, FILE:LINE, collection [GENERATION], death OBJECT, birth OBJECT, refcount OBJECT N, slot OBJECT N, ${Object.keys(PLAIN_CONDITIONS)
  .filter((word) => word !== 'collection')
  .join(', ')}.`

function wholeNumber(word: string | undefined): number {
  if (word === undefined || !/^\d+$/.test(word)) throw new CommandError(`${word === undefined ? 'a number is missing' : `"${word}" is no whole number`}. ${CONDITIONS}`)
  return Number(word)
}

/** An object that is alive at the cursor. */
function nameOf(debug: Debugger, expression: string | undefined): ObjectName {
  const object = debug.object(expression)
  return { object, birth: debug.look().vm.heap.refs.objBirth[object] }
}

/** The first operation of a visit to the line. */
function sourceLine(debug: Debugger, file: string | null, line: number): Condition {
  const { session } = debug
  const isAt = (operation: number): boolean => {
    const at = operation < 0 ? null : session.lineOf(operation)
    return at !== null && at.line === line && (file === null || at.filename === file || at.filename.endsWith(`/${file}`))
  }
  return atOperation(file === null ? String(line) : `${file}:${line}`, (operation) => isAt(operation) && !isAt(operation - 1))
}

function goOn(debug: Debugger, words: readonly string[], direction: 1 | -1): Answer {
  const conditions = words.length > 0 ? [conditionOf(debug, words)] : debug.stops.map(({ condition }) => condition)
  const { timeline, session } = debug
  let nearest: { readonly position: Position; readonly condition: Condition } | null = null
  for (const condition of conditions) {
    const position = search(timeline, session.keyframes, condition, { from: timeline.cursor, direction })
    if (position !== null && (nearest === null || comparePositions(position, nearest.position) * direction < 0)) nearest = { position, condition }
  }
  timeline.seekTo(nearest?.position ?? (direction === 1 ? timeline.end : { operation: session.begins, fact: 0 }))
  const where = debug.where()
  const why = nearest === null ? (direction === 1 ? 'The run is over.' : 'The program begins here.') : `Stopped: ${nearest.condition.text}.`
  return { text: `${why}\n${where.text}`, json: { ...where.json, stopped: nearest?.condition.text ?? null } }
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
  { names: ['info', 'i'], usage: 'info', help: 'the stops', run: listStops },
  {
    names: ['hits'],
    usage: 'hits CONDITION',
    help: 'every place in the whole run at which the condition is met',
    run(debug, words) {
      const hits = allHits(debug.timeline, conditionOf(debug, words)).map(printPosition)
      const shown = hits.slice(0, SHOWN).join('  ')
      return { text: hits.length === 0 ? 'nowhere' : `${hits.length}: ${shown}${hits.length > SHOWN ? '  …' : ''}`, json: { count: hits.length, hits } }
    },
  },
]

function listStops({ stops }: Debugger): Answer {
  const text = stops.length === 0 ? 'no stops' : stops.map(({ number, condition }) => `${number}  ${condition.text}`).join('\n')
  return { text, json: { stops: stops.map(({ number, condition }) => ({ stop: number, condition: condition.text })) } }
}
