import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve, sep } from 'node:path'
import { TextDecoder } from 'node:util'
import { PythonSyntaxError } from '../python'
import { UsageError } from './errors'

/** A program that is to be run. */
export interface Program {
  readonly source: string
  /** As tracebacks name it. */
  readonly filename: string
  readonly argv: readonly string[]
  /** `sys.path[0]` */
  readonly folder: string
}

/**
 * A script, as Python finds it; a folder is run by its `__main__.py`.
 *
 * @param absolute - from 3.9 on Python names the script by its whole path
 * @throws UsageError where there is none; PythonSyntaxError where its bytes are no text
 */
export function readScript(script: string, args: readonly string[], absolute: boolean): Program {
  const kind = statSync(script, { throwIfNoEntry: false })
  if (kind === undefined) throw new UsageError(`can't open file '${resolve(script)}': [Errno 2] No such file or directory`)
  const path = kind.isDirectory() ? join(script, '__main__.py') : script
  if (kind.isDirectory() && !existsSync(path)) throw new UsageError(`can't find '__main__' module in '${script}': it is a directory. Name a Python program.`)
  const filename = absolute ? wholePath(path) : path
  return { source: decode(readBytes(path), filename), filename, argv: [script, ...args], folder: kind.isDirectory() ? resolve(path, '..') : dirname(realpathSync(path)) }
}

/** Joined to the working directory and otherwise as it was written. Source: `config_run_filename_abspath`. */
function wholePath(path: string): string {
  return isAbsolute(path) ? path : `${process.cwd()}${sep}${path}`
}

function readBytes(path: string): Buffer {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    const { code, errno } = error as NodeJS.ErrnoException
    throw new UsageError(`can't open file '${resolve(path)}': [Errno ${-(errno ?? 0)}] ${code === 'EACCES' ? 'Permission denied' : String(code)}`)
  }
  if (bytes.includes(0)) throw new UsageError(`can't run '${path}': it holds null bytes, so it is no Python program but a binary file.`)
  return bytes
}

/** `import name`: a file, or a folder with `__init__.py`, in one of the folders of `sys.path`; else a folder without one, a namespace (PEP 420). @throws PythonSyntaxError where its bytes are no text */
export function findModule(name: string, path: readonly string[]): { filename: string; source: string } | null {
  let namespace: string | null = null
  for (const folder of path) {
    const base = join(folder === '' ? process.cwd() : resolve(folder), ...name.split('.'))
    for (const filename of [join(base, '__init__.py'), `${base}.py`]) {
      if (statSync(filename, { throwIfNoEntry: false })?.isFile() === true) return { filename, source: decode(readFileSync(filename), filename) }
    }
    if (namespace === null && statSync(base, { throwIfNoEntry: false })?.isDirectory() === true) namespace = `${base}${sep}`
  }
  return namespace === null ? null : { filename: namespace, source: '' }
}

/** Python's names of the encodings that a coding line may ask for. */
const UTF_8 = /^utf[-_]?8([-_]|$)/i
const LATIN_1 = /^(latin[-_]?1|iso[-_]?8859[-_]1)([-_]|$)/i
const ASCII = /^(us[-_])?ascii$/i

/** The text of a source file: UTF-8, or what its first two lines ask for (PEP 263). @throws PythonSyntaxError */
export function decode(bytes: Buffer, filename: string): string {
  const head = bytes.subarray(0, 1024).toString('latin1')
  const [, name] = /^(?:[ \t\f]*(?:#.*)?\r?\n)?[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(head.replace(/^\xef\xbb\xbf/, '')) ?? []
  if (name !== undefined && LATIN_1.test(name)) return bytes.toString('latin1')
  if (name !== undefined && !UTF_8.test(name) && !ASCII.test(name)) throw new PythonSyntaxError(`encoding problem: ${name}`, 'SyntaxError', filename, 0, 0, '')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw notUtf8(bytes, filename)
  }
}

function notUtf8(bytes: Buffer, filename: string): PythonSyntaxError {
  const before = firstBad(bytes)
  const line = bytes.subarray(0, before).toString('latin1').split('\n').length
  const code = `\\x${(bytes[before] ?? 0).toString(16).padStart(2, '0')}`
  return new PythonSyntaxError(
    `Non-UTF-8 code starting with '${code}' in file ${filename} on line ${line}, but no encoding declared; see https://peps.python.org/pep-0263/ for details`,
    'SyntaxError',
    filename,
    0,
    0,
    '',
  )
}

/** Index of the first byte that begins no character. */
function firstBad(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    try {
      decoder.decode(bytes.subarray(at, at + length))
    } catch {
      return at
    }
    at += length
  }
  return 0
}
