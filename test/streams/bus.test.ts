import { Bus, BusError, type Outbox, type Receiver } from '../../streams/bus'
import type { Fact } from '../../streams/facts'
import type { ActorId, Seq } from '../../streams/ids'
import type { Draft, Message } from '../../streams/message'
import type { Operation } from '../../streams/operations'
import { printFact, recordBus } from '../../streams/recording'
import { ROUTES } from '../../streams/routes'

const free = (block: number): Draft<Operation> => ({ type: 'block.free', record: block, block, domain: 2 })
const nullFreed = (block: number): Draft<Fact> => ({ type: 'null.freed', block })
const filled = (pool: number): Draft<Fact> => ({ type: 'pool.filled', pool })
const unmapped = (address: number): Draft<Fact> => ({ type: 'arena.unmapped', bytes: 4096, address })
const released = (address: number): Draft<Fact> => ({ type: 'arena.released', arena: 0, bytes: 4096, address })

/** An actor made of one function; a function that throws fails the actor, as XState does. */
function actor(behave: (message: Message) => void): Receiver {
  const observers: { error(error: unknown): void }[] = []
  return {
    send(message) {
      try {
        behave(message)
      } catch (error) {
        for (const observer of observers) observer.error(error)
      }
    },
    subscribe(observer) {
      observers.push(observer)
      return { unsubscribe: () => observers.splice(observers.indexOf(observer), 1) }
    },
  }
}

/** A bus with four actors: the allocator answers each operation with `null.freed`; the others listen and are silent. */
function connected(replace: Partial<Record<ActorId, (message: Message) => void>> = {}) {
  const bus = new Bus({ routes: ROUTES })
  const heard: string[] = []
  const said: Partial<Record<ActorId, (message: Message) => void>> = {
    allocator: (message) => {
      if ('seq' in message) bus.outbox('allocator').say([nullFreed(0)], message.seq)
    },
    ...replace,
  }
  const connect = (id: ActorId) =>
    bus.connect(
      id,
      actor((message) => {
        heard.push(`${id} ${message.type}`)
        said[id]?.(message)
      }),
    )
  const wires = { allocator: connect('allocator'), addressSpace: connect('addressSpace'), mutator: connect('mutator'), lab: connect('lab') }
  return { bus, heard, wires, recording: recordBus(bus) }
}

const print = (messages: readonly (Operation | Fact)[]) => messages.map(printFact)

describe('order', () => {
  test('[L2] every reader sees the same order while one of them causes more messages', () => {
    const { bus } = connected()
    const seen: Seq[][] = [[], [], []]
    seen.forEach((numbers, reader) => {
      bus.facts$.subscribe(({ seq }) => {
        numbers.push(seq)
        // The reader in the middle speaks while a fact is being shown: the others must not see its word before that fact.
        if (reader === 1 && seq < 8) bus.outbox('lab').say([filled(seq), filled(seq)], seq)
      })
    })
    bus.outbox('mutator').ask(free(0))
    bus.drain()
    expect(seen[0].length).toBeGreaterThan(8)
    expect(seen[0]).toEqual([...seen[0]].sort((a, b) => a - b))
    expect(seen[1]).toEqual(seen[0])
    expect(seen[2]).toEqual(seen[0])
  })

  test('[L2] a reader that drains inside a delivery changes nothing', () => {
    const { bus, recording } = connected()
    const shownMeanwhile: (Fact | undefined)[] = []
    bus.facts$.subscribe((fact) => {
      if (fact.type !== 'null.freed') return
      bus.outbox('lab').say([filled(1)], fact.seq)
      bus.drain()
      shownMeanwhile.push(recording.facts.at(-1))
    })
    bus.outbox('mutator').ask(free(0))
    bus.drain()
    expect(shownMeanwhile).toEqual([recording.facts[0]])
    expect(recording.facts.map(({ type }) => type)).toEqual(['null.freed', 'pool.filled'])
  })

  test('first in, first out: what is said during a delivery comes after what was already said', () => {
    const { bus, recording } = connected({
      allocator: (message) => {
        if (message.type !== 'block.free') return
        bus.outbox('allocator').say([released(1), released(2)], message.seq)
      },
      addressSpace: (message) => {
        if (message.type === 'arena.released') bus.outbox('addressSpace').say([unmapped(message.address)], message.seq)
      },
    })
    bus.outbox('mutator').ask(free(0))
    bus.drain()
    expect(recording.facts.map(({ type }) => type)).toEqual(['arena.released', 'arena.released', 'arena.unmapped', 'arena.unmapped'])
    expect(recording.facts.map(({ seq }) => seq)).toEqual([2, 3, 4, 5])
  })

  test('who must answer hears a message before those who listen; readers of the streams before both', () => {
    const order: string[] = []
    const bus = new Bus({ routes: { ...ROUTES, 'null.freed': { answers: 'addressSpace', hears: ['mutator', 'lab'] } } })
    bus.facts$.subscribe((fact) => order.push(`reader ${fact.type}`))
    for (const id of ['lab', 'mutator', 'addressSpace', 'allocator'] as const) {
      bus.connect(
        id,
        actor((message) => {
          order.push(`${id} ${message.type}`)
          if (message.type === 'null.freed') bus.outbox(id).say([filled(0)], message.seq)
        }),
      )
    }
    bus.outbox('allocator').say([nullFreed(0)], 0)
    bus.drain()
    expect(order.slice(0, 4)).toEqual(['reader null.freed', 'addressSpace null.freed', 'mutator null.freed', 'lab null.freed'])
  })

  test('an operation is over when nothing is left to say: only then operation.finished', () => {
    const { bus, heard } = connected()
    bus.outbox('mutator').ask(free(0))
    bus.drain()
    expect(heard).toEqual(['allocator block.free', 'mutator operation.finished'])
  })

  test('facts without an operation finish none', () => {
    const { bus, heard } = connected()
    bus.outbox('allocator').say([filled(0)], 0)
    bus.drain()
    expect(heard).toEqual([])
  })

  test('[L2.1] an operation waits until the one before it is over', () => {
    const { bus, recording } = connected()
    bus.outbox('mutator').ask(free(0))
    bus.outbox('mutator').ask(free(1))
    bus.drain()
    expect(recording.messages.map(({ type, by }) => `${by} ${type}`)).toEqual(['mutator block.free', 'allocator null.freed', 'mutator block.free', 'allocator null.freed'])
  })

  test('nothing moves before drain', () => {
    const { bus, heard, recording } = connected()
    bus.outbox('mutator').ask(free(0))
    expect(heard).toEqual([])
    expect(recording.messages).toEqual([])
  })
})

