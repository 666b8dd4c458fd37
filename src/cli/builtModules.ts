import { openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Shipped } from '../python'

// Modules that ship as Python, compiled when the package was built (`perf/startup/bundle.cjs`): an import need not do it again in each process.
// A file for each version: the length of the index, the index (name → [start, end]), and the modules, each by itself.

type Index = ReadonlyMap<string, readonly [number, number]>

export function builtFile(folder: string, version: readonly [number, number]): string {
  return join(folder, `modules-${version.join('.')}.bin`)
}

/** A file of modules, by file name. */
export function packModules(modules: ReadonlyMap<string, Shipped>): Buffer {
  const index = new Map<string, [number, number]>()
  const parts: Buffer[] = []
  let end = 0
  for (const [filename, module] of modules) {
    const part = serialize(module)
    index.set(filename, [end, end + part.length])
    end += part.length
    parts.push(part)
  }
  const head = serialize(index)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  return Buffer.concat([length, head, ...parts])
}

/** A file of modules that is open: its index, and where the modules begin. */
interface Built {
  readonly file: number
  readonly index: Index
  readonly start: number
}

/** Looks modules up in the files of a folder. What cannot be read (there are none; another host has made them) is not there. */
export function builtModules(folder: string): (filename: string, version: readonly [number, number]) => Shipped | null {
  const files = new Map<number, Built | null>()
  return (filename, version) => {
    let built = files.get(version[1])
    if (built === undefined) {
      built = openFile(builtFile(folder, version))
      files.set(version[1], built)
    }
    const range = built?.index.get(filename)
    return built === null || range === undefined ? null : (deserialize(readPart(built.file, built.start + range[0], built.start + range[1])) as Shipped)
  }
}

/** A file is megabytes, and most programs import little of it: it stays open, and a module is read alone. */
function openFile(path: string): Built | null {
  try {
    const file = openSync(path, 'r')
    const start = 4 + readPart(file, 0, 4).readUInt32LE()
    return { file, index: deserialize(readPart(file, 4, start)) as Index, start }
  } catch {
    return null
  }
}

/** @throws RangeError where the file is shorter */
function readPart(file: number, from: number, to: number): Buffer {
  const bytes = Buffer.allocUnsafe(to - from)
  if (readSync(file, bytes, 0, bytes.length, from) !== bytes.length) throw new RangeError('the file ends too early')
  return bytes
}
