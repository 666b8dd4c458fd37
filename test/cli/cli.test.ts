import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { cpython, createLab, debugMallocStats, type Pymalloc } from '../../src'
import { readTrace } from '../../src/trace/node'

// The command as users run it: built (npm test builds first), in a process of its own.
const ROOT = join(__dirname, '../..')
const MAIN = join(ROOT, 'dist/src/cli/main.js')
const TINY = join(ROOT, 'test/cpython/stats/tiny-3.11.planes.gz')
const TINY_38 = join(ROOT, 'test/cpython/stats/tiny-3.8.planes.gz')
const BIG = join(ROOT, 'test/cpython/recordings/lib_asyncio-3.13')

function ouroboros(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', cwd: ROOT })
  return { status, stdout, stderr }
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ouroboros-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, bytes: Uint8Array | string): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

describe('replay', () => {
  test.each(['fast', 'traced'])('%s: everything matches, exit 0, the promised fields', (mode) => {
    const { status, stdout, stderr } = ouroboros('replay', '--json', '--mode', mode, TINY)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const result = JSON.parse(stdout)
    expect(result).toMatchObject({ trace: TINY, mismatched: 0, firstMismatch: null, arenas: { mismatched: 0 }, python: '3.11.7', plan: 'cpython@3.11', mode })
    expect(result.matched).toBe(result.checked)
    expect(result.records).toBe(readTrace(TINY).header.records)
    expect(result.seconds).toBeGreaterThan(0)
    expect(result.peak).toEqual({ arenas: expect.any(Number), bytes: expect.any(Number) })
  })

  test('text names records, addresses, arenas, classes and fragmentation', () => {
    const { status, stdout } = ouroboros('replay', TINY)
    expect(status).toBe(0)
    for (const word of ['records', 'addresses', 'arenas', 'at peak', 'at the end', 'fragmentation', 'blocks in use']) expect(stdout).toContain(word)
    expect(stdout).not.toContain('\u001b')
  })

  test('the state at the end is compared with a dump, whichever side of the recording it stands', () => {
    for (const args of [
      ['--dump', `${BIG}.dump.json.gz`, `${BIG}.planes.gz`],
      [`${BIG}.planes.gz`, '--dump', `${BIG}.dump.json.gz`],
    ]) {
      const { status, stdout } = ouroboros('replay', '--json', ...args)
      expect(status).toBe(0)
      expect(JSON.parse(stdout).endState).toMatchObject({ mismatched: 0, checked: expect.any(Number) })
    }
  })

  test('a dump that differs is a mismatch, exit 1', () => {
    const dump = JSON.parse(gunzipSync(readFileSync(`${BIG}.dump.json.gz`)).toString())
    dump.arenas[0].pools[0][2]++
    const { status, stdout } = ouroboros('replay', '--json', '--dump', file('wrong.json', JSON.stringify(dump)), `${BIG}.planes.gz`)
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ firstMismatch: { kind: 'endState' }, endState: { mismatched: 1 } })
  })

  test('a dump of another recording is refused, exit 2', () => {
    const { status, stderr } = ouroboros('replay', '--dump', `${BIG}.dump.json.gz`, TINY)
    expect(status).toBe(2)
    expect(stderr).toMatch(/it is a dump of Python 3\.13\.0 .* is a recording of Python 3\.11\.7/)
  })

  test('the bump plan fails at the first address, exit 1, explained', () => {
    for (const mode of ['fast', 'traced']) {
      const { status, stdout } = ouroboros('replay', '--mode', mode, '--plan', 'bump@3.11', TINY)
      expect(status).toBe(1)
      expect(stdout).toMatch(/1 checked, 0 matched, 1 mismatched/)
      expect(stdout).toMatch(/first mismatch at record 1, malloc\(\d+\): expected 0x[0-9a-f]+, found 0x[0-9a-f]+/)
    }
  })

  test("another version's rules fail, and the place is explained in CPython's words", () => {
    const { status, stdout } = ouroboros('replay', '--plan', 'cpython@3.9', TINY_38)
    expect(status).toBe(1)
    expect(stdout).toMatch(/first mismatch at record [\d,]+.*to be released, found none/)
    expect(stdout).toContain('pools free')
  })

  test('a number of the profile can be replaced, and is refused where it would break another', () => {
    expect(ouroboros('replay', '--set', 'smallRequestThreshold=256', TINY).status).toBe(1)
    const { status, stderr } = ouroboros('replay', '--set', 'poolSize=5000', TINY)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^ouroboros: poolSize=5000 must be a power of two/)
  })

  test('of several recordings the worst decides, and each is reported', () => {
    const { status, stdout, stderr } = ouroboros('replay', '--json', TINY, join(folder, 'missing.gz'), TINY_38)
    expect(status).toBe(2)
    expect(stdout.trim().split('\n')).toHaveLength(2)
    expect(stderr).toContain('missing.gz: there is no such file')
  })

  test.each([
    ['truncated in compression', () => file('cut.gz', readFileSync(TINY).subarray(0, 40_000)), 'the compressed data end too early'],
    ['truncated in the body', () => file('cut', gunzipSync(readFileSync(TINY)).subarray(0, 70_000)), 'the file ends after'],
    ['truncated in the header', () => file('header', gunzipSync(readFileSync(TINY)).subarray(0, 77)), 'byte 77: the file ends inside the header'],
    ['damaged in compression', () => file('hurt.gz', readFileSync(TINY).fill(7, 50_000, 50_100)), 'the compressed data are damaged'],
    ['empty', () => file('empty', ''), 'the file is empty'],
    [
      'noise',
      () =>
        file(
          'noise',
          Uint8Array.from({ length: 999 }, (_, i) => (i * 197 + 11) & 0xff),
        ),
      'this is no recording',
    ],
    ['a folder', () => folder, 'this is a folder'],
    ['missing', () => join(folder, 'nothing-here'), 'there is no such file'],
  ])('%s: one clear line, exit 2, no stack trace', (_, make, problem) => {
    const path = make()
    const { status, stdout, stderr } = ouroboros('replay', path)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(path)
    expect(stderr).toContain(problem)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  test('a recording of a Python without a profile is refused with the way out', () => {
    const bytes = gunzipSync(readFileSync(TINY))
    bytes.writeUInt32LE(0x030710f0, 8)
    const { status, stderr } = ouroboros('replay', file('3.7', bytes))
    expect(status).toBe(2)
    expect(stderr).toMatch(/recorded by Python 3\.7\.16, for which there is no profile .* --plan/)
  })
})

