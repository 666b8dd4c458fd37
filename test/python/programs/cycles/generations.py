# What a collection of each generation finds depends on how old the garbage is.
import gc

gc.disable()


class Node:
    __slots__ = ('link',)

    def __init__(self):
        self.link = self


def fill():
    gc.collect()
    return [Node() for _ in range(5)]


for generation in (0, 1, 2):
    keep = fill()
    del keep
    print('young garbage, collect', generation, gc.collect(generation))

for generation in (0, 1, 2):
    keep = fill()
    gc.collect(0)
    del keep
    print('survived once, collect', generation, gc.collect(generation), 'then all', gc.collect())

for generation in (0, 1, 2):
    keep = fill()
    gc.collect(0)
    gc.collect(1)
    del keep
    print('survived twice, collect', generation, gc.collect(generation), 'then all', gc.collect())

keep = fill()
gc.collect()
young = Node()
keep[0].link = young
young.link = keep[0]
del keep, young
print('young and old together', [gc.collect(generation) for generation in (0, 1, 2)])

for wrong in (-1, 3):
    try:
        gc.collect(wrong)
    except ValueError as error:
        print(wrong, error)
print(gc.collect(generation=1))
