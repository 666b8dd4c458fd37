import { execute } from '../../src/cli/debug/commands'
import { Debugger } from '../../src/cli/debug/debugger'
import { Interrupted } from '../../src/cli/debug/interrupt'
import { recordProgram } from '../../src/python'

const SOURCE = `
import gc


class Node:
    __slots__ = ["a"] + ["slot%d" % n for n in range(40)]


room = [Node() for n in range(100)]
x = Node()
y = x
del x
y = None
again = Node()
ring = []
ring.append(ring)
del ring
gc.collect()
grown = []
for n in range(40):
    grown.append(n)
pair = (1, 2.5)
gc.collect()
done = [0]
`
const LINE = Object.fromEntries(SOURCE.split('\n').map((text, at) => [text, at + 1]))

function debug(source = SOURCE, version = '3.11'): Debugger {
  return new Debugger(recordProgram({ source, filename: 'program.py', version }))
}

function ask(debugged: Debugger, line: string) {
  const { text, json } = execute(debugged, line)
  return { text, json: JSON.parse(JSON.stringify(json)) as Record<string, unknown> }
}

describe('why', () => {
  const debugged = debug()
  beforeAll(() => {
    execute(debugged, `continue ${LINE['done = [0]']}`)
  })

  test('an address: whose block it was, and the line that freed it', () => {
    const { text, json } = ask(debugged, 'why address again')
    expect(json).toMatchObject({ source: 'a freed block', line: { line: LINE['y = None'] } })
    expect(text).toContain('a freed block')
    expect(text).toContain(`program.py:${LINE['y = None']} in <module>:  y = None`)
    // What died has the same address; it is named by number and birth.
    const [{ object }] = json.chain as { object: number }[]
    const died = ask(debugged, `why died @${object}'${(json.birth as number) - 1}`)
    expect(died.json).toMatchObject({ line: { line: LINE['y = None'] } })
    expect(ask(debugged, `why address @${object}'${(json.birth as number) - 1}`).json.address).toBe(json.address)
    expect(() => execute(debugged, `why address @${object}'99999999`)).toThrow('has the birth')
  })

  test('a buffer of an object, and where it moved', () => {
    const { json } = ask(debugged, 'why address grown 0')
    expect(json.block).not.toBe(json.object)
    // CPython's lists grow to 4, 8, 16, 24, 32, 40 items (list_resize): six buffers.
    expect(ask(debugged, 'hits moved grown').json.before).toBe(6)
    expect(() => execute(debugged, 'why address grown 1')).toThrow('has no buffer 1')
    expect(() => execute(debugged, 'why address grown 2')).toThrow('is no buffer')
  })

  test('tracking, promotion, what stays, and why nothing is collected', () => {
    expect(ask(debugged, 'why tracked pair').json).toMatchObject({ tracked: false, line: { line: SOURCE.split('\n').indexOf('gc.collect()') + 1 } })
    expect(ask(debugged, 'why promoted grown').text).toContain('is in generation 2; 1 collection has looked at it')
    expect(ask(debugged, 'why tracked again').json).toMatchObject({ tracked: true })
    const { json } = ask(debugged, 'why pool again')
    expect((json.survivors as { object: number }[]).length).toBeGreaterThan(1)
    expect(ask(debugged, 'why arena 0').text).toContain('of them since before the run began')
    expect(ask(debugged, 'why arena again').text).toContain('room = [Node() for n in range(100)]')
    expect(ask(debugged, 'why no collection').json).toMatchObject({ reason: 'generation 0 is not over its threshold' })
    expect(ask(debugged, 'why alive grown').text).toContain('grown = []')
    expect(ask(debugged, 'why alive Node').json).toMatchObject({ root: expect.any(Number) })
  })

  test('what cannot be answered says so', () => {
    for (const [line, says] of [
      ['why', 'why what?'],
      ['why no bread', 'why no what?'],
      ['why arena 99', 'there is no arena 99'],
      ['why arena', 'which arena?'],
      ['why arena 0x10', 'lies in no arena'],
      ['why pool 3', 'is not in use'],
      ['why alive @99999999', 'no object @99999999'],
    ])
      expect(() => execute(debugged, line)).toThrow(says)
  })
})

const LAIN = `
import gc
import weakref


class Node:
    pass


def pair():
    one, other = Node(), Node()
    one.other, other.other = other, one
    return one


gc.disable()
node = pair()
look = weakref.ref(node)
gc.collect()
node = None  # first
early = [1]
again = look()
again.seen = True
again = None  # second
gc.collect(1)
late = [2]
gc.collect()  # taken
done = [0]
`
const LAIN_LINE = Object.fromEntries(LAIN.split('\n').map((text, at) => [text, at + 1]))

