/** `tempfile`: files and folders that are only there for a while. Their names are the same in each run. */
export const SOURCE = `import errno as _errno
import io as _io
import os as _os
import shutil as _shutil
import sys as _sys
import weakref as _weakref
from random import Random as _Random

__all__ = ['NamedTemporaryFile', 'TemporaryFile', 'SpooledTemporaryFile', 'TemporaryDirectory', 'mkstemp', 'mkdtemp', 'mktemp', 'TMP_MAX', 'gettempprefix', 'tempdir', 'gettempdir',
           'gettempprefixb', 'gettempdirb']
template = 'tmp'
TMP_MAX = 10000
tempdir = None


class _RandomNameSequence:
    characters = 'abcdefghijklmnopqrstuvwxyz0123456789_'

    def __init__(self):
        self._rng = _Random(1)

    def __iter__(self):
        return self

    def __next__(self):
        return ''.join(self._rng.choices(self.characters, k=8))


_names = _RandomNameSequence()


def gettempprefix():
    return template


def gettempprefixb():
    return template.encode()


def gettempdir():
    global tempdir
    if tempdir is None:
        tempdir = next((folder for name in ('TMPDIR', 'TEMP', 'TMP') for folder in [_os.environ.get(name)] if folder), '/tmp')
    return tempdir


def gettempdirb():
    return gettempdir().encode()


def _place(dir, prefix, suffix):
    return gettempdir() if dir is None else _os.fspath(dir), template if prefix is None else prefix, '' if suffix is None else suffix


def _tried(make, dir, prefix, suffix):
    dir, prefix, suffix = _place(dir, prefix, suffix)
    for name in _names:
        path = _os.path.join(dir, prefix + name + suffix)
        try:
            return make(path), _os.path.abspath(path)
        except FileExistsError:
            continue


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    return _tried(lambda path: _os.open(path, _os.O_RDWR | _os.O_CREAT | _os.O_EXCL, 0o600), dir, prefix, suffix)


def mkdtemp(suffix=None, prefix=None, dir=None):
    return _tried(lambda path: _os.mkdir(path, 0o700), dir, prefix, suffix)[1]


def mktemp(suffix='', prefix=template, dir=None):
    dir, prefix, suffix = _place(dir, prefix, suffix)
    return _os.path.join(dir, prefix + next(_names) + suffix)


class _TemporaryFileCloser:
    def __init__(self, file, name, delete):
        self.file, self.name, self.delete, self.close_called = file, name, delete, False

    def close(self):
        if not self.close_called and self.file is not None:
            self.close_called = True
            try:
                self.file.close()
            finally:
                if self.delete:
                    try:
                        _os.unlink(self.name)
                    except FileNotFoundError:
                        pass

    def __del__(self):
        self.close()


class _TemporaryFileWrapper:
    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file, self.name, self.delete = file, name, delete
        self._on_close = delete and delete_on_close
        self._closer = _TemporaryFileCloser(file, name, delete and delete_on_close)
        self._later = delete and not delete_on_close

    def __getattr__(self, name):
        return getattr(self.__dict__['file'], name)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, exc, value, tb):
        result = self.file.__exit__(exc, value, tb)
        self.close()
        if self._later:
            self._later = False
            try:
                _os.unlink(self.name)
            except FileNotFoundError:
                pass
        return result

    def close(self):
        self._closer.close()

    def __iter__(self):
        for line in self.file:
            yield line


def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *, errors=None, delete_on_close=True):
    fd, name = mkstemp(suffix, prefix, dir)
    try:
        file = _io.open(fd, mode, buffering=buffering, newline=newline, encoding=encoding, errors=errors)
    except BaseException:
        _os.close(fd)
        _os.unlink(name)
        raise
    raw = file
    while not isinstance(raw, _io.FileIO):
        raw = getattr(raw, 'buffer', None) or raw.raw
    raw.name = name
    return _TemporaryFileWrapper(file, name, delete, delete_on_close)


def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    fd, name = mkstemp(suffix, prefix, dir)
    _os.unlink(name)
    return _io.open(fd, mode, buffering=buffering, newline=newline, encoding=encoding, errors=errors)


class SpooledTemporaryFile:
    _rolled = False

    def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
        if 'b' in mode:
            self._file = _io.BytesIO()
        else:
            self._file = _io.TextIOWrapper(_io.BytesIO(), encoding=encoding, errors=errors, newline=newline)
        self._max_size = max_size
        self._arguments = dict(mode=mode, buffering=buffering, suffix=suffix, prefix=prefix, encoding=encoding, newline=newline, dir=dir, errors=errors)

    def rollover(self):
        if self._rolled:
            return
        old, self._file = self._file, TemporaryFile(**self._arguments)
        place = old.tell()
        if hasattr(old, 'buffer'):
            old.flush()
            self._file.buffer.write(old.buffer.getvalue())
        else:
            self._file.write(old.getvalue())
        self._file.seek(place, 0)
        self._rolled = True

    def _check(self):
        if not self._rolled and self._max_size and self._file.tell() > self._max_size:
            self.rollover()

    def write(self, s):
        count = self._file.write(s)
        self._check()
        return count

    def writelines(self, iterable):
        self._file.writelines(iterable)
        self._check()

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def __getattr__(self, name):
        return getattr(self.__dict__['_file'], name)

    def __enter__(self):
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()

    def __iter__(self):
        return iter(self._file)


class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_cleanup_errors, self._delete = ignore_cleanup_errors, delete
        self._finalizer = _weakref.finalize(self, self._cleanup, self.name)

    @classmethod
    def _cleanup(cls, name):
        _shutil.rmtree(name, ignore_errors=True)

    def __repr__(self):
        return f'<{self.__class__.__name__} {self.name!r}>'

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if self._finalizer.detach() or _os.path.exists(self.name):
            _shutil.rmtree(self.name, ignore_errors=self._ignore_cleanup_errors)
`
