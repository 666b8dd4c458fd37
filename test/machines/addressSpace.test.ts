import { addressSpace, given, type Scripted } from '../support/actors'

const requested: Scripted = { type: 'arena.requested', block: 0, nbytes: 48, bytes: 0x10_0000, from: 0 }
const offer = (address: number): Scripted => ({ type: 'arena.offer', record: 0, address })
const offerLarge = (address: number): Scripted => ({ type: 'largeBlock.offer', record: 0, address })
const large = (block: number, nbytes: number): Scripted => ({ type: 'largeBlock.requested', block, nbytes, counted: 1, from: 0 })
const resize = (block: number, nbytes: number, address: number): Scripted => ({ type: 'largeBlock.resizeRequested', block, nbytes, address })
const returned = (block: number, address: number): Scripted => ({ type: 'largeBlock.returned', block, counted: 1, address })

// Linux, x86-64: mappings go downwards from here; the heap starts here (src/profiles/linux-x86-64.ts has the sources).
const MMAP_TOP = 0x7fff_f7ff_f000
const HEAP = 0x5555_5600_0000

test('an arena goes where the log offers it', () => {
  given(addressSpace('3.11'))
    .when(offer(0x7fff_0000_0000), requested)
    .then(
      { type: 'arena.offered', address: 0x7fff_0000_0000 },
      { type: 'offer.taken', purpose: 1 },
      { type: 'mapping.added', bytes: 0x10_0000, purpose: 1, at: 0, address: 0x7fff_0000_0000 },
      { type: 'arena.mapped', bytes: 0x10_0000, address: 0x7fff_0000_0000 },
    )
})

test('without an offer it goes below the last mapping, as Linux does', () => {
  given(addressSpace('3.11'))
    .when(requested, requested)
    .then(
      { type: 'mapping.added', address: MMAP_TOP - 0x10_0000 },
      { type: 'arena.mapped', address: MMAP_TOP - 0x10_0000 },
      { type: 'mapping.added', address: MMAP_TOP - 0x20_0000 },
      { type: 'arena.mapped', address: MMAP_TOP - 0x20_0000 },
    )
})

test('an offer of 0, bytes that are taken and memory that is used up are refusals', () => {
  given(addressSpace('3.11')).when(offer(0), requested).then({ type: 'arena.offered', address: 0 }, { type: 'offer.taken' }, { type: 'arena.refused', bytes: 0x10_0000 })
  given(addressSpace('3.11'))
    .when(offer(0x7fff_0000_0000), requested, offer(0x7fff_0008_0000), requested)
    .then(
      { type: 'arena.offered' },
      { type: 'offer.taken' },
      { type: 'mapping.added' },
      { type: 'arena.mapped' },
      { type: 'arena.offered' },
      { type: 'offer.taken' },
      { type: 'arena.refused', bytes: 0x10_0000 },
    )
  given(addressSpace('3.11', { memoryLimit: 14 * 2 ** 20 }))
    .when(requested, requested)
    .then({ type: 'arena.refused', bytes: 0x10_0000 }, { type: 'arena.refused', bytes: 0x10_0000 })
})

test('an arena that goes back leaves its place to the next', () => {
  const base = MMAP_TOP - 0x10_0000
  given(addressSpace('3.11'))
    .when(requested, { type: 'arena.released', arena: 0, bytes: 0x10_0000, address: base }, requested)
    .then(
      { type: 'mapping.added', address: base },
      { type: 'arena.mapped', address: base },
      { type: 'mapping.removed', bytes: 0x10_0000, at: 0, address: base },
      { type: 'arena.unmapped', bytes: 0x10_0000, address: base },
      { type: 'mapping.added', address: base },
      { type: 'arena.mapped', address: base },
    )
})

test('a block of the C library goes where the log offers it, or is refused there', () => {
  given(addressSpace('3.11'))
    .when(offerLarge(0x5555_5601_2350), large(0, 600), offerLarge(0), large(1, 600))
    .then(
      { type: 'largeBlock.offered', address: 0x5555_5601_2350 },
      { type: 'offer.taken', purpose: 2 },
      { type: 'largeBlock.placed', block: 0, source: 1, address: 0x5555_5601_2350 },
      { type: 'largeBlock.offered', address: 0 },
      { type: 'offer.taken', purpose: 2 },
      { type: 'largeBlock.refused', block: 1 },
    )
})

test('without an offer it is cut from the heap; freed, it serves the next of its size', () => {
  given(addressSpace('3.11'))
    .when(large(0, 600), returned(0, HEAP + 16), large(1, 600))
    .then(
      { type: 'heap.grown', bytes: 132 * 1024 },
      { type: 'heap.cut' },
      { type: 'largeBlock.placed', block: 0, source: 2, address: HEAP + 16 },
      { type: 'bin.filled', address: HEAP + 16 },
      { type: 'largeBlock.removed', block: 0, address: HEAP + 16 },
      { type: 'bin.taken', address: HEAP + 16 },
      { type: 'largeBlock.placed', block: 1, source: 2, address: HEAP + 16 },
    )
})

test('a block that still fits stays where it is', () => {
  given(addressSpace('3.11'))
    .when(large(0, 600), resize(0, 601, HEAP + 16))
    .then({ type: 'heap.grown' }, { type: 'heap.cut' }, { type: 'largeBlock.placed' }, { type: 'largeBlock.placed', block: 0, address: HEAP + 16 })
})

test('a block that it never gave is unknown', () => {
  given(addressSpace('3.11')).when(returned(0, 0x1234_5670)).then({ type: 'largeBlock.unknown', block: 0, address: 0x1234_5670 })
})

test('chunks are mapped, refused where something is, and unmapped', () => {
  const map: Scripted = { type: 'chunk.map', record: 0, address: 0x7fff_0000_0000, bytes: 0x4000 }
  const unmap: Scripted = { type: 'chunk.unmap', record: 0, address: 0x7fff_0000_0000 }
  given(addressSpace('3.11'))
    .when(map, map, unmap, unmap)
    .then(
      { type: 'mapping.added', purpose: 3 },
      { type: 'chunk.mapped', bytes: 0x4000 },
      { type: 'chunk.refused', bytes: 0x4000 },
      { type: 'mapping.removed' },
      { type: 'chunk.unmapped', bytes: 0x4000 },
      { type: 'chunk.unmapped', bytes: 0 },
    )
})

test('[L5] what it says is caused by the message it answers', () => {
  const { alone } = given(addressSpace('3.11')).when(offer(0), requested, large(0, 600))
  expect(alone.outbox.causes).toEqual([1, 2, 3])
})
