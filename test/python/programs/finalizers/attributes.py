# What an instance holds goes after its own __del__, in the order the attributes were made.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(' del', self.name)


class Owner:
    shared = Loud('of the class')

    def __init__(self):
        self.second = Loud('second')
        self.first = Loud('first')
        self.third = Loud('third')

    def __del__(self):
        print(' owner goes, has', sorted(vars(self)))


class Slotted:
    __slots__ = ('b', 'a', 'c')

    def __del__(self):
        print(' slotted goes')


class Child(Slotted):
    __slots__ = ('d',)


print('owner')
owner = Owner()
del owner.second
owner.second = Loud('second again')
del owner
print('slots')
slotted = Slotted()
slotted.a, slotted.b, slotted.c = Loud('a'), Loud('b'), Loud('c')
del slotted
print('child with slots')
child = Child()
child.d, child.a = Loud('d'), Loud('a')
del child
print('replaced dict')
owner = Owner()
owner.__dict__ = {'only': Loud('only')}
print('replaced')
del owner
print('dict outlives')
owner = Owner()
kept = owner.__dict__
del owner
print('kept', sorted(kept))
kept.clear()
print('chain')
head = None
for n in range(4):
    node = Slotted()
    node.a, node.b = head, Loud(n)
    head = node
del node
head = None
print('class')
del Owner
import gc
gc.collect()
print('end')
