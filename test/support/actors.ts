import { type AnyActor, type AnyActorLogic, createActor } from 'xstate'
import { addressSpaceLogic } from '../../machines/addressSpace'
import { allocatorMachine } from '../../machines/allocator'
import { freeListCacheLogic } from '../../machines/freeListCache'
import { generationMachine } from '../../machines/generation'
import { labMachine } from '../../machines/lab'
import { mutatorMachine } from '../../machines/mutator'
import { cpython } from '../../machines/plans'
import { programLogic } from '../../machines/program'
import { refcountTrackerMachine } from '../../machines/refcountTracker'
import { weakrefsLogic } from '../../machines/weakrefs'
import { createAddressSpace } from '../../src/kernel/addressSpace/layout'
import type { AllocatorKernel } from '../../src/kernel/allocatorKernel'
import { generationalKernel } from '../../src/kernel/collector/kernel'
import { collectorView } from '../../src/kernel/collector/view'
import { type CacheKernel, freeListKernel } from '../../src/kernel/freelists/kernel'
import type { FreeLists } from '../../src/kernel/freelists/layout'
import type { Generations } from '../../src/kernel/gc/layout'
import { pymallocKernel } from '../../src/kernel/pymalloc/kernel'
import { createPymalloc, type Pymalloc } from '../../src/kernel/pymalloc/layout'
import type { Recording } from '../../src/kernel/recording/layout'
import { createMutator, type RecordingMutator } from '../../src/kernel/recording/mutatorState'
import { refcountKernel, type TrackerKernel } from '../../src/kernel/refcounts/kernel'
import { createRefcounts, type Refcounts } from '../../src/kernel/refcounts/layout'
import { Weakrefs } from '../../src/kernel/weakrefs/layout'
import { objectModel, typeNumber } from '../../src/lab/objectModel'
import type { Outbox } from '../../streams/bus'
import type { Fact } from '../../streams/facts'
import type { ActorId, Seq } from '../../streams/ids'
import type { Draft, Signal } from '../../streams/message'
import type { Operation } from '../../streams/operations'

/** What can be sent to an actor in a test: a message without its number, or what only the lab's user says. */
export type Scripted = Draft | Signal | { readonly type: 'run'; readonly until: number } | { readonly type: 'perform'; readonly operation: Draft<Operation> }
/** What an actor said, whichever way. */
export type Said = Draft<Operation> | Draft<Fact> | Signal
/** What it should have said: the type, and those fields that matter. */
export type Expected = Said extends infer S ? (S extends { readonly type: infer T } ? { readonly type: T } & Partial<S> : never) : never

/** An actor that is to be run alone. */
export type Solo = (outbox: Outbox) => AnyActorLogic

/** CPython's allocator over `heap` (default: an empty one). */
export function allocator(version: string, heap: Pymalloc = createPymalloc(cpython(version).profile, 0)): Solo {
  return (outbox) => allocatorMachine(pymallocKernel as AllocatorKernel, heap, outbox)
}

/** The process around the allocator. */
export function addressSpace(version: string, overrides: Readonly<Record<string, number>> = {}): Solo {
  const space = createAddressSpace(cpython(version, overrides).profile, 0)
  return (outbox) => addressSpaceLogic(space, outbox)
}

/** The program: a recording, from its start, or from where `state` stands. */
export function mutator(recording: Recording, state: RecordingMutator = createMutator(recording)): Solo {
  return (outbox) => mutatorMachine(state, outbox)
}

export function lab(): Solo {
  return labMachine
}

/** The refcount tracker over an object table. */
export function refcountTracker(refs: Refcounts, kernel: TrackerKernel = refcountKernel): Solo {
  return (outbox) => refcountTrackerMachine(kernel, refs, outbox)
}

/** The collector of one generation. */
export function generation(number: number, gc: Generations, refs = createRefcounts(objectModel(cpython('3.11').profile).typeFlags, { levels: 50, emptiedAt: 0 })): Solo {
  const view = collectorView({
    gc,
    refs,
    weakrefs: new Weakrefs(),
    rules: cpython('3.11').profile.objects.collector,
    tupleType: typeNumber('tuple'),
    typeType: typeNumber('type'),
    dictType: typeNumber('dict'),
    freeListsCleared: [],
  })
  return (outbox) => generationMachine(number, generationalKernel, view, outbox)
}

/** The free lists of one type. */
export function freeListCache(lists: FreeLists, kernel: CacheKernel = freeListKernel): Solo {
  return (outbox) => freeListCacheLogic(kernel, lists, outbox)
}

/** The registry of weak references. */
export function weakrefRegistry(weakrefs: Weakrefs): Solo {
  return (outbox) => weakrefsLogic(weakrefs, outbox)
}

/** The mutator of a program in TypeScript. */
export const programInTypeScript: Solo = programLogic

/** An outbox without a bus: what is said is kept, with its cause. */
export class ScriptedOutbox implements Outbox {
  readonly said: Said[] = []
  readonly causes: Seq[] = []

  ask(operation: Draft<Operation>): void {
    this.said.push(operation)
  }

  say(facts: readonly Draft<Fact>[], cause: Seq): void {
    this.said.push(...facts)
    if (facts.length > 0) this.causes.push(cause)
  }

  signal(signal: Signal): void {
    this.said.push(signal)
  }

  /** How often the actor said that it waits for all to be quiet. */
  waits = 0

  wait(): void {
    this.waits++
  }

  waitBehind(): void {
    this.waits++
  }
}

/** An actor with nobody around it. Messages are numbered from 1, said by a stranger; what it says is kept. */
export class Alone {
  readonly outbox = new ScriptedOutbox()
  readonly actor: AnyActor
  private lastSeq: Seq = 0

  constructor(solo: Solo) {
    this.actor = createActor(solo(this.outbox))
    this.actor.start()
  }

  /** The state it is in. */
  get state(): unknown {
    return this.actor.getSnapshot().value
  }

  send(message: Scripted): void {
    const numbered = { seq: ++this.lastSeq, cause: 0, by: 'lab' satisfies ActorId, ...message }
    this.actor.send(numbered)
  }
}

/**
 * A sentence about one actor: given it, when these messages come, then it says this, and nothing else.
 *
 * @example
 * given(allocator('3.11')).when({ type: 'block.free', record: 0, block: 0, domain: 2 }).then({ type: 'null.freed', block: 0 })
 */
export function given(solo: Solo) {
  const alone = new Alone(solo)
  return {
    alone,
    when(...messages: readonly Scripted[]) {
      const before = alone.outbox.said.length
      for (const message of messages) alone.send(message)
      return {
        alone,
        /** Without arguments: it says nothing. */
        // biome-ignore lint/suspicious/noThenProperty: given, when, then; nobody awaits the sentence
        then(...expected: readonly Expected[]): void {
          const said = alone.outbox.said.slice(before)
          expect(said.map(({ type }) => type)).toEqual(expected.map(({ type }) => type))
          expect(said).toMatchObject(expected)
        },
      }
    },
  }
}
