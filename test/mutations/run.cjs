/**
 * Breaks each rule of `mutations.cjs`, `objectMutations.cjs` and `collectorMutations.cjs` in a copy of the project and runs the tests there: every mutation must make a test fail.
 *
 * node test/mutations/run.cjs [--markdown file] [id …]
 *
 * Exit code 1 where a mutation survives or does not apply, or where the tests fail without one.
 */
const { spawn } = require('node:child_process')
const { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } = require('node:fs')
const { availableParallelism, tmpdir } = require('node:os')
const { join } = require('node:path')
const { COLLECTOR_MUTATIONS } = require('./collectorMutations.cjs')
const { MUTATIONS } = require('./mutations.cjs')
const { OBJECT_MUTATIONS } = require('./objectMutations.cjs')

const ROOT = join(__dirname, '../..')
/** The tests by rule first, because they name the rule; what they let through must not pass the rest. `only`: of these tests, those so named. */
const ALLOCATOR = [
  { tests: 'test/kernel/(pymalloc|addressSpace)', patience: 40_000 },
  { tests: 'test/(kernel/(model|cost)|snapshot/fold)', patience: 240_000 },
]
const OBJECTS = [
  { tests: 'test/kernel/(refcounts\\.(?!cost)|gc|collector|freelists)', patience: 60_000 },
  { tests: 'test/(machines|kernel/refcounts.cost|lab/objects|snapshot/(object|touchedObjects))', patience: 600_000 },
]
const RECORDED_COLLECTIONS = { tests: 'test/program/collector\\.test', only: '(3\\.8|3\\.11|3\\.13), fast|Python 2\\.7 has them: fast', patience: 120_000 }
const COLLECTOR = [{ tests: 'test/(kernel/collector|machines/weakrefs)\\.test', patience: 30_000 }, RECORDED_COLLECTIONS]
/** Of a file, or of all in a folder. */
const STAGES = {
  pymalloc: ALLOCATOR,
  addressSpace: ALLOCATOR,
  refcounts: OBJECTS,
  gc: OBJECTS,
  freelists: OBJECTS,
  collector: COLLECTOR,
  weakrefs: COLLECTOR,
  profiles: COLLECTOR,
  program: [{ tests: 'test/program/weakrefs\\.test', patience: 30_000 }, RECORDED_COLLECTIONS],
  machines: OBJECTS,
  'machines/generation.ts': [{ tests: 'test/machines/(generation|lab)\\.test', patience: 60_000 }],
  'machines/policies/promotion.ts': COLLECTOR,
  lab: OBJECTS,
  objects: [{ tests: 'test/objects', patience: 120_000 }],
  // One version will do: these tests look for the smallest program that fails, which takes its time.
  snapshot: [{ tests: 'test/snapshot/touchedObjects', only: 'random programs, 3\\.11 ', patience: 240_000 }],
}
/** Files are named from the first of these that has them. */
const FOLDERS = ['src/kernel', 'src', '.']
const COPIED = [
  ...['src', 'machines', 'streams', 'package.json', 'jest.config.js', 'tsconfig.json', 'test/support'],
  ...['test/kernel', 'test/machines', 'test/lab', 'test/objects', 'test/program', 'test/snapshot', 'test/cpython/stats', 'test/cpython/objects'],
  ...['test/cpython/collector'],
]

const stagesOf = (file) => STAGES[file] ?? STAGES[file.split('/')[0]]

function copyProject() {
  const home = mkdtempSync(join(tmpdir(), 'ouroboros-mutation-'))
  for (const path of COPIED) cpSync(join(ROOT, path), join(home, path), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'))
  return home
}

/** Runs the tests of one stage; those that have not ended after `patience` ms loop. @returns the name of the first that failed, or null */
function runStage(home, { tests, only, patience }) {
  const report = join(home, 'report.json')
  rmSync(report, { force: true })
  const args = [
    join(home, 'node_modules/jest/bin/jest.js'),
    '--runInBand',
    '--silent',
    '--reporters',
    'default',
    '--json',
    '--outputFile',
    report,
    '--testPathPatterns',
    tests,
    ...(only === undefined ? [] : ['--testNamePattern', only]),
  ]
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: home, stdio: ['ignore', 'ignore', 'pipe'] })
    let complaint = ''
    child.stderr.on('data', (text) => {
      complaint += text
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), patience)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve(signal !== null ? 'the tests do not end' : code === 0 ? null : existsSync(report) ? firstFailure(report) : `jest itself: ${complaint.trim().split('\n')[0]}`)
    })
  })
}

function firstFailure(report) {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
  testResults.sort((a, b) => (a.name < b.name ? 1 : -1))
  for (const { name, assertionResults, message } of testResults) {
    const failed = assertionResults.find((result) => result.status === 'failed')
    if (failed !== undefined) return `${name.replace(/^.*\/test\//, '')}: ${failed.fullName}`
    if (assertionResults.length === 0) return `${name.replace(/^.*\/test\//, '')}: ${message.split('\n')[0]}`
  }
  return 'a test file'
}

async function killerOf(home, stages) {
  for (const stage of stages) {
    const killer = await runStage(home, stage)
    if (killer !== null) return killer
  }
  return null
}

async function check(home, [id, rule, file, find, replace]) {
  const path = FOLDERS.map((folder) => join(home, folder, file)).find(existsSync)
  const source = readFileSync(path, 'utf8')
  const found = source.split(find).length - 1
  if (found !== 1) return { id, rule, file, killer: null, problem: `its text occurs ${found} times` }
  writeFileSync(
    path,
    source.replace(find, () => replace),
  )
  const killer = await killerOf(home, stagesOf(file))
  writeFileSync(path, source)
  return { id, rule, file, killer, problem: killer === null ? 'SURVIVED' : '' }
}

async function main() {
  const args = process.argv.slice(2)
  const markdown = args[0] === '--markdown' ? args.splice(0, 2)[1] : null
  const chosen = [...MUTATIONS, ...OBJECT_MUTATIONS, ...COLLECTOR_MUTATIONS].filter(([id]) => args.length === 0 || args.includes(id))
  const homes = Array.from({ length: Math.min(availableParallelism(), chosen.length) }, copyProject)
  try {
    const before = await killerOf(homes[0], [...new Set(chosen.flatMap(([, , file]) => stagesOf(file)))])
    if (before !== null) throw new Error(`Without a mutation this fails: ${before}`)
    const results = []
    const queue = [...chosen.entries()]
    const work = async (home) => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const [at, mutation] = next
        results[at] = await check(home, mutation)
        const { id, killer, problem } = results[at]
        console.log(`${id.padEnd(24)} ${problem === '' ? killer : problem}`)
      }
    }
    await Promise.all(homes.map(work))
    if (markdown !== null) writeFileSync(markdown, asMarkdown(results))
    const alive = results.filter(({ problem }) => problem !== '')
    console.log(`\n${results.length - alive.length} of ${results.length} mutations were noticed.`)
    for (const { id, rule, problem } of alive) console.log(`${id} (${rule}): ${problem}`)
    process.exitCode = alive.length === 0 ? 0 : 1
  } finally {
    for (const home of homes) rmSync(home, { recursive: true, force: true })
  }
}

function asMarkdown(results) {
  const cell = (text) => text.replace(/\|/g, '\\|')
  const rows = results.map(({ id, rule, file, killer, problem }) => `| ${cell(rule)} | \`${file}\` (${id}) | ${cell(problem === '' ? killer : problem)} |`)
  return ['| rule | where | killed by |', '| --- | --- | --- |', ...rows, ''].join('\n')
}

main().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
