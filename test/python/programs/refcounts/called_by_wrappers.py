# What holds an object while a special method of it, or a wrapper of a slot, runs: bound methods, tuples of arguments.
import math
import sys

rc = sys.getrefcount


class Asked(dict):
    def __missing__(self, key):
        return rc(self), rc(key)

    def __floor__(self):
        return rc(self)

    __ceil__ = __trunc__ = __floor__

    def __bytes__(self):
        return bytes([rc(self)])

    def __complex__(self):
        return complex(rc(self))


class Equal:
    def __eq__(self, other):
        seen.append((rc(left), rc(right)))
        return True

    __lt__ = __eq__
    __hash__ = None


class Called:
    def __call__(self, *args, **named):
        return rc(self), [rc(a) for a in args], {n: rc(v) for n, v in named.items()}


def function(*args, **named):
    return [rc(a) for a in args], {n: rc(v) for n, v in named.items()}


asked, key, other = Asked(), object(), object()
print(asked[key], asked.__getitem__(key), dict.__getitem__(asked, key), '%(name)s' % asked, '{0[name]}'.format(asked))
print(math.floor(asked), math.ceil(asked), math.trunc(asked), bytes(asked), complex(asked))

seen = []
left, right = [Equal()], [Equal()]
left == right, left.__eq__(right), left.__lt__(right), list.__eq__(left, right)
wrapper = left.__eq__
wrapper(right), wrapper(*[right])
print(seen)
del wrapper, seen[:]
right = Equal()
left.__contains__(right)
print(seen)

print([type(method).__name__ for method in (dict.__getitem__, dict.__contains__, list.__getitem__, set.__contains__, frozenset.__contains__, dict.__setitem__, list.__contains__)])

print(function.__call__(key), function.__call__(key, x=other), function.__call__(x=other), type(function).__call__(function, key, x=other))
print(function.__call__(*[key], **{'x': other}), function.__call__(**{'x': other}))
wrapper = function.__call__
print(wrapper(key), wrapper(key, x=other), wrapper(*[key]), wrapper(**{'x': other}))
called = Called()
print(called(key, x=other), called.__call__(key, x=other), called.__call__.__call__(key), Called.__call__(called, key))
for wrong in ((lambda: 0), called.__call__.__func__):
    try:
        wrong.__call__(*[key] * 3 if wrong is not called else [], y=other) if wrong.__code__.co_argcount == 0 else wrong.__call__()
    except TypeError as error:
        print(error)
del wrapper, wrong
print(rc(key), rc(other), rc(called), rc(asked))
