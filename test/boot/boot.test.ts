import { encodeFact } from '../../machines/factCodec'
import { cpython, type Plan } from '../../machines/plans'
import { bootFromImage } from '../../src/boot'
import { BOOT_IMAGES } from '../../src/boot/images'
import { NONE } from '../../src/kernel/columns'
import { cachedBlocks } from '../../src/kernel/freelists/lists'
import { objectsOf } from '../../src/kernel/gc/read'
import { O } from '../../src/kernel/operations'
import { Pool, type Pymalloc } from '../../src/kernel/pymalloc/layout'
import { addressOf, arenaOf, freeChain, poolOf, poolOfPlace } from '../../src/kernel/pymalloc/read'
import { isAlive } from '../../src/kernel/refcounts/read'
import { createFastObjectLab, createTracedObjectLab, type ObjectLab, type ObjectLabOptions } from '../../src/lab/objectLab'
import { cacheNumber, NO_CACHE, typeNumber } from '../../src/lab/objectModel'
import { brokenInvariants } from '../../src/snapshot/invariants'
import { type FoldedObjects, foldObjectFact } from '../../src/snapshot/objectFold'
import { brokenObjectInvariants } from '../../src/snapshot/objectInvariants'
import { compareWithDump, parseDump } from '../../src/trace/dump'
import { VERSIONS } from '../support/heaps'
import { emptyObjects, objectDifference } from '../support/objectPrograms'
import { nextBlocks, recordedImage, recordedText } from './recorded'

const MODES = { fast: createFastObjectLab, traced: createTracedObjectLab } as const

const booted = (plan: Plan, options: Partial<ObjectLabOptions> = {}): ObjectLab => createFastObjectLab({ plan, boot: 'cpython', ...options })
const heapOf = (lab: ObjectLab): Pymalloc => lab.heap as Pymalloc
const columnsOf = (lab: ObjectLab): FoldedObjects => lab as unknown as FoldedObjects

/** A new object of so many bytes; its address. */
function allocate(lab: ObjectLab, nbytes: number): number {
  lab.perform(O.OBJECT_ALLOCATE, typeNumber('object'), nbytes, NO_CACHE, 0)
  return addressOf(heapOf(lab), lab.refs.newest)
}

/** Objects that the interpreter holds, once each. */
function opaque(lab: ObjectLab): Map<number, number> {
  const roots = new Map<number, number>()
  for (let object = 0; object < lab.refs.numbers; object++) if (isAlive(lab.refs, object)) roots.set(object, 1)
  return roots
}

/** A few hundred objects of many sizes, of which every third dies at once. */
function churn(lab: ObjectLab): void {
  for (let i = 0; i < 600; i++) {
    allocate(lab, 1 + ((i * 37) % 700))
    if (i % 3 === 0) lab.perform(O.REFERENCE_DROP, lab.refs.newest)
  }
}

