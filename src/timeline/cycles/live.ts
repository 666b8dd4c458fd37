import { isAlive, isImmortal } from '../../kernel/refcounts/read'
import { CLASS_SLOT, countEdges, type Reference, referrersOf } from '../why/alive'
import { type Cycle, Cycles, Garbage, type GarbageHeap, reachableOf, rootsOf } from './garbage'
import { forEachReference, spread } from './graph'

/** Who keeps a cycle of living objects alive: it is garbage as soon as all of these are gone. */
export interface Holders {
  /** References from objects that are no part of it; `slot` −2: of an instance to its class. */
  readonly references: readonly Reference[]
  /** Its objects that are held from outside of the heap's slots (frames, the interpreter), and how often. */
  readonly outside: readonly { readonly object: number; readonly times: number }[]
}

/**
 * The cycles among objects that are reachable: garbage to be. What is immortal is left out. Cost: all slots of the heap, some times.
 *
 * @param leftOut - objects that are no part of any cycle here, such as the namespaces of running frames: they refer to whatever a program has
 */
export function liveCycles(heap: GarbageHeap, leftOut: Iterable<number> = []): Cycles {
  const chosen = reachableOf(heap)
  for (let object = 0; object < heap.refs.numbers; object++) if (!isAlive(heap.refs, object) || isImmortal(heap.refs, object)) chosen[object] = 0
  for (const object of leftOut) chosen[object] = 0
  return new Cycles(heap.refs, chosen)
}

/** Who holds a cycle. Cost: all slots of the heap. */
export function holdersOf({ refs }: GarbageHeap, { objects }: Cycle): Holders {
  const members = new Set(objects)
  const edges = countEdges(refs)
  const references: Reference[] = []
  for (let from = 0; from < refs.numbers; from++) {
    if (!isAlive(refs, from) || members.has(from)) continue
    forEachReference(refs, from, (to, slot) => {
      if (members.has(to)) references.push({ from, slot, to })
    })
  }
  const outside = Array.from(objects, (object) => ({ object, times: refs.objRefcnt[object] - edges[object] })).filter(({ times }) => times > 0)
  return { references, outside }
}

/** What is garbage where a program lets go of an object. */
export interface Dropped {
  /** The references that it lets go of: slots of objects that are held from outside, such as the namespace of a frame. */
  readonly references: readonly Reference[]
  /** And so many from no slot: of frames, of the interpreter. */
  readonly outside: number
  /** What nobody reaches then; what was garbage before is among it. */
  readonly garbage: Garbage
  /** Cycles that keep some of the objects then: counting references frees them only where each is cut. */
  readonly cycles: readonly Cycle[]
  /** Objects that are alive now and nobody reaches then, the object itself among them; empty where somebody else holds it. */
  readonly objects: readonly number[]
}

/**
 * What if a program lets go of an object: of all that holds it from outside, and of each reference that an object has which is held from outside itself.
 * Cost: all slots of the heap, some times.
 */
export function whenDropped(heap: GarbageHeap, object: number, options: { readonly legacyFinalizers?: boolean } = {}): Dropped {
  const { refs } = heap
  const roots = rootsOf(heap)
  const before = reachableOf(heap)
  const isRoot = roots.slice()
  if (!isImmortal(refs, object)) roots[object] = 0
  // An instance cannot let go of its class.
  spread(refs, roots, null, (from, to, slot) => to === object && isRoot[from] === 1 && slot !== CLASS_SLOT)
  const garbage = new Garbage(heap, roots, options.legacyFinalizers === true)
  const edges = countEdges(refs)
  const objects = roots[object] === 1 ? [] : Array.from(garbage.objects).filter((one) => before[one] === 1)
  return {
    references: referrersOf(refs, object).filter(({ from, slot }) => isRoot[from] === 1 && from !== object && slot !== CLASS_SLOT),
    outside: Math.max(refs.objRefcnt[object] - edges[object], 0),
    garbage,
    cycles: garbage.leadingTo(objects),
    objects,
  }
}
