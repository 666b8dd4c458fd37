import { type Rate, ratePer } from '../../../streams/operators'
import { filled, free, freed, marbles } from './contract'

const rate = (from: number, to: number, counts: Rate['counts']): Rate => ({ from, to, counts })

/** o an operation; f, g facts of two types. */
const values = { o: free(1), f: filled(2, 1), g: freed(3, 2, 64) }

const cases: readonly {
  readonly name: string
  readonly source: string
  readonly result: string
  readonly rates: Readonly<Record<string, Rate>>
  readonly subscription?: string
}[] = [
  { name: 'never', source: '----', result: '----', rates: {}, subscription: '^' },
  { name: 'empty: no window', source: '---|', result: '---|', rates: {} },
  { name: 'one operation without facts', source: 'o|', result: '-(x|)', rates: { x: rate(0, 1, {}) } },
  {
    name: 'a window is emitted when the operation after it comes',
    source: 'ofogfo|',
    result: '-----x(y|)',
    rates: { x: rate(0, 2, { 'pool.filled': 2, 'block.freed': 1 }), y: rate(2, 3, {}) },
  },
  { name: 'a full window at the end is emitted once', source: 'ofog|', result: '----(x|)', rates: { x: rate(0, 2, { 'pool.filled': 1, 'block.freed': 1 }) } },
  {
    name: 'many windows',
    source: 'ofoofofgoo|',
    result: '---x----y-(z|)',
    rates: { x: rate(0, 2, { 'pool.filled': 1 }), y: rate(2, 4, { 'pool.filled': 2, 'block.freed': 1 }), z: rate(4, 6, {}) },
  },
  { name: 'facts before any operation count for the first window', source: 'fo|', result: '--(x|)', rates: { x: rate(0, 1, { 'pool.filled': 1 }) } },
  { name: 'facts alone', source: 'fg|', result: '--(x|)', rates: { x: rate(0, 0, { 'pool.filled': 1, 'block.freed': 1 }) } },
  { name: 'error: what was counted since is not emitted', source: 'ofoof#', result: '---x-#', rates: { x: rate(0, 2, { 'pool.filled': 1 }) } },
  { name: 'never-ending', source: 'ofoof-', result: '---x--', rates: { x: rate(0, 2, { 'pool.filled': 1 }) }, subscription: '^' },
]

test.each(cases)('$name', ({ source, result, rates, subscription }) =>
  marbles(({ cold, expectObservable, expectSubscriptions }) => {
    const messages = cold(source, values)
    expectObservable(messages.pipe(ratePer(2))).toBe(result, rates)
    expectSubscriptions(messages.subscriptions).toBe(subscription ?? `^${'-'.repeat(source.length - 2)}!`)
  }),
)

test('leaves its source when its reader leaves', () =>
  marbles(({ hot, expectObservable, expectSubscriptions }) => {
    const messages = hot('ofoofoo|', values)
    expectObservable(messages.pipe(ratePer(2)), '^---!').toBe('---x', { x: rate(0, 2, { 'pool.filled': 1 }) })
    expectSubscriptions(messages.subscriptions).toBe('^---!')
  }))

test('starts anew for each reader, and an emitted window never changes', () =>
  marbles(({ cold, expectObservable }) => {
    const read = cold('ofog|', values).pipe(ratePer(1))
    const rates = { x: rate(0, 1, { 'pool.filled': 1 }), y: rate(1, 2, { 'block.freed': 1 }) }
    expectObservable(read).toBe('--x-(y|)', rates)
    expectObservable(read).toBe('--x-(y|)', rates)
  }))

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('a window of %p operations is refused', (window) => {
  expect(() => ratePer(window)).toThrow(new RangeError(`A window is a whole number of operations from 1, not ${window}`))
})
