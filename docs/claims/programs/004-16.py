import sys

a = object()
print('a new object:', sys.getrefcount(a) - 1)
b = []
print('a new list:', sys.getrefcount(b) - 1)
c = int('123456789')
print('a new number:', sys.getrefcount(c) - 1)
d = ''.join(['some', ' text'])
print('a new text:', sys.getrefcount(d) - 1)
e = 7
print('7: one:', sys.getrefcount(e) - 1 == 1)
f = ''
print('the empty text: one:', sys.getrefcount(f) - 1 == 1)
g = ()
print('the empty tuple: one:', sys.getrefcount(g) - 1 == 1)
h = None
print('None: one:', sys.getrefcount(h) - 1 == 1)
