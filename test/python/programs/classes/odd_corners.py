# Corners of attributes, buffers, formats and imports.
class A():
    def __getattr__(self, attr):
        print('get', attr)
        return 1
    def __setattr__(self, attr, val):
        print('set', attr, val)
    def __delattr__(self, attr):
        print('del', attr)
a = A()
print(getattr(a, 'foo'))
setattr(a, 'bar', 2)
delattr(a, 'baz')
getattr(a, '__getattr__') # should not call A.__getattr__
getattr(a, '__setattr__') # should not call A.__getattr__
getattr(a, '__delattr__') # should not call A.__getattr__
setattr(a, '__setattr__', 1) # should call A.__setattr__
delattr(a, '__delattr__') # should call A.__delattr__
def foo(): pass
try:
    foo.__globals__ = None
except AttributeError as e:
    print("AttributeError", e)
for f in (lambda: memoryview(b"") + b"", lambda: memoryview(b"") + memoryview(b""), lambda: b"" + memoryview(b"x")):
    try: print(f())
    except TypeError as e: print(e)
print(eval(bytearray(b"1+1")), eval(memoryview(b'3'))); exec(bytearray(b"print(5)"))
print(memoryview(bytes(range(8))).hex(':'), bytes(range(8)).hex(':', 3))
print(b'  a   b    '.split(None, 1), '  a   b    '.split(None, 1), b' a b '.rsplit(None, 1))
for f in (lambda: "%s" % {'foo': 1}, lambda: "%(foo)s" % {'foo': 1}, lambda: "%s %(foo)s %(foo)s" % {'foo': 1}, lambda: "%d" % {}, lambda:"%(a)d" % {}):
    try: print(f())
    except Exception as e: print(type(e), e)
class BadException(Exception):
    def __new__(cls, *args):
        return 5
try:
    raise BadException
except Exception as e: print(type(e), e)
import random
random.seed(1)
class C: pass
class D(C):
    def f(self):
        s = super()
        print(s.__self__ is self, s.__thisclass__, s.__self_class__)
D().f()
import types
class M(types.ModuleType): pass
m = types.ModuleType('m'); m.__class__ = M; print(type(m))
print(dir(object())[:5], ...  .__reduce__(), "ab".__iter__().__reduce__())
it = iter("abc"); it.__setstate__(1); print(list(it))
l = [1,2,3]
try: l[10**30]
except IndexError as e: print(e)
try: 'abc'[10**30]
except IndexError as e: print(e)
try: l[10**30:10**40], print(l[-10**30:10**40])
except IndexError as e: print(e)
print(ascii('é\U0001F600\x80'), repr('\x80\xad'))

import copy
it = iter([1,2,3]); next(it); c = copy.copy(it); print(list(c), list(it), list(copy.copy(it)))
from sys import modules
class M:
    x = "a1"
    def __init__(self):
        self.x = "a2"
modules["mod"] = M
from mod import *
print(x)
modules["mod"] = M()
from mod import *
print(x)
class M:
    __all__ = ("y",)
    x = "b1"
    y = "b2"
modules["mod"] = M
from mod import *
print(x, y)
def f(a, b=2): 
    "doc"
    x = 3
    return a
c = f.__code__
try: c.co_name = 3
except AttributeError as e: print(e)
class A:
    def f(self): pass
    def __eq__(self, o): return True
    def __hash__(self): return 1
a1, a2 = A(), A()
print(a1.f == a2.f, a1.f != a2.f, hash(a1.f) == hash(a2.f), [].append == [].append)
import sys
import traceback
def f0(): raise ValueError('v')
def f1(): f0()
try: f1()
except ValueError: print(traceback.format_exc())

import builtins
original = builtins.__build_class__
builtins.__build_class__ = lambda f, n, *b: ('class', n)
class Q: pass
print(Q)
builtins.__build_class__ = original
found = builtins.__import__
def imported(name, g=None, l=None, fromlist=(), level=0):
    print('import', name, fromlist, level)
    return found(name, g, l, fromlist, level)
builtins.__import__ = imported
import math
from math import pi
builtins.__import__ = found
class C3:
    def __init__(self):
        return 10
try:
    C3()
except TypeError:
    print('TypeError')
