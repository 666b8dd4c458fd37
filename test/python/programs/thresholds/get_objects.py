# What enters and leaves the list of all that the collector knows.
import gc


class Thing:
    pass


class Slotted:
    __slots__ = 'a',


def known(kind):
    return sum(1 for it in gc.get_objects() if type(it) is kind)


gc.disable()
gc.collect()
start = known(Thing)
print('no instance', start)
things = [Thing() for _ in range(10)]
print('ten', known(Thing))
del things[3:]
print('three', known(Thing))
slotted = [Slotted() for _ in range(4)]
print('slotted, without attributes', known(Slotted))
for it in slotted:
    it.a = 5
print('with one', known(Slotted))


class Numbers(list):
    pass


numbers = [Numbers(range(3)) for _ in range(2)]
print('subclass of list', known(Numbers))


class Whole(int):
    pass


class Lean(int):
    __slots__ = ()


print('subclass of int', known(Whole), [gc.is_tracked(Whole(5)), gc.is_tracked(Lean(5))])
whole = Whole(3)
print(known(Whole), 'with dict', gc.is_tracked(whole))
cycle = Thing()
cycle.me = cycle
del cycle
print('garbage is still known', known(Thing))
gc.collect()
print('collected', known(Thing))
things.append(things)
print(any(it is things for it in gc.get_objects()), sum(1 for it in gc.get_objects() if it is things))
print('referrers', sorted(type(it).__name__ for it in gc.get_referrers(things[0])), 'referents', sorted(type(it).__name__ for it in gc.get_referents([1, 'a', things[0]])))
print(gc.get_referents(5, 'x'), gc.get_referents(), len(gc.get_referents({'a': 1, 'b': 2})))
print(sorted(map(str, gc.get_referents((1, 2), [3], {4: 5}))), sorted(gc.get_referents({9, 8})))
