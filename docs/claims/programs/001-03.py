import sys

x = object()
base = sys.getrefcount(x)
y = x
print('second name: +%d' % (sys.getrefcount(x) - base))
box = [x, x]
print('twice in a list: +%d' % (sys.getrefcount(x) - base))
key = {'k': x}
print('in a dict: +%d' % (sys.getrefcount(x) - base))
pair = (x, 1)
print('in a tuple: +%d' % (sys.getrefcount(x) - base))

before = sys.getrefcount(None)
many = [None] * 1000
print('None in a list 1000 times: +%d' % (sys.getrefcount(None) - before))
