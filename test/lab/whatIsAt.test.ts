import { type HeapOfObjects, pathBetween, type Reference, type Replayed, referencesOf, tenantsBefore, whatIsAt } from '../../src'
import { F } from '../../src/kernel/facts'
import type { Pymalloc } from '../../src/kernel/pymalloc/layout'
import { addressOf } from '../../src/kernel/pymalloc/read'
import { BUFFERS } from '../../src/kernel/refcounts/layout'
import { recordProgram } from '../../src/python'

const SOURCE = `class Node:
    def __init__(self, to):
        self.to = to
kept = []
for i in range(60):
    node = Node(kept[-1] if kept else None)
    big = ['x' * (i * 40), [i] * i, {i: node}, (i, node)]
    if i % 3:
        kept.append(node)
    del node, big
last = [bytearray(3000)]
end = [1]
`

const session = recordProgram({ source: SOURCE, filename: 'x.py', version: '3.12', argv: ['x.py'], keyframeEvery: 400 })
const { timeline, keyframes, begins } = session
const { end } = timeline

function labAt(operation: number): Replayed & HeapOfObjects {
  timeline.seekTo({ operation, fact: 0 })
  return timeline.lab() as Replayed & HeapOfObjects
}

/** Every `n`th. */
function some<T>(all: readonly T[], n: number): T[] {
  return all.filter((_, at) => at % Math.ceil(all.length / n) === 0)
}

describe('what is at an address', () => {
  // Before the program ends its modules are alive.
  const lab = labAt(begins + Math.floor((end.operation - begins) * 0.6))
  const { heap, refs, freeLists } = lab
  const alive = Array.from({ length: refs.numbers }, (_, object) => object).filter((object) => refs.objType[object] !== 0 && addressOf(heap, object) !== 0)

  test("an object's block, from its first byte to its last, is the object's; so are its buffers", () => {
    expect(alive.length).toBeGreaterThan(5000)
    for (const object of some(alive, 120)) {
      const address = addressOf(heap, object)
      const found = whatIsAt(lab, address)
      expect(found).toMatchObject({ block: { address, number: object }, owner: { object, buffer: null }, freeList: null })
      expect(whatIsAt(lab, address + (found.block?.bytes ?? 1) - 1)).toEqual({ ...found, address: address + (found.block?.bytes ?? 1) - 1 })
      for (let buffer = 0; buffer < BUFFERS; buffer++) {
        const block = refs.objBuffer[object * BUFFERS + buffer]
        if (block >= 0) expect(whatIsAt(lab, addressOf(heap, block)).owner).toEqual({ object, buffer })
      }
    }
  })

  test('blocks that free lists keep are theirs; the C library has what is large', () => {
    const kept = freeLists.names.flatMap((name, list) =>
      Array.from(freeLists.blocks.subarray(freeLists.base[list], freeLists.base[list] + freeLists.length[list]), (block) => ({ name, block })),
    )
    expect(kept.length).toBeGreaterThan(3)
    for (const { name, block } of kept) expect(whatIsAt(lab, addressOf(heap, block))).toMatchObject({ freeList: name, owner: null })
    const large = alive.filter((object) => heap.blockAddress[object] > 0)
    expect(large.length).toBeGreaterThan(0)
    for (const object of some(large, 10)) expect(whatIsAt(lab, addressOf(heap, object) + 100)).toMatchObject({ kind: 'large', owner: { object } })
  })

  test('headers, what was not carved yet, and what is no memory of the heap', () => {
    const base = heap.arenaFirstPool[0]
    expect(whatIsAt(lab, base)).toMatchObject({ kind: 'header', arena: 0, block: null })
    expect(whatIsAt(lab, 0)).toMatchObject({ kind: 'outside', arena: null })
    for (const [arena, address] of heap.arenaAddress.entries())
      if (address !== 0 && heap.arenaPoolAddress[arena] < address + heap.arenaSize - heap.poolSize)
        expect(whatIsAt(lab, heap.arenaPoolAddress[arena])).toMatchObject({ kind: 'uncarved', arena })
  })

  test('free blocks and those never handed out are nobody’s', () => {
    const kinds = new Set<string>()
    for (let address = heap.arenaFirstPool[0] + 16; address < heap.arenaPoolAddress[0]; address += 1008) {
      const found = whatIsAt(lab, address)
      kinds.add(found.kind)
      if (found.kind === 'free' || found.kind === 'virgin') expect([found.owner, found.freeList]).toEqual([null, null])
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['used', 'free', 'virgin']))
  })
})

