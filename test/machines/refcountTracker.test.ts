import { cpython } from '../../machines/plans'
import { createRefcounts, type Refcounts, TypeFlag } from '../../src/kernel/refcounts/layout'
import { objectModel, typeNumber } from '../../src/lab/objectModel'
import { Alone, given, refcountTracker, type Scripted } from '../support/actors'

const model = objectModel(cpython('3.11').profile)
const emptyTable = (): Refcounts => createRefcounts(model.typeFlags, model.trashcan)

const LIST = typeNumber('list')
const OBJECT = typeNumber('object')
const CLASS = model.typeFlags.length
const allocate = (kind: number, cache = -1, slots = 0): Scripted => ({ type: 'object.allocate', record: 0, kind, nbytes: 48, cache, slots })
const drop = (object: number): Scripted => ({ type: 'reference.drop', record: 0, object })
const quiet: Scripted = { type: 'quiet', after: 1 }
const tracked = (object: number): Scripted => ({ type: 'object.tracked', object, list: 0 })
const untracked = (object: number): Scripted => ({ type: 'object.untracked', object, list: 0 })
const finish: Scripted = { type: 'code.return', record: 0 }

/** The messages that bring a new tracker into each state. */
const SCRIPTS: Readonly<Record<string, readonly Scripted[]>> = {
  idle: [],
  awaitingBlock: [allocate(OBJECT)],
  tearingDown: [allocate(LIST), quiet, tracked(0), drop(0)],
  awaitingRelease: [allocate(LIST, 3), quiet, quiet, drop(0)],
  awaitingProgramCode: [
    { type: 'object.place', record: 0, kind: typeNumber('type'), slots: 0 },
    { type: 'type.define', record: 0, kind: CLASS, object: 0, flags: TypeFlag.FINALIZER },
    allocate(CLASS),
    quiet,
    drop(1),
  ],
}

describe('the chart', () => {
  test.each(Object.keys(SCRIPTS))('%s is reached, and a tracker that is made then is there too', (state) => {
    const refs = emptyTable()
    const alone = new Alone(refcountTracker(refs))
    for (const message of SCRIPTS[state]) alone.send(message)
    expect(alone.state).toBe(state)
    const made = new Alone(refcountTracker(refs))
    expect(made.state).toBe(state)
    // Who has more to do when all is quiet says so at once.
    expect(made.outbox.waits).toBe(state === 'idle' || state === 'awaitingProgramCode' ? 0 : 1)
  })

  test.each(['awaitingBlock', 'tearingDown', 'awaitingRelease'])('in %s an operation is left lying', (state) => {
    const alone = new Alone(refcountTracker(emptyTable()))
    for (const message of SCRIPTS[state]) alone.send(message)
    const said = alone.outbox.said.length
    alone.send(allocate(OBJECT))
    expect([alone.state, alone.outbox.said.length]).toEqual([state, said])
  })

  test.each(['idle', 'awaitingProgramCode'])('in %s operations are served, and quiet means nothing', (state) => {
    const alone = new Alone(refcountTracker(emptyTable()))
    for (const message of SCRIPTS[state]) alone.send(message)
    const said = alone.outbox.said.length
    alone.send(quiet)
    expect([alone.state, alone.outbox.said.length]).toEqual([state, said])
    alone.send(allocate(OBJECT))
    expect([alone.state, alone.outbox.said.at(-1)?.type]).toEqual(['awaitingBlock', 'objectBlock.requested'])
    alone.send(quiet)
    expect([alone.state, alone.outbox.said.at(-1)?.type]).toEqual([state, 'object.created'])
  })
})

