import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { tableFromIPC } from 'apache-arrow'
import { openSession } from '../../src/trace/node'

// A session for those who write a reader of their own, and what is in it (docs/session-format.md).

const FOLDER = join(__dirname, 'vectors')
const SESSION = join(FOLDER, 'cycle.session')

interface Vector {
  readonly header: unknown
  readonly rows: readonly Readonly<Record<string, number | string>>[]
}
const VECTOR = JSON.parse(readFileSync(join(FOLDER, 'cycle.json'), 'utf8')) as Vector
const operations = VECTOR.rows.filter(({ kind }) => kind !== 0)
const COLUMNS = ['kind', 'a', 'b', 'c', 'd', 'code', 'instruction', 'check'] as const

test('whoever knows gzip and Arrow finds what is written', () => {
  const table = tableFromIPC(gunzipSync(readFileSync(SESSION)))
  expect(JSON.parse(table.schema.metadata.get('ouroboros') ?? '')).toEqual(VECTOR.header)
  const rows = table.toArray().map((row) => Object.fromEntries(Object.entries(row.toJSON()).filter(([, value]) => value !== null)))
  expect(rows).toEqual(VECTOR.rows)
})

test('the reader of sessions finds the same', () => {
  const file = openSession(SESSION)
  expect(file.header).toEqual(VECTOR.header)
  expect(file.ended).toBe(true)
  expect(file.operations).toBe(operations.length)
  const { rows } = file.chunk(0)
  expect(operations.map((row) => COLUMNS.map((name) => row[name]))).toEqual(operations.map((_row, at) => COLUMNS.map((name) => rows[name][at])))
  expect(file.notes()).toEqual(VECTOR.rows.flatMap(({ text }) => (typeof text === 'string' ? [JSON.parse(text)] : [])))
  file.close()
})

test('the same program records the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'))
  execFileSync(process.execPath, [join(FOLDER, 'make.cjs'), join(folder, 'cycle.session')])
  expect(JSON.parse(readFileSync(join(folder, 'cycle.json'), 'utf8'))).toEqual(VECTOR)
  rmSync(folder, { recursive: true })
})

const python = spawnSync('python3', ['-c', 'pass']).status === 0
;(python ? test : test.skip)("Python's own gzip reads all members (python3 is needed)", () => {
  const sha = execFileSync('python3', ['-c', `import gzip, hashlib, sys; print(hashlib.sha256(gzip.open(sys.argv[1]).read()).hexdigest())`, SESSION], { encoding: 'utf8' })
  expect(sha.trim()).toBe(
    createHash('sha256')
      .update(gunzipSync(readFileSync(SESSION)))
      .digest('hex'),
  )
})
