import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { FACT_TYPES, kindOf, typeOf } from '../../machines/factCodec'
import { cpython } from '../../machines/plans'
import { type AddressSpace, createAddressSpace } from '../../src/kernel/addressSpace/layout'
import { type AllocatorKernel, Domain } from '../../src/kernel/allocatorKernel'
import { type Column, NONE } from '../../src/kernel/columns'
import { FactSink } from '../../src/kernel/factSink'
import type { FactKind } from '../../src/kernel/facts'
import { pymallocKernel } from '../../src/kernel/pymalloc/kernel'
import { Pool, PoolRecord, type Pymalloc } from '../../src/kernel/pymalloc/layout'
import { freeChain, usedpools } from '../../src/kernel/pymalloc/read'
import type * as R from '../../src/kernel/recording/layout'
import { Expects, Op } from '../../src/kernel/recording/layout'
import { createMutator, type RecordingMutator } from '../../src/kernel/recording/mutatorState'
import { runFast } from '../../src/lab/fast'
import { PROFILES, type Profile } from '../../src/profiles'
import { decodeTrace } from '../../src/trace/decode'
import type { FactType } from '../../streams/facts'

export const VERSIONS = PROFILES.map((profile) => profile.python)

export const profileOf = (version: string, overrides: Readonly<Record<string, number>> = {}): Profile => cpython(version, overrides).profile

const MAP = { arenaMapTopBits: 12, arenaMapMidBits: 12, arenaMapBotBits: 12 }

/** Two classes (256 and 512) with 4 and 2 blocks a pool, 2 pools an arena of one page: every list fills and empties within six requests. */
export const TINY = { alignment: 256, poolOverhead: 1024, poolSize: 2048, arenaSize: 4096, initialArenaObjects: 1, ...MAP }

/** The same blocks in pools of two pages, 4 an arena; a base that is a multiple of one page only costs an arena one of them. */
export const TWO_PAGE_POOLS = { alignment: 256, poolOverhead: 7168, poolSize: 8192, arenaSize: 32768, initialArenaObjects: 1, ...MAP }

/** Six classes of 16 … 96 bytes with 13 … 2 blocks a pool, 16 pools an arena: many arenas with many different numbers of free pools. */
export const SIXTEEN_POOLS = { smallRequestThreshold: 96, poolSize: 256, arenaSize: 4096, initialArenaObjects: 2, ...MAP }

// ── a heap that is used one call at a time ───────────────────────────────────────────────────────

/** A recording that grows while it is played. It knows no answers: nothing is compared. */
class Script implements R.Recording {
  readonly name = 'a script'
  readonly label = ''
  readonly python = ''
  readonly hasArenas = false
  /** Not ended until it is `finished`. */
  readonly records = Number.MAX_SAFE_INTEGER
  births = 0
  length = 0
  op = new Uint8Array(64)
  domain = new Uint8Array(64)
  block = new Int32Array(64)
  nbytes = new Float64Array(64)
  address = new Float64Array(64)
  expects = new Uint8Array(64)
  foreignRecord = new Int32Array(0)
  foreignAddress = new Float64Array(0)

  add(op: number, domain: number, block: number, nbytes: number, address: number, expects: number): void {
    const at = this.length++
    if (at === this.op.length) this.grow(at * 2)
    this.op[at] = op
    this.domain[at] = domain
    this.block[at] = block
    this.nbytes[at] = nbytes
    this.address[at] = address
    this.expects[at] = expects
  }

  addForeign(address: number): void {
    this.foreignRecord = Int32Array.from([...this.foreignRecord, this.length])
    this.foreignAddress = Float64Array.from([...this.foreignAddress, address])
  }

  private grow(length: number): void {
    const longer = <C extends Column>(column: C, empty: C): C => {
      empty.set(column)
      return empty
    }
    this.op = longer(this.op, new Uint8Array(length))
    this.domain = longer(this.domain, new Uint8Array(length))
    this.block = longer(this.block, new Int32Array(length))
    this.nbytes = longer(this.nbytes, new Float64Array(length))
    this.address = longer(this.address, new Float64Array(length))
    this.expects = longer(this.expects, new Uint8Array(length))
  }
}

