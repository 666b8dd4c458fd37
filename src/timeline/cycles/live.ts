import { isAlive, isImmortal } from '../../kernel/refcounts/read'
import { countEdges, type Reference } from '../why/alive'
import { type Cycle, Cycles, type GarbageHeap, reachableOf } from './garbage'
import { CLASS_REFERENCE, forEachReference } from './graph'

/** Who keeps a cycle of living objects alive: it is garbage as soon as all of these are gone. */
export interface Holders {
  /** References from objects that are no part of it; `slot` −2: of an instance to its class. */
  readonly references: readonly Reference[]
  /** Its objects that are held from outside of the heap's slots (frames, the interpreter), and how often. */
  readonly outside: readonly { readonly object: number; readonly times: number }[]
}

/** The cycles among objects that are reachable: garbage to be. What is immortal is left out. Cost: all slots of the heap, some times. */
export function liveCycles(heap: GarbageHeap): Cycles {
  const chosen = reachableOf(heap)
  for (let object = 0; object < heap.refs.numbers; object++) if (!isAlive(heap.refs, object) || isImmortal(heap.refs, object)) chosen[object] = 0
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

/** May the reference be cut: does a slot have it? */
export function isInSlot({ slot }: Reference): boolean {
  return slot !== CLASS_REFERENCE
}
