import {
  changedRecords,
  countEdges,
  debugMallocStats,
  decodeFact,
  decodeOperation,
  diff,
  GENERATIONS,
  heapStatistics,
  type ListName,
  type ObjectView,
  type Pymalloc,
  printPosition,
  referrersOf,
  viewBlock,
  viewObject,
} from '../../index'
import { count } from '../text'
import { type Answer, CommandError, type DebugCommand, type Debugger } from './debugger'
import { placeOf } from './move'

/** Lines of the source, facts and objects that a command shows. */
const AROUND = 5
const SHOWN = 24

function hex(address: number): string {
  return `0x${address.toString(16)}`
}

/** An object in full. */
function printObject(debug: Debugger, object: number): Answer {
  const look = debug.look()
  const snapshot = debug.timeline.heap()
  const view = viewObject(snapshot, object)
  if (view === null) throw new CommandError(`no object @${object} is alive here. "why died @${object}" tells how it ended.`)
  const block = view.isStatic ? null : viewBlock(snapshot, object)
  const slots = view.slots.flatMap((target, slot) => (target === null ? [] : [{ name: look.nameOf({ from: object, slot, to: target }), object: target }]))
  const lines = [
    look.describe(object),
    `  count     ${view.immortal ? 'immortal' : view.refcount}`,
    `  place     ${block === null ? 'static: no block of the heap' : `${hex(block.address)}, ${block.home === 'pool' ? `block of ${block.size} bytes at ${block.offset} of pool ${block.pool}` : 'of the C library'}`}`,
    `  collector ${listText(view)}`,
    ...view.buffers.map(({ block: number, nbytes }) => `  buffer    ${nbytes} bytes (block ${number})`),
    ...slots.slice(0, SHOWN).map(({ name, object: target }) => `  ${name}  →  ${look.describe(target)}`),
    ...(slots.length > SHOWN ? [`  … and ${slots.length - SHOWN} more references`] : []),
  ]
  return { text: lines.join('\n'), json: { ...view, address: block?.address ?? null, description: look.describe(object), references: slots } }
}

function listText({ list, gcRefs, colour, finalized }: ObjectView): string {
  const where = list === null ? 'not tracked' : typeof list === 'number' ? `generation ${list}` : (list satisfies ListName)
  return `${where}${gcRefs === null ? '' : `, gc_refs ${gcRefs}`}${colour === 'unreachable' ? ', unreachable' : ''}${finalized ? ', finalized' : ''}`
}

function printNames(debug: Debugger): Answer {
  const look = debug.look()
  const [frame] = look.frames()
  const variables = [...(frame?.locals ?? []), ...look.globals()].filter(({ name }, at, all) => !name.startsWith('__') && all.findIndex((other) => other.name === name) === at)
  return {
    text: variables.map(({ name, ref }) => `${name} = ${look.describe(ref)}`).join('\n') || 'no names here',
    json: { names: variables.map(({ name, ref }) => ({ name, object: ref, description: look.describe(ref) })) },
  }
}

function printFacts(debug: Debugger): Answer {
  const { cursor, end, log } = debug.timeline
  if (cursor.operation >= end.operation) return { text: 'the run is over', json: { facts: [] } }
  const asked = log.at(cursor.operation, (kind, a, b, c, d) => decodeOperation(cursor.operation, kind, a, b, c, d))
  const facts = debug.timeline.factsOf(cursor.operation).map(({ kind, a, b, c, address }) => decodeFact(kind, a, b, c, address))
  const first = Math.max(0, Math.min(cursor.fact - SHOWN / 2, facts.length - SHOWN))
  const fields = (message: object): string =>
    Object.entries(message)
      .filter(([name]) => name !== 'type' && name !== 'record')
      .map(([name, value]) => ` ${name}=${name === 'address' ? hex(value as number) : value}`)
      .join('')
  const lines = facts.slice(first, first + SHOWN).map((fact, at) => `${first + at === cursor.fact ? '→' : ' '} .${first + at}  ${fact.type}${fields(fact)}`)
  const rest = facts.length - first - lines.length
  return {
    text: [
      `#${cursor.operation}  ${asked.type}${fields(asked)}`,
      ...(first > 0 ? [`  … ${first} facts before`] : []),
      ...lines,
      ...(rest > 0 ? [`  … ${rest} facts more`] : []),
    ].join('\n'),
    json: { operation: asked, facts },
  }
}

function list(debug: Debugger, word: string | undefined): Answer {
  const { cursor, end } = debug.timeline
  const here = end.operation === 0 ? null : debug.session.lineOf(Math.min(cursor.operation, end.operation - 1))
  if (here === null) throw new CommandError('no line of the program is at work here.')
  const middle = word === undefined ? here.line : Number(word)
  if (!Number.isInteger(middle) || middle < 1) throw new CommandError(`"${word}" is no line.`)
  const source = debug.session.sourceOf(here.filename)
  const first = Math.max(1, middle - AROUND)
  const lines = source.slice(first - 1, middle + AROUND).map((text, at) => `${first + at === here.line ? '→' : ' '}${String(first + at).padStart(5)}  ${text}`)
  return { text: lines.join('\n'), json: { ...here, first, source: source.slice(first - 1, middle + AROUND) } }
}

