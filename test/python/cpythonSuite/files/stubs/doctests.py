"""A suite of the examples in a module's docstrings: our doctest has none."""
import doctest
import unittest


class DocTestCase(unittest.TestCase):
    def __init__(self, test, optionflags, setUp, tearDown, checker):
        super().__init__()
        self._test, self._flags, self._checker = test, optionflags, checker
        self._set_up, self._tear_down, self._globs = setUp, tearDown, test.globs.copy()

    def setUp(self):
        if self._set_up is not None:
            self._set_up(self._test)

    def tearDown(self):
        if self._tear_down is not None:
            self._tear_down(self._test)
        self._test.globs.clear()
        self._test.globs.update(self._globs)

    def runTest(self):
        said = []
        runner = doctest.DocTestRunner(checker=self._checker, optionflags=self._flags, verbose=False)
        runner.run(self._test, out=said.append, clear_globs=False)
        if runner.failures:
            # In one line: that is what is reported.
            raise self.failureException('%d examples: %s' % (runner.failures, ' '.join(''.join(said).replace('*', '').split())[:600]))

    def id(self):
        return 'doctest ' + self._test.name


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, optionflags=0, setUp=None, tearDown=None, checker=None):
    finder = test_finder or doctest.DocTestFinder()
    if isinstance(module, str):
        import importlib
        module = importlib.import_module(module)
    elif module is None:
        import sys
        module = sys.modules[sys._getframe(1).f_globals['__name__']]
    found = finder.find(module, globs=globs, extraglobs=extraglobs)
    return unittest.TestSuite(DocTestCase(test, optionflags, setUp, tearDown, checker) for test in found if test.examples)
