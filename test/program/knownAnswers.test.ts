import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { VERSIONS } from '../support/heaps'
import { knownAnswer } from './knownAnswers'
import { interpreters } from './recordings'

const SCRIPT = join(__dirname, '..', 'cpython', 'collector', 'knownAnswers.py')
const KEPT = [0, 200_000]
const MINUTE = 60_000

/** What real interpreters printed: 3.8.18, 3.9.18, 3.10.13, 3.11.7, 3.12.1, 3.13.0, the same whatever is kept. */
const PRINTED: Readonly<Record<string, string>> = {
  '3.8': '348 1024 799308',
  '3.9': '348 1024 799648',
  '3.10': '348 1024 799648',
  '3.11': '712 570 399560',
  '3.12': '814 570 399462',
  '3.13': '2052 199 398150',
}

test.each(VERSIONS)(
  '[L7] rings of two that are made and let go of: most garbage, collections, objects collected, %s',
  (version) => {
    expect(KEPT.map((kept) => knownAnswer(version, kept))).toEqual(KEPT.map(() => PRINTED[version]))
  },
  MINUTE,
)

const found = interpreters(VERSIONS)
if (found.size === 0) test.skip('no CPython 3.8 to 3.13 was found on the PATH: the known answers stand alone', () => {})
else {
  test.each([...found])(
    '[L7] %s prints the same now',
    (version, command) => {
      const printed = KEPT.map((kept) => execFileSync(command, ['-I', '-S', SCRIPT, String(kept)], { encoding: 'utf8' }).trim())
      expect(printed).toEqual(KEPT.map(() => PRINTED[version]))
    },
    MINUTE,
  )
}
