"""Waves of small objects that are freed in patterns, so that arenas are released and made again."""
import os
import sys
from itertools import cycle, islice

try:
    import _memrec
except ImportError:
    _memrec = None

SIZES = [1, 40, 470, 17, 300, 95, 220, 8, 400, 130, 64, 350, 27, 479, 180, 440, 75, 260, 390, 110]


def snapshot():
    folder = os.environ.get('MEMREC_STATS')
    if _memrec and folder:
        prefix = os.path.join(folder, 'arena_waves-%d.%d' % sys.version_info[:2])
        at = _memrec.stats(prefix)
        os.rename(prefix, '%s-%d.stats.txt' % (prefix, at))


def wave(count, skip):
    return list(map(bytes, islice(cycle(SIZES), skip, skip + count)))


def drop_backwards(blocks):
    while blocks:
        blocks.pop()


def drop_every_other(blocks):
    del blocks[::2]
    blocks.extend(wave(len(blocks) // 2, 3))
    del blocks[::3]


def drop_at_random(blocks):
    at = 1  # the generator has its full period when the length is a power of two
    for _ in range(len(blocks)):
        at = (at * 1664525 + 1013904223) % len(blocks)
        blocks[at] = None


def cross_the_threshold(count):
    arrays = [bytearray(size) for size in islice(cycle(SIZES), count)]
    for length in (500, 530, 512, 511, 100, 520, 700, 90, 513, 380):
        for array in arrays:
            array.extend(bytes(max(0, length - len(array))))
            del array[length:]


drop_backwards(wave(210000, 0))
mixed = wave(120000, 7)
snapshot()
drop_every_other(mixed)
snapshot()
drop_at_random(wave(32768, 11))
cross_the_threshold(1500)
drop_backwards(mixed)
snapshot()
