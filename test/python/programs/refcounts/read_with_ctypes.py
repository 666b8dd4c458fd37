# Reference counts read from memory with ctypes.
import ctypes, sys, gc
def refcount(obj_id):
    return ctypes.c_long.from_address(obj_id).value
a = [1, 2]
print(refcount(id(a)), sys.getrefcount(a))
b = a
c = {"k": a}
print(refcount(id(a)), ctypes.c_ssize_t.from_address(id(b)).value)
del b, c
print(refcount(id(a)))
class N: pass
x, y = N(), N()
x.o, y.o = y, x
ix = id(x)
del x, y
print(refcount(ix))
gc.collect()
print(ctypes.cast(id(a), ctypes.py_object).value is a, refcount(id("interned_name")) > 0)
print(refcount(id(None)) > 1000, ctypes.sizeof(ctypes.c_int), ctypes.c_int(2**31).value, ctypes.c_double(1.5), ctypes.c_ubyte(300).value, ctypes.c_long(5))
ctypes.pythonapi.Py_IncRef(ctypes.py_object(a))
print(sys.getrefcount(a))
ctypes.pythonapi.Py_DecRef(ctypes.py_object(a))
print(sys.getrefcount(a))
n = 257 * 1000
print(refcount(id(n)), [refcount(id(o)) for o in (a, N, len)][0])
