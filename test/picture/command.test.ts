import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PictureData } from '../../src/picture'
import { CHROMIUM, openBrowser } from './chromium'
import { CYCLE } from './programs'

const MAIN = join(__dirname, '../../dist/src/cli/main.js')

let folder: string
let script: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'html-'))
  script = join(folder, 'cycle.py')
  writeFileSync(script, CYCLE)
})
afterAll(() => rmSync(folder, { recursive: true }))

function debug(...args: string[]): { stdout: string; stderr: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, 'debug', ...args], { encoding: 'utf8', input: '' })
  return { stdout, stderr, code: status }
}

function dataOf(path: string): PictureData {
  const json = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(readFileSync(path, 'utf8'))?.[1]
  return JSON.parse(json ?? 'null') as PictureData
}

test('a page of a range, around an object, by the built command; it draws itself in a browser', async () => {
  const path = join(folder, 'range.html')
  const { stdout, stderr, code } = debug('--html', path, '--from', 'cycle.py:15', '--to', 'cycle.py:17', '--object', 'left', script)
  expect([stdout, code]).toEqual(['', 0])
  expect(stderr).toMatch(/range\.html: [\d,]+ bytes, #\d+ to #\d+\n$/)
  const data = dataOf(path)
  expect(data.around).toBe('left')
  expect(data.moments[0].v?.line).toEqual([0, 15, '<module>'])
  if (CHROMIUM === null) return
  const browser = await openBrowser(CHROMIUM)
  try {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(pathToFileURL(path).href)
    expect(await page.locator('#source [aria-current]').getAttribute('id')).toBe('line-15')
    expect(await page.locator('#graph .object.alive').count()).toBeGreaterThan(0)
    expect(await page.locator('.pool').count()).toBeGreaterThan(10)
    expect(complaints).toEqual([])
  } finally {
    await browser.close()
  }
})

test('a page of one moment of a session file', () => {
  const session = join(folder, 'cycle.session')
  const path = join(folder, 'moment.html')
  expect(spawnSync(process.execPath, [MAIN, 'run', '--record', session, script]).status).toBe(0)
  expect(debug('--html', path, '--at', 'cycle.py:16', session).code).toBe(0)
  const data = dataOf(path)
  expect(data.moments).toHaveLength(1)
  expect(data.moments[0].v?.line).toEqual([0, 16, '<module>'])
})

test.each([
  [['--at', '12'], '--at belongs to a page: give --html FILE, too.'],
  [['--html', 'x.html', '--at', 'start', '--to', 'end'], '--at is one moment, --from and --to are a range'],
  [['--html', 'x.html', '--step', 'mile'], '--step takes fact, operation, line.'],
  [['--html', 'x.html', '--at', 'nowhere'], '"nowhere" is no place.'],
  [['--html', 'x.html', '--at', '99999999'], 'the run ends at #'],
  [['--html', 'x.html', '--at', 'cycle.py:2'], 'the run does not come to cycle.py:2.'],
  [['--html', 'x.html', '--from', 'end', '--to', 'start'], 'lies before --from'],
  [['--html', 'x.html', '--at', 'cycle.py:16', '--object', 'nobody'], 'is called nobody. Give a name of the program'],
  [['--html', '/nowhere/at/all.html', '--at', 'cycle.py:16'], 'the page cannot be written to /nowhere/at/all.html (ENOENT)'],
])('%j is refused with the way out', (args, said) => {
  const { stdout, stderr, code } = debug(...args, script)
  expect([stdout, code]).toEqual(['', 2])
  expect(stderr).toContain(said)
  expect(stderr).not.toMatch(/\n\s+at /)
})
