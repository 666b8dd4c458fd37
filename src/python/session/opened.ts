import { type Keyframes, type Plan, type RunLog, replayer, type SessionNote, type SessionProgram, Timeline } from '../../index'
import type { RunCapture } from '../capture'
import { programOf, withoutProgram } from './again'
import { type CodePlaces, Lines } from './lines'
import type { InputLine, ProgramOptions } from './programAt'
import type { Session, Written } from './session'

/** A session that was recorded before: what of it is read when it is asked for, and what is known. */
export interface OpenedRun {
  /** Null: a program in another language, of which there are operations only. */
  readonly program: SessionProgram | null
  readonly plan: Plan
  readonly log: RunLog
  readonly keyframes: Keyframes<RunCapture>
  /** All notes but those of the output. */
  readonly notes: readonly SessionNote[]
  readonly output: () => readonly SessionNote[]
}

/** The key of a module in a session's notes. */
export function moduleKey(name: string, path: readonly string[]): string {
  return JSON.stringify([name, ...path])
}

/** A recorded run, without running it: replays are held against the hashes of the log where they come by. */
export function openedSession({ program, plan, log, keyframes, notes, output }: OpenedRun): Session {
  const places = new Map<number, CodePlaces>()
  const modules = new Map<string, { readonly filename: string; readonly source: string } | null>()
  const inputs: InputLine[] = []
  const collections: number[] = []
  let exitCode: number | null = null
  for (const note of notes) {
    if (note.note === 'code') places.set(note.code, note)
    else if (note.note === 'module') modules.set(note.key, note.found)
    else if (note.note === 'input') inputs.push(note)
    else if (note.note === 'collections') collections.push(...note.operations.filter((operation) => operation < log.length))
    else if (note.note === 'end') exitCode = note.exitCode
  }
  const lines = new Lines((code) => places.get(code) ?? null)
  const sources = new Map([
    ...(program === null ? [] : [[program.filename, program.source] as const]),
    ...[...modules.values()].flatMap((found) => (found === null ? [] : [[found.filename, found.source] as const])),
  ])
  // A recording may have been cut off before the program began.
  const begins = Math.min(program?.begins ?? 0, log.length)
  let written: readonly Written[] | null = null
  const course = program === null ? null : { options: optionsOf(program, modules), plan, turns: [], inputs }
  return {
    timeline: new Timeline({ log, index: { collections }, keyframes, replay: replayer(plan), lineOf: (operation) => lines.numberAt(log.siteOf(operation)) }),
    keyframes,
    plan,
    version: program?.python ?? plan.profile.python,
    get output() {
      written ??= output().flatMap((note) => (note.note === 'output' ? [{ operation: note.at, stream: note.stream, text: note.text }] : []))
      return written
    },
    exitCode,
    begins,
    lineOf: (operation) => lines.at(log.siteOf(operation)),
    sourceOf: (filename) => sources.get(filename)?.split(/\r?\n/) ?? [],
    broken: null,
    turn: null,
    course,
    ...(course === null ? withoutProgram(keyframes, log.length) : programOf({ keyframes, begins, end: log.length, course, exitCode })),
  }
}

/** What the program of a session is run again with. */
function optionsOf(
  { source, filename, python, argv, path, maxSteps, buffering }: SessionProgram,
  modules: ReadonlyMap<string, { readonly filename: string; readonly source: string } | null>,
): ProgramOptions {
  return {
    source,
    filename,
    version: python,
    argv,
    path,
    buffering,
    findModule: (name, searched) => modules.get(moduleKey(name, searched)) ?? null,
    ...(maxSteps === null ? {} : { maxSteps }),
  }
}
