// Files of CPython's Lib/test under our interpreter, for each real interpreter that is found: see ../README.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findInterpreters } from '../../conformance/interpreters.mjs'
import { asOurs, minorOf } from '../../conformance/programs.mjs'
import { testsOf } from '../suite.mjs'
import { countsOf, runFile } from './tests.mjs'

const usage = `usage: npm run cpython-tests -- [--python X.Y] [--only FILE]… [--patience N] [--update] [--dist DIR] [--json | --list]

Runs files of the Lib/test of each real interpreter found (python3.8 … python3.14 in the directories of PYTHONS and on PATH)
under ours as that version, and compares with how many passed when that was last measured (counts.json).

  --python X.Y   only this version (default: 3.11; "all" for each that is found)
  --only FILE    only this file, as test_dict; also one that is not in counts.json; more than once
  --patience N   a test hangs that takes longer, in seconds (default: 90)
  --update       writes counts.json: what is measured takes the place of what was
  --dist DIR     the built project (default: dist)
  --json         one JSON array instead of the report
  --list         only the versions found, as a JSON array

Exit code: 0 no file passes less than was measured, 1 one does, 2 nothing to run.`

const countsFile = join(import.meta.dirname, 'counts.json')
const measured = JSON.parse(readFileSync(countsFile, 'utf8'))

const { values } = parseArgs({
  options: {
    python: { type: 'string', default: '3.11' },
    only: { type: 'string', multiple: true, default: [] },
    patience: { type: 'string', default: '90' },
    update: { type: 'boolean', default: false },
    dist: { type: 'string', default: resolve(import.meta.dirname, '../../../../dist') },
    json: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false, short: 'h' },
  },
})

function report(version, outcome) {
  const { file, whole, results } = outcome
  if (whole !== undefined) {
    console.log(`${version} ${file}: ${whole.kind}: ${whole.reason}${whole.line === undefined ? '' : ` (line ${whole.line})`}`)
    return
  }
  const { passed, failed, skipped } = countsOf(outcome)
  const before = measured.passed[file]
  const change = version !== measured.version || before === undefined || before === passed ? '' : ` (measured before: ${before} passed)`
  console.log(`${version} ${file}: ${results.length} tests, ${passed} passed, ${failed} failed, ${skipped} skipped${change}`)
  for (const kind of ['failed', 'skipped']) {
    for (const { name, reason, line } of results.filter((result) => result.kind === kind)) {
      console.log(`  ${kind.padEnd(8)} ${name}${line === undefined ? '' : ` (line ${line})`}: ${reason}`)
    }
  }
}

function writeCounts(version, outcomes) {
  for (const outcome of outcomes) if (outcome.whole === undefined) measured.passed[outcome.file] = countsOf(outcome).passed
  const passed = Object.fromEntries(Object.entries(measured.passed).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(countsFile, `${JSON.stringify({ version, passed }, null, 2)}\n`)
}

async function main() {
  if (values.help) {
    console.log(usage)
    return 0
  }
  const found = findInterpreters()
    .filter(({ version, minor }) => values.python === 'all' || values.python === version || minor === minorOf(values.python))
    .map(({ version, executable }) => ({ version, library: testsOf(executable) }))
    .filter(({ library }) => library !== undefined)
  if (values.list) {
    console.log(JSON.stringify(found.map(({ version }) => version)))
    return 0
  }
  const dist = resolve(values.dist)
  if (!existsSync(dist)) {
    console.error(`cpython-tests: ${dist} is missing: npm run build`)
    return 2
  }
  if (found.length === 0) {
    console.error('cpython-tests: no interpreter with its tests beside it on PATH or in PYTHONS')
    return 2
  }
  const runs = []
  for (const { version, library } of found) {
    const files = (values.only.length > 0 ? values.only : Object.keys(measured.passed)).filter((file) => existsSync(join(library, `${file}.py`)))
    const outcomes = []
    for (const file of files) {
      outcomes.push(await runFile({ dist, library, version: asOurs(version), patience: Number(values.patience) }, file))
      if (!values.json) report(version, outcomes.at(-1))
    }
    if (values.update) writeCounts(version, outcomes)
    runs.push({ version, files: outcomes.map((outcome) => ({ ...outcome, counts: countsOf(outcome) })) })
  }
  if (values.json) console.log(JSON.stringify(runs, null, 2))
  const isLess = ({ version, files }) => version === measured.version && files.some(({ file, counts }) => counts.passed < (measured.passed[file] ?? 0))
  return runs.some(isLess) ? 1 : 0
}

process.exitCode = await main()
