import contextlib
import functools
import re
import sys
import warnings


def ignore_warnings(*, category):
    def decorate(test):
        @functools.wraps(test)
        def quiet(self, *args, **kwargs):
            with warnings.catch_warnings():
                warnings.simplefilter('ignore', category=category)
                return test(self, *args, **kwargs)
        return quiet
    return decorate


def ignore_fork_in_thread_deprecation_warnings(test):
    return test


class WarningsRecorder:
    """The last warning's attributes, and all of them."""

    def __init__(self, seen):
        self._seen, self._from = seen, 0

    def __getattr__(self, name):
        if len(self._seen) > self._from:
            return getattr(self._seen[-1], name)
        if name in ('message', 'category', 'filename', 'lineno', 'file', 'line', 'source'):
            return None
        raise AttributeError(name)

    @property
    def warnings(self):
        return self._seen[self._from:]

    def reset(self):
        self._from = len(self._seen)


@contextlib.contextmanager
def _filtered(filters, quiet):
    """Each filter, a pattern and a category, is to be met, and nothing else to be warned of."""
    for module in list(sys.modules.values()):
        getattr(module, '__dict__', {}).pop('__warningregistry__', None)
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        yield WarningsRecorder(seen)
    left, missing = [warning.message for warning in seen], []
    for pattern, category in filters:
        met = [it for it in left if re.match(pattern, str(it), re.I) and issubclass(type(it), category)]
        left = [it for it in left if not any(it is other for other in met)]
        if not met and not quiet:
            missing.append((pattern, category.__name__))
    if left:
        raise AssertionError('unhandled warning %s' % left[0])
    if missing:
        raise AssertionError('filter (%r, %s) did not catch any warning' % missing[0])


def check_warnings(*filters, **kwargs):
    quiet = kwargs.get('quiet')
    if not filters:
        filters = (('', Warning),)
        quiet = True if quiet is None else quiet
    return _filtered(filters, quiet)


@contextlib.contextmanager
def check_no_warnings(testcase, message='', category=Warning, force_gc=False):
    from test.support import gc_collect
    with warnings.catch_warnings(record=True) as seen:
        warnings.filterwarnings('always', message=message, category=category)
        yield
        if force_gc:
            gc_collect()
    testcase.assertEqual(seen, [])


@contextlib.contextmanager
def check_no_resource_warning(testcase):
    with check_no_warnings(testcase, category=ResourceWarning, force_gc=True):
        yield


def check_syntax_warning(testcase, statement, errtext='', *, lineno=1, offset=None):
    """Once as a warning, once as the error that it can be made."""
    from test.support import check_syntax_error
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always', SyntaxWarning)
        compile(statement, '<testcase>', 'exec')
    testcase.assertEqual(len(seen), 1, seen)
    testcase.assertTrue(issubclass(seen[0].category, SyntaxWarning))
    if errtext:
        testcase.assertRegex(str(seen[0].message), errtext)
    testcase.assertEqual(seen[0].filename, '<testcase>')
    testcase.assertEqual(seen[0].lineno, lineno)
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('error', SyntaxWarning)
        check_syntax_error(testcase, statement, errtext, lineno=lineno, offset=offset)
    testcase.assertEqual(seen, [])


@contextlib.contextmanager
def save_restore_warnings_filters():
    before = warnings.filters[:]
    try:
        yield
    finally:
        warnings.filters[:] = before
