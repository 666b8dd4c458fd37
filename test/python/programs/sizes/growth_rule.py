# The rule by which lists, dicts and sets grow, worked out from their sizes.
import sys


def capacity(row):
    return (sys.getsizeof(row) - sys.getsizeof([])) // 8


def next_capacity(length):
    row = [None] * length
    row.append(None)
    return capacity(row)


print('from exact lengths', [(n, next_capacity(n)) for n in (0, 1, 3, 4, 7, 8, 9, 15, 16, 24, 31, 32, 63, 64, 100, 1000)])
wrong = []
for n in range(1, 2000):
    guess = (n + 1 + ((n + 1) >> 3) + 6) & ~3
    if next_capacity(n) != guess:
        wrong.append((n, next_capacity(n), guess))
print('the rule fails at', wrong[:10], len(wrong))


def shrink(length, left):
    row = [None] * length
    del row[left:]
    return capacity(row)


print('cut', [(left, shrink(100, left)) for left in (99, 60, 51, 50, 49, 25, 10, 1, 0)])


def extended(length, more):
    row = [None] * length
    row.extend([None] * more)
    return capacity(row)


print('extended', [(a, b, extended(a, b)) for a in (0, 1, 5, 16) for b in (1, 2, 5, 20)])


def assigned(length, more):
    row = [None] * length
    row[0:0] = [None] * more
    return capacity(row)


print('inserted', [(a, b, assigned(a, b)) for a in (0, 1, 5) for b in (1, 2, 5, 20)])


def from_unknown(length):
    return capacity(list(n for n in range(length)))


print('from a generator', [from_unknown(n) for n in range(0, 40, 3)])
print('comprehension', [capacity([n for n in range(length)]) for length in range(0, 40, 3)])
limits, table, seen = [], {}, sys.getsizeof({})
for n in range(10000):
    table[n] = n
    if sys.getsizeof(table) != seen:
        seen = sys.getsizeof(table)
        limits.append(len(table))
print('dicts resize at', limits)
limits, members, seen = [], set(), sys.getsizeof(set())
for n in range(200000):
    members.add(n)
    if sys.getsizeof(members) != seen:
        seen = sys.getsizeof(members)
        limits.append(len(members))
print('sets resize at', limits)
