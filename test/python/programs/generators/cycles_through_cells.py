# A suspended generator in a cycle through a cell.
import gc
gc.collect()
gc.disable()
def gen():
    def g():
        yield it
    it = g()
    next(it)
gen()
print(gc.collect())
def gen2():
    def g():
        x = it
        yield 1
        print("never")
    it = g()
    next(it)
gen2()
print(gc.collect())
