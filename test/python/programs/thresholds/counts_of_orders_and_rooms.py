# The order of a class is a list at first, where a metaclass could give another; a tuple of unknown length begins with room for ten.
import gc
gc.disable()
class M(type): pass
class A: pass
def f(k):
    pad = [[] for _ in range(300)]; pd = [{} for _ in range(600)]; pt = [tuple(range(j)) for j in range(1, 20) for i in range(500)]
    g = gc.get_count
    a = g()[0]
    if k == 0: x = type('X', (), {})
    if k == 1: x = M('X', (), {})
    if k == 2: x = type('X', (A,), {})
    if k == 3: x = M('X', (A,), {})
    if k == 4: x = type('X', (A, dict), {})
    if k == 5: x = M('X', (A, dict), {})
    b = g()[0]
    print(k, b - a)
    c = [[] for _ in range(20)]
    print(20 - gc.get_count()[0] + b)
for k in range(6): f(k)
z = 0
def go():
    pt = [tuple(range(j)) for j in range(1, 20) for i in range(25)]
    g = gc.get_count
    a = g()[0]; x = tuple(map(str, 'ab')); b = g()[0]; print(b - a)
    k = [(z,) * 10 for _ in range(3)]; del k
    a = g()[0]; x = tuple(map(str, 'ab')); b = g()[0]; print(b - a)
    a = g()[0]; x = tuple(map(str, 'ab')); b = g()[0]; print(b - a)
    a = g()[0]; x = tuple(map(str, 'ab')); b = g()[0]; print(b - a)
    a = g()[0]; x = tuple(map(str, 'ab')); b = g()[0]; print(b - a)
    k = [(z, z, z, z, z, z, z, z, z, z) for _ in range(3)]; del k
    a = g()[0]; x = tuple(x for x in 'ab'); b = g()[0]; print(b - a)
    a = g()[0]; x = tuple(x for x in 'ab'); b = g()[0]; print(b - a)
    a = g()[0]; x = tuple(x for x in 'abcdefghijk'); b = g()[0]; print(b - a)
    a = g()[0]; x = tuple(x for x in 'abcdefghijk'); b = g()[0]; print(b - a)
    a = g()[0]; x = tuple(x for x in ''); b = g()[0]; print(b - a)
go()
