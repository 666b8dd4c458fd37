import { defer, filter, type MonoTypeOperatorFunction } from 'rxjs'
import type { Seq } from '../ids'

/**
 * Lets through message `seq` and everything that follows from it, directly or not.
 *
 * 1. The number `seq` is known.
 * 2. A message whose own number or whose cause is known passes, and its number is known from now on.
 * 3. Every other is dropped.
 *
 * A cause always stands before its consequence, so one pass finds them all; a stream that starts later misses what hangs on what it did not see.
 * Keeps one number for each message that passed. Each subscription starts anew.
 *
 * @example
 * // why did this operation cost an arena?
 * merge(lab.operations$, lab.facts$).pipe(causedBy(17)).subscribe((message) => console.log(printFact(message)))
 */
export function causedBy<M extends { readonly seq: Seq; readonly cause: Seq }>(seq: Seq): MonoTypeOperatorFunction<M> {
  return (source) =>
    defer(() => {
      const known = new Set([seq])
      return source.pipe(
        filter((message) => {
          if (known.has(message.cause)) known.add(message.seq)
          return known.has(message.seq)
        }),
      )
    })
}
