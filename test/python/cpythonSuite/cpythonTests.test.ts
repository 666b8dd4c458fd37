// Some small files of CPython's own tests under our interpreter, wherever an interpreter with its tests is found: README.md. `npm run cpython-tests` runs them all.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import measured from './files/counts.json'

interface Outcome {
  readonly file: string
  readonly counts: { readonly passed: number; readonly failed: number }
}

const small = ['test_copy', 'test_scope', 'test_tuple', 'test_weakset']
const passedBefore: Readonly<Record<string, number>> = measured.passed
const script = join(__dirname, 'files/run.mjs')
const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout

/** The versions that numbers were measured with, if they are on this machine. */
function findMeasured(): string[] {
  if (!existsSync(join(__dirname, '../../../dist'))) return []
  return (JSON.parse(run('--list', '--python', measured.version)) as string[]).filter((version) => version === measured.version)
}

const versions = findMeasured()

describe('tests of CPython', () => {
  if (versions.length === 0) it.skip(`no ${measured.version} with its tests on PATH or in PYTHONS (or dist is not built)`, () => undefined)
  it.each(versions)(
    '%s: no fewer tests of some small files pass than were measured',
    (version) => {
      const only = small.flatMap((file) => ['--only', file])
      const [{ files }] = JSON.parse(run('--json', '--python', version, ...only)) as [{ files: Outcome[] }]
      expect(files.map(({ file }) => file)).toEqual(small)
      const less = files.filter(({ file, counts: { passed } }) => passed < (passedBefore[file] ?? 1))
      expect(less).toEqual([])
    },
    120_000,
  )
})
