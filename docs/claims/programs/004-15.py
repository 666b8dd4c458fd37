import sys, weakref

class Thing:
    pass

x = Thing()
seen = weakref.ref(x)
counts = [sys.getrefcount(x) - 1]
others = [x, x, x]
counts.append(sys.getrefcount(x) - 1)
while others:
    others.pop()
    counts.append(sys.getrefcount(x) - 1)
print('counts:', counts)
del x
print('at 0:', seen())
