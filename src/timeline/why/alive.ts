import { NONE } from '../../kernel/columns'
import { F } from '../../kernel/facts'
import type { Refcounts } from '../../kernel/refcounts/layout'
import { isImmortal } from '../../kernel/refcounts/read'
import type { Position } from '../position'
import { type FactPlace, labAt, type RecordedRun } from '../scan'
import { type Explained, type Link, link, nearestFact } from './chain'

/** The slot of a reference that is in none: an instance's to its class. */
export const CLASS_SLOT = -2

/** A reference: slot `slot` of `from` refers to `to`. */
export interface Reference {
  readonly from: number
  readonly slot: number
  readonly to: number
}

/** Why an object is alive: a shortest path of references from an object that somebody outside of the heap's slots holds. */
export interface AlivePath {
  readonly root: number
  /** References of the root that are in no slot: of frames, of the interpreter, of C code. */
  readonly outside: number
  /** The root is immortal: its count says nothing, and nobody needs to hold it. */
  readonly immortal: boolean
  readonly path: readonly Reference[]
}

/** The same, with the operations that made it so. The last is the one since which the path is there. */
export interface AliveReason extends Explained {
  /** Null: only a cycle keeps it, and the collector may come for it. */
  readonly alive: AlivePath | null
}

/** For each object, how many slots refer to it. Cost: all slots of the heap. */
export function countEdges(refs: Readonly<Refcounts>): Int32Array {
  const edges = new Int32Array(refs.numbers)
  for (const { to } of allReferences(refs)) edges[to]++
  return edges
}

/** The references to an object, from the lowest number up. */
export function referrersOf(refs: Readonly<Refcounts>, object: number): Reference[] {
  const found: Reference[] = []
  for (const { from, slot, to } of allReferences(refs)) if (to === object) found.push({ from, slot, to })
  return found
}

/** Each reference in turn; the object is used again and again. An instance holds its class. */
function* allReferences(refs: Readonly<Refcounts>): Generator<Reference> {
  const reference = { from: 0, slot: 0, to: 0 }
  for (let from = 0; from < refs.numbers; from++) {
    if (refs.objType[from] === 0) continue
    reference.from = from
    const base = refs.slotBase[from]
    for (let slot = 0; slot < refs.slotLength[from]; slot++) {
      reference.slot = slot
      reference.to = refs.slotTarget[base + slot]
      if (reference.to !== NONE) yield reference
    }
    reference.slot = CLASS_SLOT
    reference.to = refs.typeObject[refs.objType[from]]
    if (reference.to !== NONE && reference.to !== from) yield reference
  }
}

/**
 * Why the object is alive: the shortest path that leads to it from an object which is held from outside; the object itself may be one. Null: only a cycle
 * keeps it, and the collector may come for it.
 *
 * Cost: all slots of the heap, twice.
 */
export function whyAlive(refs: Readonly<Refcounts>, object: number): AlivePath | null {
  const edges = countEdges(refs)
  // Backwards from the object: the first that is held from outside ends the shortest path.
  const backwards = new Map<number, Reference[]>()
  for (const { from, slot, to } of allReferences(refs)) {
    if (to === from) continue
    const known = backwards.get(to)
    if (known === undefined) backwards.set(to, [{ from, slot, to }])
    else known.push({ from, slot, to })
  }
  const via = new Map<number, Reference | null>([[object, null]])
  const queue = [object]
  for (let at = 0; at < queue.length; at++) {
    const here = queue[at]
    const outside = refs.objRefcnt[here] - edges[here]
    const immortal = isImmortal(refs, here)
    if (immortal || outside > 0) return { root: here, outside: immortal ? 0 : outside, immortal, path: pathFrom(here, via) }
    for (const reference of backwards.get(here) ?? []) {
      if (via.has(reference.from)) continue
      via.set(reference.from, reference)
      queue.push(reference.from)
    }
  }
  return null
}

function pathFrom(root: number, via: ReadonlyMap<number, Reference | null>): Reference[] {
  const path: Reference[] = []
  for (let reference = via.get(root) ?? null; reference !== null; reference = via.get(reference.to) ?? null) path.push(reference)
  return path
}

/** Why an object is alive at a place, and which operations made it so. */
export function whyHeld(run: RecordedRun, object: number, place: Position): AliveReason {
  const { refs } = labAt(run, place)
  const alive = whyAlive(refs, object)
  if (alive === null) {
    const lost = nearestFact(run, place, (kind, a, _b, c) => (a === object && LOSES.has(kind)) || (c === object && kind === F.SLOT_CLEARED))
    return { alive, chain: lost === null ? [] : [link(lost, 'the last reference that it lost', object)], operation: lost?.position.operation ?? null }
  }
  const links: Link[] = []
  for (const reference of [...alive.path].reverse()) {
    const made = madeBy(run, reference, place)
    if (made !== null) links.push(link(made, 'the reference was made', reference.to, reference.from))
  }
  if (alive.path.length === 0) {
    const held = lastHeld(run, object, place)
    if (held !== null) links.push(link(held, 'it was held from outside', object))
  }
  // The path is there since its youngest reference is.
  const chain = links.sort((one, other) => one.position.operation - other.position.operation || one.position.fact - other.position.fact)
  return { alive, chain, operation: chain.at(-1)?.position.operation ?? null }
}

const LOSES: ReadonlySet<F> = new Set([F.REFERENCE_DROPPED, F.CLEARING_ENDED])
const HOLDS: ReadonlySet<F> = new Set([F.REFERENCE_HELD, F.OBJECT_CREATED, F.OBJECT_PLACED, F.OBJECT_IMMORTALIZED, F.FINALIZER_CALLED, F.GARBAGE_KEPT, F.GARBAGE_FINALIZING])

/** The last fact by which somebody outside came to hold the object: not as the class of an instance, which is a reference within. */
function lastHeld(run: RecordedRun, object: number, place: Position): FactPlace | null {
  for (let until = place; ; ) {
    const held = nearestFact(run, until, (kind, a) => a === object && HOLDS.has(kind))
    const next = held === null ? undefined : run.timeline.factsOf(held.position.operation).at(held.position.fact + 1)?.kind
    if (held === null || held.kind !== F.REFERENCE_HELD || (next !== F.OBJECT_CREATED && next !== F.OBJECT_RETYPED)) return held
    until = held.position
  }
}

/** The fact that put a reference where it is. Null: the run began with it. */
function madeBy(run: RecordedRun, { from, slot, to }: Reference, place: Position): FactPlace | null {
  return nearestFact(run, place, (kind, a, b, c, count) => {
    if (a !== from) return false
    if (slot === CLASS_SLOT) return kind === F.OBJECT_CREATED || kind === F.OBJECT_PLACED || kind === F.OBJECT_RETYPED
    return (kind === F.SLOT_STORED && b === slot && c === to) || (kind === F.SLOTS_MOVED && slot >= c && slot < c + count)
  })
}
