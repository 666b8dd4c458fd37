import { NONE } from '../../kernel/columns'
import { FactSink } from '../../kernel/factSink'
import { O } from '../../kernel/operations'
import { bufferOf } from '../../kernel/refcounts/read'
import type { ObjectName } from '../conditions/objects'
import { intercepted, noting, type RunIndex } from '../recorder'
import type { Replayed } from '../replayed'
import { Timeline } from '../timeline'
import { operationOf, oweChange, oweLeftOut } from './apply'
import { BranchError, restarts } from './change'
import { ForkedKeyframes, ForkedLog } from './forked'
import type { Branch } from './tree'
import { type Call, callsOf, Twins } from './twins'
import { type Invalid, type Operands, translate } from './valid'

/** Why a replay of a branch ended. `operation`: of the parent; it could not be done, and none behind it was. */
export type BranchEnding =
  /** The log is over, or as much of it as was asked for. */
  | { readonly why: 'over' }
  | ({ readonly operation: number; readonly text: string } & (
      | Invalid
      /** Program code runs, for a finalizer or a callback, in one of the two runs alone: the log does not know what it does in the other. */
      | { readonly why: 'code'; readonly object: number }
      /** Memory was refused in one of the two runs alone. */
      | { readonly why: 'memory'; readonly object: number }
    ))

/** A log, gone on with from a place at which something was changed. */
export interface BranchReplay {
  /** The branch's own run: what it has in common with its parent, and what it did then. */
  readonly timeline: Timeline
  /** Its heap behind the last operation. */
  readonly lab: Replayed
  readonly ending: BranchEnding
  /** The first operation of the parent that was not done. */
  readonly reached: number
  /** So many times `gc.callbacks` were called of which the log knows nothing: they are taken to be empty. */
  readonly assumed: number
  /**
   * What an object of the parent is in the branch, at the end of this replay; null where it is not alive there. One that was made behind the branch's place
   * is known as long as the parent has not given its number again.
   */
  counterpart(name: ObjectName): ObjectName | null
}

export interface BranchReplayOptions {
  /** The parent's log is gone on with up to this operation. Default: to its end. */
  readonly until?: number
}

/**
 * Goes on with a run's log, with something changed in it. No program runs: the same operations are asked as long as they can be, of the objects that the
 * same operations made. The run itself is replayed beside the branch, to know which object is which; where the program would have done something else
 * (an object that it uses is dead, a finalizer runs) the replay ends, and says where. It does not know of what a program reads, such as counts.
 *
 * Cost: two replays from `at` on; `at` itself is sought from the keyframe before. Each operation that lets go of an object whose reference a change has
 * taken from the program costs all slots of the heap.
 *
 * @throws BranchError where a change has nothing to change there; RangeError where the run has no such operation; DivergenceError
 */
export function replayBranch(parent: Timeline, { at, changes }: Pick<Branch, 'at' | 'changes'>, { until = parent.end.operation }: BranchReplayOptions = {}): BranchReplay {
  if (restarts(changes)) throw new BranchError('Another version or plan begins the run anew: a log cannot be gone on with that way. Run the program again.')
  if (!(at >= 0 && at <= parent.end.operation)) throw new RangeError(`The run has ${parent.end.operation} operations: no branch can begin at #${at}.`)
  const replay = new LogReplay(parent, at)
  for (const change of changes) {
    if (change.kind === 'leave-out') continue
    const asked = operationOf(replay.branch, change)
    oweChange(replay.twins, change)
    replay.ask(asked.kind, [asked.a, asked.b, asked.c, asked.d])
  }
  const ending =
    replay.settleCalls() ??
    replay.run(
      until,
      changes.some(({ kind }) => kind === 'leave-out'),
    )
  return replay.result(ending ?? { why: 'over' })
}

class LogReplay {
  readonly original: Replayed
  readonly branch: Replayed
  readonly twins: Twins
  private readonly bare: Replayed
  private readonly timeline: Timeline
  private readonly log: ForkedLog
  /** Where the branch's operations are the parent's so many before: `branch`, in order. */
  private readonly shifts: { readonly branch: number; readonly parent: number }[]
  private operation: number
  private assumed = 0
  private callbacksAreEmpty = true

  constructor(
    private readonly parent: Timeline,
    at: number,
  ) {
    const { options } = parent
    this.operation = at
    this.original = parent.replayFrom(at, new FactSink(false))
    const start = this.original.snapshot()
    this.log = new ForkedLog(options.log, at)
    const index: RunIndex = { collections: options.index.collections.filter((operation) => operation < at) }
    const keyframes = new ForkedKeyframes(options.keyframes, at)
    keyframes.add({ operation: at, snapshot: start, program: null })
    this.bare = options.replay(start)
    const note = noting(this.bare, this.log, index, { site: () => (this.operation < options.log.length ? options.log.siteOf(this.operation) : { code: NONE, instruction: NONE }) })
    this.branch = intercepted(this.bare, (kind, a, b, c, d) => {
      if (keyframes.isDue(this.log.length)) keyframes.add({ operation: this.log.length, snapshot: this.bare.snapshot(), program: null })
      note(kind, a, b, c, d)
    })
    this.twins = new Twins(this.original, this.bare)
    this.shifts = [{ branch: 0, parent: 0 }]
    this.timeline = new Timeline({
      ...options,
      log: this.log,
      index,
      keyframes,
      lineOf: (operation) => options.lineOf?.(this.parentOf(operation)) ?? NONE,
    })
  }

