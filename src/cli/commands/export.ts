import { setImmediate } from 'node:timers/promises'
import { type Command, Option } from 'commander'
import { comparePositions, PICTURE_OBJECTS, type Position, printPosition } from '../../index'
import type { Session } from '../../python'
import { CtrlC } from '../ctrlC'
import { CommandError, Debugger } from '../debug/debugger'
import { placeOf } from '../debug/move'
import { EXIT_OK, UsageError } from '../errors'
import { type Exported, FORMATS, type Format, formatOf } from '../export/formats'
import { checkPageFlags, pageRange } from '../html'
import { openRun } from '../open'
import { startReading } from '../progress'
import { checkTarget, Target } from '../target'
import { count } from '../text'

interface ExportFlags {
  readonly format?: string
  readonly output: string
  readonly html?: string
  readonly step?: string
  readonly at?: string
  readonly from?: string
  readonly to?: string
  readonly object?: string
  readonly limit?: string
  readonly only: Exported['only']
  readonly python: string
  readonly maxSteps?: string
}

/** As a shell shows a program that Ctrl-C has ended. */
const EXIT_INTERRUPTED = 130
/** Pieces of work from one moment at which Ctrl-C is heard to the next. */
const HEAR_EVERY = 32

/** `ouroboros export` */
export function addExport(program: Command): void {
  program
    .command('export')
    .summary('write a moment, or a part of a run, for other tools')
    .description('Writes a moment of a run, or a part of it, in the format of another tool: Perfetto, Chrome DevTools, Graphviz, Mermaid, pandas, DuckDB, a browser.')
    .argument('<session|script>', 'what ouroboros run --record wrote, or a program (*.py), which is run first')
    .argument('[args...]', 'what the program finds in sys.argv')
    .addOption(new Option('-f, --format <format>', 'what to write (default: by the ending of --output)').choices(FORMATS.map(({ name }) => name)))
    .option('-o, --output <file>', 'where to; - is standard output', '-')
    .option('--html <file>', 'short for --format html --output <file>')
    .option('--at <place>', 'the moment: #operation, #operation.fact, FILE:LINE (where it is first reached), start, end (default: where the program ends; html: a part)')
    .option('--from <place>', 'where the part of the run begins (default: where the program does)')
    .option('--to <place>', 'where it ends (default: where the program does; end: where the interpreter has taken everything down)')
    .option('--object <expression>', 'dot, mermaid, html: what lies around this object: node, node.left, items[0], @1234')
    .option('--limit <n>', `dot, mermaid: objects at most (default: ${PICTURE_OBJECTS})`)
    .option('--step <size>', 'html: from one moment to the next: fact, operation or line (default: the smallest that fits)')
    .addOption(new Option('--only <what>', 'jsonl: what to write').choices(['facts', 'operations', 'all']).default('all'))
    .option('--python <version>', 'which Python', '3.11')
    .option('--max-steps <n>', 'stop recording after so many instructions')
    .passThroughOptions()
    .addHelpText(
      'after',
      `
Formats (docs/exports.md):
${FORMATS.map(({ name, endings, of, says }) => `  ${name.padEnd(13)} ${of.padEnd(7)} ${endings.join(' ').padEnd(20)} ${says}`).join('\n')}

Exit code: 0 written, 2 bad input or usage, 130 Ctrl-C: nothing is left behind then.

Examples:
  $ ouroboros export -o cycle.trace.json docs/examples/cycle.py
  $ ouroboros export --at cycle.py:21 -o cycle.heapsnapshot docs/examples/cycle.py
  $ ouroboros export --at cycle.py:21 --object left -f dot docs/examples/cycle.py | dot -Tsvg > left.svg
  $ ouroboros export -o facts.parquet cycle.session
  $ ouroboros export --html cycle.html --from cycle.py:20 docs/examples/cycle.py`,
    )
    .action(async (path: string, args: string[], flags: ExportFlags) => {
      process.exitCode = await main(path, args, withHtml(flags))
    })
}

/** @throws UsageError where --html is given beside what it is short for */
function withHtml(flags: ExportFlags): ExportFlags {
  const { html, format, output } = flags
  if (html === undefined) return flags
  if (output !== '-' || (format !== undefined && format !== 'html')) throw new UsageError('--html FILE is short for --format html --output FILE: give one or the other.')
  return { ...flags, format: 'html', output: html }
}

async function main(path: string, args: readonly string[], flags: ExportFlags): Promise<number> {
  const format = chosenFormat(flags)
  checkFlags(format, flags)
  checkTarget(flags.output)
  const { session, warning } = openRun(path, args, flags)
  if (warning !== null) process.stderr.write(`ouroboros: ${warning}\n`)
  const exported = whatIsAsked(session, format, flags)
  let stopped = false
  const ctrlC = new CtrlC()
  // Heard before there is a file that would be left behind.
  ctrlC.listen(() => {
    stopped = true
  })
  const target = new Target(flags.output)
  try {
    await writeOut(format, exported, target, () => stopped)
    if (stopped) {
      target.abandon()
      return EXIT_INTERRUPTED
    }
    target.end()
  } catch (error) {
    target.abandon()
    throw error
  } finally {
    ctrlC.stop()
  }
  if (flags.output !== '-') process.stderr.write(`${flags.output}: ${count(target.bytes)} bytes of ${format.name}, ${whichPart(format, exported)}\n`)
  return EXIT_OK
}

