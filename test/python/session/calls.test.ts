import { Look, nextInCall, previousInCall, recordProgram, type Session, toCall, toCaller } from '../../../src/python'

const SOURCE = `def fact(n):
    if n == 0:
        return [1]
    below = fact(n - 1)
    below.append(n)
    return below

def count(n):
    x = []
    while len(x) < n:
        x = x + [n]
        yield x
    last = ['end']
    yield last

def fails(n):
    a = [n]
    if n == 0:
        raise ValueError('no')
    fails(n - 1)
    return a

class Loud:
    def __del__(self):
        y = [1]
        self.gone = y

def catches():
    try:
        fails(2)
    except ValueError as error:
        kept = [str(error)]
    loud = Loud()
    loud = None
    return kept

def uses():
    total = list(count(3))
    key = sorted([3, 1, 2], key=lambda v: [-v])
    squares = [v * v for v in key]
    return total, squares

def all_of_it():
    fact(3)
    catches()
    uses()

for _ in range(150): all_of_it()
`

/** The lines of each call in order, those that follow each other once; what CPython 3.11.7 and 3.13.0 say to `sys.settrace`, of one `all_of_it()`. */
const TRACED: readonly (readonly [string, readonly number[]])[] = [
  ['all_of_it', [44, 45, 46]],
  ['fact', [2, 4, 5, 6]],
  ['fact', [2, 4, 5, 6]],
  ['fact', [2, 4, 5, 6]],
  ['fact', [2, 3]],
  ['catches', [29, 30, 31, 32, 33, 34, 35]],
  ['fails', [17, 18, 20]],
  ['fails', [17, 18, 20]],
  ['fails', [17, 18, 19]],
  ['__del__', [25, 26]],
  ['uses', [38, 39, 40, 41]],
  ['count', [9, 10, 11, 12]],
  ['count', [10, 11, 12]],
  ['count', [10, 11, 12]],
  ['count', [10, 13, 14]],
  ['count', []],
  ['<lambda>', [39]],
  ['<lambda>', [39]],
  ['<lambda>', [39]],
]
/** A generator goes on in the line of its `yield`, of which `settrace` does not hear. */
const YIELDS = [12, 14]

interface Activation {
  readonly name: string
  readonly depth: number
  /** First operations of its lines, as `nextInCall` finds them. */
  readonly places: readonly number[]
}

/** Each call of a function of the program, and the lines that `next` goes through in it. */
function activations(session: Session): Activation[] {
  const { calls, timeline, begins } = session
  const found: Activation[] = []
  for (let operation = begins; operation < timeline.end.operation; operation++) {
    const depth = calls.depthAt(operation)
    const name = session.lineOf(operation)?.qualname.split('.').at(-1) ?? ''
    if (depth <= calls.keptFrom(operation) || name === '<module>' || name === 'Loud' || name === '<listcomp>') continue
    const places: number[] = []
    for (let at = operation; at < timeline.end.operation && (at === operation || calls.depthAt(at) >= depth); at = nextInCall(session, { operation: at, fact: 0 }).operation)
      places.push(at)
    found.push({ name, depth, places })
  }
  return found
}

describe.each(['3.11', '3.13'])('calls, %s', (version) => {
  const session = recordProgram({ source: SOURCE, filename: 'x.py', version, argv: ['x.py'], keyframeEvery: 500 })
  const all = activations(session)
  const lineAt = (operation: number): number => session.lineOf(operation)?.line ?? 0

  test('there are keyframes in the middle of calls', () => {
    expect(session.keyframes.length).toBeGreaterThan(3)
  })

  test('next goes through the lines of a call that CPython traces, as far as they ask for anything', () => {
    const asking = new Set<number>()
    for (let operation = session.begins; operation < session.timeline.end.operation; operation++) asking.add(lineAt(operation))
    const ours = all.map(({ name, places }) => {
      const lines = places.map(lineAt)
      return [name, name === 'count' && YIELDS.includes(lines[0]) ? lines.slice(1) : lines]
    })
    const expected = TRACED.map(([name, lines]) => [name, lines.filter((line) => asking.has(line))])
    expect(asking.size).toBeGreaterThan(20)
    expect(ours).toEqual(Array.from({ length: 150 }, () => expected).flat())
  })

  test('back again is through the same places', () => {
    for (const { places } of all.slice(0, 60))
      for (let at = 1; at < places.length; at++) {
        expect(previousInCall(session, { operation: places[at], fact: 0 })).toEqual({ operation: places[at - 1], fact: 0 })
        expect(previousInCall(session, { operation: places[at], fact: 1 })).toEqual({ operation: places[at], fact: 0 })
      }
  })

  test('to the caller, and to the call: the nearest operations of the frame below', () => {
    const { calls, begins, timeline } = session
    for (const { depth, places } of all.slice(0, 60)) {
      const behind = toCaller(session, { operation: places[0], fact: 0 })
      const before = toCall(session, { operation: places[places.length - 1], fact: 0 })
      expect([calls.depthAt(behind?.operation ?? 0), calls.depthAt(before?.operation ?? 0)]).toEqual([depth - 1, depth - 1])
      expect(before?.operation).toBe(places[0] - 1)
      for (let at = places[0]; at < (behind?.operation ?? 0); at++) expect(calls.depthAt(at)).toBeGreaterThanOrEqual(depth)
    }
    expect(toCaller(session, { operation: begins, fact: 0 })).toBeNull()
    expect(toCall(session, timeline.end)).toBeNull()
  })

  test('two calls out is where two times one call out leads', () => {
    for (const { depth, places } of all.slice(0, 40).filter(({ depth }) => depth > 3)) {
      expect(depth).toBeGreaterThan(3)
      const here = { operation: places[0], fact: 0 }
      const once = toCaller(session, here)
      expect(toCaller(session, here, 1)).toEqual(once === null ? null : toCaller(session, once))
      const called = toCall(session, here)
      expect(toCall(session, here, 1)).toEqual(called === null ? null : toCall(session, called))
    }
  })
})

test('a step that takes long can be given up', () => {
  const session = recordProgram({ source: SOURCE, filename: 'x.py', version: '3.11', argv: ['x.py'] })
  const givenUp = (): void => {
    throw new RangeError('enough')
  }
  expect(() => toCaller(session, { operation: session.begins, fact: 0 }, 0, givenUp)).toThrow('enough')
})

test('a program that was stopped in an endless loop can be looked at where it was stopped', () => {
  const session = recordProgram({ source: 'x = [1]\nwhile True:\n    pass\n', filename: 'x.py', version: '3.11', argv: ['x.py'], pause: () => true })
  const { end } = session.timeline
  expect(session.exitCode).toBeNull()
  expect(session.programAt(end.operation)?.lab.operations).toBe(end.operation)
  expect(session.calls.depthAt(end.operation - 1)).toBe(1)
})

test('what a program has read is read again where it is looked at', () => {
  const lines = ['first', 'second', 'third']
  const source = 'for i in range(3):\n    word = input()\n    for n in range(3000): box = [n]\nlast = [word]\n'
  const session = recordProgram({ source, filename: 'x.py', version: '3.11', argv: ['x.py'], keyframeEvery: 500, readLine: () => lines.shift() ?? null })
  expect(session.exitCode).toBe(0)
  expect(session.keyframes.length).toBeGreaterThan(3)
  let last = session.begins
  while (session.lineOf(last)?.line !== 4) last++
  const vm = session.programAt(last)
  expect(vm === null ? null : new Look(vm).describe(new Look(vm).lookUp('word'))).toMatch(/^"third"/)
})
