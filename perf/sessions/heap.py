# About so many objects that live for good, in chains and cycles; then so many rounds of work on them, with full collections in between.
import gc
import sys


def row_of(width, before):
    row = [before]
    last = None
    for _ in range(width // 2):
        last = [last, (row, last)]
        row.append(last)
    return row


def build(objects):
    rows = []
    row = None
    while len(rows) * 1000 < objects:
        row = row_of(1000, row)
        rows.append(row)
    return rows


def work(rows, rounds, collections):
    for i in range(rounds):
        row = rows[i * 7919 % len(rows)]
        node = row[1 + i * 104729 % 500]
        fresh = [node]
        fresh.append(fresh)
        node.append(fresh)
        if len(node) > 4:
            del node[2:]
        if i % (rounds // collections) == 0:
            gc.collect()


objects, rounds, collections = [int(text) for text in sys.argv[1:]]
work(build(objects), rounds, collections)
