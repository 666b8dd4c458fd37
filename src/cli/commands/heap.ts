import type { Command } from 'commander'
import { createLab, debugMallocStats, type Pymalloc } from '../../index'
import { readTrace } from '../../trace/node'
import { EXIT_MISMATCH, EXIT_OK, UsageError } from '../errors'
import { type Overrides, parseSet, planFor } from '../plan'
import { parseRecord } from '../record'
import { count } from '../text'

interface HeapOptions {
  readonly at?: number
  readonly plan?: string
  readonly set?: Overrides
}

/** `ouroboros heap` */
export function addHeap(program: Command): void {
  program
    .command('heap')
    .summary('print the heap as sys._debugmallocstats() would')
    .description("Replays a recording up to a record and prints the allocator's part of sys._debugmallocstats(), in the layout of the Python version that was recorded.")
    .argument('<trace>', 'a recording (*.planes.gz)')
    .option('--at <record>', 'the state after so many records (default: all)', parseRecord)
    .option('--plan <name>', 'the plan to replay with (default: that of the recording)')
    .option('--set <name=number>', "replace a number of the plan's profile; may be repeated", parseSet)
    .addHelpText(
      'after',
      `
Examples:
  $ ouroboros heap docs/examples/program-3.11.planes.gz
  $ ouroboros heap docs/examples/program-3.13.planes.gz --at 100000`,
    )
    .action((path: string, options: HeapOptions) => {
      process.exitCode = runHeap(path, options)
    })
}

function runHeap(path: string, { at, plan: name, set = {} }: HeapOptions): number {
  const { header, recording } = readTrace(path)
  if (at !== undefined && at > recording.records) throw new UsageError(`${path}: it has ${count(recording.records)} records, --at asks for ${count(at)}.`)
  const plan = planFor(path, header, name, set)
  if (plan.allocator.name !== 'pymalloc') throw new UsageError(`${plan.name} has no pymalloc, so it has no such statistics. Choose a cpython plan.`)
  const lab = createLab({ mode: 'fast', plan, recording })
  const status = lab.run(at)
  process.stdout.write(debugMallocStats(lab.heap as Pymalloc, plan.profile.arenaMapInCpython === 1))
  if (status !== 'diverged') return EXIT_OK
  process.stderr.write(`ouroboros: ${path}: the replay left the recording at record ${count(lab.mutator.record)}; this is the heap there. "ouroboros replay" explains it.\n`)
  return EXIT_MISMATCH
}
