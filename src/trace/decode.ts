import { Domain } from '../kernel/allocatorKernel'
import type * as R from '../kernel/recording/layout'
import { Expects, Op } from '../kernel/recording/layout'
import { BirthTable } from './births'
import { TraceFormatError } from './errors'
import { recordFields } from './fields'
import { readHeader, type TraceHeader } from './header'

/** Flag of a record: made inside an allocator call. Only nested arena calls are pymalloc's. */
const FLAG_NESTED = 8
const DOMAIN_LAST = 2
const ADDRESS_LIMIT = 2 ** 48

/** A recording and what its header says. */
export interface Trace {
  readonly header: TraceHeader
  readonly recording: R.Recording
}

/**
 * Reads a recording of a real CPython (docs/trace-format.md), unpacked from gzip.
 *
 * Addresses of blocks become birth numbers: each malloc, calloc and realloc(NULL) is a birth, in the order of the records.
 *
 * @param path - for messages
 * @param bytes - header and records, as rows or as byte planes
 * @throws TraceFormatError naming byte or record
 */
export function decodeTrace(path: string, bytes: Uint8Array): Trace {
  // A Buffer's slices share its memory, and this one is the caller's.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const header = readHeader(path, plain)
  const columns = readColumns(header, plain)
  return { header, recording: nameBlocks(path, header, columns) }
}

/** The fields of the records that a replay needs. */
interface RawColumns {
  readonly op: Uint8Array
  readonly domain: Uint8Array
  readonly flags: Uint8Array
  readonly size: Float64Array
  readonly input: Float64Array
  readonly output: Float64Array
}

function readColumns(header: TraceHeader, bytes: Uint8Array): RawColumns {
  const { u8, u64 } = recordFields(header, bytes)
  return { op: u8(0), domain: u8(1), flags: u8(2), size: u64(8), input: u64(16), output: u64(24) }
}

function nameBlocks(path: string, header: TraceHeader, raw: RawColumns): R.Recording {
  const namer = new Namer(header, raw)
  for (let record = 0; record < header.records; record++) {
    checkRecord(path, record, raw.op[record], raw.domain[record], raw.input[record], raw.output[record])
    namer.read(record)
  }
  return namer.recording(path)
}

/** Turns addresses into birth numbers, and says of each record what a replay may expect. */
class Namer {
  private readonly op: Uint8Array
  private readonly block: Int32Array
  private readonly expects: Uint8Array
  private readonly address: Float64Array
  private readonly foreignRecord: number[] = []
  private readonly foreignAddress: number[] = []
  private readonly living = new BirthTable()
  private readonly arenas: LivingArenas
  private births = 0

  constructor(
    private readonly header: TraceHeader,
    private readonly raw: RawColumns,
  ) {
    this.op = raw.op.slice()
    this.block = new Int32Array(header.records)
    this.expects = new Uint8Array(header.records)
    this.address = new Float64Array(header.records)
    this.arenas = new LivingArenas(header.arenaSize)
  }

  read(record: number): void {
    // A raw call inside an allocator call is made by that call, which is replayed itself.
    if (this.op[record] <= Op.FREE && this.raw.domain[record] === Domain.RAW) {
      if ((this.raw.flags[record] & FLAG_NESTED) !== 0) this.op[record] = Op.MARK
      else if (this.usesPoolBlock(record)) {
        this.impossible(record, this.raw.input[record])
        return
      }
    }
    switch (this.op[record]) {
      case Op.MALLOC:
      case Op.CALLOC:
        this.allocate(record, this.raw.output[record])
        break
      case Op.REALLOC:
        this.resize(record, this.raw.input[record], this.raw.output[record])
        break
      case Op.FREE:
        this.free(record, this.raw.input[record])
        break
      case Op.ARENA_ALLOC:
        this.arenaAlloc(record, this.raw.output[record])
        break
      case Op.ARENA_FREE:
        this.arenaFree(record, this.raw.input[record])
        break
      default:
        break
    }
  }

