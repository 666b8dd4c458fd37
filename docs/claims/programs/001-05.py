import sys

def local():
    x = object()
    return sys.getrefcount(x)

def given(p):
    return sys.getrefcount(p)

def of_local():
    x = object()
    return given(x)

x = object()
print('a global name:', sys.getrefcount(x))
print('a local name:', local())
print('no name at all:', sys.getrefcount(object()))
print('a global, seen in a function that was given it:', given(x))
print('a local, seen in a function that was given it:', of_local())
