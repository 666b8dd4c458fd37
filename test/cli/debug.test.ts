import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')
const MAIN = join(ROOT, 'dist/src/cli/main.js')
const CYCLE = join(ROOT, 'docs/examples/cycle.py')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'debug-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function debug(commands: readonly string[], args: readonly string[] = [CYCLE]): { stdout: string; stderr: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, 'debug', ...args], { input: `${commands.join('\n')}\n`, encoding: 'utf8' })
  return { stdout, stderr, code: status }
}

/** Answers as objects, one a command. */
function ask(commands: readonly string[], args: readonly string[] = [CYCLE]): Record<string, unknown>[] {
  return debug(commands, ['--json', ...args])
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

test('to a line, to the death of what it names, and why', () => {
  const [, found, , died] = ask(['continue 20', 'print left', 'continue death left', 'why died left'])
  expect(found).toMatchObject({ refcount: 1, list: 0, description: expect.stringMatching(/^Node object @\d+$/) })
  // Its name is gone where it dies.
  expect(died.error).toContain('nothing here is called left')
  const [, why] = ask(['continue 20', 'why died left'])
  expect(why).toMatchObject({ line: { line: 24 }, chain: [{ how: expect.stringContaining('cleared') }, { how: 'a collection was asked for' }] })
})

test('forwards and back again is the same place', () => {
  const places = ask(['continue 20', 'step', 'step', 'back', 'back', 'step fact 3', 'back fact 3']).map(({ position }) => position)
  expect(places[4]).toBe(places[0])
  expect(places[3]).toBe(places[1])
  expect(places[6]).toBe(places[0])
})

test('a collection is stood in, phase by phase; then the run goes back over it', () => {
  const answers = ask(['step phase', 'gc', 'step phase 3', 'facts', 'reverse-continue 20', 'where'])
  expect(answers[0]).toMatchObject({ line: { line: 24 } })
  expect(answers[1]).toMatchObject({ state: 'collecting generation 2' })
  expect(answers[3].facts).toEqual(expect.arrayContaining([expect.objectContaining({ type: 'phase.entered' })]))
  expect(answers[5]).toMatchObject({ line: { line: 20 } })
})

test('why a collection began: it was asked for, or the counts', () => {
  const [, asked] = ask(['step phase', 'why collection'])
  expect(asked).toMatchObject({ generation: 2, automatic: false, line: { line: 24 } })
  const script = join(folder, 'many.py')
  writeFileSync(script, 'kept = []\nfor i in range(12000):\n    kept.append([i])\n')
  const [, first, , later] = ask(['continue collection 0', 'why collection', 'continue collection 1', 'why collection'], [script])
  expect(first).toMatchObject({ generation: 0, automatic: true, counts: [{ count: 701, threshold: 700, over: true }, { over: false }, { over: false }] })
  expect(later).toMatchObject({ generation: 1, automatic: true, counts: [{ over: true }, { count: 11, threshold: 10, over: true }, { over: false }] })
})

test('stops are kept, hit and forgotten', () => {
  const answers = ask(['break finalizer', 'break 21', 'info', 'continue', 'continue', 'delete 2', 'info', 'continue', 'hits finalizer'])
  expect(answers[2].stops).toHaveLength(2)
  expect(answers[3]).toMatchObject({ stopped: 'finalizer', line: { line: 17 } })
  expect(answers[4]).toMatchObject({ stopped: 'cycle.py:21' })
  expect(answers[6].stops).toEqual([{ stop: 1, condition: 'finalizer' }])
  expect(answers[7]).toMatchObject({ stopped: 'finalizer', line: { line: 24 } })
  expect(answers[8]).toMatchObject({ count: 3 })
})

test('what is written wrongly is said, with the way out, and the exit code is 2', () => {
  const { stderr, code } = debug(['frobnicate', 'print nobody', 'run-to #99999999', 'break sometimes', 'step sideways', 'why not'])
  expect(code).toBe(2)
  for (const said of [
    'there is no command "frobnicate"',
    'nothing here is called nobody',
    'the run ends at #',
    '"sometimes" is nothing that a run can stop at',
    '"sideways" is no size of a step',
    'why what?',
  ])
    expect(stderr).toContain(said)
  expect(stderr).not.toMatch(/at .*\.js:\d+/)
})

test('a script that is not there, and one with a syntax error', () => {
  expect(debug(['where'], [join(folder, 'nothing.py')])).toMatchObject({ code: 2, stderr: expect.stringContaining("can't open file") })
})

test('what the program complained of is shown', () => {
  const script = join(folder, 'wrong.py')
  writeFileSync(script, 'x = (\n')
  expect(debug(['where'], [script]).stderr).toContain('SyntaxError')
  writeFileSync(script, 'while True:\n    x = [1]\n')
  expect(debug(['where'], ['--max-steps', '5000', script]).stderr).toContain('stopped after 5000 steps')
})

describe('sessions', () => {
  test('what was recorded is opened: the same places', () => {
    const path = join(folder, 'cycle.session')
    const program = execFileSync(process.execPath, [MAIN, 'run', '--record', path, CYCLE], { encoding: 'utf8' })
    expect(program).toBe(execFileSync(process.execPath, [MAIN, 'run', CYCLE], { encoding: 'utf8' }))
    const commands = ['continue 20', 'print left', 'step phase', 'output', 'stats']
    expect(ask(commands, [path])).toEqual(ask(commands))
  })

  test('modules beside the script and lines that it read are in the session', () => {
    writeFileSync(join(folder, 'helper.py'), 'def double(x):\n    return x * 2\n')
    writeFileSync(join(folder, 'asks.py'), 'import helper\nprint(helper.double(int(input())))\n')
    const path = join(folder, 'asks.session')
    execFileSync(process.execPath, [MAIN, 'run', '--record', path, join(folder, 'asks.py')], { input: '21\n', encoding: 'utf8' })
    rmSync(join(folder, 'helper.py'))
    const [, output] = ask(['run-to end', 'output'], [path])
    expect(JSON.stringify(output.output)).toContain('42')
  })

  test('one that was cut off opens as far as it goes, and says so', () => {
    const script = join(folder, 'long.py')
    writeFileSync(script, 'class A: pass\nfor i in range(4000):\n    a = A()\n    a.me = a\n')
    const path = join(folder, 'long.session')
    execFileSync(process.execPath, [MAIN, 'run', '--record', path, script])
    truncateSync(path, Math.floor(readFileSync(path).length * 0.6))
    const { stderr, stdout, code } = debug(['run-to end', 'back operation'], [path])
    expect(code).toBe(0)
    expect(stderr).toMatch(/cut off: \d+ operations in \d+ whole chunks/)
    expect(stdout).toContain('long.py:')
  })

  test('another file is refused', () => {
    const path = join(folder, 'not.session')
    writeFileSync(path, Buffer.from([0x1f, 0x8b, 1, 2, 3]))
    expect(debug(['where'], [path])).toMatchObject({ code: 2, stderr: expect.stringContaining('this is no session') })
  })
})
