import sys
# types and modules that every interpreter has, a name that its own code has, and the program's namespace
for kind in (type, object, int, str, list, dict, Exception, ValueError, type(sys), type(len)):
    print(kind.__name__, sys.getrefcount(kind))
class Thing: pass
class Other(Thing, dict): pass
print(sys.getrefcount(object), sys.getrefcount(dict), sys.getrefcount(type), sys.getrefcount(Thing))
del Thing, Other
print(sys.getrefcount(sys), sys.getrefcount(sys.modules), sys.getrefcount(globals()))
print(sys.getrefcount('self'), sys.getrefcount('name'), sys.getrefcount('a name of mine'))
def function(): return sys.getrefcount(globals())
print(function(), sys.getrefcount(globals()))
print(sys.getrefcount(NotImplemented), sys.getrefcount(...))
import gc, math, operator, builtins
print(sys.getrefcount(builtins), sys.getrefcount(gc), sys.getrefcount(math), operator.add.__module__)
class Shares: pass
one = Shares(); one.a = 1; one.b = 2
two = Shares(); two.a = 1
print(sys.getsizeof(one.__dict__), sys.getsizeof(two.__dict__))
del one.__dict__['a']; print(sys.getsizeof(one.__dict__))
print(two.__dict__.popitem(), sys.getsizeof(two.__dict__))
three = Shares(); three.a = three.b = 3; print(sys.getsizeof(three.__dict__), three.__dict__.pop('a'), sys.getsizeof(three.__dict__))
three.__dict__.update(z=1, y=2); print(sys.getsizeof(three.__dict__)); three.__dict__.clear(); print(sys.getsizeof(three.__dict__))
