# DEBUG_SAVEALL puts what was found into gc.garbage instead of freeing it.
import gc


class Node:
    def __repr__(self):
        return f'<Node {self.name}>'


def pair():
    a, b = Node(), Node()
    a.name, b.name = 'a', 'b'
    a.other, b.other = b, a


gc.disable()
gc.collect()
print('flags', gc.get_debug())
gc.set_debug(gc.DEBUG_SAVEALL)
pair()
print('found', gc.collect())
print('nodes in garbage', sorted(repr(it) for it in gc.garbage if isinstance(it, Node)))
first = next(it for it in gc.garbage if isinstance(it, Node))
print('still whole', first.other.other is first)
again = gc.collect()
print('reachable now', again)
del first
gc.garbage.clear()
print('saved again', gc.collect() > 0, len([it for it in gc.garbage if isinstance(it, Node)]))
gc.set_debug(0)
gc.garbage.clear()
print('freed', gc.collect() > 0, gc.garbage)
print('nothing', gc.collect())

row = []
row.append(row)
gc.set_debug(gc.DEBUG_SAVEALL)
del row
gc.collect()
print([type(it).__name__ for it in gc.garbage], gc.garbage[0][0] is gc.garbage[0])
gc.set_debug(0)
row = gc.garbage.pop()
row.clear()
del row
print(gc.collect(), gc.DEBUG_SAVEALL, gc.DEBUG_LEAK, gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE)
