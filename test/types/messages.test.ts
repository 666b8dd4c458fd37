import type { Fact, FactOf, FactType } from '../../streams/facts'
import type { Draft, Message } from '../../streams/message'
import type { Operation, OperationOf } from '../../streams/operations'

// What is proved here is proved by the compiler (npm run types). Each test also runs, so that it is counted.

/** Both ways assignable: the same type. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
const holds = <_ extends true>(): void => expect(true).toBe(true)

test('accepts an operation with its fields', () => {
  const operation: Operation = { type: 'block.free', seq: 1, cause: 0, by: 'mutator', record: 0, block: 0, domain: 2 }
  expect(operation.type).toBe('block.free')
})

test('refuses an operation that nobody knows, lacks a field, or has one of another', () => {
  // @ts-expect-error no operation has this name
  const unknown: Operation = { type: 'block.lose', seq: 1, cause: 0, by: 'mutator', record: 0, block: 0, domain: 2 }
  // @ts-expect-error a free needs a block
  const lacking: Operation = { type: 'block.free', seq: 1, cause: 0, by: 'mutator', record: 0, domain: 2 }
  // @ts-expect-error [L2.2] a free names its block by birth number: it has no address
  const addressed: Operation = { type: 'block.free', seq: 1, cause: 0, by: 'mutator', record: 0, block: 0, domain: 2, address: 4096 }
  expect([unknown, lacking, addressed]).toHaveLength(3)
})

test('refuses a fact without number, cause or speaker, and a speaker that is no actor', () => {
  // @ts-expect-error no seq
  const unnumbered: Fact = { type: 'pool.filled', cause: 0, by: 'allocator', pool: 0 }
  // @ts-expect-error no cause
  const uncaused: Fact = { type: 'pool.filled', seq: 1, by: 'allocator', pool: 0 }
  // @ts-expect-error nobody said it
  const unsaid: Fact = { type: 'pool.filled', seq: 1, cause: 0, pool: 0 }
  // @ts-expect-error no actor has this name
  const rumoured: Fact = { type: 'pool.filled', seq: 1, cause: 0, by: 'somebody', pool: 0 }
  expect([unnumbered, uncaused, unsaid, rumoured]).toHaveLength(4)
})

test('refuses to change what happened', () => {
  const fact: FactOf<'pool.filled'> = { type: 'pool.filled', seq: 1, cause: 0, by: 'allocator', pool: 0 }
  const change = (): void => {
    // @ts-expect-error facts are immutable
    fact.pool = 2
    // @ts-expect-error so are their numbers
    fact.seq = 2
  }
  expect(change).toBeInstanceOf(Function)
})

test('accepts a switch over types: each case knows its fields', () => {
  const poolOf = (fact: Fact): number => {
    switch (fact.type) {
      case 'pool.filled':
      case 'pool.linked':
        return fact.pool
      case 'block.freed':
        // @ts-expect-error a block that is freed names its place, not a pool
        return fact.pool
      default:
        return -1
    }
  }
  expect(poolOf({ type: 'pool.filled', seq: 1, cause: 0, by: 'allocator', pool: 7 })).toBe(7)
})

test('FactOf picks the member with that name, and refuses other names', () => {
  holds<Same<FactOf<'pool.emptied'>['arena'], number>>()
  holds<Same<FactOf<FactType>, Fact>>()
  holds<Same<FactOf<'pool.filled' | 'pool.linked'>['type'], 'pool.filled' | 'pool.linked'>>()
  // @ts-expect-error no fact has this name
  holds<Same<FactOf<'pool.lost'>, never>>()
})

test('OperationOf picks the member with that name; operations and facts share none', () => {
  holds<Same<OperationOf<'chunk.map'>['bytes'], number>>()
  holds<Same<Operation['type'] & FactType, never>>()
})

test('accepts a draft without number, cause and speaker', () => {
  const draft: Draft<Fact> = { type: 'pool.linked', pool: 64, szidx: 2 }
  holds<Same<Draft<FactOf<'pool.filled'>>, { readonly type: 'pool.filled'; readonly pool: number }>>()
  expect(draft.type).toBe('pool.linked')
})

test('refuses a draft that numbers itself, mixes two facts, or signals', () => {
  // @ts-expect-error numbers are given on entry to the bus
  const numbered: Draft<Fact> = { type: 'pool.filled', pool: 0, seq: 1 }
  // @ts-expect-error szidx is not a field of pool.filled
  const mixed: Draft<Fact> = { type: 'pool.filled', pool: 0, szidx: 2 }
  // @ts-expect-error an operation is no fact
  const asked: Draft<Fact> = { type: 'block.free', record: 0, block: 0, domain: 2 }
  // @ts-expect-error signals stand in no log
  const signal: Draft = { type: 'paused' }
  expect([numbered, mixed, asked, signal]).toHaveLength(4)
})

test('accepts signals as messages, without a number', () => {
  const message: Message = { type: 'step', until: 3 }
  // @ts-expect-error a signal has no number
  const seq = (step: Extract<Message, { type: 'step' }>): number => step.seq
  expect([message.type, typeof seq]).toEqual(['step', 'function'])
})
