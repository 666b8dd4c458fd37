import type { PymallocProfile } from '../profiles/profile'
import type { FactSink } from './factSink'
import type { Outcome } from './facts'

/** Domains of a request (PEP 445). `raw` is always the C library's; `mem` and `obj` share pymalloc's one state. */
export const enum Domain {
  RAW = 0,
  MEM = 1,
  OBJ = 2,
}

/** What an allocator waits for. The phase is part of its state, so that an actor can be made in the middle of a request. */
export const enum Phase {
  IDLE = 0,
  AWAITING_ARENA = 1,
  AWAITING_LARGE_BLOCK = 2,
}

/**
 * What a lab asks of an allocator. pymalloc is one; a lab can be made with another.
 *
 * Each function does one step, leaves its facts in the sink, and returns DONE or the kind of the fact that must be answered.
 * A program is refused memory in `largeBlockRefused` only: without an arena the C library is asked first, as CPython does.
 * `State` is the allocator's own; whoever wires it only hands it back.
 */
export interface AllocatorKernel<State = unknown> {
  readonly name: string
  /** @param births - how many births to expect */
  create(profile: PymallocProfile, births: number): State
  allocate(state: State, block: number, nbytes: number, domain: number, sink: FactSink): Outcome
  resize(state: State, block: number, nbytes: number, domain: number, sink: FactSink): Outcome
  free(state: State, block: number, domain: number, sink: FactSink): Outcome
  adopt(state: State, block: number, address: number, sink: FactSink): Outcome
  arenaMapped(state: State, address: number, sink: FactSink): Outcome
  arenaRefused(state: State, sink: FactSink): Outcome
  largeBlockPlaced(state: State, block: number, address: number, sink: FactSink): Outcome
  largeBlockRefused(state: State, block: number, sink: FactSink): Outcome
  /** Where the block lives now; 0 if it does not. */
  addressOf(state: State, block: number): number
  /** What the allocator waits for: a Phase. */
  phaseOf(state: State): Phase
  /** Names of the columns and single values that are its whole state. */
  readonly columns: readonly string[]
  readonly values: readonly string[]
}
