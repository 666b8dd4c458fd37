import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { INTERPRETERS, LESSONS, NOT_HERE } from '../../src/lessons'
import { runSource } from '../../src/python'

// What real interpreters print was recorded by docs/claims/record.sh.

const ROOT = join(__dirname, '../..')
const PROGRAMS = join(ROOT, 'docs/claims/programs')
const versions = Object.keys(INTERPRETERS)

describe.each(LESSONS)('[claim $id] $claim', ({ id, source, printed }) => {
  test.each(versions)('[L7] its program prints what the real Python %s prints', (version) => {
    const { stdout, stderr, code } = runSource({ source, filename: `${id}.py`, version, argv: [`${id}.py`] })
    expect({ stdout, stderr, code }).toEqual({ stdout: printed[version], stderr: '', code: 0 })
  })
})

test('every program has one claim, was recorded as it is now, and for every version', () => {
  const ids = readdirSync(PROGRAMS).map((file) => file.replace('.py', ''))
  expect(LESSONS.map(({ id }) => id).sort()).toEqual(ids.sort())
  for (const { id, source, printed } of LESSONS) {
    expect({ id, source }).toEqual({ id, source: readFileSync(join(PROGRAMS, `${id}.py`), 'utf8') })
    expect({ id, versions: Object.keys(printed) }).toEqual({ id, versions })
  }
})

test('no claim is both here and not here', () => {
  const elsewhere = Object.values(NOT_HERE).flat()
  expect(LESSONS.filter(({ id }) => elsewhere.includes(id))).toEqual([])
})

test('the page of the claims is up to date', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'docs/claims.cjs'), '--check'], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
})
