// Runs every program of ./programs in a real CPython with the incremental collector (pyodide: 3.14.2, 32-bit) and writes what each one noted.
//
//   node record.mjs [package] [out.json | out.json.gz] [program …]
//
// package: where pyodide is installed (the folder of its package.json); without it 'pyodide' is resolved as any import.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

const here = path.dirname(fileURLToPath(import.meta.url))
const [where, out = path.join(here, 'recorded', 'pyodide.json.gz'), ...only] = process.argv.slice(2)
const { loadPyodide } = await import(where ? pathToFileURL(path.join(path.resolve(where), 'pyodide.mjs')).href : 'pyodide')

const read = (name) => readFileSync(path.join(here, 'programs', name), 'utf8')
const prelude = read('_prelude.py')
const names = readdirSync(path.join(here, 'programs'))
  .filter((name) => name.endsWith('.py') && !name.startsWith('_'))
  .sort()

const programs = {}
let python = ''
for (const name of names) {
  const key = name.replace(/\.py$/, '')
  if (only.length && !only.includes(key)) continue
  // A fresh interpreter each: what one program leaves would be the next one's heap.
  const py = await loadPyodide({ env: { PYTHONHASHSEED: '0' } })
  python = py.runPython('import sys; "%d.%d.%d" % sys.version_info[:3]')
  py.runPython(prelude)
  py.runPython(read(name), { filename: name })
  programs[key] = JSON.parse(py.runPython('import json; json.dumps(out)'))
}
const text = Object.entries(programs)
  .map(([key, notes]) => {
    const rows = Object.entries(notes).map(([name, value]) => `      ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    return `    ${JSON.stringify(key)}: {\n${rows.join(',\n')}\n    }`
  })
  .join(',\n')
const json = `{\n  "python": ${JSON.stringify(python)},\n  "programs": {\n${text}\n  }\n}\n`
writeFileSync(out, out.endsWith('.gz') ? gzipSync(json, { level: 9 }) : json)
