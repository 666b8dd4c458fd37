/** A number of the machine in memory, the lowest byte first. */
export interface Kind {
  readonly bytes: number
  readonly name: string
  readonly read: (view: DataView, at: number) => number | bigint
  readonly write: (view: DataView, at: number, value: number | bigint) => void
  /** Bounds of whole numbers; absent: floats. */
  readonly bounds?: readonly [bigint, bigint]
}

function whole(bytes: number, signed: boolean, name: string): Kind {
  const bits = BigInt(bytes * 8)
  const bounds: [bigint, bigint] = signed ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n]
  return {
    bytes,
    name,
    bounds,
    read: (view, at) => {
      if (bytes === 8) return signed ? view.getBigInt64(at, true) : view.getBigUint64(at, true)
      const low = bytes === 1 ? view.getUint8(at) : bytes === 2 ? view.getUint16(at, true) : view.getUint32(at, true)
      return signed && low >= 2 ** (bytes * 8 - 1) ? low - 2 ** (bytes * 8) : low
    },
    write: (view, at, value) => {
      if (bytes === 8) view.setBigUint64(at, BigInt.asUintN(64, BigInt(value)), true)
      else if (bytes === 4) view.setUint32(at, Number(value) >>> 0, true)
      else if (bytes === 2) view.setUint16(at, Number(value) & 0xffff, true)
      else view.setUint8(at, Number(value) & 0xff)
    },
  }
}

/** By the letters of arrays and memoryviews. Source: `descriptors` in `Modules/arraymodule.c`. */
export const KINDS: Readonly<Record<string, Kind>> = {
  b: whole(1, true, 'signed char'),
  B: whole(1, false, 'unsigned byte integer'),
  h: whole(2, true, 'signed short integer'),
  H: whole(2, false, 'unsigned short'),
  i: whole(4, true, 'signed integer'),
  I: whole(4, false, 'unsigned int'),
  l: whole(8, true, 'signed long'),
  L: whole(8, false, 'unsigned long'),
  q: whole(8, true, 'int'),
  Q: whole(8, false, 'int'),
  f: { bytes: 4, name: 'float', read: (view, at) => view.getFloat32(at, true), write: (view, at, value) => view.setFloat32(at, Number(value), true) },
  d: { bytes: 8, name: 'double', read: (view, at) => view.getFloat64(at, true), write: (view, at, value) => view.setFloat64(at, Number(value), true) },
}
