# Long chains and deep nests die without exhausting anything.
import gc


class Node:
    __slots__ = ('next', 'other')

    def __init__(self, next=None):
        self.next = next


class Counted:
    alive = 0

    def __init__(self, next):
        self.next = next
        Counted.alive += 1

    def __del__(self):
        Counted.alive -= 1


def chain(cls, length):
    head = None
    for _ in range(length):
        head = cls(head)
    return head


gc.disable()
gc.collect()
long = chain(Node, 20000)
del long
print('slotted chain gone', gc.collect())
long = chain(Counted, 5000)
print('alive', Counted.alive)
long = None
print('counted chain gone', Counted.alive, gc.collect())
nested = []
for _ in range(20000):
    nested = [nested]
nested = None
print('nested lists', gc.collect())
nested = ()
for _ in range(20000):
    nested = (nested,)
nested = None
print('nested tuples', gc.collect())
nested = {}
for _ in range(5000):
    nested = {'in': nested}
nested = None
print('nested dicts', gc.collect())
head = chain(Node, 3000)
tail = head
while tail.next:
    tail = tail.next
tail.next = head
head = tail = None
print('ring of three thousand', gc.collect())
both = chain(Node, 1000)
node = both
while node.next:
    node.next.other = node
    node = node.next
node = both = None
print('linked both ways', gc.collect())
generators = []


def wrap(inner):
    yield from inner


it = iter([1, 2])
for _ in range(50):
    it = wrap(it)
print('nested generators', next(it), list(it))
it = None
closures = lambda: 0
for _ in range(300):
    closures = (lambda f: lambda: f)(closures)
closures = None
print('nested closures', gc.collect())
row = []
for _ in range(1000):
    row = [row, row]
depth = 0
walk = row
while walk:
    walk = walk[0]
    depth += 1
print('shared halves', depth)
row = walk = None
print(gc.collect())
