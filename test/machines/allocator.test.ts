import { cpython } from '../../machines/plans'
import { Phase } from '../../src/kernel/allocatorKernel'
import { FactSink } from '../../src/kernel/factSink'
import { pymallocKernel } from '../../src/kernel/pymalloc/kernel'
import { createPymalloc, type Pymalloc } from '../../src/kernel/pymalloc/layout'
import { captureColumns, firstDifference } from '../../src/snapshot/columns'
import { Alone, allocator, type Expected, given, type Scripted } from '../support/actors'

// 3.11: arenas of 1 MiB, pools of 16 KiB with 48 bytes of header, size classes 16 bytes apart (Objects/obmalloc.c).
const ARENA = 0x7fff_f7c0_0000
const ARENA_BYTES = 0x10_0000
const POOL_HEADER = 48
const OBJ = 2

const malloc = (block: number, nbytes: number): Scripted => ({ type: 'block.allocate', record: 0, block, nbytes, domain: OBJ })
const realloc = (block: number, nbytes: number): Scripted => ({ type: 'block.resize', record: 0, block, nbytes, domain: OBJ })
const free = (block: number): Scripted => ({ type: 'block.free', record: 0, block, domain: OBJ })
const adopt = (block: number, address: number): Scripted => ({ type: 'block.adopt', record: 0, block, address })
const arenaMapped: Scripted = { type: 'arena.mapped', bytes: ARENA_BYTES, address: ARENA }
const arenaRefused: Scripted = { type: 'arena.refused', bytes: ARENA_BYTES }
const placed = (block: number, address: number): Scripted => ({ type: 'largeBlock.placed', block, bytes: 1024, source: 2, address })
const refused = (block: number): Scripted => ({ type: 'largeBlock.refused', block, bytes: 1024 })

function emptyHeap(): Pymalloc {
  return createPymalloc(cpython('3.11').profile, 0)
}

/** A heap that stands in `phase`, brought there by its kernel alone. */
function heapIn(phase: number): Pymalloc {
  const heap = emptyHeap()
  const sink = new FactSink(false)
  if (phase === Phase.AWAITING_ARENA) pymallocKernel.allocate(heap, 0, 48, OBJ, sink)
  if (phase === Phase.AWAITING_LARGE_BLOCK) pymallocKernel.allocate(heap, 0, 1000, OBJ, sink)
  expect(heap.phase).toBe(phase)
  return heap
}

