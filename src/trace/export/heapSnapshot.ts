import { NONE } from '../../kernel/columns'
import type { Replayed } from '../../timeline/replayed'
import { CLASS_SLOT, forEachReference, isOpaque, livingObjects, requestedBytes, rootsOf, weakTarget } from './graph'
import type { MomentNames, Root, Write } from './names'

/** The format's own description, as V8 13 and Node.js 20 write it: a test compares it with what the running Node.js writes. */
export const SNAPSHOT_META = {
  node_fields: ['type', 'name', 'id', 'self_size', 'edge_count', 'trace_node_id', 'detachedness'],
  node_types: [
    [
      'hidden',
      'array',
      'string',
      'object',
      'code',
      'closure',
      'regexp',
      'number',
      'native',
      'synthetic',
      'concatenated string',
      'sliced string',
      'symbol',
      'bigint',
      'object shape',
      'wasm object',
    ],
    'string',
    'number',
    'number',
    'number',
    'number',
    'number',
  ],
  edge_fields: ['type', 'name_or_index', 'to_node'],
  edge_types: [['context', 'element', 'property', 'internal', 'hidden', 'shortcut', 'weak'], 'string_or_number', 'node'],
  trace_function_info_fields: ['function_id', 'name', 'script_name', 'script_id', 'line', 'column'],
  trace_node_fields: ['id', 'function_info_index', 'count', 'size', 'children'],
  sample_fields: ['timestamp_us', 'last_assigned_id'],
  location_fields: ['object_index', 'script_id', 'line', 'column'],
} as const

/** Places in `node_types` and `edge_types`. */
const NODE = { hidden: 0, text: 2, object: 3, named: 3, code: 4, function: 5, number: 7, synthetic: 9 } as const
const EDGE = { element: 1, property: 2, internal: 3, weak: 6 } as const

const NODE_FIELDS = SNAPSHOT_META.node_fields.length
/** Ids are 32-bit numbers in the readers: odd for objects (2 · birth + 1), even for what only this file has. */
const MOST_BIRTHS = 2 ** 31 - 1
/** Characters of a str that are written. */
const TEXT = 1024
/** Objects between two moments at which whoever asked can do something else. */
const PAUSE_EVERY = 4096

/**
 * A moment as a heap snapshot of V8, which Chrome's DevTools open (Memory → Load profile): objects by type, their retainers, retained sizes, and what
 * differs between two snapshots of one run.
 *
 * - a node is an object; its id is 2 · birth + 1, its size what was asked for its block and its buffers
 * - an edge has the name by which the program refers: an attribute, an index, a key; `class` is an instance's reference to its class
 * - the roots are frames, modules, the interpreter, and, for objects that only a cycle of themselves keeps, `(cyclic garbage)`
 *
 * @returns now and then, how many objects are done
 */
export function* writeHeapSnapshot(lab: Replayed, names: MomentNames, write: Write): Generator<number> {
  const { refs, weakrefs } = lab
  if (refs.births > MOST_BIRTHS) throw new RangeError(`The run has made ${refs.births} objects up to here; ids of a heap snapshot go to ${MOST_BIRTHS}.`)
  const objects = livingObjects(refs)
  const roots = rootsOf(refs, names)
  const garbage = unreached(lab, objects, roots)
  const groups: Root[] = [
    ...roots,
    ...(garbage.length === 0 ? [] : [{ kind: 'interpreter' as const, name: '(cyclic garbage)', holds: garbage.map((object) => ({ name: '', object })) }]),
  ]
  const strings = new Strings()

  // Nodes: the root, the groups, the objects. An edge names its target by where the target's node begins.
  const nodeOf = new Int32Array(refs.numbers).fill(NONE)
  objects.forEach((object, at) => {
    nodeOf[object] = (1 + groups.length + at) * NODE_FIELDS
  })
  let edges = groups.length + groups.reduce((sum, { holds }) => sum + holds.length, 0)
  const edgeCounts = new Int32Array(objects.length)
  objects.forEach((object, at) => {
    let count = weakTarget(weakrefs, object) === NONE ? 0 : 1
    forEachReference(refs, object, () => count++)
    edgeCounts[at] = count
    edges += count
  })
  write(`{"snapshot":${JSON.stringify({ meta: SNAPSHOT_META, node_count: 1 + groups.length + objects.length, edge_count: edges, trace_function_count: 0 })},\n"nodes":[`)
  write(`${NODE.synthetic},${strings.at('(roots)')},0,0,${groups.length},0,0`)
  groups.forEach((group, at) => {
    write(`\n,${NODE.synthetic},${strings.at(group.name)},${2 * (at + 1)},0,${group.holds.length},0,0`)
  })
  for (let at = 0; at < objects.length; at++) {
    const object = objects[at]
    const { type, name } = nodeText(lab, names, object)
    write(`\n,${type},${strings.at(name)},${2 * refs.objBirth[object] + 1},${requestedBytes(refs, object)},${edgeCounts[at]},0,0`)
    if (at % PAUSE_EVERY === 0) yield at
  }

  write('],\n"edges":[')
  const edge = joined(write)
  groups.forEach((_, at) => {
    edge(EDGE.element, at + 1, (at + 1) * NODE_FIELDS)
  })
  for (const { kind, holds } of groups) {
    holds.forEach(({ name, object }, at) => {
      if (kind === 'interpreter') edge(EDGE.element, at + 1, nodeOf[object])
      else edge(EDGE.property, strings.at(name), nodeOf[object])
    })
  }
  for (let at = 0; at < objects.length; at++) {
    writeEdges(lab, names, objects[at], (type, name, to) => edge(type, typeof name === 'number' ? name : strings.at(name), nodeOf[to]))
    if (at % PAUSE_EVERY === 0) yield at
  }
  write('],\n"trace_function_infos":[],\n"trace_tree":[],\n"samples":[],\n"locations":[],\n"strings":[')
  strings.write(write)
  write(']}\n')
  yield objects.length
}

