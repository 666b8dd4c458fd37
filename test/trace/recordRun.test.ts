import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { openRecording } from '../../src/cli/session'
import { createLab, planByName } from '../../src/index'
import { objectModel } from '../../src/lab/objectModel'
import { recordRun } from '../../src/trace/node'
import { objectPrograms, Runner } from '../support/objectPrograms'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recorded-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each(['3.8', '3.11', '3.13', '3.14.0'])('random programs in TypeScript, %s: the session is the run', (version) => {
  const plan = planByName(`cpython@${version}`)
  const path = join(folder, version)
  const property = fc.property(objectPrograms(objectModel(plan.profile), 60, {}), ({ calls }) => {
    const plain = createLab({ plan, mode: 'fast' }).lab
    const played = new Runner(plain)
    const { lab, end } = recordRun(path, createLab({ plan, mode: 'fast' }).lab, { plan, boot: 'empty' })
    const runner = new Runner(lab)
    for (const call of calls) {
      played.perform(call)
      runner.perform(call)
    }
    end()
    const { session, warning } = openRecording(path)
    expect(warning).toBeNull()
    const { timeline } = session
    expect(timeline.end.operation).toBe(plain.operations)
    timeline.seekTo(timeline.end)
    expect([timeline.heap().factHash, timeline.heap().factCount]).toEqual([plain.factHash, plain.factCount])
    const collections = Array.from(plain.gc.collections).reduce((sum, n) => sum + n, 0)
    expect(timeline.collections.length > 0).toBe(collections > 0)
    expect(session.programAt(timeline.end.operation)).toBeNull()
  })
  fc.assert(property, { seed: 20261122, numRuns: 25 })
})

test('a lab that has done something is refused', () => {
  const plan = planByName('cpython@3.11')
  const { lab } = createLab({ plan, mode: 'fast' })
  lab.perform(1, 1, 64, -1, 0)
  expect(() => recordRun(join(folder, 'late'), lab, { plan, boot: 'empty' })).toThrow('begins with the first')
})
