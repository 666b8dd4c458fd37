"""Constants of test.support, and objects that compare as they please."""
import sys
import unittest

verbose = 0
use_resources = max_memuse = real_max_memuse = 0
PGO = PGO_EXTENDED = Py_DEBUG = Py_GIL_DISABLED = False
MS_WINDOWS = is_jython = is_android = is_emscripten = is_wasi = is_apple = is_apple_mobile = has_fork_support = has_socket_support = False
has_subprocess_support = HAVE_DOCSTRINGS = True
MISSING_C_DOCSTRINGS = False
MAX_Py_ssize_t = sys.maxsize
_1M = 1 << 20
_1G = 1 << 30
_2G = 2 * _1G
_4G = 4 * _1G
TEST_HOME_DIR = '/Lib/test'
STDLIB_DIR = '/Lib'
REPO_ROOT = '/'
TEST_DATA_DIR = TEST_HOME_DIR + '/data'
SHORT_TIMEOUT, LONG_TIMEOUT, LOOPBACK_TIMEOUT, INTERNET_TIMEOUT = 30.0, 300.0, 10.0, 60.0
NHASHBITS = sys.hash_info.width
EXCEEDS_RECURSION_LIMIT = 5000
C_RECURSION_LIMIT = Py_C_RECURSION_LIMIT = 10_000


class Error(Exception):
    pass


class TestFailed(Error):
    pass


class TestDidNotRun(Error):
    pass


class ResourceDenied(unittest.SkipTest):
    pass


class BrokenIter:
    """Raises where it is told to."""

    def __init__(self, init_raises=False, next_raises=False, iter_raises=False):
        if init_raises:
            1 / 0
        self.next_raises, self.iter_raises = next_raises, iter_raises

    def __next__(self):
        if self.next_raises:
            1 / 0

    def __iter__(self):
        if self.iter_raises:
            1 / 0
        return self


class _AlwaysEqual:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NeverEqual:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


class _Extreme:
    """Greater than all others, or less."""

    def __init__(self, greatest):
        self._greatest = greatest

    def __eq__(self, other):
        return self is other

    def __lt__(self, other):
        return not self._greatest and self is not other

    def __gt__(self, other):
        return self._greatest and self is not other

    def __le__(self, other):
        return not self._greatest or self is other

    def __ge__(self, other):
        return self._greatest or self is other


ALWAYS_EQ, NEVER_EQ = _AlwaysEqual(), _NeverEqual()
LARGEST, SMALLEST = _Extreme(True), _Extreme(False)

__all__ = [name for name in globals() if name not in ('sys', 'unittest') and not name.startswith('__')]
