import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { tableFromIPC } from 'apache-arrow'
import fc from 'fast-check'
import { TraceFormatError } from '../../src/trace/errors'
import { openSession, SessionWriter } from '../../src/trace/node'
import { MEMBER_HEAD } from '../../src/trace/node/members'
import { ROWS, SESSION_FORMAT, SESSION_VERSION, type SessionHeader } from '../../src/trace/session/format'

const SEED = 20261122

const HEADER: SessionHeader = {
  format: SESSION_FORMAT,
  version: SESSION_VERSION,
  plan: 'cpython@3.11',
  profile: { arenaSize: 1 },
  boot: 'cpython',
  program: { python: '3.11', filename: 'x.py', source: 'pass\n', argv: ['x.py'], path: [''], maxSteps: null, buffering: 'block', begins: 3 },
}

type Row = readonly [kind: number, a: number, b: number, c: number, d: number, code: number, instruction: number]

/** The i-th row of a run that somebody made up. */
const rowAt = (i: number): Row => [1 + (i % 34), i, i % 512, (i * 7) % 97, -1, i % 5, i % 40]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'session-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, length: number, row: (i: number) => Row = rowAt): string {
  const path = join(folder, name)
  const writer = new SessionWriter(path, HEADER)
  for (let i = 0; i < length; i++) {
    writer.append(...row(i))
    writer.check(i * 31, i, (i + 1) % 1024 === 0)
  }
  writer.note({ note: 'end', exitCode: 0 })
  writer.close()
  return path
}

/** All operations of a file, in order. */
function readAll(path: string): { rows: Row[]; notes: unknown[]; hashes: [number, number][] } {
  const file = openSession(path)
  const rows: Row[] = []
  const notes: unknown[] = file.notes()
  const hashes: [number, number][] = []
  for (let chunk = 0; chunk < file.chunks; chunk++) {
    const { rows: r, sparse } = file.chunk(chunk)
    const large = new Map(sparse.flatMap(({ row, large: value }) => (value === undefined ? [] : [[row, value] as const])))
    for (let i = 0; i < r.kind.length; i++) {
      if (r.kind[i] === 0) continue
      const operands = [r.a[i], r.b[i], r.c[i], r.d[i]]
      const one = large.get(i)
      if (one !== undefined) operands[one.operand] = one.value
      rows.push([r.kind[i], operands[0], operands[1], operands[2], operands[3], r.code[i], r.instruction[i]])
    }
    for (const { factHash, factCount } of sparse) {
      if (factHash !== undefined) hashes.push([factHash, factCount as number])
    }
  }
  file.close()
  return { rows, notes, hashes }
}

describe('what is written is read', () => {
  test.each([0, 1, 1023, 1024, ROWS - 1, ROWS, 2 * ROWS + 5])('%i operations', (length) => {
    const path = write(`n${length}`, length)
    const { rows, notes, hashes } = readAll(path)
    expect(rows).toEqual(Array.from({ length }, (_, i) => rowAt(i)))
    expect(notes).toEqual([{ note: 'end', exitCode: 0 }])
    expect(hashes).toEqual(Array.from({ length: Math.floor(length / 1024) }, (_, i) => [((i + 1) * 1024 - 1) * 31, (i + 1) * 1024 - 1]))
    expect(openSession(path)).toMatchObject({ header: HEADER, ended: true, lost: 0 })
  })

  test('operands beyond 32 bits', () => {
    const big = 2 ** 40 + 3
    const path = write('big', 10, (i) => [11, i, 0, i === 4 ? big : 1, -1, 0, 0])
    expect(readAll(path).rows[4]).toEqual([11, 4, 0, big, -1, 0, 0])
  })

  test('the same run makes the same bytes', () => {
    expect(readFileSync(write('one', 3000)).equals(readFileSync(write('two', 3000)))).toBe(true)
  })

  test('whoever reads gzip and Arrow reads the whole file', () => {
    const table = tableFromIPC(gunzipSync(readFileSync(write('arrow', ROWS + 7))))
    expect(table.numRows).toBe(ROWS + 8)
    expect(table.schema.fields.map(({ name }) => name).slice(0, 8)).toEqual(['kind', 'a', 'b', 'c', 'd', 'code', 'instruction', 'check'])
    const kinds = table.getChild('kind')?.toArray() as Uint8Array
    const operations = Array.from(table.getChild('a')?.toArray() as Int32Array).filter((_a, row) => kinds[row] !== 0)
    expect(operations).toEqual(Array.from({ length: ROWS + 7 }, (_, i) => i))
    expect(JSON.parse(table.schema.metadata.get('ouroboros') ?? '')).toEqual(HEADER)
  })
})

