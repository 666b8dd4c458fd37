"""Classes, instances and containers that grow and shrink, strings, bytes and exceptions."""
import os
import sys

try:
    import _memrec
except ImportError:
    _memrec = None


def snapshot():
    folder = os.environ.get('MEMREC_STATS')
    if _memrec and folder:
        prefix = os.path.join(folder, 'classes_and_del-%d.%d' % sys.version_info[:2])
        at = _memrec.stats(prefix)
        os.rename(prefix, '%s-%d.stats.txt' % (prefix, at))


class Node:
    def __init__(self, number, parent=None):
        self.number, self.parent, self.children = number, parent, []
        (parent or self).children.append(self)


def classes():
    for number in range(300):
        root = type('Local%d' % number, (Node,), {'field%d' % k: k for k in range(number % 11)})(number)
        for k in range(number % 40):
            setattr(Node(k, root), 'late%d' % (k % 13), root)


def containers():
    table, unique, items = {}, set(), []
    for step in range(20000):
        table['key%d' % step] = unique.add((step, step % 97)) or items.append([step])
        if step % 3 == 0:
            del table['key%d' % (step // 2)], items[step % len(items)]
            unique.discard((step // 2, step // 2 % 97))
        if step % 5000 == 4999:
            table, unique, items = dict(table), unique | {None}, items[::2]


def strings():
    text, raw = '', b''
    for step in range(6000):
        text = ','.join((text[-400:], str(step * step), 'x' * (step % 300)))
        raw = raw[step % 50:] + bytes(step % 200) if len(raw) < 700 else b''
        try:
            int(text[:step % 30]) and {}[raw]
        except (ValueError, KeyError) as error:
            error.note = [step]
    try:
        bytearray(1 << 60)
    except MemoryError:
        pass


for part in (classes, containers, strings):
    part()
    snapshot()
