import sys

def count(o):
    return sys.getrefcount(o)

a = object()
start = sys.getrefcount(a)
print('created, one name:', start - 1)
b = a
print('b = a: %+d' % (sys.getrefcount(a) - start))
start = sys.getrefcount(a)
box = [a]
print('in a list: %+d' % (sys.getrefcount(a) - start))
start = sys.getrefcount(a)
print('passed to a function, seen inside: %+d' % (count(a) - start))
print('and after it: %+d' % (sys.getrefcount(a) - start))
