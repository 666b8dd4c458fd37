# which C types have no tp_clear: a cycle through only it and tuples stays
import gc, functools, itertools, operator, collections, weakref, types, sys
gc.collect(); gc.disable()
def test(name, f):
    try: f()
    except Exception as e: print(name, 'ERR', e); return
    a = gc.collect(); b = gc.collect(); print(name, a, b)
def p():
    p = functools.partial(print); p2 = functools.partial(print, p); p.__setstate__((print, (p2,), {}, None))
test('partial', p)
def viaslot(mk):
    def f():
        class S: __slots__ = ('x',)
        # hold garbage S class by global
        l = []
        it = mk(l)
        l.append(it)
    return f
class I:
    def __init__(s): s.x = None
def viaobj(mk):
    # cycle: it -> tuple?? : use list; list clears, so always breaks
    def f():
        l = []; l.append(mk(l))
    return f
for n, mk in dict(iter=lambda l: iter(l), rev=lambda l: reversed(l), zip=lambda l: zip(l), map=lambda l: map(len, l), filter=lambda l: filter(None, l), enumerate=lambda l: enumerate(l), chain=lambda l: itertools.chain(l), cyc=lambda l: itertools.cycle(l), isl=lambda l: itertools.islice(l, 3), rep=lambda l: itertools.repeat(l), cnt=lambda l: itertools.accumulate(l), tee=lambda l: itertools.tee(l), ig=lambda l: operator.itemgetter(l), mc=lambda l: operator.methodcaller('a', l), deque=lambda l: collections.deque([l]), dd=lambda l: collections.defaultdict(None, {1: l}), od=lambda l: collections.OrderedDict({1: l}), prop=lambda l: property(l), sm=lambda l: staticmethod(l), cm=lambda l: classmethod(l), mp=lambda l: types.MappingProxyType({1: l}), ns=lambda l: types.SimpleNamespace(a=l), meth=lambda l: types.MethodType(len, l), sl=lambda l: slice(l), lru=lambda l: functools.lru_cache(lambda: l), cmp=lambda l: functools.cmp_to_key(lambda a, b: 0)(l), mv=lambda l: memoryview(b'a'), dv=lambda l: {1: l}.values(), di=lambda l: iter({1: l}), gen=lambda l: (x for x in l), sup=lambda l: super(I, I()), ci=lambda l: iter(lambda: l, 1), bound=lambda l: l.append, odit=lambda l: iter(collections.OrderedDict({1: l})), starmap=lambda l: itertools.starmap(len, l), groupby=lambda l: itertools.groupby(l), count=lambda l: itertools.count(1), prod=lambda l: itertools.product(l), comb=lambda l: itertools.combinations([l], 1), zl=lambda l: itertools.zip_longest(l), tw=lambda l: itertools.takewhile(len, l), exc=lambda l: ValueError(l)).items():
    test(n, viaobj(mk))
