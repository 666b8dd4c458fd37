import { PLAIN_CONDITIONS } from '../../index'
import { COMMANDS, commandOf, wordsOf } from './commands'
import type { DebugCommand, Debugger } from './debugger'

type Words = NonNullable<DebugCommand['complete']>

const names: Words = (debug) => debug.names().map(({ name }) => name)
const conditions: Words = (debug, words) => (words.length === 0 ? [...Object.keys(PLAIN_CONDITIONS), 'death', 'birth', 'refcount', 'slot'] : names(debug, words))

/** What commands that say nothing of it are completed with. */
const OTHERS: Readonly<Record<string, Words>> = {
  continue: conditions,
  'reverse-continue': conditions,
  break: conditions,
  hits: conditions,
  delete: ({ stops }) => stops.map(({ number }) => String(number)),
  why: (debug, words) => (words.length === 0 ? ['alive', 'died', 'garbage', 'collection'] : names(debug, words)),
}

/** What the last word of a line may be, and that word: as readline asks. */
export function complete(debug: Debugger, line: string): [string[], string] {
  const words = wordsOf(line)
  const last = /\s$/.test(line) || line === '' ? '' : (words.pop() ?? '')
  const found = candidates(debug, words).filter((word) => word.startsWith(last))
  return [[...new Set(found)].sort().map((word) => `${word} `), last]
}

function candidates(debug: Debugger, words: readonly string[]): readonly string[] {
  const [name, ...rest] = words
  if (name === undefined) return ['quit', ...COMMANDS.map((command) => command.names[0])]
  try {
    const command = commandOf(name)
    return (command.complete ?? OTHERS[command.names[0]])?.(debug, rest) ?? []
  } catch {
    // Half a line may mean nothing yet: nothing completes it.
    return []
  }
}
