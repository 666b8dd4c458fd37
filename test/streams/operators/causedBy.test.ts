import { causedBy } from '../../../streams/operators'
import { filled, free, keepsTheContract, type Logged, marbles } from './contract'

keepsTheContract(() => causedBy<Logged>(1), { p: filled(2, 1), d: free(3) })

test('[L5] a message and what follows from it, directly or not, and nothing beside it', () =>
  marbles(({ cold, expectObservable }) => {
    // 1 → 2 → 3, 2 → 6;   4 → 5
    const values = { a: free(1), b: filled(2, 1), c: filled(3, 2), d: free(4), e: filled(5, 4), f: filled(6, 2) }
    expectObservable(cold('abcdef|', values).pipe(causedBy<Logged>(1))).toBe('abc--f|', values)
    expectObservable(cold('abcdef|', values).pipe(causedBy<Logged>(2))).toBe('-bc--f|', values)
    expectObservable(cold('abcdef|', values).pipe(causedBy<Logged>(3))).toBe('--c---|', values)
    expectObservable(cold('abcdef|', values).pipe(causedBy<Logged>(4))).toBe('---de-|', values)
  }))

test('a number that does not occur lets nothing through', () =>
  marbles(({ cold, expectObservable }) => {
    expectObservable(cold('ab|', { a: free(1), b: filled(2, 1) }).pipe(causedBy<Logged>(9))).toBe('--|')
  }))

test('among facts alone, an operation is known by its number', () =>
  marbles(({ cold, expectObservable }) => {
    const values = { b: filled(2, 1), c: filled(3, 2), e: filled(5, 4) }
    expectObservable(cold('bce|', values).pipe(causedBy<Logged>(1))).toBe('bc-|', values)
  }))

test('a log that is cut: what hangs on an unseen message is not found', () =>
  marbles(({ cold, expectObservable }) => {
    const values = { c: filled(3, 2), f: filled(6, 2) }
    expectObservable(cold('cf|', values).pipe(causedBy<Logged>(1))).toBe('--|')
  }))

test('a seek backwards: a new reader of the same log finds the same', () =>
  marbles(({ cold, expectObservable }) => {
    const values = { a: free(1), b: filled(2, 1), c: filled(3, 9) }
    const read = cold('abc|', values).pipe(causedBy<Logged>(1))
    expectObservable(read).toBe('ab-|', values)
    expectObservable(read).toBe('ab-|', values)
  }))
