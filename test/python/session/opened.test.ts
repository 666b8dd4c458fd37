import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Recording } from '../../../src/cli/recording'
import { openRecording } from '../../../src/cli/session'
import { planByName } from '../../../src/index'
import { Look, recordProgram, runProgramInSlices, type Session } from '../../../src/python'
import type { HeapSnapshot } from '../../../src/snapshot/snapshot'
import { pagesOf } from '../../../src/snapshot/tree'
import { addNotes, Member } from '../../../src/trace/node'

const SOURCE = `
import helper

class Node:
    def __init__(self, n):
        self.n = n
        self.peer = None

    def __del__(self):
        helper.count += 1

name = input()
keep = []
big = 2 ** 200
for i in range(120):
    a = Node(i); b = Node(i)
    a.peer = b; b.peer = a
    if i % 20 == 0:
        keep.append((a, str(i), {i: [a]}))
        print(name, i, helper.count)
second = input()
print(second, helper.count, big)
`
const MODULE = { filename: 'helper.py', source: 'count = 0\nfrom collections import deque\nlast = deque(maxlen=3)\n' }
const LINES = ['Ada', 'Grace']

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'opened-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const options = (version: string) => {
  const lines = [...LINES]
  return {
    source: SOURCE,
    filename: 'nodes.py',
    version,
    plan: planByName(`cpython@${version}`),
    argv: ['nodes.py'],
    path: [''],
    findModule: (name: string) => (name === 'helper' ? MODULE : null),
    readLine: () => lines.shift() ?? null,
  }
}

/** The program's run in a file, with keyframes as near as it can be captured. */
async function recordTo(path: string, version: string): Promise<string> {
  let text = ''
  const run = {
    ...options(version),
    stdout: (written: string) => {
      text += written
    },
    stderr: () => {},
  }
  const recording = new Recording(path, run, 1500)
  const { code } = await runProgramInSlices(
    { ...run, ...recording.hooks },
    async () => {
      recording.look()
    },
    400,
  )
  recording.end(code)
  return text
}

/** Are all columns and values of two heaps the same? */
function expectSame(a: HeapSnapshot, b: HeapSnapshot): void {
  expect([a.factHash, a.factCount]).toEqual([b.factHash, b.factCount])
  expect(Object.keys(a.kernels)).toEqual(Object.keys(b.kernels))
  for (const [actor, { columns, values }] of Object.entries(a.kernels)) {
    const other = b.kernels[actor]
    expect(values).toEqual(other.values)
    expect(Object.entries(columns).map(([name, { length }]) => [name, length])).toEqual(Object.entries(other.columns).map(([name, { length }]) => [name, length]))
    for (const [name, column] of Object.entries(columns)) {
      const there = pagesOf(other.columns[name])
      expect(pagesOf(column).every((page, at) => page.equals(there[at]))).toBe(true)
    }
  }
}

const framesAt = (session: Session, operation: number): unknown => {
  const vm = session.programAt(operation)
  if (vm === null) return null
  const look = new Look(vm)
  return { frames: look.frames(), globals: look.globals().map(({ name, ref }) => [name, look.describe(ref)]) }
}

describe.each(['3.8', '3.13'])('a session that is opened is the run that was recorded, %s', (version) => {
  let recorded: Session
  let opened: Session
  let text: string
  beforeAll(async () => {
    text = await recordTo(join(folder, version), version)
    recorded = recordProgram(options(version))
    opened = openRecording(join(folder, version)).session
  })

  test('its facts', () => {
    const { end } = recorded.timeline
    expect(opened.timeline.end).toEqual(end)
    expect(opened.begins).toBe(recorded.begins)
    expect(opened.exitCode).toBe(0)
    expect(opened.timeline.collections).toEqual(recorded.timeline.collections)
    expect(opened.keyframes.length).toBeGreaterThan(3)
    expect(opened.output.map(({ text: written }) => written).join('')).toBe(text)
    expect(text).toContain('Ada 100')
    expect(opened.output).toEqual(recorded.output)
    for (let operation = 0; operation < end.operation; operation++) {
      expect(opened.timeline.log.read(operation)).toEqual(recorded.timeline.log.read(operation))
      if (operation % 7 === 0) expect(opened.lineOf(operation)).toEqual(recorded.lineOf(operation))
    }
    expect(opened.sourceOf('nodes.py')).toEqual(recorded.sourceOf('nodes.py'))
    expect(opened.sourceOf('helper.py')).toEqual(recorded.sourceOf('helper.py'))
  })

  test('its heap, and its frames, at places all over the run', () => {
    const { operation: last } = recorded.timeline.end
    for (let share = 0; share <= 6; share++) {
      const operation = Math.floor((last * share) / 6)
      for (const session of [recorded, opened]) session.timeline.seekTo({ operation, fact: 0 })
      expectSame(opened.timeline.heap(), recorded.timeline.heap())
      expect(framesAt(opened, operation)).toEqual(framesAt(recorded, operation))
    }
  })
})

test('what people add to a session is there when it is opened again, and the run is as it was', async () => {
  const path = join(folder, 'added')
  await recordTo(path, '3.11')
  const before = openRecording(path).session.timeline.end
  addNotes(path, [{ note: 'added', name: 'marks', value: { here: '#3000' } }])
  addNotes(path, [{ note: 'added', name: 'marks', value: { here: '#3001' } }])
  const { session, warning, added } = openRecording(path)
  expect(warning).toBeNull()
  expect(added.get('marks')).toEqual({ here: '#3001' })
  expect(session.timeline.end).toEqual(before)
})

test('a recording that was cut off before the program began opens, and there is nothing in it', async () => {
  const path = join(folder, 'short')
  await recordTo(path, '3.11')
  truncateSync(path, 3000)
  const { session, warning } = openRecording(path)
  expect(warning).toContain('cut off: 0 operations')
  expect(session.begins).toBe(0)
  expect(session.timeline.end.operation).toBe(0)
})

test('a keyframe whose bits have changed is passed over: places are the same without it', async () => {
  const path = join(folder, 'damaged')
  await recordTo(path, '3.11')
  const sound = openRecording(path).session
  const { operation: end } = sound.timeline.end
  sound.timeline.seekTo({ operation: end - 100, fact: 0 })
  // In the middle of each keyframe's bytes.
  const bytes = readFileSync(path)
  let damaged = 0
  for (let at = 0; at + 34 < bytes.length; at += bytes.readUInt32LE(at + 16)) {
    if (bytes.readUInt32LE(at + 20) !== Member.KEYFRAME || damaged++ % 2 === 1) continue
    bytes[at + (bytes.readUInt32LE(at + 16) >> 1)] ^= 1
  }
  expect(damaged).toBeGreaterThan(3)
  writeFileSync(path, bytes)
  const { session } = openRecording(path)
  session.timeline.seekTo({ operation: end - 100, fact: 0 })
  expectSame(session.timeline.heap(), sound.timeline.heap())
})
