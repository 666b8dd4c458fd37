import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Look } from '../../../src/python'
import { SNAPSHOT_META, writeHeapSnapshot } from '../../../src/trace/export/heapSnapshot'
import { momentOf, type ProgramRun, runOf, written } from './run'

const PROGRAM = `
import gc, _weakref
gc.disable()
class Node:
    def __init__(self, left):
        self.left = left
leaf = Node(None)
node = Node(leaf)
items = [node, leaf, 7]
table = {'key': node, 5: leaf}
pair = (1, 2)
text = 'abc' + str(len(items))
ref = _weakref.ref(node)
lost = []
lost.append(lost)
del lost
def look(argument):
    own = [argument]
    return len(own)  # INSIDE
look(node)
text = None
more = [pair]  # LATER
more = None
`

interface Graph {
  readonly snapshot: { readonly meta: typeof SNAPSHOT_META; readonly node_count: number; readonly edge_count: number }
  readonly nodes: readonly { readonly type: string; readonly name: string; readonly id: number; readonly size: number; readonly edges: readonly Edge[] }[]
}
interface Edge {
  readonly type: string
  readonly name: string | number
  readonly to: number
}

/** Reads a snapshot by its own description of itself. */
function read(text: string): Graph {
  const { snapshot, nodes, edges, strings } = JSON.parse(text) as { snapshot: Graph['snapshot']; nodes: number[]; edges: number[]; strings: string[] }
  const { node_fields: fields, node_types: types, edge_types: edgeTypes } = snapshot.meta
  let at = 0
  const decoded = Array.from({ length: nodes.length / fields.length }, (_, index) => {
    const field = (name: (typeof fields)[number]): number => nodes[index * fields.length + fields.indexOf(name)]
    const own = Array.from({ length: field('edge_count') }, (): Edge => {
      const [type, name, to] = edges.slice(at, at + 3)
      at += 3
      const kind = edgeTypes[0][type]
      return { type: kind, name: kind === 'element' || kind === 'hidden' ? name : strings[name], to: to / fields.length }
    })
    return { type: (types[0] as readonly string[])[field('type')], name: strings[field('name')], id: field('id'), size: field('self_size'), edges: own }
  })
  expect(at).toBe(edges.length)
  return { snapshot, nodes: decoded }
}

const run: ProgramRun = runOf(PROGRAM)

function snapshotAt(mark: string): { graph: Graph; text: string; indexOf: (expression: string) => number } {
  const position = run.at(mark)
  const { lab, names } = momentOf(run, position)
  const text = written((write) => writeHeapSnapshot(lab, names, write)).toString()
  const graph = read(text)
  const vm = run.session.programAt(position.operation)
  if (vm === null) throw new Error('no program')
  const indexOf = (expression: string): number => {
    const id = 2 * lab.refs.objBirth[new Look(vm).resolve(expression)] + 1
    return graph.nodes.findIndex((one) => one.id === id)
  }
  return { graph, text, indexOf }
}

const inside = snapshotAt('INSIDE')
const node = (expression: string) => inside.graph.nodes[inside.indexOf(expression)]

test('its head counts what is there', () => {
  const { snapshot, nodes } = inside.graph
  expect(nodes).toHaveLength(snapshot.node_count)
  expect(nodes.reduce((sum, { edges }) => sum + edges.length, 0)).toBe(snapshot.edge_count)
  for (const { edges } of nodes) for (const { to } of edges) expect(nodes[to]).toBeDefined()
})

test('references have the names by which the program refers', () => {
  expect(node('node').edges).toContainEqual({ type: 'property', name: 'left', to: inside.indexOf('leaf') })
  expect(node('node').edges).toContainEqual({ type: 'internal', name: 'class', to: inside.indexOf('Node') })
  expect(node('items').edges.slice(0, 2)).toEqual([
    { type: 'element', name: 0, to: inside.indexOf('node') },
    { type: 'element', name: 1, to: inside.indexOf('leaf') },
  ])
  expect(node('table').edges).toContainEqual({ type: 'property', name: '"key"', to: inside.indexOf('node') })
  expect(node('table').edges).toContainEqual({ type: 'element', name: 5, to: inside.indexOf('leaf') })
  expect(node('ref').edges).toContainEqual({ type: 'weak', name: 'referent', to: inside.indexOf('node') })
})

test('an object is a node of its type, a str one with its contents; the sizes are those of sys.getsizeof in CPython 3.11', () => {
  expect(node('node')).toMatchObject({ type: 'object', name: 'Node' })
  expect(node('text')).toMatchObject({ type: 'string', name: 'abc3', size: 53 })
  expect(node('items')).toMatchObject({ type: 'object', name: 'list', size: 80 })
  expect(node('pair')).toMatchObject({ type: 'object', name: 'tuple' })
  expect(node('own')).toMatchObject({ name: 'list', size: 64 })
})

test('blocks of what a fresh interpreter held are not taken for objects of the program', () => {
  const { lab } = momentOf(run, { operation: 0, fact: 0 })
  const opaque = inside.graph.nodes.filter(({ name }) => name === '(from before the program)')
  expect(opaque.length).toBeGreaterThan(1000)
  expect(opaque.length).toBeLessThanOrEqual(lab.refs.living)
  // What they hold, where that is known, are others of them.
  const elsewhere = ({ to }: { readonly to: number }): boolean => !opaque.includes(inside.graph.nodes[to])
  for (const { type, size, edges, id } of opaque)
    expect({ type, size, elsewhere: edges.filter(elsewhere), old: (id - 1) / 2 <= lab.refs.births }).toEqual({ type: 'hidden', size: 0, elsewhere: [], old: true })
})

