import type * as R from '../../src/kernel/recording/layout'
import { Expects, Op } from '../../src/kernel/recording/layout'
import type { Profile } from '../../src/profiles'

/**
 * A losing design, kept so that the choice can be measured again: pymalloc as one would write it first, with an object for each block,
 * pool and arena, and Maps where the kernel has columns. It finds the same addresses; it says no facts and keeps no arena map.
 */
interface Block {
  readonly address: number
  next: Block | null
}

interface Pool {
  readonly base: number
  readonly arena: Arena
  szidx: number
  count: number
  free: Block | null
  nextOffset: number
  next: Pool | null
  previous: Pool | null
}

interface Arena {
  readonly base: number
  readonly total: number
  freePools: Pool[]
  virgin: number
  nfree: number
}

export class PlainHeap {
  /** Birth number → address. */
  readonly living = new Map<number, number>()
  private readonly pools = new Map<number, Pool>()
  private readonly used: (Pool | null)[]
  /** `usable_arenas`, in its order. */
  private readonly usable: Arena[] = []

  constructor(private readonly profile: Profile) {
    this.used = new Array<Pool | null>(profile.smallRequestThreshold / profile.alignment).fill(null)
  }

  /** @param given - where an arena, or a block of the C library, goes if one is needed */
  allocate(birth: number, nbytes: number, domain: number, arena: number, given: number): number {
    const address = nbytes === 0 || nbytes > this.profile.smallRequestThreshold || domain === 0 ? given : this.allocateSmall(nbytes, arena)
    this.living.set(birth, address)
    return address
  }

  resize(birth: number, nbytes: number, domain: number, arena: number, given: number): number {
    const old = this.living.get(birth) ?? 0
    const pool = this.pools.get(Math.floor(old / this.profile.poolSize))
    if (pool === undefined) return old === 0 ? this.allocate(birth, nbytes, domain, arena, given) : this.allocate(birth, 0, domain, arena, given)
    const size = (pool.szidx + 1) * this.profile.alignment
    if (nbytes <= size && 4 * nbytes > 3 * size) return old
    const address = this.allocate(birth, nbytes, domain, arena, given)
    this.freeSmall(pool, old)
    return address
  }

  free(birth: number): void {
    const address = this.living.get(birth)
    if (address === undefined) return
    this.living.delete(birth)
    const pool = this.pools.get(Math.floor(address / this.profile.poolSize))
    if (pool !== undefined) this.freeSmall(pool, address)
  }

  private allocateSmall(nbytes: number, arena: number): number {
    const szidx = Math.ceil(nbytes / this.profile.alignment) - 1
    const pool = this.used[szidx] ?? this.takePool(szidx, arena)
    const block = pool.free ?? this.virginBlock(pool)
    if (block === null) throw new Error('a full pool is in use')
    pool.free = block.next
    pool.count++
    pool.free ??= this.virginBlock(pool)
    if (pool.free === null) this.unlink(pool)
    return block.address
  }

  private virginBlock(pool: Pool): Block | null {
    const size = (pool.szidx + 1) * this.profile.alignment
    if (pool.nextOffset + size > this.profile.poolSize) return null
    const block = { address: pool.base + pool.nextOffset, next: null }
    pool.nextOffset += size
    return block
  }

  private takePool(szidx: number, arenaBase: number): Pool {
    if (this.usable.length === 0) this.usable.push(this.openArena(arenaBase))
    const arena = this.usable[0]
    let pool = arena.freePools.pop()
    if (pool === undefined) {
      pool = { base: arena.virgin, arena, szidx: -1, count: 0, free: null, nextOffset: 0, next: null, previous: null }
      this.pools.set(arena.virgin / this.profile.poolSize, pool)
      arena.virgin += this.profile.poolSize
    }
    if (--arena.nfree === 0) this.usable.shift()
    if (pool.szidx !== szidx) {
      pool.szidx = szidx
      pool.nextOffset = this.profile.poolOverhead
      pool.free = this.virginBlock(pool)
      if (pool.free !== null) pool.free.next = this.virginBlock(pool)
    }
    this.link(pool)
    return pool
  }

  private openArena(base: number): Arena {
    const { arenaSize, poolSize } = this.profile
    const first = Math.ceil(base / poolSize) * poolSize
    const total = Math.floor((base + arenaSize - first) / poolSize)
    return { base, total, freePools: [], virgin: first, nfree: total }
  }

  private freeSmall(pool: Pool, address: number): void {
    const wasFull = pool.free === null
    pool.free = { address, next: pool.free }
    pool.count--
    if (wasFull) this.link(pool)
    else if (pool.count === 0) this.emptied(pool)
  }

  private emptied(pool: Pool): void {
    this.unlink(pool)
    const { arena } = pool
    const nfree = arena.nfree++
    arena.freePools.push(pool)
    const at = this.usable.indexOf(arena)
    if (arena.nfree === arena.total && !(this.profile.keepLastFreeArena === 1 && at === this.usable.length - 1)) {
      if (at !== -1) this.usable.splice(at, 1)
      for (const gone of arena.freePools) this.pools.delete(gone.base / this.profile.poolSize)
    } else if (at === -1) this.usable.unshift(arena)
    else {
      // Behind the last arena with its old number of free pools.
      let last = at
      while (last + 1 < this.usable.length && this.usable[last + 1].nfree === nfree) last++
      this.usable.splice(at, 1)
      this.usable.splice(last, 0, arena)
    }
  }

  private link(pool: Pool): void {
    const first = this.used[pool.szidx]
    pool.next = first
    pool.previous = null
    if (first !== null) first.previous = pool
    this.used[pool.szidx] = pool
  }

  private unlink(pool: Pool): void {
    if (pool.previous === null) this.used[pool.szidx] = pool.next
    else pool.previous.next = pool.next
    if (pool.next !== null) pool.next.previous = pool.previous
  }
}

/** Replays a recording. @returns how many of the pool addresses match, and how many there are */
export function replayPlain(profile: Profile, recording: R.Recording): { readonly matched: number; readonly checked: number } {
  const heap = new PlainHeap(profile)
  const { op, block, nbytes, domain, address, expects } = recording
  let arena = 0
  let matched = 0
  let checked = 0
  for (let record = 0; record < recording.records; record++) {
    let found = 0
    if (op[record] === Op.MALLOC || op[record] === Op.CALLOC) found = heap.allocate(block[record], nbytes[record], domain[record], arena, address[record])
    else if (op[record] === Op.REALLOC) found = heap.resize(block[record], nbytes[record], domain[record], arena, address[record])
    else if (op[record] === Op.FREE) heap.free(block[record])
    else if (op[record] === Op.ARENA_ALLOC) arena = address[record]
    if (expects[record] !== Expects.POOL_BLOCK) continue
    checked++
    if (found === address[record]) matched++
  }
  return { matched, checked }
}
