import { type CutOff, comparePositions, type GarbageReason, type PassedCollection, type Position, printPosition, whyDied, whyGarbage } from '../../index'
import { count } from '../text'
import { type Told, tell } from './cycles'
import { referenceText } from './cycleText'
import { type Answer, CommandError, type Debugger } from './debugger'
import { describeName, isAliveHere, lineText, nameOf, runOf } from './naming'
import { chainJson, chainLines, SHOWN } from './whyChain'
import { listName } from './whyCollector'

/** Cycles that are shown of those that keep an object, and references of a path. */
const CYCLES = 2
const PATH = 6

/** `why garbage OBJECT` */
export function garbage(debug: Debugger, expression: string | undefined): Answer {
  const name = nameOf(debug, expression)
  const { session, timeline } = debug
  const legacyFinalizers = session.plan.profile.objects.collector.legacyFinalizers === 1
  const reason = whyGarbage(runOf(debug), name, timeline.cursor, { legacyFinalizers })
  const who = `@${name.object}'${name.birth}`
  if (reason === null) throw new CommandError(whyNot(debug, name, expression))
  const { cuts, died, place, cycles, passed, operations } = reason
  const first = cuts.at(-1)
  const since = first === undefined ? null : printPosition(first.position)
  const told = at(debug, place, () => cycles.slice(0, CYCLES).map((cycle) => tell(debug, reason.garbage, cycle)))
  const lines = [
    `${at(debug, place, () => describeName(debug, name))} ${died === null ? 'is' : 'was'} garbage since ${since === null ? 'before the run began' : `${since}, ${lineText(debug, first?.position.operation ?? null)}`}: ${count(operations)} operations${died === null ? ' so far' : `, up to its end at ${printPosition(died)}`}.`,
    ...(first === undefined ? [] : lostLines(debug, first, who)),
    ...(died === null && comparePositions(place, timeline.cursor) !== 0 ? [`A collection is at work on it; this is as it was at ${printPosition(place)}, when that began.`] : []),
    ...(cuts.length < 2 ? [] : [`A collection found it, and program code that it called reached it once more, up to ${printPosition(cuts[0].position)}.`]),
    ...cycleLines(reason, name.object, told),
    ...passedLines(debug, passed, name.object),
    ...chainLines(debug, reason),
  ]
  const json = {
    ...name,
    since,
    place: printPosition(place),
    died: died === null ? null : printPosition(died),
    operations,
    cuts: cuts.map((cut) => ({ ...cut, position: printPosition(cut.position), line: session.lineOf(cut.position.operation) })),
    cycles: told.map((one) => one.json),
    passed: passed.map((one) => ({ ...one, started: printPosition(one.started), line: session.lineOf(one.started.operation) })),
    ...chainJson(debug, reason),
  }
  return { text: lines.join('\n'), json }
}

function whyNot(debug: Debugger, name: ReturnType<typeof nameOf>, expression: string | undefined): string {
  const who = describeName(debug, name)
  if (isAliveHere(debug, name)) return `${who} is no garbage here: something that is held leads to it. "why alive ${expression}" tells what.`
  const asked = expression?.startsWith('@') === true ? expression : `@${name.object}'${name.birth}`
  return whyDied(runOf(debug), name) === null ? `${who} is not made yet.` : `${who} was no garbage when it died: counting references freed it. "why died ${asked}" tells how.`
}

function lostLines(debug: Debugger, { position, lost, path }: CutOff, who: string): string[] {
  const shown = path.slice(0, PATH)
  const rest = path.length > PATH ? [`    … ${path.length - PATH} more, to ${who}`] : []
  return at(debug, { operation: position.operation, fact: 0 }, () => [
    `  the last reference to go: ${lost.from < 0 ? heldText(debug, lost.to) : there(debug, lost) ? referenceText(debug, lost) : `of @${lost.from} to @${lost.to}`}`,
    ...(path.length === 0 ? [] : [`  which led to it by:`, ...shown.map((one) => `    ${there(debug, one) ? referenceText(debug, one) : `@${one.from} → @${one.to}`}`), ...rest]),
  ])
}

/** Is the reference where it is, at the cursor? In the operation that took it, it may have been made too. */
function there(debug: Debugger, { from, slot, to }: CutOff['lost']): boolean {
  const { refs } = debug.timeline.lab()
  if (debug.timeline.cursor.operation < debug.session.begins || refs.objType[from] === 0) return false
  return (slot < 0 ? refs.typeObject[refs.objType[from]] : refs.slotTarget[refs.slotBase[from] + slot]) === to
}

function heldText(debug: Debugger, object: number): string {
  if (debug.timeline.cursor.operation < debug.session.begins) return `to @${object}, from outside of the heap`
  const look = debug.look()
  const [holder] = look.holders(object, 1)
  return `${holder ?? 'from outside of the heap (a frame, the interpreter, the collector at work)'} → ${look.describe(object)}`
}

function cycleLines({ cycles, died }: GarbageReason, object: number, told: readonly Told[]): string[] {
  if (cycles.length === 0) return ['No cycle of objects of the heap led to it.']
  const isIn = cycles[0].objects.includes(object)
  const others = cycles.length - 1
  const more = cycles.length > CYCLES ? [`… and ${cycles.length - CYCLES} more`] : []
  const which = isIn ? 'the cycle that it is in' : 'a cycle that leads to it'
  const and = others === 0 ? '' : `, and by ${others === 1 ? 'another that leads' : `${others} others that lead`} there`
  return [`${died === null ? 'Kept' : 'It was kept'} by ${which}${and}:`, ...told.flatMap(({ lines }) => lines), ...more]
}

function passedLines(debug: Debugger, all: readonly PassedCollection[], object: number): string[] {
  const passed = all.filter(({ because }) => because !== 'not over')
  if (passed.length === 0) return ['No collection has passed it over.']
  const counts = new Map<number, number>()
  for (const { generation } of passed) counts.set(generation, (counts.get(generation) ?? 0) + 1)
  const by = [...counts].map(([generation, times]) => `${count(times)} of generation ${generation}`).join(', ')
  const shown = passed.slice(-SHOWN / 2)
  return [
    passed.length === 1 ? 'A collection passed it over:' : `${count(passed.length)} collections passed it over (${by})${shown.length < passed.length ? '; the last of them' : ''}:`,
    ...shown.map((one) => `  ${printPosition(one.started)}  generation ${one.generation}${one.automatic ? '' : ', asked for'}: ${passedText(debug, one, object)}`),
  ]
}

function passedText(debug: Debugger, { because, object: who, list }: PassedCollection, object: number): string {
  const it = who === object ? 'it' : `@${who}, which leads to it,`
  switch (because) {
    case 'not looked at':
      return `${it} was in ${listName(debug, list)}, which was not looked at`
    case 'frozen':
      return `${it} was in the permanent generation (gc.freeze), which no collection looks at`
    case 'untracked':
      return `${it} was in no list of the collector`
    case 'something was brought back':
      return 'a finalizer brought something back, and with it all that was found'
    case 'outlived clearing':
      return 'it was found, and lived on'
    default:
      return 'it was not over'
  }
}

/** Looks at another place for a moment. */
function at<R>({ timeline }: Debugger, place: Position, use: () => R): R {
  const here = timeline.cursor
  try {
    timeline.seekTo(place)
    return use()
  } finally {
    timeline.returnTo(here)
  }
}
