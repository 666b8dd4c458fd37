import { Domain } from '../allocatorKernel'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { Expects, Op } from './layout'
import { Answer, Ask, Diverged, type RecordingMutator } from './mutatorState'

/**
 * The next operation of the recording. Its operands stand in the recording at `record`; of what is offered or adopted, in `address`.
 *
 * @returns what is asked; Ask.NOTHING where the mutator was told to stop, and after a difference
 */
export function nextOperation(mutator: RecordingMutator): number {
  if (mutator.diverged !== Diverged.NOT) return Ask.NOTHING
  const asked = readOperation(mutator)
  mutator.asked = asked
  if (asked > Ask.NOTHING && asked !== Ask.IMPOSSIBLE) mutator.operations++
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
    if (recording.expects[record] > Expects.POOL_BLOCK) {
      const asked = prepare(mutator, record)
      if (asked !== Ask.NOTHING) return asked
    }
    mutator.cursor = record + 1
    mutator.prepared = 0
    switch (recording.op[record]) {
      case Op.MALLOC:
      case Op.CALLOC:
        return Ask.ALLOCATE
      case Op.REALLOC:
        return Ask.RESIZE
      case Op.FREE:
        return Ask.FREE
      // 1. An arena call stands before the operation that makes it: its base is an input, that it happens is not.
      case Op.ARENA_ALLOC:
        mutator.expectsArena = recording.address[record]
        mutator.address = mutator.expectsArena
        mutator.arenaCalls++
        return Ask.OFFER_ARENA
      case Op.ARENA_FREE:
        mutator.expectsRelease = recording.address[record]
        mutator.arenaCalls++
        break
      case Op.CHUNK_MAP:
        return Ask.MAP_CHUNK
      case Op.CHUNK_UNMAP:
        return Ask.UNMAP_CHUNK
      // 2. Marks and what the collector did do not concern the allocator.
      default:
        break
    }
  }
  return Ask.NOTHING
}

/** What must be asked before the operation of `record` itself; Ask.NOTHING where all is prepared. */
function prepare(mutator: RecordingMutator, record: number): number {
  const recording = mutator.recording
  // 1. What cannot be is not asked: the comparison fails here.
  const expects = recording.expects[record]
  if (expects === Expects.IMPOSSIBLE) {
    mutator.cursor = record + 1
    return Ask.IMPOSSIBLE
  }
  // 2. A block that no record made is brought in before it is used.
  if (record === recording.foreignRecord[mutator.foreign]) {
    mutator.address = recording.foreignAddress[mutator.foreign]
    mutator.foreign++
    return Ask.ADOPT
  }
  // 3. Where the real answer was not pymalloc's, it is an input: the C library's answer is offered before the program asks.
  if (mutator.prepared === 1 || expects === Expects.FOREIGN_FREE) return Ask.NOTHING
  mutator.prepared = 1
  mutator.address = recording.address[record]
  return Ask.OFFER_LARGE_BLOCK
}

/** Says, once, that the recording has been read to its end. */
export function endReplay(mutator: RecordingMutator, sink: FactSink): void {
  if (mutator.cursor < mutator.recording.records || mutator.ended === 1 || mutator.diverged !== Diverged.NOT) return
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
 * Checked: each answer that is, or should be, a block in a pool (in place included); each arena made or released. What the C library
 * answered is given; should it not be what the recording says, that is a difference too.
 * An arena's refusal is no arena made: the recording says 0 there, and 0 is what was heard.
 *
 * @param answer - what kind of place was answered, and its address
 * @returns DONE, or REPLAY_DIVERGED with `diverged`, `expected` and `found` set
 */
export function judge(mutator: RecordingMutator, answer: number, address: number, sink: FactSink): Outcome {
  const recording = mutator.recording
  const record = mutator.record
  if (mutator.asked > Ask.IMPOSSIBLE) return F.DONE
  if (mutator.asked === Ask.IMPOSSIBLE) {
    diverge(mutator, Diverged.IMPOSSIBLE, recording.address[record], 0)
    return sink.ask(F.REPLAY_DIVERGED, record)
  }
  // A call in the raw domain makes no arena, but another thread's may stand between an arena call and the operation that made it.
  if (mutator.arenaCalls !== 0 && recording.domain[record] !== Domain.RAW) judgeArenas(mutator)
  const expects = recording.expects[record]
  if (expects === Expects.POOL_BLOCK || (expects > Expects.POOL_BLOCK && isChecked(mutator, answer, address))) {
    mutator.checked++
    if (recording.address[record] === address) mutator.matched++
    else diverge(mutator, Diverged.ADDRESS, recording.address[record], address)
  }
  if (mutator.diverged === Diverged.NOT) return F.DONE
  return sink.ask(F.REPLAY_DIVERGED, record)
}

/** Where the recording says that the C library answered: our answer counts where it is a block in a pool, or another one than was given. */
function isChecked(mutator: RecordingMutator, answer: number, address: number): boolean {
  return answer === Answer.POOL || (answer !== Answer.NONE && mutator.recording.address[mutator.record] !== address)
}

/** `judge` with the answer that was heard. */
export function judgeHeard(mutator: RecordingMutator, sink: FactSink): Outcome {
  const { heard, heardAddress } = mutator
  mutator.heard = Answer.NONE
  mutator.heardAddress = 0
  return judge(mutator, heard, heardAddress, sink)
}

function judgeArenas(mutator: RecordingMutator): void {
  mutator.arenaCalls = 0
  if (!mutator.recording.hasArenas) return
  compareArena(mutator, Diverged.ARENA_MADE, mutator.expectsArena, mutator.heardArena)
  compareArena(mutator, Diverged.ARENA_RELEASED, mutator.expectsRelease, mutator.heardRelease)
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
  if (mutator.diverged !== Diverged.NOT) return
  mutator.diverged = kind
  mutator.expected = expected
  mutator.found = found
}
