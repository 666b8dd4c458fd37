import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findGarbage, measureSurvival } from '../../../src'
import { recordProgram, type Session } from '../../../src/python'

const FOLDER = join(__dirname, 'cpython')
const PROGRAMS = readdirSync(join(FOLDER, 'programs')).sort()

/** What an interpreter told at a place. */
interface Told {
  readonly line: number
  readonly collected: number
  readonly garbage: Readonly<Record<string, number>>
  /** By generation: how many objects of each of the program's own classes. */
  readonly generations: readonly Readonly<Record<string, number>>[]
}

const RECORDED = JSON.parse(readFileSync(join(FOLDER, 'recorded.json'), 'utf8')) as Readonly<Record<string, Readonly<Record<string, readonly Told[]>>>>

function sessionOf(program: string, version: string): Session {
  const filename = join(FOLDER, 'programs', program)
  return recordProgram({ source: readFileSync(filename, 'utf8'), filename, version, findModule: () => null, keyframeEvery: 2000 })
}

/** The operation in front of which a line of the program is reached first. */
function reach({ timeline, lineOf, begins }: Session, filename: string, wanted: number): number {
  for (let operation = begins; operation < timeline.end.operation; operation++) {
    const line = lineOf(operation)
    if (line !== null && line.filename.endsWith(filename) && line.line === wanted) return operation
  }
  throw new Error(`the program does not come to line ${wanted}`)
}

function counts(names: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {}
  for (const name of [...names].sort()) found[name] = (found[name] ?? 0) + 1
  return found
}

const CASES = Object.keys(RECORDED).flatMap((python) => PROGRAMS.map((program): [string, string] => [python, program]))

describe('[L7] at places in programs', () => {
  test.each(CASES)('CPython %s, %s: the garbage is what gc.DEBUG_SAVEALL shows, and generations hold as many objects', (python, program) => {
    const session = sessionOf(program, python.split('.').slice(0, 2).join('.'))
    const { timeline } = session
    const { types } = session.programAt(timeline.end.operation - 1) ?? {}
    if (types === undefined) throw new Error('the program has begun')
    for (const told of RECORDED[python][program]) {
      const operation = reach(session, program, told.line)
      timeline.seekTo({ operation, fact: 0 })
      const { gc, refs } = timeline.lab()
      const garbage = findGarbage({ gc, refs })
      const nameOf = (object: number): string => types[refs.objType[object]].name
      // Only what is tracked can be in gc.garbage.
      const found = garbage.freedByCollection().filter((object) => gc.gcList[object] < 3)
      expect({ line: told.line, garbage: counts(found.map(nameOf)) }).toEqual({ line: told.line, garbage: told.garbage })
      expect(found).toHaveLength(told.collected)

      const own = (type: number): boolean => !types[type].builtin && types[type].module === '__main__'
      const survival = measureSurvival(timeline, { to: operation })
      const present = [0, 1, 2].map((generation) =>
        Object.fromEntries(
          survival.types
            .filter(({ type, generations }) => own(type) && generations[generation].present > 0)
            .map(({ type, generations }): [string, number] => [types[type].name, generations[generation].present])
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
      )
      expect({ line: told.line, present }).toEqual({ line: told.line, present: told.generations })
    }
  })
})
