"""What of test.support a test of the collector asks for. Processes and files: see children.py."""
import contextlib
import gc
import unittest
from children import TESTFN, forget as unlink, temp_dir
from contextlib import contextmanager

verbose = False
Py_GIL_DISABLED = False


def _unchanged(test):
    return test


cpython_only = no_tracing = refcount_test = requires_type_collecting = _unchanged


def requires_subprocess():
    return _unchanged


def requires_gil_enabled(reason='needs the GIL'):
    return _unchanged


@contextmanager
def suppress_immortalization(suppress=True):
    yield


@contextmanager
def gc_threshold(*thresholds):
    before = gc.get_threshold()
    gc.set_threshold(*thresholds)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def gc_collect():
    gc.collect()
    gc.collect()
    gc.collect()


def start_threads(threads, unlock=None):
    raise unittest.SkipTest('needs threads')


def setswitchinterval(interval):
    raise unittest.SkipTest('needs threads')


def strip_python_stderr(stderr):
    return stderr.strip()


def run_unittest(*classes):
    raise NotImplementedError('the driver runs the tests one by one')


def import_module(name):
    from test.support.import_helper import import_module
    return import_module(name)
