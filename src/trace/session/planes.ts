import type { Column } from '../../kernel/columns'

// A page's numbers as differences, each from the one before it; of these first all lowest bytes, then all second ones, and so on. Neighbours in a column are
// much alike (addresses, births, links), so that a difference is small, of either sign: as 2d, or −2d−1 where it is negative, its higher bytes are zeros. A
// plane of zeros is left out: most are.

/** A page's planes. */
export interface Planes {
  /** Which planes are there: bit p stands for bytes p of the differences. */
  readonly mask: number
  /** The first number as it stands, then the planes that are there. The first difference is 0. */
  readonly bytes: Uint8Array
}

const HIGH = 2 ** 32
/** Twice a difference has to be a whole number that is exact. */
const MOST = 2 ** 52

/** The differences of the page at hand, as whole numbers without a sign: their low and their high 32 bits. */
let low = new Int32Array(0)
let high = new Int32Array(0)

function makeRoom(length: number): void {
  if (low.length >= length) return
  low = new Int32Array(length)
  high = new Int32Array(length)
}

/** The planes of a page; null where differences would not be exact: a fraction, or beyond 2⁵². */
export function planesOf(column: Column): Planes | null {
  const { length, BYTES_PER_ELEMENT: width } = column
  if (length === 0) return { mask: 0, bytes: new Uint8Array(0) }
  makeRoom(length)
  if (!(column instanceof Float64Array)) differencesOfWhole(column)
  else if (!differencesOfFloats(column)) return null
  const mask = maskOf(low, length) | (width > 4 ? maskOf(high, length) << 4 : 0)
  const bytes = new Uint8Array(width + length * planesIn(mask))
  bytes.set(bytesOf(column).subarray(0, width))
  let to = width
  for (let plane = 0; plane < width; plane++) {
    if ((mask & (1 << plane)) === 0) continue
    const from = plane < 4 ? low : high
    const shift = 8 * (plane & 3)
    for (let i = 0; i < length; i++) bytes[to++] = from[i] >>> shift
  }
  return { mask, bytes }
}

/** Bytes that the planes of a page of so many numbers of this width take. */
export function planesLength(mask: number, length: number, width: number): number {
  return length === 0 ? 0 : width + length * planesIn(mask)
}

/** Writes the numbers that these planes say into `column`, which is as long. */
export function readPlanes({ mask, bytes }: Planes, column: Column): void {
  const { length, BYTES_PER_ELEMENT: width } = column
  if (length === 0) return
  makeRoom(length)
  readWords(low, bytes, width, mask & 15, length)
  bytesOf(column).set(bytes.subarray(0, width))
  if (!(column instanceof Float64Array)) {
    addUp(column[0], length)
    column.set(length === low.length ? low : low.subarray(0, length))
    return
  }
  if (mask > 15) readWords(high, bytes, width + length * planesIn(mask & 15), mask >> 4, length)
  addUpFloats(column, mask > 15)
}

/** The planes from `from` on, up to four, put together. The common ones in one go. */
function readWords(words: Int32Array, bytes: Uint8Array, from: number, mask: number, length: number): void {
  const [second, third] = [from + length, from + 2 * length]
  if (mask === 1) for (let i = 0; i < length; i++) words[i] = bytes[from + i]
  else if (mask === 3) for (let i = 0; i < length; i++) words[i] = bytes[from + i] | (bytes[second + i] << 8)
  else if (mask === 7) for (let i = 0; i < length; i++) words[i] = bytes[from + i] | (bytes[second + i] << 8) | (bytes[third + i] << 16)
  else {
    words.fill(0, 0, length)
    for (let plane = 0, at = from; plane < 4; plane++) {
      if ((mask & (1 << plane)) === 0) continue
      for (let i = 0; i < length; i++) words[i] |= bytes[at++] << (8 * plane)
    }
  }
}

/** The differences at hand become the numbers that begin with `first`. Whole numbers wrap around in their columns, there and back. */
function addUp(first: number, length: number): void {
  let last = first
  low[0] = last
  for (let i = 1; i < length; i++) low[i] = last = (last + ((low[i] >>> 1) ^ -(low[i] & 1))) | 0
}

function addUpFloats(column: Float64Array, far: boolean): void {
  let last = column[0]
  if (far) for (let i = 1; i < column.length; i++) column[i] = last += signed((high[i] >>> 0) * HIGH + (low[i] >>> 0))
  else for (let i = 1; i < column.length; i++) column[i] = last += (low[i] >>> 1) ^ -(low[i] & 1)
}

function planesIn(mask: number): number {
  let planes = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) planes++
  return planes
}

/** Which of the four bytes is other than 0 in any of the numbers, a bit for each. */
function maskOf(numbers: Int32Array, length: number): number {
  let all = 0
  for (let i = 0; i < length; i++) all |= numbers[i]
  let mask = 0
  for (let plane = 0; plane < 4; plane++) if (((all >>> (8 * plane)) & 0xff) !== 0) mask |= 1 << plane
  return mask
}

/** Whole numbers wrap around: a difference is taken with as many bits as they have. */
function differencesOfWhole(column: Exclude<Column, Float64Array>): void {
  const unused = 32 - 8 * column.BYTES_PER_ELEMENT
  low[0] = 0
  for (let i = 1; i < column.length; i++) {
    const difference = ((column[i] - column[i - 1]) << unused) >> unused
    low[i] = (difference << 1) ^ (difference >> 31)
  }
}

/** @returns are all of them exact? */
function differencesOfFloats(column: Float64Array): boolean {
  low[0] = 0
  high[0] = 0
  for (let i = 0; i < column.length; i++) {
    if (!isWhole(column[i])) return false
    if (i === 0) continue
    const difference = column[i] - column[i - 1]
    if (Math.abs(difference) >= MOST) return false
    const unsigned = difference < 0 ? -2 * difference - 1 : 2 * difference
    low[i] = unsigned % HIGH
    high[i] = unsigned / HIGH
  }
  return true
}

function signed(unsigned: number): number {
  return unsigned % 2 === 0 ? unsigned / 2 : -(unsigned + 1) / 2
}

/** Zero with a sign is not the sum of two others. */
function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && !Object.is(value, -0)
}

function bytesOf({ buffer, byteOffset, byteLength }: Column): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
