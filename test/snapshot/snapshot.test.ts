import { join } from 'node:path'
import { cpython, createLab, createTracedLab, type Fact, type HeapSnapshot, type Operation } from '../../src'
import { PAGE_LENGTH } from '../../src/snapshot/pages'
import { readTrace } from '../../src/trace/node'

const { recording } = readTrace(join(__dirname, '../cpython/stats/tiny-3.8.planes.gz'))
const plan = cpython('3.8')
const MIDDLE = 20_000

const pagesIn = (snapshot: HeapSnapshot) => Object.values(snapshot.kernels).flatMap((kernel) => Object.values(kernel.columns).flatMap((column) => column.pages))

describe.each([
  ['fast', 'traced'],
  ['traced', 'fast'],
] as const)('a snapshot taken in %s mode', (mode, other) => {
  test(`[L1] goes on in ${mode} and in ${other} mode exactly as the run it was taken from`, () => {
    const whole = createLab({ mode, plan, recording })
    whole.run(MIDDLE)
    const middle = whole.snapshot()
    whole.run()
    for (const next of [mode, other]) {
      const lab = createLab({ mode: next, plan, recording, from: middle })
      expect(lab.run()).toBe('finished')
      expect([lab.factHash, lab.factCount]).toEqual([whole.factHash, whole.factCount])
      expect(lab.snapshot()).toEqual(whole.snapshot())
    }
  })
})

test('[L2] a traced run that is continued numbers its messages as the whole run did', () => {
  const log = (lab: ReturnType<typeof createTracedLab>): (Operation | Fact)[] => {
    const messages: (Operation | Fact)[] = []
    lab.operations$.subscribe((operation) => messages.push(operation))
    lab.facts$.subscribe((fact) => messages.push(fact))
    return messages
  }
  const whole = createTracedLab({ plan, recording })
  const all = log(whole)
  whole.run(MIDDLE + 500)
  const start = createLab({ mode: 'fast', plan, recording })
  start.run(MIDDLE)
  const rest = createTracedLab({ plan, recording, from: start.snapshot() })
  const tail = log(rest)
  rest.run(MIDDLE + 500)
  expect(tail.length).toBeGreaterThan(500)
  expect(tail).toEqual(all.slice(-tail.length))
})

test('[L8] a snapshot shares with the one before every page that did not change', () => {
  const lab = createLab({ mode: 'fast', plan, recording })
  lab.run(MIDDLE)
  const first = new Set(pagesIn(lab.snapshot()))
  expect(pagesIn(lab.snapshot()).filter((page) => !first.has(page))).toEqual([])
  lab.run(MIDDLE + 10)
  const second = pagesIn(lab.snapshot())
  const fresh = second.filter((page) => !first.has(page)).length
  // Ten records touch at most a few pages of each of the columns they write.
  expect(fresh).toBeGreaterThan(0)
  expect(fresh).toBeLessThan(40)
  expect(second.length).toBeGreaterThan(100)
})

test('[L3] a snapshot never changes: it is frozen, and its pages only read', () => {
  const lab = createLab({ mode: 'fast', plan, recording })
  lab.run(MIDDLE)
  const snapshot = lab.snapshot()
  const frozen = (value: unknown): boolean => typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))
  expect(frozen(snapshot)).toBe(true)
  const before = pagesIn(snapshot).map((page) => Array.from({ length: page.length }, (_, i) => page.at(i)).join())
  lab.run()
  expect(pagesIn(snapshot).map((page) => Array.from({ length: page.length }, (_, i) => page.at(i)).join())).toEqual(before)
  const [page] = pagesIn(snapshot)
  expect(page.length).toBeLessThanOrEqual(PAGE_LENGTH)
  expect(Object.keys(page)).toEqual([])
  expect(() => Object.assign(page, { at: () => 0 })).toThrow()
})
