import { NONE } from '../../kernel/columns'
import type { Refcounts } from '../../kernel/refcounts/layout'
import { CLASS_SLOT, type Reference } from './alive'

/** What an object refers to, in the order of its slots; last its class (CLASS_SLOT), which an instance holds. */
export function referencesOf(refs: Readonly<Refcounts>, from: number): Reference[] {
  const found: Reference[] = []
  const base = refs.slotBase[from]
  for (let slot = 0; slot < refs.slotLength[from]; slot++) {
    const to = refs.slotTarget[base + slot]
    if (to !== NONE) found.push({ from, slot, to })
  }
  const cls = refs.typeObject[refs.objType[from]]
  if (cls !== NONE && cls !== undefined && cls !== from) found.push({ from, slot: CLASS_SLOT, to: cls })
  return found
}

/**
 * A shortest path of references from one object to another; of several, the one whose slots come first. Empty where they are one object.
 *
 * @param pause - called now and then, with the objects seen so far; it may throw, to give up
 * @returns null where no path leads there. Cost: the slots of all that can be reached
 */
export function pathBetween(refs: Readonly<Refcounts>, from: number, to: number, pause?: (seen: number) => void): Reference[] | null {
  const via = new Map<number, Reference | null>([[from, null]])
  const queue = [from]
  for (let at = 0; at < queue.length && !via.has(to); at++) {
    if (at % 65_536 === 65_535) pause?.(at)
    for (const reference of referencesOf(refs, queue[at])) {
      if (via.has(reference.to)) continue
      via.set(reference.to, reference)
      queue.push(reference.to)
    }
  }
  if (!via.has(to)) return null
  const path: Reference[] = []
  for (let reference = via.get(to) ?? null; reference !== null; reference = via.get(reference.from) ?? null) path.push(reference)
  return path.reverse()
}
