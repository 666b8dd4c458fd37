import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cpython, createTracedLab } from '../../src'
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
  const [, code] = /```ts\n(.*?)```/s.exec(read('README.md')) ?? []
  const said: unknown[] = []
  const body = code.replace(/^import .*$/gm, '')
  const javascript = body.replace('docs/examples', join(ROOT, 'docs/examples'))
  new Function('cpython', 'createTracedLab', 'readTrace', 'console', javascript)(cpython, createTracedLab, readTrace, { log: (...words: unknown[]) => said.push(words.join(' ')) })
  expect(said[0]).toMatch(/^arena 0 at 0x7f/)
  expect(said.at(-1)).toMatch(/^paused \d+$/)
})

test.each(pages)('every link of %s leads somewhere', (page) => {
  for (const [, target] of read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)) expect(`${target}: ${existsSync(join(ROOT, dirname(page), target))}`).toBe(`${target}: true`)
})
