import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answersShown, blocksOf, walk, withoutNumbers, writePrograms } from '../support/walks'

const BLOCKS = blocksOf(readFileSync(join(__dirname, '../../docs/how-to/find-a-cycle.md'), 'utf8'))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-a-cycle-'))
  writePrograms(BLOCKS, folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the page has both programs and four walks', () => {
  expect(BLOCKS.map(({ language, file }) => `${language} ${file}`)).toEqual([
    'python forms.py',
    'text forms.py',
    'text forms.py',
    'python weakly.py',
    'text weakly.py',
    'text forms.py',
  ])
})

test.each(BLOCKS.flatMap((block, at) => (block.language === 'text' ? [{ ...block, at }] : [])))('block $at, $file: what the page shows is what happens', (block) => {
  expect(withoutNumbers(walk(block, folder))).toBe(withoutNumbers(answersShown(block.text)))
})
