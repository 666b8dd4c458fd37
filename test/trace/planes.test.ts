import fc from 'fast-check'
import type { Column } from '../../src/kernel/columns'
import { planesLength, planesOf, readPlanes } from '../../src/trace/session/planes'

// The numbers of a page, as differences in planes of bytes: what is read is what was written, bit by bit.

const SEED = 20261122

function bits(column: Column): number[] {
  return [...new Uint8Array(column.buffer, column.byteOffset, column.byteLength)]
}

const columns: fc.Arbitrary<Column> = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.uint16Array({ maxLength: 40 }),
  fc.int32Array({ maxLength: 40 }),
  fc.float64Array({ maxLength: 40 }),
)
const whole = fc.array(fc.maxSafeInteger(), { maxLength: 40 }).map((numbers) => Float64Array.from(numbers))
const addresses = fc.array(fc.nat(2 ** 20), { maxLength: 40 }).map((numbers) => Float64Array.from(numbers, (number) => 0x7f0000000000 + number * 16))

test(`what is read is what was written; what would not be exact is not written so (seed ${SEED})`, () => {
  let written = 0
  const property = fc.property(fc.oneof(columns, whole, addresses), (column) => {
    const planes = planesOf(column)
    if (planes === null) {
      expect(column).toBeInstanceOf(Float64Array)
      return
    }
    written++
    const read = new (column.constructor as new (length: number) => Column)(column.length)
    expect(planes.bytes).toHaveLength(planesLength(planes.mask, column.length, column.BYTES_PER_ELEMENT))
    readPlanes(planes, read)
    expect(bits(read)).toEqual(bits(column))
  })
  fc.assert(property, { seed: SEED, numRuns: 400 })
  expect(written).toBeGreaterThan(200)
})

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, -0, 2 ** 53])('a column with %d stays as it is', (number) => {
  for (const column of [Float64Array.of(number), Float64Array.of(number, 1, 2), Float64Array.of(1, number), Float64Array.of(1, number, 3)]) expect(planesOf(column)).toBeNull()
})

test('two numbers that are too far apart for their difference', () => {
  expect(planesOf(Float64Array.of(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER))).toBeNull()
  expect(planesOf(Float64Array.of(0, 2 ** 52))).toBeNull()
  expect(planesOf(Float64Array.of(0, 2 ** 52 - 1))).not.toBeNull()
})

test('the first number, then the planes that are not zero throughout, lowest bytes first', () => {
  // Differences 0, 1, −1, 0x010000: 0, 2, 1, 0x020000.
  const { mask, bytes } = planesOf(Int32Array.of(0x0102, 0x0103, 0x0102, 0x010102)) ?? { mask: Number.NaN, bytes: [] }
  expect(mask).toBe(0b101)
  expect([...bytes]).toEqual([0x02, 0x01, 0, 0, 0, 2, 1, 0, 0, 0, 0, 2])
})
