import gc, weakref

class Thing:
    pass

gc.disable()
gc.collect()

def plain():
    thing = Thing()
    def inner():
        return thing
    inner()
    return weakref.ref(thing)

def recursive():
    thing = Thing()
    def inner(n):
        return thing if n == 0 else inner(n - 1)
    inner(3)
    return weakref.ref(thing)

for outer in plain, recursive:
    r = outer()
    print(outer.__name__, 'inner function: its memory is', 'still there' if r() else 'released')
    r = None
    print('  a collection finds', gc.collect())

def empty_recursive():
    def inner():
        return inner

empty_recursive()
print('recursive, without anything else:', gc.collect())
