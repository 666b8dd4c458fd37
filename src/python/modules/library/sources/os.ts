/** `os`: names, texts of paths, and a machine without files whose environment is empty. */
export const SOURCE = String.raw`import abc
import posixpath as path
import sys
from _collections_abc import MutableMapping
from posixpath import altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep

sys.modules['os.path'] = path
name, linesep = 'posix', '\n'
F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
O_RDONLY, O_WRONLY, O_RDWR, SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2, 0, 1, 2
error = OSError


class PathLike(abc.ABC):
    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        return hasattr(subclass, '__fspath__') if cls is PathLike else NotImplemented


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    if not hasattr(type(path), '__fspath__'):
        raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}')
    found = type(path).__fspath__(path)
    if not isinstance(found, (str, bytes)):
        raise TypeError(f'expected {type(path).__name__}.__fspath__() to return str or bytes, not {type(found).__name__}')
    return found


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


def getcwd():
    return '/'


def getpid():
    return 1


def getppid():
    return 0


def cpu_count():
    return 1


def _none_there(*paths):
    raise FileNotFoundError(2, 'No such file or directory', *paths)


def _of_a_file(name):
    def function(path, *args, **kwargs):
        _none_there(fspath(path))
    function.__name__ = function.__qualname__ = name
    return function


for _name in ('remove', 'unlink', 'stat', 'lstat', 'rmdir', 'listdir', 'scandir', 'chdir', 'chmod', 'readlink', 'utime', 'truncate'):
    globals()[_name] = _of_a_file(_name)


def rename(src, dst):
    raise FileNotFoundError(2, 'No such file or directory', fspath(src), None, fspath(dst))


replace = rename


def access(path, mode):
    return False


def walk(top, topdown=True, onerror=None, followlinks=False):
    return iter(())


def urandom(size):
    import random
    return bytes([random.getrandbits(8) for _ in range(size)])


def strerror(code):
    return {1: 'Operation not permitted', 2: 'No such file or directory', 13: 'Permission denied', 17: 'File exists', 20: 'Not a directory', 21: 'Is a directory', 22: 'Invalid argument'}.get(code, f'Unknown error {code}')
`
