import { type BranchChange, printChange } from '../../src/timeline/branches/change'
import { BranchTree, MAIN } from '../../src/timeline/branches/tree'

const THRESHOLD: BranchChange = { kind: 'threshold', generation: 0, threshold: 5000 }
const CHANGES: readonly BranchChange[] = [
  THRESHOLD,
  { kind: 'collect', generation: 2 },
  { kind: 'freeze' },
  { kind: 'leave-out' },
  { kind: 'drop', object: 12, birth: 900, slot: 3, name: 'node.left' },
  { kind: 'drop', object: 12, birth: 900, slot: -1 },
  { kind: 'keep', object: 7, birth: 7 },
  { kind: 'python', version: '3.13' },
  { kind: 'plan', plan: 'legacy@3.11' },
]

/** main ← a ← b, main ← c */
function family(): BranchTree {
  const tree = new BranchTree()
  const a = tree.add(MAIN, 100, [THRESHOLD], 'a')
  tree.add(a.id, 200, CHANGES, 'b')
  tree.add(MAIN, 50, [], 'c')
  return tree
}

test('branches form a tree', () => {
  const tree = family()
  expect(tree.all.map(({ name }) => name)).toEqual(['main', 'a', 'b', 'c'])
  expect(tree.children(MAIN).map(({ name }) => name)).toEqual(['a', 'c'])
  expect(tree.ancestors(tree.find('b').id).map(({ name }) => name)).toEqual(['a', 'main'])
  expect(tree.find('b')).toMatchObject({ parent: tree.find('a').id, at: 200, changes: CHANGES })
})

test('saved and read again it is the same tree, and numbers go on behind the last', () => {
  const tree = family()
  const again = BranchTree.fromJSON(JSON.parse(JSON.stringify(tree)))
  expect(again.all).toEqual(tree.all)
  expect(again.toJSON()).toEqual(tree.toJSON())
  const ids = tree.all.map(({ id }) => id)
  expect(ids).not.toContain(again.add(MAIN, 0, []).id)
})

test('renamed and deleted; a number is never given again', () => {
  const tree = family()
  const { id } = tree.find('b')
  tree.rename(id, 'other')
  expect(tree.find('other').id).toBe(id)
  expect(() => tree.find('b')).toThrow('There is no branch "b". There are main, a, c, other')
  expect(() => tree.remove(tree.find('a').id)).toThrow('The branch "other" leaves "a"')
  tree.remove(id)
  tree.remove(tree.find('a').id)
  expect(tree.all.map(({ name }) => name)).toEqual(['main', 'c'])
  expect(tree.add(MAIN, 0, []).id).toBeGreaterThan(id)
})

test('what cannot be is refused, with the way out', () => {
  const tree = family()
  expect(() => tree.add(MAIN, 1, [], 'a')).toThrow('There is a branch "a" already')
  expect(() => tree.add(MAIN, 1, [], '1a')).toThrow('"1a" cannot name a branch')
  expect(() => tree.add(99, 1, [])).toThrow('no branch with the number 99')
  expect(() => tree.add(MAIN, -1, [])).toThrow('from 0')
  expect(() => tree.rename(MAIN, 'x')).toThrow('keeps its name')
  expect(() => tree.remove(MAIN)).toThrow('cannot be deleted')
})

test.each([
  ['a list', [], 'branches: expected an object'],
  ['another format', { format: 'x' }, 'branches.format'],
  ['a later version', { format: 'ouroboros-branches', version: 2, branches: [] }, 'branches.version: expected 1, found 2'],
  ['a branch of itself', tree({ id: 1, name: 'a', parent: 1, at: 0, changes: [] }), 'branches[0].parent: expected a whole number from 0 to 0, found 1'],
  ['a parent that is not there', tree({ id: 3, name: 'a', parent: 2, at: 0, changes: [] }), 'branches[0].parent: there is no branch with the number 2'],
  ['a place that is none', tree({ id: 1, name: 'a', parent: 0, at: 1.5, changes: [] }), 'branches[0].at'],
  ['a change that is none', tree({ id: 1, name: 'a', parent: 0, at: 0, changes: [{ kind: 'explode' }] }), 'branches[0].changes[0].kind: there is no change "explode"'],
  ['a generation that is none', tree({ id: 1, name: 'a', parent: 0, at: 0, changes: [{ kind: 'collect', generation: 3 }] }), 'branches[0].changes[0].generation'],
  ['a name twice', tree({ id: 1, name: 'main', parent: 0, at: 0, changes: [] }), 'There is a branch "main" already'],
])('%s is refused', (_what, data, message) => {
  expect(() => BranchTree.fromJSON(data)).toThrow(message)
})

function tree(branch: object): object {
  return { format: 'ouroboros-branches', version: 1, branches: [branch] }
}

test('changes are written as the command has them', () => {
  expect(CHANGES.map(printChange)).toEqual(['threshold 0 5000', 'collect 2', 'freeze', 'leave-out', 'drop node.left', 'drop @12', 'keep @7', 'python 3.13', 'plan legacy@3.11'])
})
