/** Tests of a module are found, run, and reported. */
export const RUNNING = `

class TestLoader:
    testMethodPrefix, testNamePatterns, suiteClass = 'test', None, TestSuite
    errors = ()

    @staticmethod
    def sortTestMethodsUsing(x, y):
        return (x > y) - (x < y)

    def getTestCaseNames(self, testCaseClass):
        def wanted(name):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                return False
            full = f'{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}'
            return self.testNamePatterns is None or any(_fits(full, pattern) for pattern in self.testNamePatterns)
        found = [name for name in dir(testCaseClass) if wanted(name)]
        if self.sortTestMethodsUsing:
            found.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return found

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, TestSuite):
            raise TypeError('Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?')
        names = [] if testCaseClass in (TestCase, FunctionTestCase) else self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, 'runTest'):
            names = ['runTest']
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if isinstance(obj, type) and issubclass(obj, TestCase) and obj not in (TestCase, FunctionTestCase):
                tests.append(self.loadTestsFromTestCase(obj))
        tests = self.suiteClass(tests)
        if hasattr(module, 'load_tests'):
            return module.load_tests(self, tests, pattern)
        return tests

    def loadTestsFromName(self, name, module=None):
        obj, parent = module, None
        parts = name.split('.')
        if module is None:
            obj = __import__(parts.pop(0))
        for part in parts:
            parent, obj = obj, getattr(obj, part)
        if isinstance(obj, types.ModuleType):
            return self.loadTestsFromModule(obj)
        if isinstance(obj, type) and issubclass(obj, TestCase):
            return self.loadTestsFromTestCase(obj)
        if isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(parts[-1])])
        if isinstance(obj, TestSuite):
            return obj
        found = obj()
        return found if isinstance(found, TestSuite) else self.suiteClass([found])

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def discover(self, start_dir, pattern='test*.py', top_level_dir=None):
        from _threads import refuse
        refuse('unittest.TestLoader.discover', 'name the test cases')


def _fits(text, pattern):
    return re.fullmatch('.*'.join(map(re.escape, pattern.split('*'))), text) is not None


defaultTestLoader = TestLoader()

if _V < (3, 13):
    def makeSuite(testCaseClass, prefix='test', sortUsing=None, suiteClass=TestSuite):
        loader = TestLoader()
        loader.testMethodPrefix, loader.suiteClass = prefix, suiteClass
        return loader.loadTestsFromTestCase(testCaseClass)


class TextTestRunner:
    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None, warnings=None, *, tb_locals=False, durations=None):
        self.stream = _Lines(sys.stderr if stream is None else stream)
        self.descriptions, self.verbosity, self.failfast, self.buffer, self.durations = descriptions, verbosity, failfast, buffer, durations
        self.resultclass = resultclass or self.resultclass

    def _makeResult(self):
        return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        result = self._makeResult()
        result.failfast = self.failfast
        begun = time.perf_counter()
        result.startTestRun()
        try:
            test(result)
        finally:
            result.stopTestRun()
        taken = time.perf_counter() - begun
        result.printErrors()
        write = self.stream.writeln
        if hasattr(result, 'separator2'):
            write(result.separator2)
        count = result.testsRun
        write(f'Ran {count} test{"" if count == 1 else "s"} in {taken:.3f}s')
        write()
        counted = [f'{name}={len(found)}' for name, found in (('failures', result.failures), ('errors', result.errors)) if found]
        if result.wasSuccessful():
            word, counted = 'NO TESTS RAN' if count == 0 and not result.skipped and _V >= (3, 12) else 'OK', []
        else:
            word = 'FAILED'
        for name, found in (('skipped', result.skipped), ('expected failures', result.expectedFailures), ('unexpected successes', result.unexpectedSuccesses)):
            if found:
                counted.append(f'{name}={len(found)}')
        write(word + (f' ({", ".join(counted)})' if counted else ''))
        self.stream.flush()
        return result


class TestProgram:
    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
                 buffer=None, warnings=None, *, tb_locals=False, durations=None):
        self.module = __import__(module) if isinstance(module, str) else module
        self.exit, self.verbosity, self.failfast, self.testRunner, self.testLoader = exit, verbosity, failfast, testRunner, testLoader
        names = []
        rest = list((sys.argv if argv is None else argv)[1:])
        while rest:
            word = rest.pop(0)
            if word in ('-v', '--verbose'):
                self.verbosity = 2
            elif word in ('-q', '--quiet'):
                self.verbosity = 0
            elif word in ('-f', '--failfast'):
                self.failfast = True
            elif word in ('-b', '--buffer'):
                pass
            elif word == '-k' and rest:
                pattern = rest.pop(0)
                testLoader.testNamePatterns = [*(testLoader.testNamePatterns or ()), pattern if '*' in pattern else f'*{pattern}*']
            else:
                names.append(word)
        if not names and defaultTest is not None:
            names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
        self.test = testLoader.loadTestsFromNames(names, self.module) if names else testLoader.loadTestsFromModule(self.module)
        runner = TextTestRunner if self.testRunner is None else self.testRunner
        if isinstance(runner, type):
            runner = runner(verbosity=self.verbosity, failfast=self.failfast)
        self.result = runner.run(self.test)
        if exit:
            if _V >= (3, 12) and self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(5)
            sys.exit(not self.result.wasSuccessful())


main = TestProgram
`
