import { NONE } from '../kernel/columns'
import { F, type FactKind } from '../kernel/facts'
import { Pool, PoolRecord, type PYMALLOC_COLUMNS, type Pymalloc } from '../kernel/pymalloc/layout'
import { placeOf, poolOfPlace, usedpools } from '../kernel/pymalloc/read'
import type { Touch, Touches } from './touches'

type PymallocColumn = (typeof PYMALLOC_COLUMNS)[number]
type PymallocTouches = Touches<PymallocColumn>

/** Two columns of every arena in `usable_arenas`. */
const ARENA_LINKS = ['arenaNextarena', 'arenaPrevarena'] as const

// ── usedpools and usable_arenas: who leaves or joins a list changes its neighbours ───────────────

/** The pool's neighbours are linked to each other. */
function poolUnlinked(touches: PymallocTouches, pool: number): void {
  for (const link of [Pool.NEXTPOOL, Pool.PREVPOOL]) {
    const neighbour = touches.was('pools', pool + link)
    if (neighbour !== NONE) touches.at('pools', neighbour)
  }
}

/** The arena's neighbours are linked to each other. */
function arenaUnlinked(touches: PymallocTouches, arena: number): void {
  const next = touches.was('arenaNextarena', arena)
  if (next !== NONE) touches.at('arenaPrevarena', next)
  const previous = touches.was('arenaPrevarena', arena)
  if (previous !== NONE) touches.at('arenaNextarena', previous)
}

/** The arena stands between two others, or first; `next` is behind it. */
function arenaJoined(touches: PymallocTouches, arena: number, next: number): void {
  for (const column of ARENA_LINKS) touches.at(column, arena)
  if (next !== NONE) touches.at('arenaPrevarena', next)
}

/** Marks the columns that every opened arena writes. */
function arenaOpened(touches: PymallocTouches, arena: number): void {
  const columns = ['arenaAddress', 'arenaFirstPool', 'arenaPoolAddress', 'arenaNfreepools', 'arenaNtotalpools', 'arenaFreepools', ...ARENA_LINKS] as const
  for (const column of columns) touches.at(column, arena)
}

/** Which records of pymalloc's columns each fact may write; beside `PYMALLOC_UPDATES`, row by row. */
export const PYMALLOC_TOUCHED: ReadonlyMap<FactKind, Touch<Pymalloc, PymallocColumn>> = new Map<FactKind, Touch<Pymalloc, PymallocColumn>>([
  [
    F.BLOCK_ALLOCATED,
    (touches, heap, block, place) => {
      touches.at('pools', poolOfPlace(heap, place))
      touches.at('blockPlace', block)
      touches.at('blockNbytes', block)
    },
  ],
  [
    F.BLOCK_FREED,
    (touches, heap, block, place) => {
      touches.at('blockPlace', block)
      touches.at('blockNext', place)
      touches.at('pools', poolOfPlace(heap, place))
    },
  ],
  [
    F.BLOCK_VACATED,
    (touches, heap, _block, place) => {
      touches.at('blockNext', place)
      touches.at('pools', poolOfPlace(heap, place))
    },
  ],
  [F.BLOCK_RESIZED, (touches, _heap, block) => touches.at('blockNbytes', block)],
  [
    F.BLOCK_PLACED,
    (touches, _heap, block) => {
      touches.at('blockPlace', block)
      touches.at('blockAddress', block)
    },
  ],
  [
    F.BLOCK_ADOPTED,
    (touches, _heap, block) => {
      touches.at('blockPlace', block)
      touches.at('blockAddress', block)
    },
  ],
  [F.LARGE_BLOCK_RETURNED, (touches, _heap, block) => touches.at('blockAddress', block)],
  [
    F.POOL_EXTENDED,
    (touches, heap, pool, offset) => {
      touches.at('pools', pool)
      touches.at('blockNext', placeOf(heap, pool, offset))
    },
  ],
  [F.POOL_FILLED, (touches, _heap, pool) => poolUnlinked(touches, pool)],
  [
    F.POOL_LINKED,
    (touches, _heap, pool, szidx) => {
      const header = usedpools(szidx)
      const next = touches.was('pools', header + Pool.NEXTPOOL)
      touches.at('pools', pool)
      touches.at('pools', header)
      if (next !== NONE) touches.at('pools', next)
    },
  ],
  [
    F.POOL_EMPTIED,
    (touches, _heap, pool, arena) => {
      poolUnlinked(touches, pool)
      touches.at('pools', pool)
      touches.at('arenaFreepools', arena)
      touches.at('arenaNfreepools', arena)
    },
  ],
  [
    F.POOL_TAKEN,
    (touches, _heap, _pool, arena) => {
      touches.at('arenaFreepools', arena)
      touches.at('arenaNfreepools', arena)
    },
  ],
  [
    F.POOL_CARVED,
    (touches, _heap, pool, arena) => {
      touches.at('poolAddress', pool >> PoolRecord.SHIFT)
      touches.at('pools', pool)
      touches.at('arenaPoolAddress', arena)
      touches.at('arenaNfreepools', arena)
    },
  ],
  [
    F.POOL_INITIALIZED,
    (touches, heap, pool, szidx) => {
      const first = heap.poolOverhead
      touches.at('pools', pool)
      touches.at('blockNext', placeOf(heap, pool, first))
      touches.at('blockNext', placeOf(heap, pool, first + ((szidx + 1) << heap.alignmentShift)))
    },
  ],
  [F.ARENA_OPENED, (touches, _heap, arena) => arenaOpened(touches, arena)],
  [F.ARENA_FILLED, (touches, _heap, arena) => arenaUnlinked(touches, arena)],
  [F.ARENA_LINKED, (touches, _heap, arena) => arenaJoined(touches, arena, touches.wasValue('usableArenas'))],
  [
    F.ARENA_MOVED,
    (touches, _heap, arena, after) => {
      arenaUnlinked(touches, arena)
      touches.at('arenaNextarena', after)
      arenaJoined(touches, arena, touches.was('arenaNextarena', after))
    },
  ],
  [F.ARENA_UNLINKED, (touches, _heap, arena) => arenaUnlinked(touches, arena)],
  [
    F.ARENA_RELEASED,
    (touches, _heap, arena) => {
      touches.at('arenaNextarena', arena)
      touches.at('arenaAddress', arena)
    },
  ],
  [F.LAST_ARENA_SET, (touches, _heap, nfreepools) => touches.at('nfp2lasta', nfreepools)],
  [F.ARENA_MAP_GROWN, (touches, _heap, level, _node, at) => touches.at(level === 1 ? 'mapRoot' : 'mapMid', at)],
  [F.ARENA_MAP_SET, (touches, _heap, side, leaf) => touches.at('mapBot', (leaf << 1) | side)],
])
