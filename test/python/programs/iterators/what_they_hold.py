# iterators hold their containers
import sys

class L(list):

    def __del__(self):
        print('list gone')
l = L([1, 2])
it = iter(l)
b = sys.getrefcount(l)
del l
print('held', next(it), next(it))
print(next(it, 'end'))
print('after end')

class T(tuple):

    def __del__(self):
        print('tuple gone')
it = iter(T((1,)))
next(it)
next(it, None)
print('-')

class D(dict):

    def __del__(self):
        print('dict gone')
it = iter(D(a=1).items())
print(next(it))
print(next(it, 'end'))
print('-')
z = zip(L([1]), L([2, 3]))
print(next(z))
print(next(z, 'end'))
del z
print('-')
m = map(lambda x: x, L([5]))
print(list(m))
del m
print('-')
e = enumerate(L([7]))
print(next(e))
del e
print('-')
r = reversed(L([1, 2]))
print(next(r))
del r
print('-')
f = filter(None, L([0, 1]))
print(next(f))
f = None
print('-')
g = (x for x in L([1]))
print(next(g))
print(next(g, 'x'))
g = None
print('-')
for x in L([1, 2]):
    print(x)
print('-')
x, y = L([1, 2])
print('-')
print(*L([1, 2]))
print(sum(L([1, 2])))
print(L([3])[0], len(L([1])), 1 in L([1]))
[*L([1])]
print('end')
