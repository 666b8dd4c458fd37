import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Measured, PLACES, type Times } from './sessions/measure'
import { ROOT } from './support/recordings'

// Recorded runs: what a session takes on disk, how long it takes to open it, to go somewhere, and to step.

const MAIN = join(ROOT, 'dist/src/cli/main.js')
const MEASURE = join(__dirname, 'sessions/measure.js')

interface Program {
  readonly name: string
  readonly script: string
  /** For a run of about so many operations. */
  args(operations: number): readonly string[]
}

const PROGRAMS: readonly Program[] = [
  { name: 'a small heap', script: 'nodes.py', args: (operations) => [String(Math.ceil(operations / 86))] },
  // Of its operations, two thirds go into a million objects where there are 15 million.
  { name: 'a big heap', script: 'heap.py', args: (operations) => [String(Math.ceil(operations / 15)), String(Math.ceil(operations / 300)), '6'] },
]

/** A row: what is measured, on the clock, of the processor. */
type Cells = readonly [name: string, clock: string, processor: string]

/** A table for each kind of run of about so many operations. */
export function sessionTables(operations: number): string {
  return PROGRAMS.map((program) => `### ${program.name}\n\n${tableOf(program, operations)}`).join('\n\n')
}

function tableOf({ script, args }: Program, operations: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'sessions-'))
  try {
    const program = [join(ROOT, 'perf/sessions', script), ...args(operations)]
    const file = join(folder, 'run.session')
    const plain = run([MAIN, 'run', ...program])
    const recorded = run([MAIN, 'run', '--record', file, ...program])
    const visits = join(folder, 'visits.json')
    writeFileSync(visits, execFileSync(process.execPath, [MEASURE, file], { maxBuffer: 2 ** 28 }))
    const measured = JSON.parse(execFileSync(process.execPath, [MEASURE, file, visits], { encoding: 'utf8', maxBuffer: 2 ** 28 })) as Measured
    const { size } = statSync(file)
    const rows: Cells[] = [
      ['operations', measured.operations.toLocaleString('en'), ''],
      ['objects alive at the end', measured.objects.toLocaleString('en'), ''],
      ['recording, to the same run unrecorded', `${(recorded / plain).toFixed(1)} (${recorded.toFixed(1)} s)`, ''],
      ['bytes an operation', (size / measured.operations).toFixed(2), ''],
      row('open, ms', measured.opened, percentiles),
      row(`seek to ${PLACES} places at random, ms`, measured.seeks, percentiles),
      ...Object.entries(measured.steps).map(([name, times]) => row(`step, ${name}, ms`, times, percentiles)),
      ...Object.entries(measured.collections).flatMap(([name, times]) => [
        row(`step, ${name}, ms`, times, percentiles),
        row('… µs an object visited', times, (all) => anObject(all, times.visited)),
      ]),
      row('the program at a place, frames and all, ms', measured.programs, percentiles),
      ['memory of the process, at most', `${measured.megabytes.toFixed(0)} MB`, ''],
    ]
    return ['| session | elapsed | of the processor |', '| --- | ---: | ---: |', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function row(name: string, { clock, processor }: Times, print: (times: readonly number[]) => string): Cells {
  return [name, print(clock), print(processor)]
}

/** @returns seconds */
function run(args: readonly string[]): number {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e9
}

function percentiles(times: readonly number[]): string {
  if (times.length === 1) return times[0].toFixed(0)
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number): string => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)].toFixed(1)
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`
}

/** Of all steps together. */
function anObject(times: readonly number[], visited: readonly number[]): string {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
  return sum(visited) === 0 ? 'none' : ((sum(times) * 1000) / sum(visited)).toFixed(2)
}
