"""Runs the tests of one file of Lib/test (the first argument) except those named after it, and says of each where it begins and how it ended."""
import collections.abc  # as unittest has it imported in CPython
import doctest
import json
import sys
import unittest
import doctests

doctest.DocTestSuite = doctests.DocTestSuite
out = sys.stdout


def say(*what):
    out.write('\n@@' + json.dumps(what) + '\n')
    out.flush()


def reason(error):
    try:
        text = str(error).split('\n')[0]
    except Exception:
        text = '?'
    return type(error).__name__ + (': ' + text if text else '')


def place(error, module):
    """The last line of the file itself that the error came through."""
    line, frame = None, error.__traceback__
    while frame is not None:
        if frame.tb_frame.f_globals.get('__name__') == module:
            line = frame.tb_lineno
        frame = frame.tb_next
    return line


class Result(unittest.TestResult):
    def startTest(self, test):
        self.outcome = None
        say('begin', name_of(test))

    def stopTest(self, test):
        say('end', name_of(test), *(self.outcome or ('passed',)))

    def _set(self, test, *outcome):
        if isinstance(test, unittest.TestCase):
            if self.outcome is None or self.outcome[0] == 'skipped':
                self.outcome = outcome
        else:
            say('outside', test.id(), *outcome)

    def _fail(self, test, err):
        error = err[1]
        # A module that is not there: most are C modules for tests only.
        if isinstance(error, ModuleNotFoundError):
            self._set(test, 'skipped', str(error))
        else:
            self._set(test, 'failed', reason(error), place(error, 'test.' + sys.argv[1]))

    addError = addFailure = _fail

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self._fail(test, err)

    def addSkip(self, test, why):
        # A part that is skipped leaves the rest of the test.
        if not hasattr(test, 'test_case'):
            self._set(test, 'skipped', why)

    def addExpectedFailure(self, test, err):
        pass

    def addUnexpectedSuccess(self, test):
        self._set(test, 'failed', 'unexpected success', None)


def name_of(test):
    name = test.id()
    prefix = 'test.' + sys.argv[1] + '.'
    return name[len(prefix):] if name.startswith(prefix) else name


def flat(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from flat(test)
        else:
            yield test


def load(file):
    try:
        module = getattr(__import__('test.' + file), file)
        return list(flat(unittest.defaultTestLoader.loadTestsFromModule(module)))
    except (unittest.SkipTest, ModuleNotFoundError) as skipped:
        say('file', 'skipped', str(skipped))
    except Exception as error:
        say('file', 'failed', reason(error), place(error, 'test.' + file))
    return None


def main(file, *done):
    tests = load(file)
    if tests is None:
        return
    say('names', *map(name_of, tests))
    left = [test for test in tests if name_of(test) not in done]
    del tests
    unittest.TestSuite(left).run(Result())
    say('over')


main(*sys.argv[1:])
