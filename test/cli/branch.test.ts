import { BranchTree } from '../../src'
import { execute } from '../../src/cli/debug/commands'
import { type Answer, CommandError, Debugger } from '../../src/cli/debug/debugger'
import { recordProgram, type Session } from '../../src/python'

const PROGRAM = `import gc

class Node:
    def __init__(self, name):
        self.name = name
        self.left = None
    def __del__(self):
        if running:
            print('gone:', self.name)

running = True
gc.disable()
gc.collect()
root = Node('root')
root.left = Node('child')
table = {'key': [1, 2], 'other': [3]}
print('ready')
print(root.left, table)
print(gc.collect())
running = False
`

let session: Session
beforeAll(() => {
  session = recordProgram({ source: PROGRAM, filename: 'x.py', version: '3.11', argv: ['x.py'] })
})

/** A debugger in front of line 18. */
function debug(options: ConstructorParameters<typeof Debugger>[1] = {}): (line: string) => Answer {
  const debugger_ = new Debugger(session, options)
  execute(debugger_, 'run-to start')
  execute(debugger_, 'continue 18')
  return (line) => execute(debugger_, line)
}

function output(ask: (line: string) => Answer): string {
  ask('run-to end')
  return ask('output').text
}

test('an attribute, an item, a global is dropped: it is None, and what nobody else holds is gone', () => {
  const ask = debug()
  expect(ask('branch left drop root.left').json).toMatchObject({ branch: 'left', exitCode: 0, changes: ['drop root.left'], line: { line: 18 } })
  expect(output(ask)).toBe("ready\ngone: child\nNone {'key': [1, 2], 'other': [3]}\n0")
  ask('switch main')
  expect(ask('where').json).toMatchObject({ line: { line: 18 } })
  ask("branch drop table['key']")
  expect(output(ask)).toMatch(/ \{'key': None, 'other': \[3\]\}\n0$/)
  ask('switch main')
  ask('branch drop root')
  expect(output(ask)).toContain('gone: root')
})

test('several changes; branches of branches; the tree', () => {
  const ask = debug()
  ask('branch a keep root.left, drop root')
  ask('branch collect')
  ask('switch a')
  ask('branch threshold 0 20')
  expect(
    ask('branches')
      .text.split('\n')
      .map((line) => line.replace(/#\d+/, '#')),
  ).toEqual(['  main', '    a  # keep root.left, drop root', '      b2  # collect 2', '*     b3  # threshold 0 20'])
  ask('branches rename a kept')
  expect(() => ask('branches delete kept')).toThrow('The branch "b2" leaves "kept"')
  ask('branches delete b3')
  expect(ask('branches').json.branches).toEqual([
    { name: 'main', parent: null, at: 0, changes: [], current: false },
    expect.objectContaining({ name: 'kept', parent: 'main', current: true }),
    expect.objectContaining({ name: 'b2', parent: 'kept', changes: ['collect 2'], current: false }),
  ])
})

test('what was saved is there again, and runs when somebody goes there', () => {
  const saved: string[] = []
  const ask = debug({ changed: (tree) => saved.push(JSON.stringify(tree)) })
  ask('branch left drop root.left')
  const there = output(ask)
  ask('branches rename left other')
  expect(saved).toHaveLength(2)
  const again = debug({ tree: BranchTree.fromJSON(JSON.parse(saved[1])) })
  expect(again('branches').text).toContain('other')
  again('switch other')
  expect(output(again)).toBe(there)
})

test('two branches are compared: where they part, and what they come to', () => {
  const ask = debug()
  ask('branch same threshold 0 700')
  expect(ask('compare main').json).toMatchObject({ a: 'same', b: 'main', parting: null })
  ask('switch main')
  ask('branch left drop root.left')
  const { json, text } = ask('compare main left')
  expect(json).toMatchObject({ parting: { a: { line: { line: 18 } }, b: { line: { line: 18 } } } })
  const { a, b } = json.counters as { a: { operations: number; collections: number[] }; b: { operations: number; collections: number[] } }
  expect(b.operations).not.toBe(a.operations)
  expect(b.collections).toEqual(a.collections)
  expect(text).toContain('They part behind #')
  expect(json.facts).toEqual(expect.arrayContaining([expect.objectContaining({ type: 'reference.held' })]))
})

test('another version begins anew', () => {
  const ask = debug()
  expect(ask('branch python 3.13').json).toMatchObject({ at: 0, changes: ['python 3.13'], exitCode: 0 })
  expect(ask('compare main').json).toMatchObject({ parting: { a: {}, b: {} } })
})

test.each([
  ['branch', 'a branch that changes what?'],
  ['branch dance', '"dance" is no change'],
  ['branch threshold 3 1', '"3" is no whole number from 0 to 2'],
  ['branch threshold 0', 'A number is missing'],
  ['branch collect 2 2', 'has a word too many'],
  ['branch drop nobody', 'Nothing here is called nobody'],
  ['branch drop @3', 'no reference to it'],
  ['branch python 2.7', '2.7'],
  ['branch plan nothing', 'nothing'],
  ['branch main collect', 'There is a branch "main" already'],
  ['switch nobody', 'There is no branch "nobody"'],
  ['switch', 'to which branch?'],
  ['compare', 'compare which?'],
  ['branches delete main', 'cannot be deleted'],
])('"%s" is refused, with the way out, and nothing is changed', (line, message) => {
  const ask = debug()
  const before = ask('branches').text
  expect(() => ask(line)).toThrow(CommandError)
  expect(() => ask(line)).toThrow(message)
  expect(ask('branches').text).toBe(before)
})
