import { type Observable, Subject, Subscription, type Unsubscribable } from 'rxjs'
import type { Fact } from './facts'
import type { ActorId, Seq } from './ids'
import type { Draft, Message, Signal } from './message'
import type { Operation } from './operations'
import type { Route } from './routes'

/** The run cannot go on: a message could not be delivered, was not answered, or an actor failed. Names the actor and the message. */
export class BusError extends Error {
  constructor(
    readonly actor: ActorId,
    /** The message that did not get through. */
    readonly about: Message,
    problem: string,
  ) {
    super(`${actor} ${problem}: ${about.type}${'seq' in about ? ` (seq ${about.seq})` : ''}`)
    this.name = 'BusError'
  }
}

export interface BusOptions {
  /** Who gets what. */
  readonly routes: Readonly<Partial<Record<string, Route>>>
  /** What passes a message on; tests give `structuredClone`, so that nothing can be shared but by message. Default: the message itself. */
  readonly transfer?: (message: Message) => Message
  /** The number of the last message of a run that is being continued. Default 0. */
  readonly lastSeq?: Seq
}

/** How an actor speaks. */
export interface Outbox {
  /** The mutator asks. The operation gets its number when it is taken up: when everything before it is done. */
  ask(operation: Draft<Operation>): void
  /** An actor says a chain of facts: the first was caused by `cause`, each other by the one before it. */
  say(facts: readonly Draft<Fact>[], cause: Seq): void
  signal(signal: Signal): void
}

/** What an actor looks like from the bus; every XState actor does. */
export interface Receiver {
  send(message: Message): void
  subscribe(observer: { error(error: unknown): void }): Unsubscribable
}

type Delivery = { readonly operation: Operation } | { readonly fact: Fact } | { readonly signal: Signal }

/**
 * The one road between actors: one queue, one order.
 *
 * 1. A message gets its sequence number when it enters, nowhere else, and joins the queue's end. Operations wait outside, one at a time.
 * 2. `drain` takes the first message, shows it to the streams' readers, hands it to the actor that must answer, then to those that hear it.
 *    What they say meanwhile joins the end.
 * 3. When the queue is empty the operation is over: the bus signals `operation.finished`, and the next operation may enter.
 * 4. The first failure ends the run: it is kept in `failure`, and nothing is delivered or accepted after it.
 *
 * Nothing is delivered inside a delivery, so every reader sees the same order.
 */
export class Bus {
  /** Every operation, in order. A reader that throws disturbs nobody else; RxJS reports its error later. */
  readonly operations$: Observable<Operation>
  /** Every fact, in order. */
  readonly facts$: Observable<Fact>
  /** The first failure, or null. */
  failure: BusError | null = null
  private readonly operations = new Subject<Operation>()
  private readonly facts = new Subject<Fact>()
  private readonly inboxes = new Map<ActorId, Subject<Message>>()
  private readonly transfer: (message: Message) => Message
  /** Operations that wait for the one that is under way. */
  private readonly asked: { readonly operation: Draft<Operation>; readonly by: ActorId }[] = []
  private queue: Delivery[] = []
  private head = 0
  private lastSeq: Seq
  private operationOpen = false
  private draining = false
  private saidBy: ActorId | null = null

  constructor(private readonly options: BusOptions) {
    this.transfer = options.transfer ?? ((message) => message)
    this.lastSeq = options.lastSeq ?? 0
    this.operations$ = this.operations.asObservable()
    this.facts$ = this.facts.asObservable()
  }

  /** The messages for one actor, in order. */
  inbox(actor: ActorId): Observable<Message> {
    return this.inboxOf(actor)
  }

  /** How `actor` speaks on this bus. */
  outbox(actor: ActorId): Outbox {
    return {
      ask: (operation) => {
        this.asked.push({ operation, by: actor })
        this.saidBy = actor
      },
      say: (facts, cause) => {
        let previous = cause
        for (const draft of facts) {
          const fact = this.number(draft, previous, actor) as Fact
          previous = fact.seq
          this.enqueue(actor, { fact })
        }
      },
      signal: (signal) => this.enqueue(actor, { signal }),
    }
  }

