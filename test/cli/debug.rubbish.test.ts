import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MAIN = join(__dirname, '../../dist/src/cli/main.js')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'debug-rubbish-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function debug(commands: readonly string[], args: readonly string[]): { stdout: string; stderr: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, 'debug', ...args], { input: `${commands.join('\n')}\n`, encoding: 'utf8' })
  return { stdout, stderr, code: status }
}

function script(name: string, source: string): string {
  const path = join(folder, name)
  writeFileSync(path, source)
  return path
}

describe('whatever is written, the answer is a sentence', () => {
  const RUBBISH = `step 99999999999999999999|step 0|next x|next 0|run-to #99999999|run-to #-1|run-to 18446744073709551616|run-to nowhere|run-to|mark 1x|note|x|x 0x0
x 0xffffffffffffffffffff|x pool|x pool 3|x pool 99999999999999999999|x arena 77|x generation 9|x frame 99|x frame x|print @99999999999|print @-1|print [[[|print a.b.c
print x[99999]|refs|refs @0|path|path @1 @2|path zz yy|referrers @0|why|why died @99999999|why died @0|continue sometimes|continue refcount @5 -1|delete 99|hits|heap 99|heap x|gc x|gc objects
actors nobody|list 0|list x|list 99999|frames|frame 99|up 99|down|finish|reverse-finish|next|reverse-next|facts|diff|diff nowhere|help nobody|table['a b']|💥|x 💥|print|output|stats`.split(
    /[|\n]/,
  )
  const PROGRAMS: readonly (readonly [string, string, ...string[]])[] = [
    ['empty', ''],
    ['syntax', 'x = (\n'],
    ['raises', 'raise ValueError("no")\n'],
    ['exits', 'import sys\nx = [[1]]\nsys.exit(7)\n'],
    ['endless', 'x = [1]\nwhile True:\n    x = [x[0]]\n', '--max-steps', '3000'],
    ['deep', 'def f(n):\n    return [f(n - 1)] if n else []\nx = f(60)\n'],
  ]

  test.each(PROGRAMS)('%s', (name, source, ...args) => {
    const path = script(`${name}.py`, source)
    const commands = [name === 'exits' ? 'run-to end' : 'stepi 30', ...RUBBISH]
    const { stdout, stderr, code } = debug(commands, ['--json', ...args, path])
    expect(code).toBe(2)
    expect(`${stdout}${stderr}`).not.toMatch(/fault of ouroboros|\.js:\d+|undefined|NaN/)
    const answers = stdout.trim().split('\n')
    expect(answers).toHaveLength(commands.length)
    for (const answer of answers) {
      const { error } = JSON.parse(answer) as { error?: string }
      if (error !== undefined) expect(error).toMatch(/^.{15,}[.?]$/s)
    }
  })

  test('a program that is no text', () => {
    const path = join(folder, 'bytes.py')
    writeFileSync(path, Buffer.from([0xff, 0xfe, 10]))
    const { stderr, code } = debug(['where'], [path])
    expect(code).toBe(2)
    expect(stderr).toContain('Non-UTF-8')
    expect(stderr).not.toContain('fault of ouroboros')
  })
})
