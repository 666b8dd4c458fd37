import { NONE } from '../../kernel/columns'
import { O } from '../../kernel/operations'
import { ObjectFlag, type Refcounts, Step, TrackerPhase } from '../../kernel/refcounts/layout'
import { isAlive, isImmortal, targetOf } from '../../kernel/refcounts/read'
import type { Replayed } from '../replayed'
import type { Timeline } from '../timeline'
import type { Reference } from '../why/alive'

/** What a branch without some references came to. */
export interface CutProof {
  readonly cut: readonly Reference[]
  /** Those of the expected objects that died, in no order, and those that did not. */
  readonly died: readonly number[]
  readonly survived: readonly number[]
  /** Objects that died besides. */
  readonly others: readonly number[]
  /**
   * Objects whose finalizers, or whose weak references' callbacks, the program would have run on the way. The branch goes on as if they had done nothing: where
   * there are any, the proof holds only if they do nothing that matters.
   */
  readonly finalizers: readonly number[]
  /** Collections that ran in the branch: none, or nothing is proved. */
  readonly collections: number
}

/** Did all that was expected die, by counting references alone, with no program code to run? */
export function isProved({ survived, finalizers, collections }: CutProof): boolean {
  return survived.length === 0 && finalizers.length === 0 && collections === 0
}

/**
 * Goes on from the cursor on a heap of its own, on which these slots are emptied, and looks who dies of it. The run itself does not change.
 *
 * @param expected - the objects that are to die
 * @param drops - the program lets go of these, too: objects that it holds from outside of the heap's slots
 * @throws RangeError where the cursor stands in the middle of a collection or of a teardown; where a slot does not hold what the reference says
 */
export function proveCut(timeline: Timeline, references: readonly Reference[], expected: readonly number[], drops: readonly number[] = []): CutProof {
  const lab = timeline.lab()
  const { refs, gc } = lab
  if (gc.collecting !== NONE || (refs.phase !== TrackerPhase.IDLE && refs.phase !== TrackerPhase.AWAITING_PROGRAM))
    throw new RangeError('A reference can be cut between two operations, outside of a collection. Step on to the end of this one.')
  const before = living(refs)
  const births = refs.objBirth.slice(0, refs.numbers)
  const dead = (object: number): boolean => !isAlive(refs, object) || refs.objBirth[object] !== births[object]
  const collections = sum(gc.collections)
  const depth = refs.stackDepth
  const finalizers: number[] = []
  for (const { from, slot, to } of references) {
    // What the one before has freed needs no cut any more.
    if (dead(from)) continue
    if (targetOf(refs, from, slot) !== to) throw new RangeError(`Slot ${slot} of object ${from} does not refer to object ${to}: there is nothing to cut.`)
    lab.perform(O.SLOT_STORE, from, slot, NONE)
    finalizers.push(...letReturn(lab, depth))
  }
  for (const object of drops) {
    if (dead(object)) continue
    lab.perform(O.REFERENCE_DROP, object)
    finalizers.push(...letReturn(lab, depth))
  }
  const wanted = new Set(expected)
  return {
    cut: references,
    died: expected.filter(dead),
    survived: expected.filter((object) => !dead(object)),
    others: before.filter((object) => !wanted.has(object) && dead(object)),
    finalizers,
    collections: sum(gc.collections) - collections,
  }
}

/** Program code that was called above this depth of the stack returns at once. @returns for which objects */
function letReturn(lab: Replayed, depth: number): number[] {
  const { refs } = lab
  const called: number[] = []
  while (refs.phase === TrackerPhase.AWAITING_PROGRAM && refs.stackDepth > depth) {
    const top = refs.stackDepth - 1
    const step = refs.stackStep[top]
    if (step === Step.FINALIZING || step === Step.CALLING_BACK) called.push(refs.stackObject[top])
    lab.perform(O.CODE_RETURN)
  }
  return called
}

function living(refs: Readonly<Refcounts>): number[] {
  const found: number[] = []
  for (let object = 0; object < refs.numbers; object++)
    if (isAlive(refs, object) && !isImmortal(refs, object) && (refs.objFlags[object] & ObjectFlag.STATIC) === 0) found.push(object)
  return found
}

function sum(counts: Int32Array): number {
  return counts.reduce((total, count) => total + count, 0)
}
