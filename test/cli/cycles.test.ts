import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MAIN = join(__dirname, '../../dist/src/cli/main.js')

const PROGRAM = `import gc
gc.disable()


class Tree:
    def __init__(self, parent=None):
        self.parent = parent
        self.children = []
        if parent is not None:
            parent.children.append(self)


class Final:
    def __init__(self):
        self.me = self

    def __del__(self):
        pass


def grow():
    root = Tree()
    for n in range(3):
        Tree(root)
    return root


tree = grow()
tree = None
pair = ([], 1)
pair[0].append(pair)
pair = None
Final()
a, b = [], []
a.append(b)
b.append(a)
kept = [1]
print('here')
gc.collect()
print('there')
`

let folder: string
let script: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cycles-'))
  script = join(folder, 'cycles.py')
  writeFileSync(script, PROGRAM)
})
afterAll(() => rmSync(folder, { recursive: true }))

function ask(commands: readonly string[], flags: readonly string[] = []): Record<string, unknown>[] {
  const { stdout } = spawnSync(process.execPath, [MAIN, 'debug', '--json', ...flags, script], { input: `${commands.join('\n')}\n`, encoding: 'utf8' })
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

const HERE = PROGRAM.split('\n').indexOf("print('here')") + 1

test.each(['3.8', '3.11', '3.13'])('cycles of garbage, what to cut, who stored it, and the proof, %s', (version) => {
  const [, answer, , after] = ask([`continue ${HERE}`, 'cycles', `continue ${HERE + 2}`, 'cycles'], ['--python', version])
  const shown = answer.shown as { types: Record<string, number>; cut: { how: string; references: { name: string; line: { line: number } }[] }; proof: Record<string, unknown> }[]
  expect(shown).toHaveLength(3)
  const [tree, pair, final] = ['Tree', 'tuple', 'Final'].map((type) => shown.find(({ types }) => types[type] !== undefined))
  // The root holds its list, which holds the leaves, which know the root: only what lies on each of these ways is enough.
  expect(tree).toMatchObject({ types: { Tree: 4, list: 1 }, cut: { how: 'one', references: [{ line: { line: 8 } }] }, proof: { proved: true } })
  expect(pair).toMatchObject({ types: { tuple: 1, list: 1 }, cut: { how: 'one', references: [{ name: '[0]', line: { line: 31 } }] }, proof: { proved: true } })
  expect(final).toMatchObject({ types: { Final: 1 }, proof: { proved: false, survived: [] } })
  expect(final?.proof.finalizers).toEqual([expect.any(Number)])
  expect(after).toMatchObject({ cycles: 0, kept: 0 })
})

// Of the tree: four nodes, and the lists that they have.
test('of an object that is alive: what is garbage where the program lets go of it; what others hold; what is no cycle', () => {
  const [, tree, , kept, a, nobody] = ask([
    `continue ${PROGRAM.split('\n').indexOf('tree = None') + 1}`,
    'cycles tree',
    `continue ${HERE}`,
    'cycles kept',
    'cycles a',
    'cycles nobody',
  ])
  expect(tree).toMatchObject({ garbage: false, outside: 0, dies: 8, proof: { proved: true }, shown: [{ types: { Tree: 4, list: 1 } }] })
  expect(kept).toMatchObject({ dies: 1, shown: [], proof: { proved: true } })
  // Another name holds the list that holds it.
  expect(a).toMatchObject({ garbage: false, types: { list: 2 }, cut: { how: 'one', choices: 2 } })
  expect((a.holders as { references: unknown[] }).references).toHaveLength(2)
  expect(nobody.error).toContain('nothing here is called nobody')
})

test('who survives: of a type, of all, of a part of the run', () => {
  const [tree, all, part, unknown, empty] = ask(['survival Tree', 'survival', 'survival Tree #0 #10', 'survival Frob', 'survival end'])
  expect(tree).toMatchObject({ name: 'Tree', born: 4, died: 0, collected: 4, alive: 0, byCollections: [{ from: 0, to: 0, atRisk: 4, died: 4, survival: 0 }] })
  expect(tree.generations).toMatchObject([{ tracked: 4, collected: 4, present: 0 }, { present: 0 }, { present: 0 }, { present: 0 }])
  expect((all.types as { name: string }[]).map(({ name }) => name)).toEqual(expect.arrayContaining(['Tree', 'Final', 'list', 'tuple']))
  expect(part.error).toContain('no Tree was born there')
  expect(unknown.error).toContain('no Frob was born there')
  expect(empty.error).toContain('does not lie in front of')
})
