# Copies, deep copies, and what is shared.
import copy
import sys
import gc


class Node:
    def __init__(self, v):
        self.v = v
        self.links = []

    def __repr__(self):
        return "N(%r)" % self.v


a = Node(1)
b = Node(2)
a.links.append(b)
b.links.append(a)
c = copy.copy(a)
print(c is a, c.links is a.links, c)
d = copy.deepcopy(a)
print(d.links[0] is b, d.links[0].links[0] is d)
print(sys.getrefcount(a), sys.getrefcount(b), sys.getrefcount(d))
l = [1, [2, 3], {"k": (4, [5])}]
m = copy.deepcopy(l)
m[1].append(99)
print(l, m)
t = (1, 2, (3, 4))
print(copy.copy(t) is t, copy.deepcopy(t) is t)
t = (1, [2])
print(copy.copy(t) is t, copy.deepcopy(t) is t)
r = []
r.append(r)
s = copy.deepcopy(r)
print(s, s[0] is s, s is r)


class Custom:
    def __init__(self, x):
        self.x = x

    def __copy__(self):
        print("__copy__")
        return Custom(self.x)

    def __deepcopy__(self, memo):
        print("__deepcopy__", len(memo))
        n = Custom(copy.deepcopy(self.x, memo))
        memo[id(self)] = n
        return n


u = Custom([1])
v = copy.copy(u)
print(v.x is u.x)
w = copy.deepcopy([u, u])
print(w[0] is w[1], w[0].x is u.x)


class Slotted:
    __slots__ = ("a", "b")


x = Slotted()
x.a = [1]
y = copy.copy(x)
print(y.a is x.a, hasattr(y, "b"))
z = copy.deepcopy(x)
print(z.a == x.a, z.a is x.a)
print(copy.deepcopy(len) is len, copy.deepcopy(Node) is Node, copy.copy(None))
print(copy.deepcopy({1: [2], "a": {3}}), copy.copy({1, 2}))
del a, b, c, d
print(gc.collect())
shared = [0]
grid = [shared] * 3
g2 = copy.deepcopy(grid)
print(g2[0] is g2[1], g2[0] is shared)
class E(Exception): pass
e = E("x", 1)
e2 = copy.copy(e)
print(repr(e2), e2 is e)
