import { Op } from '../kernel/recording/layout'
import { recordFields } from './fields'
import { readHeader, type TraceHeader } from './header'

/** What a record says of the collector. Source: docs/trace-format.md. */
export const enum GcRecord {
  /** The call allocated the block of a GC type: generation 0's count went up. */
  ALLOCATION = 1,
  /** The call freed the block of a GC type, */
  FREE = 2,
  /** and generation 0's count went down. */
  LOWERED = 4,
  /** A collection was under way. */
  COLLECTING = 16,
}

/** A collection began: before the next allocator call. */
export interface StartRecord {
  readonly type: 'start'
  readonly record: number
  readonly generation: number
  /** Count of generation 0 when an allocator was called last before it. */
  readonly countBefore: number
  /** `long_lived_pending` and `long_lived_total`, before it. */
  readonly longLivedPending: number
  readonly longLivedTotal: number
}

/** A collection ended. */
export interface EndRecord {
  readonly type: 'end'
  readonly record: number
  readonly generation: number
  readonly collected: number
  readonly uncollectable: number
  /** `long_lived_total`, after it. */
  readonly longLivedTotal: number
}

/** Thresholds and whether the collector is enabled: at the recording's start, and where they changed. */
export interface ConfigRecord {
  readonly type: 'config'
  readonly record: number
  readonly thresholds: readonly [number, number, number]
  readonly enabled: number
}

/** `gc.freeze` was called. */
export interface FreezeRecord {
  readonly type: 'freeze'
  readonly record: number
}

export type CollectorRecord = StartRecord | EndRecord | ConfigRecord | FreezeRecord

/** What a recording says of the collector. Index of columns = record. */
export interface CollectionTrace {
  readonly header: TraceHeader
  /** As in the file: `Op` without the operations that decoding adds. */
  readonly op: Uint8Array
  /** GcRecord, and bits that do not concern the collector. */
  readonly flags: Uint8Array
  /** Bytes asked for. */
  readonly nbytes: Float64Array
  /** The three counts when the call was entered; of a GC free, after it was counted. By generation. */
  readonly counts: readonly [Uint32Array, Uint16Array, Uint16Array]
  /** In the order of the records. Empty where nobody watched the collector: then flags and counts say nothing either. */
  readonly events: readonly CollectorRecord[]
}

/**
 * Reads what a recording says of the collector, which a replay of the allocator passes over (docs/trace-format.md).
 *
 * @param path - for messages
 * @param bytes - header and records, unpacked from gzip
 * @throws TraceFormatError naming the byte
 */
export function decodeCollections(path: string, bytes: Uint8Array): CollectionTrace {
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const header = readHeader(path, plain)
  const { u8, u16, u32, u64, u32At, u64At } = recordFields(header, plain)
  const op = u8(0)
  const generation = u8(3)
  const caller = u32(32)
  const events: CollectorRecord[] = []
  for (let record = 0; record < header.records; record++) {
    if (op[record] < Op.GC_START || op[record] > Op.GC_FREEZE) continue
    const [size, input, output] = [u64At(8, record), u64At(16, record), u64At(24, record)]
    if (op[record] === Op.GC_START)
      events.push({ type: 'start', record, generation: generation[record], countBefore: caller[record], longLivedPending: input, longLivedTotal: output })
    else if (op[record] === Op.GC_END) events.push({ type: 'end', record, generation: generation[record], collected: size, uncollectable: input, longLivedTotal: output })
    else if (op[record] === Op.GC_CONFIG) events.push({ type: 'config', record, thresholds: unpacked(u32At(8, record), u32At(12, record)), enabled: input })
    else events.push({ type: 'freeze', record })
  }
  return { header, op, flags: u8(2), nbytes: u64(8), counts: [u32(4), u16(36), u16(38)], events }
}

/** Three thresholds, of 32, 16 and 16 bits. */
function unpacked(low: number, high: number): [number, number, number] {
  return [low, high & 0xffff, high >>> 16]
}
