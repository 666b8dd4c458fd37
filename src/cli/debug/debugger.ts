import { type Condition, comparePositions, decodeFact, decodeOperation, type Position, printPosition } from '../../index'
import { type FrameLook, Look, type Session, SessionTree, type SessionTreeOptions, type Variable } from '../../python'
import { colors } from '../colors'
import { Notebook } from './notebook'
import { operationWords } from './words'

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
  /** More of it, for `help COMMAND`: what it takes, and what it does not do. */
  readonly more?: string
  /** Whole command lines. */
  readonly examples?: readonly string[]
  /** What may stand in the place of the last word. `words`: those before it. */
  complete?(debug: Debugger, words: readonly string[]): readonly string[]
  /** @throws CommandError */
  run(debug: Debugger, words: readonly string[]): Answer
}

/** A command that cannot be done as it was written: what is wrong, and the way out. */
export class CommandError extends Error {}

/** A recorded run, the place at which somebody looks, and what they have asked to stop at. No input or output of its own. */
export class Debugger {
  readonly stops: Stop[] = []
  readonly notebook = new Notebook()
  nextStop = 1
  /**
   * What takes long calls it now and then, with the operation that it has come to: seeks do, and so does whatever gets it as `pause`.
   *
   * @throws Interrupted where the command is to be given up; `execute` then puts the cursor back
   */
  pause: (operation: number) => boolean = () => false
  /** The run and its branches. */
  readonly runs: SessionTree
  private seen: { readonly session: Session; readonly operation: number; readonly look: Look } | null = null
  private readonly ask = (operation: number): void => {
    this.pause(operation)
  }
  private chosen: { readonly position: Position; readonly frame: number } | null = null

  constructor(session: Session, options: SessionTreeOptions = {}) {
    this.runs = new SessionTree(session, options)
    this.timeline.seekTo({ operation: session.begins, fact: 0 })
  }

  /** The run of the branch that is looked at. */
  get session(): Session {
    const { session } = this.runs
    // Whichever branch is looked at: going to a place of it can be given up.
    session.timeline.pause = this.ask
    return session
  }

  get timeline(): Session['timeline'] {
    return this.session.timeline
  }

  /** Places by their names. */
  get marks(): ReadonlyMap<string, Position> {
    return this.notebook.marks
  }

  /** The frame that is looked at, 0 the innermost: `up` and `down` choose another, until the cursor moves. */
  get frame(): number {
    return this.chosen !== null && comparePositions(this.chosen.position, this.timeline.cursor) === 0 ? this.chosen.frame : 0
  }

  chooseFrame(frame: number): void {
    this.chosen = { position: this.timeline.cursor, frame }
  }

  /** The program at the cursor. @throws CommandError before its first instruction */
  look(): Look {
    const { operation } = this.timeline.cursor
    if (this.seen?.operation === operation && this.seen.session === this.session) return this.seen.look
    const vm = this.session.programAt(operation, this.ask)
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
    const number = /^@(\d+)$/.exec(expression)
    const ref = this.look().resolve(expression, this.frame)
    if (ref >= 0) return ref
    if (number !== null) throw new CommandError(`no object @${number[1]} is alive here. "why died @${number[1]}" tells how it ended.`)
    throw new CommandError(`nothing here is called ${expression}. "print" lists the names at this place.`)
  }

  /** The names that mean something at the cursor: of the chosen frame, then of the module. */
  names(): Variable[] {
    const look = this.look()
    const frame: FrameLook | undefined = look.frames()[this.frame]
    return [...(frame?.locals ?? []), ...look.globals()].filter(({ name }, at, all) => !name.startsWith('__') && all.findIndex((other) => other.name === name) === at)
  }

  /** Where the cursor is, in words: the position, the line with its source, the operation. */
  where(): Answer {
    const { cursor, end, log } = this.timeline
    const place = printPosition(cursor)
    const notes = this.notebook.notesAt(cursor)
    const noted = notes.map((note) => `       ${colors.yellow(`note: ${note}`)}`)
    const marks = [...this.marks].filter(([, position]) => comparePositions(position, cursor) === 0).map(([name]) => name)
    const common = { position: place, of: end.operation, ...(notes.length > 0 ? { notes } : {}), ...(marks.length > 0 ? { marks } : {}) }
    const named = marks.length === 0 ? '' : ` (${marks.join(', ')})`
    if (comparePositions(cursor, end) >= 0)
      return { text: [`${colors.cyan(place)}${named} the end of the run`, ...noted].join('\n'), json: { ...common, line: null, end: true, operation: null } }
    const operation = log.at(cursor.operation, (kind, a, b, c, d) => decodeOperation(cursor.operation, kind, a, b, c, d))
    const facts = this.timeline.factsOf(cursor.operation)
    const next = facts.at(cursor.fact)
    const fact = next === undefined ? null : decodeFact(next.kind, next.a, next.b, next.c, next.address)
    const words = operationWords(operation)
    const line = this.session.lineOf(cursor.operation)
    const source = line === null ? null : (this.session.sourceOf(line.filename)[line.line - 1] ?? '')
    const inside = cursor.fact === 0 ? '' : `; ${cursor.fact} of its ${facts.length} facts are said${fact === null ? '' : `, the next is ${fact.type}`}`
    return {
      text: [
        `${colors.cyan(place)}${named} ${line === null ? 'outside of the program' : `${shortName(line.filename)}:${line.line} in ${line.qualname}`}`,
        ...(line === null ? [] : [`${String(line.line).padStart(5)}  ${colors.bold(source ?? '')}`]),
        `       ${operation.type}: ${words}${inside}`,
        ...noted,
      ].join('\n'),
      json: { ...common, line, source, operation, words, fact: cursor.fact, facts: facts.length, next: fact },
    }
  }
}

/** The file without its folders. */
export function shortName(filename: string): string {
  return filename.slice(filename.lastIndexOf('/') + 1)
}
