import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type CollectorRecord, decodeCollections, GcRecord } from '../../src/trace/collections'
import { recordingBytes } from '../support/recordingBytes'
import { largerRecordings, recordingsIn, type StoredRecording } from '../support/recordings'
import { type CollectionTally, replayCollections } from './collectionsRun'

// When real interpreters collected, which generation, and their counts at every call: see docs/trace-format.md.

// A copy: a slice of a Buffer shares its memory.
const bytesOf = ({ path }: StoredRecording): Uint8Array => new Uint8Array(gunzipSync(readFileSync(path)))

/** What each recording holds, counted in its bytes: calls, GC allocations and frees, automatic collections by generation, explicit ones. */
const HELD: Readonly<Record<string, readonly [calls: number, allocations: number, frees: number, automatic: readonly number[], explicit: number]>> = {
  'program-3.8': [299_839, 51_279, 21_025, [58, 5, 0], 0],
  'program-3.9': [299_856, 54_117, 24_533, [58, 5, 0], 0],
  'program-3.10': [299_869, 64_342, 34_774, [58, 5, 0], 0],
  'program-3.11': [299_868, 65_920, 36_038, [58, 5, 0], 0],
  'program-3.12': [299_835, 79_472, 37_063, [72, 6, 0], 0],
  'program-3.13': [299_911, 110_523, 51_471, [36, 3, 0], 0],
  'lib_asyncio-3.11': [782_320, 227_584, 227_030, [127, 11, 1], 4],
  'lib_asyncio-3.13': [699_048, 204_368, 203_637, [44, 3, 0], 4],
}

const atSafepoints = (name: string): boolean => /-3\.1[23]$/.test(name)
const total = ({ automatic }: CollectionTally): number => automatic.reduce((sum, collections) => sum + collections, 0)

describe.each([...recordingsIn('docs', 'examples'), ...recordingsIn('test', 'cpython', 'recordings')])('$name', (stored) => {
  test('[L7] collections start where they did, of the generation that they had, and the counts are right at every call', () => {
    const tally = replayCollections(stored.name, bytesOf(stored))
    const [calls, gcAllocations, gcFrees, automatic, explicit] = HELD[stored.name]
    // From 3.12 each schedule led to one collection.
    const scheduled = atSafepoints(stored.name) ? total(tally) : 0
    expect(tally).toEqual({ calls, gcAllocations, gcFrees, automatic, explicit, scheduled, differences: [] })
  })
})

test.each(recordingsIn('test', 'cpython', 'stats'))('nobody watched the collector in $name', (stored) => {
  expect(decodeCollections(stored.name, bytesOf(stored)).events).toEqual([])
})

describe('what the recording says is compared', () => {
  const [stored] = recordingsIn('docs', 'examples').filter(({ name }) => name === 'program-3.11')
  const original = bytesOf(stored)
  const { header, op, flags, events } = decodeCollections(stored.name, original)
  /** Where byte `k` of a record is. */
  const place = (k: number, record: number): number => 256 + k * header.records + record
  const changed = (k: number, record: number, value: number): readonly string[] => {
    const bytes = original.slice()
    bytes[place(k, record)] = value
    return replayCollections(stored.name, bytes).differences
  }
  const nextCall = (record: number): number => op.findIndex((kind, at) => at > record && kind <= 4)
  const [start] = events.filter((event) => event.type === 'start')

  test('an allocation that was not counted', () => {
    const record = flags.findIndex((flag) => (flag & GcRecord.ALLOCATION) !== 0)
    expect(changed(2, record, 0)[0]).toBe(`record ${nextCall(record)}: count of generation 0: recorded 1, ours 0`)
  })

  test('a free that did not lower the count', () => {
    const record = flags.findIndex((flag) => (flag & GcRecord.LOWERED) !== 0)
    expect(changed(2, record, GcRecord.FREE)).toEqual([`record ${record}: the count went down: recorded false, ours true`])
  })

  test('a collection of another generation', () => {
    expect(changed(3, start.record, 1)[0]).toBe(`record ${start.record}: generation: recorded 1, ours 0`)
  })

  test('a collection that did not start', () => {
    expect(changed(0, start.record, 7)).toContain(`record ${nextCall(start.record)}: a collection is due: recorded "none", ours 0`)
  })

  test('a collection that was not due: it starts at one more', () => {
    expect(changed(8, 0, 701 & 0xff).slice(0, 2)).toEqual([
      'record 0: thresholds: recorded [701,10,10], ours [700,10,10]',
      `record ${start.record}: generation: recorded 0, ours -1`,
    ])
  })

  test('a collection that was asked for, at a count that is none of the threshold', () => {
    expect(changed(32, start.record, 0)).toContain(`record ${start.record}: automatic: recorded false, ours true`)
  })
})

describe('reading', () => {
  test('rows say the same as planes', () => {
    const [stored] = recordingsIn('docs', 'examples')
    const whole = bytesOf(stored)
    const n = decodeCollections('whole', whole).header.records
    // The first records, in both forms.
    const kept = 5000
    const [planes, rows] = [true, false].map((packed) => {
      const bytes = new Uint8Array(256 + kept * 40)
      bytes.set(whole.subarray(0, 256))
      bytes.set(new TextEncoder().encode(packed ? 'MEMRECP2' : 'MEMREC02'))
      new DataView(bytes.buffer).setBigUint64(16, BigInt(kept), true)
      for (let record = 0; record < kept; record++) for (let k = 0; k < 40; k++) bytes[256 + (packed ? k * kept + record : record * 40 + k)] = whole[256 + k * n + record]
      return decodeCollections('x', bytes)
    })
    expect(planes.events.filter(({ type }) => type === 'start')).toHaveLength(2)
    expect(rows).toEqual({ ...planes, header: { ...planes.header, packed: false } })
  })

  test.each([false, true])('each kind of event has its fields (packed: %s)', (packed) => {
    const records = [{ op: 10, input: 1 }, { op: 11 }, { op: 8, input: 8, output: 9 }, { op: 9, size: 3, input: 4, output: 5 }]
    const patch = (view: DataView): void => {
      const set = (record: number, k: number, ...bytes: readonly number[]): void => {
        bytes.forEach((byte, i) => void view.setUint8(256 + (packed ? (k + i) * records.length + record : record * 40 + k + i), byte))
      }
      // Thresholds of 32, 16 and 16 bits.
      set(0, 8, 0x00, 0x94, 0x35, 0x77, 11, 0, 0x60, 0xea)
      set(2, 3, 2)
      set(2, 32, 0xbc, 0x02)
      set(3, 3, 2)
    }
    const expected: CollectorRecord[] = [
      { type: 'config', record: 0, thresholds: [2_000_000_000, 11, 60_000], enabled: 1 },
      { type: 'freeze', record: 1 },
      { type: 'start', record: 2, generation: 2, countBefore: 700, longLivedPending: 8, longLivedTotal: 9 },
      { type: 'end', record: 3, generation: 2, collected: 3, uncollectable: 4, longLivedTotal: 5 },
    ]
    expect(decodeCollections('x', recordingBytes(records, { packed, patch })).events).toEqual(expected)
  })
})

const larger = largerRecordings()
if (larger.length > 0) {
  test.each(larger)('[L7] $name: collections and counts', (stored) => {
    const tally = replayCollections(stored.name, bytesOf(stored))
    console.info(stored.name, JSON.stringify(tally))
    expect(tally.differences).toEqual([])
    expect(tally.scheduled).toBe(atSafepoints(stored.name) ? total(tally) : 0)
  })
}
