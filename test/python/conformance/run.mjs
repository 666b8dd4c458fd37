// Runs Python programs with real interpreters and with ours and compares what they print. `node run.mjs --help` tells how.
import { existsSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { judge } from './compare.mjs'
import { runOurs, runReal } from './execute.mjs'
import { findInterpreters } from './interpreters.mjs'
import { asOurs, canRun, compareVersions, minorOf, readPrograms } from './programs.mjs'
import { readRecorded, writeRecorded } from './recorded.mjs'
import { printReport, printUpdate, progressLine } from './report.mjs'

const usage = `usage: npm run conformance -- [DIR] [options]

Runs every .py program below DIR (default: test/python/programs) with each real interpreter found and with ours, and compares
stdout, exit code and the last line of stderr. Where a version's interpreter is not found, its stored outputs are the judge.

  --python X.Y     only this version (may be given several times, or several with commas)
  --only TEXT      only programs whose name contains TEXT
  --recorded       compare with the stored outputs even where an interpreter is found
  --update         write the stored outputs anew, from the real interpreters only
  --jobs N         how many programs at once (default: as many as there are processors)
  --json           one JSON object instead of the report

Interpreters are python3.8 … python3.14 in the directories of the environment variable PYTHONS (separated by ':') and on PATH.
Exit code: 0 all equal, 1 a difference, 2 bad usage.`

const ownPrograms = resolve(import.meta.dirname, '../programs')
const main = resolve(import.meta.dirname, '../../../dist/src/cli/main.js')

function fail(message) {
  console.error(`conformance: ${message}`)
  process.exit(2)
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        python: { type: 'string', multiple: true },
        only: { type: 'string' },
        recorded: { type: 'boolean', default: false },
        update: { type: 'boolean', default: false },
        jobs: { type: 'string', default: String(availableParallelism()) },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    })
    const jobs = Number(values.jobs)
    if (!Number.isInteger(jobs) || jobs < 1) fail(`--jobs takes a number of at least 1, not ${values.jobs}`)
    if (positionals.length > 1) fail('one directory at most')
    const wanted = values.python?.flatMap((list) => list.split(','))
    return { ...values, jobs, wanted, directory: resolve(positionals[0] ?? ownPrograms) }
  } catch (error) {
    return fail(error.message)
  }
}

const isWanted = (wanted, version) => wanted === undefined || wanted.some((one) => one === version || one === minorOf(version))

/** What to compare with: for each version an interpreter, else a recording. */
function references(options) {
  const live = options.recorded ? [] : findInterpreters()
  const stored = readRecorded().filter(({ minor }) => !live.some((found) => found.minor === minor))
  return [...live, ...stored].filter(({ version }) => isWanted(options.wanted, version)).sort((a, b) => compareVersions(a.version, b.version))
}

async function inParallel(tasks, jobs, label) {
  const progress = progressLine(label, tasks.length)
  const results = []
  let next = 0
  const worker = async () => {
    while (next < tasks.length) {
      const index = next++
      results[index] = await tasks[index]()
      progress.step()
    }
  }
  await Promise.all(Array.from({ length: jobs }, worker))
  progress.end()
  return results
}

const stored = ({ stdout, code, lastLine }, digest) => ({ digest, stdout, code, lastLine })

async function record(reference, program) {
  const [first, second] = [await runReal(reference.executable, program), await runReal(reference.executable, program)]
  const [one, other] = [first, second].map((run) => stored(run, program.digest))
  const fault = first.timedOut || second.timedOut ? 'timed out' : JSON.stringify(one) === JSON.stringify(other) ? undefined : 'not deterministic'
  return { program: program.name, run: one, fault }
}

async function update(options, programs) {
  if (options.directory !== ownPrograms) fail('--update is for the programs of this repository only')
  const found = findInterpreters().filter(({ version }) => isWanted(options.wanted, version))
  if (found.length === 0) fail('no interpreter found to record from')
  const before = readRecorded()
  let faults = 0
  for (const reference of found) {
    const tasks = programs.filter((program) => canRun(program, reference.version)).map((program) => () => record(reference, program))
    const results = await inParallel(tasks, options.jobs, reference.version)
    // With --only, what was stored of the other programs stays.
    const kept = options.only === undefined ? {} : (before.find(({ version }) => version === reference.version)?.programs ?? {})
    const merged = { ...kept }
    for (const { program, run, fault } of results) {
      delete merged[program]
      if (fault === undefined) merged[program] = run
    }
    const sorted = Object.fromEntries(Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1)))
    writeRecorded(reference.version, sorted)
    faults += printUpdate(reference.version, results)
  }
  return faults === 0 ? 0 : 1
}

/** The reference's answer, or why there is none: a recording of another text of the program is no answer. */
async function expectedOf(reference, program) {
  if (reference.executable !== undefined) {
    const real = await runReal(reference.executable, program)
    return real.timedOut ? { missing: 'the interpreter timed out' } : { run: real }
  }
  const run = reference.programs[program.name]
  if (run === undefined) return { missing: 'nothing stored' }
  return run.digest === program.digest ? { run } : { missing: 'the program has changed since its outputs were stored' }
}

async function compareOne(reference, program) {
  const expected = await expectedOf(reference, program)
  if (expected.missing !== undefined) return { program: program.name, kind: 'unjudged', message: expected.missing }
  return { program: program.name, ...judge(expected.run, await runOurs(main, asOurs(reference.version), program)) }
}

async function compare(options, programs) {
  if (!existsSync(main)) fail('dist/src/cli/main.js is missing: npm run build')
  const versions = []
  for (const reference of references(options)) {
    const tasks = programs.filter((program) => canRun(program, reference.version)).map((program) => () => compareOne(reference, program))
    const results = await inParallel(tasks, options.jobs, reference.version)
    versions.push({ python: reference.version, reference: reference.executable === undefined ? 'recorded' : 'interpreter', results })
  }
  if (versions.length === 0) fail('neither an interpreter nor a recording of that version')
  return printReport(versions, options.json)
}

const options = readArguments()
if (options.help) {
  console.log(usage)
  process.exit(0)
}
if (!statSync(options.directory, { throwIfNoEntry: false })?.isDirectory()) fail(`${options.directory} is no directory`)
const programs = readPrograms(options.directory).filter(({ name }) => options.only === undefined || name.includes(options.only))
if (programs.length === 0) fail('no program found')
process.exitCode = options.update ? await update(options, programs) : await compare(options, programs)
