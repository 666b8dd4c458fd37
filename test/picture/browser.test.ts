import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { parsePosition, readColumn, viewPool } from '../../src'
import { picturePage } from '../../src/picture'
import type { Session } from '../../src/python'
import { CHROMIUM, openBrowser } from './chromium'
import { CYCLE, HOSTILE, HOSTILE_TEXTS, lineAt, record } from './programs'

const inBrowser = CHROMIUM === null ? test.skip : test
if (CHROMIUM === null) console.warn('No Chromium on the PATH (chromium, chromium-browser, google-chrome): pages are not tried in a browser. On Debian, apt-get install chromium.')

let folder: string
let browser: Browser | null = null
let session: Session
let cycle: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'picture-'))
  if (CHROMIUM === null) return
  browser = await openBrowser(CHROMIUM)
  session = record(CYCLE)
  cycle = join(folder, 'cycle.html')
  writeFileSync(cycle, await picturePage(session, { from: { operation: lineAt(session, 12), fact: 0 }, step: 'line' }))
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

interface Opened {
  readonly page: Page
  /** What went wrong, and what was asked for beside the page itself. */
  readonly complaints: string[]
}

async function open(path: string, options: { readonly width?: number; readonly height?: number; readonly scheme?: 'light' | 'dark' } = {}): Promise<Opened> {
  if (browser === null) throw new Error('no browser')
  const { width = 1280, height = 900, scheme = 'light' } = options
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme })
  const complaints: string[] = []
  const address = pathToFileURL(path).href
  page.on('console', (message) => complaints.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`))
  page.on('request', (request) => {
    if (request.url() !== address) complaints.push(`request: ${request.url()}`)
  })
  await page.goto(address)
  return { page, complaints }
}

/** What the page says of the moment that it shows. */
async function read(page: Page): Promise<{ at: string; line: number | null; generations: string[][]; pool: string; letters: string; living: string }> {
  return (await page.evaluate(`({
    at: document.getElementById('at').textContent,
    line: Number(document.querySelector('#source [aria-current]')?.id.replace('line-', '')) || null,
    generations: [...document.querySelectorAll('#generations tr')].map((row) => [row.querySelector('.count').textContent, row.querySelector('.objects').textContent, row.querySelector('.collections').textContent]),
    pool: document.getElementById('pool').textContent,
    letters: [...document.querySelectorAll('#blocks .block')].map((block) => block.dataset.letter).join(''),
    living: document.querySelector('#lists li:last-child').textContent,
  })`)) as Awaited<ReturnType<typeof read>>
}

/** The same, of the timeline. */
function expected(at: string, shownPool: string): Awaited<ReturnType<typeof read>> {
  const position = parsePosition(at)
  const pool = Number(/^Pool (\d+)/.exec(shownPool)?.[1])
  if (position === null) throw new Error(`${at} is no place`)
  session.timeline.seekTo(position)
  const heap = session.timeline.heap()
  const view = viewPool(heap, pool)
  if (view === null) throw new Error(`no pool ${pool}`)
  const n = (count: number): string => count.toLocaleString('en-US')
  const of = (name: string, generation: number): number => readColumn(heap.kernels.generations.columns[name], generation)
  return {
    at,
    line: session.lineOf(position.operation)?.line ?? null,
    generations: [0, 1, 2].map((generation) => [
      `${n(of('count', generation))} of ${n(of('threshold', generation))}`,
      n(of('length', generation)),
      n(of('collections', generation)),
    ]),
    pool: `Pool ${pool} of arena ${view.arena}: blocks of ${view.size} bytes (class ${view.szidx}), ${view.used} of ${view.capacity} in use`,
    letters: view.blocks.map(({ state }) => ({ used: 'u', free: '-', virgin: '.' })[state]).join(''),
    living: `${n(heap.kernels.refcountTracker.values.living)} objects alive`,
  }
}

inBrowser('keys go through the moments, both ways; line, generations and blocks are the timeline’s; nothing is fetched', async () => {
  const { page, complaints } = await open(cycle)
  const seen: Awaited<ReturnType<typeof read>>[] = [await read(page)]
  for (;;) {
    await page.keyboard.press('ArrowRight')
    const moment = await read(page)
    if (moment.at === seen[seen.length - 1].at) break
    seen.push(moment)
  }
  expect(seen.length).toBeGreaterThan(25)
  for (const moment of seen) expect({ ...moment, letters: moment.letters.replace(/[^-.]/g, 'u') }).toEqual(expected(moment.at, moment.pool))
  for (const part of ['line', 'generations', 'letters', 'living'] as const) expect(new Set(seen.map((moment) => JSON.stringify(moment[part]))).size).toBeGreaterThan(2)
  for (let index = seen.length - 2; index >= 0; index--) {
    await page.keyboard.press('ArrowLeft')
    expect(await read(page)).toEqual(seen[index])
  }
  await page.keyboard.press('End')
  expect(await read(page)).toEqual(seen[seen.length - 1])
  await page.keyboard.press('Home')
  expect(await read(page)).toEqual(seen[0])
  expect(complaints).toEqual([])
  await page.close()
})

inBrowser('in a collection the phase is named and the garbage is marked, in words and for the eye', async () => {
  const { page, complaints } = await open(cycle)
  const unreachable = page.locator('#graph .object.unreachable')
  for (let step = 0; step < 60 && (await unreachable.count()) < 2; step++) await page.keyboard.press('ArrowRight')
  expect(await unreachable.count()).toBe(2)
  expect(await page.locator('#doing').textContent()).toContain('collecting generation 2')
  expect(await page.locator('#slider').getAttribute('aria-valuetext')).toMatch(/^#\d+(\.\d+)?, line 17, collecting generation 2, /)
  for (const node of await unreachable.all()) expect(await node.getAttribute('aria-label')).toMatch(/^Node object, number \d+, refcount 1, unreachable, gc_refs 0$/)
  expect(await page.locator('#lists').textContent()).toContain('unreachable: 2 objects')
  await unreachable.first().click()
  expect(await page.locator('#object').textContent()).toContain('.other')
  await page.locator('label[for=by-states]').click()
  expect(await page.locator('#legend').textContent()).toContain('unreachable')
  expect(complaints).toEqual([])
  await page.close()
})

inBrowser('everything can be reached by keyboard, and says what it is', async () => {
  const { page, complaints } = await open(cycle)
  const names = new Set<string>()
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab')
    const name = (await page.evaluate(`(() => {
      const at = document.activeElement
      return at === document.body ? '' : at.id || at.className.baseVal || at.className || at.tagName
    })()`)) as string
    names.add(name.replace(/ .*/, ''))
    if (name.startsWith('block')) break
  }
  for (const name of ['first', 'previous', 'next', 'last', 'slider', 'source', 'frame', 'pool', 'block', 'by-kinds']) expect([...names]).toContain(name)
  const before = await page.evaluate('document.activeElement.dataset.index')
  await page.keyboard.press('ArrowRight')
  expect(Number(await page.evaluate('document.activeElement.dataset.index'))).toBe(Number(before) + 1)
  expect(await page.locator('#pointed').textContent()).toMatch(/^Block 1: /)
  const nameless =
    await page.evaluate(`[...document.querySelectorAll('button, input, [role], section, svg:not([aria-hidden])')].filter((part) => !part.closest('[aria-hidden=true]'))
    .filter((part) => !(part.getAttribute('aria-label') || part.getAttribute('aria-labelledby') || part.textContent.trim() || document.querySelector('label[for="' + part.id + '"]'))).map((part) => part.outerHTML.slice(0, 80))`)
  expect(nameless).toEqual([])
  expect(complaints).toEqual([])
  await page.close()
})

inBrowser('text of the program stays text', async () => {
  const path = join(folder, 'hostile.html')
  const hostile = record(HOSTILE, '</title><script>globalThis.broken = 5</script>.py')
  writeFileSync(path, await picturePage(hostile, { step: 'line', object: 'kept' }))
  const { page, complaints } = await open(path)
  await page.keyboard.press('End')
  await page.locator('#graph .object.alive').first().click()
  expect(await page.evaluate('globalThis.broken')).toBeUndefined()
  expect(await page.evaluate("document.querySelectorAll('main img, main script, main style, body > title').length")).toBe(0)
  expect(await page.locator('#output').textContent()).toBe(`${HOSTILE_TEXTS.join('\n')}\nend\n`)
  const lines = (await page.evaluate("[...document.querySelectorAll('#source code')].map((line) => line.textContent).join('\\n')")) as string
  expect(lines).toBe(HOSTILE)
  expect(complaints).toEqual([])
  await page.close()
})

inBrowser.each([
  [1280, 900, 'light'],
  [1280, 900, 'dark'],
  [390, 844, 'light'],
  [390, 844, 'dark'],
] as const)('at %i × %i, %s: nothing is cut off at the side, parts do not overlap, and the theme is followed', async (width, height, scheme) => {
  const { page, complaints } = await open(cycle, { width, height, scheme })
  await page.keyboard.press('End')
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  const overlaps = await page.evaluate(`(() => {
    const boxes = [...document.querySelectorAll('header, section, footer')].map((part) => part.getBoundingClientRect())
    return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1).map(() => i))
  })()`)
  expect(overlaps).toEqual([])
  const ground = (await page.evaluate('getComputedStyle(document.body).backgroundColor')) as string
  const [red] = /\d+/.exec(ground) ?? []
  expect(Number(red) > 128).toBe(scheme === 'light')
  const shot = join(folder, `${width}-${scheme}.png`)
  await page.screenshot({ path: shot, fullPage: true })
  expect(statSync(shot).size).toBeGreaterThan(20_000)
  expect(complaints).toEqual([])
  await page.close()
})
