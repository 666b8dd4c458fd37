import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Case, Step } from './runCase'

const FOLDER = join(__dirname, '..', 'cpython', 'programs')

/** What `graphs.py` says of a group of graphs. */
export interface GraphGroup {
  readonly programs: number
  readonly sha256: string
}

/** What one interpreter did. */
export interface ProgramRecording {
  readonly python: string
  readonly observations: number
  readonly cases: Readonly<Record<string, string>>
  readonly graphs: Readonly<Record<string, GraphGroup>>
}

export const CASES: readonly Case[] = JSON.parse(readFileSync(join(FOLDER, 'cases.json'), 'utf8'))

export function recordingOf(version: string): ProgramRecording {
  return JSON.parse(gunzipSync(readFileSync(join(FOLDER, 'recordings', `${version}.json.gz`))).toString())
}

/** Steps that a program comes to. */
export function stepsOf(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + (typeof step === 'string' ? 1 : step[0] * stepsOf(step[1])), 0)
}

/** The steps that observe, in the order in which they do. */
export function observingSteps(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => {
    if (typeof step === 'string') return step.startsWith('?') ? [step] : []
    return Array<string[]>(step[0]).fill(observingSteps(step[1])).flat()
  })
}

const printed = (command: string, args: readonly string[]): string => spawnSync(command, ['-I', '-S', ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 }).stdout ?? ''

/** What one of the folder's scripts prints in an interpreter. */
export function printedBy(command: string, script: string, ...args: readonly string[]): string {
  return printed(command, [join(FOLDER, script), ...args])
}

export const CASES_FILE = join(FOLDER, 'cases.json')

/** Version → the command of an interpreter, of those that are found on the PATH. */
export function interpreters(versions: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const command of ['python3', ...versions.map((version) => `python${version}`)]) {
    const version = printed(command, ['-c', "import sys, sysconfig; print('' if sysconfig.get_config_var('Py_GIL_DISABLED') else '%d.%d' % sys.version_info[:2])"]).trim()
    if (versions.includes(version) && !found.has(version)) found.set(version, command)
  }
  return found
}
