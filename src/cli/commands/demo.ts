import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { cpython, type Mode, type TracedObjectLab } from '../../index'
import { runProgram } from '../../python'
import { readTrace } from '../../trace/node'
import { colors } from '../colors'
import { EXIT_MISMATCH, EXIT_OK, UsageError } from '../errors'
import { allMatched, type ReplayResult, replay } from '../replay'
import { count, replayText } from '../text'

const EXAMPLE = join('docs', 'examples', 'program-3.11.planes.gz')
const PROGRAM = join('docs', 'examples', 'cycle.py')
const PYTHON = '3.11'

/** `ouroboros demo`: what `npm start` does. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .summary('run the bundled Python program, and replay the bundled recording in both modes')
    .description(
      'Runs a small Python program on the simulated heap and says what happened there. Then replays the bundled recording of a real Python 3.11 program, once with direct calls and once with actors, and compares the two.',
    )
    .addHelpText('after', '\nExamples:\n  $ ouroboros demo\n  $ npm start')
    .action(() => {
      process.exitCode = runDemo()
    })
}

function runDemo(): number {
  const ran = runCycle()
  const path = bundled(EXAMPLE)
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
      '  npx ouroboros run docs/examples/cycle.py                  that program alone; then one of yours',
      '  npx ouroboros replay docs/examples/*.planes.gz            six Python versions, every address',
      '  npx ouroboros replay docs/examples/program-3.11.planes.gz --plan bump@3.11   another allocator: see it fail',
      '  npx ouroboros heap docs/examples/program-3.13.planes.gz   the heap as sys._debugmallocstats() prints it',
      '  npx ouroboros facts docs/examples/program-3.11.planes.gz  each operation and fact, with its cause',
      '  npx ouroboros --help, README.md, docs/architecture.md',
      '',
    ].join('\n'),
  )
  return ran && allMatched(fast) && allMatched(traced) && same ? EXIT_OK : EXIT_MISMATCH
}

function modeLine({ lab, seconds }: ReplayResult): string {
  const { matched, checked, cursor } = lab.mutator
  return `${lab.mode.padEnd(7)} ${count(matched)} of ${count(checked)} addresses right, ${count(Math.round(cursor / seconds))} records a second (${lab.mode === 'fast' ? 'direct calls' : 'actors over streams'})`
}

function hash({ lab }: ReplayResult): string {
  return (lab.factHash >>> 0).toString(16).padStart(8, '0')
}

/** The bundled program on a simulated heap, and what the facts say of it. Did it end well? */
function runCycle(): boolean {
  const source = readFileSync(bundled(PROGRAM), 'utf8')
  const seen = { facts: 0, deaths: 0, collected: 0, collections: 0 }
  let collecting = false
  let living = true
  process.stdout.write(`${colors.bold(`$ ouroboros run ${PROGRAM}`)}\n`)
  const { code } = runProgram({
    source,
    filename: PROGRAM,
    version: PYTHON,
    mode: 'traced',
    argv: [PROGRAM],
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    ready: ({ lab }) => {
      ;(lab as TracedObjectLab).facts$.subscribe(({ type }) => {
        if (!living) return
        seen.facts++
        if (type === 'object.died') {
          seen.deaths++
          if (collecting) seen.collected++
        }
        if (type === 'collection.started') {
          seen.collections++
          collecting = true
        }
        if (type === 'collection.ended') collecting = false
      })
    },
    over: () => {
      living = false
    },
  })
  process.stdout.write(
    [
      '',
      `That was Python ${PYTHON} on a simulated heap, and each step was a fact: ${count(seen.facts)} in all, told by actors on one bus.`,
      `${count(seen.deaths)} object.died, ${count(seen.deaths - seen.collected)} of them because their last reference went;`,
      `${count(seen.collected)} in the ${seen.collections === 1 ? 'one collection' : `${seen.collections} collections`} (collection.started): the nodes of the cycle, and what their finalizers made.`,
      '',
      '',
    ].join('\n'),
  )
  return code === 0
}

/** A bundled file: beside the sources, whichever folder the command runs in. */
function bundled(name: string): string {
  let folder = __dirname
  while (!existsSync(join(folder, name))) {
    const parent = join(folder, '..')
    if (parent === folder) throw new UsageError(`the bundled file ${name} is missing. Install the package again.`)
    folder = parent
  }
  return join(folder, name)
}
