import { HEADER_BYTES, RECORD_BYTES, type TraceHeader } from './header'

/** The records of a recording by field: one column of all records, whichever way the file packs them. `k` is the field's offset in a record. */
export interface RecordFields {
  u8(k: number): Uint8Array
  u16(k: number): Uint16Array
  u32(k: number): Uint32Array
  /** Exact up to 2⁵³. */
  u64(k: number): Float64Array
  /** The same of one record. */
  u32At(k: number, record: number): number
  u64At(k: number, record: number): number
}

/** @param bytes - the whole recording, its header included */
export function recordFields(header: TraceHeader, bytes: Uint8Array): RecordFields {
  const body = bytes.subarray(HEADER_BYTES)
  const n = header.records
  // Byte k of record i: planes are n bytes apart and records 1; rows are the other way round.
  const plane = header.packed ? n : 1
  const row = header.packed ? 1 : RECORD_BYTES
  const u32 = (at: number): number => (body[at] | (body[at + plane] << 8) | (body[at + 2 * plane] << 16) | (body[at + 3 * plane] << 24)) >>> 0
  const u64 = (at: number): number => u32(at) + u32(at + 4 * plane) * 0x1_0000_0000
  return {
    u8(k) {
      if (header.packed) return body.subarray(k * n, (k + 1) * n)
      const column = new Uint8Array(n)
      for (let i = 0; i < n; i++) column[i] = body[i * RECORD_BYTES + k]
      return column
    },
    u16(k) {
      const column = new Uint16Array(n)
      for (let i = 0, at = k * plane; i < n; i++, at += row) column[i] = body[at] | (body[at + plane] << 8)
      return column
    },
    u32(k) {
      const column = new Uint32Array(n)
      for (let i = 0, at = k * plane; i < n; i++, at += row) column[i] = u32(at)
      return column
    },
    u64(k) {
      const column = new Float64Array(n)
      for (let i = 0, at = k * plane; i < n; i++, at += row) column[i] = u64(at)
      return column
    },
    u32At: (k, record) => u32(k * plane + record * row),
    u64At: (k, record) => u64(k * plane + record * row),
  }
}
