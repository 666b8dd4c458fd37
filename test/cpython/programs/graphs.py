"""graphs.py [GROUP]: all small graphs of lists and tuples, their roots dropped in all orders. Prints what each group comes to, or the group's programs.

A group is N.T: N containers, of which the first T are tuples. Each holds a tag in front, then what its edges lead to by rising number, then
a tag at the end: container i has the tags 2i and 2i + 1. A line: the graph's number, the order in which the roots go, then for each of them
the tags that died and, for each root that is left, its reference count.
"""
import gc
import hashlib
import itertools
import json
import sys

gc.disable()
GROUPS = [(n, t) for n in range(1, 5) for t in range(n + 1)]
died = []


class Tag:
    __slots__ = ('n',)

    def __init__(self, n):
        self.n = n

    def __del__(self):
        died.append(self.n)


def possible_edges(n, tuples):
    """What can be made: a tuple refers to lists, and to tuples that are there before it. A container of 4 not to itself."""
    return [(i, j) for i in range(n) for j in range(n) if (j < i if i < tuples and j < tuples else i != j or (n < 4 and i >= tuples))]


def targets_of(i, edges):
    return [j for a, j in edges if a == i]


def make(n, tuples, edges):
    held = [None] * tuples + [[Tag(2 * i)] for i in range(tuples, n)]
    for i in range(tuples):
        held[i] = (Tag(2 * i),) + tuple([held[j] for j in targets_of(i, edges)]) + (Tag(2 * i + 1),)
    for i in range(tuples, n):
        for j in targets_of(i, edges):
            held[i].append(held[j])
        held[i].append(Tag(2 * i + 1))
    return held


def run(n, tuples, edges, order):
    held, told = make(n, tuples, edges), []
    del died[:]
    for root in order:
        held[root] = None
        counts = [sys.getrefcount(one) - 2 for one in held if one is not None]
        told.append(','.join(map(str, died)) + '|' + ','.join(map(str, counts)))
        del died[:]
    return ';'.join(told)


def lines(n, tuples):
    possible = possible_edges(n, tuples)
    for graph in range(2 ** len(possible)):
        edges = [edge for at, edge in enumerate(possible) if graph >> at & 1]
        for order in itertools.permutations(range(n)):
            yield '%d %s %s\n' % (graph, ''.join(map(str, order)), run(n, tuples, edges, order))
        # What is left holds itself.
        if graph % 100 == 99:
            gc.collect()


def main():
    if len(sys.argv) > 1:
        for line in lines(*map(int, sys.argv[1].split('.'))):
            sys.stdout.write(line)
        return
    out = {}
    for n, tuples in GROUPS:
        digest, programs = hashlib.sha256(), 0
        for line in lines(n, tuples):
            digest.update(line.encode())
            programs += 1
        out['%d.%d' % (n, tuples)] = {'programs': programs, 'sha256': digest.hexdigest()}
    json.dump(out, sys.stdout)


if __name__ == '__main__':
    main()
