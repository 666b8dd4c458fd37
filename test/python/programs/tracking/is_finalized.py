# needs 3.9
# gc.is_finalized knows whether __del__ has run for an object that lives on.
import gc

saved = []


class Saves:
    def __del__(self):
        saved.append(self)


class Plain:
    pass


gc.disable()
gc.collect()
one = Saves()
print('new', gc.is_finalized(one))
del one
print('saved', len(saved), gc.is_finalized(saved[0]))
again = saved.pop()
del again
print('not saved twice', len(saved))
ring = Saves()
ring.me = ring
ring.plain = Plain()
del ring
print('collected', gc.collect(), gc.is_finalized(saved[0]), gc.is_finalized(saved[0].plain))
saved[0].me = None
saved.clear()
print('untracked', [gc.is_finalized(it) for it in (5, 'x', None, [], {}, (), Saves)])
by_hand = Saves()
by_hand.__del__()
print('called by hand', gc.is_finalized(by_hand), len(saved))
saved.clear()
del by_hand
print('so it runs again', len(saved), gc.is_finalized(saved[0]))


class Child(Saves):
    def __del__(self):
        print('child', gc.is_finalized(self))
        super().__del__()


saved.clear()
Child()
print(type(saved[0]).__name__, gc.is_finalized(saved[0]))
pair = Saves(), Saves()
pair[0].other, pair[1].other = pair[1], pair[0]
saved.clear()
del pair
gc.collect()
print([gc.is_finalized(it) for it in saved], saved[0].other is saved[1])
generator = (n for n in range(2))
next(generator)
print('generator', gc.is_finalized(generator), gc.is_tracked(generator))
