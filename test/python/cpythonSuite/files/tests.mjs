// A file of the interpreter's Lib/test under our interpreter: its tests, and how each ended.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const worker = join(import.meta.dirname, 'worker.mjs')

/** The last line of what a process said to standard error that is about an error. */
function complaint(text) {
  const lines = text.trimEnd().split('\n')
  // JavaScript's errors stand before their stack.
  const stack = lines.findIndex((line) => /^\s+at /.test(line))
  return (stack > 0 ? lines[stack - 1] : (lines.at(-1) ?? '')).slice(0, 300)
}

/** Runs the tests that are not done yet, to the end or to one that takes the interpreter with it. */
function runRest({ dist, library, version, patience, file, done, told }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [worker, dist, library, version, file, JSON.stringify(done)], { stdio: ['ignore', 'pipe', 'pipe'] })
    let errors = ''
    let hanging = false
    const giveUp = () => {
      hanging = true
      child.kill('SIGKILL')
    }
    let timer = setTimeout(giveUp, patience * 1000)
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors = (errors + text).slice(-20_000)
    })
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith('@@')) return
      clearTimeout(timer)
      timer = setTimeout(giveUp, patience * 1000)
      told(JSON.parse(line.slice(2)))
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve(hanging ? `no answer in ${patience} seconds` : `exit code ${code}: ${complaint(errors)}`)
    })
  })
}

/**
 * Runs all tests of a file.
 *
 * @param python - where ours is built, the folder of the tests, which version ours is to be, and after how many seconds a test hangs
 * @param file - without its ending: `test_dict`
 */
export async function runFile(python, file) {
  const results = new Map()
  let whole
  let names
  for (;;) {
    let current
    let over = false
    const told = ([kind, ...detail]) => {
      if (kind === 'file') whole = { kind: detail[0], reason: detail[1], line: detail[2] ?? undefined }
      if (kind === 'names') names ??= detail
      if (kind === 'begin') current = detail[0]
      if (kind === 'end') {
        results.set(detail[0], { name: detail[0], kind: detail[1], reason: detail[2], line: detail[3] ?? undefined })
        current = undefined
      }
      // Not a test's own fault, as with setUpClass: its tests do not run.
      if (kind === 'outside') results.set(detail[0], { name: detail[0], kind: detail[1], reason: detail[2], line: detail[3] ?? undefined })
      if (kind === 'over') over = true
    }
    const ending = await runRest({ ...python, file, done: [...results.keys()], told })
    if (whole !== undefined) return { file, whole, results: [] }
    if (over) return { file, results: [...results.values()] }
    if (names === undefined) return { file, whole: { kind: 'failed', reason: ending }, results: [] }
    if (current === undefined) {
      results.set('(between tests)', { name: '(between tests)', kind: 'failed', reason: ending })
      return { file, results: [...results.values()] }
    }
    results.set(current, { name: current, kind: 'failed', reason: ending })
  }
}

export function countsOf({ results }) {
  const count = (kind) => results.filter((result) => result.kind === kind).length
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') }
}
