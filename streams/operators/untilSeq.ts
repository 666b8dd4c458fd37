import { filter, type MonoTypeOperatorFunction, takeWhile } from 'rxjs'
import type { Seq } from '../ids'

/**
 * Lets messages through up to number `seq`, and completes after it.
 *
 * 1. A message with a lower number passes.
 * 2. Message `seq` passes, and the stream completes.
 * 3. Where `seq` stands in another stream (an operation, among facts), the first message behind it completes the stream without passing.
 *
 * @example
 * lab.facts$.pipe(untilSeq(1000), count()).subscribe((facts) => console.log(facts))
 */
export function untilSeq<M extends { readonly seq: Seq }>(seq: Seq): MonoTypeOperatorFunction<M> {
  return (source) =>
    source.pipe(
      takeWhile((message) => message.seq < seq, true),
      filter((message) => message.seq <= seq),
    )
}
