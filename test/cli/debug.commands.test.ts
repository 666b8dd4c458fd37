import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')
const MAIN = join(ROOT, 'dist/src/cli/main.js')
const CYCLE = join(ROOT, 'docs/examples/cycle.py')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'debug-commands-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function debug(commands: readonly string[], args: readonly string[] = [CYCLE]): { stdout: string; stderr: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, 'debug', ...args], { input: `${commands.join('\n')}\n`, encoding: 'utf8' })
  return { stdout, stderr, code: status }
}

type Reply = Record<string, unknown>

/** Answers as objects, one a command. */
function ask(commands: readonly string[], args: readonly string[] = [CYCLE]): Reply[] {
  const { stdout } = debug(commands, ['--json', ...args])
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Reply)
}

function script(name: string, source: string): string {
  const path = join(folder, name)
  writeFileSync(path, source)
  return path
}

const lineOf = (reply: Reply): number | undefined => (reply.line as { line: number } | null)?.line

const CALLS = `class Loud:
    def __del__(self):
        y = [1]
        self.gone = y

def fact(n):
    if n == 0:
        return [1]
    below = fact(n - 1) + [n]
    return below + [0]

def fails(n):
    a = [n]
    if n == 0:
        raise ValueError('no')
    fails(n - 1)
    return a

def catches():
    try:
        fails(2)
    except ValueError as error:
        kept = [str(error)]
    loud = Loud()
    loud = None
    return kept + [1]

one = fact(3)
two = catches()
three = [one, two]
`

describe('calls', () => {
  // pdb's next, in Python 3.11.7, stops at 22, 23, 24, 25, 26 and then in the caller.
  test('next stays out of calls, exceptions and finalizers; reverse-next goes through the same lines back', () => {
    const path = script('calls.py', CALLS)
    const answers = ask(['continue calls.py:21', 'next', 'next', 'next', 'next', 'next', 'rn', 'rn', 'rn', 'rn', 'rn'], [path])
    expect(answers.map(lineOf)).toEqual([21, 22, 23, 24, 25, 26, 25, 24, 23, 22, 21])
    expect(answers[10].position).toBe(answers[0].position)
    const [, , over] = ask(['continue calls.py:26', 'next', 'next'], [path])
    expect(lineOf(over)).toBe(30)
  })

  test('finish and reverse-finish, of the innermost call and of one further out', () => {
    const path = script('calls.py', CALLS)
    const answers = ask(
      ['continue calls.py:8', 'frames', 'finish', 'frames', 'reverse-continue calls.py:8', 'reverse-finish', 'frames', 'continue calls.py:8', 'up 3', 'finish', 'where'],
      [path],
    )
    const names = (reply: Reply): string[] => (reply.frames as { qualname: string }[]).map(({ qualname }) => qualname)
    expect(names(answers[1])).toEqual(['fact', 'fact', 'fact', 'fact', '<module>'])
    expect([lineOf(answers[2]), names(answers[3])]).toEqual([9, ['fact', 'fact', 'fact', '<module>']])
    expect([lineOf(answers[5]), names(answers[6])]).toEqual([9, ['fact', 'fact', 'fact', '<module>']])
    expect(answers[8]).toMatchObject({ frame: 3, qualname: 'fact', locals: [{ name: 'n', description: expect.stringMatching(/^3 @/) }] })
    expect(lineOf(answers[9])).toBe(28)
    expect(answers[10]).toMatchObject({ operation: expect.objectContaining({ type: expect.any(String) }), words: expect.any(String) })
  })

  test('up and down choose what print and list are about, until somebody moves', () => {
    const path = script('calls.py', CALLS)
    const answers = ask(['continue calls.py:8', 'print n', 'up', 'print n', 'up 2', 'list', 'down', 'print n', 'stepi', 'print n', 'up 99', 'down'], [path])
    const shown = [1, 3, 7, 9].map((at) => String(answers[at].description).split(' ')[0])
    expect(shown).toEqual(['0', '1', '2', '0'])
    expect(answers[5]).toMatchObject({ line: 9 })
    expect(answers[10].error).toContain('there are 5 calls here')
    expect(answers[11].error).toContain('innermost')
  })
})

