"""What the tests of the language and of its types ask test.support for."""
import contextlib
import gc
import io
import os
import re
import struct
import sys
import unittest
import warnings
from test.support import names
from test.support.names import *

if sys.version_info < (3, 10):
    # Later these have modules of their own.
    from test.support.os_helper import *
    from test.support.os_helper import TESTFN, FakePath
    from test.support.import_helper import *
    from test.support.warnings_helper import check_no_warnings, check_syntax_warning, check_warnings, ignore_warnings


def _unchanged(test):
    return test


def impl_detail(msg=None, **guards):
    return _unchanged if check_impl_detail(**guards) else unittest.skip(msg or 'about another Python')


def check_impl_detail(**guards):
    """cpython=False asks whether this is another Python."""
    return guards.get('cpython', not next(iter(guards.values()), False))


cpython_only = refcount_test = no_tracing = skip_if_pgo_task = requires_IEEE_754 = requires_docstrings = _unchanged
requires_type_collecting = _unchanged


def bigaddrspacetest(test):
    return unittest.skip('needs a small address space')(test)


def bigmemtest(size, memuse, dry_run=True):
    """With a small size, where the test allows that."""
    def decorate(test):
        def wrapped(self):
            if not dry_run:
                raise unittest.SkipTest('needs much memory')
            return test(self, 5147)
        wrapped.size, wrapped.memuse = size, memuse
        return wrapped
    return decorate


def _decorator(*args, **kwargs):
    return _unchanged


def _skips(reason):
    def make(*args, **kwargs):
        return unittest.skip(reason)
    return make


skip_if_sanitizer = requires_debug_ranges = requires_working_socket = requires_gil_enabled = skip_if_buildbot = skip_on_s390x = _decorator
requires_mac_ver = requires_linux_version = requires_freebsd_version = _decorator
requires_zlib = requires_gzip = requires_bz2 = requires_lzma = _skips('needs a C library')
requires_fork = requires_resource = run_with_tz = _skips('needs more than this machine has')
requires_limited_api = requires_specialization = requires_jit_disabled = skip_wasi_stack_overflow = skip_emscripten_stack_overflow = force_not_colorized = _unchanged
requires_legacy_unicode_capi = unittest.skip('needs a C API')
skip_if_buggy_ucrt_strfptime = skip_if_unlimited_stack_size = thread_unsafe = force_not_colorized_test_class = _unchanged


def requires_subprocess():
    return _unchanged


def run_with_locale(category, *locales):
    return unittest.skip('needs locales')


def requires(resource, msg=None):
    raise ResourceDenied(msg or 'needs ' + resource)


def is_resource_enabled(resource):
    return False


def has_no_debug_ranges():
    return False


def python_is_optimized():
    return True


def check_sanitizer(**kinds):
    return False


def gc_collect():
    for _ in range(3):
        gc.collect()


@contextlib.contextmanager
def disable_gc():
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


@contextlib.contextmanager
def gc_threshold(*thresholds):
    before = gc.get_threshold()
    gc.set_threshold(*thresholds)
    try:
        yield
    finally:
        gc.set_threshold(*before)


@contextlib.contextmanager
def suppress_immortalization(suppress=True):
    yield


def get_attribute(obj, name):
    try:
        return getattr(obj, name)
    except AttributeError:
        raise unittest.SkipTest('%r has no %s' % (obj, name))


@contextlib.contextmanager
def captured_output(name):
    before = getattr(sys, name)
    setattr(sys, name, io.StringIO())
    try:
        yield getattr(sys, name)
    finally:
        setattr(sys, name, before)


def captured_stdout():
    return captured_output('stdout')


def captured_stderr():
    return captured_output('stderr')


def captured_stdin():
    return captured_output('stdin')


_ABSENT = object()


@contextlib.contextmanager
def swap_attr(obj, name, value):
    before = getattr(obj, name, _ABSENT)
    setattr(obj, name, value)
    try:
        yield None if before is _ABSENT else before
    finally:
        if before is not _ABSENT:
            setattr(obj, name, before)
        elif hasattr(obj, name):
            delattr(obj, name)


@contextlib.contextmanager
def swap_item(obj, key, value):
    before = obj[key] if key in obj else _ABSENT
    obj[key] = value
    try:
        yield None if before is _ABSENT else before
    finally:
        if before is not _ABSENT:
            obj[key] = before
        else:
            obj.pop(key, None)


def patch(test, obj, name, value):
    before = getattr(obj, name)
    test.addCleanup(setattr, obj, name, before)
    setattr(obj, name, value)


def check_syntax_error(testcase, statement, errtext='', *, lineno=None, offset=None):
    with testcase.assertRaisesRegex(SyntaxError, errtext) as caught:
        compile(statement, '<test string>', 'exec')
    error = caught.exception
    for found, expected in ((error.lineno, lineno), (error.offset, offset)):
        testcase.assertIsNotNone(found)
        if expected is not None:
            testcase.assertEqual(found, expected)


