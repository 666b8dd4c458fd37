import { type AllocatorKernel, Domain, Phase } from '../../src/kernel/allocatorKernel'
import type { FactSink } from '../../src/kernel/factSink'
import { F, type Outcome } from '../../src/kernel/facts'
import type { Profile } from '../../src/profiles'

/**
 * pymalloc written a second time, from the rules 1.1 to 1.6 (docs/fidelity.md) and from nothing else: plain objects, arrays, linear
 * searches, addresses instead of numbers. It shares no code with the kernel, and fits a lab in its place.
 */
export interface Naive {
  readonly profile: Profile
  /** Index = record; null = not associated with memory. */
  readonly arenas: (NaiveArena | null)[]
  /** Records that are unused, next one first. */
  readonly unused: number[]
  /** Arenas with a free pool, fewest first. */
  readonly usable: NaiveArena[]
  /** Partly used pools by class, first to last. */
  readonly used: NaivePool[][]
  /** Birth number → address. */
  readonly blocks: Map<number, number>
  rawAllocatedBlocks: number
  timesArenaAllocated: number
  waiting: { readonly block: number; readonly nbytes: number; readonly from: number; readonly counted: boolean; readonly phase: number } | null
}

interface NaiveArena {
  readonly record: number
  readonly base: number
  readonly ntotalpools: number
  nfreepools: number
  /** Where the next pool is carved. */
  poolAddress: number
  /** Emptied pools, next one first. */
  readonly freepools: NaivePool[]
  readonly carved: NaivePool[]
}

interface NaivePool {
  readonly arena: NaiveArena
  readonly base: number
  /** −1: never had a class. */
  szidx: number
  count: number
  /** Addresses of free blocks, next one first. */
  free: number[]
  /** Address of the first virgin block. */
  virgin: number
}

function naiveAllocate(naive: Naive, block: number, nbytes: number, domain: number, sink: FactSink): Outcome {
  if (domain === Domain.RAW) return naiveRaw(naive, block, nbytes, 0, false, sink)
  if (nbytes === 0 || nbytes > naive.profile.smallRequestThreshold) return naiveRaw(naive, block, nbytes, 0, true, sink)
  return naiveSmall(naive, block, nbytes, 0, sink)
}

/** 1.6: n = 0 asks the raw allocator for 1. */
function naiveRaw(naive: Naive, block: number, nbytes: number, from: number, counted: boolean, sink: FactSink): Outcome {
  naive.waiting = { block, nbytes, from, counted, phase: Phase.AWAITING_LARGE_BLOCK }
  return sink.ask(F.LARGE_BLOCK_REQUESTED, block, Math.max(1, nbytes), counted ? 1 : 0)
}

/** 1.3 */
function naiveSmall(naive: Naive, block: number, nbytes: number, from: number, sink: FactSink): Outcome {
  const { alignment, arenaSize, poolOverhead } = naive.profile
  const c = Math.floor((nbytes - 1) / alignment)
  const size = alignment * (c + 1)
  naive.used[c] ??= []
  if (naive.used[c].length === 0) {
    if (naive.usable.length === 0) {
      naive.waiting = { block, nbytes, from, counted: true, phase: Phase.AWAITING_ARENA }
      return sink.ask(F.ARENA_REQUESTED, block, nbytes, arenaSize)
    }
    const pool = naiveFreePool(naive)
    naive.used[c].push(pool)
    if (pool.szidx !== c) {
      pool.szidx = c
      pool.free = [pool.base + poolOverhead, pool.base + poolOverhead + size]
      pool.virgin = pool.base + poolOverhead + 2 * size
    }
  }
  const pool = naive.used[c][0]
  const address = pool.free.shift() as number
  pool.count++
  if (pool.free.length === 0) {
    if (pool.virgin + size <= pool.base + naive.profile.poolSize) {
      pool.free = [pool.virgin]
      pool.virgin += size
    } else naive.used[c].shift()
  }
  naive.blocks.set(block, address)
  sink.put(F.BLOCK_ALLOCATED, block, 0, nbytes, address)
  return from === 0 ? F.DONE : naiveRelease(naive, from, sink)
}

/** 1.3 step 2 */
function naiveFreePool(naive: Naive): NaivePool {
  const arena = naive.usable[0]
  let pool = arena.freepools.shift()
  if (pool === undefined) {
    pool = { arena, base: arena.poolAddress, szidx: -1, count: 0, free: [], virgin: 0 }
    arena.carved.push(pool)
    arena.poolAddress += naive.profile.poolSize
  }
  arena.nfreepools--
  if (arena.nfreepools === 0) naive.usable.shift()
  return pool
}

/** "Is it ours?": the pool of an address, or undefined. */
function naivePoolAt(naive: Naive, address: number): NaivePool | undefined {
  const { arenaSize, poolSize } = naive.profile
  const arena = naive.arenas.find((candidate) => candidate !== null && address >= candidate.base && address < candidate.base + arenaSize)
  return arena?.carved.find((pool) => address >= pool.base && address < pool.base + poolSize)
}

