import { NONE } from '../../kernel/columns'
import type { Refcounts } from '../../kernel/refcounts/layout'

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
  readonly path: readonly Reference[]
}

/** For each object, how many slots refer to it. Cost: all slots of the heap. */
export function countEdges(refs: Readonly<Refcounts>): Int32Array {
  const edges = new Int32Array(refs.numbers)
  for (let object = 0; object < refs.numbers; object++) {
    if (refs.objType[object] === 0) continue
    const base = refs.slotBase[object]
    for (let slot = 0; slot < refs.slotLength[object]; slot++) {
      const target = refs.slotTarget[base + slot]
      if (target !== NONE) edges[target]++
    }
    // An instance holds its class.
    const typeObject = refs.typeObject[refs.objType[object]]
    if (typeObject !== NONE && typeObject !== object) edges[typeObject]++
  }
  return edges
}

/** The references to an object, from the lowest number up. */
export function referrersOf(refs: Readonly<Refcounts>, object: number): Reference[] {
  const found: Reference[] = []
  for (let from = 0; from < refs.numbers; from++) {
    if (refs.objType[from] === 0) continue
    const base = refs.slotBase[from]
    for (let slot = 0; slot < refs.slotLength[from]; slot++) if (refs.slotTarget[base + slot] === object) found.push({ from, slot, to: object })
  }
  return found
}

/**
 * Why the object is alive: the shortest path that leads to it from an object which is held from outside; the object itself may be one. Null: only a cycle
 * keeps it, and the collector may come for it.
 *
 * Cost: all slots of the heap, twice.
 */
export function whyAlive(refs: Readonly<Refcounts>, object: number): AlivePath | null {
  const edges = countEdges(refs)
  const outside = (candidate: number): number => refs.objRefcnt[candidate] - edges[candidate]
  // Backwards from the object: the first that is held from outside ends the shortest path.
  const backwards = new Map<number, Reference[]>()
  for (let from = 0; from < refs.numbers; from++) {
    if (refs.objType[from] === 0) continue
    const base = refs.slotBase[from]
    for (let slot = 0; slot < refs.slotLength[from]; slot++) {
      const to = refs.slotTarget[base + slot]
      if (to === NONE || to === from) continue
      const known = backwards.get(to)
      if (known === undefined) backwards.set(to, [{ from, slot, to }])
      else known.push({ from, slot, to })
    }
  }
  const via = new Map<number, Reference | null>([[object, null]])
  const queue = [object]
  for (let at = 0; at < queue.length; at++) {
    const here = queue[at]
    if (outside(here) > 0) return { root: here, outside: outside(here), path: pathFrom(here, via) }
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
