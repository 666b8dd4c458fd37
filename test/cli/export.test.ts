import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tableFromIPC } from 'apache-arrow'

const ROOT = join(__dirname, '../..')
const MAIN = join(ROOT, 'dist/src/cli/main.js')
const CYCLE = join(ROOT, 'docs/examples/cycle.py')

let folder: string
let session: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'))
  writeFileSync(join(folder, 'small.py'), 'class Node: pass\nnode = Node()\nnode.me = node\nitems = [node]\ndel node\n')
  session = join(folder, 'small.session')
  execFileSync(process.execPath, [MAIN, 'run', '--record', session, join(folder, 'small.py')])
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: readonly string[]): { stdout: string; stderr: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, 'export', ...args], { encoding: 'utf8', cwd: folder, maxBuffer: 1 << 28 })
  return { stdout, stderr, code: status }
}

/** Writes a file, and reads it. */
function exported(name: string, ...args: readonly string[]): Buffer {
  const { code, stderr, stdout } = run('-o', name, ...args)
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toMatch(new RegExp(`^${name}: [\\d,]+ bytes of \\w+, (at|from) #\\d+`))
  return readFileSync(join(folder, name))
}

const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

test('the format is that of the ending', () => {
  expect(JSON.parse(exported('a.trace.json', session).toString())).toHaveProperty('traceEvents')
  expect(JSON.parse(exported('a.heapsnapshot', session).toString())).toHaveProperty('snapshot.meta.node_fields')
  expect(exported('a.MMD', session).toString()).toMatch(/^flowchart LR$/m)
})

test('facts as lines, as an Arrow file and as a Parquet file are the same facts', () => {
  const lines = jsonLines(exported('facts.jsonl', '--only', 'facts', session).toString())
  expect(lines.length).toBeGreaterThan(100)
  const rows = (name: string) =>
    tableFromIPC(exported(name, session))
      .toArray()
      .map((row) => row.toJSON() as Record<string, unknown>)
  const arrow = rows('facts.arrow')
  expect(arrow.map(({ type }) => type)).toEqual(lines.map(({ type }) => type))
  expect(arrow.map(({ object }) => object)).toEqual(lines.map(({ object }) => object ?? null))
  exported('facts.parquet', session)
  // Another reader of Parquet.
  const script = `
    import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(${JSON.stringify(join(folder, 'facts.parquet'))}) })
    console.log(JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? Number(value) : value)))`
  const parquet = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 })) as Record<
    string,
    unknown
  >[]
  const plain = arrow.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value])))
  expect(parquet).toEqual(plain)
})

test('lines of JSON are what ouroboros facts prints: operations with their facts, numbers, causes and actors', () => {
  const { stdout } = run('-f', 'jsonl', session)
  const messages = jsonLines(stdout)
  const numbers = messages.map(({ seq }) => Number(seq))
  expect(numbers).toEqual(numbers.map((_, at) => numbers[0] + at))
  expect(messages[0]).toMatchObject({ cause: 0, by: 'mutator', record: expect.any(Number) })
  for (const { cause, seq } of messages) expect(Number(cause)).toBeLessThan(Number(seq))
  const operations = jsonLines(run('-f', 'jsonl', '--only', 'operations', session).stdout)
  expect(operations).toEqual(messages.filter(({ record }) => record !== undefined))
})

test('a page: of a part or of a moment, the same as ouroboros debug writes, by ending, format or --html', () => {
  const range = ['--from', 'small.py:3', '--to', 'small.py:5', '--step', 'line', '--object', 'node']
  const page = exported('range.html', ...range, session).toString()
  expect(page).toMatch(/^<!doctype html>/)
  execFileSync(process.execPath, [MAIN, 'debug', '--html', join(folder, 'debug.html'), ...range, session], { stdio: 'pipe' })
  expect(page).toBe(readFileSync(join(folder, 'debug.html'), 'utf8'))
  const { code, stderr } = run('--html', 'short.html', ...range, session)
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/^short\.html: [\d,]+ bytes of html, from #\d+(\.\d+)? to #\d+/) })
  expect(readFileSync(join(folder, 'short.html'), 'utf8')).toBe(page)
  // One moment; to standard output.
  const moment = run('-f', 'html', '--at', 'small.py:5', session)
  expect(moment).toMatchObject({ code: 0, stderr: '' })
  expect(dataOf(moment.stdout).moments).toHaveLength(1)
  expect(dataOf(page).moments.length).toBeGreaterThan(1)
})

/** What a page carries. */
function dataOf(page: string): { readonly moments: readonly unknown[] } {
  const [, text] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page) ?? []
  return JSON.parse(text ?? 'null') as { readonly moments: readonly unknown[] }
}

