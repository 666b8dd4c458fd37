import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { cpython, type Mode } from '../../index'
import { readTrace } from '../../trace/node'
import { colors } from '../colors'
import { EXIT_MISMATCH, EXIT_OK, UsageError } from '../errors'
import { allMatched, type ReplayResult, replay } from '../replay'
import { count, replayText } from '../text'

const EXAMPLE = join('docs', 'examples', 'program-3.11.planes.gz')

/** `ouroboros demo`: what `npm start` does. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .summary('replay the bundled recording of a real program in both modes')
    .description('Replays the bundled recording of a real Python 3.11 program, once with direct calls and once with actors, and compares the two.')
    .addHelpText('after', '\nExamples:\n  $ ouroboros demo\n  $ npm start')
    .action(() => {
      process.exitCode = runDemo()
    })
}

function runDemo(): number {
  const path = bundled()
  const { header, recording } = readTrace(path)
  const plan = cpython(header.series)
  process.stdout.write(
    `A real Python ${header.python} ran a program; every call of its allocator was recorded: ${count(recording.records)} records.\nThe simulated heap now predicts each address.\n\n`,
  )
  const run = (mode: Mode): ReplayResult => replay({ plan, recording, mode, dump: null, quiet: false })
  const fast = run('fast')
  process.stdout.write(`${replayText(EXAMPLE, header.python, fast)}\n`)
  const traced = run('traced')
  const same = fast.lab.factHash === traced.lab.factHash && fast.lab.factCount === traced.lab.factCount
  process.stdout.write(
    [
      `${colors.bold('Both modes')} ran the same kernels:`,
      `  ${modeLine(fast)}`,
      `  ${modeLine(traced)}`,
      `  ${count(fast.lab.factCount)} facts each, ${same ? 'the same to the last one' : 'NOT the same'} (rolling hash ${hash(fast)} and ${hash(traced)}).`,
      '',
      'Where to go next:',
      '  npx ouroboros replay docs/examples/*.planes.gz            six Python versions, every address',
      '  npx ouroboros replay docs/examples/program-3.11.planes.gz --plan bump@3.11   another allocator: see it fail',
      '  npx ouroboros heap docs/examples/program-3.13.planes.gz   the heap as sys._debugmallocstats() prints it',
      '  npx ouroboros facts docs/examples/program-3.11.planes.gz  each operation and fact, with its cause',
      '  npx ouroboros --help, README.md, docs/architecture.md',
      '',
    ].join('\n'),
  )
  return allMatched(fast) && allMatched(traced) && same ? EXIT_OK : EXIT_MISMATCH
}

function modeLine({ lab, seconds }: ReplayResult): string {
  const { matched, checked, cursor } = lab.mutator
  return `${lab.mode.padEnd(7)} ${count(matched)} of ${count(checked)} addresses right, ${count(Math.round(cursor / seconds))} records a second (${lab.mode === 'fast' ? 'direct calls' : 'actors over streams'})`
}

function hash({ lab }: ReplayResult): string {
  return (lab.factHash >>> 0).toString(16).padStart(8, '0')
}

/** The bundled recording: beside the sources, whichever folder the command runs in. */
function bundled(): string {
  let folder = __dirname
  while (!existsSync(join(folder, EXAMPLE))) {
    const parent = join(folder, '..')
    if (parent === folder) throw new UsageError(`the bundled recording ${EXAMPLE} is missing. Install the package again.`)
    folder = parent
  }
  return join(folder, EXAMPLE)
}
