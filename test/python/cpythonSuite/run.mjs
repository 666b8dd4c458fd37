// CPython's test_gc.py under our interpreter, for each real interpreter that is found: see README.md.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findInterpreters } from '../conformance/interpreters.mjs'
import { asOurs, minorOf } from '../conformance/programs.mjs'
import { loadRunProgram, runSuite, sourceOf } from './suite.mjs'

const usage = `usage: npm run test-gc -- [--python X.Y] [--only TEXT] [--dist DIR] [--json | --list]

Runs the tests of the test_gc.py of each real interpreter found (python3.8 … python3.14 in the directories of PYTHONS and on PATH)
under ours as that version.

  --python X.Y   only this version
  --only TEXT    only tests whose name contains TEXT
  --dist DIR     the built project (default: dist)
  --json         one JSON array instead of the report
  --list         only the versions found, as a JSON array

Exit code: 0 no test failed, 1 one did, 2 nothing to run.`

const { values } = parseArgs({
  options: {
    python: { type: 'string' },
    only: { type: 'string', default: '' },
    dist: { type: 'string', default: resolve(import.meta.dirname, '../../../dist') },
    json: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false, short: 'h' },
  },
})

function report({ version, results }) {
  const of = (kind) => results.filter((result) => result.kind === kind)
  console.log(`${version}: ${results.length} tests, ${of('passed').length} passed, ${of('failed').length} failed, ${of('skipped').length} skipped`)
  for (const { name, reason, line } of of('failed')) console.log(`  failed   ${name}${line === undefined ? '' : ` (line ${line})`}: ${reason}`)
  for (const { name, reason } of of('skipped')) console.log(`  skipped  ${name}: ${reason}`)
}

function main() {
  if (values.help) {
    console.log(usage)
    return 0
  }
  const found = findInterpreters()
    .filter(({ version, minor }) => values.python === undefined || values.python === version || minor === minorOf(values.python))
    .map(({ version, executable }) => ({ version, source: sourceOf(executable) }))
    .filter(({ source }) => source !== undefined)
  if (values.list) {
    console.log(JSON.stringify(found.map(({ version }) => version)))
    return 0
  }
  const directory = resolve(values.dist)
  if (!existsSync(directory)) {
    console.error(`test-gc: ${directory} is missing: npm run build`)
    return 2
  }
  const runProgram = loadRunProgram(directory)
  if (found.length === 0) {
    console.error('test-gc: no interpreter with a test_gc.py beside it on PATH or in PYTHONS')
    return 2
  }
  const runs = found.map(({ version, source }) => ({ version, results: runSuite(runProgram, source, asOurs(version), (name) => name.includes(values.only)) }))
  if (values.json) console.log(JSON.stringify(runs, null, 2))
  else runs.forEach(report)
  return runs.some(({ results }) => results.some(({ kind }) => kind === 'failed')) ? 1 : 0
}

process.exitCode = main()
