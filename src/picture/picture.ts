import { comparePositions, type HeapSnapshot, INCREMENTAL_PHASES, PHASES, type Position, printPosition, viewArena, viewPool } from '../index'
import type { Interpreter, Session } from '../python'
import type { Moment, MomentDelta, PictureData } from './data'
import { deltaOf } from './delta'
import { bytesOf } from './escape'
import { layOut } from './graph'
import { HeapLook } from './heapLook'
import { LIMITS, type Limits } from './limits'
import { Files, MomentCollector } from './moments'
import { Neighbourhood } from './neighbourhood'
import { hasSource, type PictureStep, placesOf } from './places'

export interface PictureOptions {
  /** The first place; default: where the program begins. */
  readonly from?: Position
  /** The last one; default: behind the last line of the program. */
  readonly to?: Position
  /** Default: the smallest steps that fit. */
  readonly step?: PictureStep
  /** What the graph is drawn around: an object as the program writes it. Default: what the program's names lead to. */
  readonly object?: string
  readonly limits?: Partial<Limits>
  /** Called now and then: moments made, and moments in all. */
  readonly progress?: (made: number, of: number) => void
}

/** The object to draw around is nowhere in the range. */
export class NoSuchObject extends Error {
  constructor(expression: string, from: Position, to: Position) {
    super(`nothing from ${printPosition(from)} to ${printPosition(to)} is called ${expression}. Give a name of the program (node, node.left, items[0]) or a number (@1234).`)
    this.name = 'NoSuchObject'
  }
}

/**
 * What a page shows of a run from one place to another, as plain data.
 *
 * @throws NoSuchObject; RangeError where the run has no such place; DivergenceError
 */
export function pictureData(session: Session, options: PictureOptions = {}): PictureData {
  const limits = { ...LIMITS, ...options.limits }
  const { timeline } = session
  const from = timeline.seekTo(options.from ?? { operation: session.begins, fact: 0 })
  const to = timeline.seekTo(options.to ?? { operation: endOfProgram(session), fact: 0 })
  if (comparePositions(from, to) > 0) throw new RangeError(`The range ends at ${printPosition(to)}, before it begins (${printPosition(from)}).`)
  const { places, step, notes } = placesOf(session, from, to, limits.moments, options.step)
  const hidden = hiddenArenas(session, from, to, limits.blocks)
  const heap = new HeapLook(birthsAt(session, session.begins), timeline.lab().freeLists.base, hidden)
  const neighbourhood = new Neighbourhood(heap, options.object ?? null, limits.nodes)
  const files = new Files()
  const collector = new MomentCollector(session, heap, neighbourhood, files, limits)
  const made = makeMoments(session, places, collector, limits, options.progress)
  if (!neighbourhood.found && options.object !== undefined) throw new NoSuchObject(options.object, from, to)
  const drawn = neighbourhood.chosen()
  const n = (count: number): string => count.toLocaleString('en-US')
  const cutNotes = [
    ...(made.moments.length < places.length
      ? [`The page ends at ${made.last}: it would have become larger than it may be. ${n(places.length - made.moments.length)} moments are left out.`]
      : []),
    ...(hidden !== null && hidden.size > 0 ? [`The map leaves out ${n(hidden.size)} arenas in which less changes.`] : []),
    ...(hidden === null ? [`The plan ${session.plan.name} has another allocator than pymalloc: there are no pools to draw.`] : []),
    ...(drawn.leftOut > 0 ? [`The graph leaves out ${n(drawn.leftOut)} objects that are there for fewer moments, or farther away.`] : []),
    ...(collector.undescribed.size > 0 ? [`${n(collector.undescribed.size)} objects have no description here; the map shows their blocks.`] : []),
  ]
  const phases = session.plan.profile.objects.collector.increments === null ? PHASES : INCREMENTAL_PHASES
  const incremental = session.plan.profile.objects.collector.increments !== null
  return {
    program: programName(session),
    python: session.version,
    plan: session.plan.name,
    step,
    operations: timeline.end.operation,
    begins: session.begins,
    collections: stretches(timeline.collections, timeline.end.operation),
    files: filesOf(session, files.names, limits),
    generationNames: incremental ? ['young', 'old space 0', 'old space 1'] : ['generation 0', 'generation 1', 'generation 2'],
    phases: phases.map(({ name, says, source }) => ({ name, says: says.replaceAll('`', ''), source })),
    hasPools: hidden !== null,
    graph: layOut(drawn.members, drawn.edges),
    around: options.object ?? '',
    output: outputOf(session, limits.output),
    track: made.track,
    moments: made.moments,
    notes: [...notes, ...cutNotes],
  }
}

interface Made {
  readonly moments: readonly MomentDelta[]
  readonly track: readonly (readonly [operation: number, collecting: number, phase: number])[]
  readonly last: string
}

