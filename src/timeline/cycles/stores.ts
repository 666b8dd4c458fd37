import { O } from '../../kernel/operations'
import type { RunLog } from '../log'
import type { Position } from '../position'
import type { Reference } from '../why/alive'

/** A reference, and the operation that put it where it is. */
export interface StoredReference extends Reference {
  /** Null: it lies there since before the log begins, or it lies in no slot. */
  readonly storedAt: number | null
}

/** A reference whose store is looked for: where it lay just behind the operation that is looked at. */
interface Wanted {
  readonly index: number
  slot: number
}

/**
 * For each reference that is there at a place, the operation that stored it: `slot.store` or `slot.give`. What was moved within its object (`slots.move`: an
 * insertion in front of it) is followed. Cost: the log backwards from the place, once for all of them, up to the oldest store.
 */
export function storesOf(log: RunLog, references: readonly Reference[], place: Position): StoredReference[] {
  const storedAt: (number | null)[] = references.map(() => null)
  const wanted = new Map<number, Wanted[]>()
  references.forEach(({ from, slot }, index) => {
    const known = wanted.get(from)
    if (known === undefined) wanted.set(from, [{ index, slot }])
    else known.push({ index, slot })
  })
  // Inside an operation its first fact, the store, is said.
  for (let operation = place.fact > 0 ? place.operation : place.operation - 1; operation >= 0 && wanted.size > 0; operation--) {
    log.at(operation, (kind, object, slot, target, count) => {
      if (kind !== O.SLOT_STORE && kind !== O.SLOT_GIVE && kind !== O.SLOTS_MOVE) return
      const here = wanted.get(object)
      if (here === undefined) return
      if (kind === O.SLOTS_MOVE) {
        moveBack(here, slot, target, count)
        return
      }
      const left = here.filter((one) => {
        if (one.slot !== slot || references[one.index].to !== target) return true
        storedAt[one.index] = operation
        return false
      })
      if (left.length === 0) wanted.delete(object)
      else wanted.set(object, left)
    })
  }
  return references.map((reference, index) => ({ ...reference, storedAt: storedAt[index] }))
}

/** `count` references moved from slot `from` on to slot `to` on. */
function moveBack(here: readonly Wanted[], from: number, to: number, count: number): void {
  for (const one of here) if (one.slot >= to && one.slot < to + count) one.slot += from - to
}

/** The one that was stored last: it closed the cycle. Those of unknown age are the oldest. */
export function lastStored(references: readonly StoredReference[]): StoredReference {
  return references.reduce((last, one) => ((one.storedAt ?? -1) > (last.storedAt ?? -1) ? one : last))
}
