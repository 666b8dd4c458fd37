import type { OperatorFunction } from 'rxjs'
import { type RunHelpers, TestScheduler } from 'rxjs/testing'
import type { Fact } from '../../../streams/facts'
import type { Operation } from '../../../streams/operations'

export type Logged = Operation | Fact

/** Runs a test in drawn time: one character is one frame. */
export function marbles(draw: (helpers: RunHelpers) => void): void {
  new TestScheduler((actual, expected) => expect(actual).toEqual(expected)).run(draw)
}

export const free = (seq: number): Operation => ({ type: 'block.free', seq, cause: 0, by: 'mutator', record: 0, block: 0, domain: 2 })
export const filled = (seq: number, cause: number): Fact => ({ type: 'pool.filled', seq, cause, by: 'allocator', pool: 0 })
export const freed = (seq: number, cause: number, address: number): Fact => ({ type: 'block.freed', seq, cause, by: 'allocator', block: 0, place: 1, address })
export const mapped = (seq: number, cause: number, address: number): Fact => ({ type: 'arena.mapped', seq, cause, by: 'addressSpace', bytes: 4096, address })

/**
 * The cases that every operator that lets messages through must cover (RxJS, CONTRIBUTING.md). None of ours takes a callback, so none can throw.
 *
 * @param operator - made anew for each case
 * @param values - the messages `p`, which passes, and `d`, which is dropped
 */
export function keepsTheContract(operator: () => OperatorFunction<Logged, Logged>, values: { readonly p: Logged; readonly d: Logged }): void {
  const cases = [
    { name: 'a source that never says anything', source: '----', result: '----', subscription: '^' },
    { name: 'an empty source', source: '|', result: '|', subscription: '(^!)' },
    { name: 'one message that passes', source: '-p-|', result: '-p-|', subscription: '^--!' },
    { name: 'one message that is dropped', source: '-d-|', result: '---|', subscription: '^--!' },
    { name: 'many messages', source: '-p-d-(pd)-p-|', result: '-p---p----p-|', subscription: '^-----------!' },
    { name: 'an error', source: '-p-#', result: '-p-#', subscription: '^--!' },
    { name: 'a source that errs at once', source: '#', result: '#', subscription: '(^!)' },
    { name: 'a source that never ends', source: '-p-d-p-', result: '-p---p-', subscription: '^' },
  ]
  for (const { name, source, result, subscription } of cases) {
    test(`passes on ${name}`, () =>
      marbles(({ cold, expectObservable, expectSubscriptions }) => {
        const messages = cold(source, values)
        expectObservable(messages.pipe(operator())).toBe(result, values)
        expectSubscriptions(messages.subscriptions).toBe(subscription)
      }))
  }

  test('leaves its source when its reader leaves', () =>
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const messages = hot('-p-d-p-p-|', values)
      expectObservable(messages.pipe(operator()), '^-----!').toBe('-p---p', values)
      expectSubscriptions(messages.subscriptions).toBe('^-----!')
    }))

  test('starts anew for each reader', () =>
    marbles(({ cold, expectObservable }) => {
      const read = cold('-d-p|', values).pipe(operator())
      expectObservable(read).toBe('---p|', values)
      expectObservable(read).toBe('---p|', values)
    }))
}
