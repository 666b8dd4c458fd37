import { changedRecords, diff, NONE, type Position, printPosition, type Refcounts, typeName } from '../../index'
import { count } from '../text'
import { type Answer, CommandError, type DebugCommand, type Debugger } from './debugger'
import { cut, describe } from './examine'
import { placeOf } from './move'

interface Changes {
  readonly born: number[]
  readonly gone: number[]
  /** Another count, or another reference in a slot. */
  readonly counts: { readonly object: number; readonly from: number; readonly to: number }[]
  readonly slots: { readonly object: number; readonly slot: number; readonly from: number | null; readonly to: number | null }[]
}

/** What became of each object between two tables. Cost: their slots. */
function changesOf(a: Readonly<Refcounts>, b: Readonly<Refcounts>): Changes {
  const changes: Changes = { born: [], gone: [], counts: [], slots: [] }
  for (let object = 0; object < Math.max(a.numbers, b.numbers); object++) {
    const was = object < a.numbers && a.objType[object] !== 0
    const is = object < b.numbers && b.objType[object] !== 0
    const same = was && is && a.objBirth[object] === b.objBirth[object]
    if (was && !same) changes.gone.push(object)
    if (is && !same) changes.born.push(object)
    if (!same) continue
    if (a.objRefcnt[object] !== b.objRefcnt[object]) changes.counts.push({ object, from: a.objRefcnt[object], to: b.objRefcnt[object] })
    for (let slot = 0; slot < Math.max(a.slotLength[object], b.slotLength[object]); slot++) {
      const [from, to] = [slotOf(a, object, slot), slotOf(b, object, slot)]
      if (from !== to) changes.slots.push({ object, slot, from, to })
    }
  }
  return changes
}

function slotOf(refs: Readonly<Refcounts>, object: number, slot: number): number | null {
  const target = slot < refs.slotLength[object] ? refs.slotTarget[refs.slotBase[object] + slot] : NONE
  return target === NONE ? null : target
}

function difference(debug: Debugger, words: readonly string[]): Answer {
  if (words.length === 0) throw new CommandError('between which places? "diff PLACE" compares a place with here, "diff PLACE PLACE" two others.')
  const { timeline } = debug
  const here = timeline.cursor
  const places: Position[] = [placeOf(debug, words[0]), words[1] === undefined ? here : placeOf(debug, words[1])]
  const [a, b] = places.map((place) => {
    timeline.seekTo(place)
    return { snapshot: timeline.heap(), refs: timeline.lab().refs }
  })
  const changes = changesOf(a.refs, b.refs)
  const kind = (object: number): string => `${typeName(a.refs.objType[object]) ?? 'an instance'} @${object}`
  const to = (target: number | null): string => (target === null ? 'nothing' : `@${target}`)
  // The second place is where the cursor stands now: its objects can be described.
  const lines = [
    `${count(changes.born.length)} objects are new`,
    ...cut(changes.born.map((object) => `  ${describe(debug, object)}`)),
    `${count(changes.gone.length)} objects have gone`,
    ...cut(changes.gone.map((object) => `  ${kind(object)}`)),
    `${count(changes.counts.length)} objects have another count`,
    ...cut(changes.counts.map((one) => `  ${describe(debug, one.object)}  ${one.from} → ${one.to}`)),
    `${count(changes.slots.length)} references of objects that stayed are others`,
    ...cut(changes.slots.map((one) => `  ${describe(debug, one.object)} slot ${one.slot}  ${to(one.from)} → ${to(one.to)}`)),
  ]
  timeline.seekTo(here)
  const changed = Object.entries(diff(a.snapshot, b.snapshot).kernels)
    .flatMap(([kernel, { columns, values }]) => [
      ...Object.entries(columns).map(([column, change]) => ({ kernel, name: column, changes: [...changedRecords(change)].length })),
      ...Object.keys(values).map((value) => ({ kernel, name: value, changes: 1 })),
    ])
    .filter(({ changes: n }) => n > 0)
  const columns = changed.map(({ kernel, name, changes: n }) => `${kernel}.${name} ${count(n)}`)
  return {
    text: changed.length === 0 ? 'nothing' : [...lines, `columns: ${columns.join(', ')}`].join('\n'),
    json: { from: printPosition(places[0]), to: printPosition(places[1]), ...changes, changed },
  }
}

/** `diff`: what became of the heap. */
export const DIFF: DebugCommand = {
  names: ['diff'],
  usage: 'diff PLACE [PLACE]',
  help: 'what of the heap differs between two places (the second: here): objects, counts, references, columns',
  examples: ['diff start', 'diff before #2000'],
  complete: (debug) => ['start', 'end', ...debug.marks.keys()],
  run: difference,
}
