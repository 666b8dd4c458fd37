import { collectionBefore, type DeathCause, objectDies, type Position, printPosition, search, whyAlive, whyCollected, whyDied } from '../../index'
import { type Answer, CommandError, type DebugCommand, type Debugger, shortName } from './debugger'

function alive(debug: Debugger, expression: string | undefined): Answer {
  const object = debug.object(expression)
  const look = debug.look()
  const found = whyAlive(look.vm.heap.refs, object)
  if (found === null) {
    return {
      text: `${look.describe(object)} is held only by itself, or by a cycle that nobody else holds: counting references never frees it, a collection does.`,
      json: { object, root: null },
    }
  }
  const { root, outside, path } = found
  const holders = look.holders(root, outside)
  const lines = [
    `${look.describe(root)} is held from outside of the heap ${outside === 1 ? 'once' : `${outside} times`}${holders.length === 0 ? ': by the interpreter' : `: ${holders.join(', ')}`}`,
    ...path.map((reference) => `  ${look.nameOf(reference)}  →  ${look.describe(reference.to)}`),
  ]
  return { text: lines.join('\n'), json: { object, root, outside, holders, path: path.map((reference) => ({ ...reference, name: look.nameOf(reference) })) } }
}

/** The death of an object that is alive here, or, of a number that nobody has now, the last one before. */
function deathOf(debug: Debugger, expression: string | undefined): { object: number; at: Position } {
  const { timeline, session } = debug
  const number = /^@?(\d+)$/.exec(expression ?? '')
  const { refs } = debug.look().vm.heap
  const object = number === null ? debug.object(expression) : Number(number[1])
  if (refs.objType[object] > 0) {
    const at = search(timeline, session.keyframes, objectDies({ object, birth: refs.objBirth[object] }), { from: timeline.cursor, direction: 1 })
    if (at === null) throw new CommandError(`${debug.look().describe(object)} does not die in this run. "why alive ${expression}" tells who holds it.`)
    return { object, at }
  }
  const birth = refs.objBirth[object]
  const at = birth === undefined || birth === 0 ? null : search(timeline, session.keyframes, objectDies({ object, birth }), { from: timeline.cursor, direction: -1 })
  if (at === null) throw new CommandError(`no object @${object} has lived up to here.`)
  return { object, at }
}

function died(debug: Debugger, expression: string | undefined): Answer {
  const { object, at } = deathOf(debug, expression)
  const { timeline, session } = debug
  // A hit lies behind its fact: the last one of an operation, too.
  const facts = timeline.factsOf(at.operation)
  const chain = whyDied(at.operation, facts, at.fact - 1)
  const line = session.lineOf(at.operation)
  const where = line === null ? 'outside of the program' : `${shortName(line.filename)}:${line.line} in ${line.qualname}`
  const lines = [`@${object} died at ${printPosition({ operation: at.operation, fact: at.fact - 1 })}, ${where}`, ...chain.map(causeText)]
  return { text: lines.join('\n'), json: { object, position: printPosition({ operation: at.operation, fact: at.fact - 1 }), line, chain } }
}

function causeText({ position, how, object, from }: DeathCause): string {
  const what = {
    dropped: 'the program let go of it',
    'cleared by a dying object': `@${from} referred to it, and was dying itself`,
    'cleared by the collector': from < 0 ? 'the collector had cleared it, and nobody else held it' : `@${from} referred to it, and was cleared by the collector: it was garbage`,
    'replaced in a slot': `@${from} referred to something else from then on`,
  }[how]
  return `  ${printPosition(position)}  @${object}: ${what}`
}

function collected(debug: Debugger): Answer {
  const { timeline, session } = debug
  const at = collectionBefore(timeline, timeline.cursor)
  if (at === null) throw new CommandError('there was no collection up to here. "continue collection" goes to the next.')
  const reason = whyCollected(timeline, at)
  const { generation, automatic, counts, longLived } = reason
  const line = session.lineOf(at.operation)
  const where = line === null ? 'outside of the program' : `${shortName(line.filename)}:${line.line} in ${line.qualname}`
  const oldest = counts.length - 1
  const lines = [
    `The collection of generation ${generation} began at ${printPosition(at)}, ${where}: ${automatic ? 'generation 0 was over its threshold' : 'it was asked for'}.`,
    ...counts.map((one, number) => `  generation ${number}  count ${one.count}, threshold ${one.threshold}${one.over ? ': over' : ''}`),
    ...(automatic && counts[oldest].over
      ? [`  the oldest needs a quarter of ${longLived.total} to be new: ${longLived.pending} are${longLived.enough ? '' : ', so it was passed over'}`]
      : []),
  ]
  return { text: lines.join('\n'), json: { ...reason, position: printPosition(at), line } }
}

/** Commands that answer why. */
export const WHY_COMMANDS: readonly DebugCommand[] = [
  {
    names: ['why'],
    usage: 'why alive|died OBJECT, why collection',
    help: 'who keeps an object alive; what led to its end, be it ahead or behind; why the last collection began',
    run(debug, [what, expression]) {
      if (what === 'alive') return alive(debug, expression)
      if (what === 'died' || what === 'dead') return died(debug, expression)
      if (what === 'collection') return collected(debug)
      throw new CommandError('why what? There are "why alive OBJECT", "why died OBJECT" and "why collection".')
    },
  },
]
