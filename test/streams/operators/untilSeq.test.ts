import { untilSeq } from '../../../streams/operators'
import { filled, free, type Logged, marbles } from './contract'

const values = { a: free(1), b: filled(2, 1), c: filled(3, 2), e: filled(5, 3) }

const cases: readonly { readonly name: string; readonly source: string; readonly result: string; readonly subscription: string }[] = [
  { name: 'never', source: '----', result: '----', subscription: '^' },
  { name: 'empty', source: '|', result: '|', subscription: '(^!)' },
  { name: 'one message before', source: '-a-|', result: '-a-|', subscription: '^--!' },
  { name: 'many: completes after the message, with it', source: '-a-b-c-e|', result: '-a-b-(c|)', subscription: '^----!' },
  { name: 'an error before', source: '-a-#', result: '-a-#', subscription: '^--!' },
  { name: 'an error after is not seen', source: '-a-c-#', result: '-a-(c|)', subscription: '^--!' },
  { name: 'a source that never ends', source: '-a-b-', result: '-a-b-', subscription: '^' },
  { name: 'a source that would never end after it', source: '-a-c--', result: '-a-(c|)', subscription: '^--!' },
  { name: 'a number that stands in another stream', source: '-a-e-|', result: '-a-|', subscription: '^--!' },
  { name: 'everything lies behind', source: '-e-|', result: '-|', subscription: '^!' },
]

test.each(cases)('$name', ({ source, result, subscription }) =>
  marbles(({ cold, expectObservable, expectSubscriptions }) => {
    const messages = cold(source, values)
    expectObservable(messages.pipe(untilSeq<Logged>(3))).toBe(result, values)
    expectSubscriptions(messages.subscriptions).toBe(subscription)
  }),
)

test('leaves its source when its reader leaves', () =>
  marbles(({ hot, expectObservable, expectSubscriptions }) => {
    const messages = hot('-a-b-c-|', values)
    expectObservable(messages.pipe(untilSeq<Logged>(3)), '^---!').toBe('-a-b', values)
    expectSubscriptions(messages.subscriptions).toBe('^---!')
  }))
