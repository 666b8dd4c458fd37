import type { z } from 'zod'
import { NONE } from '../kernel/columns'
import { Pool, type Pymalloc } from '../kernel/pymalloc/layout'
import { arenaOfPool, freeChain, poolBase, sizeClasses, usedpools } from '../kernel/pymalloc/read'
import { carvedPools } from '../snapshot/invariants'
import { TraceFormatError } from './errors'

/** The shape of a dump. Its checker is loaded with the first dump: every start of the command line would wait for it. */
function dumpSchema() {
  const { z } = require('zod') as typeof import('zod')
  const whole = z.number().int()
  const poolRow = z.tuple([whole, whole, whole, whole, whole, whole, whole]).rest(z.unknown())
  return z.object({
    version: z.string(),
    at_record: whole.min(0),
    maxarenas: whole,
    narenas: whole,
    raw_allocated_blocks: whole,
    arenas: z.array(z.object({ i: whole, address: whole, pool_address: whole, nfreepools: whole, ntotalpools: whole, freepools: z.array(whole), pools: z.array(poolRow) })),
    usable: z.array(whole),
    unused: z.array(whole),
    usedpools: z.record(z.string().regex(/^\d+$/), z.array(whole)),
  })
}

/** pymalloc's real state in a process, at one record of its recording. Format: docs/trace-format.md. */
export type Dump = z.infer<ReturnType<typeof dumpSchema>>

/** Reads a dump from its JSON text. @throws TraceFormatError naming the place in it */
export function parseDump(path: string, text: string): Dump {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new TraceFormatError(path, '', `this is no JSON (${error instanceof Error ? error.message : String(error)})`, 'Give the dump that belongs to the recording.')
  }
  const result = dumpSchema().safeParse(json)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new TraceFormatError(path, issue.path.join('.'), issue.message, 'Give the dump that belongs to the recording.')
}

/** One difference between a heap and a dump. */
export interface DumpDifference {
  readonly what: string
  readonly expected: string
  readonly found: string
}

/**
 * Compares everything that a dump holds: the arena table, the orders of all lists, every pool's counters and free chain.
 *
 * @returns how much was compared, and every difference
 */
export function compareWithDump(heap: Pymalloc, dump: Dump): { checked: number; differences: DumpDifference[] } {
  const differences: DumpDifference[] = []
  let checked = 0
  const compare = (what: string, expected: unknown, found: unknown): void => {
    checked++
    const [a, b] = [JSON.stringify(expected), JSON.stringify(found)]
    if (a !== b) differences.push({ what, expected: a, found: b })
  }
  compare('maxarenas', dump.maxarenas, heap.maxarenas)
  compare('narenas_currently_allocated', dump.narenas, heap.narenasCurrentlyAllocated)
  // −1: this version does not count them.
  if (dump.raw_allocated_blocks !== -1) compare('raw_allocated_blocks', dump.raw_allocated_blocks, heap.rawAllocatedBlocks)
  compare('usable_arenas', dump.usable, arenaList(heap, heap.usableArenas))
  compare('unused_arena_objects', dump.unused, arenaList(heap, heap.unusedArenaObjects))
  for (let szidx = 0; szidx < sizeClasses(heap); szidx++) compare(`usedpools[${szidx}]`, dump.usedpools[szidx] ?? [], usedpoolsList(heap, szidx))
  compare(
    'arenas with memory',
    dump.arenas.map((arena) => arena.i),
    [...heap.arenaAddress.keys()].filter((arena) => heap.arenaAddress[arena] !== 0),
  )
  const unknown = Object.keys(dump.usedpools).filter((szidx) => Number(szidx) >= sizeClasses(heap) && dump.usedpools[szidx].length > 0)
  compare('size classes of usedpools that this version does not have', unknown, [])
  const pools = poolsByArena(heap)
  for (const arena of dump.arenas) {
    const at = `arenas[${arena.i}]`
    compare(`${at}.address`, arena.address, heap.arenaAddress[arena.i])
    compare(`${at}.pool_address`, arena.pool_address, heap.arenaPoolAddress[arena.i])
    compare(`${at}.nfreepools`, arena.nfreepools, heap.arenaNfreepools[arena.i])
    compare(`${at}.ntotalpools`, arena.ntotalpools, heap.arenaNtotalpools[arena.i])
    compare(`${at}.freepools`, arena.freepools, poolList(heap, heap.arenaFreepools[arena.i] ?? NONE))
    const ours = (pools.get(arena.i) ?? []).map((pool) => poolState(heap, pool))
    compare(`${at}: number of pools`, arena.pools.length, ours.length)
    arena.pools.forEach((pool, i) => {
      compare(`${at}: pool at ${pool[0]} [address, szidx, count, nextoffset, maxnextoffset, free blocks, hash of the free chain]`, pool.slice(0, 7), ours[i] ?? null)
    })
  }
  return { checked, differences }
}

function poolsByArena(heap: Pymalloc): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  for (const pool of carvedPools(heap)) {
    const arena = arenaOfPool(heap, pool)
    const group = groups.get(arena)
    if (group === undefined) groups.set(arena, [pool])
    else group.push(pool)
  }
  return groups
}

function poolState(heap: Pymalloc, pool: number): number[] {
  const chain = freeChain(heap, pool)
  const hash = chain.reduce((h, offset) => (Math.imul(h, 31) + offset) >>> 0, 0)
  const field = (at: Pool): number => heap.pools[pool + at]
  return [poolBase(heap, pool), field(Pool.SZIDX), field(Pool.COUNT), field(Pool.NEXTOFFSET), field(Pool.MAXNEXTOFFSET), chain.length, hash]
}

function arenaList(heap: Pymalloc, head: number): number[] {
  const list: number[] = []
  for (let arena = head; arena !== NONE; arena = heap.arenaNextarena[arena]) list.push(arena)
  return list
}

/** Addresses of the pools from `head` on, through NEXTPOOL. */
function poolList(heap: Pymalloc, head: number): number[] {
  const list: number[] = []
  for (let pool = head; pool !== NONE; pool = heap.pools[pool + Pool.NEXTPOOL]) list.push(poolBase(heap, pool))
  return list
}

function usedpoolsList(heap: Pymalloc, szidx: number): number[] {
  const header = usedpools(szidx)
  const list: number[] = []
  for (let pool = heap.pools[header + Pool.NEXTPOOL]; pool !== header; pool = heap.pools[pool + Pool.NEXTPOOL]) list.push(poolBase(heap, pool))
  return list
}
