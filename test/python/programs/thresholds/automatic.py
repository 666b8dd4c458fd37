# Collections that come by themselves while cycles are made, seen by a callback.
import gc

events = []


def watch(phase, info):
    if phase == 'stop':
        events.append((info['generation'], info['collected'], info['uncollectable']))


class Node:
    def __init__(self):
        self.me = self


def loop(count):
    for _ in range(count):
        Node()


gc.collect()
gc.set_threshold(50, 3, 2)
gc.callbacks.append(watch)
loop(1000)
gc.callbacks.remove(watch)
by_generation = {}
for generation, collected, uncollectable in events:
    by_generation.setdefault(generation, []).append(collected)
print('collections', len(events))
print('of each generation', {generation: len(found) for generation, found in sorted(by_generation.items())})
print('order', ''.join(str(generation) for generation, _, _ in events))
print('found', [collected for _, collected, _ in events][:8])
print('in all', sum(collected for _, collected, _ in events), 'left', gc.collect())
print('uncollectable', sum(uncollectable for _, _, uncollectable in events))
