import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answersShown, blocksOf, walk, withoutNumbers, writePrograms } from '../support/walks'

const BLOCKS = blocksOf(readFileSync(join(__dirname, '../../docs/how-to/debug-a-collection.md'), 'utf8'))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'how-to-'))
  writePrograms(BLOCKS, folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the page has both walks', () => {
  expect(BLOCKS.map(({ language, file }) => `${language} ${file}`)).toEqual(['python parents.py', 'text parents.py', 'python phoenix.py', 'text phoenix.py'])
})

test.each(BLOCKS.filter(({ language }) => language === 'text'))('$file: what the page shows is what happens', (block) => {
  expect(withoutNumbers(walk(block, folder))).toBe(withoutNumbers(answersShown(block.text)))
})
