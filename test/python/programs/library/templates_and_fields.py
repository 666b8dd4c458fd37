import string, sys
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
T = string.Template
show(lambda: T('$a ${b} $$ $c').substitute(a=1, b=2, c=3))
show(lambda: T('$a ${b} $$ $c').safe_substitute(a=1))
show(lambda: T('$a $').substitute(a=1))
show(lambda: T('x\n$a $-').substitute(a=1))
show(lambda: T('$').substitute())
show(lambda: T('${a').substitute(a=1))
show(lambda: T('$ä $é').safe_substitute({'ä': 1}))
show(lambda: T('$A_1b').substitute(A_1b=4))
show(lambda: T('$a').substitute({'a': 3}, a=4))
show(lambda: T('$a').substitute({}))
show(lambda: T(3).substitute({}))
show(lambda: T('$mapping $self').substitute(mapping=1, self=2))
class Percent(T): delimiter = '%'
show(lambda: Percent('%a %% $a %{b}').substitute(a=1, b=2))
class Dotted(T): idpattern = '[a-z]+(?:\\.[a-z]+)*'
show(lambda: Dotted('$a.b ${c.d.e}').substitute({'a.b': 1, 'c.d.e': 2}))
class Braces(T): braceidpattern = '[A-Z]+'
show(lambda: Braces('$a ${AB}').substitute({'a': 1, 'AB': 2}))
class Own(T):
    pattern = r'(?P<escaped>@@)|@(?P<named>[a-z]+)|<(?P<braced>[a-z]+)>|(?P<invalid>@)'
show(lambda: Own('@a <b> @@').substitute(a=1, b=2))
show(lambda: Own('@a <b> @').substitute(a=1, b=2))
class Cased(T): flags = 0
show(lambda: Cased('$a $B').safe_substitute(a=1, B=2))
class Odd(T): pattern = r'(?P<named>n)|(?P<braced>b)|(?P<escaped>e)|(?P<invalid>i)|(?P<other>o)'
show(lambda: Odd('o').substitute())
show(lambda: T.pattern.groupindex)
show(lambda: T.flags)
if sys.version_info >= (3, 11):
    show(lambda: T('$a ${b} $$ $c $a').get_identifiers())
    show(lambda: (T('$a $').is_valid(), T('$a $$').is_valid(), T('$a $').get_identifiers()))
    show(lambda: Odd('o').is_valid())
print(hasattr(T, 'is_valid'))
F = string.Formatter()
show(lambda: F.format('{} {}', 1, 2))
show(lambda: F.format('{} {0}', 1, 2))
show(lambda: F.format('{0} {}', 1, 2))
show(lambda: F.format('{a} {}', 1, a=2))
show(lambda: F.format('{:{}} {:{}}', 1, 5, 2, 6))
show(lambda: F.format('{0:{1}}', 1, 5))
show(lambda: F.format('{0:{}}', 1, 5))
show(lambda: F.format('{.real}', 1))
show(lambda: F.format('{[0]}', [1]))
show(lambda: F.format('{0.real!r:>4}', 1))
show(lambda: F.format('{0[a][1]}', {'a': 'xyz'}))
show(lambda: F.format('{:{:{:{}}}}', 1, 2, 3, 4))
show(lambda: F.format('{0!x}', 1))
show(lambda: F.format('{', 1))
show(lambda: F.format('}', 1))
show(lambda: F.format())
show(lambda: F.format('{0[}', 1))
show(lambda: F.format('{a}', b=1))
show(lambda: F.format('{5}', b=1))
for t in ('a{{b}}c{0!r:>{w}}', '{}', 'x{a.b[c]}y', '{0:}', '', '{{', 'a{!r}', '{a!s:}b', '{:}}}'):
    show(lambda: list(F.parse(t)))
show(lambda: F.get_field('a.b', (), {'a': 3}))
show(lambda: F.vformat('{a}', (), {'a': 3}))
class U(string.Formatter):
    def check_unused_args(self, used, args, kwargs): print(sorted(used, key=str), args, kwargs)
show(lambda: U().format('{} {a}', 1, a=2, b=3))
for t in ('{0[:]}', '{a{b}}', '{a[}]:x}', '{a', '{a[', '{', 'x}', 'x}}', '{a:{b}', '{0[!]!r:>3}'):
    show(lambda: list(F.parse(t)))