describe('numbers and causes', () => {
  test('[L2.1] numbers are given on entry, to an operation when it is taken up; signals have none', () => {
    const { bus, recording } = connected()
    bus.outbox('lab').signal({ type: 'paused' })
    bus.outbox('mutator').ask(free(0))
    bus.outbox('allocator').say([filled(7), filled(8)], 1)
    bus.outbox('lab').signal({ type: 'step', until: 1 })
    bus.outbox('mutator').ask(free(1))
    bus.drain()
    expect(recording.messages.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6])
    expect(recording.operations.map(({ seq }) => seq)).toEqual([3, 5])
  })

  test('[L5] a chain of facts carries its causes inside: the first names what was answered, each other the one before', () => {
    const { bus, recording } = connected({
      allocator: (message) => {
        if (message.type === 'block.free') bus.outbox('allocator').say([filled(1), filled(2), released(4096)], message.seq)
      },
      addressSpace: (message) => {
        if (message.type === 'arena.released') bus.outbox('addressSpace').say([filled(3), unmapped(4096)], message.seq)
      },
    })
    bus.outbox('mutator').ask(free(0))
    bus.drain()
    expect(print(recording.messages)).toEqual([
      '#1 mutator block.free record=0 block=0 domain=2',
      '#2 ← #1 allocator pool.filled pool=1',
      '#3 ← #2 allocator pool.filled pool=2',
      '#4 ← #3 allocator arena.released arena=0 bytes=4096 address=0x1000',
      '#5 ← #4 addressSpace pool.filled pool=3',
      '#6 ← #5 addressSpace arena.unmapped bytes=4096 address=0x1000',
    ])
  })

  test('a draft cannot choose its number, cause or speaker', () => {
    const { bus, recording } = connected()
    const forged = { ...filled(0), seq: 99, cause: 98, by: 'lab' }
    bus.outbox('allocator').say([forged], 0)
    bus.drain()
    expect(recording.facts).toEqual([{ type: 'pool.filled', pool: 0, seq: 1, cause: 0, by: 'allocator' }])
  })
})