function nodeText({ refs }: Replayed, names: MomentNames, object: number): { type: number; name: string } {
  if (isOpaque(refs, object)) return { type: NODE.hidden, name: '(from before the program)' }
  const typeName = names.typeName(refs.objType[object])
  const found = names.textOf(object)
  if (found === null) return { type: NODE.object, name: typeName }
  return { type: NODE[found.kind], name: found.kind === 'object' ? typeName : found.text.slice(0, TEXT) }
}

function writeEdges({ refs, weakrefs }: Replayed, names: MomentNames, object: number, edge: (type: number, name: string | number, to: number) => void): void {
  const nameOf = names.slotNames(object)
  forEachReference(refs, object, (slot, to) => {
    if (slot === CLASS_SLOT) edge(EDGE.internal, 'class', to)
    else edge(...edgeName(nameOf(slot)), to)
  })
  const referent = weakTarget(weakrefs, object)
  if (referent !== NONE) edge(EDGE.weak, 'referent', referent)
}

/** DevTools puts the dot and the brackets around names itself. */
function edgeName(name: string): [number, string | number] {
  if (name.startsWith('.')) return [EDGE.property, name.slice(1)]
  const [, index] = /^\[(\d{1,9})\]$/.exec(name) ?? []
  if (index !== undefined) return [EDGE.element, Number(index)]
  return name.startsWith('[') ? [EDGE.property, name.slice(1, -1)] : [EDGE.internal, name]
}

/** Of the objects that no root reaches, enough that all of them are reached from these. */
function unreached({ refs }: Replayed, objects: readonly number[], roots: readonly Root[]): number[] {
  const reached = new Uint8Array(refs.numbers)
  const stack: number[] = []
  const visit = (object: number): void => {
    if (reached[object] === 1) return
    reached[object] = 1
    stack.push(object)
  }
  const drain = (): void => {
    for (let object = stack.pop(); object !== undefined; object = stack.pop()) forEachReference(refs, object, (_slot, to) => visit(to))
  }
  for (const { holds } of roots) for (const { object } of holds) visit(object)
  drain()
  const first: number[] = []
  for (const object of objects) {
    if (reached[object] === 1) continue
    first.push(object)
    visit(object)
    drain()
  }
  return first
}

/** Writes edges with commas between them. */
function joined(write: Write): (type: number, name: number, to: number) => void {
  let first = true
  return (type, name, to) => {
    write(`${first ? '' : '\n,'}${type},${name},${to}`)
    first = false
  }
}

/** The table of strings: each is written once, at the end. */
class Strings {
  private readonly known = new Map<string, number>()

  constructor() {
    // As V8 has it: number 0 is no name.
    this.at('<dummy>')
  }

  at(text: string): number {
    const found = this.known.get(text)
    if (found !== undefined) return found
    this.known.set(text, this.known.size)
    return this.known.size - 1
  }

  write(write: Write): void {
    let first = true
    for (const text of this.known.keys()) {
      write(`${first ? '' : ',\n'}${JSON.stringify(wellFormed(text))}`)
      first = false
    }
  }
}

/** A lone surrogate, which a str of Python can have, is no JSON text that every reader takes. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}