describe('memory', () => {
  test('an address: its block, whose it is, and who had it before; a byte inside of the block is the same', () => {
    const path = script('again.py', 'class Node: pass\nfirst = Node()\ndel first\nsecond = Node()\nlast = [second]\n')
    const [, printed] = ask(['continue again.py:5', 'print second'], [path])
    const address = printed.address as number
    const hex = (n: number): string => `0x${n.toString(16)}`
    const [, here, inside, pool, owned, earlier, gone] = ask(
      ['continue again.py:5', `x ${hex(address)}`, `x ${hex(address + 5)}`, `x pool ${hex(address)}`, 'x 0x10', `run-to #${(printed.birth as number) * 0}`, `x ${hex(address)}`],
      [path],
    )
    expect(here).toMatchObject({ kind: 'used', owner: { object: printed.object, buffer: null }, block: { address } })
    expect(inside).toMatchObject({ kind: 'used', owner: { object: printed.object, buffer: null }, block: { address } })
    // CPython gives the block that was freed last (`assert id(first) == id(second)` holds in 3.11.7): the first node had it.
    const tenants = here.tenants as { position: string; kind: number | null }[]
    expect(tenants.length).toBeGreaterThanOrEqual(2)
    const blocks = pool.blocks as { state: string }[]
    expect(blocks.filter(({ state }) => state === 'used')).toHaveLength(pool.used as number)
    expect((pool.owners as { owner: { object: number } | null }[]).map(({ owner }) => owner?.object)).toContain(printed.object)
    expect(owned).toMatchObject({ kind: 'outside', block: null })
    expect(earlier).toMatchObject({ position: '#0' })
    expect(gone.kind).not.toBe('used')
  })

  test('the map has the pools, and the blocks, that the statistics count', () => {
    const [heap, arena] = ask(['heap', 'x arena 0'])
    const map = heap.map as { arena: number; pools: { szidx: number | null; size: number; used: number }[] }[]
    const inUse = map.flatMap(({ pools }) => pools).filter(({ used }) => used > 0)
    expect(inUse.reduce((sum, { used, size }) => sum + used * size, 0)).toBe(heap.allocatedBytes)
    const classes = heap.classes as { szidx: number; pools: number; used: number }[]
    for (const { szidx, pools, used } of classes) {
      const mine = inUse.filter((pool) => pool.szidx === szidx)
      expect([mine.length, mine.reduce((sum, pool) => sum + pool.used, 0)]).toEqual([pools, used])
    }
    expect(arena.pools).toHaveLength(map[0].pools.length)
  })

  test('lists: a generation in order, a free list, and what is not there', () => {
    const [generation, lists, list, wrong, none] = ask(['x generation 1', 'x freelist', 'x freelist list', 'x generation 9', 'x freelist nothing'])
    expect(new Set((generation.objects as { object: number }[]).map(({ object }) => object)).size).toBe((generation.objects as unknown[]).length)
    const named = lists.freeLists as { name: string; length: number; limit: number }[]
    // `PyList_MAXFREELIST` of 3.11 is 80.
    expect(named.find(({ name }) => name === 'list')).toMatchObject({ limit: 80 })
    expect(list.blocks).toHaveLength(named.find(({ name }) => name === 'list')?.length ?? -1)
    expect(wrong.error).toContain('there is no generation 9')
    expect(none.error).toContain('there is no free list "nothing"')
  })

  test('inside a collection: its phase, gc_refs and colours; the actors are where the phases are', () => {
    const answers = ask(['continue 24', 'step phase 5', 'gc', 'gc objects', 'actors', 'step phase', 'gc objects', 'gc unreachable', 'gc 7', 'where'])
    expect(answers[2]).toMatchObject({ state: 'collecting generation 2', collection: { phase: 'subtractingRefs', source: 'subtract_refs', automatic: false } })
    const seen = answers[6].objects as { object: number; refcount: number; gcRefs: number | null }[]
    expect((answers[3].objects as unknown[]).length).toBe(seen.length)
    expect(answers[4].actors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ actor: 'generation2', state: 'collecting.subtractingRefs' }),
        expect.objectContaining({ actor: 'refcountTracker', state: 'idle' }),
      ]),
    )
    // Two nodes that hold each other: subtract_refs leaves none of their references.
    expect(seen.filter(({ gcRefs }) => gcRefs === 0).length).toBeGreaterThanOrEqual(2)
    expect(answers[8].error).toContain('the collector has no list "7"')
    expect(answers[9]).toMatchObject({ line: { line: 24 }, operation: { type: 'collector.resume' } })
  })
})

