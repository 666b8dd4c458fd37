import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { type BranchChange, commonLength } from '../../../src'
import { Look, lookBetween, recordBranch, recordProgram, type Session } from '../../../src/python'

const SEED = 20261124

const MIXED = `import gc

class Node:
    def __init__(self, name):
        self.name = name
        self.other = None
    def __del__(self):
        seen.append(self.name)

seen = []
kept = {}

def pair(n):
    left, right = Node(n), Node(-n)
    left.other, right.other = right, left
    if n % 3 == 0:
        kept[n] = left

def words(n):
    for i in range(n):
        yield str(i) * 3

for n in range(25):
    pair(n)
print(sorted(words(12), key=lambda text: -len(text)))
gc.collect()
print(len(seen), sorted(kept))
kept.clear()
`

const PROGRAMS: Readonly<Record<string, string>> = {
  mixed: MIXED,
  cycle: readFileSync(join(__dirname, '../../../docs/examples/cycle.py'), 'utf8'),
  raising: 'def f(n):\n    try:\n        return [n][n]\n    except IndexError as error:\n        return str(error)\nprint([f(n) for n in range(3)])\nraise ValueError(f(2))\n',
}

function record(source: string, version = '3.11', keyframeEvery = 700): Session {
  return recordProgram({ source, filename: 'x.py', version, argv: ['x.py'], keyframeEvery })
}

/** Everything that is known of a run but for the keyframes. */
function contents({ timeline, output, exitCode, lineOf }: Session): unknown {
  const { log, collections } = timeline
  timeline.seekTo(timeline.end)
  const { factHash, factCount } = timeline.heap()
  // One text: quick to compare.
  const operations = Array.from({ length: log.length }, (_, operation) => {
    const line = lineOf(operation)
    return log.at(operation, (kind, a, b, c, d) => `${kind} ${a} ${b} ${c} ${d} ${line?.filename}:${line?.line}:${line?.column}`)
  }).join('\n')
  return { operations, collections: [...collections].join(' '), factHash, factCount, output, exitCode }
}

/** The last operation that an instruction of the program asks for: behind it no branch can begin. */
function lastPlace(session: Session): number {
  let at = session.timeline.end.operation - 1
  while (session.lineOf(at) === null) at--
  for (; ; at--) {
    try {
      return lookBetween(session, at).at
    } catch {
      // Further back.
    }
  }
}

describe('a branch without a change is the run itself', () => {
  test.each(Object.keys(PROGRAMS).flatMap((name) => ['3.8', '3.11', '3.13'].map((version) => [name, version])))(`%s, %s (seed ${SEED})`, (name, version) => {
    const session = record(PROGRAMS[name], version)
    const whole = contents(session)
    const last = lastPlace(session)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: last }), (at) => {
        const branch = recordBranch(session, { at, changes: [] })
        expect(contents(branch)).toEqual(whole)
      }),
      { seed: SEED, numRuns: 2, examples: [[0], [last]] },
    )
  })
})

