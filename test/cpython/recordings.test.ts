import { brokenInvariants, compareWithDump, cpython, createLab, divergenceOf, type Lab, type Mode, type Pymalloc } from '../../src'
import { readDump, readTrace } from '../../src/trace/node'
import { largerRecordings, recordingsIn, type StoredRecording } from '../support/recordings'

// What real interpreters did (see test/cpython/recorder and docs/trace-format.md): every address is an expected value.

function replay(stored: StoredRecording, mode: Mode): Lab {
  const { header, recording } = readTrace(stored.path)
  const lab = createLab({ mode, plan: cpython(header.series), recording })
  lab.run()
  expect(divergenceOf(lab)).toBeNull()
  expect(lab.status).toBe('finished')
  const { checked, matched, arenasChecked, arenasMismatched } = lab.mutator
  expect(checked).toBeGreaterThan(header.records / 10)
  expect({ matched, arenasMismatched }).toEqual({ matched: checked, arenasMismatched: 0 })
  expect(arenasChecked).toBeGreaterThan(0)
  if (stored.dump !== null) expect(compareWithDump(lab.heap as Pymalloc, readDump(stored.dump)).differences).toEqual([])
  expect(brokenInvariants(lab.heap as Pymalloc)).toEqual([])
  return lab
}

describe.each([...recordingsIn('docs', 'examples'), ...recordingsIn('test', 'cpython', 'stats')])('$name', (stored) => {
  test('[L7] [L1] both modes predict every address and arena, with the same facts', () => {
    const fast = replay(stored, 'fast')
    const traced = replay(stored, 'traced')
    expect([traced.factHash, traced.factCount]).toEqual([fast.factHash, fast.factCount])
  })
})

describe.each(recordingsIn('test', 'cpython', 'recordings'))('$name', (stored) => {
  test('[L7] fast mode predicts every address and arena, and the state at the end', () => {
    expect(stored.dump).not.toBeNull()
    replay(stored, 'fast')
  })
})

const larger = largerRecordings()
if (larger.length > 0) {
  describe.each(larger)('$name', (stored) => {
    test.each(['fast', 'traced'] as const)('[L7] %s mode predicts every address and arena', (mode) => void replay(stored, mode), 600_000)
  })
}
