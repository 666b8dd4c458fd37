import contextlib
import unittest
from test.support import start_threads


def requires_working_threading(*, module=False):
    if module:
        return None
    return lambda test: test


def threading_setup():
    return ()


def threading_cleanup(*before):
    pass


def reap_threads(test):
    return test


def join_thread(thread, timeout=None):
    thread.join(timeout)


@contextlib.contextmanager
def wait_threads_exit(timeout=None):
    yield


def run_concurrently(*args, **kwargs):
    raise unittest.SkipTest('needs threads')
