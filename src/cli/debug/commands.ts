import { BRANCH_COMMANDS } from './branch'
import { CALL_COMMANDS } from './calls'
import { CYCLE_COMMANDS } from './cycles'
import { type Answer, CommandError, type DebugCommand, type Debugger } from './debugger'
import { INSPECT_COMMANDS } from './inspect'
import { MOVE_COMMANDS } from './move'
import { NOTE_COMMANDS } from './notes'
import { STOP_COMMANDS } from './stops'
import { TOPICS as ALL_TOPICS, type Topic } from './topics'
import { WHY_COMMANDS } from './why'

const HELP: DebugCommand = {
  names: ['help', 'h', '?'],
  usage: 'help [COMMAND|TOPIC]',
  help: 'what there is, or what a command does, with examples',
  complete: () => [...topics().map(({ name }) => name), ...COMMANDS.map(({ names }) => names[0])],
  run(_debug, [name]) {
    if (name === undefined) return helpOnAll()
    const topic = topics().find((one) => one.name === name)
    return topic === undefined ? helpOn(commandOf(name)) : helpOnTopic(topic)
  },
}

/** All commands, in the order in which help lists them. */
export const COMMANDS: readonly DebugCommand[] = [
  ...MOVE_COMMANDS,
  ...CALL_COMMANDS,
  ...STOP_COMMANDS,
  ...INSPECT_COMMANDS,
  ...WHY_COMMANDS,
  ...CYCLE_COMMANDS,
  ...BRANCH_COMMANDS,
  ...NOTE_COMMANDS,
  HELP,
]

/** Columns that usages take; a longer one has its help on a line of its own. */
const WIDTH = 34

function lineOf({ usage, help, names }: DebugCommand): string {
  const short = names.length > 1 ? ` (${names.slice(1).join(', ')})` : ''
  return usage.length > WIDTH ? `  ${usage}\n  ${''.padEnd(WIDTH)}  ${help}${short}` : `  ${usage.padEnd(WIDTH)}  ${help}${short}`
}

function helpJson(commands: readonly DebugCommand[]): Answer['json'] {
  return { commands: commands.map(({ names, usage, help, more, examples }) => ({ names, usage, help, more: more ?? null, examples: examples ?? [] })) }
}

function commandsOf({ commands }: Topic): DebugCommand[] {
  return commands.flatMap((name) => COMMANDS.filter(({ names }) => names[0] === name))
}

function topics(): Topic[] {
  return ALL_TOPICS.filter((topic) => commandsOf(topic).length > 0)
}

function helpOnAll(): Answer {
  const told = new Set<DebugCommand>()
  const lines = topics().flatMap((topic) => {
    const commands = commandsOf(topic).filter((command) => !told.has(command))
    for (const command of commands) told.add(command)
    return [`${topic.name}: ${topic.about}`, ...commands.map(lineOf)]
  })
  const rest = COMMANDS.filter((command) => !told.has(command))
  const end = `An empty line does the last command again; Tab completes; "quit" leaves. "help COMMAND" and "help TOPIC" (${topics()
    .map(({ name }) => name)
    .join(', ')}) say more.`
  return { text: [...lines, 'more', ...rest.map(lineOf), end].join('\n'), json: helpJson(COMMANDS) }
}

function helpOnTopic(topic: Topic): Answer {
  const commands = commandsOf(topic)
  const examples = commands.flatMap((command) => (command.examples ?? []).slice(0, 2).map((line) => `  ${line}`))
  return {
    text: [
      `${topic.name}: ${topic.about}`,
      ...commands.map(lineOf),
      ...(topic.more === undefined ? [] : [topic.more]),
      ...(examples.length === 0 ? [] : ['For example:', ...examples]),
    ].join('\n'),
    json: { topic: topic.name, ...helpJson(commands) },
  }
}

function helpOn(command: DebugCommand): Answer {
  const { usage, help, names, more, examples } = command
  const lines = [usage, `  ${help}`]
  if (names.length > 1) lines.push(`  short: ${names.slice(1).join(', ')}`)
  if (more !== undefined) lines.push(...more.split('\n').map((line) => `  ${line}`))
  if (examples !== undefined) lines.push('  for example:', ...examples.map((line) => `    ${line}`))
  return { text: lines.join('\n'), json: helpJson([command]) }
}

/** @throws CommandError where there is none of this name */
export function commandOf(name: string): DebugCommand {
  const exact = COMMANDS.find(({ names }) => names.includes(name))
  if (exact !== undefined) return exact
  const near = COMMANDS.filter(({ names }) => names[0].startsWith(name))
  if (near.length === 1) return near[0]
  if (near.length > 1) throw new CommandError(`"${name}" may be ${near.map(({ names }) => names[0]).join(', ')}. Write more of it.`)
  throw new CommandError(`there is no command "${shortened(name)}". "help" lists them.`)
}

function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`
}

/** The words of a line; what stands in brackets is one word: `table['a b']`. */
export function wordsOf(line: string): string[] {
  return line.match(/(?:\[(?:'[^']*'|"[^"]*"|[^\]\s])*\]|\S)+/g) ?? []
}

/** Does what a line says. Where that fails, the cursor stays where it was. @throws CommandError; Interrupted */
export function execute(debug: Debugger, line: string): Answer {
  const [name, ...words] = wordsOf(line)
  if (name === undefined) throw new CommandError('there is no command. "help" lists them.')
  const { timeline } = debug
  const before = timeline.cursor
  try {
    return commandOf(name).run(debug, words)
  } catch (error) {
    timeline.returnTo(before)
    throw error
  }
}
