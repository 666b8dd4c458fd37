import { BRANCH_COMMANDS } from './branch'
import { type Answer, CommandError, type DebugCommand, type Debugger } from './debugger'
import { INSPECT_COMMANDS } from './inspect'
import { MOVE_COMMANDS } from './move'
import { STOP_COMMANDS } from './stops'
import { WHY_COMMANDS } from './why'

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
export const COMMANDS: readonly DebugCommand[] = [...MOVE_COMMANDS, ...STOP_COMMANDS, ...INSPECT_COMMANDS, ...WHY_COMMANDS, ...BRANCH_COMMANDS, HELP]

/** @throws CommandError where there is none of this name */
function commandOf(name: string): DebugCommand {
  const exact = COMMANDS.find(({ names }) => names.includes(name))
  if (exact !== undefined) return exact
  const near = COMMANDS.filter(({ names }) => names[0].startsWith(name))
  if (near.length === 1) return near[0]
  if (near.length > 1) throw new CommandError(`"${name}" may be ${near.map(({ names }) => names[0]).join(', ')}. Write more of it.`)
  throw new CommandError(`there is no command "${name}". "help" lists them.`)
}

/** Does what a line says. @throws CommandError */
export function execute(debug: Debugger, line: string): Answer {
  const [name, ...words] = line.trim().split(/\s+/)
  return commandOf(name).run(debug, words)
}
