import { comparePositions, type Position, parsePosition, printPosition, type StepSize } from '../../index'
import { type Answer, CommandError, type DebugCommand, type Debugger } from './debugger'

const SIZES: readonly StepSize[] = ['line', 'operation', 'fact', 'phase', 'collection']
const MOST_STEPS = 1_000_000

function sizeOf(word: string): StepSize | undefined {
  return SIZES.find((size) => size.startsWith(word))
}

/** `[SIZE] [N]` */
function stepsOf(words: readonly string[], size: StepSize): { size: StepSize; n: number } {
  let [wanted, n] = [size, 1]
  for (const word of words) {
    const named = /^[a-z]/.test(word) ? sizeOf(word) : undefined
    if (named !== undefined) wanted = named
    else if (/^[1-9]\d*$/.test(word) && Number(word) <= MOST_STEPS) n = Number(word)
    else throw new CommandError(`"${word}" is no size of a step and no number from 1 to ${MOST_STEPS}. Sizes: ${SIZES.join(', ')}.`)
  }
  return { size: wanted, n }
}

function go(debug: Debugger, words: readonly string[], size: StepSize, direction: 1 | -1): Answer {
  const steps = stepsOf(words, size)
  for (let i = 0; i < steps.n; i++) {
    const before = debug.timeline.cursor
    const after = direction === 1 ? debug.timeline.stepForward(steps.size) : debug.timeline.stepBack(steps.size)
    if (comparePositions(before, after) === 0) break
  }
  return debug.where()
}

function step(names: DebugCommand['names'], size: StepSize, direction: 1 | -1, help: string): DebugCommand {
  const usage = size === 'line' ? `${names[0]} [line|operation|fact|phase|collection] [N]` : `${names[0]} [N]`
  return { names, usage, help, run: (debug, words) => go(debug, words, size, direction) }
}

/** @throws CommandError where the words are no place of the run */
export function placeOf(debug: Debugger, word: string | undefined): Position {
  if (word === undefined) throw new CommandError('where? Give a place (#1234, #1234.5), a mark, "start" or "end".')
  if (word === 'start') return { operation: debug.session.begins, fact: 0 }
  if (word === 'end') return debug.timeline.end
  const position = debug.marks.get(word) ?? parsePosition(word)
  if (position === null) throw new CommandError(`"${word}" is no place and no mark. Places are written #operation or #operation.fact.`)
  if (position.operation > debug.timeline.end.operation) throw new CommandError(`the run ends at ${printPosition(debug.timeline.end)}.`)
  return position
}

/** Commands that move the cursor. */
export const MOVE_COMMANDS: readonly DebugCommand[] = [
  step(['step', 's'], 'line', 1, 'forward: to the next line, operation, fact, phase of a collection, or collection'),
  step(['back', 'b', 'rs'], 'line', -1, 'the same backwards'),
  step(['stepi', 'si'], 'operation', 1, 'one operation of the heap forward'),
  step(['backi', 'rsi'], 'operation', -1, 'one operation back'),
  step(['fact', 'f'], 'fact', 1, 'one fact forward: inside of an operation'),
  step(['backfact', 'rf'], 'fact', -1, 'one fact back'),
  {
    names: ['run-to', 'goto', 'seek'],
    usage: 'run-to PLACE',
    help: 'to #operation, #operation.fact, a mark, start or end, in either direction',
    run(debug, [word]) {
      debug.timeline.seekTo(placeOf(debug, word))
      return debug.where()
    },
  },
  {
    names: ['where', 'w'],
    usage: 'where',
    help: 'the place: position, line, source',
    run: (debug) => debug.where(),
  },
  {
    names: ['mark', 'm'],
    usage: 'mark [NAME]',
    help: 'gives this place a name for run-to; without one, lists the marks',
    run(debug, [name]) {
      if (name !== undefined) {
        if (!/^[A-Za-z_][\w-]*$/.test(name) || name === 'start' || name === 'end') throw new CommandError(`"${name}" cannot name a place: take letters, digits, _ and -.`)
        debug.marks.set(name, debug.timeline.cursor)
      }
      const marks = [...debug.marks].map(([mark, position]) => ({ name: mark, position: printPosition(position) }))
      return { text: marks.length === 0 ? 'no marks' : marks.map((mark) => `${mark.name}  ${mark.position}`).join('\n'), json: { marks } }
    },
  },
]
