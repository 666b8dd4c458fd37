import { legacy } from '../../machines/plans/legacy'
import { cpython, createLab, type Mode, type Plan } from '../../src'
import { VERSIONS } from '../support/heaps'
import type { CollectorProgram } from './collectorPrograms'
import { collectorRecordingOf, difference, RANDOM } from './collectorRecordings'
import { CollectorRun } from './collectorRun'
import { LEGACY, WRITTEN } from './collectorWritten'

/** Of how many programs the traced mode sees one: it takes its time. */
const EVERY: Readonly<Record<Mode, number>> = { fast: 1, traced: 8 }
const RUNS = VERSIONS.flatMap((version) => (['fast', 'traced'] as const).map((mode) => [version, mode] as const))

const RANDOM_PROGRAMS = Object.entries(RANDOM).flatMap(([group, programs]) => programs.map((program, at) => [`${group} ${at}`, program] as const))
const LEGACY_PROGRAMS = Object.entries(LEGACY)
const WRITTEN_PROGRAMS = Object.entries(WRITTEN)

function differences(programs: readonly (readonly [string, CollectorProgram])[], recorded: readonly string[], plan: Plan, mode: Mode): string[] {
  return programs.flatMap(([name, program], at) => {
    if (at % EVERY[mode] !== 0) return []
    const ours = new CollectorRun(createLab({ plan, mode }), program).run()
    return ours === recorded[at] ? [] : [difference(name, program, ours, recorded[at])]
  })
}

describe('[L7] the collector does what CPython does', () => {
  test.each(RUNS)('in random programs: %s, %s', (version, mode) => {
    expect(differences(RANDOM_PROGRAMS, collectorRecordingOf(version).told, cpython(version), mode)).toEqual([])
  })

  test.each(RUNS)('in programs written by hand: %s, %s', (version, mode) => {
    expect(differences(WRITTEN_PROGRAMS, collectorRecordingOf(version).written, cpython(version), mode)).toEqual([])
  })

  test.each(['fast', 'traced'] as const)('with legacy finalizers, as Python 2.7 has them: %s', (mode) => {
    expect(differences(LEGACY_PROGRAMS, collectorRecordingOf('2.7').written, legacy('3.8'), mode)).toEqual([])
  })

  test('every program was recorded, by every version', () => {
    for (const version of VERSIONS) {
      const { told, written } = collectorRecordingOf(version)
      expect([told.length, written.length]).toEqual([RANDOM_PROGRAMS.length, WRITTEN_PROGRAMS.length])
    }
  })
})
