import { NONE } from '../../kernel/columns'
import { F, type FactKind } from '../../kernel/facts'
import { targetOf } from '../../kernel/refcounts/read'
import type { Replayed } from '../replayed'
import type { Condition } from '../search'

// What a run can be searched for. Objects are named by number and birth: a number is given again.

/** An object: its number, and which birth it is. */
export interface ObjectName {
  readonly object: number
  readonly birth: number
}

/** A fact of one of these kinds, whose operands `test` accepts. */
export function ofFacts(text: string, kinds: readonly FactKind[], test: (a: number, b: number, c: number, address: number) => boolean = () => true): Condition {
  return { text, begin: () => (_operation, kind, a, b, c, address) => kinds.includes(kind) && test(a, b, c, address) }
}

/** The object's count comes to `count`. */
export function refcountReaches({ object, birth }: ObjectName, count: number): Condition {
  return {
    text: `refcount ${object} ${count}`,
    begin({ refs }) {
      let before = refs.objBirth[object] === birth ? refs.objRefcnt[object] : NONE
      return () => {
        const now = refs.objBirth[object] === birth ? refs.objRefcnt[object] : NONE
        const reached = now === count && before !== count
        before = now
        return reached
      }
    },
  }
}

/** A slot of the object refers to something else. */
export function slotChanges({ object, birth }: ObjectName, slot: number): Condition {
  return {
    text: `slot ${object} ${slot}`,
    begin({ refs }) {
      const target = (): number => (refs.objBirth[object] === birth && refs.objType[object] !== 0 ? targetOf(refs, object, slot) : NONE)
      let before = target()
      return () => {
        const now = target()
        const changed = now !== before
        before = now
        return changed
      }
    },
  }
}

/** The object's teardown begins. */
export function objectDies({ object, birth }: ObjectName): Condition {
  return {
    text: `death ${object}`,
    begin:
      ({ refs }) =>
      (_operation, kind, a) =>
        kind === F.OBJECT_DYING && a === object && refs.objBirth[object] === birth,
  }
}

/** The object is made. */
export function objectIsBorn({ object, birth }: ObjectName): Condition {
  return {
    text: `birth ${object}`,
    begin:
      ({ refs }) =>
      (_operation, kind, a) =>
        (kind === F.OBJECT_CREATED || kind === F.OBJECT_PLACED) && a === object && refs.objBirth[object] === birth,
  }
}

/** An operation of which `test` says that it is meant: a source line. It is met in front of its first fact. */
export function atOperation(text: string, test: (operation: number) => boolean): Condition {
  return {
    text,
    inFront: true,
    begin() {
      let last = NONE
      return (operation) => {
        if (operation === last) return false
        last = operation
        return test(operation)
      }
    },
  }
}

/** An object of one of these types is made. */
export function typeIsAllocated(text: string, kinds: ReadonlySet<number>): Condition {
  return ofFacts(`allocation ${text}`, [F.OBJECT_CREATED, F.OBJECT_PLACED], (_object, kind) => kinds.has(kind))
}

/** Whatever the function says: it comes to be true, and was not before. It is asked behind each fact. */
export function predicate(text: string, test: (lab: Replayed) => boolean): Condition {
  return {
    text,
    begin(lab) {
      let before = test(lab)
      return () => {
        const now = test(lab)
        const became = now && !before
        before = now
        return became
      }
    },
  }
}
