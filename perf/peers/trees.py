"""trees.py KIND DEPTH TREES ROUNDS: builds and drops complete binary trees; prints the nanoseconds per object of the first round and of the best."""
import gc
import sys
import time


class Node:
    __slots__ = ('left', 'right')

    def __init__(self, left, right):
        self.left = left
        self.right = right


def of_instances(depth):
    return Node(of_instances(depth - 1), of_instances(depth - 1)) if depth else Node(None, None)


def of_tuples(depth):
    return (of_tuples(depth - 1), of_tuples(depth - 1)) if depth else (None, None)


kind, depth, trees, rounds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
build = of_instances if kind == 'instances' else of_tuples
gc.disable()
objects = trees * (2 ** (depth + 1) - 1)
took = []
for _ in range(rounds):
    start = time.perf_counter()
    for _ in range(trees):
        build(depth)
    took.append((time.perf_counter() - start) * 1e9 / objects)
print(took[0], min(took))