test('frames hold their locals, the innermost first', () => {
  const [root] = inside.graph.nodes
  const groups = root.edges.map(({ to }) => inside.graph.nodes[to])
  expect(groups.map(({ name }) => name)).toEqual(['look (prog.py:19)', '<module> (prog.py:20)', 'module __main__', 'interpreter', '(cyclic garbage)'])
  expect(groups[0].edges).toContainEqual({ type: 'property', name: 'argument', to: inside.indexOf('node') })
  expect(groups[0].edges).toContainEqual({ type: 'property', name: 'own', to: inside.indexOf('own') })
})

test('every node is reached from the root; what only a cycle keeps, from (cyclic garbage)', () => {
  const { nodes } = inside.graph
  const reached = new Set([0])
  for (const index of reached) for (const { to } of nodes[index].edges) reached.add(to)
  expect(reached.size).toBe(nodes.length)
  const garbage = nodes.find(({ name }) => name === '(cyclic garbage)')
  expect(garbage?.edges.map(({ to }) => nodes[to].name)).toEqual(['list'])
  const [{ to: lost }] = garbage?.edges ?? []
  expect(nodes[lost].edges).toEqual([{ type: 'element', name: 0, to: lost }])
})

test('ids are unique, and an object has the same one in another moment of the run', () => {
  const later = snapshotAt('LATER')
  for (const { graph } of [inside, later]) expect(new Set(graph.nodes.map(({ id }) => id)).size).toBe(graph.nodes.length)
  for (const name of ['node', 'leaf', 'items', 'table']) expect(later.graph.nodes[later.indexOf(name)].id).toBe(node(name).id)
  const ids = new Set(later.graph.nodes.map(({ id }) => id))
  expect(ids.has(node('own').id)).toBe(false)
})

test('inside of an operation, objects that the program has not heard of yet have no names', () => {
  const { operation } = run.at('LATER')
  for (const fact of run.session.timeline.factsOf(operation).slice().keys()) {
    const { lab, names } = momentOf(run, { operation, fact })
    expect(read(written((write) => writeHeapSnapshot(lab, names, write)).toString()).snapshot.node_count).toBeGreaterThan(lab.refs.living)
  }
})

describe('its readers', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'heapsnapshot-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('the format’s description is the one that V8 writes', () => {
    const path = join(folder, 'real.heapsnapshot')
    execFileSync(process.execPath, ['-e', `require('node:v8').writeHeapSnapshot(${JSON.stringify(path)})`])
    const real = JSON.parse(/"meta":(\{.*?\}),"node_count"/.exec(readFileSync(path, 'latin1').slice(0, 10_000))?.[1] ?? 'null') as typeof SNAPSHOT_META
    // Later versions have more types behind these, and leave out fields that they do not fill.
    expect(real.node_types[0].slice(0, SNAPSHOT_META.node_types[0].length)).toEqual(SNAPSHOT_META.node_types[0])
    expect(real.edge_types).toEqual(SNAPSHOT_META.edge_types)
    expect(real.edge_fields).toEqual(SNAPSHOT_META.edge_fields)
    if (process.versions.node.startsWith('20.')) expect(real).toEqual(SNAPSHOT_META)
  })

  test('Chrome DevTools’ own reader takes it: the retainers of an object, its distance from the root, what it retains', () => {
    const path = join(folder, 'ours.heapsnapshot')
    writeFileSync(path, inside.text)
    const script = `
      import { createReadStream } from 'node:fs'
      import { parse } from 'heap-snapshot-toolkit'
      const all = function* (iterator) { for (; iterator.hasNext(); iterator.next()) yield iterator.item() }
      const snapshot = await parse(createReadStream(${JSON.stringify(path)}, 'utf-8'))
      const nodes = [...all(snapshot.allNodes())].length
      const of = (id) => {
        for (const node of all(snapshot.allNodes())) {
          if (node.id() !== id) continue
          const retainers = []
          for (const edge of all(node.retainers())) retainers.push([edge.type(), edge.name(), edge.node().name()])
          return { name: node.name(), distance: node.distance(), self: node.selfSize(), retained: node.retainedSize(), retainers }
        }
      }
      console.log(JSON.stringify({ nodes, total: snapshot.totalSize, own: of(${node('own').id}), leaf: of(${node('leaf').id}), items: of(${node('items').id}) }))`
    const said = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: join(__dirname, '../../..'), encoding: 'utf8' })) as Record<
      string,
      unknown
    >
    const size = inside.graph.nodes.reduce((sum, one) => sum + one.size, 0)
    expect(said).toMatchObject({ nodes: inside.graph.nodes.length, total: size })
    expect(said.own).toMatchObject({ name: 'list', distance: 2, self: 64, retained: 64, retainers: [['property', 'own', 'look (prog.py:19)']] })
    expect(said.leaf).toMatchObject({
      name: 'Node',
      retainers: expect.arrayContaining([
        ['property', 'left', 'Node'],
        ['element', '1', 'list'],
        ['element', '5', 'dict'],
        ['property', '"leaf"', 'dict'],
      ]),
    })
  })
})
