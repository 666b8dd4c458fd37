# A pool that lends objects and takes them back, watched by ids and counts.
import gc
import weakref


class Buffer:
    made = 0
    __slots__ = ('number', 'data', '__weakref__')

    def __init__(self):
        Buffer.made += 1
        self.number, self.data = Buffer.made, bytearray(16)

    def __repr__(self):
        return f'B{self.number}'


class Pool:
    def __init__(self, limit):
        self.free, self.limit = [], limit
        self.lent = weakref.WeakSet()

    def take(self):
        buffer = self.free.pop() if self.free else Buffer()
        self.lent.add(buffer)
        return buffer

    def give(self, buffer):
        self.lent.discard(buffer)
        buffer.data[:] = bytes(16)
        if len(self.free) < self.limit:
            self.free.append(buffer)

    def __str__(self):
        return f'free {self.free}, lent {sorted(b.number for b in self.lent)}, made {Buffer.made}'


class Lease:
    def __init__(self, pool):
        self.pool = pool

    def __enter__(self):
        self.buffer = self.pool.take()
        return self.buffer

    def __exit__(self, *details):
        self.pool.give(self.buffer)
        del self.buffer


gc.collect()
pool = Pool(2)
a, b, c = pool.take(), pool.take(), pool.take()
print(pool)
pool.give(a)
pool.give(b)
print(pool, pool.take() is b)
pool.give(c)
print(pool)
del a, b, c
print('dropped', pool)
with Lease(pool) as buffer:
    buffer.data[0] = 7
    print('in use', pool, buffer.data[0])
print(pool, buffer.data[0])
del buffer
for _ in range(5):
    with Lease(pool), Lease(pool):
        pass
print('ten leases', pool)
lost = pool.take()
print('one lent', pool)
lost = None
print('forgotten', pool)
kept = [pool.take() for _ in range(4)]
print(len({id(it) for it in kept}), pool)
for it in kept:
    pool.give(it)
print(pool)
del kept, it
print('collected', gc.collect(), pool)