describe('a line without a file', () => {
  // Importing weakref runs lines with these numbers in other files.
  const debugged = debug(LAIN)
  const hits = (condition: string): unknown => ask(debugged, `hits ${condition}`).json.hits
  const scriptLine = LAIN_LINE['look = weakref.ref(node)']

  test('is one of the script, where no program code runs, and of the file at the cursor', () => {
    expect(debugged.session.lineOf(debugged.timeline.cursor.operation)).toBeNull()
    expect(hits(String(scriptLine))).toEqual(hits(`program.py:${scriptLine}`))
    const { json } = ask(debugged, `continue ${scriptLine}`)
    expect(json).toMatchObject({ line: { filename: 'program.py', line: scriptLine }, stopped: `program.py:${scriptLine}` })
    expect(hits(String(scriptLine))).toEqual([json.position])
    // In another file, another line; its file is named in the answer.
    const { session } = debugged
    const operations = Array.from({ length: session.timeline.end.operation - session.begins }, (_, at) => session.begins + at)
    const elsewhere = operations.find((operation) => (session.lineOf(operation)?.filename ?? 'program.py') !== 'program.py') ?? -1
    const { filename, line } = session.lineOf(elsewhere) ?? { filename: '', line: 0 }
    execute(debugged, `run-to #${elsewhere}`)
    const there = operations.filter((operation) => {
      const [now, before] = [session.lineOf(operation), session.lineOf(operation - 1)]
      const isIt = (at: typeof now): boolean => at?.filename === filename && at.line === line
      return isIt(now) && !isIt(before)
    })
    expect(hits(String(line))).toEqual(there.map((operation) => `#${operation}`))
  })

  test('that the file does not have is refused, with the way out', () => {
    execute(debugged, 'run-to start')
    expect(() => execute(debugged, 'break 9000')).toThrow(`program.py has the lines 1 to ${LAIN.split('\n').length}. FILE:LINE names one of another file.`)
  })
})

