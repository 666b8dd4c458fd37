"""collect.py LISTS GARBAGE ROUNDS: full collections of LISTS lists that refer to two others each, chosen at random; GARBAGE of 100 are not held.

Prints the nanoseconds per list of the first collection and of the best. Garbage is made anew, untimed, for each round.
"""
import gc
import sys
import time

lists, garbage, rounds = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
gc.disable()
state = 1


def random(below):
    global state
    state = (state * 1103515245 + 12345) & 0x7fffffff
    return (state >> 8) % below


def linked(count):
    made = [[] for _ in range(count)]
    for one in made:
        one.append(made[random(count)])
        one.append(made[random(count)])
    return made


kept = linked(lists * (100 - garbage) // 100)
lost = lists - len(kept)
gc.collect()
took = []
for _ in range(rounds):
    if lost:
        linked(lost)
    start = time.perf_counter()
    found = gc.collect()
    took.append((time.perf_counter() - start) * 1e9 / lists)
    # What reference counting freed is not found: lists that none refers to.
    assert lost == 0 or found > lost // 2, found
print(took[0], min(took))
