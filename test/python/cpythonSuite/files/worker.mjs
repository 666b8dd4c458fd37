// One run of runFile.py under our interpreter, in a process of its own: the driver can end it, whatever it does.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { loadRunProgram } from '../suite.mjs'

const [dist, library, version, file, done] = process.argv.slice(2)
const stubs = join(import.meta.dirname, 'stubs')
// Where the program finds the folder of the tests.
const SHOWN = '/Lib/test'
// Some ten times what the longest test needs.
const maxSteps = 400_000_000

const attempt = (read) => {
  try {
    return read()
  } catch {
    return null
  }
}

function readModule(base, shown) {
  for (const [ending, filename] of [
    ['/__init__.py', `${shown}/__init__.py`],
    ['.py', `${shown}.py`],
  ]) {
    const source = attempt(() => readFileSync(base + ending, 'utf8'))
    if (source !== null) return { filename, source }
  }
  return null
}

// Modules of the library that ours does not have: what wants something of them is skipped, and the rest of the file runs.
const absent = new Set(
  `bz2 code codeop compileall dis email encodings faulthandler fcntl filecmp gettext grp gzip http imp ipaddress lzma mailbox marshal mmap multiprocessing
  opcode pdb pickletools pkgutil plistlib pwd py_compile pyclbr pydoc readline resource runpy select selectors site socket sqlite3 ssl symtable tarfile
  token tokenize tomllib trace xml zipfile zipimport zlib zoneinfo`.split(/\s+/),
)
const absentModule = (name) => `import unittest


def __getattr__(name):
    if name.startswith('__'):
        raise AttributeError(name)
    raise unittest.SkipTest("needs the module ${name}")
`

/** Stubs come before the interpreter's tests; nothing else of its library is read. */
function findModule(name) {
  const path = name.replaceAll('.', '/')
  const stub = readModule(join(stubs, path), `/stubs/${path}`)
  if (stub === null && absent.has(name)) return { filename: `/stubs/${path}.py`, source: absentModule(name) }
  if (stub !== null || !name.startsWith('test.') || name.startsWith('test.support.')) return stub
  const below = path.slice('test/'.length)
  return readModule(join(library, below), `${SHOWN}/${below}`)
}

const hostPath = (path) => (path === SHOWN || path.startsWith(`${SHOWN}/`) ? library + path.slice(SHOWN.length) : null)
const ask = (path, read) => (hostPath(path) === null ? null : attempt(() => read(hostPath(path))))

function describe(path) {
  const found = statSync(path)
  return { kind: found.isFile() ? 'file' : 'folder', size: found.size, mode: found.mode & 0o7777, mtime: found.mtimeMs / 1000 }
}

/** The folder of the tests, to read their data. */
const files = {
  cwd: '/scratch',
  stat: (path) => ask(path, describe),
  read: (path) => ask(path, (real) => new Uint8Array(readFileSync(real))),
  list: (path) => ask(path, (real) => readdirSync(real)),
}

const { code } = loadRunProgram(dist)({
  source: readFileSync(join(import.meta.dirname, 'runFile.py'), 'utf8'),
  filename: '/stubs/runFile.py',
  version,
  argv: ['runFile.py', file, ...JSON.parse(done)],
  path: ['/stubs'],
  buffering: 'line',
  findModule,
  files,
  maxSteps,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
})
process.exitCode = code
