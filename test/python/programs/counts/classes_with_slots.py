# What a class with slots allocates for the collector
import gc
def mk2():
    class C:
        __slots__=("a","b")
    return C
mk2(); gc.collect(); gc.disable()
b=gc.get_count()[0]
c = mk2()
print(gc.get_count()[0]-b)
class D:
    __slots__=("a",)
b=gc.get_count()[0]
class E(D):
    __slots__=()
