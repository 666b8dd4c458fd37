import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { LESSONS, play, VERDICTS } from '../../src/lessons'

const MAIN = join(__dirname, '../../dist/src/cli/main.js')
const lesson = (...args: string[]) => spawnSync(process.execPath, [MAIN, 'lesson', ...args], { encoding: 'utf8' })

test('without an id the lessons are listed', () => {
  const { status, stdout } = lesson('--json')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual(LESSONS.map(({ id, claim, verdict }) => ({ id, claim, verdict })))
  const listed = lesson().stdout
  for (const { id, claim, verdict } of LESSONS) expect(listed).toContain(`  ${id}  ${VERDICTS[verdict].padEnd(21)}  ${claim}\n`)
})

test('with one the claim, program, output, facts and verdict are shown', () => {
  const { status, stdout, stderr } = lesson('001-24', '--python', '3.8')
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('They say: Two objects that refer to each other')
  expect(stdout).toContain('  p.partner = d\n')
  expect(stdout).toContain('Python 3.8 prints\n  p: 2  d: 2\n  p: 1  d: 1\n')
  expect(stdout).toMatch(/^ {2}slot\.stored +[\d,]+$/m)
  expect(stdout).toMatch(/^Verdict: true\. Each keeps/m)
})

test('--json says the same', () => {
  const { status, stdout } = lesson('003-24', '--json')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ id: '003-24', verdict: 'false', python: '3.11', code: 0, stderr: '', asRecorded: true, facts: { 'threshold.set': 4 } })
})

test('an id that is unknown, or not about CPython, is refused with near ones', () => {
  const unknown = lesson('001-33')
  expect([unknown.status, unknown.stdout]).toEqual([2, ''])
  expect(unknown.stderr).toBe('ouroboros: there is no lesson 001-33. Near it: 001-03, 001-13, 001-23, 001-31. "ouroboros lesson" lists all.\n')
  const elsewhere = lesson('000-67')
  expect(elsewhere.status).toBe(2)
  expect(elsewhere.stderr).toMatch(/^ouroboros: 000-67 is about JavaScript and V8, not about CPython/)
})

test('a Python without a plan is refused', () => {
  const { status, stderr } = lesson('003-24', '--python', '4.0')
  expect(status).toBe(2)
  expect(stderr).toMatch(/^ouroboros: .*4\.0/)
})

test('a Python of which nothing was recorded is played without a comparison', () => {
  const [first] = LESSONS.filter(({ id }) => id === '003-24')
  expect(play(first, '3.14.5')).toMatchObject({ code: 0, asRecorded: null })
})
