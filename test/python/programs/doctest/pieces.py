import doctest
from doctest import DocTestParser, DocTestFinder, DocTestRunner, OutputChecker, Example

TEXT = '''
Some text.
    >>> x = 1
    >>> if x:
    ...     print('yes')
    ... else:
    ...     print('no')
    yes

    >>> # only a comment
    >>> y  # doctest: +SKIP, -ELLIPSIS
    12

More text
  >>> print('indent')
  indent
     more

>>> 1/0
Traceback (most recent call last):
  File "x", line 1
    1/0
ZeroDivisionError: division by zero
'''
for piece in DocTestParser().parse(TEXT, 'text'):
    if isinstance(piece, Example):
        print('EXAMPLE', repr(piece.source), repr(piece.want), piece.exc_msg and repr(piece.exc_msg), piece.lineno, piece.indent, sorted(piece.options.items()))
    else:
        print('TEXT', repr(piece))
test = DocTestParser().get_doctest(TEXT, {'y': 3}, 'text', 'file.txt', 7)
print(test, repr(test), test.globs)
runner = DocTestRunner(verbose=False)
print(runner.run(test))
print(test.globs)
print(runner.summarize(verbose=True))

for bad in ('>>>x', '>>> if 1:\n...y', '  >>> a\n b', '>>> a\n  ... b', '>>> 1 # doctest: +NOPE', '>>> # doctest: +ELLIPSIS', '>>> 1 # doctest: ELLIPSIS'):
    try:
        print(DocTestParser().get_examples(bad, 'bad'))
    except ValueError as e:
        print('ValueError', e)

check = OutputChecker().check_output
for want, got, flags in [('1\n', 'True\n', 0), ('1\n', 'True\n', doctest.DONT_ACCEPT_TRUE_FOR_1), ('a...z', 'abcz', doctest.ELLIPSIS), ('a...z', 'az', doctest.ELLIPSIS),
                         ('aa...aa', 'aaa', doctest.ELLIPSIS), ('...', '', doctest.ELLIPSIS), ('a  b\n\nc', 'a\nb c', doctest.NORMALIZE_WHITESPACE),
                         ('<BLANKLINE>\n', '\n', 0), ('<BLANKLINE>\n', '\n', doctest.DONT_ACCEPT_BLANKLINE), ('x\n', 'x', 0), ('a...b...c', 'a1c2b3c', doctest.ELLIPSIS)]:
    print(repr(want), repr(got), flags, check(want, got, flags))
print({k: v for k, v in doctest.OPTIONFLAGS_BY_NAME.items()})
print(doctest.COMPARISON_FLAGS, doctest.REPORTING_FLAGS, doctest.register_optionflag('MINE'), doctest.register_optionflag('SKIP'))


def outer():
    """
    >>> def f(n):
    ...     '''doc'''
    ...     return n * 2
    >>> f(4)
    8
    >>> import sys
    >>> sys.stdout.write('no newline')
    no newline10
    >>> print('a', end='')
    a
    >>> _
    10
    >>> class A:
    ...     def __repr__(self): return 'A!'
    >>> A()
    A!
    >>> [A(), A()]
    [A!, A!]
    >>> @staticmethod
    ... def q(): pass
    >>> f(x for x) # doctest: +ELLIPSIS
    Traceback (most recent call last):
    SyntaxError: ...
    >>> class A:
    ...     x = 1
    ...   y = 2
    Traceback (most recent call last):
    IndentationError: unindent does not match any outer indentation level
    >>> a = b = 2; a
    2
    >>> 'é'
    'é'
    >>> x: int = 3
    >>> x
    3
    >>> assert x == 4, 'oops'
    Traceback (most recent call last):
        ...
    AssertionError: oops
    >>> class E(Exception): pass
    >>> raise E
    Traceback (most recent call last):
    E
    >>> raise E('a\\nb')
    Traceback (most recent call last):
    E: a
    b
    >>> del x
    >>> globals()['a']
    2
    """


finder = DocTestFinder()
tests = finder.find(outer)
print([(t.name, t.lineno, len(t.examples)) for t in tests])
for t in tests:
    print(DocTestRunner().run(t))
print(finder.find(outer, 'other', globs={'g': 1}, extraglobs={'h': 2})[0].globs)
print(doctest.script_from_examples(TEXT))
try:
    doctest.testmod(5)
except TypeError as e:
    print(e)
try:
    doctest.DebugRunner().run(DocTestParser().get_doctest('>>> 1\n2\n', {}, 'd', 'd', 0))
except doctest.DocTestFailure as e:
    print(e.test.name, e.example.want, e.got, str(e))
try:
    doctest.DebugRunner().run(DocTestParser().get_doctest('>>> 1/0\n2\n', {}, 'd', 'd', 0))
except doctest.UnexpectedException as e:
    print(e.test.name, e.example.want, e.exc_info[0], str(e))
print(doctest.testmod())
