import { VERSIONS } from '../support/heaps'
import { allocations, allocationsOf, prepared, WIRINGS, type Wiring } from './allocationsRun'
import { wordsOf } from './allocationsWords'
import { CASES, stepsOf } from './recordings'
import type { Case } from './runCase'

/** What a reader needs to know of a program that went another way; null: it went the same. */
function difference([name]: Case, ours: readonly string[], theirs: readonly string[]): string | null {
  const at = ours.findIndex((word, index) => word !== theirs[index])
  if (at < 0 && ours.length === theirs.length) return null
  const from = at < 0 ? ours.length : at
  const near = (words: readonly string[]): string => words.slice(Math.max(from - 3, 0), from + 4).join(' ')
  return `"${name}", call ${from}: here … ${near(ours)} …, in CPython … ${near(theirs)} …`
}

/** Is the program one for this wiring? */
const suits = ([, steps]: Case, wiring: Wiring): boolean => stepsOf(steps) <= wiring.steps

const RUNS = VERSIONS.flatMap((version) => WIRINGS.map((wiring) => [version, wiring.name, wiring] as const))

describe('[L7] programs ask of the allocator what they ask in CPython, call by call', () => {
  test.each(RUNS)('%s, %s', (version, _name, wiring) => {
    const { cases } = allocationsOf(version)
    const from = prepared(version)
    const differences = CASES.filter((one) => one[0] in cases && suits(one, wiring)).flatMap((one) => {
      return difference(one, allocations(one, wiring, from), wordsOf(cases[one[0]])) ?? []
    })
    expect(differences).toEqual([])
  })

  test.each(VERSIONS)('%s: every program was recorded, or is left out for a reason', (version) => {
    const { cases, leftOut } = allocationsOf(version)
    for (const [name] of CASES) expect(name in cases).toBe(!(name in leftOut))
  })
})
