# When __del__ of cyclic garbage runs, counted in rounds of a loop.
import gc

died = []


class Node:
    __slots__ = ('me', 'n')

    def __init__(self, n):
        self.n = n
        self.me = self

    def __del__(self):
        died.append((self.n, current))


current = -1
gc.collect()
gc.set_threshold(25, 5, 5)
for current in range(120):
    Node(current)
gc.disable()
rounds = sorted({when for _, when in died})
print('collections happened in rounds', rounds)
print('in order of age', died == sorted(died))
print('how many each time', [sum(1 for _, when in died if when == one) for one in rounds])
waiting = 120 - len(died)
current = 'the end'
print('waiting', waiting, 'found', gc.collect(), 'died', sum(1 for _, when in died if when == 'the end'))
died.clear()
gc.enable()
for current in range(40):
    kept = [Node(current) for _ in range(3)]
print('three each', sorted({when for _, when in died}))
gc.disable()
print(gc.collect(), kept[0].n)
