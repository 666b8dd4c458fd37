import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { wordsOf } from '../../program/allocationsWords'

/** A program runs once before the run that counts, or so often that everything an interpreter learns of it is learnt. */
export const RUNS = { once: 1, warm: 40 } as const
export type Run = keyof typeof RUNS

type Recording = { readonly python: string; readonly calls: number } & Readonly<Record<Run, Readonly<Record<string, string>>>>

const FOLDER = join(__dirname, 'recorded')

/** Versions that were recorded. */
export const RECORDED = readdirSync(FOLDER)
  .map((file) => file.replace('.json.gz', ''))
  .sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)))

/** Names of the programs. */
export const PROGRAMS = readdirSync(join(__dirname, 'programs'))
  .map((file) => file.replace('.py', ''))
  .sort()

const known = new Map<string, Recording>()

export function recordingOf(version: string): Recording {
  const found = known.get(version) ?? (JSON.parse(gunzipSync(readFileSync(join(FOLDER, `${version}.json.gz`))).toString()) as Recording)
  known.set(version, found)
  return found
}

/** What a program asked of a real interpreter's allocator between its marks. */
export function recordedWords(version: string, run: Run, name: string): readonly string[] {
  return wordsOf(recordingOf(version)[run][name])
}
