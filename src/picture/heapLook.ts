import { type ArenaView, type HeapSnapshot, NONE, ObjectFlag, type PoolView, typeName, viewArena, viewBlock, viewPool } from '../index'
import { KIND, kindOf, STATE, stateOf } from './categories'
import { ColumnCopy } from './columns'
import type { ArenaRow, PoolRow, Table } from './data'

/** Where a block lies: its pool, and the offset in it; null where no pool has it. */
type Place = { readonly pool: number; readonly offset: number } | null

/** An object that is alive, as far as the heap knows it. */
export interface LivingObject {
  readonly number: number
  readonly birth: number
  readonly category: string
  /** null: immortal. */
  readonly refcount: number | null
  /** `gcList`; null: not tracked. */
  readonly list: number | null
  readonly gcRefs: number | null
  readonly nbytes: number
  readonly block: string | null
  readonly buffers: readonly string[]
}

const BUFFERS = 2
const NO_BUFFERS: readonly number[] = []
const TRACKER = 'refcountTracker'

/** Looks at the heap of one moment after the other. What did not change from one to the next is not looked at again. */
export class HeapLook {
  private readonly columns = {
    type: new ColumnCopy(TRACKER, 'objType'),
    birth: new ColumnCopy(TRACKER, 'objBirth'),
    refcount: new ColumnCopy(TRACKER, 'objRefcnt'),
    flags: new ColumnCopy(TRACKER, 'objFlags'),
    nbytes: new ColumnCopy(TRACKER, 'objNbytes'),
    buffer: new ColumnCopy(TRACKER, 'objBuffer'),
    list: new ColumnCopy('generations', 'gcList'),
    gcRefs: new ColumnCopy('generations', 'gcRefs'),
    blockPlace: new ColumnCopy('allocator', 'blockPlace'),
    cached: new ColumnCopy('freeLists', 'blocks'),
    cachedLength: new ColumnCopy('freeLists', 'length'),
  }
  private readonly seenPlace: number[] = []
  private readonly places: Place[] = []
  private readonly plain = new Map<number, { readonly view: PoolView; readonly kinds: string }>()
  /** Of the pools of this moment: where their first block lies, and bytes of a block. */
  private readonly measures = new Map<number, { readonly first: number; readonly size: number }>()
  private snapshot: HeapSnapshot | null = null

  /**
   * @param bornBefore - births up to this one are the interpreter's own
   * @param cacheBase - where each free list begins in `blocks`
   * @param hidden - the arenas that the map does not show; null where the allocator is not pymalloc
   */
  constructor(
    private readonly bornBefore: number,
    private readonly cacheBase: ArrayLike<number>,
    private readonly hidden: ReadonlySet<number> | null,
  ) {}

  /** Goes to a moment. */
  take(snapshot: HeapSnapshot): void {
    this.snapshot = snapshot
    this.measures.clear()
    for (const column of Object.values(this.columns)) column.take(snapshot)
    if (this.hidden === null) return
    const { blockPlace } = this.columns
    for (let number = 0; number < blockPlace.length; number++) {
      const place = blockPlace.values[number]
      if (this.seenPlace[number] === place) continue
      this.seenPlace[number] = place
      this.places[number] = place === 0 ? null : placeIn(snapshot, number)
    }
  }

  get numbers(): number {
    return this.columns.type.length
  }

  isAlive(number: number): boolean {
    return this.columns.type.at(number) !== 0
  }

  /** Which birth an object is. */
  birthOf(number: number): number {
    return this.columns.birth.at(number)
  }

  /** Did the program make it? */
  isOfProgram(number: number): boolean {
    return this.isAlive(number) && this.birthOf(number) > this.bornBefore
  }

  /** Does a collection take it for garbage? */
  isUnreachable(number: number): boolean {
    return this.stateOf(number) === STATE.UNREACHABLE
  }

  private stateOf(number: number): string {
    const { flags, list, gcRefs } = this.columns
    return stateOf((flags.at(number) & ObjectFlag.TRACKED) !== 0, list.at(number), gcRefs.at(number) !== NONE)
  }

  kindOf(number: number): string {
    return kindOf(typeName(this.columns.type.at(number)))
  }

  object(number: number): LivingObject {
    const { birth, refcount, flags, nbytes, list, gcRefs } = this.columns
    const has = flags.at(number)
    const tracked = (has & ObjectFlag.TRACKED) !== 0
    return {
      number,
      birth: birth.at(number),
      category: this.kindOf(number),
      refcount: (has & ObjectFlag.IMMORTAL) === 0 ? refcount.at(number) : null,
      list: tracked ? list.at(number) : null,
      gcRefs: !tracked || gcRefs.at(number) === NONE ? null : gcRefs.at(number),
      nbytes: nbytes.at(number),
      block: this.blockOf(number),
      buffers: this.buffersOf(number).flatMap((buffer) => this.blockOf(buffer) ?? []),
    }
  }

