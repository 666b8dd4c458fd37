# strings, samples, copies
import string, random, copy, textwrap, statistics, io, re, warnings
from decimal import Decimal
from fractions import Fraction
from collections import UserList
T = string.Template
print(T('$a ${b} $$ x').substitute(a=1, b=2), T('$a $$ ${c} $').safe_substitute({'a': 1}, c=3))
for text in ('$a $', 'x\n  ${', '$missing'):
    try: print(T(text).substitute(a=1))
    except Exception as e: print(type(e).__name__, e)
class D(T):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'
print(D('%a_b $x %% %ab').safe_substitute(a_b=5), D.pattern.pattern == T.pattern.pattern, T.pattern.flags == D.pattern.flags)
class E(T):
    pattern = r'(?P<escaped>@@)|@(?P<named>[a-z]+)|@\[(?P<braced>[a-z]+)\]|(?P<invalid>@)'
print(E('@a @[b] @@').substitute({'a': 1}, b=2))
try: E('x @ y').substitute()
except ValueError as e: print(e)
r = random.Random(7)
for p, k in ((range(9), 3), ('abcdef', 6), (range(1000), 5), (range(10**6), 30), ([1], 0), ((), 0)): print(r.sample(p, k))
for p, k in (([1], 2), ({1: 2}, 1), (5, 1), ([1], -1)):
    try: print(r.sample(p, k))
    except Exception as e: print(type(e).__name__, e)
print(copy.deepcopy({1, 2}), copy.copy({3}), {4}.__reduce__(), frozenset('a').__reduce_ex__(4)[:2])
u = UserList((1, 2)); v = UserList(u); w = UserList([3]); x = UserList('ab')
v.append(4); print(u, v, w, x, UserList(), v.data is u.data)
text = 'The quick brown-fox jumped over -- the lazy dog.  Hello there e.g. world, supercalifragilistic\texpialidocious'
for kw in ({}, {'break_on_hyphens': False}, {'break_long_words': False}, {'fix_sentence_endings': True}, {'max_lines': 2}, {'initial_indent': '* ', 'subsequent_indent': '  '}, {'drop_whitespace': False}, {'expand_tabs': False, 'replace_whitespace': False}):
    print(textwrap.wrap(text, 14, **kw))
print(textwrap.shorten(text, 30), textwrap.TextWrapper(5, '>').fill('a b c d e f'))
class W(textwrap.TextWrapper):
    def _split(self, text): return text.split('|')
print(W(width=4).wrap('ab|cd|ef'))
for bad in ({'width': 0}, {'width': 3, 'max_lines': 1}):
    try: print(textwrap.wrap('abc def', **bad))
    except ValueError as e: print(e)
for d in ([1, 2], [1.5, 2], [Fraction(1, 3), 1], [Decimal('1.5'), 2], [True, False], [10**20, 1.0]): print(repr(statistics.mean(d)))
for d in (['a'], [], [1, 'b']):
    try: print(statistics.mean(d))
    except Exception as e: print(type(e).__name__, e)
print(statistics.mean(x for x in [1, 2, 4]), statistics.variance([1, 2, 4]), statistics.stdev([Decimal(1), Decimal(2), Decimal(4)]), statistics.mean([1, float('inf')]))
print(io.StringIO('a\nb').readlines(), io.BytesIO(b'a\nb\n').readlines(), io.StringIO('aaa\nb\nc').readlines(2))
F = Fraction
print(F(1, 3) + 1, 1 + F(1, 3), F(1, 3) + F(2, 3), F(1, 2) == 1, F(2) == 2, F(1, 2) < 1, F(1, 2) + .5, F(1, 2) == .5, F(True), F(3, -6), F(F(1, 2), 3), F('1/2'), F(2.5), F(1, 2) // 1, F(1, 2) ** 2)
