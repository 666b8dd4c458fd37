import { NULL, type Ref } from '../../../heap/ref'
import { bytesArgument } from '../../../types/text/bytesLike'
import { native } from '../../../vm/calls/native'
import type { Interpreter } from '../../../vm/interpreter'
import { makeNativeModule } from '../../nativeModule'
import { moduleState } from '../../state'
import { closeFile, makeFolder, missing, openFile, readFile, removeFile, removeFolder, renameFile, seekFile, treeOf, truncateFile, writeFile } from './descriptors'
import { Errno, type FileNode } from './tree'

/** Text of a path: surrogates stand for bytes that are no text. */
function pathOf(vm: Interpreter, ref: Ref): string {
  return vm.isStr(ref) ? vm.textOf(ref) : new TextDecoder().decode(bytesArgument(vm, ref))
}

function number(vm: Interpreter, ref: Ref): number {
  return Number(vm.intOf(ref))
}

/** Mode, number, links, size, time of the last change. */
function statTuple(vm: Interpreter, { kind, mode, ino, size, mtime }: FileNode): Ref {
  const format = kind === 'folder' ? 0o040000 : 0o100000
  return vm.tuple([vm.int(format | (mode & 0o7777)), vm.int(ino), vm.int(kind === 'folder' ? 2 : 1), vm.int(kind === 'folder' ? 4096 : size), vm.float(mtime)])
}

function stat(vm: Interpreter, name: string): Ref {
  const tree = treeOf(vm)
  const path = tree.absolute(name)
  const node = name === '' ? null : tree.find(path)
  if (node === null) return vm.int(name === '' ? -Errno.ENOENT : missing(tree, path))
  return node.kind === 'file' && name.endsWith('/') ? vm.int(-Errno.ENOTDIR) : statTuple(vm, node)
}

function list(vm: Interpreter, name: string): Ref {
  const tree = treeOf(vm)
  const path = tree.absolute(name)
  const node = tree.find(path)
  if (node === null) return vm.int(missing(tree, path))
  if (node.kind === 'file') return vm.int(-Errno.ENOTDIR)
  return vm.list(tree.names(path).map((each) => vm.str(each)))
}

/** _files: what os and io are made of. A result below zero is an error of the system. */
export function makeFiles(vm: Interpreter): Ref {
  return makeNativeModule(vm, '_files', {
    functions: {
      open: native('path, flags, mode, /', (v, [path, flags, mode]) => v.int(openFile(v, pathOf(v, path), number(v, flags), number(v, mode)))),
      close: native('fd, /', (v, [fd]) => v.int(closeFile(v, number(v, fd)))),
      read: native('fd, size, /', (v, [fd, size]) => {
        const found = readFile(v, number(v, fd), number(v, size))
        return typeof found === 'number' ? v.int(found) : v.heap.bytes(found)
      }),
      write: native('fd, data, /', (v, [fd, data]) => v.int(writeFile(v, number(v, fd), bytesArgument(v, data)))),
      seek: native('fd, position, whence, /', (v, [fd, position, whence]) => v.int(seekFile(v, number(v, fd), number(v, position), number(v, whence)))),
      truncate: native('fd, size, /', (v, [fd, size]) => v.int(truncateFile(v, number(v, fd), number(v, size)))),
      fstat: native('fd, /', (v, [fd]) => {
        const open = moduleState(v).files.descriptors.get(number(v, fd))
        return open === undefined ? v.int(-Errno.EBADF) : statTuple(v, open.node)
      }),
      access: native('fd, /', (v, [fd]) => {
        const open = moduleState(v).files.descriptors.get(number(v, fd))
        return open === undefined ? v.int(-Errno.EBADF) : v.tuple([v.bool(open.reads), v.bool(open.writes)])
      }),
      stat: native('path, /', (v, [path]) => stat(v, pathOf(v, path))),
      listdir: native('path, /', (v, [path]) => list(v, pathOf(v, path))),
      mkdir: native('path, mode, /', (v, [path, mode]) => v.int(makeFolder(v, pathOf(v, path), number(v, mode)))),
      rmdir: native('path, /', (v, [path]) => v.int(removeFolder(v, pathOf(v, path)))),
      unlink: native('path, /', (v, [path]) => v.int(removeFile(v, pathOf(v, path)))),
      rename: native('source, target, /', (v, [source, target]) => v.int(renameFile(v, pathOf(v, source), pathOf(v, target)))),
      getcwd: native('', (v) => v.str(treeOf(v).cwd)),
      chdir: native('path, /', (v, [path]) => {
        const tree = treeOf(v)
        const to = tree.absolute(pathOf(v, path))
        const node = tree.find(to)
        if (node === null) return v.int(missing(tree, to))
        if (node.kind === 'file') return v.int(-Errno.ENOTDIR)
        moduleState(v).files.cwd = to
        return v.int(0)
      }),
      change: native('path, mode, mtime, /', (v, [path, mode, mtime]) => {
        const tree = treeOf(v)
        const to = tree.absolute(pathOf(v, path))
        const node = tree.find(to)
        if (node === null) return v.int(missing(tree, to))
        if (mode !== NULL && mode !== v.none) node.mode = number(v, mode)
        if (mtime !== NULL && mtime !== v.none) node.mtime = Number(v.heap.payload[mtime])
        return v.int(0)
      }),
    },
  })
}