describe('heap', () => {
  test("prints the allocator's part of sys._debugmallocstats() at a record", () => {
    const { status, stdout } = ouroboros('heap', TINY, '--at', '20000')
    expect(status).toBe(0)
    const lab = createLab({ mode: 'fast', plan: cpython('3.11'), recording: readTrace(TINY).recording })
    lab.run(20_000)
    expect(stdout).toBe(debugMallocStats(lab.heap as Pymalloc, true))
  })

  test.each([
    [['--at', '99999999'], /it has [\d,]+ records, --at asks for 99,999,999/],
    [['--at', 'noon'], /Give a number of records/],
    [['--plan', 'bump@3.11'], /has no pymalloc/],
  ])('refuses %j with a reason, exit 2', (args, reason) => {
    const { status, stderr } = ouroboros('heap', TINY, ...args)
    expect(status).toBe(2)
    expect(stderr).toMatch(reason)
  })
})

describe('facts', () => {
  test('prints each operation and fact of a stretch, with causes', () => {
    const { status, stdout } = ouroboros('facts', TINY, '--from', '20000', '--count', '5')
    expect(status).toBe(0)
    const [first, second] = stdout.split('\n')
    expect(first).toMatch(/^#\d+ mutator \w+\.\w+ .*record=20000/)
    expect(second).toMatch(new RegExp(`^#\\d+ ← ${first.split(' ')[0]} \\w+ `))
    const messages = ouroboros('facts', TINY, '--from', '20000', '--count', '5', '--json').stdout.trim().split('\n')
    expect(messages.map((line) => JSON.parse(line).seq)).toEqual(
      stdout
        .trim()
        .split('\n')
        .map((line) => Number(/^#(\d+)/.exec(line)?.[1])),
    )
  })

  test('a start behind the end is refused, exit 2', () => {
    expect(ouroboros('facts', TINY, '--from', '99999999')).toMatchObject({ status: 2, stderr: expect.stringContaining('the first is 0') })
  })
})

describe('plans', () => {
  test('lists every plan and every number', () => {
    const { status, stdout } = ouroboros('plans')
    expect(status).toBe(0)
    const versions = ['3.8', '3.9', '3.10', '3.11', '3.12', '3.13']
    const names = [...['cpython', 'bump', 'legacy'].flatMap((family) => versions.map((version) => `${family}@${version}`)), 'cpython@3.14.0', 'cpython@3.14.4', 'cpython@3.14.5']
    for (const name of names) expect(stdout).toContain(`${name} `)
    expect(ouroboros('plans', 'cpython@3.12').stdout).toMatch(/smallRequestThreshold +512/)
    const listed = JSON.parse(ouroboros('plans', '--json').stdout) as readonly { readonly name: string }[]
    expect(listed.map(({ name }) => name).sort()).toEqual(names.sort())
  })

  test('a plan that does not exist is refused', () => {
    const { status, stderr } = ouroboros('plans', 'cpython@2.7')
    expect(status).toBe(2)
    expect(stderr).toContain('There is no profile for Python 2.7')
  })
})

test('help shows two invocations for each command, and usage errors exit with 2', () => {
  for (const command of ['demo', 'replay', 'heap', 'facts', 'plans']) {
    const { status, stdout } = ouroboros(command, '--help')
    expect(status).toBe(0)
    expect(stdout.match(/^ {2}\$ /gm)).toHaveLength(2)
  }
  expect(ouroboros('replay').status).toBe(2)
  expect(ouroboros('rewind').status).toBe(2)
  expect(ouroboros('replay', '--mode', 'slow', TINY).status).toBe(2)
})
