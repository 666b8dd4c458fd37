import sys
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class M(type(sys)): pass
m = M('m'); m.b = 2; m.a = 1
show(lambda: dir(m))
class Numbered(M): __dict__ = 12
show(lambda: dir(Numbered('n')))
Listed = type('Listed', (list,), {'__new__': object.__new__})
show(lambda: Listed([1, 2]) + Listed())
Plain = type('Plain', (), {'__new__': list.__new__})
show(lambda: (type(Plain()), type(type('Below', (Plain,), {})())))
# the hook goes while it is wanted
class Fading:
    def __getattr__(self, what): return 'still ' + what
    def __getattribute__(self, what):
        delattr(Fading, '__getattr__')
        return object.__getattribute__(self, what)
show(lambda: Fading().here)
d = dict.__dict__['fromkeys']
show(lambda: d.__get__(None, None))
show(lambda: d.__get__(42))
show(lambda: d.__get__(None, 42))
show(lambda: d.__get__(None, int))
show(lambda: d.__get__({})('ab'))
show(lambda: type('Foo', (), {'__qualname__': 1}))
show(lambda: type('Foo', (), {'__qualname__': 'a.b'}).__qualname__)
class Base:
    def say(self): return 'base'
class Under(Base):
    def say(self): return super().say(), super(Under, self).say()
class Posing:
    __class__ = property(lambda self: Under)
show(lambda: Under.say(Posing()))
A = type('A', (int,), {'__add__': str.__add__, '__lt__': bytes.__lt__})
show(lambda: A(3) + A(4))
show(lambda: A(3) < A(4))
for bad in ('bad args', (1,), 5, ((), 3), (3, {}), ((), {}, 1)):
    class C7:
        def __getnewargs_ex__(self): return bad
    show(lambda: C7().__reduce_ex__(2))
for bad in ('bad args', 5, [1], None):
    class C6:
        def __getnewargs__(self): return bad
    show(lambda: C6().__reduce_ex__(2))
class Asked:
    def __getstate__(self): return {}
    def __getattr__(self, attr):
        return None if 'newargs' not in attr else 1 // 0
for p in range(5): show(lambda: Asked().__reduce_ex__(p))
show(lambda: type('C2', (), {'__slots__': ['__qualname__'], '__qualname__': 'q'}).__qualname__)
class Slotted:
    __slots__ = '__classcell__', '__qualname__'
    def own(self): return __class__
show(lambda: (Slotted.__classcell__, Slotted().own()))
for bad in (3, b'x', 'a\0b', '\udcdc'):
    show(lambda: type(bad, (), {}))
T = type('T', (), {})
def setn(v):
    T.__name__ = v
    return T.__name__
for bad in (3, b'x', 'a\0b', '\udcdc', 'ok'): show(lambda: setn(bad))
def setq(v):
    T.__qualname__ = v
    return T.__qualname__
for bad in (3, b'x', 'a\0b', 'ok.x'): show(lambda: setq(bad))
show(lambda: list(type('T', (), {'b': 1, 'a': 2}).__dict__))
show(lambda: dir(1, 2))
class F:
    __slots__ = ()
    def __dir__(self): return 7
show(lambda: dir(F()))
for answer in (('q', 'p'), [2, 'p'], {'only': 1}):
    F.__dir__ = lambda self: answer
    show(lambda: dir(F()))
F.__dir__ = None
show(lambda: dir(F()))
class X:
    __init__ = list.__init__
show(lambda: X())
class X:
    __call__ = type.__call__
show(lambda: X()(1))
class X:
    __len__ = list.__len__
    __iter__ = dict.__iter__
    __repr__ = int.__repr__
    __hash__ = str.__hash__
    __enter__ = list.append
    __exit__ = list.append
    __bool__ = int.__bool__
    __next__ = type(iter([])).__next__
    __getattr__ = str.join
    __setattr__ = type.__setattr__
    __index__ = int.__index__
    __radd__ = int.__radd__
    __neg__ = int.__neg__
    __format__ = int.__format__
    __get__ = property.__get__
show(lambda: len(X()))
show(lambda: iter(X()))
show(lambda: repr(X()))
show(lambda: hash(X()))
show(lambda: bool(X()))
show(lambda: next(X()))
show(lambda: X().foo)
show(lambda: setattr(X(), 'a', 1))
show(lambda: [1][X()])
show(lambda: 1 + X())
show(lambda: -X())
show(lambda: format(X(), ''))
def w():
    with X(): pass
show(w)
class Y: a = X()
show(lambda: Y().a)
