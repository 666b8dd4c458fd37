import { type AllocatorKernel, Phase } from './allocatorKernel'
import { doubled, grown, zeros } from './columns'
import type { FactSink } from './factSink'
import { F, type Outcome } from './facts'

/**
 * A bump allocator: the next block starts where the last one ended, and nothing is ever used again.
 *
 * The smallest allocator that fits a lab; it ships as the example of a replacement. It says only those of the allocator's facts
 * that every listener needs: where a block went, and what it asks of the address space.
 */
export interface Bump {
  readonly alignment: number
  readonly arenaSize: number
  readonly smallRequestThreshold: number
  /** Next free address of the current arena, and the arena's end; 0 and 0 before the first. */
  top: number
  end: number
  /** Index = birth number; value = address. */
  blockAddress: Float64Array
  phase: number
  pendingBlock: number
  pendingNbytes: number
}

function allocate(bump: Bump, block: number, nbytes: number, _domain: number, sink: FactSink): Outcome {
  bump.pendingBlock = block
  bump.pendingNbytes = nbytes
  // 1. What CPython would not serve itself goes to the C library.
  if (nbytes === 0 || nbytes > bump.smallRequestThreshold) return requestLargeBlock(bump, sink)
  // 2. The arena is used up: the next one is asked for.
  const bytes = Math.ceil(nbytes / bump.alignment) * bump.alignment
  if (bump.top + bytes > bump.end) {
    bump.phase = Phase.AWAITING_ARENA
    return sink.ask(F.ARENA_REQUESTED, block, nbytes, bump.arenaSize)
  }
  // 3. The block starts at the top, and the top moves behind it.
  const address = bump.top
  bump.top += bytes
  name(bump, block, address)
  sink.put(F.BLOCK_ALLOCATED, block, placeAt(bump, address), nbytes, address)
  return F.DONE
}

function requestLargeBlock(bump: Bump, sink: FactSink): Outcome {
  bump.phase = Phase.AWAITING_LARGE_BLOCK
  return sink.ask(F.LARGE_BLOCK_REQUESTED, bump.pendingBlock, Math.max(bump.pendingNbytes, 1), 1)
}

/** A place here: the address in units of the alignment, its lowest 32 bits. */
function placeAt(bump: Bump, address: number): number {
  return (address / bump.alignment) | 0
}

function name(bump: Bump, block: number, address: number): void {
  if (block >= bump.blockAddress.length) bump.blockAddress = grown(bump.blockAddress, doubled(bump.blockAddress.length, block))
  bump.blockAddress[block] = address
}

export const bumpKernel: AllocatorKernel<Bump> = {
  name: 'bump',
  create: (profile, births) => ({
    alignment: profile.alignment,
    arenaSize: profile.arenaSize,
    smallRequestThreshold: profile.smallRequestThreshold,
    top: 0,
    end: 0,
    blockAddress: zeros(Float64Array, births),
    phase: Phase.IDLE,
    pendingBlock: 0,
    pendingNbytes: 0,
  }),
  allocate,
  // A block never grows in place: the next address is its neighbour's.
  resize: allocate,
  free(bump, block, _domain, sink) {
    const address = bumpKernel.addressOf(bump, block)
    name(bump, block, 0)
    sink.put(F.BLOCK_FREED, block, placeAt(bump, address), 0, address)
    return F.DONE
  },
  adopt(bump, block, address, sink) {
    name(bump, block, address)
    sink.put(F.BLOCK_ADOPTED, block, 0, 0, address)
    return F.DONE
  },
  arenaMapped(bump, address, sink) {
    bump.phase = Phase.IDLE
    bump.top = Math.ceil(address / bump.alignment) * bump.alignment
    bump.end = address + bump.arenaSize
    return allocate(bump, bump.pendingBlock, bump.pendingNbytes, 0, sink)
  },
  arenaRefused: requestLargeBlock,
  largeBlockPlaced(bump, block, address, sink) {
    bump.phase = Phase.IDLE
    name(bump, block, address)
    sink.put(F.BLOCK_PLACED, block, 1, 0, address)
    return F.DONE
  },
  largeBlockRefused(bump, block, sink) {
    bump.phase = Phase.IDLE
    sink.put(F.BLOCK_REFUSED, block)
    return F.DONE
  },
  addressOf: (bump, block) => (block < bump.blockAddress.length ? bump.blockAddress[block] : 0),
  phaseOf: (bump) => bump.phase,
  columns: ['blockAddress'],
  values: ['top', 'end', 'phase', 'pendingBlock', 'pendingNbytes'],
}
