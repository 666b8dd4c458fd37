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

/** Programs that are another one with some lines changed, by line number: from 1 on, the others stay where they are. */
const loop = (objects, threshold) => ({ of: 'loopFrozen', lines: { 19: threshold, 21: `for i in range(${objects}):` } })
const unfrozen = (kept) => ({ of: 'loopFrozen', lines: { 15: `keep = [[k] for k in range(${kept})]`, 17: '', 21: 'for i in range(60000):' } })
const known = (kept) => ({ of: 'known0', lines: { 1: `K = ${kept}` } })
const VARIANTS = {
  known20000: known(20000),
  known200000: known(200000),
  loop: unfrozen(0),
  loopKeep5000: unfrozen(5000),
  loopFrozenOne: loop(100, 'gc.set_threshold(1, 5)'),
  loopFrozenRate0: loop(2000, 'gc.set_threshold(50, 0)'),
  loopFrozenRate1: loop(2000, 'gc.set_threshold(50, 1)'),
  loopFrozenRate100: loop(2000, 'gc.set_threshold(50, 100)'),
  loopFrozenSmall: loop(2000, 'gc.set_threshold(50, 5)'),
}

/** The text of a program. */
function programText(key) {
  const { of = key, lines = {} } = VARIANTS[key] ?? {}
  return read(`${of}.py`)
    .split('\n')
    .map((line, at) => lines[at + 1] ?? line)
    .join('\n')
}

const files = readdirSync(path.join(here, 'programs'))
  .filter((name) => name.endsWith('.py') && !name.startsWith('_'))
  .map((name) => name.replace(/\.py$/, ''))
const keys = [...files, ...Object.keys(VARIANTS)].sort()

const programs = {}
let python = ''
for (const key of keys) {
  if (only.length && !only.includes(key)) continue
  // A fresh interpreter each: what one program leaves would be the next one's heap.
  const py = await loadPyodide({ env: { PYTHONHASHSEED: '0' } })
  python = py.runPython('import sys; "%d.%d.%d" % sys.version_info[:3]')
  py.runPython(prelude)
  py.runPython(programText(key), { filename: `${key}.py` })
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
