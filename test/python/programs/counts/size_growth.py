# sys.getsizeof while containers grow
import sys
from collections import deque

def steps(make, grow, n):
    o = make()
    out = [(0, sys.getsizeof(o))]
    for i in range(n):
        grow(o, i)
        s = sys.getsizeof(o)
        if s != out[-1][1]:
            out.append((i + 1, s))
    return out

print('list', steps(list, lambda o, i: o.append(i), 200))
print('dict', steps(dict, lambda o, i: o.__setitem__(i, i), 200))
print('dict str', steps(dict, lambda o, i: o.__setitem__(str(i), i), 200))
print('set', steps(set, lambda o, i: o.add(i), 200))
print('bytearray', steps(bytearray, lambda o, i: o.append(i % 256), 200))
print('deque', steps(deque, lambda o, i: o.append(i), 200))
print('list insert', steps(list, lambda o, i: o.insert(0, i), 60))
print('list extend', steps(list, lambda o, i: o.extend((1, 2, 3)), 40))
print('list iadd', steps(list, lambda o, i: o.__iadd__([i]), 40))
for n in (0, 1, 2, 10):
    print(n, sys.getsizeof('a' * n), sys.getsizeof('é' * n), sys.getsizeof('€' * n), sys.getsizeof('😀' * n), sys.getsizeof(b'a' * n))
for e in (0, 1, 29, 30, 31, 59, 60, 61, 90, 100, 1000):
    print(e, sys.getsizeof(2 ** e), sys.getsizeof(-(2 ** e)), sys.getsizeof(2 ** e - 1))
l = list(range(100))
while l:
    before = sys.getsizeof(l)
    l.pop()
    if sys.getsizeof(l) != before:
        print(len(l), sys.getsizeof(l), end=' ')
print()
print(sys.getsizeof([1, 2, 3]), sys.getsizeof(list((1, 2, 3))), sys.getsizeof([*range(3)]), sys.getsizeof([x for x in range(3)]), sys.getsizeof(list(range(3))))
print(sys.getsizeof(sorted((3, 1, 2))), sys.getsizeof([0] * 7), sys.getsizeof([1] + [2]), sys.getsizeof('a b c'.split()), sys.getsizeof([1, 2, 3][:2]))
print(sys.getsizeof({1, 2, 3}), sys.getsizeof(frozenset(range(9))), sys.getsizeof({i for i in range(20)}), sys.getsizeof(set(range(5)) | set(range(50))))
print(sys.getsizeof(dict(a=1)), sys.getsizeof({**{'a': 1}}), sys.getsizeof(dict.fromkeys(range(10))), sys.getsizeof({i: 0 for i in range(6)}), sys.getsizeof(dict(zip('abcdef', range(6)))))
print(sys.getsizeof(1.5), sys.getsizeof(1j), sys.getsizeof(True), sys.getsizeof(None), sys.getsizeof(...), sys.getsizeof(range(3)), sys.getsizeof(slice(1)))
print(sys.getsizeof(print), sys.getsizeof(lambda: 0), sys.getsizeof(int), sys.getsizeof(type('X', (), {})), sys.getsizeof(sys))
