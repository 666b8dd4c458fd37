import { Domain } from '../src/kernel/allocatorKernel'
import { FactSink } from '../src/kernel/factSink'
import { F, type Outcome } from '../src/kernel/facts'
import { allocate, arenaMapped } from '../src/kernel/pymalloc/allocate'
import { free } from '../src/kernel/pymalloc/free'
import { createPymalloc, type Pymalloc } from '../src/kernel/pymalloc/layout'
import { addressOf } from '../src/kernel/pymalloc/read'
import { PROFILES, type Profile } from '../src/profiles'
import { random, shuffled } from './support/random'
import { check, type Row, said } from './support/row'

/** Which block is freed next: the youngest, the oldest, any. */
type Order = 'LIFO' | 'FIFO' | 'random'
const ORDERS: readonly Order[] = ['LIFO', 'FIFO', 'random']

/** Bytes of every request, or `mixed`: 1 to 512. */
type Size = 16 | 64 | 512 | 'mixed'

/** Blocks that are freed together and then made anew. */
const BATCH = 64
/** Records of one run on a standing heap. */
const RECORDS = BATCH * 2 * 3125
/** Law L8, counted: no request says more facts than this, however large the heap. */
const FACTS_PER_RECORD = 4
const SEED = 512
const HEAPS = [1_000, 100_000, 1_000_000]
const [SMALL_HEAP, HEAP] = HEAPS

/** The allocator's kernel without lab and recording: malloc and free on a heap that stands, and on one that comes and goes. */
export function kernelRows(): Row[] {
  return [
    ...ORDERS.flatMap((order) => HEAPS.map((live) => standingRow(order, 'mixed', live))),
    ...([16, 64, 512] as const).map((size) => standingRow('random', size, HEAP)),
    ...ORDERS.map((order) => waveRow(order, 512, HEAP)),
    ...[SMALL_HEAP, HEAPS[2]].map((live) => waveRow('FIFO', 512, live)),
  ]
}

function standingRow(order: Order, size: Size, live: number): Row {
  const name = (heap: number) => `kernel/pymalloc alloc-free ${order} ${label(size)}, ${power(heap)} live x ${power(RECORDS)}`
  return {
    name: name(live),
    records: RECORDS,
    ...(size === 'mixed' ? { beside: name(SMALL_HEAP) } : { beside: `kernel/pymalloc alloc-free ${order} ${label('mixed')}, ${power(live)} live x ${power(RECORDS)}` }),
    prepare: () => {
      const host = new Host(live, size)
      const victims = order === 'LIFO' ? Int32Array.from({ length: BATCH }, (_, i) => live - 1 - i) : order === 'FIFO' ? ascending(live) : shuffled(live, SEED)
      for (let block = 0; block < live; block++) host.allocate(block)
      const granules = host.heap.granulesInUse
      let at = 0
      return () => {
        const before = host.sink.count
        for (let record = 0; record < RECORDS; record += 2 * BATCH) {
          for (let i = 0; i < BATCH; i++) host.free(victims[(at + i) % victims.length])
          for (let i = 0; i < BATCH; i++) host.allocate(victims[(at + i) % victims.length])
          at = (at + BATCH) % victims.length
        }
        check(host.heap.granulesInUse === granules, 'the heap has grown or shrunk')
        const facts = host.sink.count - before
        check(facts >= RECORDS && facts < FACTS_PER_RECORD * RECORDS, `${facts} facts for ${RECORDS} records`)
        said(facts)
        return host.sink.hash
      }
    },
  }
}

/** The heap fills up and empties: every arena is made, and all but the last released. */
function waveRow(order: Order, size: Size, live: number): Row {
  const waves = Math.max(1, HEAP / live)
  const name = (heap: number) => `kernel/pymalloc arenas made and released, free ${order} ${label(size)}, ${power(heap)} live x ${power(2 * heap * Math.max(1, HEAP / heap))}`
  return {
    name: name(live),
    records: 2 * live * waves,
    beside: live === HEAP ? `kernel/pymalloc alloc-free ${order} ${label('mixed')}, ${power(HEAP)} live x ${power(RECORDS)}` : name(HEAP),
    prepare: () => {
      const host = new Host(live, size)
      const frees = order === 'random' ? shuffled(live, SEED) : order === 'FIFO' ? ascending(live) : ascending(live).reverse()
      return () => {
        const before = host.sink.count
        const madeBefore = host.arenasMade
        for (let wave = 0; wave < waves; wave++) {
          for (let block = 0; block < live; block++) host.allocate(block)
          check(addressOf(host.heap, live - 1) !== 0, 'the last block has no address')
          for (let i = 0; i < live; i++) host.free(frees[i])
        }
        check(host.heap.granulesInUse === 0 && host.heap.narenasCurrentlyAllocated <= 1, 'the heap is not empty')
        check(host.arenasMade > madeBefore || live * 512 < host.heap.arenaSize, 'no arena was made')
        said(host.sink.count - before)
        return host.sink.hash
      }
    },
  }
}

/** Calls the kernel and answers for the operating system: an arena is where the last one was released, or behind all others. */
class Host {
  readonly sink = new FactSink(false)
  readonly heap: Pymalloc
  arenasMade = 0
  private readonly nbytes: Uint16Array
  private readonly released: number[] = []
  private top = 2 ** 46

  constructor(live: number, size: Size) {
    const next = random(SEED)
    this.heap = createPymalloc(profile(), live)
    this.nbytes = Uint16Array.from({ length: live }, () => (size === 'mixed' ? 1 + next(512) : size))
  }

  allocate(block: number): void {
    const outcome = allocate(this.heap, block, this.nbytes[block], Domain.OBJ, this.sink)
    if (outcome !== F.DONE) this.answer(outcome)
  }

  free(block: number): void {
    const outcome = free(this.heap, block, Domain.OBJ, this.sink)
    if (outcome !== F.DONE) this.answer(outcome)
  }

  private answer(outcome: Outcome): void {
    if (outcome === F.ARENA_RELEASED) {
      this.released.push(this.sink.askedAddress)
      return
    }
    check(outcome === F.ARENA_REQUESTED, `outcome ${outcome}`)
    this.arenasMade++
    const base = this.released.pop() ?? this.top
    if (base === this.top) this.top += this.heap.arenaSize
    arenaMapped(this.heap, base, this.sink)
  }
}

function profile(): Profile {
  const found = PROFILES.find((candidate) => candidate.python === '3.11')
  if (found === undefined) throw new Error('no profile 3.11')
  return found
}

function ascending(length: number): Int32Array {
  return Int32Array.from({ length }, (_, i) => i)
}

function label(size: Size): string {
  return size === 'mixed' ? '1-512 B' : `${size} B`
}

function power(count: number): string {
  return count.toExponential().replace('e+', 'e')
}
