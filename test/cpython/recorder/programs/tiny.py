"""Start-up and a few thousand calls."""
import os
import sys

try:
    import _memrec
except ImportError:
    _memrec = None


def snapshot():
    folder = os.environ.get('MEMREC_STATS')
    if _memrec and folder:
        prefix = os.path.join(folder, 'tiny-%d.%d' % sys.version_info[:2])
        at = _memrec.stats(prefix)
        os.rename(prefix, '%s.at-%d.stats.txt' % (prefix, at))


class Point:
    def __init__(self, x):
        self.x, self.neighbours = x, []


points = [Point(number * 1000) for number in range(300)]
for left, right in zip(points, points[1:]):
    left.neighbours.append(right)
names = {point.x: ' '.join(['p'] * (number % 40)) for number, point in enumerate(points)}
del points[::2]
for number in range(0, 300, 3):
    del names[number * 1000]
snapshot()
