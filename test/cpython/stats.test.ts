import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cpython, createLab, debugMallocStats, type Pymalloc } from '../../src'
import { readTrace } from '../../src/trace/node'

// Each text was printed by the interpreter itself, in the middle of the run that the recording of the same name holds.
const FOLDER = join(__dirname, 'stats')
const texts = readdirSync(FOLDER).filter((file) => file.endsWith('.stats.txt'))

test.each(texts)('[L7] the heap prints as the interpreter printed it: %s', (file) => {
  const match = /^(.+)\.at-(\d+)\.stats\.txt$/.exec(file)
  if (match === null) throw new Error(`${file} is not named NAME.at-RECORD.stats.txt`)
  const { header, recording } = readTrace(join(FOLDER, `${match[1]}.planes.gz`))
  const plan = cpython(header.series)
  const lab = createLab({ mode: 'fast', plan, recording })
  lab.run(Number(match[2]))
  expect(debugMallocStats(lab.heap as Pymalloc, plan.profile.arenaMapInCpython === 1)).toBe(readFileSync(join(FOLDER, file), 'utf8'))
})

test('every supported version has such a text', () => {
  expect(texts.map((file) => /3\.\d+/.exec(file)?.[0]).sort()).toEqual(['3.10', '3.11', '3.12', '3.13', '3.8', '3.9'])
})
