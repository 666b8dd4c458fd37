import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changeOf, lookBetween, recordBranch, recordProgram, type Session } from '../../../src/python'

const FOLDER = join(__dirname, '../../cpython/branches')

interface Recorded {
  readonly stdout: string
  readonly error: string
  readonly code: number
}
const RECORDED = JSON.parse(readFileSync(join(FOLDER, 'recorded.json'), 'utf8')) as Readonly<Record<string, Readonly<Record<string, Recorded>>>>
const PROGRAMS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.py') && name !== 'record.py')
  .map((name) => name.slice(0, -3))

function record(source: string, version: string): Session {
  return recordProgram({ source, filename: 'x.py', version, argv: ['x.py'], keyframeEvery: 3000 })
}

function written({ output }: Session, stream = 'stdout'): string {
  return output.flatMap((one) => (one.stream === stream ? [one.text] : [])).join('')
}

/** The first operation of a line. */
function lineAt(session: Session, line: number): number {
  for (let operation = session.begins; operation < session.timeline.end.operation; operation++) {
    const at = session.lineOf(operation)
    if (at?.filename === 'x.py' && at.line === line) return operation
  }
  throw new Error(`line ${line} does nothing`)
}

describe('a change in a branch is the statement in the program of a real interpreter', () => {
  test('every program was recorded', () => {
    expect(Object.keys(RECORDED).sort()).toEqual([...PROGRAMS].sort())
  })

  describe.each(PROGRAMS)('%s', (name) => {
    const source = readFileSync(join(FOLDER, `${name}.py`), 'utf8')
    const words = (/^# branch: (.*)$/m.exec(source)?.[1] ?? '').split(' ')
    const line = source.split('\n').findIndex((text) => text.includes('# HERE')) + 2

    test.each(['3.8', '3.10', '3.11', '3.12', '3.13'])('%s', (version) => {
      const session = record(source, version)
      const at = lineAt(session, line)
      const branch = recordBranch(session, { at, changes: [changeOf(() => lookBetween(session, at).look, words)] })
      const real = RECORDED[name][version]
      expect(written(branch)).toBe(real.stdout)
      expect(branch.exitCode).toBe(real.code)
      if (real.error !== '') expect(written(branch, 'stderr').trim().split('\n').pop()).toBe(real.error)
      expect(branch.broken).toBeNull()
      expect(branch.turn?.at).toBe(at)
    })
  })
})
