import type * as R from '../../src/kernel/recording/layout'
import { Expects } from '../../src/kernel/recording/layout'
import { createMutator, Diverged } from '../../src/kernel/recording/mutatorState'
import { Alone, type Expected, given, mutator, type Scripted } from '../support/actors'
import { arena, free, malloc, program, realloc } from '../support/program'

const step = (until: number): Scripted => ({ type: 'step', until })
const finished: Scripted = { type: 'operation.finished' }
const allocated = (block: number, address: number): Scripted => ({ type: 'block.allocated', block, place: 1, nbytes: 48, address })
const placed = (block: number, address: number): Scripted => ({ type: 'block.placed', block, counted: 1, address })

/** A program whose first answer was recorded: a block in a pool at `address`. */
function recorded(address: number): R.Recording {
  const recording = program([malloc(48), free(0)])
  recording.expects[0] = Expects.POOL_BLOCK
  recording.address[0] = address
  return recording
}

describe('the chart: each state × each message', () => {
  const script: Readonly<Record<string, readonly Scripted[]>> = { resting: [], asking: [step(2)], diverged: [step(2), allocated(0, 0x2000), finished] }
  const events: Readonly<Record<string, Scripted>> = {
    step: step(2),
    'operation.finished': finished,
    'block.allocated (as recorded)': allocated(0, 0x1000),
    'block.resized': { type: 'block.resized', block: 0, nbytes: 48, address: 0x1000 },
    'block.placed': placed(0, 0x1000),
    'block.refused': { type: 'block.refused', block: 0 },
    'arena.mapped': { type: 'arena.mapped', bytes: 4096, address: 4096 },
    'arena.unmapped': { type: 'arena.unmapped', bytes: 4096, address: 4096 },
  }
  const hears = { to: 'asking', says: [] } as const
  const table: Readonly<Record<string, Readonly<Record<string, { readonly to: string; readonly says: readonly Expected['type'][] }>>>> = {
    resting: { step: { to: 'asking', says: ['block.allocate'] } },
    asking: {
      // Nothing was heard of a block that should be in a pool at 0x1000: that is not it.
      'operation.finished': { to: 'diverged', says: ['replay.diverged', 'paused'] },
      'block.allocated (as recorded)': hears,
      'block.resized': hears,
      'block.placed': hears,
      'block.refused': hears,
      'arena.mapped': hears,
      'arena.unmapped': hears,
    },
    diverged: {},
  }
  const cases = Object.keys(script).flatMap((state) => Object.keys(events).map((event) => ({ state, event, ...(table[state][event] ?? { to: state, says: [] }) })))

  test.each(cases)('$state, $event → $to', ({ state, event, to, says }) => {
    const alone = new Alone(mutator(recorded(0x1000)))
    for (const message of script[state]) alone.send(message)
    expect(alone.state).toBe(state)
    alone.outbox.said.length = 0
    alone.send(events[event])
    expect(alone.state).toBe(to)
    expect(alone.outbox.said.map(({ type }) => type)).toEqual(says)
  })
})

describe('alone', () => {
  test('asks what the program asked, one operation after the other, and says when it has been read', () => {
    const { alone } = given(mutator(program([arena(0x7fff_0000_0000), malloc(48), realloc(0, 600), free(0)]))).when(step(4), finished, finished, finished, finished)
    expect(alone.outbox.said).toEqual([
      { type: 'arena.offer', record: 0, address: 0x7fff_0000_0000 },
      { type: 'block.allocate', record: 1, block: 0, nbytes: 48, domain: 2 },
      { type: 'block.resize', record: 2, block: 0, nbytes: 600, domain: 2 },
      { type: 'block.free', record: 3, block: 0, domain: 2 },
      { type: 'replay.ended', records: 4 },
      { type: 'paused' },
    ])
    expect(alone.state).toBe('resting')
  })

  test('asks no second operation before the first is finished', () => {
    given(mutator(program([malloc(48), malloc(48)])))
      .when(step(2), allocated(0, 0x1000), allocated(0, 0x1000))
      .then({ type: 'block.allocate', block: 0 })
  })

  test('rests where it was told to, and goes on from there', () => {
    const sentence = given(mutator(program([malloc(48), malloc(48)])))
    sentence.when(step(1), finished).then({ type: 'block.allocate', record: 0 }, { type: 'paused' })
    expect(sentence.alone.state).toBe('resting')
    sentence.when(step(1)).then({ type: 'paused' })
    sentence.when(step(2), finished).then({ type: 'block.allocate', record: 1 }, { type: 'replay.ended', records: 2 }, { type: 'paused' })
  })

  test('a block at another address than recorded ends the replay', () => {
    const recording = recorded(0x1000)
    const state = createMutator(recording)
    given(mutator(recording, state)).when(step(2), allocated(0, 0x2000), finished).then({ type: 'block.allocate' }, { type: 'replay.diverged', record: 0 }, { type: 'paused' })
    expect(state).toMatchObject({ diverged: Diverged.ADDRESS, expected: 0x1000, found: 0x2000, checked: 1, matched: 0 })
  })

  test('a block that the C library placed is not the block in a pool that was recorded', () => {
    given(mutator(recorded(0x1000)))
      .when(step(2), placed(0, 0x2000), finished)
      .then({ type: 'block.allocate' }, { type: 'replay.diverged', record: 0 }, { type: 'paused' })
  })

  test('a program without records ends at once', () => {
    given(mutator(program([])))
      .when(step(0))
      .then({ type: 'replay.ended', records: 0 }, { type: 'paused' })
  })
})
