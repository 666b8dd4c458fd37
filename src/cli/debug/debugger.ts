import { type Condition, comparePositions, type Position, printPosition } from '../../index'
import { Look, type Session, SessionTree, type SessionTreeOptions } from '../../python'

/** A place where the run is to stop. */
export interface Stop {
  readonly number: number
  readonly condition: Condition
}

/** What a command answers: for people, and for `--json`. */
export interface Answer {
  readonly text: string
  readonly json: Readonly<Record<string, unknown>>
}

/** A command of the debugger. */
export interface DebugCommand {
  /** The first is its name, the others are short for it. */
  readonly names: readonly [string, ...string[]]
  readonly usage: string
  readonly help: string
  /** @throws CommandError */
  run(debug: Debugger, words: readonly string[]): Answer
}

/** A command that cannot be done as it was written: what is wrong, and the way out. */
export class CommandError extends Error {}

/** A recorded run, the place at which somebody looks, and what they have asked to stop at. No input or output of its own. */
export class Debugger {
  readonly stops: Stop[] = []
  readonly marks = new Map<string, Position>()
  nextStop = 1
  /** The run and its branches. */
  readonly runs: SessionTree
  private seen: { readonly session: Session; readonly operation: number; readonly look: Look } | null = null

  constructor(session: Session, options: SessionTreeOptions = {}) {
    this.runs = new SessionTree(session, options)
    this.timeline.seekTo({ operation: session.begins, fact: 0 })
  }

  /** The run of the branch that is looked at. */
  get session(): Session {
    return this.runs.session
  }

  get timeline(): Session['timeline'] {
    return this.session.timeline
  }

  /** The program at the cursor. @throws CommandError before its first instruction */
  look(): Look {
    const { operation } = this.timeline.cursor
    if (this.seen?.operation === operation && this.seen.session === this.session) return this.seen.look
    const vm = this.session.programAt(operation)
    if (vm === null)
      throw new CommandError(
        `the program begins at ${printPosition({ operation: this.session.begins, fact: 0 })}: there is nothing of it here. "run-to #${this.session.begins}" goes there.`,
      )
    this.seen = { session: this.session, operation, look: new Look(vm) }
    return this.seen.look
  }

  /** The object that an expression names. @throws CommandError */
  object(expression: string | undefined): number {
    if (expression === undefined) throw new CommandError('which object? Give a name of the program (node, node.left, items[0]) or a number (@1234).')
    const ref = this.look().resolve(expression)
    if (ref < 0) throw new CommandError(`nothing here is called ${expression}. "print" lists the names at this place.`)
    return ref
  }

  /** Where the cursor is, in words, with the source line. */
  where(): Answer {
    const { cursor, end } = this.timeline
    const at = Math.min(cursor.operation, end.operation - 1)
    const line = end.operation === 0 ? null : this.session.lineOf(at)
    const json = { position: printPosition(cursor), of: end.operation, line }
    if (comparePositions(cursor, end) >= 0) return { text: `${printPosition(cursor)} the end of the run`, json: { ...json, end: true } }
    if (line === null) return { text: `${printPosition(cursor)} outside of the program`, json }
    const source = this.session.sourceOf(line.filename)[line.line - 1] ?? ''
    return { text: `${printPosition(cursor)} ${shortName(line.filename)}:${line.line} in ${line.qualname}\n${String(line.line).padStart(5)}  ${source}`, json: { ...json, source } }
  }
}

/** The file without its folders. */
export function shortName(filename: string): string {
  return filename.slice(filename.lastIndexOf('/') + 1)
}