describe('a file that is not whole', () => {
  test(`cut off at 200 bytes at random: all whole chunks open (seed ${SEED})`, () => {
    const path = write('whole', 4 * ROWS + 11)
    const bytes = readFileSync(path)
    const sound = openSession(path)
    const columns = (file: typeof sound, chunk: number): Buffer[] =>
      Object.values(file.chunk(chunk).rows).map((column) => Buffer.from(column.buffer, column.byteOffset, column.byteLength))
    const whole = Array.from({ length: sound.chunks }, (_, chunk) => columns(sound, chunk))
    const cut = join(folder, 'cut')
    let opened = 0
    const property = fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => {
      writeFileSync(cut, bytes.subarray(0, length))
      let file: ReturnType<typeof openSession>
      try {
        file = openSession(cut)
      } catch (error) {
        // Not even the header was written.
        expect(error).toBeInstanceOf(TraceFormatError)
        expect(length).toBeLessThan(3000)
        return
      }
      opened++
      expect(file.ended).toBe(false)
      for (let chunk = 0; chunk < file.chunks; chunk++) {
        const read = columns(file, chunk)
        expect(whole[chunk].every((column, at) => column.equals(read[at]))).toBe(true)
      }
      file.close()
    })
    fc.assert(property, { seed: SEED, numRuns: 200 })
    expect(opened).toBeGreaterThan(150)
    sound.close()
  })

  test(`one bit flipped, at 100 places at random: found and named, or of no consequence (seed ${SEED})`, () => {
    const path = write('sound', 2 * ROWS)
    const bytes = readFileSync(path)
    const whole = readAll(path)
    const flipped = join(folder, 'flipped')
    let found = 0
    const property = fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.nat(7), (at, bit) => {
      const changed = Buffer.from(bytes)
      changed[at] ^= 1 << bit
      writeFileSync(flipped, changed)
      let read: ReturnType<typeof readAll>
      try {
        read = readAll(flipped)
        const file = openSession(flipped)
        file.close()
        if (file.damaged.length === 0) expect(read).toEqual(whole)
        else expect(read.rows).toEqual(whole.rows.slice(0, read.rows.length))
        for (const stretch of file.damaged) expect(at >= stretch.at && at < stretch.at + stretch.length).toBe(true)
        if (file.damaged.length > 0) found++
      } catch (error) {
        if (!(error instanceof TraceFormatError)) throw error
        found++
        expect(error.message).toMatch(/^.*flipped: (byte \d+ \((header|end|notes|(chunk|member) \d+)\)|byte 0): |this is no session/)
      }
    })
    fc.assert(property, { seed: SEED, numRuns: 100 })
    // Among zeros many a bit is of no consequence.
    expect(found).toBeGreaterThan(60)
  })

  test('one bit flipped in the head of each member in turn: all others are found, and the damage is named', () => {
    const path = write('heads', 3 * ROWS + 5)
    const bytes = readFileSync(path)
    const whole = readAll(path)
    const heads: number[] = []
    for (let at = 0; at < bytes.length; at += bytes.readUInt32LE(at + 16)) heads.push(at)
    // The header, three chunks, the notes, the last chunk, the end.
    expect(heads).toHaveLength(7)
    const flipped = join(folder, 'head')
    heads.forEach((at, member) => {
      // In what a member begins with, its length, its checksum.
      for (const byte of [0, 16, MEMBER_HEAD - 1]) {
        const changed = Buffer.from(bytes)
        changed[at + byte] ^= 1
        writeFileSync(flipped, changed)
        if (member === 0) {
          expect(() => openSession(flipped)).toThrow('the header is damaged')
          continue
        }
        const file = openSession(flipped)
        expect(file.damaged).toEqual([{ at, length: (heads[member + 1] ?? bytes.length) - at }])
        expect(file.operations).toBe(3 * ROWS + 5)
        for (let chunk = 0; chunk < 4; chunk++) {
          if ([1, 2, 3, 5].indexOf(member) === chunk)
            expect(() => file.chunk(chunk)).toThrow(new RegExp(`byte ${at} \\(chunk ${chunk}\\): the file is damaged: operations #${chunk * ROWS} to`))
          else expect(file.chunk(chunk).rows.a.every((a, row) => a === whole.rows[chunk * ROWS + row][1])).toBe(true)
        }
        file.close()
      }
    })
  })

  test.each([
    ['no file', () => join(folder, 'nothing'), 'there is no such file'],
    ['a folder', () => folder, 'this is a folder'],
    ['an empty file', () => named('empty', Buffer.alloc(0)), 'this is no session'],
    ['another file', () => named('other', Buffer.from('print("hello")\n'.repeat(100))), 'this is no session'],
  ])('%s is refused with the way out', (_what, path, problem) => {
    expect(() => openSession(path())).toThrow(TraceFormatError)
    expect(() => openSession(path())).toThrow(problem)
  })

  test('another format is refused', () => {
    const path = join(folder, 'newer')
    const writer = new SessionWriter(path, { ...HEADER, version: 99 as typeof HEADER.version })
    writer.close()
    expect(() => openSession(path)).toThrow('has format 99, and this program reads format 5')
  })
})

function named(name: string, bytes: Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}
