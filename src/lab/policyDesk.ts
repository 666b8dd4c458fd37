import { type AnyActorRef, createActor, type Snapshot } from 'xstate'
import { encodeFact } from '../../machines/factCodec'
import type { HeapNumbers, PolicyPart } from '../../machines/policies'
import type { Outbox } from '../../streams/bus'
import { POLICY_IDS, type PolicyId } from '../../streams/ids'
import type { Message } from '../../streams/message'
import type { FactSink } from '../kernel/factSink'
import { F, type Outcome } from '../kernel/facts'
import type { HeapSnapshot } from '../snapshot/snapshot'
import { actorOptions } from './inspect/actorOptions'
import type { Inspect } from './inspect/sampled'
import type { PoliciesAtHand } from './policiesAtHand'

/** Where fast mode asks its policies: the same actors as in traced mode, each called when its decision is due. */
export class PolicyDesk {
  private readonly actors = new Map<PolicyId, AnyActorRef>()
  private outcome: Outcome = F.DONE

  /** @param remembered - what each policy remembers, of a heap that goes on from a snapshot */
  constructor(
    private readonly atHand: PoliciesAtHand,
    private readonly numbers: HeapNumbers,
    private readonly sink: FactSink,
    remembered: HeapSnapshot['policies'] = {},
  ) {
    this.take(remembered)
  }

  /** Who decides by the columns decides, and goes on from what it remembers. */
  take(remembered: HeapSnapshot['policies'] = {}): void {
    for (const part of this.atHand.now()) this.set(part, remembered[part.decides])
  }

  /** From now on policy `policy` of those at hand decides. @throws RangeError where there is none */
  choose(decides: number, policy: number): void {
    this.set(this.atHand.at(decides, policy))
  }

  private set(part: PolicyPart, remembered?: unknown): void {
    // The one before is not stopped, only forgotten: a transition function would be asked about that, too, and answer.
    const actor = policyActor(part, this.numbers, this.outbox(), remembered)
    actor.start()
    this.actors.set(part.decides, actor)
  }

  /** What each policy remembers. */
  memory(): Readonly<Record<string, unknown>> {
    return memoryOf(Object.fromEntries(this.actors))
  }

  /** Is a collection wanted? @returns COLLECTION_WANTED or COLLECTION_DECLINED */
  askTrigger(): Outcome {
    return this.ask('trigger', { type: 'collection.considered', count: this.numbers.count[0], threshold: this.numbers.threshold[0], ...UNNUMBERED })
  }

  /** Of which generation? @returns SCOPE_CHOSEN or COLLECTION_DECLINED */
  askScope(): Outcome {
    return this.ask('scope', { type: 'collection.wanted', ...UNNUMBERED })
  }

  /** Where do survivors go? @returns PROMOTION_CHOSEN */
  askPromotion(generation: number, survivors: number): Outcome {
    return this.ask('promotion', { type: 'survivors.considered', generation, survivors, ...UNNUMBERED })
  }

  private ask(id: PolicyId, message: Message): Outcome {
    this.outcome = F.DONE
    this.actors.get(id)?.send(message)
    if (this.outcome === F.DONE) throw new Error(`the policy "${id}" did not answer ${message.type}`)
    return this.outcome
  }

  private outbox(): Outbox {
    return {
      ask: () => {},
      say: (facts) => {
        for (const fact of facts) this.outcome = encodeFact(fact, (kind, a, b, c, address) => this.sink.ask(kind, a, b, c, address))
      },
      signal: () => {},
      wait: () => {},
      waitBehind: () => {},
    }
  }
}

/** The actor of a policy, which goes on from what it remembers. */
export function policyActor(part: PolicyPart, numbers: HeapNumbers, outbox: Outbox, remembered?: unknown, inspect?: Inspect): AnyActorRef {
  const named = actorOptions(part.decides, inspect)
  return createActor(part.logic(numbers, outbox), remembered === undefined ? named : { ...named, snapshot: remembered as Snapshot<unknown> })
}

/** What the actors of policies remember, by what they decide. */
export function memoryOf(actors: Readonly<Record<string, AnyActorRef>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(POLICY_IDS.map((id) => [id, actors[id].getPersistedSnapshot()]))
}

/** In fast mode messages have no numbers. */
const UNNUMBERED = { seq: 0, cause: 0, by: 'generation0' } as const
