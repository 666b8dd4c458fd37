# Parameters of every kind: defaults, keyword-only, positional-only, stars, and what the errors say.
def plain(a, b, c=3):
    return a, b, c


def stars(*args, **kwargs):
    return args, kwargs


def only_keywords(*, a, b=2):
    return a, b


def everything(p, /, q, r=3, *rest, s, t=5, **others):
    return p, q, r, rest, s, t, others


def same_name(self, /, **kwargs):
    return self, kwargs


print(plain(1, 2), plain(1, c=9, b=8), plain(*[1, 2, 4]), plain(**{'a': 1, 'b': 2}), stars(), stars(1, k=2))
print(only_keywords(a=1), everything(1, 2, s=3), everything(1, 2, 3, 4, 5, s=6, z=7), everything(1, q=2, s=3, p=9), same_name(1, self=2))
calls = ('plain()', 'plain(1)', 'plain(1, 2, 3, 4)', 'plain(1, 2, d=4)', 'plain(1, 2, a=1)', 'only_keywords()', 'only_keywords(1)', 'only_keywords(1, a=1)', 'only_keywords(c=1)', 'everything()', 'everything(1, 2)', 'everything(p=1, q=2, s=3)',
         'stars(**{1: 1})', 'plain(*1)', 'plain(1, *[2], **{"b": 3})', '(lambda: 0)(1)', '(lambda x: 0)()', '(lambda *, k: 0)()', 'plain(b=1)', 'plain(c=1)', 'len()', 'len(1, 2)', 'len(obj=[])', 'int(x=1)', 'print(1, nope=2)', '[].append(x=1)', 'sorted()', '"".join()', 'dict(1, 2)', 'range()', 'object(1)', 'bool(1, 2)')
for call in calls:
    try:
        eval(call)
        print(call, 'works')
    except (TypeError, ValueError) as error:
        print(call, '->', error)


def counted(n=[0]):
    n[0] += 1
    return n[0]


print(counted(), counted(), counted([10]), counted.__defaults__)
x = 1


def bound_early(value=x):
    return value


x = 2
print(bound_early(), everything.__defaults__, everything.__kwdefaults__, everything.__code__.co_varnames, everything.__code__.co_argcount, everything.__code__.co_posonlyargcount, everything.__code__.co_kwonlyargcount, bool(everything.__code__.co_flags & 4), bool(everything.__code__.co_flags & 8))


class Methods:
    def method(self, a):
        return a

    @classmethod
    def cls(cls, a):
        return a

    @staticmethod
    def static(a):
        return a

    def no_self():
        return 'never'


m = Methods()
for call in ('m.method()', 'm.method(1, 2)', 'Methods.method(1)', 'Methods.method(m, 5)', 'm.cls()', 'm.static()', 'm.no_self()', 'Methods.no_self()', 'Methods(1)', 'm()', 'm.method.nothing'):
    try:
        print(call, eval(call))
    except (TypeError, AttributeError) as error:
        print(call, '->', error)
for code in ('def f(a, a): pass', 'def f(a=1, b): pass', 'def f(*, **k): pass', 'def f(**k, a): pass', 'def f(*a, *b): pass', 'f(a=1, 2)', 'f(**k, *a)', 'f(a=1, a=2)', 'lambda x, x: 0', 'def f(/): pass', 'def f(None): pass'):
    try:
        compile(code, 'code', 'exec')
        print(code, 'compiles')
    except SyntaxError:
        print(code, 'SyntaxError')