describe('why garbage', () => {
  const debugged = debug(LAIN)
  const go = (line: string): void => void execute(debugged, `continue program.py:${LAIN_LINE[line]}`)
  const names: { object: number; birth: number }[] = []
  beforeAll(() => {
    go('node = None  # first')
    const { refs } = debugged.timeline.lab()
    for (const expression of ['node', 'node.other']) {
      const object = debugged.object(expression)
      names.push({ object, birth: refs.objBirth[object] })
    }
  })
  const asked = (at: number): string => `why garbage @${names[at].object}'${names[at].birth}`

  test('what is held is none, and what counting freed never was', () => {
    expect(() => execute(debugged, 'why garbage node')).toThrow('is no garbage here')
    go('early = [1]')
    const early = ask(debugged, asked(0))
    expect(early.json).toMatchObject({ died: null, passed: [], line: { line: LAIN_LINE['node = None  # first'] } })
    expect(early.text).toContain('No collection has passed it over.')
  })

  test('a weak reference came back to it: the last time counts; the collections that passed it over, and why', () => {
    go('again.seen = True')
    expect(() => execute(debugged, asked(1))).toThrow('something that is held leads to it')
    go('late = [2]')
    for (const at of [0, 1]) {
      const { json, text } = ask(debugged, asked(at))
      // Both survived a full collection: they are in the oldest generation, and gc.collect(1) looks at the two younger ones.
      expect(json).toMatchObject({
        died: null,
        line: { line: LAIN_LINE['again = None  # second'] },
        // The program's own reference stood in its module's namespace.
        cuts: [{ lost: { from: expect.any(Number), to: names[0].object }, path: at === 0 ? [] : [{ from: names[0].object, to: names[1].object }] }],
        passed: [{ generation: 1, automatic: false, because: 'not looked at', list: 2, object: names[at].object, line: { line: LAIN_LINE['gc.collect(1)'] } }],
        cycles: [{ size: 2, dies: 2, proof: { proved: true } }],
      })
      expect(text).toContain('it was in generation 2, which was not looked at')
      expect(text).toContain('again = None  # second')
      expect(text).toContain('["again"] → Node object')
    }
  })

  test('of what a collection took: how long it lay', () => {
    go('done = [0]')
    const { json, text } = ask(debugged, asked(1))
    expect(json).toMatchObject({ line: { line: LAIN_LINE['again = None  # second'] }, passed: [{ generation: 1 }], died: expect.stringMatching(/^#\d+\.\d+$/) })
    const since = Number(String(json.since).slice(1).split('.')[0])
    expect(json.operations).toBe(Number(String(json.died).slice(1).split('.')[0]) - since)
    expect(text).toContain('It was kept by the cycle that it is in:')
    expect(ask(debugged, `why died @${names[1].object}'${names[1].birth}`).json).toMatchObject({ position: json.died, line: { line: LAIN_LINE['gc.collect()  # taken'] } })
  })
})

describe('conditions as they are written', () => {
  const debugged = debug()

  test.each([
    ['allocation Node', 102],
    ['collection 2', 2],
    ['collection 2 1', 1],
    ['garbage 0', 1],
    ['when gc.collecting >= 0 and gc.count0 == 0', 2],
    ['when objects.garbage >= 1', 1],
    ['arena-opened 63', 0],
  ])('%s is met %d times', (condition, count) => {
    execute(debugged, 'run-to start')
    const { json } = ask(debugged, `hits ${condition}`)
    // What the interpreter did before the program began is not the program's.
    const own = (json.hits as string[]).filter((place) => Number(place.slice(1).split('.')[0]) >= debugged.session.begins && Number(place.slice(1).split('.')[0]) < endOf(debugged))
    expect(own).toHaveLength(count)
  })

  test('an address changes its owner where id() says so', () => {
    execute(debugged, `continue ${LINE['again = Node()']}`)
    execute(debugged, `continue ${LINE['ring = []']}`)
    const { json } = ask(debugged, 'why address again')
    const { json: hits } = ask(debugged, `hits address 0x${((json.address as number) + 16).toString(16)}`)
    // Given to x, taken from it, given to `again`: the last so far.
    expect(hits.before).toBeGreaterThanOrEqual(3)
  })

  test.each([
    ['break', 'stop at what?'],
    ['break when', 'is not complete'],
    ['break when gc.count9 > 1', 'nothing is called gc.count9'],
    ['break allocation Nothing', 'no type is called Nothing'],
    ['break address here', 'is no address'],
    ['break pool-filled 4000', '1 to 512 bytes'],
    ['break garbage many', 'is no whole number'],
    ['break sometimes', 'is nothing that a run can stop at'],
  ])('%s: %s', (line, says) => {
    expect(() => execute(debugged, line)).toThrow(says)
  })
})

function endOf({ session }: Debugger): number {
  // The interpreter's own end begins where no line of the program asks any more.
  let operation = session.timeline.end.operation - 1
  while (operation > 0 && session.lineOf(operation) === null) operation--
  return operation + 1
}

describe('stops', () => {
  test('which hit it is of how many; both ways; one scan for all', () => {
    const debugged = debug()
    execute(debugged, 'break allocation Node')
    execute(debugged, 'break collection 2')
    const before = debugged.timeline.replayed
    const first = ask(debugged, 'continue')
    expect(first.json.met).toEqual([{ text: 'allocation Node', stop: 1, hit: 1, of: 102 }])
    expect(first.text).toContain('Stopped: allocation Node (hit 1 of 102).')
    const scanned = debugged.timeline.replayed - before
    for (let times = 0; times < 102; times++) execute(debugged, 'continue')
    const collected = ask(debugged, 'where')
    expect(ask(debugged, 'reverse-continue').json.met).toEqual([{ text: 'allocation Node', stop: 1, hit: 102, of: 102 }])
    expect(ask(debugged, 'continue').json).toMatchObject({ position: collected.json.position })
    // The run was gone over once for both, and a seek replays what lies behind a keyframe.
    expect(scanned).toBeLessThan(3 * debugged.timeline.end.operation)
    expect(ask(debugged, 'info').text).toBe(`1  allocation Node  met 102 times\n2  collection 2  met ${ask(debugged, 'hits collection 2').json.count} times`)
  })

  test('Ctrl-C gives up a search: it is said how far it was, and nothing has moved', () => {
    const debugged = debug('kept = []\nfor n in range(3000):\n    kept.append([n])\n')
    const { cursor } = debugged.timeline
    debugged.pause = (operation) => {
      if (operation > 8000) throw new Interrupted()
      return false
    }
    for (const line of ['hits death @99', 'break garbage 5', 'continue', 'continue garbage 7']) {
      if (line.startsWith('break')) execute(debugged, line)
      else expect(() => execute(debugged, line === 'hits death @99' ? 'hits garbage 3' : line)).toThrow(/stopped by Ctrl-C at #8192 of #\d+: nothing has moved/)
      expect(debugged.timeline.cursor).toEqual(cursor)
    }
  })
})
