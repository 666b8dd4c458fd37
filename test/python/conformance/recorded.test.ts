import { stale } from './judge'

test('the recordings are of the programs as they are, and leave none out', () => {
  expect(stale()).toEqual({ changed: [], missing: [] })
})
