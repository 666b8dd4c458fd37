// CPython's own test_gc.py under our interpreter, wherever an interpreter with its tests is found: README.md.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

interface Outcome {
  readonly name: string
  readonly kind: 'passed' | 'failed' | 'skipped'
  readonly reason?: string
}

const dist = join(__dirname, '../../../dist')
const run = (...args: string[]) => spawnSync(process.execPath, [join(__dirname, 'run.mjs'), ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 })

/** Versions whose test_gc.py is on this machine. */
function findVersions(): string[] {
  if (!existsSync(dist)) return []
  return JSON.parse(run('--list').stdout)
}

const versions = findVersions()

describe('test_gc.py of CPython', () => {
  if (versions.length === 0) it.skip('no interpreter with a test_gc.py on PATH or in PYTHONS (or dist is not built)', () => undefined)
  it.each(versions)(
    '%s: no test fails',
    (version) => {
      const [{ results }] = JSON.parse(run('--json', '--python', version).stdout) as [{ results: Outcome[] }]
      expect(results.filter(({ kind }) => kind === 'failed')).toEqual([])
      // What is skipped needs C modules, threads or processes; a suite that skips more than that has come apart.
      expect(results.filter(({ kind }) => kind === 'skipped').length).toBeLessThan(12)
      expect(results.filter(({ kind }) => kind === 'passed').length).toBeGreaterThan(30)
    },
    300_000,
  )
})
