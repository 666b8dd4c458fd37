/** `os`: names, an environment that is empty, and what goes over several files. */
export const SOURCE = String.raw`import abc
import posix
import posixpath as path
import sys
from _collections_abc import MutableMapping
from posixpath import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep

sys.modules['os.path'] = path
name, linesep = 'posix', '\n'
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
supports_follow_symlinks, supports_fd, supports_bytes_environ = set(), set(), True
globals().update((_key, _value) for _key, _value in vars(posix).items() if not _key.startswith('_'))
open = posix.open


class PathLike(abc.ABC):
    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        return hasattr(subclass, '__fspath__') if cls is PathLike else NotImplemented


class _Environ(MutableMapping):
    def __init__(self):
        self._data = {}

    def _checked(self, value):
        if not isinstance(value, str):
            raise TypeError(f'str expected, not {type(value).__name__}')
        return value

    def __getitem__(self, key):
        try:
            return self._data[self._checked(key)]
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        self._data[self._checked(key)] = self._checked(value)

    def __delitem__(self, key):
        try:
            del self._data[self._checked(key)]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        return iter(list(self._data))

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return f"environ({{{', '.join([f'{key!r}: {value!r}' for key, value in self._data.items()])}}})"

    def copy(self):
        return dict(self)


environ = _Environ()


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(name, value):
    environ._checked(name)


def unsetenv(name):
    environ._checked(name)


# The folder above and the name in it; a slash at the end does not count.
def _place(name):
    head, tail = path.split(name)
    return (head, tail) if tail else path.split(head)


# What is not there above a folder, from the top, and the folder itself.
def _to_make(name):
    head, tail = _place(name)
    if head and tail and not path.exists(head):
        yield from _to_make(head)
        if tail == curdir:
            return
    yield name


def makedirs(name, mode=0o777, exist_ok=False):
    for folder in _to_make(name):
        try:
            mkdir(folder, mode if folder is name else 0o777)
        except OSError as error:
            between = folder is not name and isinstance(error, FileExistsError)
            if not between and not (exist_ok and path.isdir(folder)):
                raise


def removedirs(name):
    rmdir(name)
    head, tail = _place(name)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def renames(old, new):
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)


def walk(top, topdown=True, onerror=None, followlinks=False):
    top = fspath(top)
    try:
        names = listdir(top)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    folders = [name for name in names if path.isdir(path.join(top, name))]
    files = [name for name in names if not path.isdir(path.join(top, name))]
    if topdown:
        yield top, folders, files
        for name in folders:
            yield from walk(path.join(top, name), topdown, onerror, followlinks)
    else:
        for name in folders:
            yield from walk(path.join(top, name), topdown, onerror, followlinks)
        yield top, folders, files


def fdopen(fd, mode='r', buffering=-1, encoding=None, *args, **kwargs):
    if not isinstance(fd, int):
        raise TypeError(f'invalid fd type ({type(fd)}, expected integer)')
    return __import__('io').open(fd, mode, buffering, encoding, *args, **kwargs)


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


def _exit(status):
    __import__('_files')
    raise SystemExit(status)
`
