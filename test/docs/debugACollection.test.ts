import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')
const MAIN = join(ROOT, 'dist/src/cli/main.js')
const PAGE = readFileSync(join(ROOT, 'docs/how-to/debug-a-collection.md'), 'utf8')

/** Blocks of the page: language, file, text. */
const BLOCKS = [...PAGE.matchAll(/^```(python|text) (\S+)\n([\s\S]*?)^```$/gm)].map(([, language, file, text]) => ({ language, file, text }))

/** Numbers of objects and places hang on how much the interpreter does when it starts, bytes on the name of the folder. */
function withoutNumbers(text: string): string {
  return text
    .replace(/@\d+('\d+)?/g, '@N')
    .replace(/#\d+(\.\d+)?/g, '#N')
    .replace(/count \d+/g, 'count N')
    .replace(/\d+ bytes/g, 'N bytes')
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'how-to-'))
  for (const { language, file, text } of BLOCKS) if (language === 'python') writeFileSync(join(folder, file), text)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What the debugger says to the commands that a page shows. */
function answers(file: string, shown: string): string {
  const commands = [...shown.matchAll(/^\(ouroboros\) (.*)$/gm)].map(([, command]) => command)
  return spawnSync(process.execPath, [MAIN, 'debug', file], { input: `${commands.join('\n')}\n`, encoding: 'utf8', cwd: folder }).stdout
}

/** Those of the page: without the commands, and without the line that starts it. */
function answersShown(text: string): string {
  return text.replace(/^(\(ouroboros\)|\$) .*\n/gm, '')
}

test('the page has both walks', () => {
  expect(BLOCKS.map(({ language, file }) => `${language} ${file}`)).toEqual(['python parents.py', 'text parents.py', 'python phoenix.py', 'text phoenix.py'])
})

test.each(BLOCKS.filter(({ language }) => language === 'text'))('$file: what the page shows is what happens', ({ file, text }) => {
  expect(withoutNumbers(answers(file, text))).toBe(withoutNumbers(answersShown(text)))
})