describe('the chart: each state × each message', () => {
  const phases = { idle: Phase.IDLE, awaitingArena: Phase.AWAITING_ARENA, awaitingLargeBlock: Phase.AWAITING_LARGE_BLOCK } as const
  type State = keyof typeof phases
  const events: Readonly<Record<string, Scripted>> = {
    'block.allocate (small)': malloc(1, 48),
    'block.allocate (large)': malloc(1, 1000),
    'block.resize (not living)': realloc(1, 48),
    'block.free (not living)': free(1),
    'block.adopt': adopt(1, 0x5555_0000_0010),
    'arena.mapped': arenaMapped,
    'arena.refused': arenaRefused,
    'largeBlock.placed': placed(0, 0x5555_5600_0010),
    'largeBlock.refused': refused(0),
  }
  // A message that a state has no answer for is left lying: the bus would say that the allocator did not answer.
  const left = { to: null, says: [] } as const
  const table: Readonly<Record<State, Readonly<Record<string, { readonly to: State | null; readonly says: readonly Expected['type'][] }>>>> = {
    idle: {
      'block.allocate (small)': { to: 'awaitingArena', says: ['arenas.grown', 'arena.requested'] },
      'block.allocate (large)': { to: 'awaitingLargeBlock', says: ['largeBlock.requested'] },
      'block.resize (not living)': { to: 'awaitingArena', says: ['arenas.grown', 'arena.requested'] },
      'block.free (not living)': { to: 'idle', says: ['null.freed'] },
      'block.adopt': { to: 'idle', says: ['block.adopted'] },
    },
    awaitingArena: {
      'arena.mapped': {
        to: 'idle',
        says: [
          'arena.opened',
          'arenaMap.grown',
          'arenaMap.grown',
          'arenaMap.set',
          'lastArena.set',
          'lastArena.set',
          'lastArena.set',
          'pool.carved',
          'pool.linked',
          'pool.initialized',
          'block.allocated',
        ],
      },
      'arena.refused': { to: 'awaitingLargeBlock', says: ['largeBlock.requested'] },
    },
    awaitingLargeBlock: {
      'largeBlock.placed': { to: 'idle', says: ['block.placed'] },
      'largeBlock.refused': { to: 'idle', says: ['block.refused'] },
    },
  }
  const cases = (Object.keys(phases) as State[]).flatMap((state) => Object.keys(events).map((event) => ({ state, event, ...(table[state][event] ?? left) })))

  test.each(cases)('$state, $event → $to', ({ state, event, to, says }) => {
    const heap = heapIn(phases[state])
    const alone = new Alone(allocator('3.11', heap))
    expect(alone.state).toBe(state)
    const before = captureColumns(heap, pymallocKernel.columns, pymallocKernel.values)
    alone.send(events[event])
    expect(alone.state).toBe(to ?? state)
    expect(heap.phase).toBe(phases[to ?? state])
    expect(alone.outbox.said.map(({ type }) => type)).toEqual(says)
    if (to === null) expect(firstDifference(before, captureColumns(heap, pymallocKernel.columns, pymallocKernel.values))).toBeNull()
  })

  test.each(['lacksArena', 'lacksLargeBlock'] as const)('%s, which it says to itself, means something in idle only', (type) => {
    for (const state of ['awaitingArena', 'awaitingLargeBlock'] as const) {
      const alone = new Alone(allocator('3.11', heapIn(phases[state])))
      alone.actor.send({ type })
      expect(alone.state).toBe(state)
    }
  })

  test('a message that nobody knows changes nothing', () => {
    const alone = new Alone(allocator('3.11'))
    alone.send({ type: 'chunk.unmap', record: 0, address: 4096 })
    expect(alone.state).toBe('idle')
    expect(alone.outbox.said).toEqual([])
  })
})

describe('alone', () => {
  test('the first request asks for an arena, and is served behind the header of its first pool', () => {
    given(allocator('3.11')).when(malloc(0, 48)).then({ type: 'arenas.grown', maxarenas: 16 }, { type: 'arena.requested', block: 0, nbytes: 48, bytes: ARENA_BYTES, from: 0 })
    const { alone } = given(allocator('3.11')).when(malloc(0, 48), arenaMapped)
    expect(alone.outbox.said.at(-1)).toMatchObject({ type: 'block.allocated', block: 0, nbytes: 48, address: ARENA + POOL_HEADER })
  })

  test('blocks of one class are neighbours; the block freed last serves first', () => {
    const served = given(allocator('3.11')).when(malloc(0, 48), arenaMapped)
    const { alone } = served
    const addresses: unknown[] = []
    for (const message of [malloc(1, 40), malloc(2, 33), free(1), malloc(3, 48), free(0), free(2), malloc(4, 48), malloc(5, 48)]) {
      alone.send(message)
      for (const said of alone.outbox.said.splice(0)) if (said.type === 'block.allocated') addresses.push(said.address - ARENA)
    }
    expect(addresses.slice(1)).toEqual([96, 144, 96, 144, 48])
  })

  test('a refused arena falls back to the C library, as CPython does', () => {
    given(allocator('3.11'))
      .when(malloc(0, 48), arenaRefused, placed(0, 0x5555_5600_0010))
      .then(
        { type: 'arenas.grown' },
        { type: 'arena.requested' },
        { type: 'largeBlock.requested', block: 0, nbytes: 48, counted: 1 },
        { type: 'block.placed', block: 0, counted: 1, address: 0x5555_5600_0010 },
      )
  })

  test('no memory at all: the program gets NULL', () => {
    given(allocator('3.11')).when(malloc(0, 513), refused(0)).then({ type: 'largeBlock.requested', nbytes: 513 }, { type: 'block.refused', block: 0 })
  })

  test('zero bytes are one byte of the C library', () => {
    given(allocator('3.11')).when(malloc(0, 0)).then({ type: 'largeBlock.requested', block: 0, nbytes: 1, counted: 1 })
  })

  test('free(NULL) does nothing', () => {
    given(allocator('3.11')).when(free(0)).then({ type: 'null.freed', block: 0 })
  })

  test('a message that is nobody’s business is met with silence', () => {
    given(allocator('3.11')).when(arenaMapped, placed(0, 16)).then()
  })

  test('[L5] what it says is caused by the message it answers', () => {
    const { alone } = given(allocator('3.11')).when(free(0), free(1), malloc(2, 1000), placed(2, 16))
    expect(alone.outbox.causes).toEqual([1, 2, 3, 4])
  })
})

