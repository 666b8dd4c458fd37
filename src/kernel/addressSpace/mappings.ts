import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { type AddressSpace, NO_OFFER, PURPOSE_ARENA, PURPOSE_CHUNK } from './layout'
import * as update from './updates'

/** The log says where the next arena will be; 0: the next one will be refused. */
export function offerArena(space: AddressSpace, address: number, sink: FactSink): Outcome {
  update.arenaOffered(space, 0, 0, 0, address)
  sink.put(F.ARENA_OFFERED, 0, 0, 0, address)
  return F.DONE
}

/**
 * mmap for an arena of `bytes`: at the offered base where there is one, else where Linux would put it.
 *
 * @returns ARENA_MAPPED, or ARENA_REFUSED: the offer says so, the base is taken, or (where nothing is offered) the machine has no memory left
 */
export function mapArena(space: AddressSpace, bytes: number, sink: FactSink): Outcome {
  const offer = takeOffer(space, PURPOSE_ARENA, space.arenaOffer, sink)
  const given = offer !== NO_OFFER
  const base = given ? offer : chooseBase(space, bytes)
  // What the log gives fits: the limit is that of a machine of ours.
  const fits = given || fitsMemory(space, bytes)
  if (!fits || !addMapping(space, base, bytes, PURPOSE_ARENA, sink)) return sink.ask(F.ARENA_REFUSED, bytes)
  return sink.ask(F.ARENA_MAPPED, bytes, 0, 0, base)
}

/** munmap of an arena. @returns ARENA_UNMAPPED */
export function unmapArena(space: AddressSpace, address: number, sink: FactSink): Outcome {
  const bytes = removeMapping(space, address, sink)
  return sink.ask(F.ARENA_UNMAPPED, bytes, 0, 0, address)
}

/** A piece that is no arena is mapped at a given base (3.11+: a chunk of the frame stack). */
export function mapChunk(space: AddressSpace, address: number, bytes: number, sink: FactSink): Outcome {
  const mapped = addMapping(space, address, pages(space, bytes), PURPOSE_CHUNK, sink)
  sink.put(mapped ? F.CHUNK_MAPPED : F.CHUNK_REFUSED, bytes, 0, 0, address)
  return F.DONE
}

/** A chunk is unmapped; one that was never mapped is no concern of ours. */
export function unmapChunk(space: AddressSpace, address: number, sink: FactSink): Outcome {
  const bytes = removeMapping(space, address, sink)
  sink.put(F.CHUNK_UNMAPPED, bytes, 0, 0, address)
  return F.DONE
}

/** `bytes` rounded up to whole pages. */
export function pages(space: AddressSpace, bytes: number): number {
  return Math.ceil(bytes / space.pageSize) * space.pageSize
}

/** Uses up the offer that waits, if one does. @returns its address, or NO_OFFER */
export function takeOffer(space: AddressSpace, purpose: number, offer: number, sink: FactSink): number {
  if (offer === NO_OFFER) return NO_OFFER
  update.offerTaken(space, purpose)
  sink.put(F.OFFER_TAKEN, purpose)
  return offer
}

/** Would `bytes` more still fit the machine's memory? */
export function fitsMemory(space: AddressSpace, bytes: number): boolean {
  return space.bytesInUse + bytes <= space.memoryLimit
}

/** Enters a mapping, unless its base is 0 or its bytes are taken. */
export function addMapping(space: AddressSpace, base: number, bytes: number, purpose: number, sink: FactSink): boolean {
  const at = positionOf(space, base)
  const free = (at === 0 || mappingEnd(space, at - 1) <= base) && (at === space.mappings || base + bytes <= space.mappingBase[at])
  if (base === 0 || !free) return false
  update.mappingAdded(space, bytes, purpose, at, base)
  sink.put(F.MAPPING_ADDED, bytes, purpose, at, base)
  return true
}

/** Drops the mapping that starts at `base`. @returns its bytes, 0 if there is none */
export function removeMapping(space: AddressSpace, base: number, sink: FactSink): number {
  const at = positionOf(space, base)
  if (at === space.mappings || space.mappingBase[at] !== base) return 0
  const bytes = space.mappingBytes[at]
  update.mappingRemoved(space, bytes, at)
  sink.put(F.MAPPING_REMOVED, bytes, at, 0, base)
  return bytes
}

/** Linux's choice: the highest gap below `mmapTop` that is large enough. @returns its base, or 0 */
export function chooseBase(space: AddressSpace, bytes: number): number {
  let ceiling = space.mmapTop
  for (let at = positionOf(space, ceiling) - 1; at !== NONE; at--) {
    if (ceiling - mappingEnd(space, at) >= bytes) break
    ceiling = space.mappingBase[at]
  }
  return ceiling - bytes >= space.heapBreak ? ceiling - bytes : 0
}

function mappingEnd(space: AddressSpace, at: number): number {
  return space.mappingBase[at] + space.mappingBytes[at]
}

/** Position of the first mapping with a base of at least `base`, by halving. */
function positionOf(space: AddressSpace, base: number): number {
  let low = 0
  let high = space.mappings
  while (low < high) {
    const middle = (low + high) >> 1
    if (space.mappingBase[middle] < base) low = middle + 1
    else high = middle
  }
  return low
}
