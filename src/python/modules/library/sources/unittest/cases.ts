/** Test cases and suites. */
export const CASES = String.raw`

def skip(reason):
    def mark(item):
        if not isinstance(item, type):
            @functools.wraps(item)
            def skipped(*args, **kwargs):
                raise SkipTest(reason)
            item = skipped
        item.__unittest_skip__, item.__unittest_skip_why__ = True, reason
        return item
    if isinstance(reason, types.FunctionType):
        function, reason = reason, ''
        return mark(function)
    return mark


def skipIf(condition, reason):
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason):
    return skipIf(not condition, reason)


def expectedFailure(test_item):
    test_item.__unittest_expecting_failure__ = True
    return test_item


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    found = cm.__enter__()
    addModuleCleanup(cm.__exit__, None, None, None)
    return found


def doModuleCleanups():
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        function(*args, **kwargs)


class TestCase(_Assertions):
    _classSetupFailed = False
    _class_cleanups = []

    def __init_subclass__(cls, *args, **kwargs):
        cls.__unittest_skip__ = getattr(cls, '__unittest_skip__', False)
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        method = getattr(self, methodName, None)
        if method is None and methodName != 'runTest':
            raise ValueError(f'no such test method in {self.__class__}: {methodName}')
        self._testMethodDoc = getattr(method, '__doc__', None) if method is not None else 'No test'
        self._cleanups, self._subtest = [], None
        self._type_equality_funcs = {dict: 'assertDictEqual', list: 'assertListEqual', tuple: 'assertTupleEqual', set: 'assertSetEqual', frozenset: 'assertSetEqual', str: 'assertMultiLineEqual'}

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        found = cm.__enter__()
        self.addCleanup(cm.__exit__, None, None, None)
        return found

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups.append((function, args, kwargs))

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return TestResult()

    def shortDescription(self):
        return self._testMethodDoc.strip().split('\n')[0].strip() if self._testMethodDoc else None

    def id(self):
        return f'{_class_name(self.__class__)}.{self._testMethodName}'

    def __eq__(self, other):
        return self._testMethodName == other._testMethodName if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        name = _class_name(self.__class__)
        return f'{self._testMethodName} ({name}.{self._testMethodName})' if _V >= (3, 11) else f'{self._testMethodName} ({name})'

    def __repr__(self):
        return f'<{_class_name(self.__class__)} testMethod={self._testMethodName}>'

    def skipTest(self, reason):
        raise SkipTest(reason)

    @contextlib.contextmanager
    def subTest(self, msg=None, **params):
        outer = self._subtest
        self._subtest = _SubTest(self, msg, {**(outer.params if outer else {}), **params})
        try:
            yield
        except KeyboardInterrupt:
            raise
        except SkipTest as error:
            self._result.addSkip(self._subtest, str(error))
        except BaseException as error:
            if self._expecting:
                raise
            self._good = False
            info = type(error), error, error.__traceback__
            if _V >= (3, 11):
                self._result.addSubTest(self, self._subtest, info)
            else:
                self._late.append((self._subtest, info))
            if self._result.failfast:
                raise _Stop from None
        finally:
            self._subtest = outer

    def run(self, result=None):
        own = result is None
        if own:
            result = self.defaultTestResult()
            result.startTestRun()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            for item in (self.__class__, method):
                if getattr(item, '__unittest_skip__', False):
                    # 3.12.1 does not count what is not begun.
                    result.testsRun -= _V == (3, 12)
                    result.addSkip(self, getattr(self.__class__, '__unittest_skip_why__', '') or getattr(method, '__unittest_skip_why__', ''))
                    return result
            self._expecting = getattr(self, '__unittest_expecting_failure__', False) or getattr(method, '__unittest_expecting_failure__', False)
            self._result, self._good, self._expected, self._late = result, True, None, []
            self._do(self.setUp)
            if self._good:
                self._do(method, self._expecting)
                self._do(self.tearDown)
            self.doCleanups()
            for subtest, info in self._late:
                result.addSubTest(self, subtest, info)
            if self._good:
                if not self._expecting:
                    result.addSuccess(self)
                elif self._expected is not None:
                    result.addExpectedFailure(self, self._expected)
                else:
                    result.addUnexpectedSuccess(self)
            return result
        finally:
            self._result = None
            result.stopTest(self)
            if own:
                result.stopTestRun()

    def _do(self, function, expecting=False):
        try:
            found = function()
        except KeyboardInterrupt:
            raise
        except _Stop:
            self._good = False
        except SkipTest as error:
            self._good = False
            self._result.addSkip(self, str(error))
        except BaseException as error:
            info = type(error), error, error.__traceback__
            if expecting:
                self._expected = info
            else:
                self._good = False
                (self._result.addFailure if isinstance(error, self.failureException) else self._result.addError)(self, info)
        else:
            if found is not None and _V >= (3, 11) and function.__name__ == self._testMethodName:
                warnings.warn(f'It is deprecated to return a value that is not None from a test case ({function})', DeprecationWarning, stacklevel=3)

    def doCleanups(self):
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._do(lambda: function(*args, **kwargs))
        return self._good

    @classmethod
    def doClassCleanups(cls):
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            function(*args, **kwargs)

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        self.setUp()
        getattr(self, self._testMethodName)()
        self.tearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)


class _Stop(Exception):
    """The first failure ends the test."""


if _V < (3, 12):
    for _old, _new in (('assertEquals', 'assertEqual'), ('assertNotEquals', 'assertNotEqual'), ('failUnless', 'assertTrue'), ('assertAlmostEquals', 'assertAlmostEqual'),
                       ('assertRegexpMatches', 'assertRegex'), ('assertRaisesRegexp', 'assertRaisesRegex'), ('assert_', 'assertTrue')):
        if not _old.startswith('fail'):
            setattr(TestCase, _old, getattr(TestCase, _new))


class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._setUpFunc, self._tearDownFunc, self._testFunc, self._description = setUp, tearDown, testFunc, description

    def setUp(self):
        if self._setUpFunc is not None:
            self._setUpFunc()

    def tearDown(self):
        if self._tearDownFunc is not None:
            self._tearDownFunc()

    def runTest(self):
        self._testFunc()

    def id(self):
        return self._testFunc.__name__

    def __str__(self):
        return f'{_class_name(self.__class__)} ({self._testFunc.__name__})'

    def shortDescription(self):
        return self._description or (self._testFunc.__doc__ or '').split('\n')[0].strip() or None


class _SubTest(TestCase):
    def __init__(self, test_case, message, params):
        super().__init__()
        self.test_case, self._message, self.params, self.failureException = test_case, message, params, test_case.failureException

    def _subDescription(self):
        found = [] if self._message is None else [f'[{self._message}]']
        if self.params:
            found.append('(' + ', '.join(f'{key}={value!r}' for key, value in self.params.items()) + ')')
        return ' '.join(found) or '(<subtest>)'

    def id(self):
        return f'{self.test_case.id()} {self._subDescription()}'

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f'{self.test_case} {self._subDescription()}'


class TestSuite:
    _cleanup = True

    def __init__(self, tests=()):
        self._tests, self._removed_tests = [], 0
        self.addTests(tests)

    def __repr__(self):
        return f'<unittest.suite.TestSuite tests={list(self)}>'

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, type(self)) else NotImplemented

    __hash__ = None

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f'{test!r} is not callable')
        if isinstance(test, type) and issubclass(test, (TestCase, TestSuite)):
            raise TypeError('TestCases and TestSuites must be instantiated before passing them to addTest()')
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError('tests must be an iterable of tests, not a string')
        for test in tests:
            self.addTest(test)

    def __bool__(self):
        return True

    def run(self, result, debug=False):
        top = not result._testRunEntered
        if top:
            result._testRunEntered, result._class, result._broken, result._module = True, None, False, None
        for at, test in enumerate(self):
            if result.shouldStop:
                break
            if not isinstance(test, TestSuite):
                _change_class(result, type(test))
                if result._broken:
                    continue
            test(result)
            self._tests[at] = None
            self._removed_tests += test.countTestCases()
        if top:
            _change_class(result, None)
            result._testRunEntered = False
        return result

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)


class _ErrorHolder:
    """What failed is no test."""
    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    __str__ = id

    def __repr__(self):
        return f'<ErrorHolder description={self.description!r}>'

    def shortDescription(self):
        return None

    def countTestCases(self):
        return 0


def _outside(result, what, name, function):
    try:
        function()
    except SkipTest as error:
        result.addSkip(_ErrorHolder(f'{what} ({name})'), str(error))
    except Exception as error:
        result.addError(_ErrorHolder(f'{what} ({name})'), (type(error), error, error.__traceback__))
    else:
        return True
    return False


def _change_class(result, cls):
    """Tests of another class begin: the last one is torn down, this one set up; so are their modules."""
    before = result._class
    if cls is before:
        return
    if before is not None and not result._class_broken and not getattr(before, '__unittest_skip__', False) and hasattr(before, 'tearDownClass'):
        _outside(result, 'tearDownClass', _class_name(before), before.tearDownClass)
        _outside(result, 'tearDownClass', _class_name(before), before.doClassCleanups)
    module = None if cls is None else cls.__module__
    if module != result._module:
        old, new = sys.modules.get(result._module), sys.modules.get(module)
        if old is not None and not result._module_broken:
            if hasattr(old, 'tearDownModule'):
                _outside(result, 'tearDownModule', result._module, old.tearDownModule)
            _outside(result, 'tearDownModule', result._module, doModuleCleanups)
        result._module = module
        result._module_broken = hasattr(new, 'setUpModule') and not _outside(result, 'setUpModule', module, new.setUpModule)
    result._class, result._class_broken = cls, False
    if cls is not None and not result._module_broken and not getattr(cls, '__unittest_skip__', False) and hasattr(cls, 'setUpClass'):
        result._class_broken = not _outside(result, 'setUpClass', _class_name(cls), cls.setUpClass)
        if result._class_broken:
            _outside(result, 'setUpClass', _class_name(cls), cls.doClassCleanups)
    result._broken = cls is not None and (result._module_broken or result._class_broken)



class IsolatedAsyncioTestCase(TestCase):
    def __init__(self, methodName='runTest'):
        from _threads import refuse
        refuse('unittest.IsolatedAsyncioTestCase', 'call asyncio.run in a TestCase')
`
