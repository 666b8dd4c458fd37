import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecording } from '../src/cli/session'
import { type Position, printPosition, type StepSize } from '../src/index'
import { random } from './support/random'
import { ROOT } from './support/recordings'

// Recorded runs: what a session takes on disk, how long it takes to open it, to go somewhere, and to step. Percentiles, in milliseconds.

const PROGRAM = join(ROOT, 'perf/sessions/nodes.py')
const MAIN = join(ROOT, 'dist/src/cli/main.js')
const OPERATIONS_A_ROUND = 86
const PLACES = 200
const SEED = 20261122
const STEPS: readonly StepSize[] = ['fact', 'operation', 'line']

interface Measured {
  readonly operations: number
  readonly opened: number
  readonly seeks: readonly number[]
  readonly steps: Readonly<Record<string, readonly number[]>>
  readonly programs: readonly number[]
  readonly megabytes: number
}

/** The table for a run of about so many operations. */
export function sessionTable(operations: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'sessions-'))
  try {
    const rounds = String(Math.ceil(operations / OPERATIONS_A_ROUND))
    const file = join(folder, 'run.session')
    const plain = seconds(() => run([MAIN, 'run', PROGRAM, rounds]))
    const recorded = seconds(() => run([MAIN, 'run', '--record', file, PROGRAM, rounds]))
    const measured = JSON.parse(execFileSync(process.execPath, [__filename, file], { encoding: 'utf8' })) as Measured
    const { size } = statSync(file)
    const rows: [string, string][] = [
      ['operations', measured.operations.toLocaleString('en')],
      ['recording, to the same run unrecorded', `${(recorded / plain).toFixed(1)} (${recorded.toFixed(1)} s)`],
      ['bytes an operation', (size / measured.operations).toFixed(2)],
      ['open', `${measured.opened.toFixed(0)} ms`],
      [`seek to ${PLACES} places at random`, percentiles(measured.seeks)],
      ...Object.entries(measured.steps).map(([name, times]): [string, string] => [`step, ${name}`, percentiles(times)]),
      ['the program at a place, frames and all', percentiles(measured.programs)],
      ['memory of the process at the end', `${measured.megabytes.toFixed(0)} MB`],
    ]
    return ['| session | |', '| --- | ---: |', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`)
}

function seconds(work: () => void): number {
  return milliseconds(work) / 1000
}

function milliseconds(work: () => void): number {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e6
}

function percentiles(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number): string => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)].toFixed(1)
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)} ms`
}

/** In a process of its own: nothing is warm. */
function measure(file: string): Measured {
  let session = null as ReturnType<typeof openRecording>['session'] | null
  const opened = milliseconds(() => {
    session = openRecording(file).session
  })
  if (session === null) throw new Error('the session did not open')
  const { timeline, begins, programAt } = session
  const { operation: end } = timeline.end
  const draw = random(SEED)
  const seeks: number[] = []
  const programs: number[] = []
  const steps: Record<string, number[]> = {}
  for (let place = 0; place < PLACES; place++) {
    const operation = begins + draw(end - begins)
    seeks.push(goTo(timeline, { operation, fact: 0 }))
    for (const size of STEPS) {
      for (const [name, step] of [
        [`${size} forward`, () => timeline.stepForward(size)],
        [`${size} back`, () => timeline.stepBack(size)],
        [`${size} back again`, () => timeline.stepBack(size)],
      ] as const) {
        steps[name] ??= []
        steps[name].push(
          milliseconds(() => {
            step()
            timeline.heap()
          }),
        )
      }
    }
    if (place % 10 === 0) programs.push(milliseconds(() => programAt(operation)))
  }
  return { operations: end, opened, seeks, steps, programs, megabytes: process.memoryUsage().rss / 2 ** 20 }
}

/** The heap has to be there, and to be the one of that place. */
function goTo(timeline: NonNullable<ReturnType<typeof openRecording>['session']>['timeline'], position: Position): number {
  const time = milliseconds(() => {
    timeline.seekTo(position)
    timeline.heap()
  })
  if (timeline.heap().record !== position.operation) throw new Error(`the heap is not that of ${printPosition(position)}`)
  return time
}

if (require.main === module) console.log(JSON.stringify(measure(process.argv[2])))