describe.each(VERSIONS)('a heap that begins as CPython %s does', (version) => {
  const image = recordedImage(version)
  const plan = cpython(version)

  test('the image that ships is the recorded one', () => {
    expect(JSON.parse(BOOT_IMAGES.get(version) ?? '')).toEqual(image)
  })

  test('[L7] arenas, pools, free chains and the order of every list are the recorded ones', () => {
    const lab = booted(plan)
    const { checked, differences } = compareWithDump(heapOf(lab), parseDump(version, recordedText(version)))
    expect(differences).toEqual([])
    expect(checked).toBeGreaterThan(image.arenas.reduce((pools, arena) => pools + arena.pools.length, 0))
    for (const arena of image.arenas) {
      for (const [address, szidx, count, nextoffset, maxnextoffset, , , chain] of arena.pools) {
        const pool = poolOf(heapOf(lab), arenaOf(heapOf(lab), address), address)
        const header = heapOf(lab).pools.subarray(pool)
        expect([header[Pool.SZIDX], header[Pool.COUNT], header[Pool.NEXTOFFSET], header[Pool.MAXNEXTOFFSET]]).toEqual([szidx, count, nextoffset, maxnextoffset])
        expect(freeChain(heapOf(lab), pool)).toEqual(chain)
      }
    }
  })

  test('the arenas are mapped where they stood, and nothing else is', () => {
    const { space } = booted(plan)
    const bases = image.arenas.map(({ address }) => address).sort((a, b) => a - b)
    expect([...space.mappingBase.subarray(0, space.mappings)]).toEqual(bases)
    expect([...space.mappingBytes.subarray(0, space.mappings)]).toEqual(bases.map(() => image.arena_size))
    expect([space.largeBlocks, space.heapTop]).toEqual([0, space.heapBase])
    expect(space.bytesInUse).toBe(createFastObjectLab({ plan }).space.bytesInUse + bases.length * image.arena_size)
  })

  test('the collector counts as recorded, and its lists are as long', () => {
    const { gc } = booted(plan)
    expect([...gc.count]).toEqual(image.gc.counts)
    expect([...gc.threshold]).toEqual(image.objects.threshold)
    // Nothing is frozen, and no collection runs.
    expect([...gc.length.subarray(0, 3)]).toEqual(image.objects.tracked)
    expect([...gc.length.subarray(3)].every((length) => length === 0)).toBe(true)
    expect([gc.collecting, gc.scheduled]).toEqual([NONE, 0])
    expect([0, 1, 2].map((generation) => objectsOf(gc, generation).length)).toEqual(image.objects.tracked)
    expect([gc.enabled, gc.longLivedTotal, gc.longLivedPending]).toEqual([image.gc.enabled, image.gc.long_lived_total, image.gc.long_lived_pending])
  })

  test('tracked objects stand in blocks that can hold a GC head', () => {
    const lab = booted(plan)
    const heap = heapOf(lab)
    const smallest = Math.min(
      ...[0, 1, 2].flatMap((generation) => objectsOf(lab.gc, generation)).map((object) => heap.pools[poolOfPlace(heap, heap.blockPlace[object]) + Pool.SZIDX]),
    )
    expect(smallest).toBeGreaterThanOrEqual(2)
  })

  test('the free lists keep as many blocks as recorded', () => {
    const { freeLists } = booted(plan)
    const names: Record<string, string> = {
      builtin: 'PyCFunctionObject',
      dict: 'PyDictObject',
      dictKeys: 'PyDictKeysObject',
      float: 'PyFloatObject',
      list: 'PyListObject',
      method: 'PyMethodObject',
    }
    const expected = freeLists.names.map((name) => image.freelists[names[name] ?? name.replace(/^tuple (\d+)$/, '$1-sized PyTupleObject')] ?? 0)
    expect([...freeLists.length]).toEqual(expected)
    expect(expected.reduce((sum, length) => sum + length, 0)).toBe(Object.values(image.freelists).reduce((sum, length) => sum + length, 0))
  })

  test('every invariant holds, with each opaque object held once; after work too', () => {
    const lab = booted(plan)
    const blocks = image.arenas.flatMap(({ pools }) => pools).reduce((sum, [, , count]) => sum + count, 0)
    expect(lab.refs.numbers).toBe(blocks)
    expect(brokenInvariants(heapOf(lab))).toEqual([])
    expect(brokenObjectInvariants(columnsOf(lab), opaque(lab))).toEqual([])
    churn(lab)
    expect(brokenInvariants(heapOf(lab))).toEqual([])
    expect(brokenObjectInvariants(columnsOf(lab), opaque(lab))).toEqual([])
  })

  test('[L1] both modes begin alike and go on alike', () => {
    const fast = booted(plan)
    const traced = createTracedObjectLab({ plan, boot: 'cpython' })
    expect(objectDifference(columnsOf(fast), columnsOf(traced))).toBeNull()
    expect([fast.factCount, traced.factCount, traced.operations]).toEqual([0, 0, 0])
    churn(fast)
    churn(traced)
    expect(objectDifference(columnsOf(fast), columnsOf(traced))).toBeNull()
    expect([traced.factHash, traced.factCount]).toEqual([fast.factHash, fast.factCount])
  })

  test('[L5] from the same beginning, the facts alone rebuild every column', () => {
    const traced = createTracedObjectLab({ plan, boot: 'cpython' })
    const folded = emptyObjects(plan)
    bootFromImage(plan.profile, folded)
    traced.facts$.subscribe((fact) => encodeFact(fact, (kind, a, b, c, address) => foldObjectFact(folded, kind, a, b, c, address)))
    churn(traced)
    expect(objectDifference(columnsOf(traced), folded)).toBeNull()
  })

  test('[L7] the next blocks of every class are those that the image says', () => {
    const lab = booted(plan)
    let served = 0
    for (let szidx = 0; szidx < 32; szidx++) {
      for (const expected of nextBlocks(image, szidx)) {
        expect({ szidx, address: allocate(lab, (szidx + 1) * 16) }).toEqual({ szidx, address: expected })
        served++
      }
    }
    expect(served).toBeGreaterThan(200)
  })

  test('the next list is made of the block that its free list kept last', () => {
    const lab = booted(plan)
    const cache = cacheNumber(lab.model, 'list')
    const [first, second] = cachedBlocks(lab.freeLists, cache)
    const { numbers } = lab.refs
    lab.perform(O.OBJECT_ALLOCATE, typeNumber('list'), 56, cache, 0)
    expect(lab.refs.newest).toBe(first)
    lab.perform(O.OBJECT_ALLOCATE, typeNumber('list'), 56, cache, 0)
    expect([lab.refs.newest, lab.refs.numbers]).toEqual([second, numbers])
  })

  test.each(Object.keys(MODES) as (keyof typeof MODES)[])('a snapshot of a booted lab restores, mode %s', (mode) => {
    const lab = MODES[mode]({ plan, boot: 'cpython' })
    const atStart = lab.snapshot()
    churn(lab)
    const later = lab.snapshot()
    const restored = MODES[mode]({ plan, from: atStart })
    expect(objectDifference(columnsOf(restored), columnsOf(booted(plan)))).toBeNull()
    churn(restored)
    expect(objectDifference(columnsOf(restored), columnsOf(lab))).toBeNull()
    expect(restored.factHash).toBe(lab.factHash)
    // What is restored decides, whatever the heap was to begin with.
    expect(objectDifference(columnsOf(MODES[mode]({ plan, from: later, boot: 'cpython' })), columnsOf(lab))).toBeNull()
  })
})

test("the empty heap is the default, and 'empty' says the same", () => {
  const plan = cpython('3.11')
  const labs = [createFastObjectLab({ plan }), createFastObjectLab({ plan, boot: 'empty' })]
  expect(objectDifference(columnsOf(labs[0]), columnsOf(labs[1]))).toBeNull()
  expect(labs.map(({ refs, space }) => [refs.numbers, space.mappings])).toEqual([
    [0, 0],
    [0, 0],
  ])
})
