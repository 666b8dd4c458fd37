import type { MomentNames, Position, Replayed } from '../../../src'
import { momentNames, recordProgram, type Session } from '../../../src/python'

/** A program that is recorded, and looked at where it says so: at the first operation of the line behind each `# NAME`. */
export interface ProgramRun {
  readonly session: Session
  at(mark: string): Position
}

export function runOf(source: string, version = '3.11'): ProgramRun {
  const session = recordProgram({ source, filename: 'prog.py', version })
  const lines = source.split('\n')
  return {
    session,
    at(mark) {
      const line = lines.findIndex((text) => text.endsWith(`# ${mark}`)) + 1
      for (let operation = session.begins; operation < session.timeline.end.operation; operation++) {
        const found = session.lineOf(operation)
        if (found?.line === line && found.filename === 'prog.py') return { operation, fact: 0 }
      }
      throw new Error(`no operation of line ${line}`)
    },
  }
}

/** The heap at a place, and its names. */
export function momentOf({ session }: ProgramRun, position: Position): { lab: Replayed; names: MomentNames } {
  const { timeline } = session
  const at = timeline.seekTo(position)
  const lab = timeline.lab()
  return { lab, names: momentNames(session, at.operation, lab.refs) }
}

/** All that a writer writes. */
export function written(write: (write: (piece: string | Uint8Array) => void) => Iterable<number>): Buffer {
  const pieces: Buffer[] = []
  for (const _ of write((piece) => pieces.push(Buffer.from(piece as string))));
  return Buffer.concat(pieces)
}
