import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { recordProgram, type Session } from '../../python'
import { colors } from '../colors'
import { COMMANDS, execute } from '../debug/commands'
import { CommandError, Debugger } from '../debug/debugger'
import { UsageError } from '../errors'
import { checkHtmlFlags, type HtmlFlags, writeHtml } from '../html'
import { openRecording } from '../session'
import { findModule, readScript } from '../source'
import { count } from '../text'

interface DebugFlags extends HtmlFlags {
  readonly python: string
  readonly json?: boolean
  readonly maxSteps?: string
}

/** `ouroboros debug` */
export function addDebug(program: Command): void {
  program
    .command('debug')
    .summary('go through a run of a Python program, forwards and backwards')
    .description('Runs a Python program to its end, then lets you go to any place of the run: by line, by operation of the heap, by single facts, into collections, and back.')
    .argument('<session|script>', 'what ouroboros run --record wrote, or a program (*.py), which is run first')
    .argument('[args...]', 'what the program finds in sys.argv')
    .option('--python <version>', 'which Python', '3.11')
    .option('--max-steps <n>', 'stop recording after so many instructions')
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
  $ printf 'continue death left\\nwhy died left\\nback\\n' | ouroboros debug --json docs/examples/cycle.py`,
    )
    .action(async (script: string, args: string[], flags: DebugFlags) => {
      process.exitCode = await main(script, args, flags)
    })
}

async function main(script: string, args: readonly string[], flags: DebugFlags): Promise<number> {
  checkHtmlFlags(flags)
  const { session, warning } = isSession(script) ? openRecording(script) : { session: record(script, args, flags), warning: null }
  if (warning !== null) process.stderr.write(`ouroboros: ${warning}\n`)
  // What the program complained of is said at once: it may be why somebody looks.
  process.stderr.write(session.output.map(({ stream, text }) => (stream === 'stderr' ? text : '')).join(''))
  if (flags.html !== undefined) {
    await writeHtml(session, flags.html, flags)
    return 0
  }
  const debug = new Debugger(session)
  const { end } = debug.timeline
  if (flags.json !== true) {
    process.stderr.write(
      `${script} ran to its end (exit code ${session.exitCode}): ${count(end.operation)} operations. It begins at #${session.begins}. "help" lists what can be done.\n`,
    )
    process.stdout.write(`${debug.where().text}\n`)
  }
  return await converse(debug, flags.json === true)
}

/** The script is run here and now. @throws UsageError */
function record(script: string, args: readonly string[], flags: DebugFlags): Session {
  const { source, filename, argv, folder } = readScript(script, args, flags.python !== '3.8')
  if (flags.maxSteps !== undefined && !/^[1-9]\d*$/.test(flags.maxSteps)) throw new UsageError('--max-steps takes a whole number.')
  return recordProgram({
    source,
    filename,
    argv,
    path: [folder],
    version: flags.python,
    findModule,
    pause: showProgress,
    ...(flags.maxSteps === undefined ? {} : { maxSteps: Number(flags.maxSteps) }),
  })
}

/** Operations from one word of progress to the next. */
const SAID_EVERY = 1_000_000
let said = 0

/** On a terminal only: a long run says how far it is. */
function showProgress(operations: number): boolean {
  if (process.stderr.isTTY === true && operations - said >= SAID_EVERY) {
    said = operations
    process.stderr.write(`\r${count(operations)} operations recorded; Ctrl-C ends, --max-steps stops earlier`)
  }
  return false
}

/** Does the file begin as sessions do? */
function isSession(path: string): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false
  const file = openSync(path, 'r')
  const head = new Uint8Array(2)
  readSync(file, head)
  closeSync(file)
  return head[0] === 0x1f && head[1] === 0x8b
}

/** Reads commands until `quit` or the end. @returns 2 where a command from a pipe was at fault */
async function converse(debug: Debugger, json: boolean): Promise<number> {
  const terminal = process.stdin.isTTY === true && !json
  const lines = createInterface({ input: process.stdin, output: terminal ? process.stdout : undefined, terminal, prompt: '(ouroboros) ', completer: complete, historySize: 1000 })
  let code = 0
  let last = ''
  if (terminal) lines.prompt()
  for await (const typed of lines) {
    // As in gdb, an empty line at the prompt does the last command again.
    const line = typed.trim() === '' && terminal ? last : typed.trim()
    if (line === 'quit' || line === 'q' || line === 'exit') break
    if (line !== '' && !line.startsWith('#')) {
      last = line
      if (!answer(debug, line, json) && !terminal) code = 2
    }
    if (terminal) lines.prompt()
  }
  lines.close()
  return code
}

/** @returns was it done? */
function answer(debug: Debugger, line: string, json: boolean): boolean {
  try {
    const { text, json: object } = execute(debug, line)
    process.stdout.write(json ? `${JSON.stringify({ command: line, ...object })}\n` : `${text}\n`)
    return true
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof RangeError)) throw error
    if (json) process.stdout.write(`${JSON.stringify({ command: line, error: error.message })}\n`)
    else process.stderr.write(`${colors.red('?')} ${error.message}\n`)
    return false
  }
}

function complete(line: string): [string[], string] {
  const names = COMMANDS.map(({ names: [name] }) => name)
  return [names.filter((name) => name.startsWith(line)).map((name) => `${name} `), line]
}
