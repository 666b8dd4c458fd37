import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as api from '../../src'
import { readTrace } from '../../src/trace/node'

const ROOT = join(__dirname, '../..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const pages = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]

test('the README shows the two commands', () => {
  expect(read('README.md')).toContain('npm ci && npm start')
  expect(read('README.md')).toContain('npm test')
})

test("the README's example runs", () => {
  const [said] = printed('README.md')
  expect(said[0]).toMatch(/^arena 0 at 0x7f/)
  expect(said.at(-1)).toMatch(/^paused \d+$/)
})

const known = new Map<string, string[][]>()

/** What the examples of a page print, block by block; they run once. */
function printed(page: string): string[][] {
  const said = known.get(page) ?? run(page)
  known.set(page, said)
  return said
}

function run(page: string): string[][] {
  return [...read(page).matchAll(/```ts\n(.*?)```/gs)].map(([, body]) => {
    const said: string[] = []
    const names = Object.keys(api)
    const values = Object.values(api)
    const code = body.replace(/^import .*$/gm, '').replace('docs/examples', join(ROOT, 'docs/examples'))
    new Function(...names, 'readTrace', 'console', code)(...values, readTrace, { log: (...words: unknown[]) => said.push(words.join(' ')) })
    return said
  })
}

test("the README's heap behaves as its comments say", () => {
  // The buffer of the list's items is number 2.
  expect(printed('README.md')[1]).toEqual(['3 64 56 2', 'object 0 died', 'object 1 died', 'object 3 died'])
})

test('snapshots and parts behave as their page says', () => {
  expect(printed('docs/parts.md')).toEqual([
    ['2 3', 'true', '3'],
    ['1', '1', 'true', 'true', 'false'],
  ])
})

test.each(pages)('every link of %s leads somewhere', (page) => {
  for (const [, target] of read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)) expect(`${target}: ${existsSync(join(ROOT, dirname(page), target))}`).toBe(`${target}: true`)
})
