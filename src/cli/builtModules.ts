import { readFileSync } from 'node:fs'
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

/** Looks modules up in the files of a folder. What cannot be read (there are none; another host has made them) is not there. */
export function builtModules(folder: string): (filename: string, version: readonly [number, number]) => Shipped | null {
  const files = new Map<number, { readonly index: Index; readonly modules: Buffer } | null>()
  return (filename, version) => {
    let file = files.get(version[1])
    if (file === undefined) {
      file = openFile(builtFile(folder, version))
      files.set(version[1], file)
    }
    const range = file?.index.get(filename)
    return file === null || range === undefined ? null : (deserialize(file.modules.subarray(...range)) as Shipped)
  }
}

function openFile(path: string): { index: Index; modules: Buffer } | null {
  try {
    const bytes = readFileSync(path)
    const end = 4 + bytes.readUInt32LE()
    return { index: deserialize(bytes.subarray(4, end)) as Index, modules: bytes.subarray(end) }
  } catch {
    return null
  }
}
