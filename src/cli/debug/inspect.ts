import { decodeFact, decodeOperation } from '../../index'
import { colors } from '../colors'
import { count } from '../text'
import { ACTORS } from './actors'
import { GC } from './collector'
import { type Answer, CommandError, type DebugCommand, type Debugger } from './debugger'
import { DIFF } from './difference'
import { EXAMINE } from './examine'
import { HEAP } from './heap'
import { printNames, printObject } from './print'
import { REFERENCE_COMMANDS } from './references'
import { fieldsOf } from './words'

/** Lines of the source, facts, calls and characters of output that a command shows. */
const AROUND = 5
const FACTS = 24
const CALLS = 20
const OUTPUT = 4000

function printFacts(debug: Debugger): Answer {
  const { cursor, end, log } = debug.timeline
  if (cursor.operation >= end.operation) return { text: 'the run is over', json: { facts: [] } }
  const asked = log.at(cursor.operation, (kind, a, b, c, d) => decodeOperation(cursor.operation, kind, a, b, c, d))
  const facts = debug.timeline.factsOf(cursor.operation)
  const decoded = (start: number, end: number) => facts.slice(start, end).map(({ kind, a, b, c, address }) => decodeFact(kind, a, b, c, address))
  const first = Math.max(0, Math.min(cursor.fact - FACTS / 2, facts.length - FACTS))
  const lines = decoded(first, first + FACTS).map((fact, at) => {
    const isNext = first + at === cursor.fact
    return `${isNext ? colors.cyan('→') : ' '} .${first + at}  ${isNext ? colors.bold(fact.type) : fact.type}${fieldsOf(fact)}`
  })
  const rest = facts.length - first - lines.length
  return {
    text: [
      `#${cursor.operation}  ${asked.type}${fieldsOf(asked)}`,
      ...(first > 0 ? [`  … ${first} facts before`] : []),
      ...lines,
      ...(rest > 0 ? [`  … ${rest} facts more: "fact N" steps to them, --json has all`] : []),
    ].join('\n'),
    json: {
      operation: asked,
      // There may be millions: decoded where somebody wants them.
      get facts() {
        return decoded(0, facts.length)
      },
    },
  }
}

/** The line that is looked at: of the chosen call, or of the operation. */
function lineHere(debug: Debugger): { readonly filename: string; readonly line: number; readonly qualname: string } {
  if (debug.frame > 0) return debug.look().frames()[debug.frame]
  const { cursor, end } = debug.timeline
  const here = end.operation === 0 ? null : debug.session.lineOf(Math.min(cursor.operation, end.operation - 1))
  if (here === null) throw new CommandError('no line of the program is at work here. "run-to start" goes to its first.')
  return here
}

function list(debug: Debugger, word: string | undefined): Answer {
  const here = lineHere(debug)
  const source = debug.session.sourceOf(here.filename)
  if (source.length === 0) throw new CommandError(`the source of ${here.filename} is not here: it is part of Python's library.`)
  const middle = word === undefined ? here.line : Number(word)
  if (!Number.isInteger(middle) || middle < 1 || middle > Math.max(source.length, 1)) throw new CommandError(`"${word}" is no line of ${here.filename}: it has ${source.length}.`)
  const first = Math.max(1, middle - AROUND)
  const shown = source.slice(first - 1, middle + AROUND)
  const lines = shown.map((text, at) => {
    const isHere = first + at === here.line
    return `${isHere ? colors.cyan('→') : ' '}${String(first + at).padStart(5)}  ${isHere ? colors.bold(text) : text}`
  })
  return { text: lines.join('\n'), json: { filename: here.filename, line: here.line, qualname: here.qualname, first, source: shown } }
}

function frames(debug: Debugger): Answer {
  const look = debug.look()
  const all = look.frames()
  const lines = all
    .slice(0, CALLS)
    .flatMap((frame, at) => [
      `${at === debug.frame ? colors.cyan('→') : ' '}${at}  ${frame.qualname}  ${frame.filename}:${frame.line}`,
      ...frame.locals.filter(({ name }) => !name.startsWith('__')).map(({ name, ref }) => `      ${name} = ${look.describe(ref)}`),
    ])
  if (all.length > CALLS) lines.push(`… and ${all.length - CALLS} calls further out: "frame N" shows each`)
  return { text: lines.join('\n') || 'no call is under way', json: { frames: all } }
}

function output(debug: Debugger): Answer {
  const { cursor } = debug.timeline
  const written = debug.session.output.filter(({ operation }) => operation <= cursor.operation)
  const text = written.map((piece) => piece.text).join('')
  const shown = text.length <= OUTPUT ? text : `… (${count(text.length - OUTPUT)} characters before; --json has all)\n${text.slice(-OUTPUT)}`
  return { text: shown.trimEnd() || 'nothing yet', json: { output: written } }
}

function stats(debug: Debugger): Answer {
  const { timeline, session } = debug
  const { refs, factCount } = timeline.lab()
  const json = {
    operations: timeline.end.operation,
    begins: session.begins,
    keyframes: session.keyframes.length,
    collections: timeline.collections.length,
    exitCode: session.exitCode,
    plan: session.plan.name,
    python: session.version,
    facts: factCount,
    objects: refs.living,
  }
  return {
    text: `Python ${json.python} (${json.plan}), ${count(json.operations)} operations (a collector was at work in ${count(json.collections)}), keyframes: ${count(json.keyframes)}.
Here: ${count(json.objects)} objects, and ${count(json.facts)} facts so far.`,
    json,
  }
}

/** Commands that show what is there. */
export const INSPECT_COMMANDS: readonly DebugCommand[] = [
  {
    names: ['print', 'p'],
    usage: 'print [OBJECT]',
    help: 'an object in full (name, name.attribute, name[0], @number); without one, the names at this place',
    examples: ['print', 'p node.left', "p table['key']", 'p @1234'],
    complete: (debug) => debug.names().map(({ name }) => name),
    run: (debug, [expression]) => (expression === undefined ? printNames(debug, debug.names()) : printObject(debug, debug.object(expression))),
  },
  EXAMINE,
  { names: ['frames', 'bt', 'backtrace'], usage: 'frames', help: 'the calls under way, with their locals', run: frames },
  { names: ['list', 'l'], usage: 'list [LINE]', help: 'the source around this line', examples: ['list', 'list 40'], run: (debug, [word]) => list(debug, word) },
  { names: ['facts'], usage: 'facts', help: 'the operation under way and its facts; → is the next', run: printFacts },
  ...REFERENCE_COMMANDS,
  GC,
  HEAP,
  ACTORS,
  { names: ['output', 'o'], usage: 'output', help: 'what the program has written up to here', run: output },
  DIFF,
  { names: ['stats'], usage: 'stats', help: 'the run in numbers', run: stats },
]
