import type { Command } from 'commander'
import { createFastLab, createTracedLab, printFact, recordBus } from '../../index'
import { readTrace } from '../../trace/node'
import { EXIT_MISMATCH, EXIT_OK, UsageError } from '../errors'
import { type Overrides, parseSet, planFor } from '../plan'
import { parseRecord } from '../record'
import { count } from '../text'

interface FactsOptions {
  readonly from: number
  readonly count: number
  readonly plan?: string
  readonly set?: Overrides
  readonly json?: boolean
}

/** `ouroboros facts` */
export function addFacts(program: Command): void {
  program
    .command('facts')
    .summary('print what is asked and what happens, from a record on')
    .description('Runs fast to a record, goes on with actors from there, and prints each operation and each fact of the next records, with its number and its cause.')
    .argument('<trace>', 'a recording (*.planes.gz)')
    .option('--from <record>', 'the first record', parseRecord, 0)
    .option('--count <records>', 'how many records', parseRecord, 10)
    .option('--plan <name>', 'the plan to replay with (default: that of the recording)')
    .option('--set <name=number>', "replace a number of the plan's profile; may be repeated", parseSet)
    .option('--json', 'print one JSON object a line')
    .addHelpText(
      'after',
      `
Examples:
  $ ouroboros facts docs/examples/program-3.11.planes.gz --count 3
  $ ouroboros facts docs/examples/program-3.8.planes.gz --from 53632 --count 1`,
    )
    .action((path: string, options: FactsOptions) => {
      process.exitCode = runFacts(path, options)
    })
}

function runFacts(path: string, { from, count: records, plan: name, set = {}, json = false }: FactsOptions): number {
  const { header, recording } = readTrace(path)
  if (from >= recording.records) throw new UsageError(`${path}: it has ${count(recording.records)} records, the first is 0; --from asks for ${count(from)}.`)
  const plan = planFor(path, header, name, set)
  const start = createFastLab({ plan, recording })
  if (start.run(from) === 'diverged') {
    throw new UsageError(
      `${path}: with ${plan.name} the replay leaves the recording at record ${count(start.mutator.record)}, before --from ${count(from)}. Give an earlier record, or another plan.`,
    )
  }
  const lab = createTracedLab({ plan, recording, from: start.snapshot() })
  const log = recordBus(lab)
  const status = lab.run(from + records)
  process.stdout.write(log.messages.map((message) => `${json ? JSON.stringify(message) : printFact(message)}\n`).join(''))
  return status === 'diverged' ? EXIT_MISMATCH : EXIT_OK
}