/** A heap in a process, wired as fast mode wires it, for tests that ask one thing after the other. Blocks are birth numbers. */
export class Rig<State = Pymalloc> {
  readonly heap: State
  readonly space: AddressSpace
  readonly mutator: RecordingMutator
  private readonly script = new Script()
  private offered = NONE

  constructor(
    readonly profile: Profile,
    readonly kernel: AllocatorKernel<State> = pymallocKernel as unknown as AllocatorKernel<State>,
    readonly sink = new FactSink(true),
  ) {
    this.heap = kernel.create(profile, 0)
    this.space = createAddressSpace(profile, 0)
    this.mutator = createMutator(this.script)
  }

  malloc(nbytes: number, domain = Domain.OBJ): number {
    return this.ask(Op.MALLOC, domain, this.script.births++, nbytes)
  }

  calloc(nbytes: number, domain = Domain.OBJ): number {
    return this.ask(Op.CALLOC, domain, this.script.births++, nbytes)
  }

  /** @param block - NONE is NULL: the answer is a block of its own */
  realloc(block: number, nbytes: number, domain = Domain.OBJ): number {
    return this.ask(Op.REALLOC, domain, block === NONE ? this.script.births++ : block, nbytes)
  }

  /** @param block - NONE is NULL */
  free(block: number, domain = Domain.OBJ): void {
    this.ask(Op.FREE, domain, block === NONE ? this.script.births++ : block, 0)
  }

  /** Frees a block of the C library that nobody made here. */
  freeForeign(address: number, domain = Domain.OBJ): number {
    this.script.addForeign(address)
    return this.ask(Op.FREE, domain, this.script.births++, 0, address, Expects.FOREIGN_FREE)
  }

  /** The next arena is at `address`; 0: it is refused. */
  arena(address: number): void {
    this.ask(Op.ARENA_ALLOC, 0, 0, 0, address)
  }

  /** The next block of the C library is at `address`; 0: it is refused. It must be the next call's. */
  library(address: number): void {
    this.offered = address
  }

  chunk(address: number, nbytes: number): void {
    this.ask(Op.CHUNK_MAP, 0, 0, nbytes, address)
  }

  unchunk(address: number): void {
    this.ask(Op.CHUNK_UNMAP, 0, 0, 0, address)
  }

  at(block: number): number {
    return this.kernel.addressOf(this.heap, block)
  }

  /** Facts said since this was asked last, by name. Facts with operands: `facts`. */
  said(): FactType[] {
    return this.facts().map((fact) => fact.type)
  }

  facts(): { type: FactType; a: number; b: number; c: number; address: number }[] {
    const facts: { type: FactType; a: number; b: number; c: number; address: number }[] = []
    this.sink.take((kind, a, b, c, address) => facts.push({ type: typeOf(kind) as FactType, a, b, c, address }))
    return facts
  }

  /** What was asked so far, as a recording that any lab can run. */
  finished(): R.Recording {
    const { length, births, op, domain, block, nbytes, address, expects, foreignRecord, foreignAddress } = this.script
    const whole = { op: op.slice(0, length), domain: domain.slice(0, length), block: block.slice(0, length), nbytes: nbytes.slice(0, length) }
    const answers = { address: address.slice(0, length), expects: expects.slice(0, length), foreignRecord, foreignAddress }
    return { name: 'a script', label: '', python: '', hasArenas: false, records: length, births, ...whole, ...answers }
  }

  private ask(op: number, domain: number, block: number, nbytes: number, address = 0, expects = Expects.NOTHING): number {
    const prepared = this.offered !== NONE
    this.script.add(op, domain, block, nbytes, prepared ? this.offered : address, prepared ? (this.offered === 0 ? Expects.NULL : Expects.LARGE_BLOCK) : expects)
    this.offered = NONE
    runFast({ allocator: this.kernel as AllocatorKernel, heap: this.heap, space: this.space, mutator: this.mutator, sink: this.sink }, this.script.length)
    return block
  }
}

