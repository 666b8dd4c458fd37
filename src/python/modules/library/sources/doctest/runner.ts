/**
 * Examples are run one by one, each compiled as the prompt would. A traceback names the line of CPython's own doctest that ran the example: which one it
 * is, and how 3.13 marks it, is MEASURED with 3.8.18, 3.9.18, 3.10.13, 3.11.7, 3.12.1 and 3.13.0.
 */
export const RUNNER = String.raw`

class _SpoofOut(StringIO):
    def getvalue(self):
        return _with_newline(StringIO.getvalue(self))

    def truncate(self, size=None):
        self.seek(size)
        StringIO.truncate(self)


def _extract_future_flags(globs):
    found = 0
    for name in __future__.all_feature_names:
        feature = globs.get(name)
        if feature is getattr(__future__, name):
            found |= feature.compiler_flag
    return found


_LINE_THAT_RUNS = {8: 1336, 9: 1334, 10: 1350, 11: 1353, 12: 1359}.get(sys.version_info[1], 1395)
_FRAME = f'''  File "{sys.prefix}/lib/python{sys.version_info[0]}.{sys.version_info[1]}/doctest.py", line {_LINE_THAT_RUNS}, in __run
    exec(compile(example.source, filename, "single",
'''
_CALL = ' compileflags, True), test.globs)\n'


def _marks(compiling):
    """What stands below the line: the call that failed spans two lines."""
    if sys.version_info < (3, 11):
        return ''
    if sys.version_info < (3, 13):
        return ' ' * 9 + '^' * 43 + '\n' if compiling else ''
    rest = ' ' * 17 + 'compileflags, True), test.globs)\n'
    if compiling:
        return ' ' * 9 + '~' * 7 + '^' * 36 + '\n' + rest + ' ' * 17 + '^' * 19 + '\n'
    return '    ' + '~' * 4 + '^' * 44 + '\n' + rest + ' ' * 17 + '^' * 32 + '\n'


def _exception_traceback(exc_info):
    error = exc_info[1]
    compiling = exc_info[2].tb_next is None
    text = ''.join(traceback.format_exception(*exc_info))

    def frame(found):
        return ''.join(found[1][:-2] + line for line in (_FRAME + _marks(compiling)).splitlines(keepends=True))
    return re.sub(r'(?m)^([ |]*)File "<frozen doctest>", line \d+, in \w+\n', frame, text)


def _message(kind, value):
    lines = traceback.format_exception_only(kind, value)
    if sys.version_info < (3, 11):
        return lines[-1]
    if issubclass(kind, SyntaxError):
        # What stands above the message is of no interest.
        names = f'{kind.__qualname__}:', f'{kind.__module__}.{kind.__qualname__}:'
        while not lines[0].startswith(names):
            lines = lines[1:]
    return ''.join(lines)


def _strip_exception_details(msg):
    """The name of the class alone: no module, no text."""
    head = msg.partition('\n')[0].partition(':')[0]
    return head.rpartition('.')[2]


def _items(found):
    return f'{len(found)} item' + ('' if len(found) == 1 and sys.version_info >= (3, 13) else 's')


def _some(count, what):
    return f'{count} {what}' + ('' if count == 1 and sys.version_info >= (3, 13) else 's')


class DocTestRunner:
    DIVIDER = '*' * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = '-v' in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = self.failures = 0
        if sys.version_info >= (3, 13):
            self.skips = 0
        self._stats = {}
        self._fakeout = _SpoofOut()

    def report_start(self, out, test, example):
        if self._verbose:
            out('Trying:\n' + _indent(example.source) + ('Expecting:\n' + _indent(example.want) if example.want else 'Expecting nothing\n'))

    def report_success(self, out, test, example, got):
        if self._verbose:
            out('ok\n')

    def report_failure(self, out, test, example, got):
        out(self._failure_header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(self._failure_header(test, example) + 'Exception raised:\n' + _indent(_exception_traceback(exc_info)))

    def _failure_header(self, test, example):
        if test.filename:
            lineno = '?' if test.lineno is None or example.lineno is None else test.lineno + example.lineno + 1
            where = f'File "{test.filename}", line {lineno}, in {test.name}'
        else:
            where = f'Line {example.lineno + 1}, in {test.name}'
        return '\n'.join([self.DIVIDER, where, 'Failed example:', _indent(example.source)])

    def _run(self, test, compileflags, out):
        failures = attempted = skips = 0
        flags_before = self.optionflags
        for number, example in enumerate(test.examples):
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
            self.optionflags = flags_before
            for flag, on in example.options.items():
                self.optionflags = self.optionflags | flag if on else self.optionflags & ~flag
            skipped = self.optionflags & SKIP
            if not skipped or sys.version_info >= (3, 13):
                attempted += 1
            if skipped:
                skips += 1
                continue
            if not quiet:
                self.report_start(out, test, example)
            exception = self._execute(test, example, f'<doctest {test.name}[{number}]>', compileflags)
            got = self._fakeout.getvalue()
            self._fakeout.truncate(0)
            if self._is_right(example, got, exception):
                if not quiet:
                    self.report_success(out, test, example, got)
                continue
            failures += 1
            if quiet:
                pass
            elif exception is not None and example.exc_msg is None:
                self.report_unexpected_exception(out, test, example, exception)
            else:
                self.report_failure(out, test, example, got if exception is None else got + _exception_traceback(exception))
            if self.optionflags & FAIL_FAST:
                break
        self.optionflags = flags_before
        self._record(test.name, failures, attempted, skips)
        return self._results(failures, attempted, skips)

    def _execute(self, test, example, filename, compileflags):
        try:
            exec(compile(example.source, filename, 'single', compileflags, True), test.globs)
        except KeyboardInterrupt:
            raise
        except BaseException:
            return sys.exc_info()

    def _is_right(self, example, got, exception):
        check = self._checker.check_output
        if exception is None:
            return check(example.want, got, self.optionflags)
        if example.exc_msg is None:
            return False
        message = _message(*exception[:2])
        return check(example.exc_msg, message, self.optionflags) or (
            self.optionflags & IGNORE_EXCEPTION_DETAIL
            and check(_strip_exception_details(example.exc_msg), _strip_exception_details(message), self.optionflags))

    def _record(self, name, failures, attempted, skips):
        before = self._stats.get(name, (0, 0, 0))
        self._stats[name] = before[0] + failures, before[1] + attempted, before[2] + skips
        self.failures += failures
        self.tries += attempted
        if sys.version_info >= (3, 13):
            self.skips += skips

    def _results(self, failures, attempted, skips):
        return TestResults(failures, attempted, skipped=skips) if sys.version_info >= (3, 13) else TestResults(failures, attempted)

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        self.test = test
        if compileflags is None:
            compileflags = _extract_future_flags(test.globs)
        stdout, hook = sys.stdout, sys.displayhook
        if out is None:
            out = stdout.write
        sys.stdout, sys.displayhook = self._fakeout, sys.__displayhook__
        names = [f'<doctest {test.name}[{number}]>' for number in range(len(test.examples))]
        for name, example in zip(names, test.examples):
            _traceback.keep_source(name, example.source)
        try:
            return self._run(test, compileflags, out)
        finally:
            sys.stdout, sys.displayhook = stdout, hook
            for name in names:
                _traceback.keep_source(name, None)
            if clear_globs:
                test.globs.clear()
                builtins._ = None

    def summarize(self, verbose=None):
        if verbose is None:
            verbose = self._verbose
        empty, passed, failed = [], [], []
        failures = attempted = skips = 0
        for name, row in self._stats.items():
            failures, attempted, skips = failures + row[0], attempted + row[1], skips + row[2]
            (empty if row[1] == 0 else failed if row[0] else passed).append((name, row))
        newer = sys.version_info >= (3, 13)
        if verbose:
            if empty:
                print(_items(empty), 'had no tests:')
                for name, _ in sorted(empty):
                    print('   ', name)
            if passed:
                print(_items(passed), 'passed all tests:')
                for name, row in sorted(passed):
                    print(f' {row[1]:3d} test{"" if newer and row[1] == 1 else "s"} in {name}')
        if failed:
            print(self.DIVIDER)
            print(_items(failed), 'had failures:')
            for name, row in sorted(failed):
                print(f' {row[0]:3d} of {row[1]:3d} in {name}')
        if verbose:
            print(f'{_some(attempted, "test")} in {_items(self._stats)}.')
            print(f'{attempted - failures} passed' + (f' and {failures} failed' if failures or not newer else '') + '.')
        if failures:
            print('***Test Failed***', _some(failures, 'failure') + (f' and {_some(skips, "skipped test")}' if newer and skips else '') + '.')
        elif verbose:
            print('Test passed.')
        return self._results(failures, attempted, skips)

    def merge(self, other):
        for name, row in other._stats.items():
            before = self._stats.get(name, (0, 0, 0))
            self._stats[name] = tuple(map(sum, zip(before, row)))


class DocTestFailure(Exception):
    def __init__(self, test, example, got):
        self.test, self.example, self.got = test, example, got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    def __init__(self, test, example, exc_info):
        self.test, self.example, self.exc_info = test, example, exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    def run(self, test, compileflags=None, out=None, clear_globs=True):
        found = DocTestRunner.run(self, test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return found

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


master = None


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False, exclude_empty=False):
    global master
    if m is None:
        m = sys.modules.get('__main__')
    if not inspect.ismodule(m):
        raise TypeError(f'testmod: module required; {m!r}')
    finder = DocTestFinder(exclude_empty=exclude_empty)
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    for test in finder.find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return runner._results(runner.failures, runner.tries, getattr(runner, 'skips', 0))


def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


def _script_of(piece):
    """Lines of a script: an example as it is, with what it shows behind it as a comment; text as a comment."""
    if isinstance(piece, Example):
        shown = ['## ' + line for line in piece.want.split('\n')[:-1]]
        return [piece.source[:-1], *(['# Expected:'] if shown else []), *shown]
    return [('# ' + line).rstrip() for line in piece.split('\n')[:-1]]


def script_from_examples(s):
    rows = [row for piece in DocTestParser().parse(s) for row in _script_of(piece)]
    filled = [at for at, row in enumerate(rows) if row != '#']
    return '\n'.join(rows[filled[0]:filled[-1] + 1] if filled else []) + '\n'


def testsource(module, name):
    for test in DocTestFinder().find(module):
        if test.name == name:
            return script_from_examples(test.docstring)
    raise ValueError(name, 'not found in tests')


def _refused(name):
    def refuse(*args, **options):
        raise NotImplementedError(f'doctest.{name} is not supported here')
    return refuse


for _name in ('testfile', 'DocTestSuite', 'DocFileSuite', 'set_unittest_reportflags', 'debug_src', 'debug'):
    globals()[_name] = _refused(_name)
del _name
`
