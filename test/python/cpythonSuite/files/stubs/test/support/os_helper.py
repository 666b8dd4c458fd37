"""Files of a run stay in it (its machine has none), so that little is to be cleaned."""
import contextlib
import os
import shutil
import tempfile
import unittest

TESTFN = TESTFN_ASCII = '/tmp/@test_1_tmp'
TESTFN_UNICODE = TESTFN + '-\xe0\xf2\u0258\u0141\u011f'
TESTFN_UNENCODABLE = TESTFN_UNDECODABLE = TESTFN_NONASCII = None
FS_NONASCII = '\xe6'
SAVEDCWD = os.getcwd()


def unlink(name):
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        os.unlink(name)


def rmdir(name):
    with contextlib.suppress(FileNotFoundError):
        os.rmdir(name)


def rmtree(name):
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(name)


def create_empty_file(name):
    with open(name, 'wb'):
        pass


def can_symlink():
    return False


skip_unless_symlink = unittest.skip('needs symbolic links')
skip_unless_xattr = unittest.skip('needs extended attributes')


@contextlib.contextmanager
def temp_dir(path=None, quiet=False):
    made = tempfile.mkdtemp() if path is None else path
    if path is not None:
        os.mkdir(path)
    try:
        yield made
    finally:
        rmtree(made)


@contextlib.contextmanager
def change_cwd(path, quiet=False):
    before = os.getcwd()
    os.chdir(path)
    try:
        yield path
    finally:
        os.chdir(before)


@contextlib.contextmanager
def temp_cwd(name='tempcwd', quiet=False):
    with temp_dir() as made, change_cwd(made) as here:
        yield here


class EnvironmentVarGuard:
    """os.environ, as it was before when the block ends."""

    def __init__(self):
        self._environ, self._before = os.environ, {}

    def _note(self, name):
        self._before.setdefault(name, self._environ.get(name))

    def set(self, name, value):
        self._note(name)
        self._environ[name] = value

    __setitem__ = set

    def unset(self, *names):
        for name in names:
            self._note(name)
            self._environ.pop(name, None)

    __delitem__ = unset

    def __getitem__(self, name):
        return self._environ[name]

    def get(self, name, default=None):
        return self._environ.get(name, default)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        for name, value in self._before.items():
            if value is None:
                self._environ.pop(name, None)
            else:
                self._environ[name] = value


class FakePath:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        if isinstance(self.path, BaseException) or isinstance(self.path, type) and issubclass(self.path, BaseException):
            raise self.path
        return self.path