describe('alone', () => {
  test('asks for a block, and makes the object when all is quiet', () => {
    given(refcountTracker(emptyTable()))
      .when(allocate(LIST), quiet)
      .then({ type: 'objectBlock.requested', object: 0, kind: LIST, slots: 0, nbytes: 48 }, { type: 'object.created', object: 0, kind: LIST, cache: -1, counted: 1 })
  })

  test('a free list is asked first; what it gives is not counted', () => {
    const { alone } = given(refcountTracker(emptyTable())).when(allocate(LIST, 3), { type: 'cachedBlock.taken', cache: 3, block: 9 }, quiet)
    expect(alone.outbox.said).toMatchObject([
      { type: 'cachedBlock.requested', kind: LIST, cache: 3 },
      { type: 'object.created', object: 9, cache: 3, counted: 0 },
    ])
  })

  test('a refusal that it heard means: no object', () => {
    given(refcountTracker(emptyTable()))
      .when(allocate(OBJECT), { type: 'block.refused', block: 0 }, quiet, allocate(OBJECT))
      .then({ type: 'objectBlock.requested', object: 0 }, { type: 'object.refused', object: 0 }, { type: 'objectBlock.requested', object: 0 })
  })

  test('an instance: its class is held first', () => {
    const { alone } = given(refcountTracker(emptyTable())).when(...SCRIPTS.awaitingProgramCode.slice(0, 4))
    expect(alone.outbox.said.slice(-2)).toMatchObject([
      { type: 'reference.held', object: 0 },
      { type: 'object.created', object: 1 },
    ])
  })

  test('a tracked object is torn down when generation 0 has let go of it', () => {
    const { alone } = given(refcountTracker(emptyTable())).when(...SCRIPTS.tearingDown)
    expect(alone.outbox.said.at(-1)).toMatchObject({ type: 'object.dying', object: 0, tracked: 1 })
    alone.send(untracked(0))
    expect([alone.outbox.said.at(-1)?.type, alone.state]).toEqual(['object.dying', 'tearingDown'])
    alone.send(quiet)
    expect(alone.outbox.said.slice(-2)).toMatchObject([
      { type: 'object.died', object: 0, leaves: 1 },
      { type: 'objectBlock.released', object: 0, gc: 1 },
    ])
    expect(alone.state).toBe('idle')
  })

  test('a block that its free list refuses goes to the allocator', () => {
    const { alone } = given(refcountTracker(emptyTable())).when(...SCRIPTS.awaitingRelease, { type: 'cache.refused', cache: 3, block: 0 }, quiet)
    expect(alone.outbox.said.slice(-2)).toMatchObject([
      { type: 'block.offered', cache: 3, block: 0 },
      { type: 'objectBlock.released', object: 0 },
    ])
  })

  test('a finalizer: the program goes on until it says that it has finished', () => {
    const { alone } = given(refcountTracker(emptyTable())).when(...SCRIPTS.awaitingProgramCode, { type: 'reference.hold', record: 0, object: 1 }, finish)
    expect(alone.outbox.said.slice(-3)).toMatchObject([
      { type: 'finalizer.called', object: 1, gc: 0 },
      { type: 'reference.held', object: 1 },
      { type: 'finalizer.returned', object: 1, resurrected: 1 },
    ])
    expect(alone.state).toBe('idle')
  })

  test('a safepoint is none of its business', () => {
    given(refcountTracker(emptyTable())).when({ type: 'safepoint', record: 0 }).then()
  })

  test('[L5] what it says is caused by the operation, or by the last message before all was quiet', () => {
    const { alone } = given(refcountTracker(emptyTable())).when(allocate(OBJECT), { type: 'quiet', after: 77 }, drop(0))
    expect(alone.outbox.causes).toEqual([1, 77, 3])
  })

  test('[L8] a tracker that is stopped and made anew before each message leaves the table that one tracker leaves', () => {
    const script = [...SCRIPTS.awaitingProgramCode, allocate(LIST, 3), quiet, quiet, tracked(2), finish, quiet, drop(2), untracked(2), quiet]
    const whole = emptyTable()
    const pieces = emptyTable()
    const one = new Alone(refcountTracker(whole))
    for (const message of script) {
      one.send(message)
      const next = new Alone(refcountTracker(pieces))
      next.send(message)
      next.actor.stop()
    }
    expect(pieces).toEqual(whole)
  })
})
