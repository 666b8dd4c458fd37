import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import * as R from './layout'

/**
 * The mutator that replays a recording: it asks what the recorded program asked, and compares each answer.
 *
 * Protocol, one record after the other: `nextOperation` says what to ask; the answers come in through `hear…`; `judge` compares.
 */
export const ASK_NOTHING = 0
export const ASK_ALLOCATE = 1
export const ASK_RESIZE = 2
export const ASK_FREE = 3
export const ASK_IMPOSSIBLE = 4
export const ASK_ADOPT = 5
export const ASK_OFFER_ARENA = 6
export const ASK_OFFER_LARGE_BLOCK = 7
export const ASK_MAP_CHUNK = 8
export const ASK_UNMAP_CHUNK = 9

/** What part of an answer was wrong. */
export const DIVERGED_NOT = 0
export const DIVERGED_ADDRESS = 1
export const DIVERGED_ARENA_MADE = 2
export const DIVERGED_ARENA_RELEASED = 3
/** The recording contradicts itself. */
export const DIVERGED_IMPOSSIBLE = 4

/** Which kind of place the answer named. */
export const ANSWER_NONE = 0
export const ANSWER_POOL = 1
export const ANSWER_LARGE = 2
export const ANSWER_NULL = 3

/** The mutator's whole state. */
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
    this.asked = ASK_NOTHING
    this.operations = 0
    this.address = 0
    this.expectsArena = 0
    this.expectsRelease = 0
    this.arenaCalls = 0
    this.heardArena = 0
    this.heardRelease = 0
    this.heard = ANSWER_NONE
    this.heardAddress = 0
    this.checked = 0
    this.matched = 0
    this.arenasChecked = 0
    this.arenasMismatched = 0
    this.diverged = DIVERGED_NOT
    this.expected = 0
    this.found = 0
  }
}

