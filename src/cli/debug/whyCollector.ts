import {
  collectionBefore,
  type GenerationDecision,
  type LongLived,
  type NoCollectionReason,
  POLICIES,
  POLICY_IDS,
  printPosition,
  type SurvivedCollection,
  whyCollected,
  whyNotCollected,
  whyPromoted,
  whyTracked,
} from '../../index'
import { type Answer, CommandError, type Debugger } from './debugger'
import { describeName, lineText, nameOf, runOf } from './naming'
import { chainJson, chainLines, SHOWN } from './whyChain'

// What the collector did, and what it did not.

const LISTS: readonly string[] = ['generation 0', 'generation 1', 'generation 2', 'the permanent generation', 'what is unreachable']
const INCREMENTAL_LISTS: readonly string[] = ['what is young', 'old space 0', 'old space 1', 'the permanent generation', 'what is unreachable']

export function listName(debug: Debugger, list: number): string {
  if (list === 255) return 'no list'
  const names = debug.timeline.lab().gc.incremental ? INCREMENTAL_LISTS : LISTS
  return names[list] ?? 'a list of the collection under way'
}

/** `why promoted OBJECT` */
export function promoted(debug: Debugger, expression: string | undefined): Answer {
  const name = nameOf(debug, expression)
  const reason = whyPromoted(runOf(debug), name, debug.timeline.cursor)
  const { list, survivals } = reason
  const lines = [
    `${describeName(debug, name)} is in ${listName(debug, list)}; ${survivals.length === 1 ? '1 collection has' : `${survivals.length} collections have`} looked at it and left it.`,
    ...survivals.slice(-SHOWN).flatMap((survival) => survivalLines(debug, survival)),
    ...chainLines(debug, reason),
  ]
  return {
    text: lines.join('\n'),
    json: {
      ...name,
      list,
      survivals: survivals.map((one) => ({ ...one, started: printPosition(one.started), survived: printPosition(one.survived) })),
      ...chainJson(debug, reason),
    },
  }
}

function survivalLines(debug: Debugger, { started, generation, automatic, from, to, path, outside, holders }: SurvivedCollection): string[] {
  const moved = from === to ? `it stayed in ${listName(debug, to)}` : `from ${listName(debug, from)} to ${listName(debug, to)}`
  const others = outside - holders.length
  const by = [
    ...holders.slice(0, 3).map(({ from: holder }) => `@${holder}, which was not examined`),
    ...(holders.length > 3 ? [`${holders.length - 3} more such`] : []),
    ...(others > 0 ? [`${others} from outside of the heap`] : []),
  ]
  const way = path.length === 1 ? 'it' : `${path.map((object) => `@${object}`).join(' → ')}, the first of which`
  return [
    `  ${printPosition(started)}  a collection of generation ${generation} ${automatic ? 'began by itself' : 'was asked for'}, ${lineText(debug, started.operation)}: ${moved}`,
    `        kept: ${way} had ${outside === 1 ? '1 reference' : `${outside} references`} from outside of what was examined${by.length === 0 ? '' : ` (${by.join(', ')})`}`,
  ]
}

/** `why tracked OBJECT` */
export function tracked(debug: Debugger, expression: string | undefined): Answer {
  const name = nameOf(debug, expression)
  const reason = whyTracked(runOf(debug), name, debug.timeline.cursor, debug.session.plan.collector.kernel.phases)
  const { rule } = reason
  const lines = [`${describeName(debug, name)} is ${reason.tracked ? 'tracked' : 'not tracked'}: ${rule}.`, ...chainLines(debug, reason)]
  return { text: lines.join('\n'), json: { ...name, tracked: reason.tracked, rule, ...chainJson(debug, reason) } }
}

function countLines(counts: readonly GenerationDecision[], longLived: LongLived): string[] {
  return [
    ...counts.map(({ generation, count, threshold, over }) => `  generation ${generation}  count ${count}, threshold ${threshold}${over ? ': over' : ''}`),
    ...(counts.at(-1)?.over === true
      ? [`  the oldest needs a quarter of ${longLived.total} to be new: ${longLived.pending} are${longLived.enough ? '' : ', so it is passed over'}`]
      : []),
  ]
}

/** Policies that decided, and are not the plan's own. */
function decidedBy({ session }: Debugger, policies: readonly number[]): string[] {
  return POLICY_IDS.flatMap((id, decides) => {
    const policy = policies[decides]
    const name = POLICIES[policy]?.part.name ?? session.plan.choices?.[policy - POLICIES.length]?.name
    return name === undefined ? [] : [`  the ${id} was changed: ${name}`]
  })
}

/** `why collection` */
export function collected(debug: Debugger): Answer {
  const { timeline } = debug
  const at = collectionBefore(timeline, timeline.cursor)
  if (at === null) throw new CommandError('there was no collection up to here. "continue collection" goes to the next, "why no collection" tells what is missing.')
  const reason = whyCollected(runOf(debug), at)
  const { generation, automatic, counts, longLived, scheduled, increment, policies } = reason
  const line = debug.session.lineOf(at.operation)
  const lines = [
    `The collection of generation ${generation} began at ${printPosition(at)}, ${lineText(debug, at.operation)}: ${automatic ? 'generation 0 was over its threshold' : 'it was asked for'}.`,
    ...countLines(counts, longLived),
    ...(scheduled === null ? [] : [`  it was due at ${printPosition(scheduled)}, and began at the next safepoint`]),
    ...decidedBy(debug, policies),
    ...(increment === null ? [] : [`  increment: ${increment.work} objects of work are owed; it comes to ${increment.comesTo}`]),
    ...chainLines(debug, reason),
  ]
  return {
    text: lines.join('\n'),
    json: {
      generation,
      automatic,
      counts,
      longLived,
      scheduled: scheduled === null ? null : printPosition(scheduled),
      increment,
      ...chainJson(debug, reason),
      position: printPosition(at),
      line,
    },
  }
}

/** `why no collection` */
export function notCollected(debug: Debugger): Answer {
  const reason = whyNotCollected(runOf(debug), debug.timeline.cursor)
  const { counts, longLived, missing, owed, last } = reason
  const lines = [
    `No collection begins here: ${reason.reason}${missing === null ? '' : `; ${missing + 1} more allocations, with no death among them, make it so`}.`,
    ...countLines(counts, longLived),
    ...(owed === null ? [] : [`  increments owe ${owed.work} objects of work; the next one is ${owed.phase}`]),
    `  ${lastDecision(reason)}`,
    ...chainLines(debug, reason),
  ]
  return { text: lines.join('\n'), json: { reason: reason.reason, counts, longLived, missing, owed, last, ...chainJson(debug, reason) } }
}

function lastDecision({ last }: NoCollectionReason): string {
  if (last === null) return 'none was considered so far'
  const came = { began: 'a collection began', declined: 'none was wanted', waived: 'it was not due any more at the safepoint' }[last.outcome]
  return `the last decision, at ${printPosition(last.position)}: ${came}`
}
