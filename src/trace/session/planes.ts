import type { Column } from '../../kernel/columns'

// A page's numbers as differences, each from the one before it; of these first all lowest bytes, then all second ones, and so on. Neighbours in a column are
// much alike (addresses, births, links), so that most of the bytes become zeros: packed, it is a fifth of what the numbers are as they stand.

/** The bytes of a page's differences, plane by plane; null where a difference would not be exact: a fraction, or beyond 2⁵³. */
export function planesOf(column: Column): Uint8Array | null {
  const differences = differencesOf(column)
  if (differences === null) return null
  const bytes = bytesOf(differences)
  const { length, BYTES_PER_ELEMENT: width } = column
  const planes = new Uint8Array(bytes.length)
  for (let plane = 0, to = 0; plane < width; plane++) for (let i = 0, from = plane; i < length; i++, from += width) planes[to++] = bytes[from]
  return planes
}

/** Writes the numbers that these planes say into `column`, which is as long. */
export function readPlanes(planes: Uint8Array, column: Column): void {
  const bytes = bytesOf(column)
  const { length, BYTES_PER_ELEMENT: width } = column
  for (let plane = 0, from = 0; plane < width; plane++) for (let i = 0, to = plane; i < length; i++, to += width) bytes[to] = planes[from++]
  for (let i = 1; i < length; i++) column[i] += column[i - 1]
}

/** Whole numbers wrap around in their columns, there and back. */
function differencesOf(column: Column): Column | null {
  const differences = column.slice()
  const exact = column instanceof Float64Array
  for (let i = column.length - 1; i > 0; i--) {
    const difference = column[i] - column[i - 1]
    if (exact && !(isWhole(column[i]) && Number.isSafeInteger(difference))) return null
    differences[i] = difference
  }
  return exact && column.length > 0 && !isWhole(column[0]) ? null : differences
}

/** Zero with a sign is not the sum of two others. */
function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && !Object.is(value, -0)
}

function bytesOf({ buffer, byteOffset, byteLength }: Column): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
