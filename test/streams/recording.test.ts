import { Bus } from '../../streams/bus'
import { printFact, recordBus } from '../../streams/recording'

const routes = {}

test('records operations and facts from now on, in the order of the bus', () => {
  const bus = new Bus({ routes })
  bus.outbox('allocator').say([{ type: 'pool.filled', pool: 1 }], 0)
  bus.drain()
  const recording = recordBus({ operations$: bus.operations$, facts$: bus.facts$ })
  bus.outbox('mutator').ask({ type: 'block.free', record: 0, block: 0, domain: 2 })
  bus.outbox('allocator').say([{ type: 'null.freed', block: 0 }], 2)
  bus.outbox('mutator').ask({ type: 'block.free', record: 1, block: 1, domain: 2 })
  bus.drain()
  expect(recording.messages.map(({ seq }) => seq)).toEqual([2, 3, 4])
  expect(recording.operations.map(({ seq }) => seq)).toEqual([3, 4])
  expect(recording.facts.map(({ seq }) => seq)).toEqual([2])
})

test('a recording that was stopped keeps what it has', () => {
  const bus = new Bus({ routes })
  const recording = recordBus(bus)
  bus.outbox('allocator').say([{ type: 'pool.filled', pool: 1 }], 0)
  bus.drain()
  recording.stop()
  recording.stop()
  bus.outbox('allocator').say([{ type: 'pool.filled', pool: 2 }], 0)
  bus.drain()
  expect(recording.facts).toHaveLength(1)
})

test('a fact prints as one line', () => {
  expect(printFact({ type: 'block.allocated', seq: 17, cause: 12, by: 'allocator', block: 3, place: 65539, nbytes: 48, address: 0x7ffff7c00030 })).toBe(
    '#17 ← #12 allocator block.allocated block=3 place=65539 nbytes=48 address=0x7ffff7c00030',
  )
})

test('a message that nothing led to has no arrow', () => {
  expect(printFact({ type: 'block.adopt', seq: 1, cause: 0, by: 'mutator', record: 5, block: 2, address: 0 })).toBe('#1 mutator block.adopt record=5 block=2 address=0x0')
})
