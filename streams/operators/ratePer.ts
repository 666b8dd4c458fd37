import { concat, concatMap, defer, type OperatorFunction, of } from 'rxjs'
import type { Fact, FactType } from '../facts'
import type { Operation } from '../operations'
import { isOperation } from './isOperation'

/** How often each fact happened in a window of operations. */
export interface Rate {
  /** Operations before the window. */
  readonly from: number
  /** Operations up to the window's end; the last window may be shorter than the others. */
  readonly to: number
  /** Facts in the window, by type; a type that did not occur is missing. */
  readonly counts: Readonly<Partial<Record<FactType, number>>>
}

/**
 * Counts facts by type, for each window of `window` operations. Windows are counted in operations, never in time (law L2).
 *
 * 1. A fact counts for the window of the operation before it; one before any operation, for the first.
 * 2. When the operation after a full window comes, the window is emitted and the next one starts with it.
 * 3. When the source completes, what has been counted since is emitted, unless it is no operation and no fact.
 *
 * Each subscription starts anew.
 *
 * @param window - operations, a whole number from 1
 * @throws RangeError for another `window`
 * @example
 * merge(lab.operations$, lab.facts$).pipe(ratePer(1000)).subscribe(({ to, counts }) => console.log(to, counts['pool.emptied'] ?? 0))
 */
export function ratePer(window: number): OperatorFunction<Operation | Fact, Rate> {
  if (!Number.isInteger(window) || window < 1) throw new RangeError(`A window is a whole number of operations from 1, not ${window}`)
  return (source) =>
    defer(() => {
      let rate = { from: 0, to: 0, counts: {} as Partial<Record<FactType, number>> }
      const count = (message: Operation | Fact): Rate[] => {
        if (!isOperation(message)) {
          rate.counts[message.type] = (rate.counts[message.type] ?? 0) + 1
          return []
        }
        const full = rate.to - rate.from === window ? [rate] : []
        if (full.length === 1) rate = { from: rate.to, to: rate.to, counts: {} }
        rate.to++
        return full
      }
      const rest = defer(() => (rate.to === rate.from && Object.keys(rate.counts).length === 0 ? [] : of(rate)))
      return concat(source.pipe(concatMap(count)), rest)
    })
}
