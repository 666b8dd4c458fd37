"""A module has one form here, with or without the C module that CPython has beside it: fresh is the module that there is."""
import contextlib
import importlib
import sys
import unittest


def import_module(name, deprecated=False, *, required_on=()):
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise unittest.SkipTest(str(error))


def import_fresh_module(name, fresh=(), blocked=(), *, deprecated=False, usefrozen=False):
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def unload(name):
    sys.modules.pop(name, None)


def forget(name):
    unload(name)


def make_legacy_pyc(source):
    raise unittest.SkipTest('needs compiled files')


@contextlib.contextmanager
def isolated_modules():
    before = sys.modules.copy()
    try:
        yield
    finally:
        sys.modules.clear()
        sys.modules.update(before)


class CleanImport:
    """Modules are imported again in the block."""

    def __init__(self, *names, usefrozen=False):
        self._before = sys.modules.copy()
        for name in names:
            sys.modules.pop(name, None)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        sys.modules.update(self._before)


def ready_to_import(name=None, source=''):
    raise unittest.SkipTest('needs files to import')


def ensure_lazy_imports(module, names):
    raise unittest.SkipTest('needs a process')