/** A rig for a CPython version. */
export const rigOf = (version: string, overrides: Readonly<Record<string, number>> = {}): Rig => new Rig(profileOf(version, overrides))

// ── pymalloc's lists, as addresses ───────────────────────────────────────────────────────────────

/** The records of a linked list, first to last; a list that comes back to itself is refused. */
function walk(first: number, end: number, next: (record: number) => number): number[] {
  const seen = new Set<number>()
  for (let record = first; record !== end; record = next(record)) {
    if (seen.has(record)) throw new Error(`the list comes back to record ${record}`)
    seen.add(record)
  }
  return [...seen]
}

/** Bases of the pools in usedpools[szidx], first to last. */
export function usedPools({ heap }: Rig, szidx: number): number[] {
  const header = usedpools(szidx)
  const next = (pool: number): number => heap.pools[pool + Pool.NEXTPOOL]
  return walk(next(header), header, next).map((pool) => baseOf(heap, pool))
}

/** Bases of the pools in an arena's freepools, first to last. */
export function freePools({ heap }: Rig, arena: number): number[] {
  return walk(heap.arenaFreepools[arena], NONE, (pool) => heap.pools[pool + Pool.NEXTPOOL]).map((pool) => baseOf(heap, pool))
}

/** Positions in `arenas` of usable_arenas, first to last. */
export function usableArenas({ heap }: Rig): number[] {
  return walk(heap.usableArenas, NONE, (arena) => heap.arenaNextarena[arena])
}

/** Positions in `arenas` of unused_arena_objects, first to last. */
export function unusedArenas({ heap }: Rig): number[] {
  return walk(heap.unusedArenaObjects, NONE, (arena) => heap.arenaNextarena[arena])
}

/** A field of the header of the pool at `base`. */
export function poolField({ heap }: Rig, base: number, field: Pool): number {
  return heap.pools[poolAt(heap, base) + field]
}

/** The free list of the pool at `base`, as offsets. */
export function chainOf({ heap }: Rig, base: number): number[] {
  return freeChain(heap, poolAt(heap, base))
}

function poolAt(heap: Pymalloc, base: number): number {
  const record = heap.poolAddress.indexOf(base)
  if (record === -1) throw new Error(`no pool has the base ${base}`)
  return record << PoolRecord.SHIFT
}

function baseOf(heap: Pymalloc, pool: number): number {
  return heap.poolAddress[pool >> PoolRecord.SHIFT]
}

/** Every kind of fact that a kernel can say, by number. */
export const FACT_KINDS: readonly FactKind[] = FACT_TYPES.map(kindOf)

/** The first column or value in which two states differ, or null. Compares bytes: cheap where they are equal. */
export function differing(here: object, there: object, columns: readonly string[], values: readonly string[]): string | null {
  const a = here as Readonly<Record<string, Column | number>>
  const b = there as Readonly<Record<string, Column | number>>
  for (const name of values) if (a[name] !== b[name]) return `${name}: ${a[name]}, ${b[name]}`
  for (const name of columns) if (!bytesOf(a[name] as Column).equals(bytesOf(b[name] as Column))) return `${name}: [${a[name]}], [${b[name]}]`
  return null
}

function bytesOf(column: Column): Buffer {
  return Buffer.from(column.buffer as ArrayBuffer, column.byteOffset, column.byteLength)
}

// ── recordings of real interpreters ──────────────────────────────────────────────────────────────

/** A small recording: everything that a short program did to the real heap, and what the heap answered. */
export function tinyRecording(version: string): R.Recording {
  const path = join(__dirname, '../cpython/stats', `tiny-${version}.planes.gz`)
  return decodeTrace(path, gunzipSync(readFileSync(path))).recording
}