async function writeOut(format: Format, exported: Exported, target: Target, isStopped: () => boolean): Promise<void> {
  const { from, to } = exported.range
  const progress = format.of === 'range' ? startReading(format.name, from.operation, to.operation) : { at() {}, stop() {} }
  try {
    let pieces = 0
    for (const at of await format.write(exported, target.write)) {
      if (++pieces % HEAR_EVERY !== 0) continue
      progress.at(at)
      await setImmediate()
      if (isStopped()) return
    }
    await setImmediate()
  } finally {
    progress.stop()
  }
}

function whichPart({ of }: Format, { session, head, range, page }: Exported): string {
  if (of === 'either')
    return page.flags.at === undefined ? `from ${printPosition(page.range.from)} to ${printPosition(session.timeline.cursor)}` : `at ${printPosition(page.range.from)}`
  return of === 'moment' ? `at ${printPosition(head.position)}` : `from ${printPosition(range.from)} to ${printPosition(range.to)}`
}

/** @throws UsageError */
function chosenFormat({ format, output }: ExportFlags): Format {
  const chosen = format === undefined ? formatOf(output) : FORMATS.find(({ name }) => name === format)
  if (chosen === undefined) {
    const known = FORMATS.flatMap(({ endings }) => endings).join(', ')
    throw new UsageError(
      output === '-' ? `which format? Give --format (${FORMATS.map(({ name }) => name).join(', ')}).` : `the ending of ${output} names no format (${known}). Give --format.`,
    )
  }
  if (chosen.binary === true && output === '-' && process.stdout.isTTY === true) throw new UsageError(`${chosen.name} is no text for a terminal. Give --output FILE, or pipe it.`)
  return chosen
}

/** Options of other formats are mistakes. @throws UsageError */
function checkFlags({ name, of }: Format, flags: ExportFlags): void {
  const { at, from, to, object, limit, only, step } = flags
  if (of === 'either') checkPageFlags(flags)
  else if (step !== undefined) throw new UsageError(`--step is for html, not for ${name}.`)
  if (of === 'range' && at !== undefined) throw new UsageError(`${name} is of a part of a run: give --from and --to, not --at.`)
  if (of === 'moment' && (from !== undefined || to !== undefined)) throw new UsageError(`${name} is of one moment: give --at, not --from or --to.`)
  const isPicture = name === 'dot' || name === 'mermaid'
  if (!isPicture && limit !== undefined) throw new UsageError(`--limit is for dot and mermaid, not for ${name}.`)
  if (!isPicture && of !== 'either' && object !== undefined) throw new UsageError(`--object is for dot, mermaid and html, not for ${name}.`)
  if (limit !== undefined && !/^[1-9]\d{0,8}$/.test(limit)) throw new UsageError('--limit takes a whole number from 1.')
  if (name !== 'jsonl' && only !== 'all') throw new UsageError(`--only is for jsonl, not for ${name}.`)
}

/** @throws UsageError where a place, or an object, is none */
function whatIsAsked(session: Session, { of }: Format, flags: ExportFlags): Exported {
  const { timeline } = session
  if (of === 'either') {
    const range = pageRange(session, flags)
    const { from, to = timeline.end } = range
    const head = { position: from, python: session.version, plan: session.plan.name }
    return { session, head, range: { from, to }, picture: {}, only: flags.only, page: { range, flags } }
  }
  const debug = new Debugger(session)
  try {
    const position = of === 'moment' ? timeline.seekTo(flags.at === undefined ? lastOfProgram(session) : somePlace(debug, flags.at)) : timeline.end
    const from = flags.from === undefined ? { operation: session.begins, fact: 0 } : somePlace(debug, flags.from)
    const to = flags.to === undefined ? behind(lastOfProgram(session), timeline.end) : somePlace(debug, flags.to)
    if (comparePositions(from, to) > 0) throw new UsageError(`--from ${printPosition(from)} lies behind --to ${printPosition(to)}.`)
    const around = flags.object === undefined ? {} : { around: debug.object(flags.object) }
    return {
      session,
      head: { position, python: session.version, plan: session.plan.name },
      range: { from, to },
      picture: { ...around, ...(flags.limit === undefined ? {} : { most: Number(flags.limit) }) },
      only: flags.only,
      page: { range: { from, to }, flags },
    }
  } catch (error) {
    if (error instanceof CommandError) throw new UsageError(error.message)
    throw error
  }
}

/** In front of the last operation that a line of the program asked for: behind it the interpreter takes everything down. The end, where there is none. */
function lastOfProgram(session: Session): Position {
  for (let operation = session.timeline.end.operation - 1; operation >= session.begins; operation--) if (session.lineOf(operation) !== null) return { operation, fact: 0 }
  return session.timeline.end
}

function behind({ operation }: Position, end: Position): Position {
  return operation < end.operation ? { operation: operation + 1, fact: 0 } : end
}

/** A place of the debugger, or the first visit to a line. @throws CommandError; UsageError */
function somePlace(debug: Debugger, word: string): Position {
  const line = /^(.+):(\d+)$/.exec(word)
  if (line === null) return placeOf(debug, word)
  const [, file, number] = line
  const { session } = debug
  for (let operation = session.begins; operation < session.timeline.end.operation; operation++) {
    const at = session.lineOf(operation)
    if (at !== null && at.line === Number(number) && (at.filename === file || at.filename.endsWith(`/${file}`))) return { operation, fact: 0 }
  }
  throw new UsageError(`the program never asks for anything at ${word}. Lines without an operation of the heap have no place; take one beside it.`)
}
