# What copies of objects and collections add to generation 0's count.
import gc, copy, collections, dataclasses
gc.collect(); gc.disable()
class P:
    def __init__(s): s.a = 1
class Q:
    def __init__(s, *a): s.a = a; s.k = [1]
class S:
    __slots__ = ('a', 'b')
class L(list): pass
class D(dict): pass
class N:
    def __new__(cls, x): o = super().__new__(cls); o.x = x; return o
    def __getnewargs__(self): return (self.x,)
NT = collections.namedtuple('NT', 'a b')
@dataclasses.dataclass
class DC:
    a: int
    b: list = dataclasses.field(default_factory=list)
s = S(); s.a = [1]; s.b = 2
for name, o in [('warm', P()), ('s', s), ('l', L([1, [2]])), ('d', D(a=[1])), ('n', N([3])), ('nt', NT(1, [2])), ('t', ((1, 2), [3])), ('t2', (1, (2, 3))), ('ll', [[1], [2]]), ('dd', {'a': {'b': []}}), ('dq', collections.deque([1, []])), ('od', collections.OrderedDict(a=[])), ('ddict', collections.defaultdict(list, a=[1])), ('ctr', collections.Counter('ab')), ('dc', DC(1)), ('m', P().__init__), ('cm', collections.ChainMap({})), ('ba', bytearray(b'x')), ('ud', collections.UserDict(a=[]))]:
    for fn in (copy.copy, copy.deepcopy):
        try: fn(o)
        except Exception as e: print(e)
        r = []
        for _ in range(3):
            b = gc.get_count()[0]; x = fn(o); a = gc.get_count()[0]; del x; c = gc.get_count()[0]; r.append((a - b, c - b))
        if name != 'warm':
            print(name, fn.__name__, r)
for f in (lambda: dataclasses.asdict(DC(1, [DC(2)])), lambda: dataclasses.astuple(DC(1, [2])), lambda: dataclasses.replace(DC(1), a=2), lambda: collections.ChainMap({}), lambda: collections.Counter('abc'), lambda: collections.Counter('a') + collections.Counter('b'), lambda: collections.UserDict(a=1), lambda: collections.Counter('abca').most_common(1), lambda: list(collections.ChainMap({1: 2}, {3: 4}))):
    f(); r = []
    for _ in range(3):
        b = gc.get_count()[0]; x = f(); a = gc.get_count()[0]; del x; c = gc.get_count()[0]; r.append((a - b, c - b))
    print(r)
