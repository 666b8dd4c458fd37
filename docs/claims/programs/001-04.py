import sys

x = object()
y = x
box = [x]

def count():
    return sys.getrefcount(x) - 1

def function(p):
    return count()

print('two names and a list:', count())
del y
print('after del:', count())
box = None
print('after rebinding the list:', count())
print('inside a function that was given it:', function(x))
print('after the function:', count())
z = x
print('another name:', count())
z = 'something else'
print('rebound:', count())
