import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild-wasm'

const ROOT = join(__dirname, '../..')

/** A page's script: all that it can reach of its surroundings is what a browser has. */
const PAGE = `
  import * as api from './src'
  const { cpython, createLab, decodeTrace, malloc, free, program, restore } = api
  const said = []
  for (const mode of ['fast', 'traced']) {
    const heap = createLab({ plan: cpython('3.11'), mode })
    const list = heap.list([heap.object()])
    for (let i = 0; i < 20; i++) list.append(heap.tuple([list]))
    said.push(list.refcount, list.sizeof, restore(heap.lab.snapshot(), { plan: cpython('3.11'), mode }).lab.refs.living === heap.lab.refs.living)
    const replay = createLab({ plan: cpython('3.11'), mode, recording: program([malloc(0, 64), malloc(1, 64), free(0)]) })
    said.push(replay.run())
  }
  globalThis.said = said
`

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function bundle(): Promise<string> {
  const outfile = join(folder, 'page.js')
  await build({
    stdin: { contents: PAGE, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    outfile,
    logLevel: 'silent',
  })
  return readFileSync(outfile, 'utf8')
}

test('the whole public API is bundled for a browser and works there: no module of Node.js is in it', async () => {
  const code = await bundle()
  expect(code).not.toMatch(/require\("(node:|fs|path|zlib)/)
  const page = createContext({ setTimeout, clearTimeout, queueMicrotask, console, structuredClone })
  page.self = page
  runInContext(code, page)
  // What CPython 3.11 says of such a list. Compared as text: an array of the page is of another realm.
  expect(JSON.stringify(page.said)).toBe(JSON.stringify([21, 248, true, 'finished', 21, 248, true, 'finished']))
}, 60_000)
