def tree(c, depth=0):
    print("    " * depth + c.__name__)
    for s in sorted(c.__subclasses__(), key=lambda k: k.__name__): tree(s, depth + 1)
tree(BaseException)
class Mine(ValueError): pass
class Mine2(Mine, KeyError): pass
print([c.__name__ for c in ValueError.__subclasses__()], [c.__name__ for c in KeyError.__subclasses__()])
import io
print(io.UnsupportedOperation.__mro__, io.UnsupportedOperation.__module__, issubclass(io.UnsupportedOperation, OSError))
try: io.StringIO("x").fileno()
except io.UnsupportedOperation as e: print(repr(e), e.args)
try: io.BytesIO().fileno()
except (OSError, ValueError) as e: print(type(e))
e = io.UnsupportedOperation(2, "no", "f"); print(e.errno, e.filename, str(e), e)
class U(io.UnsupportedOperation): pass
print(U("a").args, [c.__name__ for c in io.UnsupportedOperation.__subclasses__()])
import weakref; w = weakref.ref(e); print(w() is e); del e; print(w())
