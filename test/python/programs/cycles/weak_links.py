# A weak reference in a ring keeps it from being a cycle.
import gc
import weakref


class Person:
    def __init__(self, name):
        self.name = name
        self._spouse = None
        self.friends = weakref.WeakSet()

    @property
    def spouse(self):
        return self._spouse and self._spouse()

    def marry(self, other):
        self._spouse, other._spouse = weakref.ref(other), weakref.ref(self)

    def __repr__(self):
        return f'{self.name}+{self.spouse.name}' if self.spouse else self.name


gc.disable()
ann, bob = Person('ann'), Person('bob')
ann.marry(bob)
ann.friends.add(bob)
bob.friends.add(ann)
print(ann, bob, len(ann.friends))
gc.collect()
del bob
print(ann, len(ann.friends), 'found', gc.collect())
print(ann.spouse, ann._spouse is not None)
del ann
print('last one: found', gc.collect())


class Strong:
    pass


a, b = Strong(), Strong()
a.peer, b.peer = b, weakref.ref(a)
watch = weakref.ref(b)
del b
print('held by the strong end', watch() is a.peer)
del a
print('gone', watch(), gc.collect())

ring = [Strong() for _ in range(4)]
for index, node in enumerate(ring):
    node.next = ring[(index + 1) % 4]
ring[3].next = weakref.proxy(ring[0])
first = weakref.ref(ring[0])
del node
ring.clear()
print('proxy in a ring', first(), gc.collect())
