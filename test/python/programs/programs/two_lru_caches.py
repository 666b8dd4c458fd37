# Two caches of the least recently used: an OrderedDict, and a ring of nodes.
from collections import OrderedDict
import sys
import weakref


class LRU:
    def __init__(self, cap):
        self.cap = cap
        self.data = OrderedDict()
        self.hits = self.misses = 0

    def get(self, k):
        if k in self.data:
            self.data.move_to_end(k)
            self.hits += 1
            return self.data[k]
        self.misses += 1
        return None

    def put(self, k, v):
        if k in self.data:
            self.data.move_to_end(k)
        self.data[k] = v
        if len(self.data) > self.cap:
            old = self.data.popitem(last=False)
            print("evict", old)


class Val:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return "V%s" % self.n

    def __del__(self):
        print("free", self.n)


c = LRU(2)
c.put(1, Val(1))
c.put(2, Val(2))
print(c.get(1))
c.put(3, Val(3))
print("after evict")
print(c.get(2), c.get(3), c.hits, c.misses)
c.put(1, Val("1b"))
print(list(c.data), c.data)
c.data.clear()


class DNode:
    __slots__ = "key", "val", "prev", "next"

    def __init__(self, key=None, val=None):
        self.key, self.val = key, val
        self.prev = self.next = self


class LRU2:
    def __init__(self, cap):
        self.cap, self.map, self.root = cap, {}, DNode()

    def _link(self, n):
        last = self.root.prev
        last.next = self.root.prev = n
        n.prev, n.next = last, self.root

    def _unlink(self, n):
        n.prev.next, n.next.prev = n.next, n.prev

    def get(self, k):
        n = self.map[k]
        self._unlink(n)
        self._link(n)
        return n.val

    def put(self, k, v):
        if k in self.map:
            self._unlink(self.map.pop(k))
        elif len(self.map) >= self.cap:
            old = self.root.next
            self._unlink(old)
            del self.map[old.key]
        n = self.map[k] = DNode(k, v)
        self._link(n)

    def keys(self):
        n = self.root.next
        while n is not self.root:
            yield n.key
            n = n.next


l = LRU2(3)
for k in "abc":
    l.put(k, Val(k))
l.get("a")
l.put("d", Val("d"))
print(list(l.keys()), sys.getrefcount(l.map["a"]))
import gc
gc.collect()
del l
print("deleted")
print(gc.collect())