describe('references', () => {
  test('what an object refers to, who refers to it, and a shortest path', () => {
    const path = script('path.py', "class N: pass\na, b, c = N(), N(), N()\na.next = b\nb.next = c\na.far = [[[c]]]\ntable = {'key': [c], 7: a}\nend = [1]\n")
    const [, refs, route, none, same, referrers, item, cls, numbered] = ask(
      ['continue path.py:7', 'refs a', 'path a c', 'path c a', 'path a a', 'referrers c', "print table['key'][0]", 'print a.__class__', 'print table[7]'],
      [path],
    )
    expect((refs.references as { name: string }[]).map(({ name }) => name)).toEqual(expect.arrayContaining(['.next', '.far', '.__class__']))
    expect((route.path as { name: string }[]).map(({ name }) => name)).toEqual(['.next', '.next'])
    expect(none.path).toBeNull()
    expect(same.path).toEqual([])
    expect((referrers.referrers as { name: string }[]).map(({ name }) => name)).toEqual(expect.arrayContaining(['.next', '[0]']))
    expect(item.object).toBe(referrers.object)
    expect(cls.description).toMatch(/^class N @/)
    expect(numbered.object).toBe(refs.object)
  })
})

describe('marks and notes', () => {
  test('are kept with places, shown there, and taken away', () => {
    const answers = ask([
      'continue 20',
      'mark here',
      'note the  two are tied',
      'stepi',
      'note later',
      'notes',
      'run-to here',
      'unnote 1',
      'where',
      'unmark here',
      'marks',
      'unmark here',
      'unnote 9',
    ])
    const place = answers[0].position
    expect(answers[5].notes).toEqual([
      { position: place, text: 'the two are tied' },
      { position: answers[3].position, text: 'later' },
    ])
    expect(answers[6]).toMatchObject({ position: place, notes: ['the two are tied'], marks: ['here'] })
    expect(answers[8]).not.toHaveProperty('notes')
    expect(answers[10].marks).toEqual([])
    expect(answers[11].error).toContain('there is no mark here')
    expect(answers[12].error).toContain('there is no note 9')
  })

  test('what differs between two places: what was born and died there, and back where one was', () => {
    const path = script('differs.py', 'a = [1]\nb = [a]\ndel b\nc = (a, a)\nend = [2]\n')
    const [, , , difference, where] = ask(['continue differs.py:2', 'mark before', 'continue differs.py:3', 'diff before', 'where'], [path])
    expect((difference.born as number[]).length).toBeGreaterThanOrEqual(1)
    const [, a] = ask(['continue differs.py:2', 'print a'], [path])
    expect(difference.counts).toEqual(expect.arrayContaining([{ object: a.object, from: 1, to: 2 }]))
    expect(difference).toMatchObject({ to: where.position })
  })
})

describe('commands from elsewhere', () => {
  test('-x and -ex are done in their order, before the pipe; --batch reads no pipe', () => {
    const file = script('commands.txt', '# a comment\nmark first\n\nstepi\n')
    const both = debug(['marks'], ['--json', '-ex', 'continue 20', '-x', file, '-ex', 'mark second', CYCLE])
    const names = both.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { command: string }).command)
    expect(names).toEqual(['continue 20', 'mark first', 'stepi', 'mark second', 'marks'])
    expect(both.code).toBe(0)
    expect(debug(['frobnicate'], ['--batch', '-ex', 'where', CYCLE])).toMatchObject({ code: 0 })
    expect(debug([], ['--batch', '-ex', 'frobnicate', CYCLE])).toMatchObject({ code: 2 })
    expect(debug([], ['-x', join(folder, 'none.txt'), CYCLE])).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot be read (ENOENT)') })
  })

  test('what the program reads comes from --input, not from the commands', () => {
    const path = script('reads.py', 'word = input()\nprint([word])\n')
    const input = script('words.txt', 'hello\n')
    const [, output] = ask(['run-to end', 'output'], ['--input', input, path])
    expect(JSON.stringify(output.output)).toContain('hello')
    expect(debug(['where'], [path]).stderr).toContain('EOFError')
    expect(debug(['where'], ['--input', join(folder, 'none.txt'), path])).toMatchObject({ code: 2 })
  })

  test('help: all, a topic, a command; every example names a command', () => {
    const [all, topic, one] = ask(['help', 'help memory', 'help x'])
    const commands = all.commands as { names: string[]; usage: string; help: string; examples: string[] }[]
    const names = commands.flatMap((command) => command.names)
    expect(new Set(names).size).toBe(names.length)
    for (const { examples } of commands) for (const example of examples) expect(names).toContain(example.split(' ')[0])
    expect((topic.commands as unknown[]).length).toBeGreaterThan(4)
    expect(one.commands).toHaveLength(1)
    expect(debug(['help']).stdout).toContain('places: marks and notes')
  })
})
