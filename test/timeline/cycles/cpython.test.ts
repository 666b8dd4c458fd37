import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
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

const RECORDED = JSON.parse(gunzipSync(readFileSync(join(FOLDER, 'recorded.json.gz'))).toString()) as Readonly<Record<string, Readonly<Record<string, readonly Told[]>>>>

function sessionOf(program: string, version: string): Session {
  const filename = join(FOLDER, 'programs', program)
  return recordProgram({ source: readFileSync(filename, 'utf8'), filename, version, findModule: () => null, keyframeEvery: 2000 })
}

/** The operation in front of which a line of the program is reached first. */
function reach({ timeline, lineOf, begins }: Session, filename: string, wanted: number): number {
  for (let operation = begins; operation < timeline.end.operation; operation++) {
    const line = lineOf(operation)
    if (line?.line === wanted && line.filename.endsWith(filename)) return operation
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
  test.each(CASES)('CPython %s, %s: the garbage is what gc.DEBUG_SAVEALL shows', (python, program) => {
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
    }
  })

  test.each(Object.keys(RECORDED))('CPython %s: as many objects of each class are in each generation, promoted and left', (python) => {
    const program = 'generations.py'
    const session = sessionOf(program, python.split('.').slice(0, 2).join('.'))
    const { timeline } = session
    const { types } = session.programAt(timeline.end.operation - 1) ?? {}
    if (types === undefined) throw new Error('the program has begun')
    const own = (type: number): boolean => !types[type].builtin && types[type].module === '__main__'
    for (const { line, generations } of RECORDED[python][program]) {
      const survival = measureSurvival(timeline, { to: reach(session, program, line) })
      const present = [0, 1, 2].map((generation) =>
        Object.fromEntries(
          survival.types.filter((one) => own(one.type) && one.generations[generation].present > 0).map((one) => [types[one.type].name, one.generations[generation].present]),
        ),
      )
      expect({ line, present }).toEqual({ line, present: generations })
    }
  })
})