  /** Hands the messages for `actor` to `receiver`. Unsubscribing cuts the actor off; an actor that fails ends the run. */
  connect(actor: ActorId, receiver: Receiver): Subscription {
    const wire = new Subscription()
    let heard: Message = { type: 'paused' }
    wire.add(receiver.subscribe({ error: (error) => this.fail(actor, heard, problemOf(error)) }))
    wire.add(
      this.inbox(actor).subscribe((message) => {
        heard = message
        this.guarded(actor, message, () => receiver.send(message))
      }),
    )
    return wire
  }

  /** Delivers until nothing is left to say, or until the run fails. */
  drain(): void {
    if (this.draining) return
    this.draining = true
    while (this.failure === null && this.deliverNext());
    this.draining = false
  }

  /** Delivers one message; when none is left, ends the operation, or takes up the next. Returns false where there is nothing to do. */
  private deliverNext(): boolean {
    if (this.head < this.queue.length) {
      const delivery = this.queue[this.head++]
      if (this.head === this.queue.length) this.forgetQueue()
      this.deliver(delivery)
      return true
    }
    if (this.operationOpen) {
      this.operationOpen = false
      this.enqueue('lab', { signal: { type: 'operation.finished' } })
      return true
    }
    const next = this.asked.shift()
    if (next === undefined) return false
    this.operationOpen = true
    this.enqueue(next.by, { operation: this.number(next.operation, 0, next.by) as Operation })
    return true
  }

  private fail(actor: ActorId, message: Message, problem: string): void {
    this.failure ??= new BusError(actor, message, problem)
  }

  private number(draft: Draft, cause: Seq, by: ActorId): Message {
    return { ...draft, seq: ++this.lastSeq, cause, by } as Message
  }

  private enqueue(by: ActorId, delivery: Delivery): void {
    if (this.failure !== null) return
    this.saidBy = by
    this.queue.push(delivery)
  }

  private forgetQueue(): void {
    this.queue = []
    this.head = 0
  }

  private deliver(delivery: Delivery): void {
    const message = this.publish(delivery)
    const route = this.options.routes[message.type]
    if (route === undefined) return
    if (route.answers !== undefined) this.handOver(route.answers, message, true)
    for (const actor of route.hears ?? []) this.handOver(actor, message, false)
  }

  private publish(delivery: Delivery): Message {
    if ('fact' in delivery) {
      this.facts.next(delivery.fact)
      return delivery.fact
    }
    if ('signal' in delivery) return delivery.signal
    this.operations.next(delivery.operation)
    return delivery.operation
  }

  private handOver(actor: ActorId, message: Message, mustAnswer: boolean): void {
    if (this.failure !== null) return
    const inbox = this.inboxOf(actor)
    if (!inbox.observed) {
      this.fail(actor, message, 'does not hear')
      return
    }
    this.saidBy = null
    this.guarded(actor, message, () => inbox.next(this.transfer(message)))
    if (mustAnswer && this.saidBy !== actor) this.fail(actor, message, 'did not answer')
  }

  /** Whatever goes wrong on the way to an actor ends the run, by the actor's name. */
  private guarded(actor: ActorId, message: Message, deliver: () => void): void {
    try {
      deliver()
    } catch (error) {
      this.fail(actor, message, problemOf(error))
    }
  }

  private inboxOf(actor: ActorId): Subject<Message> {
    const known = this.inboxes.get(actor)
    if (known !== undefined) return known
    const inbox = new Subject<Message>()
    this.inboxes.set(actor, inbox)
    return inbox
  }
}

function problemOf(error: unknown): string {
  return `failed (${error instanceof Error ? error.message : String(error)})`
}
