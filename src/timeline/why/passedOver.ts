import { NONE } from '../../kernel/columns'
import { F, type FactKind } from '../../kernel/facts'
import { PERMANENT, UNTRACKED } from '../../kernel/gc/layout'
import { listOf } from '../../kernel/gc/read'
import type { ObjectName } from '../conditions/objects'
import { comparePositions, type Position, START } from '../position'
import type { Replayed } from '../replayed'
import { type RecordedRun, replayFor, type Visitor } from '../scan'
import { Keepers, unreachableOf } from './unreachable'

/**
 * Why a collection left garbage where it was: it did not look at the list that the object, or something that leads to it, is in; that one is frozen, or no
 * collection ever looks at it; a finalizer brought something else back (to 3.8 that saves all that was found with it); it was cleared, and there yet; or the
 * collection was not over.
 */
export type PassedBecause = 'not looked at' | 'frozen' | 'untracked' | 'something was brought back' | 'outlived clearing' | 'not over'

/** A collection that ran while an object was garbage, and did not take it. */
export interface PassedCollection {
  /** In front of the fact that it began. */
  readonly started: Position
  readonly generation: number
  readonly automatic: boolean
  readonly because: PassedBecause
  /** Who was not looked at: the object itself, or something that leads to it, nearest first; −1: all were. */
  readonly object: number
  /** The list that this one was in: a generation; 3 the permanent one; 255 none. */
  readonly list: number
}

/** The collections that began while an object was garbage, and left it there, the first one first. Cost: a replay of that time. */
export function collectionsPassed(run: RecordedRun, name: ObjectName, since: Position | null, until: Position): PassedCollection[] {
  const from = since ?? START
  const passes = new Passes(name, from, until)
  const end = Math.min(until.fact > 0 ? until.operation + 1 : until.operation, run.timeline.end.operation)
  if (from.operation < end) {
    replayFor(run, from.operation, end, (lab) => {
      passes.begin(lab)
      return passes
    })
  }
  return passes.found()
}

class Passes implements Visitor {
  private readonly passed: PassedCollection[] = []
  private lab: Replayed | null = null
  /** Null: it is not garbage, or not yet. */
  private keepers: Keepers | null = null
  /** Which collection, counted from 1, looked at an object last. */
  private readonly lookedAt: number[] = []
  private current: (Pick<PassedCollection, 'started' | 'generation' | 'automatic'> & { broughtBack: boolean }) | null = null
  private count = 0
  private touched = true

  constructor(
    private readonly name: ObjectName,
    private readonly from: Position,
    private readonly until: Position,
  ) {}

  begin(lab: Replayed): void {
    this.lab = lab
  }

  fact(operation: number, index: number, kind: FactKind, a: number, b: number, c: number): void {
    const position = { operation, fact: index }
    if (kind === F.COLLECTION_STARTED) this.start(position, a, b)
    else if (kind === F.REFS_COPIED) this.lookedAt[a] = this.count
    else if (kind === F.RESURRECTION_FOUND && this.current !== null) this.current.broughtBack = true
    else if (kind === F.COLLECTION_ENDED && comparePositions(position, this.until) < 0) this.end()
    else if (this.keepers === null || this.keepers.isTouchedBy(kind, a, b, c)) this.touched = true
  }

  found(): PassedCollection[] {
    if (this.current !== null) this.passed.push({ ...this.current, because: 'not over', object: NONE, list: UNTRACKED })
    return this.passed
  }

  private look({ refs }: Replayed): void {
    const { object, birth } = this.name
    const garbage = refs.objBirth[object] === birth ? unreachableOf(refs) : null
    this.keepers = garbage?.[object] === 1 ? new Keepers(refs, garbage, object) : null
    this.touched = false
  }

  private start(started: Position, generation: number, automatic: number): void {
    this.count++
    const isBetween = comparePositions(started, this.from) > 0 && comparePositions(started, this.until) < 0
    if (isBetween && this.touched && this.lab !== null) this.look(this.lab)
    this.current = isBetween ? { started, generation, automatic: automatic === 1, broughtBack: false } : null
  }

  private end(): void {
    const { current, keepers, lab } = this
    this.current = null
    if (current === null || lab === null) return
    const { broughtBack, ...collection } = current
    let who: number | undefined
    for (const object of keepers?.alive() ?? []) {
      if (this.lookedAt[object] === this.count) continue
      who ??= object
      // Who is in no list may be looked at by none; who is in one says more.
      if (listOf(lab.gc, object) === UNTRACKED) continue
      who = object
      break
    }
    const list = who === undefined ? UNTRACKED : listOf(lab.gc, who)
    const because = who !== undefined ? reasonOf(list) : broughtBack ? 'something was brought back' : 'outlived clearing'
    this.passed.push({ ...collection, because, object: who ?? NONE, list })
  }
}

function reasonOf(list: number): PassedBecause {
  if (list === PERMANENT) return 'frozen'
  return list === UNTRACKED ? 'untracked' : 'not looked at'
}