test('a session and its program give the same, to standard output as to a file', () => {
  const args = ['-f', 'dot', '--at', 'small.py:5', '--object', 'items', '--limit', '5']
  const { stdout, stderr, code } = run(...args, session)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(run(...args, '-o', '-', 'small.py').stdout).toBe(stdout)
  expect(stdout).toMatch(/Node object @\d+/)
  expect(stdout).toContain('[0]')
})

test('places: a line, an operation, inside of one, a range', () => {
  const place = (at: string) => (JSON.parse(run('-f', 'json', '--at', at, session).stdout) as { place: string; line: { line: number } | null }).place
  const line = place('small.py:4')
  expect(place(`${line}.1`)).toMatch(new RegExp(`^${line}\\.1$|^#${Number(line.slice(1)) + 1}$`))
  const [first, ...rest] = jsonLines(run('-f', 'jsonl', '--from', 'small.py:4', '--to', 'small.py:5', session).stdout)
  expect(`#${first.record}`).toBe(line)
  expect(rest.length).toBeGreaterThan(3)
})

test('a mistake is one line that says what is wrong and the way out, and the exit code is 2', () => {
  const mistakes: readonly (readonly [string, readonly string[]])[] = [
    ['which format? Give --format', [session]],
    ['the ending of a.xyz names no format', ['-o', 'a.xyz', session]],
    ['is of one moment: give --at', ['-f', 'json', '--from', '#1', session]],
    ['is of a part of a run: give --from and --to', ['-f', 'chrome', '--at', '#1', session]],
    ['--object is for dot, mermaid and html', ['-f', 'json', '--object', 'node', session]],
    ['--step is for html', ['-f', 'json', '--step', 'line', session]],
    ['--at is one moment, --from and --to are a range', ['--html', 'a.html', '--at', 'start', '--to', 'end', session]],
    ['--html FILE is short for', ['--html', 'a.html', '-o', 'b.html', session]],
    ['is called nobody', ['-f', 'html', '--object', 'nobody', session]],
    ['the program never asks for anything at small.py:99', ['-f', 'json', '--at', 'small.py:99', session]],
    ['nothing here is called nobody', ['-f', 'dot', '--object', 'nobody', session]],
    ['its folder does not exist', ['-o', 'nowhere/a.json', session]],
    ["can't open file", ['-f', 'json', 'absent.py']],
    ['this is no session', ['-f', 'json', join(ROOT, 'docs/examples/program-3.11.planes.gz')]],
  ]
  for (const [said, args] of mistakes) {
    const { code, stderr, stdout } = run(...args)
    expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' })
    expect(stderr).toContain(said)
    expect(stderr).not.toMatch(/at .*\.js:\d+/)
  }
})

describe('a file is there when it is whole, and not before', () => {
  test('what is in the way is replaced at the end, also behind a link; nothing else is left', () => {
    const place = join(folder, 'place')
    mkdirSync(place)
    writeFileSync(join(place, 'real.dot'), 'old')
    symlinkSync('real.dot', join(place, 'link.dot'))
    expect(run('-o', join(place, 'link.dot'), session).code).toBe(0)
    expect(readFileSync(join(place, 'real.dot'), 'utf8')).toContain('digraph')
    expect(readdirSync(place).sort()).toEqual(['link.dot', 'real.dot'])
    expect(run('-o', place, '-f', 'dot', session)).toMatchObject({ code: 2, stderr: expect.stringContaining('is a folder') })
  })

  test('Ctrl-C leaves what was there before, and nothing else', async () => {
    const place = join(folder, 'stopped')
    mkdirSync(place)
    writeFileSync(join(place, 'a.jsonl'), 'old')
    const child = spawn(process.execPath, [MAIN, 'export', '-o', join(place, 'a.jsonl'), CYCLE], { stdio: 'ignore' })
    await until(() => readdirSync(place).some((name) => name.endsWith('.part')))
    child.kill('SIGINT')
    expect(await ended(child)).toBe(130)
    expect(readdirSync(place)).toEqual(['a.jsonl'])
    expect(readFileSync(join(place, 'a.jsonl'), 'utf8')).toBe('old')
  })
})

async function until(met: () => boolean): Promise<void> {
  while (!met()) await new Promise((resolve) => setTimeout(resolve, 5))
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('close', resolve))
}

test('whoever reads may stop reading', () => {
  const command = `"${process.execPath}" "${MAIN}" export -f jsonl "${CYCLE}" | head -n 1`
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
  expect(JSON.parse(stdout)).toHaveProperty('type')
  expect(stderr).toBe('')
})

test('help says each format, with examples', () => {
  const { stdout } = spawnSync(process.execPath, [MAIN, 'export', '--help'], { encoding: 'utf8' })
  for (const name of ['chrome', 'heapsnapshot', 'dot', 'mermaid', 'json', 'jsonl', 'arrow', 'arrows', 'parquet', 'html']) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'))
  expect(stdout).toContain('$ ouroboros export -o cycle.trace.json docs/examples/cycle.py')
})
