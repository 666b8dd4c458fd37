import type { Interpreter } from '../../../vm/interpreter'
import { moduleState } from '../../state'
import { now } from '../../time/clock'
import { NO_FILES } from './host'
import { Errno, type FileNode, FileTree } from './tree'

// Open files by number, and what the system says of files. A number below zero is an error of `errno.h`.

const TREES = new WeakMap<Interpreter, FileTree>()

export function treeOf(vm: Interpreter): FileTree {
  const known = TREES.get(vm)
  if (known !== undefined) return known
  const tree = new FileTree(moduleState(vm).files, vm.options.files ?? NO_FILES, () => now(vm))
  TREES.set(vm, tree)
  return tree
}

const O_WRONLY = 1
const O_RDWR = 2
const O_CREAT = 0o100
const O_EXCL = 0o200
const O_TRUNC = 0o1000
const O_APPEND = 0o2000
const O_DIRECTORY = 0o200000
const O_TMPFILE = 0o20000000

const NULL_DEVICE = '/dev/null'

/** Why what is there cannot be opened so; undefined: it can. */
function refusal({ kind }: FileNode, name: string, path: string, flags: number): number | undefined {
  const creates = (flags & O_CREAT) !== 0
  if (creates && (flags & O_EXCL) !== 0 && path !== NULL_DEVICE) return -Errno.EEXIST
  if (kind === 'folder') return creates || (flags & (O_WRONLY | O_RDWR)) !== 0 ? -Errno.EISDIR : undefined
  return (flags & O_DIRECTORY) !== 0 || name.endsWith('/') ? -Errno.ENOTDIR : undefined
}

/** A new file, or why there is none. */
function created(tree: FileTree, name: string, path: string, flags: number, mode: number): FileNode | number {
  const folder = tree.folderOf(path)
  if (typeof folder === 'number') return -folder
  if ((flags & O_CREAT) === 0) return -Errno.ENOENT
  return name.endsWith('/') ? -Errno.EISDIR : tree.make(path, 'file', mode & ~0o022)
}

/** `open(2)` */
export function openFile(vm: Interpreter, name: string, flags: number, mode: number): number {
  const tree = treeOf(vm)
  const { descriptors } = moduleState(vm).files
  const path = tree.absolute(name)
  const writes = (flags & (O_WRONLY | O_RDWR)) !== 0
  if ((flags & O_TMPFILE) !== 0) return -Errno.EISDIR
  if (name === '') return -Errno.ENOENT
  const found = tree.find(path) ?? (path === NULL_DEVICE ? tree.make(NULL_DEVICE, 'file', 0o666) : null)
  const node = found === null ? created(tree, name, path, flags, mode) : (refusal(found, name, path, flags) ?? found)
  if (typeof node === 'number') return node
  if ((flags & O_TRUNC) !== 0 && writes) tree.resize(node, 0)
  let fd = 3
  while (descriptors.has(fd)) fd++
  descriptors.set(fd, { node, at: 0, reads: (flags & O_WRONLY) === 0, writes, appends: (flags & O_APPEND) !== 0 })
  return fd
}

export function closeFile(vm: Interpreter, fd: number): number {
  return moduleState(vm).files.descriptors.delete(fd) ? 0 : -Errno.EBADF
}

/** The next bytes, at most so many; all that are left where `size` is below zero. */
export function readFile(vm: Interpreter, fd: number, size: number): Uint8Array | number {
  if (fd === 0) return readInput(vm)
  const open = moduleState(vm).files.descriptors.get(fd)
  if (open === undefined || !open.reads) return -Errno.EBADF
  if (open.node.kind === 'folder') return -Errno.EISDIR
  const end = size < 0 ? open.node.size : Math.min(open.node.size, open.at + size)
  const bytes = open.node.bytes.slice(open.at, Math.max(end, open.at))
  open.at += bytes.length
  return bytes
}

function readInput(vm: Interpreter): Uint8Array {
  const line = vm.options.readLine?.() ?? null
  return line === null ? new Uint8Array() : new TextEncoder().encode(`${line}\n`)
}

export function writeFile(vm: Interpreter, fd: number, bytes: Uint8Array): number {
  if (fd === 1 || fd === 2) {
    const text = new TextDecoder().decode(bytes)
    if (fd === 1) vm.out(text)
    else vm.err(text)
    return bytes.length
  }
  const tree = treeOf(vm)
  const open = moduleState(vm).files.descriptors.get(fd)
  if (open === undefined || !open.writes) return -Errno.EBADF
  if (open.node === tree.find(NULL_DEVICE)) return bytes.length
  if (open.appends) open.at = open.node.size
  tree.write(open.node, open.at, bytes)
  open.at += bytes.length
  return bytes.length
}

export function seekFile(vm: Interpreter, fd: number, position: number, whence: number): number {
  const open = moduleState(vm).files.descriptors.get(fd)
  if (open === undefined) return fd >= 0 && fd < 3 ? -29 : -Errno.EBADF
  const at = position + (whence === 1 ? open.at : whence === 2 ? open.node.size : 0)
  if (at < 0) return -Errno.EINVAL
  open.at = at
  return at
}

export function truncateFile(vm: Interpreter, fd: number, size: number): number {
  const open = moduleState(vm).files.descriptors.get(fd)
  if (open === undefined) return -Errno.EBADF
  if (!open.writes || size < 0) return -Errno.EINVAL
  treeOf(vm).resize(open.node, size)
  return 0
}

export function makeFolder(vm: Interpreter, name: string, mode: number): number {
  const tree = treeOf(vm)
  const path = tree.absolute(name)
  if (tree.find(path) !== null) return -Errno.EEXIST
  const folder = tree.folderOf(path)
  if (typeof folder === 'number') return -folder
  tree.make(path, 'folder', mode & ~0o022)
  return 0
}

export function removeFolder(vm: Interpreter, name: string): number {
  const tree = treeOf(vm)
  const path = tree.absolute(name)
  const node = tree.find(path)
  if (node === null) return -Errno.ENOENT
  if (node.kind === 'file') return -Errno.ENOTDIR
  if (tree.names(path).length > 0) return -Errno.ENOTEMPTY
  tree.remove(path)
  return 0
}

export function removeFile(vm: Interpreter, name: string): number {
  const tree = treeOf(vm)
  const path = tree.absolute(name)
  const node = tree.find(path)
  if (node === null) return missing(tree, path)
  if (node.kind === 'folder') return -Errno.EISDIR
  tree.remove(path)
  return 0
}

/** Why nothing is at a path: something above it is a file, or nothing. */
export function missing(tree: FileTree, path: string): number {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    const above = tree.find(path.slice(0, at))
    if (above !== null) return above.kind === 'file' ? -Errno.ENOTDIR : -Errno.ENOENT
  }
  return -Errno.ENOENT
}

export function renameFile(vm: Interpreter, from: string, to: string): number {
  const tree = treeOf(vm)
  const [source, target] = [tree.absolute(from), tree.absolute(to)]
  const node = tree.find(source)
  if (node === null) return missing(tree, source)
  const folder = tree.folderOf(target)
  if (typeof folder === 'number') return -folder
  const there = tree.find(target)
  if (there !== null && source !== target) {
    if (there.kind === 'folder' && node.kind === 'file') return -Errno.EISDIR
    if (there.kind === 'file' && node.kind === 'folder') return -Errno.ENOTDIR
    if (there.kind === 'folder' && tree.names(target).length > 0) return -Errno.ENOTEMPTY
  }
  if (target.startsWith(`${source}/`)) return -Errno.EINVAL
  tree.move(source, target)
  return 0
}
