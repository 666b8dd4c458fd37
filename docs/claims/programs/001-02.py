import sys

class Thing:
    def __del__(self):
        print('reclaimed')

x = Thing()
count = sys.getrefcount(x) - 1     # less the one that the call itself holds
print('count of a new object with one name:', count)
y = x
print('with a second name:', sys.getrefcount(x) - 1)
del y
print('without it:', sys.getrefcount(x) - 1)
print('now the last one')
del x
print('done')