describe('failure', () => {
  test.each(['allocator', 'mutator'] as const)('an actor that is cut, %s: the failure names it and the message', (cut) => {
    const { bus, heard, wires } = connected()
    wires[cut].unsubscribe()
    bus.outbox('mutator').ask(free(0))
    bus.drain()
    const about = cut === 'allocator' ? 'block.free' : 'operation.finished'
    expect(bus.failure).toBeInstanceOf(BusError)
    expect(bus.failure).toMatchObject({ actor: cut, about: { type: about } })
    expect(bus.failure?.message).toBe(cut === 'allocator' ? 'allocator does not hear: block.free (seq 1)' : 'mutator does not hear: operation.finished')
    expect(heard).not.toContain(`${cut} ${about}`)
  })

  test('an actor that swallows a message did not answer', () => {
    const { bus, heard, recording } = connected({ allocator: () => undefined })
    bus.outbox('mutator').ask(free(0))
    bus.drain()
    expect(bus.failure?.message).toBe('allocator did not answer: block.free (seq 1)')
    expect(bus.failure?.about).toBe(recording.operations[0])
    expect(heard).toEqual(['allocator block.free'])
  })

  test('to say nothing, or to let another speak, is no answer', () => {
    const silent = connected({ allocator: (message) => silent.bus.outbox('allocator').say([], 'seq' in message ? message.seq : 0) })
    silent.bus.outbox('mutator').ask(free(0))
    silent.bus.drain()
    expect(silent.bus.failure?.message).toBe('allocator did not answer: block.free (seq 1)')
    const spoken = connected({ allocator: () => spoken.bus.outbox('lab').say([filled(0)], 1) })
    spoken.bus.outbox('mutator').ask(free(0))
    spoken.bus.drain()
    expect(spoken.bus.failure?.message).toBe('allocator did not answer: block.free (seq 1)')
    expect(spoken.recording.facts).toEqual([])
  })

  test('those who only listen need not answer', () => {
    const { bus } = connected()
    bus.outbox('addressSpace').say([unmapped(4096)], 0)
    bus.drain()
    expect(bus.failure).toBeNull()
  })

  test('an actor that throws ends the run; what it threw and the message are named', () => {
    const { bus, heard } = connected({
      mutator: () => {
        throw new RangeError('pool 7 is on no list')
      },
    })
    bus.outbox('addressSpace').say([unmapped(4096), unmapped(8192)], 0)
    bus.drain()
    expect(bus.failure?.message).toBe('mutator failed (pool 7 is on no list): arena.unmapped (seq 1)')
    expect(heard).toEqual(['mutator arena.unmapped'])
  })

  test('after the first failure nothing is delivered and nothing accepted, and the first failure stays', () => {
    const { bus, heard, recording, wires } = connected()
    wires.allocator.unsubscribe()
    const outbox: Outbox = bus.outbox('mutator')
    outbox.ask(free(0))
    outbox.ask(free(1))
    bus.drain()
    const first = bus.failure
    expect(recording.messages).toHaveLength(1)
    expect(heard).toEqual([])
    outbox.ask(free(2))
    outbox.say([unmapped(0)], 1)
    outbox.signal({ type: 'paused' })
    bus.drain()
    expect(bus.failure).toBe(first)
    expect(recording.messages).toHaveLength(1)
    expect(heard).toEqual([])
  })

  test('a failure in the middle of a chain: the facts behind it are not shown', () => {
    const { bus, recording, wires } = connected()
    wires.mutator.unsubscribe()
    bus.outbox('allocator').say([filled(1), unmapped(4096), filled(2)], 0)
    bus.drain()
    expect(recording.facts.map(({ type }) => type)).toEqual(['pool.filled', 'arena.unmapped'])
    expect(bus.failure?.message).toBe('mutator does not hear: arena.unmapped (seq 2)')
  })

  test('a listener is not told of a message that its answerer failed on', () => {
    const { bus, heard } = connected({ allocator: () => undefined })
    bus.outbox('addressSpace').say([{ type: 'arena.mapped', bytes: 4096, address: 4096 }], 0)
    bus.drain()
    expect(heard).toEqual(['allocator arena.mapped'])
    expect(bus.failure?.message).toBe('allocator did not answer: arena.mapped (seq 1)')
  })
})

describe('transfer', () => {
  test('nothing is shared: each actor gets its own copy, the log keeps the message itself', () => {
    const bus = new Bus({ routes: { 'null.freed': { hears: ['mutator', 'lab'] } }, transfer: (message) => structuredClone(message) })
    const got: Message[] = []
    for (const id of ['mutator', 'lab'] as const)
      bus.connect(
        id,
        actor((message) => got.push(message)),
      )
    const recording = recordBus(bus)
    bus.outbox('allocator').say([nullFreed(1)], 0)
    bus.drain()
    expect(got).toEqual([recording.facts[0], recording.facts[0]])
    expect(new Set([...got, recording.facts[0]]).size).toBe(3)
  })

  test('a draft that its sender changes later changes no message', () => {
    const { bus, recording } = connected()
    const draft = { type: 'pool.filled' as const, pool: 1 }
    bus.outbox('allocator').say([draft], 0)
    draft.pool = 2
    bus.drain()
    expect(recording.facts).toMatchObject([{ pool: 1 }])
  })
})
