import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// Running all mutations takes hours (`npm run mutations`); that each still applies, and stands in the docs, takes a moment.

type Mutation = readonly [id: string, rule: string, file: string, pattern: string, replacement: string]
const from = (file: string, name: string): readonly Mutation[] => jest.requireActual(`./${file}.cjs`)[name]
const ALL: readonly Mutation[] = [...from('mutations', 'MUTATIONS'), ...from('objectMutations', 'OBJECT_MUTATIONS'), ...from('collectorMutations', 'COLLECTOR_MUTATIONS')]
const ROOT = join(__dirname, '../..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
/** As run.cjs finds it. */
const sourceOf = (file: string): string => {
  const folder = ['src/kernel', 'src', '.'].find((candidate) => existsSync(join(ROOT, candidate, file)))
  return read(`${folder}/${file}`)
}

test('every id is given once', () => {
  expect(new Set(ALL.map(([id]) => id)).size).toBe(ALL.length)
})

test.each(ALL)('%s: its pattern is found once, and what takes its place is something else', (_id, _rule, file, pattern, replacement) => {
  expect(sourceOf(file).split(pattern)).toHaveLength(2)
  expect(replacement).not.toBe(pattern)
})

test('docs/fidelity.md has a row for each, and no other', () => {
  const rows = [...read('docs/fidelity.md').matchAll(/^\| .*? \| `[^`]+` \(([^)]+)\) +\|/gm)].map(([, id]) => id)
  expect(rows.toSorted()).toEqual(ALL.map(([id]) => id).toSorted())
})