  private blockOf(number: number): string | null {
    const place = this.places[number] ?? null
    const index = place === null ? -1 : this.indexOf(place)
    return place === null || index < 0 ? null : `${place.pool}:${index}`
  }

  /** Which block of its pool it is. */
  private indexOf({ pool, offset }: { readonly pool: number; readonly offset: number }): number {
    let measure = this.measures.get(pool)
    if (measure === undefined) {
      const view = this.snapshot === null ? null : viewPool(this.snapshot, pool)
      measure = view === null || view.size === 0 ? { first: offset + 1, size: 1 } : { first: view.blocks[0].offset, size: view.size }
      this.measures.set(pool, measure)
    }
    return (offset - measure.first) / measure.size
  }

  private buffersOf(number: number): readonly number[] {
    const { buffer } = this.columns
    const [first, second] = [buffer.at(number * BUFFERS), buffer.at(number * BUFFERS + 1)]
    if (first === NONE && second === NONE) return NO_BUFFERS
    return [first, second].filter((block) => block !== NONE)
  }

  /** The arenas that have memory, and are shown. */
  private arenaViews(): ArenaView[] {
    const { snapshot, hidden } = this
    if (snapshot === null || hidden === null) return []
    return Array.from({ length: snapshot.kernels.allocator.values.maxarenas }, (_, arena) => (hidden.has(arena) ? null : viewArena(snapshot, arena))).filter(
      (view) => view !== null,
    )
  }

  arenas(): Table {
    return new Map(
      this.arenaViews().map(({ arena, address, ntotalpools, nfreepools, pools }) => [
        String(arena),
        [`0x${address.toString(16)}`, ntotalpools, nfreepools, pools.length] satisfies ArenaRow,
      ]),
    )
  }

  /** Rows of the map's pools; and of each, a letter for each block: what it is, and how it stands with the collector. */
  blocks(): { readonly pools: Table; readonly kinds: Table; readonly states: Table } {
    const pools: Table = new Map()
    const kinds = new Map<number, string[]>()
    const states = new Map<number, string[]>()
    for (const pool of this.arenaViews().flatMap((arena) => arena.pools)) {
      const plain = this.plainPool(pool)
      if (plain === null) continue
      const { arena, szidx, size, used, capacity } = plain.view
      pools.set(String(pool), [arena, szidx, size, used, capacity] satisfies PoolRow)
      kinds.set(pool, [...plain.kinds])
      states.set(pool, [...plain.kinds])
    }
    const put = (number: number, kind: string, state: string): void => {
      const place = this.places[number] ?? null
      const row = place === null ? undefined : kinds.get(place.pool)
      const stateRow = place === null ? undefined : states.get(place.pool)
      if (place === null || row === undefined || stateRow === undefined) return
      const index = this.indexOf(place)
      row[index] = kind
      stateRow[index] = state
    }
    for (const number of this.cachedBlocks()) put(number, KIND.KEPT, KIND.KEPT)
    for (let number = 0; number < this.numbers; number++) if (this.isAlive(number)) this.putObject(number, put)
    const joined = (rows: ReadonlyMap<number, readonly string[]>): Table => new Map([...rows].map(([pool, letters]) => [String(pool), letters.join('')]))
    return { pools, kinds: joined(kinds), states: joined(states) }
  }

  private putObject(number: number, put: (number: number, kind: string, state: string) => void): void {
    const own = !this.isOfProgram(number)
    const state = this.stateOf(number)
    put(number, own ? KIND.OWN : this.kindOf(number), own && state === STATE.UNTRACKED ? KIND.OWN : state)
    for (const buffer of this.buffersOf(number)) put(buffer, own ? KIND.OWN : KIND.BUFFER, own ? KIND.OWN : KIND.BUFFER)
  }

  /** Blocks that free lists keep. */
  private cachedBlocks(): number[] {
    const { cached, cachedLength } = this.columns
    return Array.from(this.cacheBase).flatMap((base, cache) => Array.from(cached.values.subarray(base, base + cachedLength.at(cache))))
  }

  /** A pool as the allocator sees it: free, never handed out, or in use. */
  private plainPool(pool: number): { readonly view: PoolView; readonly kinds: string } | null {
    const view = this.snapshot === null ? null : viewPool(this.snapshot, pool)
    if (view === null) return null
    const known = this.plain.get(pool)
    if (known?.view === view) return known
    const kinds = view.blocks.map(({ state }) => (state === 'free' ? KIND.FREE : state === 'virgin' ? KIND.VIRGIN : KIND.OWN)).join('')
    const made = { view, kinds }
    this.plain.set(pool, made)
    return made
  }
}

function placeIn(snapshot: HeapSnapshot, number: number): Place {
  const block = viewBlock(snapshot, number)
  return block === null || block.pool === null || block.offset === null ? null : { pool: block.pool, offset: block.offset }
}
