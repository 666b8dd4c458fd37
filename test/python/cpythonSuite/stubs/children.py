"""Programs that a test starts. The test runs until it needs one, the driver runs that program in an interpreter of its own, and the test starts again
with the answer: ANSWERS is what the programs so far printed. Files are texts that the driver is given with the program."""
import unittest
from contextlib import contextmanager
from answers import ANSWERS

TESTFN = '@test_file'
FOLDER = '/scratch'
# The exit code of a program that asks for what is not supported.
REFUSED = 3
_files = {}
_asked = []


class NeedsChild(BaseException):
    """Carries what the driver is to run."""


class _File:
    def __init__(self, name):
        self.name = name

    def write(self, text):
        _files[self.name] = _files.get(self.name, '') + text

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False


def open_(name, mode='r', encoding=None):
    _files[name] = ''
    return _File(name)


def forget(name):
    _files.pop(name, None)


@contextmanager
def temp_dir():
    yield FOLDER


def make_script(folder, name, source):
    _files['%s/%s.py' % (folder, name)] = source


def assert_python_ok(*args):
    _asked.append(args)
    if len(_asked) > len(ANSWERS):
        raise NeedsChild(list(args), dict(_files))
    code, out, err = ANSWERS[len(_asked) - 1]
    last = err.decode().strip().split('\n')[-1]
    if code == REFUSED:
        raise unittest.SkipTest(last.split(' (')[0])
    if code != 0:
        raise AssertionError('the program ended with %d: %s' % (code, last))
    return code, out, err