  recording(path: string): R.Recording {
    const { op, block, address, expects, births } = this
    return {
      name: path,
      label: this.header.label,
      python: this.header.python,
      records: this.header.records,
      births,
      hasArenas: true,
      op,
      domain: this.raw.domain,
      block,
      nbytes: this.raw.size,
      address,
      expects,
      foreignRecord: Int32Array.from(this.foreignRecord),
      foreignAddress: Float64Array.from(this.foreignAddress),
    }
  }

  private allocate(record: number, output: number): void {
    const born = this.births++
    if (output !== 0) this.living.set(output, born)
    this.block[record] = born
    this.answered(record, output)
  }

  private resize(record: number, input: number, output: number): void {
    this.answered(record, output)
    const known = input === 0 ? this.births++ : this.living.get(input)
    if (known === -1 && this.arenas.has(input)) {
      this.impossible(record, input)
      return
    }
    const block = known === -1 ? this.stranger(record, input) : known
    this.block[record] = block
    if (output === 0) return
    if (input !== 0) this.living.delete(input)
    this.living.set(output, block)
  }

  private free(record: number, input: number): void {
    const known = this.living.get(input)
    if (known === -1 && this.arenas.has(input)) {
      this.impossible(record, input)
      return
    }
    if (known === -1) this.expects[record] = Expects.FOREIGN_FREE
    this.block[record] = known === -1 ? this.stranger(record, input) : known
    this.living.delete(input)
  }

  private arenaAlloc(record: number, output: number): void {
    this.address[record] = output
    if ((this.raw.flags[record] & FLAG_NESTED) === 0) this.op[record] = Op.CHUNK_MAP
    else if (output !== 0) this.arenas.add(output)
  }

  private arenaFree(record: number, input: number): void {
    this.address[record] = input
    if ((this.raw.flags[record] & FLAG_NESTED) === 0) this.op[record] = Op.CHUNK_UNMAP
    else this.arenas.delete(input)
  }

  private answered(record: number, output: number): void {
    this.address[record] = output
    this.expects[record] = output === 0 ? Expects.NULL : this.arenas.has(output) ? Expects.POOL_BLOCK : Expects.LARGE_BLOCK
  }

  /** A block of the C library that no record made: it came from before the recording, or from another library. */
  private stranger(record: number, address: number): number {
    this.foreignRecord.push(record)
    this.foreignAddress.push(address)
    return this.births++
  }

  /** realloc or free of the raw domain, which asks the C library, with a block of pymalloc: a real process would abort. */
  private usesPoolBlock(record: number): boolean {
    return (this.op[record] === Op.REALLOC || this.op[record] === Op.FREE) && this.arenas.has(this.raw.input[record])
  }

  /** The record cannot be: it uses `address`, where no block of its kind lives. */
  private impossible(record: number, address: number): void {
    this.expects[record] = Expects.IMPOSSIBLE
    this.address[record] = address
  }
}

function checkRecord(path: string, record: number, op: number, domain: number, input: number, output: number): void {
  const problem =
    op === 0 || op > Op.LAST
      ? `operation ${op} is not known`
      : op <= Op.FREE && domain > DOMAIN_LAST
        ? `domain ${domain} is not known`
        : op <= Op.ARENA_FREE && output >= ADDRESS_LIMIT
          ? `its address 0x${output.toString(16)} has more than 48 bits`
          : (op === Op.FREE || op === Op.REALLOC) && input >= ADDRESS_LIMIT
            ? `its old address 0x${input.toString(16)} has more than 48 bits`
            : ''
  if (problem !== '') throw new TraceFormatError(path, `record ${record}`, problem, 'The file is damaged, or was not made by the recorder: record it again.')
}

/** The arenas that live while a recording is read. */
class LivingArenas {
  /** Unit of the address (as long as an arena) → base of the arena that starts in it. Two can never start in one unit. */
  private readonly starts = new Map<number, number>()

  constructor(private readonly arenaSize: number) {}

  add(base: number): void {
    this.starts.set(Math.floor(base / this.arenaSize), base)
  }

  delete(base: number): void {
    this.starts.delete(Math.floor(base / this.arenaSize))
  }

  has(address: number): boolean {
    const unit = Math.floor(address / this.arenaSize)
    const start = this.starts.get(unit)
    if (start !== undefined && address >= start) return true
    const before = this.starts.get(unit - 1)
    return before !== undefined && address < before + this.arenaSize
  }
}