/** Every moment as its difference to the one before, until the page is full. The program runs through them once. */
function makeMoments(session: Session, places: readonly Position[], collector: MomentCollector, limits: Limits, progress: PictureOptions['progress']): Made {
  const moments: MomentDelta[] = []
  const track: [number, number, number][] = []
  let before: Moment | null = null
  let bytes = 0
  let full = false
  const add = (position: Position, vm: Interpreter | null): void => {
    if (full) return
    const moment = collector.collect(position, vm)
    const delta = deltaOf(before, moment)
    bytes += bytesOf(delta)
    full = bytes > limits.bytes && moments.length > 0
    if (full) return
    before = moment
    moments.push(delta)
    const { collecting, phase } = moment.values.gc as { readonly collecting: number; readonly phase: number }
    track.push([position.operation, collecting, phase])
    progress?.(moments.length, places.length)
  }
  const byOperation = new Map<number, Position[]>()
  for (const place of places) byOperation.set(place.operation, [...(byOperation.get(place.operation) ?? []), place])
  const isSeen = (operation: number): boolean => operation >= session.begins && operation < session.timeline.end.operation
  const atOnce = (operation: number, vm: Interpreter | null): void => {
    for (const place of byOperation.get(operation) ?? []) add(place, vm)
  }
  const operations = [...byOperation.keys()]
  for (const operation of operations) if (operation < session.begins) atOnce(operation, null)
  const waiting = new Set(operations.filter(isSeen))
  session.visit([...waiting], (vm, operation) => {
    waiting.delete(operation)
    atOnce(operation, vm)
  })
  // A run without a program to look at is a heap alone.
  for (const operation of waiting) atOnce(operation, null)
  for (const operation of operations) if (operation >= session.timeline.end.operation) atOnce(operation, null)
  return { moments, track, last: printPosition(places[Math.max(moments.length - 1, 0)]) }
}

/** Behind the last operation that a line of the program asked for: what follows is the interpreter's own end. */
function endOfProgram(session: Session): number {
  let operation = session.timeline.end.operation
  while (operation > session.begins && session.lineOf(operation - 1) === null) operation--
  // A run that no line of Python asked for.
  return operation > session.begins ? operation : session.timeline.end.operation
}

function birthsAt(session: Session, operation: number): number {
  session.timeline.seekTo({ operation, fact: 0 })
  return session.timeline.heap().kernels.refcountTracker.values.births
}

/** The arenas that the map has no room for: those in which fewest pools change. Null where the allocator has none. */
function hiddenArenas(session: Session, from: Position, to: Position, most: number): ReadonlySet<number> | null {
  if (session.plan.allocator.name !== 'pymalloc') return null
  const [first, last] = [from, to].map((place): HeapSnapshot => {
    session.timeline.seekTo(place)
    return session.timeline.heap()
  })
  const count = Math.max(...[first, last].map(({ kernels }) => kernels.allocator.values.maxarenas))
  const arenas = Array.from({ length: count }, (_, arena) => {
    const pools = [...new Set([first, last].flatMap((snapshot) => viewArena(snapshot, arena)?.pools ?? []))]
    const changed = pools.filter((pool) => viewPool(first, pool) !== viewPool(last, pool)).length
    const blocks = pools.reduce((sum, pool) => sum + Math.max(viewPool(first, pool)?.capacity ?? 0, viewPool(last, pool)?.capacity ?? 0), 0)
    return { arena, changed, blocks }
  })
  let room = most
  const hidden = arenas
    .toSorted((a, b) => b.changed - a.changed || a.arena - b.arena)
    .filter(({ blocks }, at) => {
      room -= blocks
      return at > 0 && room < 0
    })
  return new Set(hidden.map(({ arena }) => arena))
}

/** Stretches of operations, as far as they can be told apart on a line of a thousand points. */
function stretches(operations: readonly number[], of: number): [number, number][] {
  const found: [number, number][] = []
  for (const operation of operations) {
    const last = found[found.length - 1]
    if (last !== undefined && operation - last[1] <= Math.max(1, of / 1000)) last[1] = operation
    else found.push([operation, operation])
  }
  return found
}

function programName(session: Session): string {
  const { end } = session.timeline
  for (let operation = session.begins; operation < end.operation; operation++) {
    const line = session.lineOf(operation)
    if (line !== null && hasSource(session, line.filename)) return shortName(line.filename)
  }
  return 'a program'
}

function shortName(filename: string): string {
  return filename.slice(filename.lastIndexOf('/') + 1)
}

/** The source files, as far as there is room for them. */
function filesOf(session: Session, names: readonly string[], { source, columns }: Limits): PictureData['files'] {
  let room = source
  return names.map((name) => {
    const all = session.sourceOf(name)
    const lines: string[] = []
    for (const text of all) {
      const line = text.length <= columns ? text : `${text.slice(0, columns)}…`
      room -= line.length + 1
      if (room < 0) break
      lines.push(line)
    }
    return { name: shortName(name), lines, cut: all.length - lines.length }
  })
}

function outputOf(session: Session, most: number): [number, string, string][] {
  let room = most
  return session.output.flatMap(({ operation, stream, text }): [number, string, string][] => {
    if (room <= 0) return []
    const shown = text.length <= room ? text : `${text.slice(0, room)}…`
    room -= text.length
    return [[operation, stream, shown]]
  })
}
