"""TestCase with the assertions, and the decorators that skip."""
import functools
import re_lite


class SkipTest(Exception):
    pass


def skip(reason):
    def decorate(test):
        test.skip_reason = reason
        return test

    return decorate


def _unchanged(test):
    return test


def skipIf(condition, reason):
    return skip(reason) if condition else _unchanged


def skipUnless(condition, reason):
    return _unchanged if condition else skip(reason)


def expectedFailure(test):
    @functools.wraps(test)
    def reversed_(self):
        try:
            test(self)
        except SkipTest:
            raise
        except Exception:
            return
        raise AssertionError('unexpected success')

    return reversed_


class _Raises:
    """What assertRaises without a callable gives back."""

    def __init__(self, wanted):
        self.wanted = wanted
        self.exception = None

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if kind is None:
            raise AssertionError('%s not raised' % self.wanted.__name__)
        if not issubclass(kind, self.wanted):
            return False
        self.exception = value.with_traceback(None)
        return True


class _SubTest:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        return False


class TestCase:
    failureException = AssertionError

    def __init__(self, name):
        self._name = name
        self._cleanups = []

    def setUp(self):
        pass

    def tearDown(self):
        pass

    def run_alone(self):
        """The test between setUp and tearDown; what it raises is the caller's."""
        test = getattr(self, self._name)
        for skipped in (self, test):
            if getattr(skipped, 'skip_reason', None) is not None:
                raise SkipTest(skipped.skip_reason)
        try:
            self.setUp()
            try:
                test()
            finally:
                self.tearDown()
        finally:
            while self._cleanups:
                function, args, kwargs = self._cleanups.pop()
                function(*args, **kwargs)

    def addCleanup(self, function, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def subTest(self, msg=None, **params):
        return _SubTest()

    def skipTest(self, reason):
        raise SkipTest(reason)

    def fail(self, msg=None):
        raise AssertionError(msg)

    def _check(self, right, text, msg):
        if not right:
            raise AssertionError(text if msg is None else '%s : %s' % (text, msg))

    def assertTrue(self, value, msg=None):
        self._check(value, '%r is not true' % (value,), msg)

    def assertFalse(self, value, msg=None):
        self._check(not value, '%r is not false' % (value,), msg)

    def assertEqual(self, first, second, msg=None):
        # As in unittest, the method that compares is an object while it runs: a collection may begin with it.
        compare = self._compare
        compare(first, second, msg)

    def _compare(self, first, second, msg):
        self._check(first == second, '%r != %r' % (first, second), msg)

    def assertNotEqual(self, first, second, msg=None):
        self._check(first != second, '%r == %r' % (first, second), msg)

    def assertIs(self, first, second, msg=None):
        self._check(first is second, '%r is not %r' % (first, second), msg)

    def assertIsNot(self, first, second, msg=None):
        self._check(first is not second, 'unexpectedly identical: %r' % (first,), msg)

    def assertIsNone(self, value, msg=None):
        self._check(value is None, '%r is not None' % (value,), msg)

    def assertIsNotNone(self, value, msg=None):
        self._check(value is not None, 'unexpectedly None', msg)

    def assertIn(self, member, container, msg=None):
        self._check(member in container, '%r not found in %r' % (member, container), msg)

    def assertNotIn(self, member, container, msg=None):
        self._check(member not in container, '%r unexpectedly found in %r' % (member, container), msg)

    def assertLess(self, first, second, msg=None):
        self._check(first < second, '%r not less than %r' % (first, second), msg)

    def assertLessEqual(self, first, second, msg=None):
        self._check(first <= second, '%r not less than or equal to %r' % (first, second), msg)

    def assertGreater(self, first, second, msg=None):
        self._check(first > second, '%r not greater than %r' % (first, second), msg)

    def assertGreaterEqual(self, first, second, msg=None):
        self._check(first >= second, '%r not greater than or equal to %r' % (first, second), msg)

    def assertIsInstance(self, value, kind, msg=None):
        self._check(isinstance(value, kind), '%r is not an instance of %r' % (value, kind), msg)

    def assertNotIsInstance(self, value, kind, msg=None):
        self._check(not isinstance(value, kind), '%r is an instance of %r' % (value, kind), msg)

    def assertRegex(self, text, expected, msg=None):
        self._check(re_lite.search(expected, text), "Regex didn't match: %r not found in %r" % (expected, text), msg)

    def assertRaises(self, wanted, function=None, *args, **kwargs):
        context = _Raises(wanted)
        if function is None:
            return context
        with context:
            function(*args, **kwargs)

    assertEquals = assertEqual
    assertListEqual = assertTupleEqual = assertDictEqual = assertSetEqual = assertCountEqual = assertEqual
