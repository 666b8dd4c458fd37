import { cpython, createLab, cutOffArenaCalls, decodeTrace, divergenceOf, TraceFormatError } from '../../src'
import { NESTED, recordingBytes } from '../support/recordingBytes'

const ARENA = 0x7f00_0010_0000
const FIRST = ARENA + 48 // pool header: 48 bytes (Objects/obmalloc.c, POOL_OVERHEAD)
const arena = { op: 5, domain: 255, flags: NESTED, size: 1 << 20, output: ARENA }

const refusal = (bytes: Uint8Array): string => {
  try {
    decodeTrace('some.file', bytes)
  } catch (error) {
    if (error instanceof TraceFormatError) return error.message
    throw error
  }
  return 'accepted'
}

describe.each([{ packed: false }, { packed: true }])('packed: $packed', ({ packed }) => {
  test('addresses become birth numbers, and each answer is known for what it is', () => {
    const { recording } = decodeTrace(
      'x',
      recordingBytes(
        [
          arena,
          { op: 1, size: 40, output: FIRST },
          { op: 1, size: 4000, output: 0x5555_0000_0010 },
          { op: 3, size: 9000, input: 0x5555_0000_0010, output: 0x5555_0000_9010 },
          { op: 4, input: FIRST },
          { op: 3, size: 40, input: 0, output: FIRST },
          { op: 2, size: 2 ** 50, output: 0 },
          { op: 4, input: 0x5555_0000_9010 },
        ],
        { packed },
      ),
    )
    expect([...recording.block]).toEqual([0, 0, 1, 1, 0, 2, 3, 1])
    expect([...recording.expects]).toEqual([0, 1, 2, 2, 0, 1, 3, 0])
    expect(recording.births).toBe(4)
    const lab = createLab({ mode: 'fast', plan: cpython('3.11'), recording })
    expect(lab.run()).toBe('finished')
  })
})

test('arena calls that are not nested are chunks, not arenas', () => {
  const chunk = 0x7f00_0100_0000
  const { recording } = decodeTrace(
    'x',
    recordingBytes([
      { op: 5, domain: 255, size: 16384, output: chunk },
      { op: 6, domain: 255, size: 16384, input: chunk },
    ]),
  )
  const lab = createLab({ mode: 'traced', plan: cpython('3.11'), recording })
  expect(lab.run()).toBe('finished')
  expect(lab.mutator.arenasChecked).toBe(0)
})

test('a block of the C library that no record made may be freed and resized', () => {
  const foreign = 0x5555_0000_0010
  const { recording } = decodeTrace(
    'x',
    recordingBytes([
      { op: 3, size: 9000, input: foreign, output: foreign + 4096 },
      { op: 4, input: foreign + 4096 },
      { op: 4, input: foreign + 64 },
    ]),
  )
  for (const mode of ['fast', 'traced'] as const) {
    const lab = createLab({ mode, plan: cpython('3.11'), recording })
    expect(lab.run()).toBe('finished')
  }
})

describe.each(['fast', 'traced'] as const)('a recording that real CPython cannot have made, %s mode', (mode) => {
  const run = (records: Parameters<typeof recordingBytes>[0]) => {
    const lab = createLab({ mode, plan: cpython('3.11'), recording: decodeTrace('x', recordingBytes(records)).recording })
    lab.run()
    return divergenceOf(lab)
  }

  test('a wrong address is found at its record', () => {
    expect(run([arena, { op: 1, size: 40, output: FIRST }, { op: 1, size: 40, output: FIRST + 96 }])).toMatchObject({
      record: 2,
      kind: 'address',
      expected: FIRST + 96,
      found: FIRST + 48,
    })
  })

  test('an address outside every arena for a small block is found, too', () => {
    expect(run([arena, { op: 1, size: 40, output: FIRST }, { op: 1, size: 40, output: 0x5555_0000_0010 }])).toMatchObject({ record: 2, kind: 'address', found: FIRST + 48 })
  })

  test('an arena that is not needed is found', () => {
    expect(run([arena, { op: 1, size: 40, output: FIRST }, { ...arena, output: ARENA + 0x200_0000 }, { op: 1, size: 40, output: FIRST + 48 }])).toMatchObject({
      record: 3,
      kind: 'arenaMade',
      expected: ARENA + 0x200_0000,
      found: 0,
    })
  })

  test('an arena that is missing is found', () => {
    expect(run([{ op: 1, size: 40, output: FIRST }])).toMatchObject({ record: 0, kind: 'arenaMade', expected: 0 })
  })

  test('a release that does not happen is found', () => {
    expect(run([arena, { op: 1, size: 40, output: FIRST }, { op: 6, domain: 255, flags: NESTED, input: ARENA }, { op: 4, input: FIRST }])).toMatchObject({
      record: 3,
      kind: 'arenaReleased',
      expected: ARENA,
      found: 0,
    })
  })

  test('a free in an arena where no block lives is found', () => {
    expect(run([arena, { op: 1, size: 40, output: FIRST }, { op: 4, input: FIRST + 480 }])).toMatchObject({ record: 2, kind: 'impossible' })
  })

  test('NULL for a small block where memory was there is found', () => {
    expect(run([arena, { op: 1, size: 40, output: FIRST }, { op: 1, size: 40, output: 0 }])).toMatchObject({ record: 2, kind: 'address', expected: 0, found: FIRST + 48 })
  })
})

test('an arena that the system refused makes the C library serve the block', () => {
  const { recording } = decodeTrace(
    'x',
    recordingBytes([
      { ...arena, output: 0 },
      { op: 1, size: 40, output: 0x5555_0000_0010 },
      { op: 4, input: 0x5555_0000_0010 },
    ]),
  )
  for (const mode of ['fast', 'traced'] as const) expect(createLab({ mode, plan: cpython('3.11'), recording }).run()).toBe('finished')
})