  /** One operation of the branch. */
  ask(kind: O, [a, b, c, d]: Operands): void {
    const { branch, parent } = this.shifts[this.shifts.length - 1]
    const shifted = { branch: this.log.length, parent: this.operation }
    if (shifted.branch - shifted.parent !== branch - parent) this.shifts.push(shifted)
    this.branch.perform(kind, a, b, c, d)
  }

  private parentOf(operation: number): number {
    const { branch, parent } = this.shifts.findLast((shift) => shift.branch <= operation) ?? this.shifts[0]
    return Math.min(parent + operation - branch, Math.max(this.parent.end.operation - 1, 0))
  }

  /** From here on to `until`. @returns null where that is reached */
  run(until: number, leaveOut: boolean): BranchEnding | null {
    if (leaveOut && this.operation < until) {
      const left = this.parent.log.read(this.operation)
      const own = translate(this.twins, left)
      if (!isInvalid(own)) oweLeftOut(this.twins, { kind: left.kind, a: own[0], b: own[1], c: own[2], d: own[3] })
      this.parent.perform(this.original, this.operation++)
      const ending = this.settleCalls()
      if (ending !== null) return ending
    }
    while (this.operation < until) {
      const ending = this.step()
      if (ending !== null) return ending
    }
    return null
  }

  /** The parent's next operation, in both. */
  private step(): BranchEnding | null {
    const { twins, parent } = this
    const logged = parent.log.read(this.operation)
    const own = translate(twins, logged)
    if (isInvalid(own)) return this.ends(own)
    this.ask(logged.kind, own)
    parent.perform(this.original, this.operation)
    if (logged.kind === O.OBJECT_ALLOCATE || logged.kind === O.OBJECT_PLACE) {
      if ((this.original.refs.newest === NONE) !== (this.bare.refs.newest === NONE)) return this.ends({ why: 'memory', object: NONE })
      twins.born()
    }
    if (logged.kind === O.BUFFER_RESIZE && bytesOf(this.original, logged.a, logged.b) !== bytesOf(this.bare, own[0], logged.b))
      return this.ends({ why: 'memory', object: logged.a })
    this.operation++
    return this.settleCalls()
  }

  /** The same program code must be under way in both; a call of `gc.callbacks` that does nothing may be in one alone. @returns null where it is */
  settleCalls(): BranchEnding | null {
    while (!this.twins.callsAgree()) {
      const there = idleCall(this.original)
      const here = idleCall(this.bare)
      // Of two collections the one that stands nearer to its start goes on.
      if (there !== null && (here === null || there.step <= here.step)) {
        if (!this.answersAtOnce()) return this.ends({ why: 'code', object: NONE })
        this.parent.perform(this.original, this.operation++)
      } else if (here !== null && this.callbacksAreEmpty) {
        this.assumed++
        this.ask(O.COLLECTOR_RESUME, [0, 0, 0, 0])
      } else return this.ends({ why: 'code', object: this.calledFor() })
    }
    if (idleCall(this.original) !== null && !this.answersAtOnce()) this.callbacksAreEmpty = false
    return null
  }

  /** Does nothing of the program run in the call that is under way? */
  private answersAtOnce(): boolean {
    const { log } = this.parent
    return this.operation < log.length && log.read(this.operation).kind === O.COLLECTOR_RESUME
  }

  /** The object for which one of the two calls, by its number in that run. */
  private calledFor(): number {
    const calls = [callsOf(this.bare), callsOf(this.original)].find(({ length }) => length > 0) ?? []
    return calls[calls.length - 1]?.object ?? NONE
  }

  private ends(ending: Invalid | { readonly why: 'code' | 'memory'; readonly object: number }): BranchEnding {
    return { ...ending, operation: this.operation, text: `#${this.operation} cannot be done in the branch: ${REASONS[ending.why](ending.object)}.` }
  }

  result(ending: BranchEnding): BranchReplay {
    const { timeline, bare, twins, assumed } = this
    this.log.close(bare.factHash, bare.factCount)
    return {
      timeline,
      lab: bare,
      ending,
      reached: this.operation,
      assumed,
      counterpart: (name) => twins.counterpartOf(name),
    }
  }
}

const REASONS: Readonly<Record<Exclude<BranchEnding['why'], 'over'>, (object: number) => string>> = {
  object: (object) => `it needs the object @${object} of the run, which is not alive there`,
  reference: (object) => `the program lets go of a reference to @${object} that it no longer has`,
  slots: (object) => `what it takes out of the slots of @${object} is something else there`,
  code: (object) =>
    object === NONE ? 'gc.callbacks run in one of the two runs alone' : `a finalizer or callback of @${object} runs in one of the two runs alone, and the log has no other`,
  memory: () => 'memory was refused in one of the two runs alone',
}

function isInvalid(own: Operands | Invalid): own is Invalid {
  return !Array.isArray(own)
}

/** The call of `gc.callbacks` that is under way; null. */
function idleCall(lab: Replayed): Call | null {
  const calls = callsOf(lab)
  const last = calls[calls.length - 1]
  return last !== undefined && last.by === 'collector' && last.object === NONE ? last : null
}

/** What was asked for a buffer; NONE where there is none. */
function bytesOf({ refs }: Replayed, object: number, buffer: number): number {
  return bufferOf(refs, object, buffer) === NONE ? NONE : refs.objBufferNbytes[object * 2 + buffer]
}
