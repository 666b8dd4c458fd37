import { readFileSync } from 'node:fs'
import { VERSIONS } from '../support/heaps'
import { CASES_FILE, interpreters, printedBy, recordingOf } from './recordings'

// Asks real interpreters now, where they are found; the recordings stand in where not.
const found = interpreters(VERSIONS)
const MINUTES = 60_000

if (found.size === 0) {
  test.skip('no CPython 3.8 to 3.13 was found on the PATH: the recordings of programs stand alone', () => {})
} else {
  test.each([...found])(
    '[L7] Python %s still does what was recorded',
    (version, command) => {
      const recorded = recordingOf(version)
      expect(JSON.parse(printedBy(command, 'run.py', CASES_FILE)).cases).toEqual(recorded.cases)
      expect(JSON.parse(printedBy(command, 'graphs.py'))).toEqual(recorded.graphs)
    },
    3 * MINUTES,
  )

  test('[L7] cases.json is what cases.py prints', () => {
    const [command] = [...found.values()]
    expect(printedBy(command, 'cases.py')).toBe(readFileSync(CASES_FILE, 'utf8'))
  })
}