test.each([
  ['nothing', new Uint8Array(0), 'some.file: the file is empty'],
  ['a cut magic', recordingBytes([]).slice(0, 5), 'some.file: byte 5: the file ends inside the header'],
  ['a cut header', recordingBytes([]).slice(0, 100), 'some.file: byte 100: the file ends inside the header'],
  ['a cut body', recordingBytes([arena, { op: 1, output: 32 }]).slice(0, 300), 'some.file: byte 300: the file ends after 1 whole'],
  ['bytes behind the end', new Uint8Array([...recordingBytes([arena]), 1]), 'some.file: byte 296: 1 bytes follow the last record'],
  ['another format', new TextEncoder().encode('{"a": 1}  and so on'), 'some.file: byte 0: this is no recording'],
  ['another version of the format', recordingBytes([], { patch: (view) => view.setUint8(7, 0x39) }), 'some.file: byte 0: the recording has format version "MEMREC09"'],
  ['another record size', recordingBytes([], { patch: (view) => view.setUint32(12, 48, true) }), 'some.file: byte 12: the header says records of 48 bytes'],
  ['dropped records', recordingBytes([], { patch: (view) => view.setUint8(32, 3) }), 'some.file: byte 32: the recorder dropped 3 records'],
  ['a heap that was not empty', recordingBytes([], { patch: (view) => view.setUint32(68, 0, true) }), 'some.file: byte 68: the recording does not start on an empty heap'],
  ['a strange arena size', recordingBytes([], { patch: (view) => view.setUint32(48, 1000, true) }), 'some.file: byte 48: an arena size of 1000'],
  ['an unknown operation', recordingBytes([arena, { op: 99 }]), 'some.file: record 1: operation 99 is not known'],
  ['an unknown domain', recordingBytes([{ op: 1, domain: 7, output: 32 }]), 'some.file: record 0: domain 7 is not known'],
  ['an address of more than 48 bits', recordingBytes([{ op: 1, output: 2 ** 50 }]), 'some.file: record 0: its address 0x4000000000000 has more than 48 bits'],
])('refuses %s, and says where and what to do', (_, bytes, message) => {
  expect(refusal(bytes)).toContain(message)
  expect(refusal(bytes).split('\n')).toHaveLength(1)
})

describe('[L2] the raw domain in a recording', () => {
  const LIBC = 0x5555_0000_0010
  const both = (records: Parameters<typeof recordingBytes>[0]) =>
    (['fast', 'traced'] as const).map((mode) => {
      const lab = createLab({ mode, plan: cpython('3.11'), recording: decodeTrace('x', recordingBytes(records)).recording })
      lab.run()
      return lab
    })

  test('a raw call inside a large allocation is that allocation: one birth, one free', () => {
    const records = [
      { op: 1, domain: 0, flags: NESTED, size: 1000, output: LIBC },
      { op: 1, size: 1000, output: LIBC },
      { op: 3, domain: 0, flags: NESTED, size: 2000, input: LIBC, output: LIBC + 4096 },
      { op: 3, size: 2000, input: LIBC, output: LIBC + 4096 },
      { op: 4, domain: 0, flags: NESTED, input: LIBC + 4096 },
      { op: 4, input: LIBC + 4096 },
      // the C library gives the same place again
      { op: 1, domain: 0, size: 10, output: LIBC },
    ]
    expect(decodeTrace('x', recordingBytes(records)).recording.births).toBe(2)
    for (const lab of both(records)) expect([lab.status, lab.space.largeBlocks]).toEqual(['finished', 1])
  })

  test('the growth of the arena array inside an allocation is passed over', () => {
    const records = [{ op: 3, domain: 0, flags: NESTED, size: 768, output: LIBC }, arena, { op: 1, size: 40, output: FIRST }]
    for (const lab of both(records)) expect([lab.status, lab.mutator.matched, lab.mutator.arenasChecked]).toEqual(['finished', 1, 1])
  })

  test("another thread's raw call may stand between an arena call and the operation that makes it", () => {
    for (const other of [
      { op: 1, domain: 0, size: 40, output: LIBC },
      { op: 4, domain: 0, input: LIBC + 64 },
    ]) {
      for (const lab of both([arena, other, { op: 1, size: 40, output: FIRST }])) expect([lab.status, lab.mutator.matched, lab.mutator.arenasChecked]).toEqual(['finished', 1, 1])
    }
  })

  test.each([
    ['free', { op: 4, domain: 0, input: FIRST }],
    ['realloc', { op: 3, domain: 0, size: 100, input: FIRST, output: LIBC }],
  ])('a raw %s of a block in a pool cannot be, as CPython would abort', (name, record) => {
    for (const lab of both([arena, { op: 1, size: 40, output: FIRST }, record])) {
      const difference = divergenceOf(lab)
      expect(difference).toMatchObject({ record: 2, kind: 'impossible', expected: FIRST, expectedPlace: { arena: 0, pool: { szidx: 2 } } })
      expect(difference?.operation).toContain(`${name} of 0x${FIRST.toString(16)}`)
    }
  })
})

test('arena calls at the very end, before the operation that makes them, are counted and not compared', () => {
  for (const mode of ['fast', 'traced'] as const) {
    const cut = createLab({
      mode,
      plan: cpython('3.11'),
      recording: decodeTrace('x', recordingBytes([arena, { op: 1, size: 40, output: FIRST }, { ...arena, output: ARENA + 2 ** 20 }])).recording,
    })
    expect(cutOffArenaCalls(cut.mutator)).toBe(0)
    expect([cut.run(), cut.mutator.arenasChecked, cutOffArenaCalls(cut.mutator)]).toEqual(['finished', 1, 1])
  }
})
