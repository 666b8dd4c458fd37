import type { FactType, TracedObjectLab } from '../index'
import { runProgram } from '../python'
import type { Lesson } from './claim'

/** What came of a lesson's program on the simulated heap. */
export interface Played {
  readonly stdout: string
  readonly stderr: string
  readonly code: number
  /** How often each kind of the lesson's facts occurred, from the start of the program to its end; what the end of the interpreter does is not counted. */
  readonly facts: Readonly<Partial<Record<FactType, number>>>
  /** All facts of that time. */
  readonly factCount: number
  /** Is the output that of the real interpreter? null: none of this version was recorded. */
  readonly asRecorded: boolean | null
}

/** Runs a lesson's program, traced, on the heap of a version. @throws PlanError for a version without a plan */
export function play({ id, source, facts: kinds, printed }: Lesson, version: string): Played {
  const facts: Partial<Record<FactType, number>> = Object.fromEntries(kinds.map((kind) => [kind, 0]))
  let stdout = ''
  let stderr = ''
  let factCount = 0
  const { code } = runProgram({
    source,
    filename: `${id}.py`,
    version,
    mode: 'traced',
    argv: [`${id}.py`],
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
    ready: (vm) => {
      const counting = (vm.lab as TracedObjectLab).facts$.subscribe(({ type }) => {
        factCount++
        const n = facts[type]
        if (n !== undefined) facts[type] = n + 1
      })
      const end = vm.endModules
      vm.endModules = () => {
        counting.unsubscribe()
        end()
      }
    },
  })
  const expected = printed[version]
  return { stdout, stderr, code, facts, factCount, asRecorded: expected === undefined ? null : stdout === expected }
}
