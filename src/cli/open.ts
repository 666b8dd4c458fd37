import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { recordProgram, type Session } from '../python'
import { UsageError } from './errors'
import { type OpenedSession, openRecording } from './session'
import { findModule, readScript } from './source'
import { count } from './text'

/** What a script is run with. */
export interface OpenFlags {
  readonly python: string
  readonly maxSteps?: string
}

/** A run: of a session file, or of a script, which is run first. @throws UsageError; TraceFormatError */
export function openRun(path: string, args: readonly string[], flags: OpenFlags): Pick<OpenedSession, 'session' | 'warning'> {
  return isSession(path) ? openRecording(path) : { session: record(path, args, flags), warning: null }
}

/** The script is run here and now. @throws UsageError */
function record(script: string, args: readonly string[], flags: OpenFlags): Session {
  const { source, filename, argv, folder } = readScript(script, args, flags.python !== '3.8')
  if (flags.maxSteps !== undefined && !/^[1-9]\d*$/.test(flags.maxSteps)) throw new UsageError('--max-steps takes a whole number.')
  return recordProgram({
    source,
    filename,
    argv,
    path: [folder],
    version: flags.python,
    findModule,
    pause: showProgress,
    ...(flags.maxSteps === undefined ? {} : { maxSteps: Number(flags.maxSteps) }),
  })
}

/** Operations from one word of progress to the next. */
const SAID_EVERY = 1_000_000
let said = 0

/** On a terminal only: a long run says how far it is. */
function showProgress(operations: number): boolean {
  if (process.stderr.isTTY === true && operations - said >= SAID_EVERY) {
    said = operations
    process.stderr.write(`\r${count(operations)} operations recorded; Ctrl-C ends, --max-steps stops earlier`)
  }
  return false
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
