import { printPosition, viewObject, whyAlive } from '../../../src'
import { Look, recordProgram, runSource, type Session } from '../../../src/python'

const CYCLE = `import gc
gc.disable()

class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

def pair():
    left, right = Node('left'), Node('right')
    left.other, right.other = right, left
    return left

kept = [pair()]
kept.clear()
print('dropped')
gc.collect()
print('collected')
`

const LONG = `class Box:
    def __init__(self, value):
        self.value = value

def fill(n):
    boxes = []
    for i in range(n):
        boxes.append(Box([i, str(i)]))
        if i % 50 == 0:
            boxes = boxes[-10:]
    return boxes

print(len(fill(1500)))
`

function record(source: string, keyframeEvery = 2000, version = '3.11'): Session {
  return recordProgram({ source, filename: 'x.py', version, argv: ['x.py'], keyframeEvery })
}

/** The first operation of a line. */
function lineAt(session: Session, line: number): number {
  for (let operation = session.begins; operation < session.timeline.end.operation; operation++) if (session.lineOf(operation)?.line === line) return operation
  throw new Error(`line ${line} does nothing`)
}

test.each(['3.8', '3.11', '3.12', '3.13'])('a recorded program writes what it writes otherwise, %s', (version) => {
  const session = record(LONG, 2000, version)
  const plain = runSource({ source: LONG, filename: 'x.py', version, argv: ['x.py'] })
  expect(session.output.map(({ text }) => text).join('')).toBe(plain.stdout)
  expect(session.exitCode).toBe(plain.code)
})

test('the program at a place has the heap that the timeline has there', () => {
  const session = record(LONG)
  expect(session.keyframes.length).toBeGreaterThan(5)
  const { timeline, begins } = session
  const span = timeline.end.operation - begins
  for (const share of [0, 0.1, 0.35, 0.5, 0.77, 0.99]) {
    const operation = begins + Math.floor(share * span)
    timeline.seekTo({ operation, fact: 0 })
    const heap = timeline.heap()
    const vm = session.programAt(operation)
    expect(vm?.lab.operations).toBe(operation)
    expect([vm?.lab.factHash, vm?.lab.factCount]).toEqual([heap.factHash, heap.factCount])
  }
})

test('names mean what they mean there', () => {
  const session = record(CYCLE)
  const operation = lineAt(session, 11)
  const vm = session.programAt(operation)
  if (vm === null) throw new Error('no program')
  const look = new Look(vm)
  const [frame] = look.frames()
  expect(frame).toMatchObject({ qualname: 'pair', line: 11 })
  expect(frame.locals.map(({ name }) => name)).toEqual(['left', 'right'])
  const left = look.resolve('left')
  expect(look.describe(left)).toBe(`Node object @${left}`)
  expect(look.describe(look.resolve('left.name'))).toContain('"left"')
  expect(look.resolve('left.nothing')).toBe(-1)
  expect(look.resolve(`@${left}`)).toBe(left)
  session.timeline.seekTo({ operation, fact: 0 })
  expect(viewObject(session.timeline.heap(), left)).toMatchObject({ refcount: 1, list: 0 })
})

test('why an object is alive: a local; then only its cycle', () => {
  const session = record(CYCLE)
  const before = session.programAt(lineAt(session, 11))
  if (before === null) throw new Error('no program')
  const look = new Look(before)
  const left = look.resolve('left')
  expect(whyAlive(before.heap.refs, left)).toMatchObject({ root: left, outside: 1, path: [] })
  expect(look.holders(left, 1)).toEqual(['local left of pair'])
  // Behind kept.clear() nobody but the other node holds it.
  const after = session.programAt(lineAt(session, 16))
  if (after === null) throw new Error('no program')
  expect(after.heap.refs.objType[left]).not.toBe(0)
  expect(whyAlive(after.heap.refs, left)).toBeNull()
})

test('lines are stepped through in the order in which they run', () => {
  const session = record("a = [1]\nb = [a]\ndel a\nb = None\nprint('over')\n")
  const { timeline, begins } = session
  timeline.seekTo({ operation: begins, fact: 0 })
  const forward: number[] = []
  for (let at = timeline.stepForward('line'); at.operation < timeline.end.operation; at = timeline.stepForward('line')) {
    const line = session.lineOf(at.operation)
    if (line !== null) forward.push(line.line)
  }
  expect(forward).toEqual([1, 2, 3, 4, 5])
  const back: number[] = []
  for (let at = timeline.stepBack('line'); at.operation > begins; at = timeline.stepBack('line')) {
    const line = session.lineOf(at.operation)
    if (line !== null) back.push(line.line)
  }
  expect(back).toEqual([5, 4, 3, 2, 1])
})

test('a run that is given up can be looked at so far', () => {
  const session = recordProgram({ source: 'while True:\n    x = [1]\n', filename: 'x.py', version: '3.11', pause: (operations) => operations > 20_000 })
  expect(session.exitCode).toBeNull()
  expect(session.timeline.end.operation).toBeGreaterThan(20_000)
  session.timeline.seekTo(session.timeline.end)
  session.timeline.stepBack('operation')
  expect(session.lineOf(session.timeline.cursor.operation)?.line).toBe(2)
  expect(printPosition(session.timeline.cursor)).toBe(`#${session.timeline.end.operation - 1}`)
})
