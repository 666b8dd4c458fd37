import { type Command, Option } from 'commander'
import type { Dump, Mode, TraceHeader } from '../../index'
import { readDump, readTrace } from '../../trace/node'
import { EXIT_BAD_INPUT, EXIT_MISMATCH, EXIT_OK, explain, UsageError } from '../errors'
import { replayJson } from '../json'
import { type Overrides, parseSet, planFor } from '../plan'
import { allMatched, replay } from '../replay'
import { count, replayText } from '../text'

interface ReplayOptions {
  readonly plan?: string
  readonly mode: Mode
  readonly set?: Overrides
  readonly dump?: readonly string[]
  readonly json?: boolean
}

/** `ouroboros replay` */
export function addReplay(program: Command): void {
  program
    .command('replay')
    .summary('replay recordings of real interpreters and check every address')
    .description(
      'Replays recordings of real CPython processes through the simulated allocator and checks every address that a small block got,\nevery arena made or released, and with --dump the whole state at the end. A recording that differs stops at its first mismatch.',
    )
    .argument('<trace...>', 'recordings (*.planes.gz), see docs/trace-format.md')
    .option('--plan <name>', 'the plan to replay with, such as cpython@3.11 (default: that of the recording)')
    .addOption(new Option('--mode <mode>', 'fast: direct calls; traced: actors over streams').choices(['fast', 'traced']).default('fast'))
    .option('--set <name=number>', "replace a number of the plan's profile; may be repeated", parseSet)
    .option('--dump <file>', 'compare with the real state at its end; with several recordings once for each, in their order', (file: string, before: readonly string[] = []) => [
      ...before,
      file,
    ])
    .option('--json', 'print one JSON object a recording and line')
    .addHelpText(
      'after',
      `
Exit code: 0 everything matched, 1 something differed, 2 bad input or usage (of several recordings the worst).

Examples:
  $ ouroboros replay docs/examples/program-3.11.planes.gz
  $ ouroboros replay --mode traced --json docs/examples/program-3.8.planes.gz`,
    )
    .action((traces: string[], options: ReplayOptions) => {
      process.exitCode = runReplay(traces, options)
    })
}

function runReplay(traces: readonly string[], options: ReplayOptions): number {
  const dumps = options.dump ?? []
  if (dumps.length > 0 && dumps.length !== traces.length) {
    throw new UsageError(
      `${dumps.length} ${dumps.length === 1 ? 'dump was' : 'dumps were'} given for ${traces.length} ${traces.length === 1 ? 'recording' : 'recordings'}. Repeat --dump once for each recording, in their order.`,
    )
  }
  return Math.max(...traces.map((path, i) => replayOne(path, dumps[i], options)))
}

/** One recording; what is wrong with it does not keep the others from being replayed. */
function replayOne(path: string, dumpPath: string | undefined, { plan: name, mode, set = {}, json = false }: ReplayOptions): number {
  try {
    const { header, recording } = readTrace(path)
    const dump = dumpPath === undefined ? null : dumpFor(dumpPath, path, header)
    const plan = planFor(path, header, name, set)
    const result = replay({ plan, recording, mode, dump, quiet: json })
    process.stdout.write(json ? `${JSON.stringify(replayJson(path, header.python, result))}\n` : replayText(path, header.python, result))
    return allMatched(result) ? EXIT_OK : EXIT_MISMATCH
  } catch (error) {
    const line = explain(error)
    if (line === null) throw error
    process.stderr.write(`ouroboros: ${line}\n`)
    return EXIT_BAD_INPUT
  }
}

/** The dump, if it can be one of this recording's end. */
function dumpFor(path: string, tracePath: string, header: TraceHeader): Dump {
  const dump = readDump(path)
  if (dump.version !== header.python || dump.at_record > header.records) {
    throw new UsageError(
      `${path}: it is a dump of Python ${dump.version} at record ${count(dump.at_record)}, ${tracePath} is a recording of Python ${header.python} with ${count(header.records)} records. Give the dump that belongs to it.`,
    )
  }
  return dump
}
