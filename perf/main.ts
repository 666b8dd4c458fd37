import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { collectorRows } from './collector'
import { floorRows } from './floors'
import { kernelRows } from './kernel'
import { objectRows } from './objects'
import { peerRows } from './peers'
import { pythonRows } from './python'
import { replayRows } from './replay'
import { sessionTables } from './sessions'
import { snapshotRows } from './snapshot'
import { ROOT } from './support/recordings'
import { type Result, type Row, runRow } from './support/row'
import { markdownTable, plainTable } from './support/table'
import { wiringRows } from './wiring'

const HELP = `usage: npm run bench [-- [NAMEFILTER] [--quick] [--write] [--list]]

  npm run bench -- replay/fast          the rows whose name contains this, and those that they are compared with
  npm run bench -- --quick              fewer runs, no long rows
  npm run bench -- --write              all rows, into perf/RESULTS.md
  npm run bench -- sessions             recorded runs of 10 million operations, on a small and on a big heap; --operations 100000000: of so many

Recordings in the folder OUROBOROS_TRACES are replayed too. PYTHON is the peer, python3 if not set.`

const GROUPS = {
  floors: floorRows,
  replay: replayRows,
  wiring: wiringRows,
  kernel: kernelRows,
  snapshot: snapshotRows,
  objects: objectRows,
  collector: collectorRows,
  python: pythonRows,
  peers: peerRows,
} satisfies Record<string, () => Row[]>

const OPTIONS = {
  quick: { type: 'boolean' },
  write: { type: 'boolean' },
  list: { type: 'boolean' },
  help: { type: 'boolean' },
  operations: { type: 'string', default: '10000000' },
  group: { type: 'string' },
  row: { type: 'string' },
} as const

type Grouped = Row & { readonly group: string }

function main(): void {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
  const quick = values.quick === true
  if (values.help === true) {
    console.log(HELP)
    return
  }
  const rows = Object.entries(GROUPS)
    .filter(([group]) => values.group === undefined || values.group === group)
    .flatMap(([group, make]) => make().map((row) => ({ group, ...row })))
    .filter((row) => !(quick && row.long === true))
  // A row's own process: it runs the row, and its result is all that it prints.
  const alone = rows.find((row) => row.name === values.row)
  if (alone !== undefined) {
    console.log(JSON.stringify(runRow(alone, quick)))
    return
  }
  if (values.list === true) {
    console.log(rows.map((row) => row.name).join('\n'))
    return
  }
  const sessions = (): string => sessionTables(Number(values.operations))
  if (positionals[0] === 'sessions') {
    console.log(sessions())
    return
  }
  const chosen = choose(rows, values.write === true ? '' : (positionals[0] ?? ''))
  const results = chosen.map((row) => runAlone(row, quick))
  if (process.stderr.isTTY) process.stderr.write('\x1b[2K\r')
  console.log(plainTable(results))
  if (values.write === true) writeFileSync(join(ROOT, 'perf/RESULTS.md'), report(results, quick, sessions()))
}

function choose(rows: readonly Grouped[], filter: string): readonly Grouped[] {
  const asked = rows.filter((row) => row.name.includes(filter))
  if (asked.length === 0) throw new Error(`No benchmark's name contains "${filter}"; --list prints them.`)
  return rows.filter((row) => asked.includes(row) || asked.some((other) => other.beside === row.name))
}

function runAlone(row: Grouped, quick: boolean): Result {
  if (process.stderr.isTTY) process.stderr.write(`\x1b[2K\r${row.name}`)
  const { status, stdout } = spawnSync(process.execPath, [__filename, '--group', row.group, '--row', row.name, ...(quick ? ['--quick'] : [])], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`${row.name} failed`)
  return JSON.parse(stdout) as Result
}

function report(results: readonly Result[], quick: boolean, sessions: string): string {
  const processors = cpus()
  return `# Results

Written by \`npm run bench -- --write${quick ? ' --quick' : ''}\`; what the columns mean stands in README.md. Another machine, or other work on this one, gives other times: read the ratios.

- machine: ${processors[0]?.model.trim() ?? 'unknown'}, ${processors.length} cores
- node ${process.version}, V8 ${process.versions.v8}
- ${new Date().toISOString().slice(0, 10)}, commit ${commit()}

${markdownTable(results)}

## Recorded runs

${sessions}
`
}

function commit(): string {
  const git = (...args: readonly string[]) => execFileSync('git', ['--no-optional-locks', ...args], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }).trim()
  try {
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'src', 'machines', 'streams') === '' ? '' : ' with changes'}`
  } catch {
    return 'unknown'
  }
}

main()
