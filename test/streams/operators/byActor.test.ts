import { byActor } from '../../../streams/operators'
import { freed, keepsTheContract, type Logged, mapped, marbles } from './contract'

keepsTheContract(() => byActor<Logged>('allocator'), { p: freed(2, 1, 64), d: mapped(3, 1, 64) })

test('lets through what each actor said, in the order it was said', () =>
  marbles(({ cold, expectObservable }) => {
    const values = { a: freed(2, 1, 64), b: mapped(3, 2, 64), c: freed(4, 3, 64) }
    expectObservable(cold('abc|', values).pipe(byActor('allocator'))).toBe('a-c|', values)
    expectObservable(cold('abc|', values).pipe(byActor('addressSpace'))).toBe('-b-|', values)
    expectObservable(cold('abc|', values).pipe(byActor('lab'))).toBe('---|', values)
  }))
