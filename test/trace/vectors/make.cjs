// Writes the session of this folder, and what a reader that knows gzip and Arrow alone finds in it: npm run build && node test/trace/vectors/make.cjs
const { readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { gunzipSync } = require('node:zlib')
const { tableFromIPC } = require('apache-arrow')
const { cpython, createLab, Heap } = require('../../../dist/src')
const { recordRun } = require('../../../dist/src/trace/node')

const path = process.argv[2] ?? join(__dirname, 'cycle.session')
const plan = cpython('3.11')
const { lab, end } = recordRun(path, createLab({ plan, mode: 'fast' }).lab, { plan, boot: 'empty' })
const heap = new Heap(lab)
const left = heap.list([])
const right = heap.list([left])
left.append(right)
left.drop()
right.drop()
heap.gc.collect()
end()

const table = tableFromIPC(gunzipSync(readFileSync(path)))
const rows = table.toArray().map((row) => Object.fromEntries(Object.entries(row.toJSON()).filter(([, value]) => value !== null)))
writeFileSync(
  path.replace(/session$/, 'json'),
  `${JSON.stringify({ header: JSON.parse(table.schema.metadata.get('ouroboros')), rows }, (_key, value) => (value instanceof Uint8Array ? [...value] : value), 2)}\n`,
)
