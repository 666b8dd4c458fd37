# needs 3.10: before, CPython goes round such a circle for ever
# A program makes a circle of contexts itself, and raises with it; dir() where the locals are a mapping of the program's.
def cycle():
    try:
        raise ValueError(1)
    except ValueError as ex:
        ex.__context__ = ex
        raise TypeError(2)
try:
    cycle()
except Exception as e:
    exc = e
print(type(exc).__name__, type(exc.__context__).__name__, exc.__context__.__context__ is exc.__context__)
exc.__context__.__context__ = None
del exc
a, b, c = KeyError('a'), KeyError('b'), KeyError('c')
a.__context__, b.__context__, c.__context__ = b, c, a
try:
    try:
        raise b
    except KeyError:
        raise IndexError('last')
except IndexError as e:
    found, chain = e.__context__, []
    for _ in range(4):
        chain.append(found.args[0])
        found = found.__context__
    print(chain)
a.__context__ = None
class Names:
    def __init__(self, keys): self.given = keys
    def __getitem__(self, key): raise KeyError(key)
    def keys(self): return self.given
class Bare:
    def __getitem__(self, key): raise KeyError(key)
for namespace in (Names(['b', 'a']), Names(('z', 'y', 'x')), Names(7), Bare(), {'k': 1}):
    try:
        exec('print(dir())', {}, namespace)
    except Exception as e:
        print(type(e).__name__, e)
def inner(q):
    w = 1
    return dir()
print(inner(0), 'inner' in dir())
