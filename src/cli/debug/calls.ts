import { comparePositions, type Position } from '../../index'
import { type FrameLook, nextInCall, type Pause, previousInCall, toCall, toCaller } from '../../python'
import { type Answer, CommandError, type DebugCommand, type Debugger, shortName } from './debugger'

const MOST = 1_000_000

/** A number from 1 on; without a word, 1. @throws CommandError */
export function times(word: string | undefined): number {
  if (word === undefined) return 1
  if (/^[1-9]\d*$/.test(word) && Number(word) <= MOST) return Number(word)
  throw new CommandError(`"${word}" is no number from 1 to ${MOST}.`)
}

function pauseOf(debug: Debugger): Pause {
  return (operation) => {
    debug.pause(operation)
  }
}

function repeated(debug: Debugger, word: string | undefined, to: (from: Position) => Position): Answer {
  const n = times(word)
  for (let i = 0; i < n; i++) {
    const before = debug.timeline.cursor
    debug.timeline.seekTo(to(before))
    if (comparePositions(before, debug.timeline.cursor) === 0) break
  }
  return debug.where()
}

/** @param found - null: the call has no caller */
function outward(debug: Debugger, found: Position | null): Answer {
  if (found === null) throw new CommandError('the outermost call has no caller. "run-to end" and "run-to start" go to the ends of the run.')
  debug.timeline.seekTo(found)
  return debug.where()
}

function framesOf(debug: Debugger): readonly FrameLook[] {
  const frames = debug.look().frames()
  if (frames.length === 0) throw new CommandError('no call is under way here.')
  return frames
}

function choose(debug: Debugger, frame: number): Answer {
  const frames = framesOf(debug)
  if (frame < 0) throw new CommandError('this is the innermost call.')
  if (frame >= frames.length) throw new CommandError(`there are ${frames.length} calls here, 0 to ${frames.length - 1}. "frames" lists them.`)
  debug.chooseFrame(frame)
  return frameAnswer(debug)
}

/** The chosen frame, its line, and its locals. */
export function frameAnswer(debug: Debugger): Answer {
  const look = debug.look()
  const { frame } = debug
  const { qualname, filename, line, locals } = framesOf(debug)[frame]
  const source = debug.session.sourceOf(filename)[line - 1] ?? ''
  return {
    text: [
      `${frame}  ${qualname}  ${shortName(filename)}:${line}`,
      `${String(line).padStart(5)}  ${source}`,
      ...locals.filter(({ name }) => !name.startsWith('__')).map(({ name, ref }) => `       ${name} = ${look.describe(ref)}`),
    ].join('\n'),
    json: { frame, qualname, filename, line, source, locals: locals.map(({ name, ref }) => ({ name, object: ref, description: look.describe(ref) })) },
  }
}

/** Commands that know of calls. */
export const CALL_COMMANDS: readonly DebugCommand[] = [
  {
    names: ['next', 'n'],
    usage: 'next [N]',
    help: 'a line forward in the same call, over what it calls; behind its last line, in its caller',
    more: `A line that asks for nothing of the heap is no place to stop at. What has returned or was left by an exception is left; a generator that has
yielded is left, too, until it goes on. A collection and finalizers that run within the line are passed.`,
    examples: ['next', 'n 3'],
    run: (debug, [word]) => repeated(debug, word, (from) => nextInCall(debug.session, from, pauseOf(debug))),
  },
  {
    names: ['reverse-next', 'rn'],
    usage: 'reverse-next [N]',
    help: 'a line back in the same call; from its first line, to where it was called',
    run: (debug, [word]) => repeated(debug, word, (from) => previousInCall(debug.session, from, pauseOf(debug))),
  },
  {
    names: ['finish', 'fin'],
    usage: 'finish',
    help: 'forward, until the chosen call (see "up") has come back to its caller',
    run: (debug) => outward(debug, toCaller(debug.session, debug.timeline.cursor, debug.frame, pauseOf(debug))),
  },
  {
    names: ['reverse-finish', 'rfin'],
    usage: 'reverse-finish',
    help: 'back to where the chosen call (see "up") was made',
    run: (debug) => outward(debug, toCall(debug.session, debug.timeline.cursor, debug.frame, pauseOf(debug))),
  },
  {
    names: ['up'],
    usage: 'up [N]',
    help: 'looks at the caller: print, list and finish are about it, until you move',
    run: (debug, [word]) => choose(debug, debug.frame + times(word)),
  },
  { names: ['down'], usage: 'down [N]', help: 'looks at what it calls', run: (debug, [word]) => choose(debug, debug.frame - times(word)) },
  {
    names: ['frame'],
    usage: 'frame [N]',
    help: 'looks at call N, 0 the innermost; without one, the call that is looked at',
    run(debug, [word]) {
      if (word !== undefined && !/^\d+$/.test(word)) throw new CommandError(`"${word}" is no number of a call. "frames" lists them.`)
      return choose(debug, word === undefined ? debug.frame : Number(word))
    },
  },
]
