import { Heap } from '../../src/program/heap'
import { VERSIONS } from '../support/heaps'
import { type ListeningMode, MODES } from './labs'
import { unpressed } from './pressed'
import { CASES, observingSteps, recordingOf, stepsOf } from './recordings'
import { type Case, CaseRun } from './runCase'

function observe([, steps]: Case, mode: ListeningMode, version: string): string {
  let run: CaseRun | undefined
  const lab = mode.create(version, (object) => run?.hearDying(object))
  run = new CaseRun(new Heap(lab))
  return run.observe(steps)
}

/** What a reader needs to know of a program that went another way. */
function difference([name, steps]: Case, ours: string, theirs: string): string {
  const [a, b] = [unpressed(ours), unpressed(theirs)]
  const at = a.findIndex((value, index) => value !== b[index])
  return `"${name}", observation ${at} (${observingSteps(steps)[at]}): here ${a[at]}, in CPython ${b[at]}`
}

const RUNS = VERSIONS.flatMap((version) => MODES.map((mode) => [version, mode.name, mode] as const))

describe('[L7] programs observe what they observe in CPython', () => {
  test.each(RUNS)('%s, %s', (version, _name, mode) => {
    const { cases } = recordingOf(version)
    const differences = CASES.filter(([, steps]) => stepsOf(steps) <= mode.steps).flatMap((one) => {
      const ours = observe(one, mode, version)
      return ours === cases[one[0]] ? [] : [difference(one, ours, cases[one[0]])]
    })
    expect(differences).toEqual([])
  })

  test('every program was recorded, by every version', () => {
    for (const version of VERSIONS) expect(Object.keys(recordingOf(version).cases)).toEqual(CASES.map(([name]) => name))
  })
})