function collector(debug: Debugger): Answer {
  const { values, columns } = debug.timeline.heap().kernels.generations
  const lab = debug.timeline.lab()
  const { gc } = lab
  const generations = Array.from({ length: GENERATIONS }, (_, generation) => ({
    generation,
    count: gc.count[generation],
    threshold: gc.threshold[generation],
    objects: gc.length[generation],
    collections: gc.collections[generation],
  }))
  const lines = generations.map((g) => `generation ${g.generation}  count ${g.count} of ${g.threshold}, ${count(g.objects)} objects, ${count(g.collections)} collections`)
  const state = gc.collecting >= 0 ? `collecting generation ${gc.collecting}` : gc.enabled === 1 ? 'waiting' : 'disabled'
  return { text: [state, ...lines].join('\n'), json: { state, generations, values, columns: Object.keys(columns).length } }
}

/** Commands that show what is there. */
export const INSPECT_COMMANDS: readonly DebugCommand[] = [
  {
    names: ['print', 'p', 'x'],
    usage: 'print [OBJECT]',
    help: 'an object in full (name, name.attribute, name[0], @number); without one, the names at this place',
    run: (debug, [expression]) => (expression === undefined ? printNames(debug) : printObject(debug, debug.object(expression))),
  },
  {
    names: ['frames', 'bt'],
    usage: 'frames',
    help: 'the calls under way, with their locals',
    run(debug) {
      const look = debug.look()
      const frames = look.frames()
      const lines = frames.flatMap((frame, at) => [
        `${at}  ${frame.qualname}  ${frame.filename}:${frame.line}`,
        ...frame.locals.filter(({ name }) => !name.startsWith('__')).map(({ name, ref }) => `     ${name} = ${look.describe(ref)}`),
      ])
      return { text: lines.join('\n') || 'no call is under way', json: { frames } }
    },
  },
  { names: ['list', 'l'], usage: 'list [LINE]', help: 'the source around this line', run: (debug, [word]) => list(debug, word) },
  { names: ['facts'], usage: 'facts', help: 'the operation under way and its facts; → is the next', run: printFacts },
  {
    names: ['referrers'],
    usage: 'referrers OBJECT',
    help: 'who refers to an object',
    run(debug, [expression]) {
      const object = debug.object(expression)
      const look = debug.look()
      const found = referrersOf(look.vm.heap.refs, object)
      const { refs } = look.vm.heap
      const outside = look.holders(object, refs.objRefcnt[object] - countEdges(refs)[object])
      const lines = [
        ...outside,
        ...found.slice(0, SHOWN).map((reference) => `${look.describe(reference.from)} ${look.nameOf(reference)}`),
        ...(found.length > SHOWN ? [`… and ${found.length - SHOWN} more`] : []),
      ]
      return { text: lines.join('\n') || 'nobody', json: { object, outside, referrers: found.map((reference) => ({ ...reference, name: look.nameOf(reference) })) } }
    },
  },
  { names: ['gc'], usage: 'gc', help: 'the collector: counts, thresholds, generations', run: collector },
  {
    names: ['heap'],
    usage: 'heap',
    help: 'arenas, pools and blocks, as sys._debugmallocstats() prints them',
    run(debug) {
      const { plan } = debug.session
      if (plan.allocator.name !== 'pymalloc') throw new CommandError(`the plan ${plan.name} has another allocator than pymalloc: there are no pools to show.`)
      const heap = debug.timeline.lab().heap as Pymalloc
      return { text: debugMallocStats(heap, plan.profile.arenaMapInCpython === 1).trimEnd(), json: { ...heapStatistics(heap) } }
    },
  },
  {
    names: ['output', 'o'],
    usage: 'output',
    help: 'what the program has written up to here',
    run(debug) {
      const { cursor } = debug.timeline
      const written = debug.session.output.filter(({ operation }) => operation <= cursor.operation)
      return {
        text: written
          .map(({ text }) => text)
          .join('')
          .trimEnd(),
        json: { output: written },
      }
    },
  },
  {
    names: ['diff'],
    usage: 'diff PLACE [PLACE]',
    help: 'what of the heap differs between two places (the second: here)',
    run(debug, [from, to]) {
      const { timeline } = debug
      const here = timeline.cursor
      const places = [placeOf(debug, from), to === undefined ? here : placeOf(debug, to)]
      const [a, b] = places.map((place) => {
        timeline.seekTo(place)
        return timeline.heap()
      })
      timeline.seekTo(here)
      const changed = Object.entries(diff(a, b).kernels).flatMap(([kernel, { columns, values }]) => [
        ...Object.entries(columns).map(([column, change]) => ({ kernel, name: column, changes: [...changedRecords(change)].length })),
        ...Object.keys(values).map((value) => ({ kernel, name: value, changes: 1 })),
      ])
      const lines = changed.map(({ kernel, name, changes }) => `${kernel}.${name}  ${count(changes)}`)
      return { text: lines.join('\n') || 'nothing', json: { from: printPosition(places[0]), to: printPosition(places[1]), changed } }
    },
  },
  {
    names: ['stats'],
    usage: 'stats',
    help: 'the run in numbers',
    run(debug) {
      const { timeline, session } = debug
      const { refs, factCount } = timeline.lab()
      const json = {
        operations: timeline.end.operation,
        begins: session.begins,
        keyframes: session.keyframes.length,
        exitCode: session.exitCode,
        facts: factCount,
        objects: refs.living,
      }
      return { text: `${count(json.operations)} operations, ${json.keyframes} keyframes; here ${count(json.objects)} objects and ${count(json.facts)} facts so far`, json }
    },
  },
]