describe('[L8] an actor that is made in the middle of a request goes on', () => {
  test('waiting for an arena', () => {
    const alone = new Alone(allocator('3.11', heapIn(Phase.AWAITING_ARENA)))
    expect(alone.state).toBe('awaitingArena')
    alone.send(arenaMapped)
    expect(alone.outbox.said.at(-1)).toMatchObject({ type: 'block.allocated', block: 0, nbytes: 48, address: ARENA + POOL_HEADER })
    alone.send(malloc(1, 48))
    expect(alone.outbox.said.slice(-2)).toMatchObject([{ type: 'block.allocated', block: 1, address: ARENA + POOL_HEADER + 48 }, { type: 'pool.extended' }])
    expect(alone.state).toBe('idle')
  })

  test('waiting for a block of the C library', () => {
    const heap = heapIn(Phase.AWAITING_LARGE_BLOCK)
    const alone = new Alone(allocator('3.11', heap))
    expect(alone.state).toBe('awaitingLargeBlock')
    alone.send(placed(0, 0x5555_5600_0010))
    expect(alone.outbox.said).toEqual([{ type: 'block.placed', block: 0, counted: 1, address: 0x5555_5600_0010 }])
    expect(heap.rawAllocatedBlocks).toBe(1)
    alone.send(free(0))
    expect(alone.outbox.said.at(-1)).toMatchObject({ type: 'largeBlock.returned', block: 0, counted: 1 })
    expect(heap.rawAllocatedBlocks).toBe(0)
  })

  test('in the middle of a realloc that moves: the old place is freed by the new actor', () => {
    const heap = emptyHeap()
    const before = new Alone(allocator('3.11', heap))
    for (const message of [malloc(0, 48), arenaMapped, realloc(0, 1000)]) before.send(message)
    before.actor.stop()
    const alone = new Alone(allocator('3.11', heap))
    expect(alone.state).toBe('awaitingLargeBlock')
    alone.send(placed(0, 0x5555_5600_0010))
    expect(alone.outbox.said.slice(0, 2)).toMatchObject([
      { type: 'block.placed', block: 0 },
      { type: 'block.vacated', block: 0, address: ARENA + POOL_HEADER },
    ])
  })

  test('an actor stopped and made anew before each message leaves the heap that one actor leaves', () => {
    const script = [malloc(0, 48), arenaMapped, malloc(1, 1000), placed(1, 0x5555_5600_0010), malloc(2, 40), realloc(0, 600), placed(0, 0x5555_5600_0410), free(2), free(1)]
    const whole = emptyHeap()
    const pieces = emptyHeap()
    const one = new Alone(allocator('3.11', whole))
    for (const message of script) {
      one.send(message)
      const next = new Alone(allocator('3.11', pieces))
      next.send(message)
      next.actor.stop()
    }
    const capture = (heap: Pymalloc) => captureColumns(heap, pymallocKernel.columns, pymallocKernel.values)
    expect(firstDifference(capture(whole), capture(pieces))).toBeNull()
  })
})