def sortdict(mapping):
    return '{' + ', '.join('%r: %r' % item for item in sorted(mapping.items())) + '}'


def calcobjsize(fields):
    return struct.calcsize('nP' + fields + '0n')


def calcvobjsize(fields):
    return struct.calcsize('nPn' + fields + '0n')


def check_sizeof(test, obj, size):
    # Bit 14 of a type: its instances have a collector's header; bit 9: it is one made at run time.
    flags = obj.__flags__ & 1 << 9 if type(obj) is type else type(obj).__flags__ & 1 << 14
    test.assertEqual(sys.getsizeof(obj), size + (16 if flags else 0), 'size of %s' % type(obj))


def check_free_after_iterating(test, iter, cls, args=()):
    """A sequence dies with the end of its iterator, which may be asked again meanwhile."""
    died = []

    class Watched(cls):
        def __del__(self):
            died.append(True)
            next(iterator, None)

    iterator = iter(Watched(*args))
    test.assertRaises(StopIteration, next, iterator)
    gc_collect()
    test.assertEqual(died, [True])


def check_disallow_instantiation(testcase, kind, *args, **kwargs):
    name = kind.__name__ if kind.__module__ == 'builtins' else kind.__module__ + '.' + kind.__name__
    testcase.assertRaisesRegex(TypeError, "cannot create '%s' instances" % re.escape(name), kind, *args, **kwargs)


def check__all__(test, module, name_of_module=None, extra=(), not_exported=(), blacklist=()):
    homes = (module.__name__,) if name_of_module is None else (name_of_module,) if isinstance(name_of_module, str) else name_of_module
    expected = set(extra)
    for name in dir(module):
        obj = getattr(module, name)
        if name.startswith('_') or name in not_exported or name in blacklist:
            continue
        home = getattr(obj, '__module__', None)
        if home in homes or home is None and not isinstance(obj, type(os)):
            expected.add(name)
    test.assertCountEqual(module.__all__, expected)


def get_recursion_depth():
    depth, frame = 0, sys._getframe(1)
    while frame is not None:
        depth, frame = depth + 1, frame.f_back
    return depth


def get_recursion_available():
    return sys.getrecursionlimit() - get_recursion_depth()


def get_c_recursion_limit():
    return 10_000


def exceeds_recursion_limit():
    return 100_000


def set_recursion_limit(limit):
    return _recursion_limit(limit)


@contextlib.contextmanager
def _recursion_limit(limit):
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(limit)
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


def infinite_recursion(max_depth=100):
    return _recursion_limit(get_recursion_depth() + (max_depth or 20_000))


@contextlib.contextmanager
def adjust_int_max_str_digits(digits):
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(digits)
    try:
        yield
    finally:
        sys.set_int_max_str_digits(before)


class catch_unraisable_exception:
    """What sys.unraisablehook was last called with."""

    def __enter__(self):
        self.unraisable, self._before = None, sys.unraisablehook
        sys.unraisablehook = self._note
        return self

    def _note(self, unraisable):
        self.unraisable = unraisable

    def __exit__(self, *error):
        sys.unraisablehook = self._before
        del self.unraisable


def findfile(name, subdir=None):
    return os.path.join(names.TEST_HOME_DIR, *(() if subdir is None else (subdir,)), name)


def maybe_get_event_loop_policy():
    return None


def collision_stats(bins, balls):
    """How many of the balls meet another in their bin: the mean and the standard deviation."""
    # The balls are many and the bins more: in doubles, without a loss that counts.
    import math
    empty = math.exp(balls * math.log1p(-1 / bins))
    occupied = bins * -math.expm1(balls * math.log1p(-1 / bins))
    both = math.exp(balls * math.log1p(-2 / bins))
    variance = bins * (bins - 1) * (both - empty * empty) + bins * empty * (1 - empty)
    return balls - occupied, math.sqrt(max(variance, 0.0))


def start_threads(threads, unlock=None):
    raise unittest.SkipTest('needs threads')


def setswitchinterval(interval):
    sys.setswitchinterval(interval)


def run_in_subinterp(code):
    raise unittest.SkipTest('needs an interpreter beside this')


def run_code(code, extra_names=None):
    names_of_code = {'__name__': '<test>', **(extra_names or {})}
    exec(code, names_of_code)
    return names_of_code


def run_unittest(*classes):
    raise NotImplementedError('the driver runs the tests one by one')


def run_doctest(module, verbosity=None, optionflags=0):
    raise NotImplementedError('the driver runs the tests one by one')


def reap_children():
    pass


def flush_std_streams():
    sys.stdout.flush()
    sys.stderr.flush()


def wait_process(pid, *, exitcode, timeout=None):
    raise unittest.SkipTest('needs a process')


def detect_api_mismatch(one, other, *, ignore=()):
    missing = set(dir(one)) - set(dir(other)) - set(ignore)
    return {name for name in missing if not name.startswith('_') or name.endswith('__')}


@contextlib.contextmanager
def SuppressCrashReport():
    yield


@contextlib.contextmanager
def no_color():
    yield
