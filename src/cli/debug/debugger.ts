import { type Condition, comparePositions, type Position, printPosition } from '../../index'
import { Look, type Session } from '../../python'
import { type Answer, CommandError, type DebugCommand } from './command'
import { INSPECT_COMMANDS } from './inspect'
import { MOVE_COMMANDS } from './move'
import { STOP_COMMANDS } from './stops'
import { WHY_COMMANDS } from './why'

/** A place where the run is to stop. */
export interface Stop {
  readonly number: number
  readonly condition: Condition
}

const HELP: DebugCommand = {
  names: ['help', 'h', '?'],
  usage: 'help [COMMAND]',
  help: 'what there is, or what a command does',
  run(_debug, [name]) {
    const found = name === undefined ? null : commandOf(name)
    const shown = found === null ? COMMANDS : [found]
    const width = Math.max(...shown.map(({ usage }) => usage.length))
    const lines = shown.map(({ usage, help, names }) => `${usage.padEnd(width)}  ${help}${names.length > 1 ? ` (${names.slice(1).join(', ')})` : ''}`)
    return { text: lines.join('\n'), json: { commands: shown.map(({ names, usage, help }) => ({ names, usage, help })) } }
  },
}

/** All commands, in the order in which help lists them. */
export const COMMANDS: readonly DebugCommand[] = [...MOVE_COMMANDS, ...STOP_COMMANDS, ...INSPECT_COMMANDS, ...WHY_COMMANDS, HELP]

/** @throws CommandError where there is none of this name */
function commandOf(name: string): DebugCommand {
  const exact = COMMANDS.find(({ names }) => names.includes(name))
  if (exact !== undefined) return exact
  const near = COMMANDS.filter(({ names }) => names[0].startsWith(name))
  if (near.length === 1) return near[0]
  if (near.length > 1) throw new CommandError(`"${name}" may be ${near.map(({ names }) => names[0]).join(', ')}. Write more of it.`)
  throw new CommandError(`there is no command "${name}". "help" lists them.`)
}

/** A recorded run, the place at which somebody looks, and what they have asked to stop at. No input or output of its own. */
export class Debugger {
  readonly stops: Stop[] = []
  readonly marks = new Map<string, Position>()
  nextStop = 1
  private seen: { readonly operation: number; readonly look: Look } | null = null

  constructor(readonly session: Session) {
    this.timeline.seekTo({ operation: session.begins, fact: 0 })
  }

  get timeline(): Session['timeline'] {
    return this.session.timeline
  }

  /** Does what a line says. @throws CommandError */
  execute(line: string): Answer {
    const [name, ...words] = line.trim().split(/\s+/)
    return commandOf(name).run(this, words)
  }

  /** The program at the cursor. @throws CommandError before its first instruction */
  look(): Look {
    const { operation } = this.timeline.cursor
    if (this.seen?.operation === operation) return this.seen.look
    const vm = this.session.programAt(operation)
    if (vm === null)
      throw new CommandError(
        `the program begins at ${printPosition({ operation: this.session.begins, fact: 0 })}: there is nothing of it here. "run-to #${this.session.begins}" goes there.`,
      )
    this.seen = { operation, look: new Look(vm) }
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

function shortName(filename: string): string {
  return filename.slice(filename.lastIndexOf('/') + 1)
}
