import type { HostFiles } from './host'

/** A file or a folder that the run made, changed, or looked into. */
export interface FileNode {
  readonly kind: 'file' | 'folder'
  /** The content, and perhaps room behind it. */
  bytes: Uint8Array
  size: number
  mode: number
  mtime: number
  readonly ino: number
  /** A folder in whose place the host may have another one: what lies in that is not seen. */
  readonly opaque: boolean
}

/** An open file. */
export interface Descriptor {
  readonly node: FileNode
  at: number
  readonly reads: boolean
  readonly writes: boolean
  readonly appends: boolean
}

/** All files, as the run sees them: plain data, part of a snapshot. */
export interface FileState {
  cwd: string | null
  /** By path; null: removed. */
  nodes: Map<string, FileNode | null>
  descriptors: Map<number, Descriptor>
  nextIno: number
}

export function newFileState(): FileState {
  return { cwd: null, nodes: new Map(), descriptors: new Map(), nextIno: 1_000_001 }
}

/** Numbers of `errno.h` (Linux). */
export const enum Errno {
  EPERM = 1,
  ENOENT = 2,
  EBADF = 9,
  EEXIST = 17,
  ENOTDIR = 20,
  EISDIR = 21,
  EINVAL = 22,
  ENOTEMPTY = 39,
}

const ALWAYS_THERE = ['/', '/tmp']

/** The files of a run over those of its host: what is written lies here, what is only read comes from there, once. */
export class FileTree {
  constructor(
    private readonly state: FileState,
    private readonly host: HostFiles,
    private readonly now: () => number,
  ) {}

  get cwd(): string {
    return this.state.cwd ?? this.host.cwd
  }

  /** The path from the root on, without `.` and `..`. */
  absolute(path: string): string {
    const kept: string[] = []
    for (const part of (path.startsWith('/') ? path : `${this.cwd}/${path}`).split('/')) {
      if (part === '..') kept.pop()
      else if (part !== '' && part !== '.') kept.push(part)
    }
    return `/${kept.join('/')}`
  }

  /** What is at an absolute path; null: nothing. */
  find(path: string): FileNode | null {
    const known = this.state.nodes.get(path)
    if (known !== undefined) return known
    const found = this.isHidden(path) ? null : this.host.stat(path)
    if (found !== null) return this.keep(path, { kind: found.kind, bytes: found.kind === 'file' ? this.host.read(path) : new Uint8Array(), mode: found.mode, mtime: found.mtime })
    return ALWAYS_THERE.includes(path) ? this.make(path, 'folder', 0o777) : null
  }

  /** Is what the host has there out of reach, since a folder above it was removed? */
  private isHidden(path: string): boolean {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const above = this.state.nodes.get(path.slice(0, at))
      if (above === null || above?.opaque === true) return true
    }
    return false
  }

  private keep(path: string, { kind, bytes, mode, mtime }: { kind: 'file' | 'folder'; bytes: Uint8Array | null; mode: number; mtime: number }, opaque = false): FileNode {
    const content = bytes ?? new Uint8Array()
    const node: FileNode = { kind, bytes: content, size: content.length, mode, mtime, ino: this.state.nextIno++, opaque }
    this.state.nodes.set(path, node)
    return node
  }

  /** A new, empty one. */
  make(path: string, kind: 'file' | 'folder', mode: number): FileNode {
    return this.keep(path, { kind, bytes: null, mode, mtime: this.now() }, kind === 'folder' && !ALWAYS_THERE.includes(path))
  }

  /** Names in a folder: the host's in its order, then those that the run made. */
  names(path: string): string[] {
    const own = this.isHidden(path) || this.state.nodes.get(path)?.opaque === true ? null : this.host.list(path)
    const prefix = path === '/' ? '/' : `${path}/`
    const names = (own ?? []).filter((name) => this.state.nodes.get(prefix + name) !== null)
    const known = new Set(names)
    for (const [at, node] of this.state.nodes) {
      if (node === null || at === '/' || !at.startsWith(prefix)) continue
      const name = at.slice(prefix.length)
      if (!name.includes('/') && !known.has(name)) names.push(name)
    }
    return names
  }

  remove(path: string): void {
    this.state.nodes.set(path, null)
  }

  /** Moves what is there, and all in it. */
  move(from: string, to: string): void {
    const node = this.find(from)
    if (node === null || from === to) return
    const names = node.kind === 'folder' ? this.names(from) : []
    this.state.nodes.set(to, node.kind === 'folder' ? { ...node, opaque: true } : node)
    for (const name of names) this.move(`${from}/${name}`, `${to}/${name}`)
    this.remove(from)
  }

  /** The folder that a path lies in, or what is wrong with it. */
  folderOf(path: string): FileNode | Errno {
    const folder = this.find(path.slice(0, path.lastIndexOf('/')) || '/')
    if (folder === null) return Errno.ENOENT
    return folder.kind === 'folder' ? folder : Errno.ENOTDIR
  }

  // ── content ──

  resize(node: FileNode, size: number): void {
    if (size > node.bytes.length) {
      const grown = new Uint8Array(Math.max(size, node.bytes.length * 2))
      grown.set(node.bytes.subarray(0, node.size))
      node.bytes = grown
    } else if (size < node.size) {
      node.bytes = node.bytes.slice(0, size)
    }
    node.size = size
    node.mtime = this.now()
  }

  write(node: FileNode, at: number, bytes: Uint8Array): void {
    const copy = node.bytes.length >= at + bytes.length ? null : at + bytes.length
    if (copy !== null || node.size < at + bytes.length) this.resize(node, Math.max(node.size, at + bytes.length))
    node.bytes.set(bytes, at)
    node.mtime = this.now()
  }
}