/** 1.4 */
function naiveRelease(naive: Naive, address: number, sink: FactSink): Outcome {
  const pool = naivePoolAt(naive, address) as NaivePool
  const { arena } = pool
  const wasFull = pool.free.length === 0
  pool.free.unshift(address)
  pool.count--
  if (wasFull) {
    naive.used[pool.szidx].unshift(pool)
    return F.DONE
  }
  if (pool.count > 0) return F.DONE
  naive.used[pool.szidx].splice(naive.used[pool.szidx].indexOf(pool), 1)
  arena.freepools.unshift(pool)
  arena.nfreepools++
  const place = naive.usable.indexOf(arena)
  const isRightmost = place === naive.usable.length - 1
  if (arena.nfreepools === arena.ntotalpools && !(naive.profile.python !== '3.8' && isRightmost)) {
    naive.usable.splice(place, 1)
    naive.unused.unshift(arena.record)
    naive.arenas[arena.record] = null
    return sink.ask(F.ARENA_RELEASED, arena.record, naive.profile.arenaSize, 0, arena.base)
  }
  if (arena.nfreepools === 1) naive.usable.unshift(arena)
  else {
    // The order of 3.7 and before: one neighbour after the other is passed.
    let at = place
    for (; at + 1 < naive.usable.length && naive.usable[at + 1].nfreepools < arena.nfreepools; at++) naive.usable[at] = naive.usable[at + 1]
    naive.usable[at] = arena
  }
  return F.DONE
}

/** 1.5 */
function naiveArena(naive: Naive, base: number): void {
  if (naive.unused.length === 0) {
    const before = naive.arenas.length
    const after = before === 0 ? naive.profile.initialArenaObjects : before * 2
    for (let record = before; record < after; record++) {
      naive.arenas.push(null)
      naive.unused.push(record)
    }
  }
  const record = naive.unused.shift() as number
  const { arenaSize, poolSize } = naive.profile
  const excess = base % poolSize
  const ntotalpools = arenaSize / poolSize - (excess === 0 ? 0 : 1)
  const poolAddress = excess === 0 ? base : base + poolSize - excess
  const arena: NaiveArena = { record, base, ntotalpools, nfreepools: ntotalpools, poolAddress, freepools: [], carved: [] }
  naive.arenas[record] = arena
  naive.usable.push(arena)
  naive.timesArenaAllocated++
}

/** 1.6 */
function naiveResize(naive: Naive, block: number, nbytes: number, domain: number, sink: FactSink): Outcome {
  const address = naive.blocks.get(block) ?? 0
  if (address === 0) return naiveAllocate(naive, block, nbytes, domain, sink)
  const pool = naivePoolAt(naive, address)
  if (pool === undefined) {
    naive.waiting = { block, nbytes, from: 0, counted: false, phase: Phase.AWAITING_LARGE_BLOCK }
    return sink.ask(F.LARGE_BLOCK_RESIZE_REQUESTED, block, Math.max(1, nbytes), 0, address)
  }
  const size = naive.profile.alignment * (pool.szidx + 1)
  if (nbytes <= size && 4 * nbytes > 3 * size) return F.DONE
  if (nbytes === 0 || nbytes > naive.profile.smallRequestThreshold) return naiveRaw(naive, block, nbytes, address, true, sink)
  return naiveSmall(naive, block, nbytes, address, sink)
}

export const naiveKernel: AllocatorKernel<Naive> = {
  name: 'naive',
  create: (profile) => ({
    profile: profile as Profile,
    arenas: [],
    unused: [],
    usable: [],
    used: [],
    blocks: new Map(),
    rawAllocatedBlocks: 0,
    timesArenaAllocated: 0,
    waiting: null,
  }),
  allocate: naiveAllocate,
  resize: naiveResize,
  free(naive, block, domain, sink) {
    const address = naive.blocks.get(block) ?? 0
    naive.blocks.delete(block)
    if (address === 0) return F.DONE
    if (naivePoolAt(naive, address) !== undefined) return naiveRelease(naive, address, sink)
    if (domain !== Domain.RAW) naive.rawAllocatedBlocks--
    return sink.ask(F.LARGE_BLOCK_RETURNED, block, 0, 0, address)
  },
  adopt(naive, block, address) {
    naive.blocks.set(block, address)
    return F.DONE
  },
  arenaMapped(naive, address, sink) {
    const { block, nbytes, from } = naive.waiting as NonNullable<Naive['waiting']>
    naive.waiting = null
    naiveArena(naive, address)
    return naiveSmall(naive, block, nbytes, from, sink)
  },
  arenaRefused(naive, sink) {
    const { block, nbytes, from } = naive.waiting as NonNullable<Naive['waiting']>
    return naiveRaw(naive, block, nbytes, from, true, sink)
  },
  largeBlockPlaced(naive, block, address, sink) {
    const { from, counted } = naive.waiting as NonNullable<Naive['waiting']>
    naive.waiting = null
    naive.blocks.set(block, address)
    if (counted) naive.rawAllocatedBlocks++
    return from === 0 ? F.DONE : naiveRelease(naive, from, sink)
  },
  largeBlockRefused(naive) {
    naive.waiting = null
    return F.DONE
  },
  addressOf: (naive, block) => naive.blocks.get(block) ?? 0,
  phaseOf: (naive) => naive.waiting?.phase ?? Phase.IDLE,
  columns: [],
  values: ['rawAllocatedBlocks'],
}

/** `sys.getallocatedblocks()` as the model counts it: used blocks of pools, and blocks that mem and obj got from the C library (1.6). */
export function naiveAllocatedBlocks(naive: Naive): number {
  let used = naive.rawAllocatedBlocks
  for (const arena of naive.arenas) for (const pool of arena?.carved ?? []) used += pool.count
  return used
}
