import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { CollectorProgram } from './collectorPrograms'

const FOLDER = join(__dirname, '..', 'cpython', 'collector')

/** What one interpreter told: of the random programs, of those written by hand. */
export interface CollectorRecording {
  readonly python: string
  readonly told: readonly string[]
  readonly written: readonly string[]
}

const unpacked = (name: string): string => gunzipSync(readFileSync(join(FOLDER, 'recordings', `${name}.json.gz`))).toString()

/** The random programs, in their groups. */
export const RANDOM: Readonly<Record<string, readonly CollectorProgram[]>> = JSON.parse(unpacked('programs'))

export function collectorRecordingOf(version: string): CollectorRecording {
  return JSON.parse(unpacked(version))
}

/** What an interpreter tells of programs, now. */
export function toldBy(command: string, programs: readonly CollectorProgram[]): readonly string[] {
  const { stdout, stderr } = spawnSync(command, ['-I', '-S', join(FOLDER, 'run.py'), '-'], { input: JSON.stringify(programs), encoding: 'utf8', maxBuffer: 2 ** 30 })
  if (stderr !== '') throw new Error(`${command}: ${stderr}`)
  return JSON.parse(stdout).told
}

/** Two tellings that differ: from where on, and how. */
export function difference(name: string, program: CollectorProgram, ours: string, theirs: string): string {
  const [a, b] = [ours.split(' '), theirs.split(' ')]
  const at = a.findIndex((word, index) => word !== b[index])
  const before = at < 0 ? b.length : at
  const last = (words: readonly string[]): string => words.slice(before, before + 12).join(' ')
  return `${name} after "${b.slice(Math.max(0, before - 12), before).join(' ')}": here "${last(a)}", in CPython "${last(b)}"\n  ${JSON.stringify(program)}`
}
