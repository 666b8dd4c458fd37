import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Difference, REASONS } from './differences'
import { PROGRAMS, RECORDED, RUNS, type Run, recordedWords } from './recordings'
import { comparisons, nearby } from './results'
import { table } from './table'

const EACH = RECORDED.flatMap((version) => (Object.keys(RUNS) as Run[]).map((run) => [version, run] as const))

const FOLDER = join(__dirname, '..', '..', '..', 'docs')

describe('programs ask of the allocator what they ask in CPython, call by call', () => {
  test.each(EACH)('%s, %s', (version, run) => {
    const differences = [...comparisons(version, run)].flatMap(([name, found]) =>
      found.calls || REASONS[name]?.differs.includes(`${version} ${run}`) ? [] : [nearby(name, found)],
    )
    expect(differences).toEqual([])
  })

  test.each(RECORDED)('%s: each program was recorded, and asks for something', (version) => {
    for (const run of Object.keys(RUNS) as Run[]) for (const name of PROGRAMS) expect(recordedWords(version, run, name).length > 0 || name === 'recursion').toBe(true)
  })
})

// UPDATE_ALLOCATIONS=1 writes both anew; the words for the reasons stand in differences.json, by hand.
describe('what differs is written down', () => {
  const differencesNow = (): Record<string, Difference> =>
    Object.fromEntries(
      PROGRAMS.flatMap((name) => {
        const differs = EACH.filter(([version, run]) => comparisons(version, run).get(name)?.calls === false).map((each) => each.join(' '))
        return differs.length === 0 ? [] : [[name, { reason: REASONS[name]?.reason ?? '?', differs }]]
      }),
    )

  test('differences.json names what differs today, and nothing else', () => {
    const today = differencesNow()
    if (process.env.UPDATE_ALLOCATIONS !== undefined) writeFileSync(join(__dirname, 'differences.json'), `${JSON.stringify(today, null, 1)}\n`)
    else expect(REASONS).toEqual(today)
  })

  test('docs/python-allocations.md has the numbers of today', () => {
    const path = join(FOLDER, 'python-allocations.md')
    if (process.env.UPDATE_ALLOCATIONS !== undefined) writeFileSync(path, table(differencesNow()))
    else expect(readFileSync(path, 'utf8')).toBe(table(differencesNow()))
  })
})
