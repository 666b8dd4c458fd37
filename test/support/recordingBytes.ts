/** One record of a recording, as the recorder writes it. */
export interface RawRecord {
  readonly op: number
  readonly domain?: number
  readonly flags?: number
  readonly size?: number
  readonly input?: number
  readonly output?: number
}

export const NESTED = 8

/** The bytes of a recording (docs/trace-format.md), as rows or as byte planes. `patch` may spoil the header. */
export function recordingBytes(records: readonly RawRecord[], { packed = false, hex = 0x030b07f0, patch = (_: DataView): void => {} } = {}): Uint8Array {
  const n = records.length
  const bytes = new Uint8Array(256 + 40 * n)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode(packed ? 'MEMRECP2' : 'MEMREC02'))
  view.setUint32(8, hex, true)
  view.setUint32(12, 40, true)
  view.setBigUint64(16, BigInt(n), true)
  view.setUint32(48, 1 << 20, true)
  view.setUint32(52, 1 << 14, true)
  view.setUint32(68, 4, true)
  const row = new DataView(new ArrayBuffer(40))
  records.forEach((record, i) => {
    row.setUint8(0, record.op)
    row.setUint8(1, record.domain ?? 2)
    row.setUint8(2, record.flags ?? 0)
    row.setBigUint64(8, BigInt(record.size ?? 0), true)
    row.setBigUint64(16, BigInt(record.input ?? 0), true)
    row.setBigUint64(24, BigInt(record.output ?? 0), true)
    for (let k = 0; k < 40; k++) bytes[256 + (packed ? k * n + i : i * 40 + k)] = row.getUint8(k)
  })
  patch(view)
  return bytes
}
