# Where a SyntaxError begins and ends, and what it quotes.
import sys
import traceback

SOURCES = ['a b', 'x = (1,\n  2', 'if True\n  pass', 'class A\n  pass', 'x = [1, 2', 'y = "abc', 'a = 1 +', 'return 5', 'a = 5 = b', 'f(a=1, 2)', 'if x = 3: pass', 'else:\n pass', '  indented', 'if 1:\n  a\n c',
           'a = 1__0', 'while True print(1)', 'a, b += 1', 'del f()', 'nonlocal x', 'x = $', 'None = 1', 'raise x y', 'a\\ b', 'if 1:\n\tx\n        y', '(a, b): int', 'a = b if c', '1 = x', '"a" "b" = c', '(a b c)',
           'foo(bar baz', 'x = {\n "a": 1\n "b": 2}', 'def f()\n  pass', 'i++', '0b12', 'def f(a, a): pass', 'f(a=1, a=2)', 'break', 'from __future__ import x', 'x = ]', 'x = [(])', 'f(1=2)', "'a", 'for 1 in x: pass', '*a', 'print "hi"']
for source in SOURCES:
    try:
        compile(source, '<s>', 'exec')
    except SyntaxError as error:
        ends = (error.end_lineno, error.end_offset) if sys.version_info >= (3, 10) else ()
        print(repr(source), type(error).__name__, error.msg, error.lineno, error.offset, *ends, repr(error.text))
        print(''.join(traceback.format_exception_only(type(error), error)), end='')
for source in ('1 +', '', '1 2', '(1,', 'x=1', '1;', 'lambda', '  1 +', '"abc', 'if', '*a'):
    try:
        eval(source)
    except SyntaxError as error:
        print(repr(source), error.msg, error.lineno, error.offset, repr(error.text))
for place in (('f', 1, 2, 'text'), ('f', 1, 2, None), (None, 1, 2, 't'), ('f', None, None, None), (1, 2), 5):
    try:
        raise SyntaxError('m', place)
    except Exception as error:
        print(place, type(error).__name__, error)
