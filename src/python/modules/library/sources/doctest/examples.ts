/** Flags, results, examples, and how the examples of a docstring are found. */
export const EXAMPLES = String.raw`import __future__
import builtins
import inspect
import re
import sys
import traceback
import _traceback
from collections import namedtuple
from io import StringIO

__all__ = '''register_optionflag DONT_ACCEPT_TRUE_FOR_1 DONT_ACCEPT_BLANKLINE NORMALIZE_WHITESPACE ELLIPSIS SKIP IGNORE_EXCEPTION_DETAIL COMPARISON_FLAGS REPORT_UDIFF
REPORT_CDIFF REPORT_NDIFF REPORT_ONLY_FIRST_FAILURE REPORTING_FLAGS FAIL_FAST Example DocTest DocTestParser DocTestFinder DocTestRunner OutputChecker DocTestFailure
UnexpectedException DebugRunner testmod testfile run_docstring_examples DocTestSuite DocFileSuite set_unittest_reportflags script_from_examples testsource debug_src
debug'''.split()

if sys.version_info >= (3, 13):
    class TestResults(namedtuple('TestResults', 'failed attempted')):
        def __new__(cls, failed, attempted, *, skipped=0):
            made = super().__new__(cls, failed, attempted)
            made.skipped = skipped
            return made

        def __repr__(self):
            if not self.skipped:
                return super().__repr__()
            return f'TestResults(failed={self.failed}, attempted={self.attempted}, skipped={self.skipped})'
else:
    TestResults = namedtuple('TestResults', 'failed attempted')

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


def _register(*names):
    found = 0
    for name in names:
        flag = globals()[name] = register_optionflag(name)
        found |= flag
    return found


COMPARISON_FLAGS = _register('DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS', 'SKIP', 'IGNORE_EXCEPTION_DETAIL')
REPORTING_FLAGS = _register('REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF', 'REPORT_ONLY_FIRST_FAILURE', 'FAIL_FAST')
BLANKLINE_MARKER = '<BLANKLINE>'
ELLIPSIS_MARKER = '...'


def _with_newline(text):
    return text if not text or text.endswith('\n') else text + '\n'


def _indent(s, indent=4):
    return re.sub('(?m)^(?!$)', ' ' * indent, s)


class Example:
    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith('\n') else source + '\n'
        self.want = _with_newline(want)
        self.exc_msg = exc_msg if exc_msg is None or exc_msg.endswith('\n') else exc_msg + '\n'
        self.lineno, self.indent = lineno, indent
        self.options = {} if options is None else options

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return vars(self) == vars(other)

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    def __init__(self, examples, globs, name, filename, lineno, docstring):
        assert not isinstance(examples, str), 'DocTest no longer accepts str; use DocTestParser instead'
        self.examples, self.docstring, self.globs = examples, docstring, globs.copy()
        self.name, self.filename, self.lineno = name, filename, lineno

    def __repr__(self):
        count = len(self.examples)
        shown = 'no examples' if count == 0 else '1 example' if count == 1 else f'{count} examples'
        return f'<{self.__class__.__name__} {self.name} from {self.filename}:{self.lineno} ({shown})>'

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return vars(self) == vars(other)

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        return self._place() < other._place()

    def _place(self):
        return self.name, self.filename, -1 if self.lineno is None and sys.version_info >= (3, 11) else self.lineno, id(self)


def _is_nothing(source):
    """No code: spaces, or a comment."""
    return re.match(r' *(#.*)?$', source) is not None


class DocTestParser:
    def parse(self, string, name='<string>'):
        """The text in pieces: what stands between the examples as str, the examples as Example."""
        string = string.expandtabs()
        lines = string.split('\n')
        margin = min((len(line) - len(line.lstrip(' ')) for line in lines if line.strip()), default=0)
        if margin:
            lines = [line[margin:] for line in lines]
        found, between, at, count = [], [], 0, len(lines)
        while at < count:
            line = lines[at]
            bare = line.lstrip(' ')
            if not bare.startswith('>>>'):
                between.append(line if at == count - 1 else line + '\n')
                at += 1
                continue
            found.append(''.join(between))
            between = []
            start, indent = at, len(line) - len(bare)
            at += 1
            while at < count and lines[at].lstrip(' ').startswith('...'):
                at += 1
            middle = at
            while at < count and lines[at].strip(' ') and not lines[at].lstrip(' ').startswith('>>>'):
                at += 1
            example = self._example(lines[start:middle], lines[middle:at], indent, name, start)
            if example is not None:
                found.append(example)
        found.append(''.join(between))
        return found

    def get_examples(self, string, name='<string>'):
        return [piece for piece in self.parse(string, name) if isinstance(piece, Example)]

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def _example(self, source_lines, want_lines, indent, name, lineno):
        for number, line in enumerate(source_lines, lineno + 1):
            if line[indent + 3:indent + 4] not in ('', ' '):
                raise ValueError(f'line {number} of the docstring for {name} lacks blank after {line[indent:indent + 3]}: {line!r}')
        self._indented(source_lines[1:], ' ' * indent + '.', name, lineno)
        source = '\n'.join([line[indent + 4:] for line in source_lines])
        self._indented(want_lines, ' ' * indent, name, lineno + len(source_lines))
        want = '\n'.join([line[indent:] for line in want_lines])
        options = self._options(source, name, lineno)
        return None if _is_nothing(source) else Example(source, want, _expected_error(want), lineno=lineno, indent=indent + 0, options=options)

    def _indented(self, lines, prefix, name, lineno):
        for number, line in enumerate(lines, lineno + 1):
            if line and not line.startswith(prefix):
                raise ValueError(f'line {number} of the docstring for {name} has inconsistent leading whitespace: {line!r}')

    def _options(self, source, name, lineno):
        options = {}
        for directive in re.findall(r'''(?m)#\s*doctest:\s*([^\n'"]*)$''', source):
            for option in directive.replace(',', ' ').split():
                if option[0] not in '+-' or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f'line {lineno + 1} of the doctest for {name} has an invalid option: {option!r}')
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == '+'
        if options and _is_nothing(source):
            raise ValueError(f'line {lineno} of the doctest for {name} has an option directive on a line with no example: {source!r}')
        return options


def _expected_error(want):
    """The message of an expected traceback: from the first line on that begins with a letter, below the header."""
    header, *rest = want.split('\n')
    if re.match(r'Traceback \((most recent call|innermost) last\):\s*$', header):
        for at, line in enumerate(rest):
            if re.match(r'\w', line):
                return '\n'.join(rest[at:])
    return None
`
