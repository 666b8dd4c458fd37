# Frozen objects are not looked at, and so not collected, until they thaw.
import gc
import weakref


class Node:
    def __init__(self):
        self.me = self


gc.disable()
gc.collect()
print(gc.get_freeze_count() == 0)
node = Node()
watch = weakref.ref(node)
before = gc.get_freeze_count()
print(gc.freeze())
frozen = gc.get_freeze_count() - before
print('frozen some', frozen > 1000)
del node
print('collected', gc.collect(), watch() is not None)
later = Node()
later_watch = weakref.ref(later)
del later
print('made later', gc.collect() > 0, later_watch())
plain = []
print('new ones are young', any(it is plain for it in gc.get_objects(generation=0)))
print('frozen ones in no generation', [any(it is watch() for it in gc.get_objects(generation=n)) for n in (0, 1, 2)], any(it is watch() for it in gc.get_objects()))
print(gc.unfreeze(), gc.get_freeze_count())
print('thawed', any(it is watch() for it in gc.get_objects(generation=2)))
print('collected young', gc.collect(0), watch() is not None)
print('collected all', gc.collect() > 0, watch())
row = [Node() for _ in range(3)]
gc.freeze()
first = gc.get_freeze_count()
row.clear()
print('still frozen', gc.get_freeze_count() - first, gc.collect())
gc.unfreeze()
print('three', gc.collect() >= 3)
