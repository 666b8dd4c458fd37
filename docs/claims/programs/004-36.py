import sys

def alive():
    return [sys.getrefcount(o) for o in (object(), [], {}, 1.5, 'x')]

obj = object()
print('a named object:', sys.getrefcount(obj))
print('an object without a name:', sys.getrefcount(object()))
print('is any count 0:', 0 in alive())

# What to use instead: compare the count with the holders that are known.
leaked = []
known = [obj, [obj]]
leaked.append(obj)
print('known holders: 3, counted:', sys.getrefcount(obj) - 1)
