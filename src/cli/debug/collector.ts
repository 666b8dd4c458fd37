import { GENERATIONS, generationStatistics, List, type ObjectView, objectsOf, type PhaseSpec, POLICY_IDS, policyNames, viewObject } from '../../index'
import { colors } from '../colors'
import { count } from '../text'
import { type Answer, CommandError, type DebugCommand, type Debugger } from './debugger'
import { describe, objectList } from './examine'

/** The collector's lists beside the generations, as `gc LIST` names them. */
const LISTS: readonly (readonly [name: string, list: number])[] = [
  ['permanent', List.PERMANENT],
  ['unreachable', List.UNREACHABLE],
  ['finalizers', List.FINALIZERS],
  ['callbacks', List.WRCB_TO_CALL],
  ['still-unreachable', List.STILL_UNREACHABLE],
  ['reachable', List.REACHABLE],
  ['increment', List.INCREMENT],
  ['survivors', List.SURVIVORS],
]

/** Objects that a collection looks at, of which one answer shows. */
const SHOWN = 24

/** Whom the collector waits for, by number. */
const AWAITED = ['nobody', 'the program', 'the tracker', 'a policy']

function state(debug: Debugger): Answer {
  const { gc } = debug.timeline.lab()
  const generations = generationStatistics(gc)
  const lists = LISTS.flatMap(([name, list]) => (gc.length[list] === 0 ? [] : [{ list: name, objects: gc.length[list] }]))
  const isCollecting = gc.collecting >= 0
  const phase = isCollecting ? (phasesOf(debug)[gc.phase] ?? null) : null
  const words = isCollecting ? `collecting generation ${gc.collecting}` : gc.enabled === 1 ? 'waiting' : 'disabled'
  const collection = isCollecting
    ? {
        generation: gc.collecting,
        automatic: gc.automatic === 1,
        phase: phase?.name ?? null,
        says: phase?.says ?? null,
        source: phase?.source ?? null,
        examined: listName(gc.examined),
        next: gc.cursor < 0 ? null : gc.cursor,
        subject: gc.subject < 0 ? null : gc.subject,
        waitsFor: AWAITED[gc.awaiting],
        collected: gc.foundCollected,
        uncollectable: gc.foundUncollectable,
      }
    : null
  const lines = [
    words,
    ...(collection === null
      ? []
      : [
          `  phase     ${collection.phase} (${collection.source}): ${collection.says}`,
          `  began     ${collection.automatic ? 'by itself' : 'because it was asked for'}; examines ${collection.examined}; found ${collection.collected} so far`,
          `  next      ${collection.next === null ? 'no object' : describe(debug, collection.next)}; waits for ${collection.waitsFor}`,
        ]),
    ...generations.map(
      (g) => `generation ${g.generation}  count ${g.count} of ${g.threshold}, ${count(g.objects)} objects; ${count(g.collections)} collections freed ${count(g.collected)}`,
    ),
    ...lists.map(({ list, objects }) => `${list}  ${count(objects)} objects`),
  ]
  const { plan } = debug.session
  const policies = policyNames(plan, gc)
  const changed = POLICY_IDS.flatMap((id) =>
    policies[id] === plan.policies[id].name ? [] : [`${id.padEnd(10)}${policies[id]} (changed; the plan has: ${plan.policies[id].name})`],
  )
  const counters = {
    enabled: gc.enabled === 1,
    scheduled: gc.scheduled === 1,
    longLivedTotal: gc.longLivedTotal,
    longLivedPending: gc.longLivedPending,
    debug: gc.debug,
    garbage: gc.garbageLength,
  }
  return { text: [...lines, ...changed].join('\n'), json: { state: words, collection, generations, lists, policies, ...counters } }
}

function phasesOf({ session }: Debugger): readonly PhaseSpec[] {
  return session.plan.collector.kernel.phases
}

function listName(list: number): string {
  return list < GENERATIONS ? `generation ${list}` : (LISTS.find(([, number]) => number === list)?.[0] ?? String(list))
}

/** What a collection under way makes of each object that it examines: `gc_refs`, and the colour. */
function examined(debug: Debugger): Answer {
  const { gc } = debug.timeline.lab()
  if (gc.collecting < 0) throw new CommandError('no collection is under way here. "step phase" goes into the next one, "continue collection" to where it begins.')
  const snapshot = debug.timeline.heap()
  const lists = [...new Set([gc.examined, List.UNREACHABLE, List.STILL_UNREACHABLE, List.FINALIZERS])]
  const objects = lists.flatMap((list) => objectsOf(gc, list).flatMap((object) => viewObject(snapshot, object) ?? []))
  const next = Math.max(
    objects.findIndex(({ object }) => object === gc.cursor),
    0,
  )
  const looked = gc.phase > phasesOf(debug).findIndex(({ name }) => name === 'updatingRefs')
  const lines = objects.map(
    (view) => `  ${describe(debug, view.object)}  count ${view.refcount}, gc_refs ${view.gcRefs ?? '–'}, ${colourText(view, looked)}${view.object === gc.cursor ? '  ← next' : ''}`,
  )
  return {
    text: [`${count(objects.length)} objects are looked at`, ...around(lines, next)].join('\n'),
    json: { objects: objects.map(({ object, refcount, gcRefs, colour, list }) => ({ object, refcount, gcRefs, colour, list })), next: gc.cursor < 0 ? null : gc.cursor },
  }
}

/** Where the list is long, what lies around the object that comes next. */
function around(lines: readonly string[], next: number): string[] {
  const first = Math.max(Math.min(next - SHOWN / 2, lines.length - SHOWN), 0)
  const shown = lines.slice(first, first + SHOWN)
  const rest = lines.length - first - shown.length
  return [...(first > 0 ? [`  … ${count(first)} before`] : []), ...shown, ...(rest > 0 ? [`  … ${count(rest)} behind: --json lists all`] : [])]
}

/** @param looked - have all objects got their `gc_refs`? Who has none then is reachable */
function colourText({ colour }: ObjectView, looked: boolean): string {
  if (colour === 'unreachable') return colors.red('unreachable')
  if (colour === 'examined') return colors.yellow('examined')
  return looked ? colors.green('reachable') : 'not looked at yet'
}

/** `gc`: the collector. */
export const GC: DebugCommand = {
  names: ['gc'],
  usage: 'gc [objects|LIST]',
  help: 'the collector: counts, phase, lists; objects: gc_refs and colour of all that a collection looks at',
  more: `LIST is 0, 1, 2, ${LISTS.map(([name]) => name).join(', ')}: its objects in order, with gc_refs.`,
  examples: ['gc', 'step phase', 'gc objects', 'gc unreachable', 'gc 0'],
  complete: (_debug, words) => (words.length === 0 ? ['objects', '0', '1', '2', ...LISTS.map(([name]) => name)] : []),
  run(debug, [word]) {
    if (word === undefined) return state(debug)
    if (word === 'objects') return examined(debug)
    const list = /^[0-2]$/.test(word) ? Number(word) : LISTS.find(([name]) => name === word)?.[1]
    if (list === undefined) throw new CommandError(`the collector has no list "${word}". There are 0, 1, 2, ${LISTS.map(([name]) => name).join(', ')}.`)
    return objectList(debug, listName(list), list)
  },
}
