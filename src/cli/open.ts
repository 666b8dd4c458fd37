import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { PythonSyntaxError, recordProgram, type Session, syntaxErrorText } from '../python'
import { UsageError } from './errors'
import { hostFiles } from './files'
import { type OpenedSession, openRecording } from './session'
import { findModule, type Program, readScript } from './source'
import { buffering } from './stdio'
import { count } from './text'

/** What a script is run with. */
export interface OpenFlags {
  readonly python: string
  readonly maxSteps?: string
  readonly keyframeMemory?: string
}

/** What a script that is run meets with. */
export interface RunHooks {
  /** Around the run. */
  begin(): void
  end(): void
  /** Asked now and then: is the run given up? What was run so far is the session then. */
  isStopped(): boolean
  /** What the program reads. */
  readLine(): string | null
}

/** A run: of a session file, or of a script, which is run first. @throws UsageError; TraceFormatError; DivergenceError */
export function openRun(path: string, args: readonly string[], flags: OpenFlags, hooks?: RunHooks): OpenedSession {
  const keyframeBytes = wholeNumber('--keyframe-memory', flags.keyframeMemory)
  if (isSession(path)) return openRecording(path, keyframeBytes)
  hooks?.begin()
  try {
    return { session: record(path, args, flags, hooks), file: null, warning: null, added: new Map() }
  } finally {
    hooks?.end()
  }
}

/** The script is run here and now. @throws UsageError */
function record(script: string, args: readonly string[], flags: OpenFlags, hooks?: RunHooks): Session {
  const { source, filename, argv, folder } = readProgram(script, args, flags)
  const maxSteps = wholeNumber('--max-steps', flags.maxSteps)
  const keyframeBytes = wholeNumber('--keyframe-memory', flags.keyframeMemory)
  return recordProgram({
    source,
    filename,
    argv,
    path: [folder],
    version: flags.python,
    findModule,
    files: hostFiles(),
    buffering: buffering(),
    pause: (operations) => {
      showProgress(operations)
      return hooks?.isStopped() === true
    },
    ...(hooks === undefined ? {} : { readLine: () => hooks.readLine() }),
    ...(maxSteps === undefined ? {} : { maxSteps }),
    ...(keyframeBytes === undefined ? {} : { keyframeBytes }),
  })
}

/** @throws UsageError where there is one, and it is none */
function wholeNumber(option: string, value: string | undefined): number | undefined {
  if (value !== undefined && !/^[1-9]\d*$/.test(value)) throw new UsageError(`${option} takes a whole number.`)
  return value === undefined ? undefined : Number(value)
}

/** @throws UsageError where there is none, or its bytes are no text */
function readProgram(script: string, args: readonly string[], flags: OpenFlags): Program {
  try {
    return readScript(script, args, flags.python !== '3.8')
  } catch (error) {
    throw error instanceof PythonSyntaxError ? new UsageError(syntaxErrorText(error).trimEnd()) : error
  }
}

/** Operations from one word of progress to the next. */
const SAID_EVERY = 1_000_000
let said = 0

/** On a terminal only: a long run says how far it is. */
function showProgress(operations: number): void {
  if (process.stderr.isTTY === true && operations - said >= SAID_EVERY) {
    said = operations
    process.stderr.write(`\r${count(operations)} operations recorded; Ctrl-C stops `)
  }
}

/** Does the file begin as sessions do? */
function isSession(path: string): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false
  const file = openSync(path, 'r')
  const head = new Uint8Array(2)
  readSync(file, head)
  closeSync(file)
  return head[0] === 0x1f && head[1] === 0x8b
}
