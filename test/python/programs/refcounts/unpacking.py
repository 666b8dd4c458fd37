# Unpacking moves references: the tuple that carried them is gone at once.
import sys


class Token:
    pass


def fresh(n):
    return [Token() for _ in range(n)]


a, b = fresh(2)
print('two', sys.getrefcount(a), sys.getrefcount(b))
a, b = b, a
print('swapped', sys.getrefcount(a), sys.getrefcount(b))
head, *tail = fresh(3)
print('star', sys.getrefcount(head), [sys.getrefcount(tail[i]) for i in range(2)], sys.getrefcount(tail))
*init, last = a, b, head
print('star first', sys.getrefcount(init), sys.getrefcount(last), sys.getrefcount(a))
(x, (y, z)) = (head, (a, b))
print('nested', x is head, sys.getrefcount(y), sys.getrefcount(z))
[p, q] = {1: a, 2: b}.values()
print('from a view', p is a, sys.getrefcount(p))
del p, q, x, y, z, init, last

try:
    a, b = fresh(3)
except ValueError as error:
    print(error)
try:
    a, b, c = fresh(2)
except ValueError as error:
    print(error)
try:
    a, *b, c = fresh(1)
except ValueError as error:
    print(error)
print('unchanged by failure', sys.getrefcount(a), sys.getrefcount(b))

for first, (second, *others) in [(a, (b, a, a)), (b, (a,))]:
    print('in a loop', sys.getrefcount(first), sys.getrefcount(second), len(others))
del first, second, others

row = [a, b]
row[0], row[1] = row[1], row[0]
print('items swapped', row[0] is b, sys.getrefcount(a), sys.getrefcount(b))
index, row[index] = 1, 'x'
print('left to right', index, row[0] is b, row[1], sys.getrefcount(a))


def several():
    token = Token()
    return token, token, token


one, two, three = several()
print('returned thrice', sys.getrefcount(one))
one, *_ = several()
print('rest kept', sys.getrefcount(one))
del _
print('rest dropped', sys.getrefcount(one))
print('spread', [*several()][0] is not one, len({*several()}), sys.getrefcount(one))
