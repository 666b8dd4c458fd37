import { NONE } from '../columns'
import type * as R from './layout'

/** What the program asks next. */
export const enum Ask {
  NOTHING = 0,
  ALLOCATE = 1,
  RESIZE = 2,
  FREE = 3,
  IMPOSSIBLE = 4,
  ADOPT = 5,
  OFFER_ARENA = 6,
  OFFER_LARGE_BLOCK = 7,
  MAP_CHUNK = 8,
  UNMAP_CHUNK = 9,
}

/** What part of an answer was wrong. */
export const enum Diverged {
  NOT = 0,
  ADDRESS = 1,
  ARENA_MADE = 2,
  ARENA_RELEASED = 3,
  /** The recording contradicts itself. */
  IMPOSSIBLE = 4,
}

/** Which kind of place the answer named. */
export const enum Answer {
  NONE = 0,
  POOL = 1,
  LARGE = 2,
  NULL = 3,
}

/**
 * The mutator that replays a recording: it asks what the recorded program asked, and compares each answer.
 *
 * Protocol, one record after the other: `nextOperation` says what to ask; the answers come in through `hear…`; `judge` compares.
 */
export class RecordingMutator {
  readonly recording: R.Recording
  /** The next record to read. */
  cursor: number
  /** The record to stop before. */
  until: number
  /** The record that was read last. */
  record: number
  /** The next of the recording's foreign blocks. */
  foreign: number
  /** 1 once the place of this record's large block was offered. */
  prepared: number

  /** 1 once the end was said. */
  ended: number

  // ── the operation that is asked ──
  asked: number
  /** Operations asked so far. */
  operations: number
  /** Address of what is offered or adopted. */
  address: number

  // ── what the recording says and what was heard, about the operation that is asked; 0 = nothing ──
  expectsArena: number
  expectsRelease: number
  /** Arena calls read and heard since the last judgement. */
  arenaCalls: number
  heardArena: number
  heardRelease: number
  /** The answer: what kind of place, and its address. */
  heard: number
  heardAddress: number

  // ── the tally ──
  checked: number
  matched: number
  arenasChecked: number
  arenasMismatched: number

  // ── the first difference ──
  diverged: number
  expected: number
  found: number

  constructor(recording: R.Recording) {
    this.recording = recording
    // What will hold addresses begins as a fraction, so that the first address does not change the object's shape.
    this.address = this.expectsArena = this.expectsRelease = this.heardArena = this.heardRelease = this.heardAddress = this.expected = this.found = 0.5
    this.cursor = 0
    this.until = 0
    this.record = NONE
    this.foreign = 0
    this.prepared = 0
    this.ended = 0
    this.asked = Ask.NOTHING
    this.operations = 0
    this.address = 0
    this.expectsArena = 0
    this.expectsRelease = 0
    this.arenaCalls = 0
    this.heardArena = 0
    this.heardRelease = 0
    this.heard = Answer.NONE
    this.heardAddress = 0
    this.checked = 0
    this.matched = 0
    this.arenasChecked = 0
    this.arenasMismatched = 0
    this.diverged = Diverged.NOT
    this.expected = 0
    this.found = 0
  }
}

/** What a mutator's state consists of. How far it is to read (`until`) is the run's business and not part of it. */
export const MUTATOR_VALUES = [
  'cursor',
  'record',
  'foreign',
  'prepared',
  'ended',
  'asked',
  'operations',
  'address',
  'expectsArena',
  'expectsRelease',
  'arenaCalls',
  'heardArena',
  'heardRelease',
  'heard',
  'heardAddress',
  'checked',
  'matched',
  'arenasChecked',
  'arenasMismatched',
  'diverged',
  'expected',
  'found',
] as const satisfies readonly (keyof RecordingMutator)[]

export function createMutator(recording: R.Recording): RecordingMutator {
  return new RecordingMutator(recording)
}

/** Arena calls at the very end of a recording that was cut off before the operation which made them: nothing could be compared. */
export function cutOffArenaCalls(mutator: RecordingMutator): number {
  return mutator.ended === 1 ? mutator.arenaCalls : 0
}
