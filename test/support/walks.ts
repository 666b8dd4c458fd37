import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MAIN = join(__dirname, '../../dist/src/cli/main.js')

/** A block of a page: a program, or a walk through one in the debugger. */
export interface WalkBlock {
  readonly language: string
  readonly file: string
  readonly text: string
}

/** The programs and walks of a page, in order. */
export function blocksOf(page: string): WalkBlock[] {
  return [...page.matchAll(/^```(python|text) (\S+)\n([\s\S]*?)^```$/gm)].map(([, language, file, text]) => ({ language, file, text }))
}

/** Puts a page's programs into a folder. */
export function writePrograms(blocks: readonly WalkBlock[], folder: string): void {
  for (const { language, file, text } of blocks) if (language === 'python') writeFileSync(join(folder, file), text)
}

/** What the debugger says to the commands that a walk shows. */
export function walk({ file, text }: WalkBlock, folder: string): string {
  const commands = [...text.matchAll(/^\(ouroboros\) (.*)$/gm)].map(([, command]) => command)
  return spawnSync(process.execPath, [MAIN, 'debug', file], { input: `${commands.join('\n')}\n`, encoding: 'utf8', cwd: folder }).stdout
}

/** Numbers of objects and places hang on how much the interpreter does when it starts, the size of its first text on the name of the folder. */
export function withoutNumbers(text: string): string {
  return text
    .replace(/@\d+('\d+)?/g, '@N')
    .replace(/#\d+(\.\d+)?/g, '#N')
    .replace(/count \d+/g, 'count N')
    .replace(/makes a str, \d+ bytes/g, 'makes a str, N bytes')
}

/** What a walk shows, without the commands, and without the line that starts it. */
export function answersShown(text: string): string {
  return text.replace(/^(\(ouroboros\)|\$) .*\n/gm, '')
}
