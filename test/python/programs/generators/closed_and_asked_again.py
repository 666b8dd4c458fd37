# Pipelines of generators and iterators: sent, thrown, closed, and asked again after their end.
import itertools as it
import sys
from functools import reduce, partial


def numbers():
    n = 0
    while True:
        sent = yield n
        if sent is not None:
            print("reset to", sent)
            n = sent
        else:
            n += 1


def even(source):
    try:
        for x in source:
            if x % 2 == 0:
                yield x
    finally:
        print("even closed")


def batch(source, size):
    source = iter(source)
    while True:
        chunk = tuple(it.islice(source, size))
        if not chunk:
            return "done"
        yield chunk


pipe = batch(even(it.takewhile(lambda v: v < 11, numbers())), 2)
print(next(pipe), list(pipe))
g = numbers()
print(next(g), next(g), g.send(10), next(g))
g.close()
print(list(g), g.gi_frame, sys.getsizeof(g) > 100)


def delegating():
    result = yield from batch(range(3), 2)
    print("result", result)


print(list(delegating()))
print(list(it.chain.from_iterable([[1], [2, 3]])), list(it.accumulate([1, 2, 3, 4], lambda a, b: a * b)))
print([(k, list(v)) for k, v in it.groupby("aabbbc")], list(it.product("ab", repeat=2))[:3])
print(list(it.permutations([1, 2, 3], 2)), list(it.combinations("abcd", 2)))
print(list(it.zip_longest("abc", [1], fillvalue="-")), list(it.starmap(pow, [(2, 3), (3, 2)])))
a, b = it.tee([1, 2, 3])
print(list(a), list(b), list(it.compress("abcd", [1, 0, 1, 0])), list(it.dropwhile(str.isalpha, "ab1c")))
print(reduce(lambda a, b: a + b, map(partial(pow, 2), range(5))), it.count(5, 2), it.repeat("x", 2), it.islice([], 1).__class__)
gen = (x * x for x in range(3))
print(gen.__name__, gen.gi_running, sum(gen), sum(gen))
def thrower():
    try:
        yield 1
    except ValueError as e:
        yield f"caught {e}"
t = thrower()
print(next(t), t.throw(ValueError("boom")))
try:
    next(t)
except StopIteration as e:
    print("stop", e.value)
