"""Patterns that a backtracking matcher of CPython takes its own way: groups in rounds, conditions, flags for a part, faults with their places."""
import re
import sys


def show(pattern, *texts):
    try:
        compiled = re.compile(pattern)
    except (re.error, OverflowError) as error:
        print(pattern, type(error).__name__, error, getattr(error, 'pos', None))
        return
    for text in texts:
        print(pattern, repr(text), [found.regs for found in compiled.finditer(text)], compiled.fullmatch(text))


for pattern in ('(?:(a)|b)*', '((a)|(b))*', '(a|ab)(c|bcd)*', 'a?(a?)+', '(a*)*', '(a*?)+?b', '(?:a|b)*?c', '(a)?(?(1)b|c)', r'(a)|\1b', r'(?i:A)b', '(?s:.)x|(?-s:.)y', r'(?<=a|b)c', r'\B', r'x*', 'a??', r'(\w+)\s\1', '(?=(a+))a*b', '(?!ab)a'):
    show(pattern, '', 'ab', 'aab', 'abcbcd', 'cab\nxy ab ab')
if sys.version_info >= (3, 11):
    for pattern in ('(?>a+)b', 'a++b', '(?:a|ab)*+c', 'a{1,2}+a'):
        show(pattern, 'aab', 'abc')
for pattern in ('(', ')', 'a**', 'a{3,2}', '(?P<1>x)', '(?P<a>x)(?P<a>y)', '(?P=zz)', r'\2', '(?<=a+)b', '[z-a]', '(?z)', '(?', '(?P', '(?P<', r'[\w-a]', '(?#', '(?(1)a|b|c)', r'\q', r'\x1', r'\N{no}', 'a{99999999999}', '(?i-i:a)', '(?-i)a', '^*', '(?<a', '[', '[]', r'\400', r'(?<=(a)\1)'):
    show(pattern)
print(re.compile('(?P<q>["\']).*?(?P=q)').findall('say "it\'s" \'x\''), re.sub('(?P<x>a)|b', r'[\g<x>]', 'ab'), re.split('(a)|b', '1a2b3'))
scanner = re.Scanner([(r'\d+', lambda self, text: int(text)), (r'\w+', lambda self, text: self.match.span()), (r'\s+', None)])
print(scanner.scan('12 ab 3 + 4'))
