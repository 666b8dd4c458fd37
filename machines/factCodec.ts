import { F, type FactKind } from '../src/kernel/facts'
import type { Fact, FactType } from '../streams/facts'
import type { Draft } from '../streams/message'

/** The fields of a fact, without those that every fact has. */
type Field<T extends FactType> = Exclude<keyof Extract<Fact, { type: T }>, 'type' | 'seq' | 'cause' | 'by'>
/** Kind, then the fields that the operands a, b, c and the address stand for; '' = not used. */
type Layout = { readonly [T in FactType]: readonly [F, Field<T> | '', Field<T> | '', Field<T> | '', Field<T> | ''] }

/** The one place where the numbers of the kernels meet the names of the streams. */
const LAYOUT: Layout = {
  'block.allocated': [F.BLOCK_ALLOCATED, 'block', 'place', 'nbytes', 'address'],
  'block.freed': [F.BLOCK_FREED, 'block', 'place', '', 'address'],
  'block.vacated': [F.BLOCK_VACATED, 'block', 'place', '', 'address'],
  'block.resized': [F.BLOCK_RESIZED, 'block', 'nbytes', '', 'address'],
  'block.placed': [F.BLOCK_PLACED, 'block', 'counted', '', 'address'],
  'block.adopted': [F.BLOCK_ADOPTED, 'block', '', '', 'address'],
  'block.refused': [F.BLOCK_REFUSED, 'block', '', '', ''],
  'null.freed': [F.NULL_FREED, 'block', '', '', ''],
  'pool.extended': [F.POOL_EXTENDED, 'pool', 'offset', '', ''],
  'pool.filled': [F.POOL_FILLED, 'pool', '', '', ''],
  'pool.linked': [F.POOL_LINKED, 'pool', 'szidx', '', ''],
  'pool.emptied': [F.POOL_EMPTIED, 'pool', 'arena', '', ''],
  'pool.taken': [F.POOL_TAKEN, 'pool', 'arena', '', ''],
  'pool.carved': [F.POOL_CARVED, 'pool', 'arena', '', 'address'],
  'pool.initialized': [F.POOL_INITIALIZED, 'pool', 'szidx', '', ''],
  'arenas.grown': [F.ARENAS_GROWN, 'maxarenas', '', '', ''],
  'arena.requested': [F.ARENA_REQUESTED, 'block', 'nbytes', 'bytes', 'from'],
  'arena.opened': [F.ARENA_OPENED, 'arena', 'nfreepools', '', 'address'],
  'arena.filled': [F.ARENA_FILLED, 'arena', '', '', ''],
  'arena.linked': [F.ARENA_LINKED, 'arena', '', '', ''],
  'arena.moved': [F.ARENA_MOVED, 'arena', 'after', '', ''],
  'arena.unlinked': [F.ARENA_UNLINKED, 'arena', '', '', ''],
  'arena.released': [F.ARENA_RELEASED, 'arena', 'bytes', '', 'address'],
  'lastArena.set': [F.LAST_ARENA_SET, 'nfreepools', 'arena', '', ''],
  'arenaMap.grown': [F.ARENA_MAP_GROWN, 'level', 'node', 'at', ''],
  'arenaMap.set': [F.ARENA_MAP_SET, 'side', 'leaf', 'arena', ''],
  'largeBlock.requested': [F.LARGE_BLOCK_REQUESTED, 'block', 'nbytes', 'counted', 'from'],
  'largeBlock.resizeRequested': [F.LARGE_BLOCK_RESIZE_REQUESTED, 'block', 'nbytes', '', 'address'],
  'largeBlock.returned': [F.LARGE_BLOCK_RETURNED, 'block', 'counted', '', 'address'],
  'arena.offered': [F.ARENA_OFFERED, '', '', '', 'address'],
  'largeBlock.offered': [F.LARGE_BLOCK_OFFERED, '', '', '', 'address'],
  'offer.taken': [F.OFFER_TAKEN, 'purpose', '', '', ''],
  'mapping.added': [F.MAPPING_ADDED, 'bytes', 'purpose', 'at', 'address'],
  'mapping.removed': [F.MAPPING_REMOVED, 'bytes', 'at', '', 'address'],
  'heap.grown': [F.HEAP_GROWN, 'bytes', '', '', 'address'],
  'heap.cut': [F.HEAP_CUT, 'bytes', '', '', 'address'],
  'bin.taken': [F.BIN_TAKEN, 'bin', 'slot', '', 'address'],
  'bin.filled': [F.BIN_FILLED, 'bin', 'slot', '', 'address'],
  'arena.mapped': [F.ARENA_MAPPED, 'bytes', '', '', 'address'],
  'arena.refused': [F.ARENA_REFUSED, 'bytes', '', '', ''],
  'arena.unmapped': [F.ARENA_UNMAPPED, 'bytes', '', '', 'address'],
  'largeBlock.placed': [F.LARGE_BLOCK_PLACED, 'block', 'bytes', 'source', 'address'],
  'largeBlock.refused': [F.LARGE_BLOCK_REFUSED, 'block', 'bytes', '', ''],
  'largeBlock.removed': [F.LARGE_BLOCK_REMOVED, 'block', '', '', 'address'],
  'largeBlock.unknown': [F.LARGE_BLOCK_UNKNOWN, 'block', '', '', 'address'],
  'chunk.mapped': [F.CHUNK_MAPPED, 'bytes', '', '', 'address'],
  'chunk.refused': [F.CHUNK_REFUSED, 'bytes', '', '', 'address'],
  'chunk.unmapped': [F.CHUNK_UNMAPPED, 'bytes', '', '', 'address'],
  'replay.diverged': [F.REPLAY_DIVERGED, 'record', '', '', ''],
  'replay.ended': [F.REPLAY_ENDED, 'records', '', '', ''],
}

/** Every type of fact, in the order of the kernels' numbers. */
export const FACT_TYPES = Object.keys(LAYOUT) as readonly FactType[]

const TYPE_OF = new Map<FactKind, FactType>(FACT_TYPES.map((type) => [LAYOUT[type][0], type]))

/** The number that kernels use for a type of fact. */
export function kindOf(type: FactType): FactKind {
  return LAYOUT[type][0]
}

/** The type of fact behind a kernel's number; undefined where there is none. */
export function typeOf(kind: FactKind): FactType | undefined {
  return TYPE_OF.get(kind)
}

/** A fact as a kernel said it → as the streams carry it. */
export function decodeFact(kind: FactKind, a: number, b: number, c: number, address: number): Draft<Fact> {
  const type = TYPE_OF.get(kind)
  if (type === undefined) throw new Error(`no fact has the kind ${kind}`)
  const [, nameA, nameB, nameC, nameAddress] = LAYOUT[type]
  const fact: Record<string, unknown> = { type }
  if (nameA !== '') fact[nameA] = a
  if (nameB !== '') fact[nameB] = b
  if (nameC !== '') fact[nameC] = c
  if (nameAddress !== '') fact[nameAddress] = address
  return fact as unknown as Draft<Fact>
}

/** The way back: `use` gets what the kernel put into its sink. */
export function encodeFact<R>(fact: Draft<Fact>, use: (kind: FactKind, a: number, b: number, c: number, address: number) => R): R {
  const [kind, nameA, nameB, nameC, nameAddress] = LAYOUT[fact.type]
  const fields = fact as unknown as Readonly<Record<string, number>>
  return use(kind, nameA === '' ? 0 : fields[nameA], nameB === '' ? 0 : fields[nameB], nameC === '' ? 0 : fields[nameC], nameAddress === '' ? 0 : fields[nameAddress])
}
