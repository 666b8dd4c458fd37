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
  // Operations are counted: nobody has to go through them.
  if (steps.size === 'operation' && steps.n > 1) {
    const { cursor, end } = debug.timeline
    const behind = direction === -1 && cursor.fact > 0 ? 1 : 0
    debug.timeline.seekTo({ operation: Math.min(Math.max(cursor.operation + behind + direction * steps.n, 0), end.operation), fact: 0 })
    return debug.where()
  }
  for (let i = 0; i < steps.n; i++) {
    if (i % 64 === 63) debug.pause(debug.timeline.cursor.operation)
    const before = debug.timeline.cursor
    const after = direction === 1 ? debug.timeline.stepForward(steps.size) : debug.timeline.stepBack(steps.size)
    if (comparePositions(before, after) === 0) break
  }
  return debug.where()
}

function step(names: DebugCommand['names'], size: StepSize, direction: 1 | -1, help: string): DebugCommand {
  const usage = size === 'line' ? `${names[0]} [line|operation|fact|phase|collection] [N]` : `${names[0]} [N]`
  const sized = size === 'line'
  return {
    names,
    usage,
    help,
    ...(sized
      ? {
          more: `line: to another line, in whatever call; operation: one thing that is asked of the heap; fact: one thing that the heap does, inside of an operation;
phase, collection: to the next one of a collection. "next" and "reverse-next" stay out of calls.`,
          examples: direction === 1 ? ['step', 'step fact 3', 's phase', 'step operation 10'] : ['back', 'back fact', 'b collection'],
        }
      : {}),
    complete: () => (sized ? SIZES : []),
    run: (debug, words) => go(debug, words, size, direction),
  }
}

/** @throws CommandError where the words are no place of the run */
export function placeOf(debug: Debugger, word: string | undefined): Position {
  if (word === undefined) throw new CommandError('where? Give a place (#1234, #1234.5), a mark, "start" or "end".')
  if (word === 'start') return { operation: debug.session.begins, fact: 0 }
  if (word === 'end') return debug.timeline.end
  const position = debug.marks.get(word) ?? parsePosition(word)
  if (position === null) throw new CommandError(`"${word}" is no place and no mark. Places are written #operation or #operation.fact.`)
  if (position.operation > debug.timeline.end.operation)
    throw new CommandError(`the run ends at ${printPosition(debug.timeline.end)}: there is no place ${printPosition(position)}. "run-to end" goes to its end.`)
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
    examples: ['run-to #1234', 'run-to #1234.5', 'goto end'],
    complete: (debug) => ['start', 'end', ...debug.marks.keys()],
    run(debug, [word]) {
      debug.timeline.seekTo(placeOf(debug, word))
      return debug.where()
    },
  },
  {
    names: ['where', 'w'],
    usage: 'where',
    help: 'the place: position, line, source, and what is asked of the heap here',
    run: (debug) => debug.where(),
  },
]