// ── programs as data ─────────────────────────────────────────────────────────────────────────────

/** One call of a rig's methods. Blocks are birth numbers. */
export type Call =
  | readonly ['malloc' | 'calloc', nbytes: number, domain: number]
  | readonly ['realloc', block: number, nbytes: number, domain: number]
  | readonly ['free', block: number, domain: number]
  | readonly ['arena' | 'library', address: number]

/** @returns the block that was asked about, or NONE */
export function play<State>(rig: Rig<State>, call: Call): number {
  switch (call[0]) {
    case 'malloc':
      return rig.malloc(call[1], call[2])
    case 'calloc':
      return rig.calloc(call[1], call[2])
    case 'realloc':
      return rig.realloc(call[1], call[2], call[3])
    case 'free':
      rig.free(call[1], call[2])
      return call[1]
    case 'arena':
      rig.arena(call[1])
      return NONE
    default:
      rig.library(call[1])
      return NONE
  }
}

/** A program as code that pastes into a test. */
export function asCode(calls: readonly Call[]): string {
  return calls.map(([name, ...args]) => `rig.${name}(${args.join(', ')})`).join('\n')
}

/** A program that prints as code where a property fails. */
export class Program {
  constructor(readonly calls: readonly Call[]) {}
  [fc.toStringMethod](): string {
    return `\n${asCode(this.calls)}\n`
  }
}

interface Draw {
  readonly does: 'malloc' | 'calloc' | 'realloc' | 'free' | 'arena' | 'library'
  readonly nbytes: number
  /** Which of the living blocks; the highest is the youngest. */
  readonly pick: number
  readonly domain: number
}

/** What random programs may do. */
export interface Arbitrary {
  /** Longest program. */
  readonly length: number
  readonly sizes: readonly number[]
  /** Where arenas may be offered; the address space chooses the rest. */
  readonly bases?: readonly number[]
  /** May the C library be offered 0, so that it refuses? */
  readonly refusals?: boolean
  readonly domains?: readonly number[]
}

/** Random programs over blocks that live; a block that was refused can be freed and resized like NULL. */
export function programs({ length, sizes, bases = [], refusals = false, domains = [1, 2] }: Arbitrary): fc.Arbitrary<Program> {
  const does: { weight: number; arbitrary: fc.Arbitrary<Draw['does']> }[] = [
    { weight: 10, arbitrary: fc.constant('malloc') },
    { weight: 1, arbitrary: fc.constant('calloc') },
    { weight: 3, arbitrary: fc.constant('realloc') },
    { weight: 9, arbitrary: fc.constant('free') },
  ]
  if (bases.length > 0) does.push({ weight: 2, arbitrary: fc.constant('arena') })
  if (refusals) does.push({ weight: 1, arbitrary: fc.constant('library') })
  const draw = fc.record<Draw>({
    does: fc.oneof(...does),
    nbytes: fc.constantFrom(...sizes),
    pick: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    domain: fc.constantFrom(...domains),
  })
  return fc.array(draw, { minLength: 1, maxLength: length, size: 'max' }).map((draws) => new Program(resolve(draws, bases)))
}

/** Names the living block that each draw means. */
function resolve(draws: readonly Draw[], bases: readonly number[]): Call[] {
  const living: { block: number; domain: number }[] = []
  let births = 0
  return draws.map(({ does, nbytes, pick, domain }): Call => {
    if (does === 'arena') return ['arena', bases[Math.floor(pick * bases.length)]]
    if (does === 'library') return ['library', 0]
    if (does === 'malloc' || does === 'calloc' || living.length === 0) {
      living.push({ block: births++, domain })
      return [does === 'calloc' ? 'calloc' : 'malloc', nbytes, domain]
    }
    const at = Math.floor(pick * living.length)
    const chosen = living[at]
    if (does === 'realloc') return ['realloc', chosen.block, nbytes, chosen.domain]
    living.splice(at, 1)
    return ['free', chosen.block, chosen.domain]
  })
}
