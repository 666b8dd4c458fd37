import { Domain } from '../kernel/allocatorKernel'
import { NONE } from '../kernel/columns'
import { Pool, type Pymalloc } from '../kernel/pymalloc/layout'
import { arenaOf, freeChain, index2size, numblocks, poolBase, poolOf } from '../kernel/pymalloc/read'
import type * as R from '../kernel/recording/layout'
import { Expects, Op } from '../kernel/recording/layout'
import { Diverged } from '../kernel/recording/mutatorState'
import type { Lab } from './createLab'

/** The first place where a replay left its recording. Addresses are numbers; 0 is "none". */
export interface Divergence {
  /** Number of the record, from 0. */
  readonly record: number
  readonly kind: 'address' | 'arenaMade' | 'arenaReleased' | 'impossible'
  /** What the program asked: `malloc(48)`. */
  readonly operation: string
  readonly expected: number
  readonly found: number
  /** What our heap has at both addresses; null where it is not pymalloc's. */
  readonly expectedPlace: PlaceDescription | null
  readonly foundPlace: PlaceDescription | null
}

/** A place in a pymalloc heap, in CPython's words. */
export interface PlaceDescription {
  readonly arena: number
  readonly arenaAddress: number
  readonly nfreepools: number
  readonly ntotalpools: number
  /** The pool around it; null where it was never carved. */
  readonly pool: {
    readonly address: number
    readonly szidx: number
    readonly size: number
    readonly used: number
    readonly capacity: number
    readonly freeblocks: number
    readonly nextoffset: number
  } | null
}

const KINDS: Readonly<Record<number, Divergence['kind']>> = {
  [Diverged.ADDRESS]: 'address',
  [Diverged.ARENA_MADE]: 'arenaMade',
  [Diverged.ARENA_RELEASED]: 'arenaReleased',
  [Diverged.IMPOSSIBLE]: 'impossible',
}

/** The lab's first difference from its recording, or null. */
export function divergenceOf(lab: Lab): Divergence | null {
  const { mutator } = lab
  if (mutator.diverged === Diverged.NOT) return null
  const heap = lab.plan.allocator.name === 'pymalloc' ? (lab.heap as Pymalloc) : null
  return {
    record: mutator.record,
    kind: KINDS[mutator.diverged],
    operation: describeOperation(lab.recording, mutator.record),
    expected: mutator.expected,
    found: mutator.found,
    expectedPlace: heap === null ? null : describePlace(heap, mutator.expected),
    foundPlace: heap === null ? null : describePlace(heap, mutator.found),
  }
}

/** What pymalloc has at an address; null where no arena is. */
export function describePlace(heap: Pymalloc, address: number): PlaceDescription | null {
  const arena = arenaOf(heap, address)
  if (arena === NONE) return null
  const carved = address >= heap.arenaFirstPool[arena] && address < heap.arenaPoolAddress[arena]
  return {
    arena,
    arenaAddress: heap.arenaAddress[arena],
    nfreepools: heap.arenaNfreepools[arena],
    ntotalpools: heap.arenaNtotalpools[arena],
    pool: carved ? describePool(heap, poolOf(heap, arena, address)) : null,
  }
}

function describePool(heap: Pymalloc, pool: number): PlaceDescription['pool'] {
  const szidx = heap.pools[pool + Pool.SZIDX]
  return {
    address: poolBase(heap, pool),
    szidx,
    size: index2size(heap, szidx),
    used: heap.pools[pool + Pool.COUNT],
    capacity: numblocks(heap, szidx),
    freeblocks: freeChain(heap, pool).length,
    nextoffset: heap.pools[pool + Pool.NEXTOFFSET],
  }
}

function describeOperation(recording: R.Recording, record: number): string {
  const nbytes = recording.nbytes[record]
  const block = recording.expects[record] === Expects.IMPOSSIBLE ? `0x${recording.address[record].toString(16)}` : `block ${recording.block[record]}`
  const domain = recording.domain[record] === Domain.RAW ? ' in the raw domain' : ''
  switch (recording.op[record]) {
    case Op.MALLOC:
      return `malloc(${nbytes})${domain}`
    case Op.CALLOC:
      return `calloc of ${nbytes} bytes${domain}`
    case Op.REALLOC:
      return `realloc of ${block} to ${nbytes} bytes${domain}`
    case Op.FREE:
      return `free of ${block}${domain}`
    default:
      return `record of kind ${recording.op[record]}`
  }
}