export const MUTATOR_VALUES = [
  'cursor',
  'until',
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

/**
 * The next operation of the recording. Its operands stand in the recording at `record`; of what is offered or adopted, in `address`.
 *
 * @returns what is asked; ASK_NOTHING where the mutator was told to stop, and after a difference
 */
export function nextOperation(mutator: RecordingMutator): number {
  if (mutator.diverged !== DIVERGED_NOT) return ASK_NOTHING
  const asked = readOperation(mutator)
  mutator.asked = asked
  if (asked > ASK_NOTHING && asked !== ASK_IMPOSSIBLE) mutator.operations++
  return asked
}

/** Tells the mutator to read on, up to record `until`. */
export function readOn(mutator: RecordingMutator, until: number): void {
  mutator.until = until
}

function readOperation(mutator: RecordingMutator): number {
  const recording = mutator.recording
  while (mutator.cursor < mutator.until) {
    const record = mutator.cursor
    mutator.record = record
    if (recording.expects[record] > R.EXPECTS_POOL_BLOCK) {
      const asked = prepare(mutator, record)
      if (asked !== ASK_NOTHING) return asked
    }
    mutator.cursor = record + 1
    mutator.prepared = 0
    switch (recording.op[record]) {
      case R.OP_MALLOC:
      case R.OP_CALLOC:
        return ASK_ALLOCATE
      case R.OP_REALLOC:
        return ASK_RESIZE
      case R.OP_FREE:
        return ASK_FREE
      // 1. An arena call stands before the operation that makes it: its base is an input, that it happens is not.
      case R.OP_ARENA_ALLOC:
        mutator.expectsArena = recording.address[record]
        mutator.address = mutator.expectsArena
        mutator.arenaCalls++
        return ASK_OFFER_ARENA
      case R.OP_ARENA_FREE:
        mutator.expectsRelease = recording.address[record]
        mutator.arenaCalls++
        break
      case R.OP_CHUNK_MAP:
        return ASK_MAP_CHUNK
      case R.OP_CHUNK_UNMAP:
        return ASK_UNMAP_CHUNK
      // 2. Marks and what the collector did do not concern the allocator.
      default:
        break
    }
  }
  return ASK_NOTHING
}

/** What must be asked before the operation of `record` itself; ASK_NOTHING where all is prepared. */
function prepare(mutator: RecordingMutator, record: number): number {
  const recording = mutator.recording
  // 1. What cannot be is not asked: the comparison fails here.
  const expects = recording.expects[record]
  if (expects === R.EXPECTS_IMPOSSIBLE) {
    mutator.cursor = record + 1
    return ASK_IMPOSSIBLE
  }
  // 2. A block that no record made is brought in before it is used.
  if (record === recording.foreignRecord[mutator.foreign]) {
    mutator.address = recording.foreignAddress[mutator.foreign]
    mutator.foreign++
    return ASK_ADOPT
  }
  // 3. Where the real answer was not pymalloc's, it is an input: the C library's answer is offered before the program asks.
  if (mutator.prepared === 1 || expects === R.EXPECTS_FOREIGN_FREE) return ASK_NOTHING
  mutator.prepared = 1
  mutator.address = recording.address[record]
  return ASK_OFFER_LARGE_BLOCK
}

/** Says, once, that the recording has been read to its end. */
export function endReplay(mutator: RecordingMutator, sink: FactSink): void {
  if (mutator.cursor < mutator.recording.records || mutator.ended === 1 || mutator.diverged !== DIVERGED_NOT) return
  mutator.ended = 1
  sink.put(F.REPLAY_ENDED, mutator.cursor)
}

export function hearAddress(mutator: RecordingMutator, answer: number, address: number): void {
  mutator.heard = answer
  mutator.heardAddress = address
}

export function hearArenaMapped(mutator: RecordingMutator, address: number): void {
  mutator.heardArena = address
  mutator.arenaCalls++
}

export function hearArenaUnmapped(mutator: RecordingMutator, address: number): void {
  mutator.heardRelease = address
  mutator.arenaCalls++
}

/**
 * Compares the answer to the operation that was asked last with the recording.
 *
 * Checked: each answer that is, or should be, a block in a pool (in place included); each arena made or released.
 * An arena's refusal is no arena made: the recording says 0 there, and 0 is what was heard.
 *
 * @param answer - what kind of place was answered, and its address
 * @returns DONE, or REPLAY_DIVERGED with `diverged`, `expected` and `found` set
 */
export function judge(mutator: RecordingMutator, answer: number, address: number, sink: FactSink): Outcome {
  const recording = mutator.recording
  const record = mutator.record
  if (mutator.asked > ASK_IMPOSSIBLE) return F.DONE
  if (mutator.asked === ASK_IMPOSSIBLE) {
    diverge(mutator, DIVERGED_IMPOSSIBLE, 0, 0)
    return sink.ask(F.REPLAY_DIVERGED, record)
  }
  if (mutator.arenaCalls !== 0) judgeArenas(mutator)
  const expects = recording.expects[record]
  if (expects === R.EXPECTS_POOL_BLOCK || (expects > R.EXPECTS_POOL_BLOCK && answer === ANSWER_POOL)) {
    mutator.checked++
    if (recording.address[record] === address) mutator.matched++
    else diverge(mutator, DIVERGED_ADDRESS, recording.address[record], address)
  }
  if (mutator.diverged === DIVERGED_NOT) return F.DONE
  return sink.ask(F.REPLAY_DIVERGED, record)
}

/** `judge` with the answer that was heard. */
export function judgeHeard(mutator: RecordingMutator, sink: FactSink): Outcome {
  const { heard, heardAddress } = mutator
  mutator.heard = ANSWER_NONE
  mutator.heardAddress = 0
  return judge(mutator, heard, heardAddress, sink)
}

function judgeArenas(mutator: RecordingMutator): void {
  mutator.arenaCalls = 0
  if (!mutator.recording.hasArenas) return
  compareArena(mutator, DIVERGED_ARENA_MADE, mutator.expectsArena, mutator.heardArena)
  compareArena(mutator, DIVERGED_ARENA_RELEASED, mutator.expectsRelease, mutator.heardRelease)
  mutator.expectsArena = 0
  mutator.expectsRelease = 0
  mutator.heardArena = 0
  mutator.heardRelease = 0
}

function compareArena(mutator: RecordingMutator, kind: number, expected: number, found: number): void {
  if (expected === 0 && found === 0) return
  mutator.arenasChecked++
  if (expected === found) return
  mutator.arenasMismatched++
  diverge(mutator, kind, expected, found)
}

/** Keeps the first difference of an operation; arenas are compared first, since a wrong arena explains a wrong address. */
function diverge(mutator: RecordingMutator, kind: number, expected: number, found: number): void {
  if (mutator.diverged !== DIVERGED_NOT) return
  mutator.diverged = kind
  mutator.expected = expected
  mutator.found = found
}
