import { createLab, planByName, type SessionHeader } from '../index'
import { openedSession, type RunCapture, type Session } from '../python'
import { FileKeyframes, FileLog, Member, openSession, type SessionFile } from '../trace/node'
import { UsageError } from './errors'

/** A session that was opened: its file stays open, and is read where somebody looks. */
export interface OpenedSession {
  readonly session: Session
  /** Its file, where there is one. */
  readonly file: string | null
  /** What is to be said of the file; null. */
  readonly warning: string | null
  /** What people have added to it: marks, notes, branches, by name. */
  readonly added: ReadonlyMap<string, unknown>
}

/**
 * Opens a session file. The program is not run again: what is looked at is read, or replayed from a keyframe of the file, and held against its hashes.
 *
 * @param keyframeBytes - what keyframes that have been read may take in memory; default 512 MiB
 * @throws TraceFormatError; UsageError where the plan is another one today
 */
export function openRecording(path: string, keyframeBytes?: number): OpenedSession {
  const file = openSession(path)
  const { header } = file
  const plan = planOf(path, header)
  const { program } = header
  const start = () => createLab({ plan, mode: 'fast', boot: header.boot }).lab.snapshot()
  const notes = file.notes()
  const session = openedSession({
    program,
    plan,
    log: new FileLog(file),
    keyframes: new FileKeyframes<RunCapture>(file, plan.profile, start, keyframeBytes),
    notes,
    output: () => file.notes(Member.OUTPUT),
  })
  const warning = warningOf(file)
  const added = new Map(notes.flatMap((note) => (note.note === 'added' ? [[note.name, note.value] as const] : [])))
  return { session, file: path, warning, added }
}

/** What is not whole; null: all is. */
function warningOf({ ended, lost, damaged, operations, chunks }: SessionFile): string | null {
  const places = damaged.map(({ at, length }) => `the file is damaged: ${length} bytes from byte ${at} on are lost. Copy it again.`)
  const cut = ended ? [] : [`the recording was cut off: ${operations} operations in ${chunks} whole chunks are here, ${lost} bytes behind them are lost.`]
  const all = [...places, ...cut]
  return all.length === 0 ? null : all.join(' ')
}

/** The plan of a session, with its own numbers. @throws UsageError where it has others today */
function planOf(path: string, { plan: name, profile }: SessionHeader): ReturnType<typeof planByName> {
  const numbers = profile as { readonly memoryLimit: number }
  const plan = planByName(name, { memoryLimit: numbers.memoryLimit })
  if (JSON.stringify(plan.profile) === JSON.stringify(profile)) return plan
  throw new UsageError(`${path} was recorded with other numbers of the plan ${name} than it has now. Open it with the version that recorded it, or record it again.`)
}
