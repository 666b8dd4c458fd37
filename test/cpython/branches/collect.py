# branch: collect 2
# instead: gc.collect()
import gc
import weakref

gc.collect()
gc.disable()


class Node:
    def __del__(self):
        print('gone:', self.name)


def pair(name):
    left, right = Node(), Node()
    left.name, right.name = name + ' left', name + ' right'
    left.other, right.other = right, left
    return weakref.ref(left, lambda ref: print('cleared', name))


refs = [pair(name) for name in ('first', 'second')]
print('made', [ref() is None for ref in refs])
pass  # HERE
print('behind', [ref() is None for ref in refs])
refs.append(pair('third'))
print('collected', gc.collect(), [ref() is None for ref in refs])
