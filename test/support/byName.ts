import { NONE } from '../../src/kernel/columns'
import { O, type OperationKind } from '../../src/kernel/operations'
import { isImmortal, targetOf } from '../../src/kernel/refcounts/read'
import type { ObjectLab } from '../../src/lab/objectLab'

/** The same lab, which is asked by the methods that it has for the operations that a program asks most. */
export function byName(lab: ObjectLab): ObjectLab {
  const methods: { readonly [operation in OperationKind]?: (a: number, b: number, c: number, d: number) => void } = {
    [O.OBJECT_ALLOCATE]: (a, b, c, d) => expect(lab.allocate(a, b, c, d)).toBe(lab.refs.newest),
    // Each second one as a row of one.
    [O.REFERENCE_HOLD]: (a) => (lab.operations % 2 === 0 || isImmortal(lab.refs, a) ? lab.hold(a) : lab.holdAll([NONE, a], 0, 2)),
    [O.REFERENCE_DROP]: (a) => alone(lab, () => lab.drop(a)),
    [O.SLOT_STORE]: (a, b, c) => alone(lab, () => lab.store(a, b, c)),
    [O.SLOT_GIVE]: (a, b, c) => {
      if (lab.operations % 2 === 0 && targetOf(lab.refs, a, b) === NONE && c !== NONE && !isImmortal(lab.refs, c)) lab.giveAll(a, b, [c], 0, 1)
      else alone(lab, () => lab.give(a, b, c))
    },
    [O.SLOTS_TRUNCATE]: (a, b) => lab.truncate(a, b),
    [O.OBJECT_TRACK]: (a) => lab.track(a),
    [O.BUFFER_RESIZE]: (a, b, c, d) => lab.resizeBuffer(a, b, c, d),
  }
  const perform: ObjectLab['perform'] = (operation, a = 0, b = 0, c = 0, d = 0) => {
    const method = methods[operation]
    if (method === undefined) lab.perform(operation, a, b, c, d)
    else method(a, b, c, d)
  }
  return Object.create(lab, { perform: { value: perform } })
}

/** Where a method says that no more has changed, it is one fact, and nobody waits who did not before. */
function alone(lab: ObjectLab, ask: () => boolean): void {
  const { factCount } = lab
  const { phase } = lab.refs
  if (ask()) return
  expect(lab.factCount).toBe(factCount + 1)
  expect(lab.refs.phase).toBe(phase)
}