describe('a branch is a session like any other', () => {
  const session = record(MIXED)
  // About the middle, where a line of pair begins: what a return gives up is said of the line that called.
  const begins = (at: number): boolean => session.lineOf(at)?.line === 15 && session.lineOf(at - 1)?.line === 14
  let half = Math.floor((session.begins + session.timeline.end.operation) / 2)
  while (!begins(half)) half++
  const collect: BranchChange = { kind: 'collect', generation: 2 }
  const branch = recordBranch(session, { at: half, changes: [collect, { kind: 'threshold', generation: 0, threshold: 30 }] })

  test('what lies in front of it is shared, and what it changed comes first', () => {
    const { at } = branch.turn ?? { at: 0 }
    expect(at).toBeGreaterThanOrEqual(half)
    expect(commonLength(branch.timeline.log, session.timeline.log)).toBe(at)
    // O.COLLECT is 23.
    expect(branch.timeline.log.read(at)).toMatchObject({ kind: 23, a: 2 })
    expect(branch.lineOf(at)).toEqual(session.lineOf(at))
  })

  test('any place of it is sought, and the program there has the heap of the timeline', () => {
    const { timeline, turn } = branch
    if (turn === null) throw new Error('no branch')
    for (const operation of [
      turn.at - 5,
      turn.at,
      turn.at + 1,
      turn.at + turn.operations - 1,
      turn.at + turn.operations,
      turn.at + turn.operations + 40,
      timeline.end.operation - 3,
    ]) {
      timeline.seekTo({ operation, fact: 0 })
      const heap = timeline.heap()
      const vm = branch.programAt(operation)
      expect(vm?.lab.operations).toBe(operation)
      expect([vm?.lab.factHash, vm?.lab.factCount]).toEqual([heap.factHash, heap.factCount])
    }
  })

  test('and left again: branches of a branch, in front of its change, in its middle, and behind it', () => {
    const { turn, timeline } = branch
    if (turn === null) throw new Error('no branch')
    const behind = turn.at + turn.operations
    const disabled = recordBranch(branch, { at: behind, changes: [{ kind: 'disable' }] })
    expect(disabled.turn?.at).toBe(behind)
    expect(commonLength(disabled.timeline.log, timeline.log)).toBe(behind)
    disabled.timeline.seekTo({ operation: behind + 1, fact: 0 })
    expect(disabled.timeline.lab().gc).toMatchObject({ enabled: 0 })
    expect(disabled.timeline.lab().gc.threshold[0]).toBe(30)
    // In front of its change there is the run itself.
    const beside = recordBranch(branch, { at: turn.at, changes: [] })
    expect(contents(beside)).toEqual(contents(session))
    for (const at of [turn.at + 1, behind, behind + 200]) expect(contents(recordBranch(branch, { at, changes: [] }))).toEqual(contents(branch))
    const vm = disabled.programAt(behind + 1)
    expect([vm?.lab.factHash, vm?.lab.gc.enabled]).toEqual([disabled.timeline.heap().factHash, 0])
  })

  test('another version begins anew', () => {
    const other = recordBranch(session, { at: half, changes: [{ kind: 'python', version: '3.13' }] })
    expect(contents(other)).toEqual(contents(record(MIXED, '3.13')))
    expect(other.turn).toBeNull()
    expect(recordBranch(session, { at: half, changes: [{ kind: 'plan', plan: 'bump@3.11' }] }).plan.allocator.name).toBe('bump')
  })

  test('what cannot be is refused, with the way out', () => {
    const { end } = session.timeline
    expect(() => recordBranch(session, { at: end.operation + 1, changes: [] })).toThrow(`The run has ${end.operation} operations`)
    expect(() => recordBranch(session, { at: end.operation, changes: [] })).toThrow('the program is over there')
    expect(() => recordBranch(session, { at: half, changes: [{ kind: 'keep', object: 3, birth: 999_999_999 }] })).toThrow('is not alive here')
    expect(() => recordBranch(session, { at: half, changes: [{ kind: 'leave-out' }] })).toThrow('cannot be left out')
    expect(() => recordBranch(session, { at: half, changes: [{ kind: 'python', version: '2.7' }] })).toThrow('2.7')
    expect(() => recordBranch(session, { at: half, changes: [{ kind: 'python', version: '3.12' }, collect] })).toThrow('make that branch first')
  })
})

test('a heap that the program cannot go on with ends the run, and says where', () => {
  const session = record('class A:\n    pass\na = A()\na.x = 1\nd = a.__dict__\nprint(a.x)\nprint(a.x)\n')
  let at = session.begins
  while (session.lineOf(at)?.line !== 7) at++
  const { look } = lookBetween(session, at)
  const [a, d] = [look.resolve('a'), look.resolve('d')]
  const { refs } = look.vm.heap
  const slot = Array.from({ length: refs.slotLength[a] }, (_, index) => index).findIndex((index) => look.vm.heap.slot(a, index) === d)
  const branch = recordBranch(session, { at, changes: [{ kind: 'drop', object: a, birth: refs.objBirth[a], slot }] })
  expect(branch.output.map(({ text }) => text).join('')).toBe('1\n')
  expect(branch.exitCode).toBeNull()
  expect(branch.broken).toMatch(/^the run broke at #\d+/)
})

test('lines that the run has read are read again', () => {
  const lines = ['one', 'two', 'three']
  const source = 'names = []\nfor i in range(3):\n    names.append(input())\nprint(names)\n'
  const session = recordProgram({ source, filename: 'x.py', version: '3.11', keyframeEvery: 5, readLine: () => lines.shift() ?? null })
  const whole = session.output.map(({ text }) => text).join('')
  expect(whole).toContain("['one', 'two', 'three']")
  for (let at = session.begins; at < lastPlace(session); at += 61)
    expect(
      recordBranch(session, { at, changes: [] })
        .output.map(({ text }) => text)
        .join(''),
    ).toBe(whole)
  const vm = session.programAt(lastPlace(session))
  expect(vm === null ? '' : new Look(vm).describe(new Look(vm).lookUp('names'))).toContain('list of 3')
})
