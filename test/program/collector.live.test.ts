import fc from 'fast-check'
import { cpython, createLab } from '../../src'
import { VERSIONS } from '../support/heaps'
import { type CollectorProgram, FLAVORS, programs } from './collectorPrograms'
import { collectorRecordingOf, difference, RANDOM, toldBy } from './collectorRecordings'
import { CollectorRun } from './collectorRun'
import { WRITTEN } from './collectorWritten'
import { interpreters } from './recordings'

// Asks real interpreters now, where they are found: programs that nobody has seen before. The recordings stand in where not.
const found = interpreters(VERSIONS)
const MINUTES = 60_000
const PROGRAMS = 60

if (found.size === 0) {
  test.skip('no CPython 3.8 to 3.13 was found on the PATH: the recordings of the collector stand alone', () => {})
} else {
  const seed = Date.now() % 2 ** 31

  test.each([...found].flatMap(([version, command]) => FLAVORS.map((flavor) => [version, flavor, command] as const)))(
    `[L7] new random programs, seed ${seed}: %s, %s`,
    (version, flavor, command) => {
      const plan = cpython(version)
      const ours = (program: CollectorProgram): string => new CollectorRun(createLab({ plan, mode: 'fast' }), program).run()
      // All at once; one at a time only while a failure is made smaller.
      const batch = fc.sample(programs(flavor), { seed, numRuns: PROGRAMS })
      const known = new Map(toldBy(command, batch).map((told, at) => [JSON.stringify(batch[at]), told]))
      fc.assert(
        fc.property(programs(flavor), (program) => {
          const theirs = known.get(JSON.stringify(program)) ?? toldBy(command, [program])[0]
          const here = ours(program)
          if (here !== theirs) throw new Error(difference(flavor, program, here, theirs))
        }),
        { seed, numRuns: PROGRAMS },
      )
    },
    5 * MINUTES,
  )

  test.each([...found])(
    '[L7] Python %s still does with the collector what was recorded',
    (version, command) => {
      const all = Object.values(RANDOM).flat()
      const written = Object.values(WRITTEN)
      const now = toldBy(command, [...all, ...written])
      const recorded = collectorRecordingOf(version)
      expect(now.slice(0, all.length)).toEqual(recorded.told)
      expect(now.slice(all.length)).toEqual(recorded.written)
    },
    3 * MINUTES,
  )
}
