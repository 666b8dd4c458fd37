import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { planByName } from '../../../src'
import { captureRun, type Interpreter, type ProgramRun, type RunCapture, type RunOptions, resumeProgram, startProgram } from '../../../src/python'
import type { HeapSnapshot } from '../../../src/snapshot/snapshot'

const PROGRAMS = join(__dirname, '../programs')
const MANY = 1e12

/** What can be compared of a run. */
export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly facts: number
  readonly hash: number
}

/** A run whose output is kept. */
export interface Kept {
  readonly run: ProgramRun
  readonly written: { stdout: string; stderr: string }
}

export function sourceOf(program: string): string {
  return readFileSync(join(PROGRAMS, program), 'utf8')
}

function sinks(written: Kept['written']): Pick<RunOptions, 'stdout' | 'stderr'> {
  return {
    stdout: (text) => {
      written.stdout += text
    },
    stderr: (text) => {
      written.stderr += text
    },
  }
}

export function start(source: string, version: string, mode: 'fast' | 'traced' = 'fast', filename = 'program.py'): Kept {
  const written = { stdout: '', stderr: '' }
  const name = basename(filename)
  return { run: startProgram({ source, filename: name, argv: [name], version, mode, maxSteps: MANY, ...sinks(written) }), written }
}

export function finish({ run, written }: Kept): Outcome {
  const { code, interpreter } = run.finish()
  const { factCount, factHash } = interpreter.lab
  return { code, ...written, facts: factCount, hash: factHash }
}

/** Instructions, and steps of natives, that a run has taken. */
export function stepsOf({ budget, stepsLeft }: Interpreter): number {
  return MANY - budget - stepsLeft
}

/** A run as data. */
export interface Frozen {
  readonly capture: RunCapture
  readonly snapshot: HeapSnapshot
  readonly written: Kept['written']
}

export function freeze({ run, written }: Kept): Frozen {
  // A snapshot is a value that nobody can change; the rest is copied once more: it is plain data.
  return { snapshot: run.vm.lab.snapshot(), ...structuredClone({ capture: captureRun(run.vm), written }) }
}

export function thaw({ capture, snapshot, written }: Frozen, mode: 'fast' | 'traced'): Kept {
  const kept = { ...written }
  const plan = planByName(`cpython@${capture.version.join('.')}`)
  return { run: resumeProgram(capture, snapshot, { plan, mode, ...sinks(kept) }), written: kept }
}
