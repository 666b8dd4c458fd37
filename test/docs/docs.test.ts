import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fromTransition } from 'xstate'
import * as api from '../../src'
import { readTrace } from '../../src/trace/node'

const ROOT = join(__dirname, '../..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const pages = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
  ...readdirSync(join(ROOT, 'docs/how-to')).map((file) => `docs/how-to/${file}`),
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
    new Function(...names, 'readTrace', 'fromTransition', 'console', code)(...values, readTrace, fromTransition, { log: (...words: unknown[]) => said.push(words.join(' ')) })
    return said
  })
}

test("the README's heap behaves as its comments say", () => {
  // The buffer of the list's items is number 2.
  expect(printed('README.md')[1]).toEqual(['3 64 56 2', 'object 0 died', 'object 1 died', 'object 3 died'])
})

test("the README's cycle is collected in CPython's order", () => {
  const said = printed('README.md')[2]
  expect(said.map((line) => line.replace(/\d+/, 'n'))).toEqual([
    'weakref.cleared n',
    'a is gone',
    '__del__ of object n',
    '__del__ of object n',
    'object.died n',
    'object.died n',
    'n',
  ])
  expect(said.at(-1)).toBe('2')
})

test('snapshots and parts behave as their page says', () => {
  expect(printed('docs/parts.md')).toEqual([
    ['2 3', 'true', '3'],
    ['1', '1', 'true', 'true', 'false'],
  ])
})

test('policies behave as their page says', () => {
  expect(printed('docs/how-to/compose-a-policy.md')).toEqual([['true true'], ['0 1', '0 1']])
})

test('actors are watched as their page says', () => {
  const [said] = printed('docs/how-to/watch-the-actors.md')
  expect(said.slice(0, 2)).toEqual(['mutator → refcountTracker: object.allocate', 'refcountTracker → generation0: object.created'])
  expect(said).toContain('refcountTracker → generation0: object.dying')
})

test('the collector can be stood in as its page says', () => {
  const [said] = printed('docs/collector.md')
  expect(said.slice(0, 2)).toEqual(['0 0 1', '0 0 1'])
  expect(said.at(-1)).toBe('21 true 0')
})

test("the collector's chart and phases are those of its machine", () => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'docs/chart.cjs'), '--check'], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
})

test.each(pages)('every link of %s leads somewhere', (page) => {
  for (const [, target] of read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)) expect(`${target}: ${existsSync(join(ROOT, dirname(page), target))}`).toBe(`${target}: true`)
})
