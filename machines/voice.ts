import { FactSink } from '../src/kernel/factSink'
import type { Outbox } from '../streams/bus'
import type { Fact } from '../streams/facts'
import type { Seq } from '../streams/ids'
import type { Draft } from '../streams/message'
import { decodeFact } from './factCodec'

/** What an actor's kernel left in its sink, said on the bus. Each actor has its own. */
export class Voice {
  readonly sink = new FactSink(true)

  constructor(readonly outbox: Outbox) {}

  /** Says the facts of one kernel step as one chain, caused by message `cause`. */
  say(cause: Seq): void {
    const facts: Draft<Fact>[] = []
    this.sink.take((kind, a, b, c, address) => facts.push(decodeFact(kind, a, b, c, address)))
    this.outbox.say(facts, cause)
  }
}