interface Birth {
  readonly operation: number
  readonly block: number
  readonly kind: number | null
}

/** The test's own ledger: the births at each address, in order, as one goes through all facts. */
function birthsUpTo(last: number): Map<number, Birth[]> {
  const births = new Map<number, Birth[]>()
  for (let operation = begins; operation <= last; operation++) {
    const facts = timeline.factsOf(operation).slice()
    const after = facts.some(({ kind }) => kind === F.OBJECT_CREATED) ? labAt(operation + 1) : null
    for (const { kind, a, b, address } of facts) {
      const created = kind === F.OBJECT_CREATED && after !== null ? addressOf(after.heap as Pymalloc, a) : 0
      const at = kind === F.BLOCK_ALLOCATED ? address : created
      if (at > 0) add(births, at, { operation, block: a, kind: created === 0 ? null : b })
    }
  }
  return births
}

/** The block of an object is allocated first, and is the object then. */
function add(births: Map<number, Birth[]>, address: number, birth: Birth): void {
  const before = births.get(address) ?? []
  const last = before.at(-1)
  const same = last?.operation === birth.operation && last.block === birth.block
  births.set(address, [...(same ? before.slice(0, -1) : before), birth])
}

test('who had a block before: as the facts of the whole run say', () => {
  const births = birthsUpTo(begins + 1500)
  const often = [...births].sort(([, a], [, b]) => b.length - a.length).slice(0, 6)
  expect(often[0][1].length).toBeGreaterThan(3)
  for (const [address, list] of often) {
    const found = tenantsBefore(timeline, keyframes, address, { operation: begins + 1501, fact: 0 }, 4).filter(({ position }) => position.operation >= begins)
    expect(found.map(({ position, block, kind }) => ({ operation: position.operation, block, kind }))).toEqual(list.slice(-4).reverse())
  }
})

describe('paths', () => {
  const { refs } = labAt(begins + Math.floor((end.operation - begins) * 0.6))
  const objects = Array.from({ length: refs.numbers }, (_, object) => object).filter((object) => refs.objType[object] !== 0)

  /** Distances by rounds over all edges: no queue, no path. */
  const distancesFrom = (start: number, most: number): Map<number, number> => {
    const distance = new Map<number, number>([[start, 0]])
    for (let round = 0; round < most; round++) {
      const reached = [...distance].filter(([, steps]) => steps === round).flatMap(([object]) => referencesOf(refs, object).map(({ to }) => to))
      for (const to of reached) if (!distance.has(to)) distance.set(to, round + 1)
    }
    return distance
  }

  const isThere = ({ from, slot, to }: Reference): boolean => (slot < 0 ? refs.typeObject[refs.objType[from]] : refs.slotTarget[refs.slotBase[from] + slot]) === to

  test('each is a chain of references that are there, and none is shorter', () => {
    const starts = objects.filter((object) => referencesOf(refs, object).length > 2)
    for (const start of some(starts, 12))
      for (const [target, steps] of some([...distancesFrom(start, 6)], 15)) {
        const path = pathBetween(refs, start, target) ?? []
        expect(path).toHaveLength(steps)
        expect([start, ...path.map(({ to }) => to)]).toEqual([...path.map(({ from }) => from), target])
        expect(path.every(isThere)).toBe(true)
      }
  })

  test('where nothing leads, there is none', () => {
    const leaf = objects.find((object) => referencesOf(refs, object).length === 0) ?? -1
    expect(pathBetween(refs, leaf, objects[objects.length - 1])).toBeNull()
    expect(pathBetween(refs, leaf, leaf)).toEqual([])
  })
})
