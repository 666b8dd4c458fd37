/** `posix`: what the system does for os. A result of `_files` that is below zero is an error. */
export const SOURCE = `import _files
import sys as _sys

O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_NONBLOCK, O_CLOEXEC, O_DIRECTORY = 0, 1, 2, 0o100, 0o200, 0o1000, 0o2000, 0o4000, 0o2000000, 0o200000
F_OK, X_OK, W_OK, R_OK, EX_OK = 0, 1, 2, 4, 0
error = OSError


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    if not hasattr(type(path), '__fspath__'):
        raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}')
    found = type(path).__fspath__(path)
    if not isinstance(found, (str, bytes)):
        raise TypeError(f'expected {type(path).__name__}.__fspath__() to return str or bytes, not {type(found).__name__}')
    return found


def _kind_of(path):
    found = _files.stat(path)
    return 0 if type(found) is int else found[0] & 0o170000


def getpid():
    return 1


def getppid():
    return 0


def cpu_count():
    return 1


def urandom(size):
    import random
    return bytes([random.getrandbits(8) for _ in range(size)])


def getuid():
    return 0


geteuid = getgid = getegid = getuid


def getlogin():
    raise OSError(6, 'No such device or address')


def getloadavg():
    return 0.0, 0.0, 0.0


class uname_result(tuple):
    sysname, nodename, release, version, machine = [property(lambda self, at=at: self[at]) for at in range(5)]

    def __repr__(self):
        return 'posix.uname_result(sysname={!r}, nodename={!r}, release={!r}, version={!r}, machine={!r})'.format(*self)


def uname():
    return uname_result(('Linux', 'localhost', '6.1.0', '#1 SMP', 'x86_64'))


def system(command):
    from _threads import refuse
    refuse('os.system', 'leave the command out')


def strerror(code):
    return _errno_texts.get(code, f'Unknown error {code}')


_errno_texts = {0: 'Success', 1: 'Operation not permitted', 2: 'No such file or directory', 3: 'No such process', 4: 'Interrupted system call', 5: 'Input/output error', 9: 'Bad file descriptor',
                11: 'Resource temporarily unavailable', 12: 'Cannot allocate memory', 13: 'Permission denied', 14: 'Bad address', 16: 'Device or resource busy', 17: 'File exists',
                18: 'Invalid cross-device link', 20: 'Not a directory', 21: 'Is a directory', 22: 'Invalid argument', 24: 'Too many open files', 27: 'File too large', 28: 'No space left on device',
                29: 'Illegal seek', 30: 'Read-only file system', 32: 'Broken pipe', 33: 'Numerical argument out of domain', 34: 'Numerical result out of range', 36: 'File name too long',
                39: 'Directory not empty', 40: 'Too many levels of symbolic links', 61: 'No data available', 104: 'Connection reset by peer', 110: 'Connection timed out', 111: 'Connection refused'}


def _done(result, *paths):
    if type(result) is int and result < 0:
        raise OSError(-result, strerror(-result), *[path if isinstance(path, int) else fspath(path) for path in paths])
    return result


def _path_of(path, function, what='path'):
    if isinstance(path, (str, bytes)):
        return path
    if not hasattr(type(path), '__fspath__'):
        raise TypeError(f'{function}: {what} should be string, bytes or os.PathLike, not {type(path).__name__}')
    return fspath(path)


class stat_result(tuple):
    __module__ = 'os'
    __slots__ = ()
    n_fields, n_sequence_fields = 19, 10
    st_mode, st_ino, st_dev, st_nlink, st_uid, st_gid, st_size = [property(lambda self, at=at: self[at]) for at in range(7)]
    st_atime, st_mtime, st_ctime = [property(lambda self, at=at: self[at + 7]) for at in range(3)]
    st_atime_ns = st_mtime_ns = st_ctime_ns = property(lambda self: int(self[8] * 1000000000))
    st_blksize, st_blocks = 4096, property(lambda self: (self.st_size + 511) // 512)
    st_rdev = 0

    def __repr__(self):
        names = 'st_mode st_ino st_dev st_nlink st_uid st_gid st_size st_atime st_mtime st_ctime'.split()
        return f"os.stat_result({', '.join(f'{name}={int(value)}' for name, value in zip(names, self))})"


def _stat_of(found):
    mode, ino, links, size, mtime = found
    return stat_result((mode, ino, 64769, links, 0, 0, size, mtime, mtime, mtime))


def stat(path, *, dir_fd=None, follow_symlinks=True):
    if isinstance(path, int):
        return fstat(path)
    return _stat_of(_done(_files.stat(_path_of(path, 'stat')), path))


def lstat(path, *, dir_fd=None):
    return _stat_of(_done(_files.stat(_path_of(path, 'lstat')), path))


def fstat(fd):
    return _stat_of(_done(_files.fstat(fd)))


def listdir(path='.'):
    path = '.' if path is None else path
    names = _done(_files.listdir(_path_of(path, 'listdir')), path)
    return [name.encode() for name in names] if isinstance(path, bytes) else names


class DirEntry:
    __slots__ = ('name', 'path')

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f'<DirEntry {self.name!r}>'

    def stat(self, *, follow_symlinks=True):
        return stat(self.path)

    def inode(self):
        return stat(self.path).st_ino

    def is_dir(self, *, follow_symlinks=True):
        return _kind_of(self.path) == 0o040000

    def is_file(self, *, follow_symlinks=True):
        return _kind_of(self.path) == 0o100000

    def is_symlink(self):
        return False


class ScandirIterator:
    def __init__(self, folder):
        self._names, self._folder = iter(listdir(folder)), fspath(folder)

    def __iter__(self):
        return self

    def __next__(self):
        entry = DirEntry()
        entry.name = next(self._names)
        entry.path = entry.name if self._folder == '' else self._folder + ('' if self._folder.endswith('/') else '/') + entry.name
        return entry

    def close(self):
        self._names = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def scandir(path='.'):
    return ScandirIterator('.' if path is None else path)


DirEntry.__module__ = ScandirIterator.__module__ = 'posix'


def mkdir(path, mode=0o777, *, dir_fd=None):
    _done(_files.mkdir(_path_of(path, 'mkdir'), mode), path)


def rmdir(path, *, dir_fd=None):
    _done(_files.rmdir(_path_of(path, 'rmdir')), path)


def remove(path, *, dir_fd=None):
    _done(_files.unlink(_path_of(path, 'remove')), path)


def unlink(path, *, dir_fd=None):
    _done(_files.unlink(_path_of(path, 'unlink')), path)


def _rename(src, dst, name):
    code = _files.rename(_path_of(src, name, 'src'), _path_of(dst, name, 'dst'))
    if code < 0:
        raise OSError(-code, strerror(-code), fspath(src), None, fspath(dst))


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _rename(src, dst, 'rename')


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _rename(src, dst, 'replace')


def chdir(path):
    _done(_files.chdir(_path_of(path, 'chdir')), path)


def getcwd():
    return _files.getcwd()


def getcwdb():
    return _files.getcwd().encode()


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    _done(_files.change(_path_of(path, 'chmod'), mode, None), path)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    when = times[1] if times is not None else ns[1] / 1e9 if ns is not None else __import__('time').time()
    _done(_files.change(_path_of(path, 'utime'), None, float(when)), path)


def truncate(path, length):
    fd = open(path, O_WRONLY)
    try:
        ftruncate(fd, length)
    finally:
        close(fd)


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    found = _files.stat(_path_of(path, 'access'))
    return type(found) is tuple and (not mode & X_OK or found[0] & 0o111 != 0)


def readlink(path, *, dir_fd=None):
    _done(_files.stat(_path_of(path, 'readlink')), path)
    raise OSError(22, strerror(22), path)


def open(path, flags, mode=0o777, *, dir_fd=None):
    return _done(_files.open(_path_of(path, 'open'), flags, mode), path)


def close(fd):
    _done(_files.close(fd))


def read(fd, length):
    return _done(_files.read(fd, length))


def write(fd, data):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return _done(_files.write(fd, data))


def lseek(fd, position, whence):
    return _done(_files.seek(fd, position, whence))


def ftruncate(fd, length):
    _done(_files.truncate(fd, length))


def fsync(fd):
    _done(_files.fstat(fd))


def isatty(fd):
    return False


def umask(mask):
    return 0o022


class terminal_size(tuple):
    __module__ = 'os'
    columns, lines = property(lambda self: self[0]), property(lambda self: self[1])

    def __repr__(self):
        return f'os.terminal_size(columns={self[0]}, lines={self[1]})'


def get_terminal_size(fd=1):
    raise OSError(25, 'Inappropriate ioctl for device')


def kill(pid, sig):
    import signal
    if pid != getpid():
        raise ProcessLookupError(3, strerror(3))
    if sig:
        signal.raise_signal(sig)
`
