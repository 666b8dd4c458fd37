# What special methods of the program return, refuse or raise, and what is dropped behind them.
import sys


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('end of', self.name)


class Num:
    def __init__(self, n, keep=None):
        self.n = n
        self.keep = keep

    def __add__(self, other):
        local = Noisy(f'local of {self.n}+')
        if not isinstance(other, Num):
            return NotImplemented
        return Num(self.n + other.n)

    def __radd__(self, other):
        if other == 'no':
            return NotImplemented
        return Num(self.n + 100)

    def __iadd__(self, other):
        if isinstance(other, str):
            return NotImplemented
        self.n += other.n if isinstance(other, Num) else other
        return self

    def __eq__(self, other):
        return self.n == other.n if isinstance(other, Num) else NotImplemented

    def __lt__(self, other):
        return self.n < other.n if isinstance(other, Num) else NotImplemented

    def __hash__(self):
        return hash(self.n)

    def __repr__(self):
        return f'Num({self.n})'

    def __contains__(self, item):
        return Answer(item)

    def __len__(self):
        return self.n

    def __getitem__(self, key):
        return [key, Noisy(f'item {key}')]

    def __call__(self, *args, **keywords):
        return sys.getrefcount(self), len(args), sorted(keywords)


class Answer:
    def __init__(self, item):
        self.item = item

    def __bool__(self):
        print('asked', self.item)
        return self.item > 1

    def __del__(self):
        print('answer gone', self.item)


class Sub(Num):
    def __radd__(self, other):
        return f'sub first {other!r}'


a, b = Num(1), Num(2)
print(a + b, 5 + a, a + Sub(3))
for left, right in ((a, 5), ('no', a), (a, 'x')):
    try:
        print(left + right)
    except TypeError as e:
        print(type(e).__name__, e)
c = Num(10)
c += 5
c += Num(1)
print(c)
try:
    c += 'text'
except TypeError as e:
    print(e)
print(a == b, a == 1, a != b, a != 1, a < b, a > b)
try:
    a < 1
except TypeError as e:
    print(e)
print(1 in a, 2 in a, 1 not in a, 2 not in a)
print(bool(Num(0)), not Num(0), not Num(3), len(Num(4)), 'yes' if Num(0) else 'no', Num(0) or 'other', Num(7) and 'and')
a[0]
x = a[1][0]
print(x, sorted([Num(3), Num(1), Num(2)]), max([Num(3), Num(9)], key=lambda n: -n.n), {Num(1): 1, Num(1): 2})
print(a(), a(1, 2, z=1), a(*[1, 2, 3]), a(**{'k': 1}))


class Wrong:
    def __len__(self):
        return self.value

    def __iter__(self):
        return self.value

    def __bool__(self):
        return self.value

    def __hash__(self):
        return self.value

    def __index__(self):
        return self.value

    def __repr__(self):
        return self.value

    def __init__(self, value):
        self.value = value


for what, value in ((len, -1), (len, 'x'), (len, 2.0), (iter, 5), (bool, 1), (hash, 'h'), ([1, 2].__getitem__, 'i'), (repr, 3), (Wrong, 1), (len, True)):
    try:
        print(what(Wrong(value)) if what is not Wrong else Wrong(value) in [Wrong(2)])
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
w = Wrong(0)
try:
    if w:
        pass
except TypeError as e:
    print(e, sys.getrefcount(w))
try:
    not w
except TypeError as e:
    print(e, sys.getrefcount(w))


class TooMany:
    def __add__(self):
        pass

    def __len__(self, more):
        pass

    def __contains__(self):
        pass

    def __next__(self, x):
        pass

    def __iter__(self):
        return self

    def __enter__(self, x):
        pass

    def __exit__(self, *args):
        print('exit', args[0])


t = TooMany()
for text in ('t + 1', 'len(t)', '1 in t', 'list(t)', 'next(t)', '[*t]'):
    try:
        eval(text)
    except TypeError as e:
        print(text, e, sys.getrefcount(t))
try:
    with t:
        print('never')
except TypeError as e:
    print(e, sys.getrefcount(t))


class Long:
    def __init__(self):
        self.size = 10**6

    def __len__(self):
        return self.size


v = Long()
print(len(v) is v.size, len(v) == v.size, sys.getrefcount(v.size), bool(v))
