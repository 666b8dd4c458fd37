import type { Chapter, Lesson } from './claim'
import { COLLECTOR } from './claims/collector'
import { COUNTS } from './claims/counts'
import { CYCLES } from './claims/cycles'
import { DEATH } from './claims/death'
import { GENERATIONS } from './claims/generations'
import { LIMITS } from './claims/limits'
import { POOLS } from './claims/pools'
import { SHARED } from './claims/shared'
import recorded from './recorded.json'

export type { Chapter, Claim, Lesson, Verdict } from './claim'
export { NOT_HERE } from './notHere'
export { type Played, play } from './play'

/** The real interpreters whose output is stored: version and release. */
export const INTERPRETERS: Readonly<Record<string, string>> = recorded.interpreters

export const CHAPTERS: readonly Chapter[] = [COUNTS, DEATH, CYCLES, COLLECTOR, GENERATIONS, POOLS, SHARED, LIMITS]

const programs: Readonly<Record<string, { readonly source: string; readonly printed: Readonly<Record<string, string>> }>> = recorded.programs

/** All lessons, chapter by chapter. */
export const LESSONS: readonly Lesson[] = CHAPTERS.flatMap(({ claims }) =>
  claims.map((claim) => {
    const program = programs[claim.id]
    if (program === undefined) throw new Error(`The program of claim ${claim.id} is not recorded: docs/claims/record.sh does it.`)
    return { ...claim, ...program }
  }),
)

/** What a verdict means, in words. */
export const VERDICTS = { true: 'true', false: 'false', half: 'half true', depends: 'true of some versions' } as const
