import * as space from '../kernel/addressSpace/largeBlocks'
import type { AddressSpace } from '../kernel/addressSpace/layout'
import * as mappings from '../kernel/addressSpace/mappings'
import type { AllocatorKernel } from '../kernel/allocatorKernel'
import type { FactSink } from '../kernel/factSink'
import { F, type Outcome } from '../kernel/facts'
import * as mutator from '../kernel/recording/mutator'
import { Answer, Ask, Diverged, type RecordingMutator } from '../kernel/recording/mutatorState'

/**
 * The fast wiring: the same kernels as the traced one, called directly. No message, no snapshot; facts are counted and hashed only.
 *
 * What must happen next is said by the outcome of each step; who answers it stands in `routes.ts`, for both wirings.
 */
export interface FastParts {
  readonly allocator: AllocatorKernel
  readonly heap: unknown
  readonly space: AddressSpace
  readonly mutator: RecordingMutator
  readonly sink: FactSink
}

/** Records that are run at a time: a function that is called again and again is compiled sooner, and stays compiled for the next lab. */
const SLICE = 1024

/** Runs the recording up to record `until`, or to the first difference. */
export function runFast(parts: FastParts, until: number): void {
  const program = parts.mutator
  do runSlice(parts, Math.min(program.cursor + SLICE, until))
  while (program.cursor < until && program.diverged === Diverged.NOT)
}

function runSlice(parts: FastParts, until: number): void {
  mutator.readOn(parts.mutator, until)
  const { allocator, heap, mutator: program, sink } = parts
  const { block, nbytes, domain } = program.recording
  for (;;) {
    let outcome: Outcome = F.DONE
    const asked = mutator.nextOperation(program)
    const record = program.record
    switch (asked) {
      case Ask.ALLOCATE:
        outcome = allocator.allocate(heap, block[record], nbytes[record], domain[record], sink)
        break
      case Ask.FREE:
        outcome = allocator.free(heap, block[record], domain[record], sink)
        break
      case Ask.RESIZE:
        outcome = allocator.resize(heap, block[record], nbytes[record], domain[record], sink)
        break
      case Ask.NOTHING:
        mutator.endReplay(program, sink)
        return
      default:
        outcome = askRarely(parts, asked)
        break
    }
    while (outcome !== F.DONE) outcome = answer(parts, outcome)
    // A free has no answer. Where nobody but the allocator spoke, the block is in a pool, and the answer is where it lives.
    if (asked === Ask.FREE) outcome = mutator.judge(program, Answer.NONE, 0, sink)
    else if (program.heard === Answer.NONE) outcome = mutator.judge(program, Answer.POOL, allocator.addressOf(heap, block[record]), sink)
    else outcome = mutator.judgeHeard(program, sink)
    if (outcome !== F.DONE) return
  }
}

/** What is asked rarely, kept apart so that the compiler can write the rest into one piece. */
function askRarely({ allocator, heap, space: addressSpace, mutator: program, sink }: FastParts, asked: number): Outcome {
  const { block, nbytes, address } = program.recording
  const record = program.record
  switch (asked) {
    case Ask.ADOPT:
      return allocator.adopt(heap, block[record], program.address, sink)
    case Ask.OFFER_ARENA:
      return mappings.offerArena(addressSpace, program.address, sink)
    case Ask.OFFER_LARGE_BLOCK:
      return space.offerLargeBlock(addressSpace, program.address, sink)
    case Ask.MAP_CHUNK:
      return mappings.mapChunk(addressSpace, address[record], nbytes[record], sink)
    case Ask.UNMAP_CHUNK:
      return mappings.unmapChunk(addressSpace, address[record], sink)
    default:
      return F.DONE
  }
}

/** Takes an outcome to the kernel that answers it. Rare beside the operations: arenas, and blocks of the C library. */
export function answer(parts: FastParts, outcome: Outcome): Outcome {
  const { allocator, heap, space: addressSpace, mutator: program, sink } = parts
  const { askedA, askedB, askedAddress } = sink
  switch (outcome) {
    case F.ARENA_REQUESTED:
      return mappings.mapArena(addressSpace, sink.askedC, sink)
    case F.ARENA_MAPPED:
      mutator.hearArenaMapped(program, askedAddress)
      return allocator.arenaMapped(heap, askedAddress, sink)
    case F.ARENA_REFUSED:
      return allocator.arenaRefused(heap, sink)
    case F.ARENA_RELEASED:
      return mappings.unmapArena(addressSpace, askedAddress, sink)
    case F.ARENA_UNMAPPED:
      mutator.hearArenaUnmapped(program, askedAddress)
      return F.DONE
    case F.LARGE_BLOCK_REQUESTED:
      return space.placeLargeBlock(addressSpace, askedA, askedB, sink)
    case F.LARGE_BLOCK_RESIZE_REQUESTED:
      return space.resizeLargeBlock(addressSpace, askedA, askedB, askedAddress, sink)
    case F.LARGE_BLOCK_PLACED:
      mutator.hearAddress(program, Answer.LARGE, askedAddress)
      return allocator.largeBlockPlaced(heap, askedA, askedAddress, sink)
    case F.LARGE_BLOCK_REFUSED:
      mutator.hearAddress(program, Answer.NULL, 0)
      return allocator.largeBlockRefused(heap, askedA, sink)
    case F.LARGE_BLOCK_RETURNED:
      return space.removeLargeBlock(addressSpace, askedA, askedAddress, sink)
    case F.LARGE_BLOCK_REMOVED:
    case F.LARGE_BLOCK_UNKNOWN:
      return F.DONE
    default:
      throw new Error(`no kernel answers outcome ${outcome}`)
  }
}
