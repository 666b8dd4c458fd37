// The stored outputs: one file a version, program → what the real interpreter did with it.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { minorOf } from './programs.mjs'

export const recordedDirectory = join(import.meta.dirname, 'recorded')

function files() {
  mkdirSync(recordedDirectory, { recursive: true })
  return readdirSync(recordedDirectory).filter((name) => /^\d+\.\d+\.\d+.*\.json$/.test(name))
}

export function readRecorded() {
  return files().map((name) => {
    const version = name.slice(0, -'.json'.length)
    return { minor: minorOf(version), version, programs: JSON.parse(readFileSync(join(recordedDirectory, name), 'utf8')) }
  })
}

/** One recording a minor version: that of another patch release goes, since both would be asked of the same implementation. */
export function writeRecorded(version, programs) {
  for (const name of files()) if (minorOf(name) === minorOf(version)) rmSync(join(recordedDirectory, name))
  writeFileSync(join(recordedDirectory, `${version}.json`), `${JSON.stringify(programs, null, 2)}\n`)
}
