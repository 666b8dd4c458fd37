# lru_cache on methods: who keeps the instances.
import functools
import gc
import sys
import weakref


class Service:
    instances = weakref.WeakSet()

    def __init__(self, name):
        self.name = name
        Service.instances.add(self)

    @functools.lru_cache(maxsize=None)
    def compute(self, x):
        return x * 2

    def __del__(self):
        print("service", self.name, "deleted")


s = Service("A")
print(s.compute(1), s.compute(2), s.compute(1))
print(Service.compute.cache_info())
print(sys.getrefcount(s))
del s
print("alive:", len(Service.instances))
gc.collect()
print("alive after collect:", len(Service.instances))
Service.compute.cache_clear()
print("alive after clear:", len(Service.instances))


class Fixed:
    def __init__(self, name):
        self.name = name
        self.compute = functools.lru_cache(maxsize=2)(self._compute)

    def _compute(self, x):
        return (self.name, x)

    def __del__(self):
        print("fixed", self.name, "deleted")


f = Fixed("B")
for i in (1, 2, 3, 1, 2, 3, 3):
    f.compute(i)
print(f.compute.cache_info())
del f
print("deleted? no: cycle")
print(gc.collect())


@functools.lru_cache(maxsize=3)
def load(key):
    class Obj:
        pass
    o = Obj()
    o.key = key
    return o


refs = [weakref.ref(load(k)) for k in "abcd"]
print([r() is not None for r in refs])
gc.collect()
print([r() is not None for r in refs])
load("b")
load("e")
gc.collect()
print([r() is not None for r in refs])
print(load.cache_parameters() if hasattr(load, "cache_parameters") else None)


class Cached:
    @functools.cached_property
    def data(self):
        print("computing")
        return [1, 2, 3]


c = Cached()
print(c.data is c.data, c.__dict__)
del c.data
print(c.data)
