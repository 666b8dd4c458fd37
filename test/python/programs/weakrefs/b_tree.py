# Slots, weak references and cycles in a B-tree like structure with statistics
import sys, gc, weakref
class BNode:
    __slots__ = ("keys", "kids", "parent", "__weakref__")
    count = 0
    def __init__(self, parent=None): self.keys = []; self.kids = []; self.parent = parent; BNode.count += 1
    def __del__(self): BNode.count -= 1
class BTree:
    def __init__(self, t, weak): self.t = t; self.weak = weak; self.root = BNode()
    def link(self, p): return weakref.ref(p) if self.weak else p
    def insert(self, k):
        r = self.root
        if len(r.keys) == 2 * self.t - 1:
            n = BNode(); n.kids.append(r); r.parent = self.link(n); self.root = n; self.split(n, 0)
        self.put(self.root, k)
    def split(self, p, i):
        y = p.kids[i]; z = BNode(self.link(p)); t = self.t
        z.keys = y.keys[t:]; p.keys.insert(i, y.keys[t - 1]); y.keys = y.keys[:t - 1]
        if y.kids:
            z.kids = y.kids[t:]; y.kids = y.kids[:t]
            for c in z.kids: c.parent = self.link(z)
        p.kids.insert(i + 1, z)
    def put(self, n, k):
        i = len(n.keys)
        while i and k < n.keys[i - 1]: i -= 1
        if not n.kids: n.keys.insert(i, k); return
        if len(n.kids[i].keys) == 2 * self.t - 1:
            self.split(n, i)
            if k > n.keys[i]: i += 1
        self.put(n.kids[i], k)
    def walk(self, n=None, d=0):
        n = n or self.root
        yield d, n.keys
        for c in n.kids: yield from self.walk(c, d + 1)
for weak in (True, False):
    gc.collect()
    t = BTree(2, weak)
    for k in (10, 20, 5, 6, 12, 30, 7, 17, 3, 1, 25, 40): t.insert(k)
    print(weak, list(t.walk()), BNode.count)
    print(sys.getrefcount(t.root), sys.getsizeof(t.root), sys.getsizeof(t.root.keys), [sys.getsizeof(c.keys) for c in t.root.kids], weakref.getweakrefcount(t.root))
    kid = t.root.kids[0]; print(sys.getrefcount(kid), gc.is_tracked(kid), len(gc.get_referents(kid)), sorted(type(r).__name__ for r in gc.get_referrers(kid)))
    del t, kid
    print(BNode.count, gc.collect(), BNode.count)
big = BTree(3, True)
for i in range(200): big.insert(i * 7 % 200)
print(BNode.count, max(d for d, _ in big.walk()), sum(len(k) for _, k in big.walk()), sum(sys.getsizeof(k) for _, k in big.walk()))
g = big.walk(); print(next(g)[0], next(g)[0], sys.getrefcount(big)); del big; print(BNode.count > 0); del g; print(BNode.count)
