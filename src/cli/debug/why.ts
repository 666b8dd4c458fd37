import { printPosition, whyDied, whyHeld } from '../../index'
import { type Answer, CommandError, type DebugCommand, type Debugger } from './debugger'
import { describeName, isAliveHere, lineText, nameOf, runOf } from './naming'
import { chainJson, chainLines } from './whyChain'
import { collected, notCollected, promoted, tracked } from './whyCollector'
import { garbage } from './whyGarbage'
import { address, memory } from './whyMemory'

function alive(debug: Debugger, expression: string | undefined): Answer {
  const name = nameOf(debug, expression)
  const { object } = name
  if (!isAliveHere(debug, name)) throw new CommandError(`${describeName(debug, name)} is not alive here. "why died ${expression}" tells how it ended.`)
  const look = debug.look()
  const { alive: found, ...reason } = whyHeld(runOf(debug), object, debug.timeline.cursor)
  if (found === null) {
    const text = `${look.describe(object)} is held only by itself, or by a cycle that nobody else holds: counting references never frees it, a collection does.`
    return { text: [text, ...chainLines(debug, reason)].join('\n'), json: { object, root: null, ...chainJson(debug, reason) } }
  }
  const { root, outside, immortal, path } = found
  const holders = immortal ? [] : look.holders(root, outside)
  const times = outside === 1 ? 'once' : `${outside} times`
  const held = immortal ? 'is immortal' : `is held from outside of the heap ${times}${holders.length === 0 ? ': by the interpreter' : `: ${holders.join(', ')}`}`
  const lines = [
    `${look.describe(root)} ${held}`,
    ...path.map((reference) => `  ${look.nameOf(reference)}  →  ${look.describe(reference.to)}`),
    'This is so since:',
    ...chainLines(debug, { ...reason, chain: reason.chain.slice(-1) }),
  ]
  return {
    text: lines.join('\n'),
    json: { object, root, outside, immortal, holders, path: path.map((reference) => ({ ...reference, name: look.nameOf(reference) })), ...chainJson(debug, reason) },
  }
}

function died(debug: Debugger, expression: string | undefined): Answer {
  const name = nameOf(debug, expression)
  const reason = whyDied(runOf(debug), name)
  if (reason === null) throw new CommandError(`${describeName(debug, name)} does not die in this run. "why alive ${expression}" tells who holds it.`)
  const { position } = reason
  const lines = [`@${name.object}'${name.birth} died at ${printPosition(position)}, ${lineText(debug, position.operation)}`, ...chainLines(debug, reason)]
  return { text: lines.join('\n'), json: { ...name, ...chainJson(debug, reason), position: printPosition(position), line: debug.session.lineOf(position.operation) } }
}

type Asks = (debug: Debugger, words: readonly (string | undefined)[]) => Answer

const QUESTIONS: Readonly<Record<string, Asks>> = {
  alive: (debug, [expression]) => alive(debug, expression),
  died: (debug, [expression]) => died(debug, expression),
  dead: (debug, [expression]) => died(debug, expression),
  garbage: (debug, [expression]) => garbage(debug, expression),
  address: (debug, [expression, buffer]) => address(debug, expression, buffer),
  tracked: (debug, [expression]) => tracked(debug, expression),
  untracked: (debug, [expression]) => tracked(debug, expression),
  promoted: (debug, [expression]) => promoted(debug, expression),
  arena: (debug, [word]) => memory(debug, 'arena', word),
  pool: (debug, [word]) => memory(debug, 'pool', word),
  collection: (debug) => collected(debug),
  no: (debug, [word]) => {
    if (word !== 'collection') throw new CommandError('why no what? There is "why no collection".')
    return notCollected(debug)
  },
}

/** Commands that answer why. */
export const WHY_COMMANDS: readonly DebugCommand[] = [
  {
    names: ['why'],
    usage: 'why alive|died|garbage|address|tracked|promoted OBJECT, why arena|pool WHICH, why [no] collection',
    help: 'the facts that made it so, back to an operation and its line: of an object alive, garbage or dead, of memory that stays, of the collector',
    more: `died: be it ahead or behind. garbage: what cut it off last, which cycle keeps it, what to cut, and which collections passed it over; of what a collection
has taken, too. An object that is dead is named by its number: @1234, or @1234'5678 with its birth.`,
    examples: ['why alive node', 'why garbage @1234', 'why died node.left', "why address @1234'5678", 'why promoted table', 'why no collection'],
    run(debug, [what, ...words]) {
      const asks = what !== undefined && Object.hasOwn(QUESTIONS, what) ? QUESTIONS[what] : undefined
      if (asks === undefined)
        throw new CommandError(
          'why what? There are "why alive OBJECT", "why died OBJECT", "why garbage OBJECT", "why address OBJECT [BUFFER]", "why tracked OBJECT", "why promoted OBJECT", "why arena WHICH", "why pool WHICH", "why collection" and "why no collection".',
        )
      return asks(debug, words)
    },
  },
]
