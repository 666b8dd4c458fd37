import { readdirSync, readFileSync, statSync } from 'node:fs'
import type { HostFile, HostFiles } from '../python'

function attempt<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}

/** Asks once: a run that is gone through again finds what it found. */
function once<T>(ask: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>()
  return (path) => {
    const found = known.get(path)
    if (found !== undefined || known.has(path)) return found as T
    const answer = ask(path)
    known.set(path, answer)
    return answer
  }
}

/** The files of this machine, for programs to read. What is neither a file nor a folder is not there. */
export function hostFiles(): HostFiles {
  return {
    cwd: process.cwd(),
    stat: once((path): HostFile | null => {
      const found = attempt(() => statSync(path))
      if (found === null || !(found.isFile() || found.isDirectory())) return null
      return { kind: found.isFile() ? 'file' : 'folder', size: found.size, mode: found.mode & 0o7777, mtime: found.mtimeMs / 1000 }
    }),
    read: once((path) => attempt(() => new Uint8Array(readFileSync(path)))),
    list: once((path) => attempt(() => readdirSync(path))),
  }
}
