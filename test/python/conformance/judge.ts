import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { runSource } from '../../../src/python'

interface Stored {
  readonly digest: string
  readonly stdout: string
  readonly code: number
  readonly lastLine: string
}

const PROGRAMS = join(__dirname, '../programs')
const RECORDED = join(__dirname, 'recorded')

/** Programs whose output still differs from a version's, by version: what is to be done. Each must differ: one that no longer does is struck off. */
const OPEN: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync(join(__dirname, 'open.json'), 'utf8'))

const readStored = (name: string): Record<string, Stored> => JSON.parse(readFileSync(join(RECORDED, name), 'utf8'))
const readProgram = (name: string): string => readFileSync(join(PROGRAMS, name), 'utf8')

/** The recordings there are: `3.11.7.json`. */
export const RECORDINGS = readdirSync(RECORDED)

// Both as execute.mjs does it with the outputs of real interpreters.
const normalise = (text: string): string => text.replace(/0x[0-9a-f]+/gi, '0x…')
const lastLineOf = (stderr: string, code: number): string => (code === 0 ? '' : normalise(stderr.trimEnd().split('\n').at(-1) ?? ''))

/** Every program of a recording, run in this process. */
export function judge(version: string): void {
  const file = RECORDINGS.find((name) => name.startsWith(`${version}.`)) ?? ''
  const programs = readStored(file)
  const open = OPEN[version] ?? []
  describe(`Python ${basename(file, '.json')}`, () => {
    it.each(Object.entries(programs))('%s', (name, expected) => {
      const filename = basename(name)
      const { stdout, stderr, code } = runSource({ source: readProgram(name), filename, version, argv: [filename] })
      const ours = { stdout: normalise(stdout), code, lastLine: lastLineOf(stderr, code) }
      const real = { stdout: expected.stdout, code: expected.code, lastLine: expected.lastLine }
      if (open.includes(name)) expect(ours).not.toEqual(real)
      else expect(ours).toEqual(real)
    })
  })
}

/** Recordings of programs that have changed since; programs without a recording. */
export function stale(): { changed: string[]; missing: string[] } {
  const changed = RECORDINGS.flatMap((file) =>
    Object.entries(readStored(file))
      .filter(([name, { digest }]) => createHash('sha256').update(readProgram(name)).digest('hex').slice(0, 12) !== digest)
      .map(([name]) => `${file} ${name}`),
  )
  const stored = new Set(RECORDINGS.flatMap((file) => Object.keys(readStored(file))))
  const all = readdirSync(PROGRAMS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.py'))
  return { changed, missing: all.map((name) => name.replaceAll('\\', '/')).filter((name) => !stored.has(name)) }
}
