import { BootError } from './errors'
import type { BootArena, BootImage, BootPool } from './image'
import { Field } from './json'

/** CPython's names of the free lists that `sys._debugmallocstats()` prints → ours; tuples have one a size. */
const FREE_LIST_NAMES: Readonly<Record<string, string>> = {
  PyCFunctionObject: 'builtin',
  PyDictObject: 'dict',
  PyDictKeysObject: 'dictKeys',
  PyFloatObject: 'float',
  PyFrameObject: 'frame',
  PyListObject: 'list',
  PyMethodObject: 'method',
}

/** Of images without word of it. */
const NOTHING_KNOWN: readonly number[] = [0, 0, 0]

/**
 * Reads an image from its JSON text, whose fields README.md lists.
 *
 * @throws BootError naming the field that is missing, of the wrong kind, or at odds with another
 */
export function parseBootImage(text: string): BootImage {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new BootError('the image', `is no JSON (${error instanceof Error ? error.message : String(error)})`)
  }
  const image = new Field(json, '')
  const version = image.get('version')
  const [python] = /^\d+\.\d+(?=\.\d+$)/.exec(version.text()) ?? []
  if (python === undefined) throw version.fault('must be a version like 3.11.7')
  const poolSize = image.get('pool_size').whole(1)
  const maxarenas = image.get('maxarenas').whole()
  const listed = image.get('arenas').items()
  const arenas = listed.map((arena) => readArena(arena, poolSize, maxarenas))
  const narenas = image.get('narenas')
  if (narenas.whole() !== arenas.length) throw narenas.fault(`is ${narenas.whole()}, and ${arenas.length} arenas are listed`)
  const usedpools = image.get('usedpools').entries()
  const freeLists = image.get('freelists').entries()
  const gc = image.get('gc')
  const objects = image.get('objects')
  const untracked = objects.maybe('untracked')
  return {
    version: version.text(),
    python,
    arenaSize: image.get('arena_size').whole(1),
    poolSize,
    maxarenas,
    rawAllocatedBlocks: image.get('raw_allocated_blocks').whole(-1),
    arenas,
    usable: readSlots(image.get('usable'), maxarenas),
    unused: readSlots(image.get('unused'), maxarenas),
    usedpools: new Map(usedpools.map(([szidx, pools]) => [Number(szidx), pools.wholes()])),
    collector: {
      counts: gc.get('counts').wholes(3),
      thresholds: objects.get('threshold').wholes(3),
      enabled: gc.get('enabled').whole(),
      longLivedTotal: gc.get('long_lived_total').whole(),
      longLivedPending: gc.get('long_lived_pending').whole(),
      tracked: objects.get('tracked').wholes(3),
      untracked: untracked?.get('first').wholes(3) ?? NOTHING_KNOWN,
      untrackedLater: untracked?.get('second').wholes(3) ?? NOTHING_KNOWN,
    },
    freeLists: new Map(freeLists.map(readFreeList)),
  }
}

function readSlots(list: Field, maxarenas: number): number[] {
  return list.items().map((slot) => readSlot(slot, maxarenas))
}

function readSlot(slot: Field, maxarenas: number): number {
  if (slot.whole() >= maxarenas) throw slot.fault(`must be below maxarenas, which is ${maxarenas}`)
  return slot.whole()
}

/** Pools are listed from the arena's first whole one on, without a gap up to the next to carve. */
function readArena(arena: Field, poolSize: number, maxarenas: number): BootArena {
  const address = arena.get('address').whole(1)
  const pools = arena.get('pools').items().map(readPool)
  const first = Math.ceil(address / poolSize) * poolSize
  pools.forEach((pool, i) => {
    if (pool.address !== first + i * poolSize) throw new BootError(`${arena.at}.pools[${i}][0]`, `must be ${first + i * poolSize}, the arena's pool ${i}, found ${pool.address}`)
  })
  const poolAddress = arena.get('pool_address')
  if (poolAddress.whole() !== first + pools.length * poolSize) throw poolAddress.fault('must be where the last pool ends')
  const ntotalpools = arena.get('ntotalpools').whole(pools.length)
  const freepools = arena
    .get('freepools')
    .items()
    .map((pool) => {
      if (!pools.some(({ address: known }) => known === pool.whole())) throw pool.fault('is no pool of this arena')
      return pool.whole()
    })
  const nfreepools = arena.get('nfreepools')
  const free = freepools.length + ntotalpools - pools.length
  if (nfreepools.whole() !== free) throw nfreepools.fault(`is ${nfreepools.whole()}, and ${free} pools are emptied or were never carved`)
  return { slot: readSlot(arena.get('i'), maxarenas), address, poolAddress: poolAddress.whole(), nfreepools: free, ntotalpools, freepools, pools }
}

/** `[address, szidx, count, nextoffset, maxnextoffset, length of the free list, its hash, the free list]` */
function readPool(row: Field): BootPool {
  const fields = row.items(8)
  const [address, szidx, count, nextoffset, maxnextoffset, length, hash] = fields.slice(0, 7).map((field) => field.whole())
  const freeChain = fields[7].wholes(length)
  const found = freeChain.reduce((h, offset) => (Math.imul(h, 31) + offset) >>> 0, 0)
  if (found !== hash) throw fields[7].fault(`has the hash ${found}, the row says ${hash}`)
  return { address, szidx, count, nextoffset, maxnextoffset, freeChain }
}

function readFreeList([name, length]: [string, Field]): [string, number] {
  const [, size] = /^(\d+)-sized PyTupleObject$/.exec(name) ?? []
  const ours = size === undefined ? FREE_LIST_NAMES[name] : `tuple ${size}`
  if (ours === undefined) throw length.fault('is no free list that is known')
  return [ours, length.whole()]
}
