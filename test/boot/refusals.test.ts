import { bump, cpython, type Plan } from '../../machines/plans'
import { BootError, bootImage, bootStates, parseBootImage } from '../../src/boot'
import { createFastObjectLab, createTracedObjectLab } from '../../src/lab/objectLab'
import { emptyObjects } from '../support/objectPrograms'
import { type RecordedImage, recordedImage } from './recorded'

/** What the act throws. */
function refusalOf(act: () => unknown): BootError {
  try {
    act()
  } catch (error) {
    if (error instanceof BootError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a plan that the image does not fit', () => {
  const overridden: [string, number][] = [
    ['poolSize', 8192],
    ['arenaSize', 512 * 1024],
    ['alignment', 8],
    ['smallRequestThreshold', 256],
    ['poolOverhead', 64],
    ['initialArenaObjects', 8],
  ]
  test.each(overridden)('%s=%d is refused in both modes, with the way out', (key, value) => {
    const plan = cpython('3.11', { [key]: value })
    for (const create of [createFastObjectLab, createTracedObjectLab]) {
      const { field, message } = refusalOf(() => create({ plan, boot: 'cpython' }))
      expect(field).toBe(key)
      expect(message).toContain(`${key} is ${value} in this plan, and the image of CPython 3.11.7 was recorded with`)
      expect(message).toContain("Start from the empty heap (boot: 'empty')")
      expect(create({ plan }).refs.numbers).toBe(0)
    }
  })

  test('numbers on which nothing in the image depends may be others', () => {
    const plan = cpython('3.11', { keepLastFreeArena: 0, reallocKeepNumerator: 5, heapStep: 8192 })
    expect(createFastObjectLab({ plan, boot: 'cpython' }).refs.numbers).toBeGreaterThan(8000)
  })

  test('a machine without room', () => {
    const { memoryLimit } = cpython('3.8').profile
    const { bytesInUse } = createFastObjectLab({ plan: cpython('3.8') }).space
    const boot = (limit: number) => createFastObjectLab({ plan: cpython('3.8', { memoryLimit: limit }), boot: 'cpython' })
    const needed = bytesInUse + 4 * 262144
    expect(refusalOf(() => boot(needed - 1))).toMatchObject({ field: 'memoryLimit', message: expect.stringContaining(', 1 bytes short of what CPython 3.8.18 takes') })
    expect(boot(needed).space.bytesInUse).toBe(needed)
    expect(memoryLimit).toBeGreaterThan(needed)
  })

  test('an address space in which the arenas lie elsewhere', () => {
    const [{ address }] = recordedImage('3.11').arenas
    const boot = (overrides: Record<string, number>) => createFastObjectLab({ plan: cpython('3.11', overrides), boot: 'cpython' })
    expect(refusalOf(() => boot({ mmapTop: address })).field).toBe('mmapTop')
    expect(refusalOf(() => boot({ heapBase: address + 4096 })).field).toBe('heapBase')
  })

  test('another allocator, and another version', () => {
    expect(refusalOf(() => createFastObjectLab({ plan: bump('3.11'), boot: 'cpython' }))).toMatchObject({
      field: 'allocator',
      message: "allocator must be pymalloc, whose state the image is. Start from the empty heap (boot: 'empty') with any other.",
    })
    const plan = cpython('3.12')
    expect(refusalOf(() => bootStates(bootImage('3.11'), plan.profile, emptyObjects(plan)))).toMatchObject({ field: 'version' })
    expect(refusalOf(() => bootImage('2.7')).message).toBe('version 2.7 has no image. Known: 3.8, 3.9, 3.10, 3.11, 3.12, 3.13.')
  })

  test('free lists that are shorter keep fewer; the other blocks hold objects', () => {
    const plan = cpython('3.11')
    const { objects } = plan.profile
    const short: Plan = { ...plan, profile: { ...plan.profile, objects: { ...objects, freeLists: { ...objects.freeLists, list: 2 } } } }
    const [all, fewer] = [plan, short].map((chosen) => createFastObjectLab({ plan: chosen, boot: 'cpython' }))
    const list = all.freeLists.names.indexOf('list')
    expect([all.freeLists.length[list], fewer.freeLists.length[list]]).toEqual([5, 2])
    expect(fewer.refs.living).toBe(all.refs.living + 3)
  })

  test("a plan's own thresholds stand", () => {
    const plan = cpython('3.11')
    const { objects } = plan.profile
    const patient: Plan = { ...plan, profile: { ...plan.profile, objects: { ...objects, collector: { ...objects.collector, thresholds: [5000, 20, 20] } } } }
    expect([...createFastObjectLab({ plan: patient, boot: 'cpython' }).gc.threshold]).toEqual([5000, 20, 20])
  })
})

describe('an image that cannot be', () => {
  const plan = cpython('3.11')

  /** Reads the image of 3.11, changed, and begins a heap with it. */
  function boot(change: (image: RecordedImage) => void): void {
    const image = recordedImage('3.11')
    change(image)
    bootStates(parseBootImage(JSON.stringify(image)), plan.profile, emptyObjects(plan))
  }

  const without = (object: object, key: string): void => {
    delete (object as Record<string, unknown>)[key]
  }

  const changes: [string, (image: RecordedImage) => void, string][] = [
    ['version', (image) => without(image, 'version'), 'version is missing'],
    ['version', (image) => Object.assign(image, { version: '3.11' }), 'version must be a version like 3.11.7'],
    ['version', (image) => Object.assign(image, { version: 3 }), 'version must be text, found 3'],
    ['arenas', (image) => Object.assign(image, { arenas: {} }), 'arenas must be an array'],
    ['gc.counts', (image) => image.gc.counts.pop(), 'gc.counts must have 3 items, found 2'],
    ['gc', (image) => Object.assign(image, { gc: [] }), 'gc must be an object'],
    ['objects.tracked[1]', (image) => Object.assign(image.objects.tracked, { 1: -1 }), 'objects.tracked[1] must be a whole number from 0 on, found -1'],
    ['objects.tracked', (image) => Object.assign(image.objects.tracked, { 1: 9999 }), 'blocks can hold an object with a GC head'],
    ['narenas', (image) => image.narenas++, 'narenas is 2, and 1 arenas are listed'],
    ['usable[0]', (image) => Object.assign(image.usable, { 0: 16 }), 'usable[0] must be below maxarenas, which is 16'],
    ['arenas[0].i', (image) => Object.assign(image.arenas[0], { i: 16 }), 'must be below maxarenas'],
    ['arenas[0].pool_address', (image) => Object.assign(image.arenas[0], { pool_address: 4096 }), 'must be where the last pool ends'],
    ['arenas[0].nfreepools', (image) => image.arenas[0].nfreepools++, 'is 2, and 1 pools are emptied or were never carved'],
    ['arenas[0].freepools[0]', (image) => Object.assign(image.arenas[0].freepools, { 0: 4096 }), 'is no pool of this arena'],
    ['arenas[0].pools[1][0]', (image) => Object.assign(image.arenas[0].pools[1], { 0: 4096 }), "the arena's pool 1, found 4096"],
    ['arenas[0].pools[0][2]', (image) => image.arenas[0].pools[0][2]--, 'blocks below nextoffset are not free'],
    ['arenas[0].pools[0]', (image) => image.arenas[0].pools[0].pop(), 'must have 8 items, found 7'],
    ['arenas[0].pools[0][7]', (image) => image.arenas[0].pools[0][7].push(48), 'items, found'],
    ['arenas[0].pools[0][7]', (image) => image.arenas[0].pools[0][6]++, 'has the hash'],
    ['arenas[0].pools[0][7]', (image) => Object.assign(image.arenas[0].pools[0], { 5: 1, 6: 50, 7: [50] }), 'names 50, where no block of'],
    ['usedpools.0', (image) => image.usedpools['0'].push(4096), 'usedpools.0 names 4096, where no pool of this class is'],
    ['freelists.PyCellObject', (image) => Object.assign(image.freelists, { PyCellObject: 1 }), 'is no free list that is known'],
    ['freelists', (image) => Object.assign(image.freelists, { '17-sized PyTupleObject': 1999 }), 'give the list "tuple 17" 1999 blocks'],
  ]
  test.each(changes)('%s', (field, change, message) => {
    const refusal = refusalOf(() => boot(change))
    expect(refusal.field).toBe(field)
    expect(refusal.message).toContain(message)
  })

  test('the image as it was recorded is none of these', () => expect(() => boot(() => {})).not.toThrow())

  test('what is no JSON', () => expect(refusalOf(() => parseBootImage('{')).message).toMatch(/^the image is no JSON \(.+\)$/))

  test('what is JSON of something else', () => expect(refusalOf(() => parseBootImage('[]')).message).toBe('the image must be an object'))
})
