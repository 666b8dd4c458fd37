import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { Conversation } from '../debug/conversation'
import { Interrupt, Interrupted } from '../debug/interrupt'
import { debuggerOf } from '../debug/kept'
import { EXIT_BAD_INPUT, EXIT_OK, UsageError } from '../errors'
import { checkHtmlFlags, type HtmlFlags, writeHtml } from '../html'
import { openRun, type RunHooks } from '../open'
import { Input } from '../stdio'
import { count } from '../text'

interface DebugFlags extends HtmlFlags {
  readonly python: string
  readonly json?: boolean
  readonly maxSteps?: string
  readonly keyframeMemory?: string
  readonly input?: string
  readonly batch?: boolean
  readonly command?: readonly Script[]
  readonly evalCommand?: readonly Script[]
}

/** Commands that are done before any are read, in the order in which they were given. */
type Script = { readonly at: number } & ({ readonly file: string } | { readonly line: string })

/** `ouroboros debug` */
export function addDebug(program: Command): void {
  let scripts = 0
  program
    .command('debug')
    .summary('go through a run of a Python program, forwards and backwards')
    .description('Runs a Python program to its end, then lets you go to any place of the run: by line, by operation of the heap, by single facts, into collections, and back.')
    .argument('<session|script>', 'what ouroboros run --record wrote, or a program (*.py), which is run first')
    .argument('[args...]', 'what the program finds in sys.argv')
    .option('--python <version>', 'which Python', '3.11')
    .option('--max-steps <n>', 'stop recording after so many instructions')
    .option('--keyframe-memory <bytes>', 'what keyframes may take in memory (default: 536870912); with less, going far takes longer')
    .option('--input <file>', 'what the program reads from its standard input')
    .option('-x, --command <file>', 'do the commands of a file first', (file: string, before: readonly Script[] = []) => [...before, { at: scripts++, file }])
    .option('--eval-command <command>', 'do a command first; also -ex', (line: string, before: readonly Script[] = []) => [...before, { at: scripts++, line }])
    .option('--batch', 'read no commands after those of -x and -ex')
    .option('--json', 'one line of JSON for each command')
    .option('--html <file>', 'no conversation: write one HTML page of the run, or of a part of it')
    .option('--at <place>', 'the page shows this moment (#operation.fact, FILE:LINE, start, end)')
    .option('--from <place>', 'the page begins here (default: where the program begins)')
    .option('--to <place>', 'and ends here (default: behind the last line of the program)')
    .option('--step <size>', 'from one moment of the page to the next: fact, operation or line (default: the smallest that fits)')
    .option('--object <expression>', 'its graph is drawn around this object')
    .passThroughOptions()
    .addHelpText(
      'after',
      `
Commands are read from the terminal, or line by line from a pipe. "help" lists them.

Examples:
  $ ouroboros debug docs/examples/cycle.py
  $ ouroboros run --record cycle.session docs/examples/cycle.py && ouroboros debug cycle.session
  $ ouroboros debug --html cycle.html --from cycle.py:20 docs/examples/cycle.py
  $ printf 'continue death left\\nwhy died left\\nback\\n' | ouroboros debug --json docs/examples/cycle.py
  $ ouroboros debug --batch -ex 'step phase' -ex 'gc objects' docs/examples/cycle.py`,
    )
    .action(async (script: string, args: string[], flags: DebugFlags) => {
      process.exitCode = await main(script, args, flags)
    })
}

/** gdb's `-ex` is no short option as others are: it is written out, up to the script. */
export function gdbOptions(argv: readonly string[]): string[] {
  if (argv[2] !== 'debug') return [...argv]
  let end = 3
  while (end < argv.length && argv[end].startsWith('-') && argv[end] !== '--') end += TAKE_A_VALUE.includes(argv[end]) ? 2 : 1
  return argv.map((arg, at) => (at < end && arg === '-ex' && !(at > 3 && TAKE_A_VALUE.includes(argv[at - 1])) ? '--eval-command' : arg))
}

const TAKE_A_VALUE = [
  '-ex',
  '-x',
  '--eval-command',
  '--command',
  '--python',
  '--max-steps',
  '--keyframe-memory',
  '--input',
  '--html',
  '--at',
  '--from',
  '--to',
  '--step',
  '--object',
]

async function main(script: string, args: readonly string[], flags: DebugFlags): Promise<number> {
  checkHtmlFlags(flags)
  const before = commandsBefore(flags)
  const opened = openRun(script, args, flags, hooksOf(flags))
  const { session, warning } = opened
  if (warning !== null) process.stderr.write(`ouroboros: ${warning}\n`)
  // What the program complained of is said at once: it may be why somebody looks.
  process.stderr.write(session.output.map(({ stream, text }) => (stream === 'stderr' ? text : '')).join(''))
  if (flags.html !== undefined) {
    await writeHtml(session, flags.html, flags)
    return 0
  }
  const debug = debuggerOf(opened)
  const json = flags.json === true
  const conversation = new Conversation(debug, json)
  const { end } = debug.timeline
  if (!json) {
    const how = session.exitCode === null ? 'was stopped' : `ran to its end (exit code ${session.exitCode})`
    process.stderr.write(`${script} ${how}: ${count(end.operation)} operations. It begins at #${session.begins}. "help" lists what can be done.\n`)
    conversation.open()
  }
  const { done, quit } = conversation.runAll(before)
  if (quit || flags.batch === true) return done ? EXIT_OK : EXIT_BAD_INPUT
  if (process.stdin.isTTY === true && !json) {
    await conversation.readTerminal()
    return EXIT_OK
  }
  const read = await conversation.readPipe()
  return done && read ? EXIT_OK : EXIT_BAD_INPUT
}

/** The lines of -x and -ex, in the order in which they were given. @throws UsageError where a file cannot be read */
function commandsBefore({ command = [], evalCommand = [] }: DebugFlags): string[] {
  return [...command, ...evalCommand]
    .sort((a, b) => a.at - b.at)
    .flatMap((script) => {
      if ('line' in script) return [script.line]
      try {
        return readFileSync(script.file, 'utf8').split(/\r?\n/)
      } catch (error) {
        throw new UsageError(`the commands of ${script.file} cannot be read (${(error as NodeJS.ErrnoException).code}). -x takes a file with one command a line.`)
      }
    })
}

/** What a run reads, and Ctrl-C meanwhile: the run so far is looked at then. */
function hooksOf({ input }: DebugFlags): RunHooks {
  const terminal = process.stdin.isTTY === true
  const interrupt = new Interrupt()
  const raw = (on: boolean): void => {
    if (!terminal) return
    interrupt.end()
    process.stdin.setRawMode(on)
    if (on) interrupt.begin()
  }
  const typed = new Input()
  const lines = input === undefined ? null : linesOf(input)
  return {
    begin: () => raw(true),
    end: () => raw(false),
    isStopped() {
      try {
        interrupt.check()
        return false
      } catch (error) {
        if (error instanceof Interrupted) return true
        throw error
      }
    },
    // Commands come from the pipe: what the program reads does not.
    readLine() {
      if (lines !== null) return lines.shift() ?? null
      if (!terminal) return null
      raw(false)
      process.stderr.write('The program asks for a line: ')
      const line = typed.line()
      raw(true)
      return line
    },
  }
}

function linesOf(path: string): string[] {
  try {
    const lines = readFileSync(path, 'utf8').split(/\r?\n/)
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines
  } catch (error) {
    throw new UsageError(`the input of the program, ${path}, cannot be read (${(error as NodeJS.ErrnoException).code}). --input takes a text file.`)
  }
}
