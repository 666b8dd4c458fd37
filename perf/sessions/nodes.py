# About 86 operations of the heap each round: cycles, tuples, texts; each five-hundredth cycle is kept.
import sys


class Node:
    def __init__(self, n):
        self.n = n
        self.peer = None


keep = []


def work(rounds):
    for i in range(rounds):
        a = Node(i)
        b = Node(i)
        a.peer = b
        b.peer = a
        if i % 500 == 0:
            keep.append(a)
        _ = [i, str(i), (a, i)]


work(int(sys.argv[1]))
