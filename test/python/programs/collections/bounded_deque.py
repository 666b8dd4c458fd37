# A deque with a bound: what falls out of it, and when; what importing it leaves to the collector.
from collections import deque
import sys
import gc


class Item:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("drop", self.n)

    def __repr__(self):
        return "Item%d" % self.n


d = deque(maxlen=3)
for i in range(5):
    d.append(Item(i))
print(d)
d.appendleft(Item(9))
print(d, d.maxlen)
d.rotate(1)
print(d)
d.popleft()
print(len(d))
d.clear()
print(sys.getsizeof(deque()), sys.getsizeof(deque(range(64))), sys.getsizeof(deque(range(65))), sys.getsizeof(deque(range(200))))
e = deque([1, 2, 3])
e.append(e)
print(e)
del e
print(gc.collect())
q = deque(range(10))
q.extendleft([100, 200])
print(q, q.index(5), q.count(3))
q.remove(5)
q.insert(2, 55)
q.reverse()
print(q)
del q[0]
print(q[0], q[-1], list(q)[2:4])
it = iter(q)
next(it)
q.append(1)
try:
    next(it)
except RuntimeError as ex:
    print(ex)
try:
    deque().pop()
except IndexError as ex:
    print(ex)
print(deque("abc") + deque("de"), deque("ab") * 2, deque("abc") == deque("abc"), deque([1]) < deque([2]))
print(deque(range(5), 2), deque(range(3), maxlen=0))
c = q.copy()
print(c == q, c is q)


class Buffer:
    def __init__(self, n):
        self.buf = deque(maxlen=n)

    def push(self, x):
        dropped = self.buf[0] if len(self.buf) == self.buf.maxlen else None
        self.buf.append(x)
        return dropped


b = Buffer(2)
print([b.push(x) for x in "wxyz"], b.buf)
