import { type Observable, Subject, Subscription, type Unsubscribable } from 'rxjs'
import type { Fact } from './facts'
import type { ActorId, CacheId, Role, Seq } from './ids'
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
  /** The actor of each free list. Default: there is none. */
  readonly caches?: readonly CacheId[]
  /** The generation whose collector has the collection token: a run that is continued in the middle of a collection. Default 0, the youngest. */
  readonly collecting?: number
}

/** How an actor speaks. */
export interface Outbox {
  /** The mutator asks. The operation gets its number when it is taken up: when everything before it is done. */
  ask(operation: Draft<Operation>): void
  /** An actor says a chain of facts: the first was caused by `cause`, each other by the one before it. */
  say(facts: readonly Draft<Fact>[], cause: Seq): void
  signal(signal: Signal): void
  /** The actor goes on when all that was said has been heard: it then gets the signal `quiet`. Who waited last goes on first. */
  wait(): void
  /** The same, but all others that wait go on before. */
  waitBehind(): void
}

/** What an actor looks like from the bus; every XState actor does. */
export interface Receiver {
  send(message: Message): void
  subscribe(observer: { error(error: unknown): void }): Unsubscribable
}

type Delivery = { readonly operation: Operation } | { readonly fact: Fact } | { readonly signal: Signal; readonly to?: ActorId }

/**
 * The one road between actors: one queue, one order.
 *
 * 1. A message gets its sequence number when it enters, nowhere else, and joins the queue's end. Operations wait outside, one at a time.
 * 2. `drain` takes the first message, shows it to the streams' readers, hands it to the actor that must answer, then to those that hear it.
 *    What they say meanwhile joins the end.
 * 3. When the queue is empty, the actor that waited last goes on. When nobody waits, the operation is over: the bus signals `operation.finished`, and the next operation may enter.
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
  private readonly waiting: ActorId[] = []
  private queue: Delivery[] = []
  private head = 0
  private lastSeq: Seq
  private lastHeard: Seq = 0
  private operationOpen = false
  private draining = false
  private saidBy: ActorId | null = null
  /** Who has the collection token. */
  private collector: ActorId

  constructor(private readonly options: BusOptions) {
    this.collector = generationId(options.collecting ?? 0)
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
      wait: () => this.waiting.push(actor),
      waitBehind: () => this.waiting.unshift(actor),
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

  /**
   * Delivers until all is quiet. Where somebody waits for that, it goes on with the next call; where nobody does, the operation ends.
   *
   * @param woken - the actor that waited last goes on first
   * @returns does somebody wait?
   */
  drainToQuiet(woken: boolean): boolean {
    if (this.draining) throw new Error('the bus is under way: nobody can take it from one quiet moment to the next meanwhile')
    if (woken) this.wake()
    else this.takeUp()
    this.draining = true
    while (this.failure === null && this.head < this.queue.length) this.deliverHead()
    this.draining = false
    if (this.failure === null && this.waiting.length > 0) return true
    this.drain()
    return false
  }

  /** Delivers one message; when none is left, ends the operation, or takes up the next. Returns false where there is nothing to do. */
  private deliverNext(): boolean {
    if (this.head < this.queue.length) {
      this.deliverHead()
      return true
    }
    if (this.wake()) return true
    if (this.operationOpen) {
      this.operationOpen = false
      this.enqueue('lab', { signal: { type: 'operation.finished' } })
      return true
    }
    return this.takeUp()
  }

  private deliverHead(): void {
    const delivery = this.queue[this.head++]
    if (this.head === this.queue.length) this.forgetQueue()
    this.deliver(delivery)
  }

  /** The actor that waited last goes on. */
  private wake(): boolean {
    const waiting = this.waiting.pop()
    if (waiting === undefined) return false
    this.enqueue(waiting, { signal: { type: 'quiet', after: this.lastHeard }, to: waiting })
    return true
  }

  /** The next operation enters. */
  private takeUp(): boolean {
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
    if ('seq' in message) this.lastHeard = message.seq
    if ('to' in delivery && delivery.to !== undefined) this.handOver(delivery.to, message, false)
    const route = this.options.routes[message.type]
    if (route === undefined) return
    this.passToken(message)
    const answers = this.answererOf(route, message)
    if (answers !== undefined) this.handOver(this.actorOf(answers), message, true)
    for (const actor of route.hears ?? []) this.handOver(this.actorOf(actor), message, false)
  }

  /** The collection token goes to the collector that begins, and back to the youngest at the end. */
  private passToken(message: Message): void {
    if (message.type === 'collection.started') this.collector = generationId(message.generation)
    else if (message.type === 'collection.ended') this.collector = generationId(0)
  }

  private answererOf(route: Route, message: Message): ActorId | Role | undefined {
    if (route.answersByCache === true) return this.cacheOf(message)
    if (route.answersByGeneration === true) return 'generation' in message ? generationId(message.generation) : undefined
    return route.answers
  }

  private actorOf(name: ActorId | Role): ActorId {
    return name === 'collector' ? this.collector : name
  }

  private cacheOf(message: Message): ActorId | undefined {
    return 'cache' in message ? this.options.caches?.[message.cache] : undefined
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
    // An actor that this lab was made without has nothing to hear; one that was cut off has.
    if (!mustAnswer && !this.inboxes.has(actor)) return
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

function generationId(generation: number): ActorId {
  return `generation${generation as 0 | 1 | 2}`
}

function problemOf(error: unknown): string {
  return `failed (${error instanceof Error ? error.message : String(error)})`
}
