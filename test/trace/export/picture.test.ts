import { spawnSync } from 'node:child_process'
import { Look } from '../../../src/python'
import { viewObject } from '../../../src/snapshot/objectViews'
import { viewBlock } from '../../../src/snapshot/views'
import { dotText } from '../../../src/trace/export/dot'
import { writeMomentJson } from '../../../src/trace/export/json'
import { mermaidText } from '../../../src/trace/export/mermaid'
import { choosePicture, type Picture } from '../../../src/trace/export/picture'
import { momentOf, runOf, written } from './run'

const run = runOf(`
class Node:
    pass
left, right = Node(), Node()
left.other, right.other = right, left
far = [[[left]]]
odd = {'a "quote" \\\\ and\\nline ]|> {brace}; #3': left}
many = [[i] for i in range(300)]
x = None  # HERE
y = []
`)
const place = run.at('HERE')
const moment = momentOf(run, place)
const { lab, names } = moment
const vm = run.session.programAt(place.operation)
if (vm === null) throw new Error('no program')
const numberOf = (expression: string): number => new Look(vm).resolve(expression)
const left = numberOf('left')
const right = numberOf('right')

describe('what is chosen', () => {
  test('around an object: itself, what it refers to, what refers to it, and the names of the references', () => {
    const { nodes, edges, roots } = choosePicture(lab, names, { around: left })
    expect(nodes[0]).toMatchObject({ object: left, focus: true, text: `Node object @${left}` })
    expect(edges).toContainEqual({ from: left, to: right, name: '.other' })
    expect(edges).toContainEqual({ from: right, to: left, name: '.other' })
    // Its class is drawn where it is there for another reason.
    expect(nodes.map((node) => node.object)).not.toContain(numberOf('Node'))
    expect(choosePicture(lab, names, {}).edges).toContainEqual({ from: left, to: numberOf('Node'), name: 'class' })
    for (const object of [numberOf('far'), numberOf('far[0]'), numberOf('far[0][0]')]) expect(nodes.map((node) => node.object)).toContain(object)
    expect(roots.map(({ name }) => name)).toContain('<module> (prog.py:9)')
    // What its referrers refer to besides is not around it.
    expect(nodes.map((node) => node.object)).not.toContain(numberOf('many[7]'))
  })

  test('never more than asked for, the nearest first; what was left out is said, in a sentence and at each box', () => {
    const picture = choosePicture(lab, names, { around: left, most: 3 })
    expect(picture.nodes).toHaveLength(3)
    expect(picture.leftOut).toMatch(/^3 of [\d]+ objects, the nearest; more are connected/)
    const whole = choosePicture(lab, names, { most: 50 })
    expect(whole.nodes).toHaveLength(50)
    for (const { object, cut } of whole.nodes) {
      const shown = new Set(whole.nodes.map((node) => node.object))
      const slots = (viewObject(run.session.timeline.heap(), object)?.slots ?? []).filter((target) => target !== null && !shown.has(target))
      expect(cut).toBe(slots.length)
    }
  })

  test('an object that is not alive is refused', () => {
    expect(() => choosePicture(lab, names, { around: 99_999_999 })).toThrow('No object @99999999 is alive here.')
  })
})

const picture = choosePicture(lab, names, { around: numberOf('odd'), most: 20 })

/** Labels of a DOT text, with its escapes undone: the strings behind `label=`. */
function dotLabels(text: string): string[] {
  return [...text.matchAll(/label="((?:[^"\\]|\\.)*)"/g)].map(([, label]) => label.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped)))
}

describe('DOT', () => {
  test('a box for each object and an arrow for each reference; texts come back whole', () => {
    const text = dotText(picture, 'a "title"')
    expect(text.match(/^ {2}n\d+ \[label=/gm)).toHaveLength(picture.nodes.length)
    expect(text.match(/^ {2}n\d+ -> n\d+ /gm)).toHaveLength(picture.edges.length)
    const labels = dotLabels(text)
    for (const { name } of picture.edges) expect(labels).toContain(name)
    expect(labels[0]).toContain('a "title"')
  })

  test('Graphviz reads it, where it is installed', () => {
    const { error, status, stdout, stderr } = spawnSync('dot', ['-Tplain'], { input: dotText(picture, 'title'), encoding: 'utf8' })
    if (error !== undefined) return
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.match(/^node n/gm)).toHaveLength(picture.nodes.length)
    expect(stdout.match(/^edge n/gm)).toHaveLength(picture.edges.length)
  })
})

test('Mermaid: a box for each object, an arrow for each reference, and no character that ends a label', () => {
  const lines = mermaidText(picture, 'title').split('\n')
  expect(lines.filter((line) => /^ {2}n\d+\["/.test(line))).toHaveLength(picture.nodes.length)
  const arrows = lines.filter((line) => /^ {2}n\d+ -\.?->/.test(line))
  expect(arrows).toHaveLength(picture.edges.length)
  for (const arrow of arrows) expect(arrow).toMatch(/^ {2}n\d+ (-->|-\.->)\|"[^"|<>{}[\]]*"\| n\d+$/)
  const undone = (text: string): string => text.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
  const edge = picture.edges.find(({ name }) => name.includes('quote')) as Picture['edges'][number]
  expect(arrows.map(undone)).toContain(`  n${edge.from} -->|"${edge.name}"| n${edge.to}`)
})

test('JSON: every object as the views of a snapshot have it, who holds what, and the heap in numbers', () => {
  const { timeline, plan } = run.session
  timeline.seekTo(place)
  const snapshot = timeline.heap()
  const json = JSON.parse(written((write) => writeMomentJson(snapshot, lab, names, { position: place, python: '3.11', plan: plan.name }, write)).toString()) as {
    objects: Record<string, unknown>[]
    pools: { used: number; size: number }[]
    heap: { allocatedBytes: number }
    collector: { generations: { objects: number }[] }
    line: { line: number }
    roots: { name: string; holds: { name: string; object: number }[] }[]
  }
  expect(json.line.line).toBe(9)
  expect(json.objects).toHaveLength(lab.refs.living)
  for (const { object, birth, refcount, generation, references, address, type } of json.objects) {
    const view = viewObject(snapshot, Number(object))
    const targets = (references as { name: string; object: number }[]).filter(({ name }) => name !== 'class').map((reference) => reference.object)
    expect({ birth, refcount, generation, targets, type: typeof type }).toEqual({
      birth: view?.birth,
      refcount: view?.refcount,
      generation: view?.list,
      targets: view?.slots.filter((target) => target !== null),
      type: 'string',
    })
    if (view?.isStatic === false) expect(address).toBe(viewBlock(snapshot, Number(object))?.address)
  }
  expect(json.objects.find(({ object }) => object === left)).toMatchObject({
    type: 'Node',
    text: 'Node object',
    references: [{ name: '.other', object: right }, { name: 'class' }],
  })
  expect(json.pools.reduce((bytes, { used, size }) => bytes + used * size, 0)).toBe(json.heap.allocatedBytes)
  const lists = json.objects.filter(({ generation }) => typeof generation === 'number' && generation < 3).length
  expect(lists).toBe(json.collector.generations.reduce((sum, { objects }) => sum + objects, 0))
  expect(json.roots[0].name).toBe('<module> (prog.py:9)')
})
