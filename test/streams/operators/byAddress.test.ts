import { byAddress } from '../../../streams/operators'
import { filled, free, freed, keepsTheContract, type Logged, marbles } from './contract'

keepsTheContract(() => byAddress<Logged>(0x1000, 0x2000), { p: freed(2, 1, 0x1800), d: freed(3, 1, 0x3000) })
keepsTheContract(() => byAddress<Logged>(0x1000, 0x2000), { p: freed(2, 1, 0x1000), d: filled(3, 1) })

test('the range is half-open', () =>
  marbles(({ cold, expectObservable }) => {
    const values = { a: freed(1, 0, 0xfff), b: freed(2, 0, 0x1000), c: freed(3, 0, 0x1fff), d: freed(4, 0, 0x2000) }
    expectObservable(cold('abcd|', values).pipe(byAddress(0x1000, 0x2000))).toBe('-bc-|', values)
  }))

test('an empty range lets nothing through, a message without address never passes', () =>
  marbles(({ cold, expectObservable }) => {
    const values = { a: freed(1, 0, 0x1000), b: filled(2, 1), c: free(3) }
    expectObservable(cold('abc|', values).pipe(byAddress<Logged>(0x1000, 0x1000))).toBe('---|')
    expectObservable(cold('abc|', values).pipe(byAddress<Logged>(0, 2 ** 48))).toBe('a--|', values)
  }))

test('address 0 is an address: the refused offers', () =>
  marbles(({ cold, expectObservable }) => {
    const values = { a: freed(1, 0, 0) }
    expectObservable(cold('a|', values).pipe(byAddress(0, 1))).toBe('a|', values)
  }))

test('addresses beyond 32 bits are compared whole', () =>
  marbles(({ cold, expectObservable }) => {
    const values = { a: freed(1, 0, 0x7fff_0000_1000), b: freed(2, 0, 0x6fff_0000_1000) }
    expectObservable(cold('ab|', values).pipe(byAddress(0x7fff_0000_0000, 0x8000_0000_0000))).toBe('a-|', values)
  }))
