import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, ElementHandle, Page } from 'playwright-core'
import { writeHeapSnapshot } from '../../../src/trace/export/heapSnapshot'
import { CHROMIUM, openBrowser } from '../../picture/chromium'
import { momentOf, runOf, written } from './run'

// A snapshot in the developer tools of a real Chromium: by its own buttons, and what its page then says.

const inBrowser = CHROMIUM === null ? test.skip : test
if (CHROMIUM === null)
  console.warn('No Chromium on the PATH (chromium, chromium-browser, google-chrome): heap snapshots are not tried in its developer tools. On Debian, apt-get install chromium.')

const PROGRAM = `
class Node:
    def __init__(self):
        self.other = None
kept = []
for _ in range(21):
    left, right = Node(), Node()
    left.other, right.other = right, left
    kept.append(left)
left = right = None  # HERE
`
const TOOLS = 'devtools://devtools/bundled/devtools_app.html?panel=heap-profiler'
/** Everything in a page that stands in shadow trees, too. */
const ALL = `(() => { const all = []; const walk = (node) => { all.push(node); if (node.shadowRoot) walk(node.shadowRoot); for (const child of node.childNodes ?? []) walk(child) }; walk(document); return all })()`

let folder: string
let browser: Browser | null = null

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'devtools-'))
  if (CHROMIUM !== null) browser = await openBrowser(CHROMIUM)
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

/** What stands in the rows of the page's tables. */
async function rows(page: Page): Promise<string[]> {
  return (await page.evaluate(`${ALL}.filter((node) => node.tagName === 'TR').map((row) => row.textContent.replace(/\\s+/g, ' ').trim())`)) as string[]
}

/** Waits for an element; the page allows no script of ours to do so. */
async function found(page: Page, expression: string): Promise<ElementHandle> {
  for (let tries = 0; tries < 100; tries++) {
    const element = (await page.evaluateHandle(expression)).asElement()
    if (element !== null) return element
    await page.waitForTimeout(200)
  }
  throw new Error(`the page has no ${expression}`)
}

const row = (test: string): string => `${ALL}.find((node) => node.tagName === 'TR' && ${test}.test(node.textContent.replace(/\\s+/g, ' ').trim()))`

inBrowser('the developer tools load a snapshot, count its objects by class, and show who keeps one', async () => {
  if (browser === null) throw new Error('no browser')
  const path = join(folder, 'moment.heapsnapshot')
  const run = runOf(PROGRAM)
  const { lab, names } = momentOf(run, run.at('HERE'))
  writeFileSync(
    path,
    written((write) => writeHeapSnapshot(lab, names, write)),
  )
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  await page.goto(TOOLS)
  await page.getByText('Memory', { exact: true }).first().waitFor()
  // 1. The panel of heap snapshots, and the file as its button takes it.
  await page.evaluate(`import('devtools://devtools/bundled/ui/legacy/legacy.js').then(({ ViewManager }) => ViewManager.ViewManager.instance().showView('heap-profiler'))`)
  await (await found(page, `${ALL}.find((node) => node.tagName === 'INPUT' && node.type === 'file')`)).setInputFiles(path)
  await page.getByRole('treeitem', { name: /^moment, .*B$/ }).click()
  // 2. 42 instances; the first of them is in the list.
  await (await found(page, `${row('/^Node ?×/')}?.querySelector('td')`)).click()
  await page.keyboard.press('ArrowRight')
  expect((await rows(page)).find((row) => row.startsWith('Node'))).toMatch(/^Node ?×42/)
  await (await found(page, `${row('/^Node ?@/')}?.querySelector('td')`)).click()
  await found(page, row('/ ?in ?dict/'))
  expect((await rows(page)).filter((row) => /in ?(list|dict)/.test(row))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^\[\d+\] ?in ?list/), expect.stringMatching(/^"kept" ?in ?dict/)]),
  )
})
